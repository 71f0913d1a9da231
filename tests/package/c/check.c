#include "check.h"

#include <stdio.h>

/* The blanks in "5 月 23 日" are what PDF files put there. */
const char sample[] = "在全市经济工作会议上的讲话\n"
                      "同志们：\n"
                      "这次会议于5 月 23 日召开，现在我讲两点意见。\n"
                      "一、去年工作\n"
                      "(一)经济增长\n"
                      "全年完成投资21.52亿元，同比增长3.6%。\n"
                      "(二)民生改善\n"
                      "一是新增就业127户；二是帮扶群众3000多人。\n"
                      "二、今年任务\n"
                      "各部门要抓好落实。\n";
const size_t sample_length = sizeof sample - 1;

int fail(const char *what) {
    fprintf(stderr, "consumer: %s\n", what);
    return 1;
}

int fail_status(const char *what, speech_status status) {
    fprintf(stderr, "consumer: %s: %s (%s)\n", what, speech_status_message(status), speech_status_name(status));
    return 1;
}

const char *pool_string(const speech_document *document, speech_string string) {
    return speech_document_strings(document, NULL) + string.offset;
}
