#include "width.h"

#include <stddef.h>
#include <stdint.h>

/* A run of code points that take so many columns. */
struct run {
    uint32_t first, last;
    int columns;
};

/* Unicode 15.0, EastAsianWidth.txt (W and F) by blocks, and the combining and invisible characters met in Chinese
 * text. */
static const struct run runs[] = {
    {0x0300, 0x036F, 0}, {0x1100, 0x115F, 2}, {0x200B, 0x200F, 0},   {0x2E80, 0x303E, 2},
    {0x3041, 0x33FF, 2}, {0x3400, 0x4DBF, 2}, {0x4E00, 0xA4CF, 2},   {0xAC00, 0xD7A3, 2},
    {0xF900, 0xFAFF, 2}, {0xFE00, 0xFE0F, 0}, {0xFE30, 0xFE6F, 2},   {0xFEFF, 0xFEFF, 0},
    {0xFF01, 0xFF60, 2}, {0xFFE0, 0xFFE6, 2}, {0x1F300, 0x1FAFF, 2}, {0x20000, 0x3FFFD, 2},
};

static int columns_of(uint32_t code_point) {
    for (size_t i = 0; i < sizeof runs / sizeof runs[0] && code_point >= runs[i].first; i++)
        if (code_point <= runs[i].last) return runs[i].columns;
    return 1;
}

/* The code point at *text, which it steps over. */
static uint32_t next_code_point(const char **text) {
    unsigned char lead = (unsigned char)*(*text)++;
    uint32_t code_point = lead < 0x80 ? lead : lead < 0xE0 ? lead & 0x1Fu : lead < 0xF0 ? lead & 0x0Fu : lead & 0x07u;
    while (((unsigned char)**text & 0xC0) == 0x80) code_point = code_point << 6 | ((unsigned char)*(*text)++ & 0x3Fu);
    return code_point;
}

int display_width(const char *text) {
    int width = 0;
    while (*text != '\0') width += columns_of(next_code_point(&text));
    return width;
}
