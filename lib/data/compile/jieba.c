#include "jieba.h"

#include "base/sha256.h"
#include "file.h"
#include "table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The sum of the frequencies in the list, as its own program takes it. */
#define JIEBA_TOTAL 60101967.0

/* Below this a word's frequency is the list's way of saying "seen somewhere". */
enum { RAREST = 7 };

static void take_line(struct vocabulary *vocabulary, const char *line, size_t length) {
    const char *blank = memchr(line, ' ', length);
    if (blank == NULL) return;
    uint16_t codes[WORD_LENGTH];
    size_t count = word_fold(codes, line, (size_t)(blank - line));
    char *tag;
    double frequency = (double)strtol(blank, &tag, 10);
    if (count == 0 || frequency < 1 || (count > 1 && frequency < RAREST)) return;
    struct word *word = vocabulary_add(vocabulary, codes, count);
    word->source = SOURCE_JIEBA;
    word->frequency += frequency;
    word->cost = -log(word->frequency / JIEBA_TOTAL);
    size_t tag_length = (size_t)(line + length - tag);
    if (tag_length < 2 || tag_length - 1 >= TAG_LENGTH) return;
    memcpy(word->tag, tag + 1, tag_length - 1);
    word->tag[tag_length - 1] = '\0';
}

void jieba_read(struct vocabulary *vocabulary, const char *path, char hash[65]) {
    size_t bytes;
    char *text = file_read(path, &bytes);
    sha256_text(hash, text, bytes);
    for (char *line = text, *end = text + bytes; line < end;) {
        char *feed = memchr(line, '\n', (size_t)(end - line));
        if (feed == NULL) feed = end;
        *feed = '\0';
        take_line(vocabulary, line, (size_t)(feed - line));
        line = feed + 1;
    }
    free(text);
}
