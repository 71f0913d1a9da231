/* Work must grow with the input and no faster, whatever the input: each pattern is parsed at one length and at four
 * times that length, which may cost about four times as much. Work that grows with the square would cost sixteen
 * times. */
#include "check.h"

#include <speech/speech.h>

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SHORT = 1 << 17, SHORT_OF_LINES = 1 << 20, TIMES = 4 };

/* The middle between growth that is linear and growth that is square. */
static const double most = 8.0;

/* Repeated, each of these makes some recogniser look for more, or find a candidate everywhere. `#` counts up. */
static const char *const patterns[] = {
    "一、",
    "（一）",
    "(一",
    "一是",
    "一是甲，二是乙；",
    "第",
    "第一",
    "第一章\n",
    "第#条 ",
    "#. 甲\n",
    "#.#.#.#",
    "首先，其次，",
    "最后",
    "附件#",
    "①",
    "Ⅰ.A.a.",
    "1",
    "一",
    "百分之",
    "万亿",
    "零",
    "1,000,",
    "3.",
    "1—",
    "1至",
    "分别为1、",
    "X",
    "亿元",
    "每",
    "约近超过",
    "同比增长",
    "2020年1月",
    "十三五",
    "1:",
    "三分之",
    "同志们：",
    "抄送：",
    "〔2020〕",
    "目录\n一、",
    "甲",
    "（",
    "）",
    "“",
    "。",
    "，",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "　",
    "经(jīng)",
    "经(jī",
    "\xFF",
    "\xE4\xB8",
    "a",
    "—3—\n",
    "\xE2\x80\x8B",
    "一 、\n",
    "5 月\n23 ",
    "統一",
    "😀",
    "各位代表",
    "1.2.3 ",
    "讲#点意见：",
};

/* Lines that are long, or whose pieces are: something looked for behind the end of each would be found late or never.
 * Work that is square in lines shows in longer texts alone, and only the structure is read from lines. */
static const struct lines {
    const char *piece;
    unsigned times;  /* that the piece stands in a line */
    const char *end; /* of the line */
} lines[] = {
    {"甲乙丙丁", 105, "。\n"},       /* without blanks */
    {"甲乙丙丁， ", 105, "\n"},      /* with blanks, and no sentence that ends at one */
    {"甲乙丙丁。 ", 100, "\n"},      /* whose blanks are breaks that were lost */
    {"（一）甲", 200, "\n"},         /* markers */
    {"一是甲二是乙", 100, "\n"},     /* markers inside of sentences */
    {"（", 400, "）\n"},             /* brackets inside brackets, closed once */
    {"《“", 200, "”》\n"},           /* quotes inside quotes */
    {"会议要求", 1, "\n"},           /* short lines without a number, as titles of sections are */
    {"甲乙丙。\n会议要求", 1, "\n"}, /* such titles above text */
    {"各位代表", 1, "：\n"},         /* addresses */
    {"第一章甲乙\n第一条", 1, "\n"}, /* what looks like a table of contents, over and over */
    {"关于甲的通知甲发〔2020〕1号", 30, "\n"},
};

/* Fills a text with a pattern, the last one cut where the text ends. */
static void fill(char *text, size_t length, const char *pattern) {
    size_t at = 0;
    for (unsigned long count = 1; at < length; count++) {
        for (const char *next = pattern; *next != '\0' && at < length; next++) {
            char number[24];
            size_t digits = 1;
            if (*next == '#')
                digits = (size_t)snprintf(number, sizeof number, "%lu", count);
            else
                number[0] = *next;
            if (digits > length - at) digits = length - at;
            memcpy(text + at, number, digits);
            at += digits;
        }
    }
}

/* Fills a text with lines. */
static void fill_lines(char *text, size_t length, const struct lines *pattern) {
    size_t at = 0;
    while (at < length) {
        for (unsigned i = 0; i <= pattern->times && at < length; i++) {
            const char *piece = i < pattern->times ? pattern->piece : pattern->end;
            size_t bytes = strlen(piece) < length - at ? strlen(piece) : length - at;
            memcpy(text + at, piece, bytes);
            at += bytes;
        }
    }
}

/* Seconds of processor time for one parse: the best of three. */
static double measure(const speech_parser *parser, const char *text, size_t length) {
    double best = 0;
    for (int run = 0; run < 3; run++) {
        speech_document *document = NULL;
        clock_t start = clock();
        CHECK(speech_parse(parser, text, length, &document, NULL) == SPEECH_OK);
        double seconds = (double)(clock() - start) / (double)CLOCKS_PER_SEC;
        speech_document_destroy(document);
        if (run == 0 || seconds < best) best = seconds;
    }
    return best;
}

/* Whether four times the text costs more than linear work may; says so. */
static int is_slow(const speech_parser *parser, const char *text, size_t length, const char *name, size_t index,
                   double *slowest) {
    double one = measure(parser, text, length), four = measure(parser, text, length * TIMES);
    if (four > *slowest) *slowest = four;
    /* What takes a millisecond is too short to be compared. */
    if (four <= most * (one > 0.001 ? one : 0.001)) return 0;
    (void)printf("%s %zu: %.1f ms, but %.1f ms at %d times the length\n", name, index, one * 1e3, four * 1e3, TIMES);
    return 1;
}

static speech_parser *make_parser(uint32_t layers) {
    speech_config *config = NULL;
    speech_parser *parser = NULL;
    CHECK(speech_config_create(NULL, &config) == SPEECH_OK);
    CHECK(speech_config_set_layers(config, layers) == SPEECH_OK);
    CHECK(speech_parser_create(config, &parser, NULL) == SPEECH_OK);
    speech_config_destroy(config);
    return parser;
}

int main(void) {
    speech_parser *all = make_parser(SPEECH_LAYER_ALL);
    speech_parser *structure = make_parser(SPEECH_LAYER_OUTLINE | SPEECH_LAYER_ELEMENTS | SPEECH_LAYER_SENTENCES);
    char *text = malloc((size_t)SHORT_OF_LINES * TIMES);
    double slowest = 0, slowest_lines = 0;
    int failed = 0;
    CHECK(text != NULL);
    for (size_t i = 0; i < sizeof patterns / sizeof patterns[0]; i++) {
        fill(text, (size_t)SHORT * TIMES, patterns[i]);
        failed |= is_slow(all, text, SHORT, "pattern", i, &slowest);
    }
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        fill_lines(text, (size_t)SHORT_OF_LINES * TIMES, &lines[i]);
        failed |= is_slow(structure, text, SHORT_OF_LINES, "lines", i, &slowest_lines);
    }
    (void)printf("the slowest pattern takes %.1f ms for %d KiB, the slowest lines take %.1f ms for %d KiB\n",
                 slowest * 1e3, SHORT * TIMES / 1024, slowest_lines * 1e3, SHORT_OF_LINES * TIMES / 1024);
    speech_parser_destroy(structure);
    speech_parser_destroy(all);
    free(text);
    return failed;
}
