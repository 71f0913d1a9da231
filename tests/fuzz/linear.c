/* Work must grow with the input and no faster, whatever the input: each pattern is parsed at one length and at four times
 * that length, which may cost about four times as much. Work that grows with the square would cost sixteen times. */
#include "check.h"

#include <speech/speech.h>

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SHORT = 1 << 17, TIMES = 4 };

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

int main(void) {
    speech_parser *parser = NULL;
    char *text = malloc((size_t)SHORT * TIMES);
    double slowest = 0;
    int failed = 0;
    CHECK(text != NULL && speech_parser_create(NULL, &parser, NULL) == SPEECH_OK);
    for (size_t i = 0; i < sizeof patterns / sizeof patterns[0]; i++) {
        fill(text, (size_t)SHORT * TIMES, patterns[i]);
        double one = measure(parser, text, SHORT), four = measure(parser, text, (size_t)SHORT * TIMES);
        if (four > slowest) slowest = four;
        /* What takes a millisecond is too short to be compared. */
        if (four <= most * (one > 0.001 ? one : 0.001)) continue;
        (void)printf("pattern %zu: %.1f ms, but %.1f ms at %d times the length\n", i, one * 1e3, four * 1e3, TIMES);
        failed = 1;
    }
    (void)printf("the slowest pattern takes %.1f ms for %d KiB\n", slowest * 1e3, SHORT * TIMES / 1024);
    speech_parser_destroy(parser);
    free(text);
    return failed;
}
