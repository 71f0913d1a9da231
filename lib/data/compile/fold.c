/* Makes the fold table, and beside it the set of GB 2312's characters: usage: compile-fold fold.tsv > fold_table.c
 *
 * Each character of the basic plane is folded by, in this order: a row of fold.tsv; its category (blanks, line breaks,
 * what is not seen); its half-width or compatibility twin by Unicode (utf8proc); its simplified form by ICU's
 * transliterator Traditional-Simplified. */
#include "data/fold.h"
#include "table.h"

#include <stdio.h>
#include <stdlib.h>
#include <unicode/ucnv.h>
#include <unicode/utrans.h>
#include <utf8proc.h>

static uint16_t fold[65536];

/* Scripts other than Han are not folded by compatibility: ① must not become 1. */
static int folds_by_compatibility(const utf8proc_property_t *property, utf8proc_int32_t c) {
    int ideograph = (c >= 0x2E80 && c < 0x2FE0) || (c >= 0xF900 && c < 0xFB00);
    return ideograph || property->decomp_type == UTF8PROC_DECOMP_TYPE_WIDE ||
           property->decomp_type == UTF8PROC_DECOMP_TYPE_NARROW || property->decomp_type == UTF8PROC_DECOMP_TYPE_SMALL;
}

static int32_t compatibility_twin(utf8proc_int32_t c) {
    utf8proc_int32_t twin[4];
    utf8proc_ssize_t n = utf8proc_decompose_char(c, twin, 4, UTF8PROC_COMPAT | UTF8PROC_COMPOSE, NULL);
    return n == 1 && twin[0] < 0x10000 ? twin[0] : c;
}

static uint16_t by_category(utf8proc_int32_t c) {
    if (c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) return FOLD_LINE;
    if (c == '\t' || c == 0x3000) return FOLD_WIDE;
    if (c >= 0xFE00 && c <= 0xFE0F) return FOLD_NOISE; /* variation selectors */
    if (c == 0xFFFD) return FOLD_NOISE;                /* stands for bad bytes */
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_ZS: return FOLD_BLANK;
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS: return FOLD_NOISE;
    case UTF8PROC_CATEGORY_CO: return FOLD_OTHER;
    default: return (uint16_t)c;
    }
}

static uint16_t simplified(UTransliterator *transliterator, uint16_t c) {
    UChar text[4] = {c};
    int32_t length = 1, limit = 1;
    UErrorCode error = U_ZERO_ERROR;
    utrans_transUChars(transliterator, text, &length, 4, 0, &limit, &error);
    return U_SUCCESS(error) && length == 1 ? text[0] : c;
}

static int is_han(uint32_t c) {
    return c >= 0x3400 && c < 0xA000;
}

static void fold_all(void) {
    UErrorCode error = U_ZERO_ERROR;
    static const UChar id[] = u"Traditional-Simplified";
    UTransliterator *transliterator = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &error);
    if (U_FAILURE(error)) table_fail("ICU", 0, u_errorName(error));
    for (utf8proc_int32_t c = 0; c < 65536; c++) {
        fold[c] = by_category(c);
        if (fold[c] != c) continue;
        if (folds_by_compatibility(utf8proc_get_property(c), c)) fold[c] = (uint16_t)compatibility_twin(c);
        if (is_han(fold[c])) fold[c] = simplified(transliterator, fold[c]);
    }
    utrans_close(transliterator);
}

static void apply_table(const char *path) {
    struct table table;
    table_read(&table, path);
    for (size_t i = 0; i < table.count; i++) {
        const char *from = table.rows[i].cells[0], *to = table.rows[i].cells[1];
        long target = table_next_character(&to), c;
        if (target < FOLD_FIRST_CODE || *to) table_fail(path, table.rows[i].line, "the fold is to be one character");
        while ((c = table_next_character(&from)) > 0) fold[c] = (uint16_t)target;
        if (c < 0) table_fail(path, table.rows[i].line, "not UTF-8, or outside the basic plane");
    }
    table_free(&table);
}

/* GBK keeps the codes of GB 2312, whose characters have both bytes from A1 on and whose last row of them is F7. */
static int is_gb2312(UConverter *gbk, UChar c) {
    char bytes[4];
    UErrorCode error = U_ZERO_ERROR;
    int32_t length = ucnv_fromUChars(gbk, bytes, sizeof bytes, &c, 1, &error);
    if (U_FAILURE(error) || length != 2) return 0;
    uint8_t row = (uint8_t)bytes[0], cell = (uint8_t)bytes[1];
    return row >= 0xB0 && row <= 0xF7 && cell >= 0xA1;
}

static void print_gb2312(void) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *gbk = ucnv_open("GBK", &error);
    if (U_FAILURE(error)) table_fail("ICU", 0, u_errorName(error));
    printf("\nconst uint8_t gb2312_table[%d] = {", (GB2312_END - GB2312_FIRST) / 8);
    for (int c = GB2312_FIRST; c < GB2312_END; c += 8) {
        unsigned bits = 0;
        for (int i = 0; i < 8; i++) bits |= (unsigned)is_gb2312(gbk, (UChar)(c + i)) << i;
        printf("%s%u,", c % 128 ? "" : "\n    ", bits);
    }
    printf("\n};\n");
    ucnv_close(gbk);
}

int main(int argc, char **argv) {
    if (argc != 2) table_fail("usage", 0, "compile-fold fold.tsv");
    fold_all();
    apply_table(argv[1]);
    printf("/* Made by compile-fold from Unicode's and ICU's data and fold.tsv. */\n#include \"data/fold.h\"\n\n"
           "const uint16_t fold_table[65536] = {");
    for (int c = 0; c < 65536; c++) printf("%s%u,", c % 16 ? "" : "\n    ", fold[c]);
    printf("\n};\n");
    print_gb2312();
    return fflush(stdout) || ferror(stdout);
}
