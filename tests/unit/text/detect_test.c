#include "text/detect.h"
#include "text/encoded.h"

#include <speech/config.h>
#include <string.h>

static const char simplified[] = "今年以来，全市上下坚持稳中求进工作总基调，扎实推进各项工作，经济运行总体平稳。";
static const char traditional[] = "今年以來，全市上下堅持穩中求進工作總基調，紮實推進各項工作，經濟運行總體平穩。";

static void assert_detects(const char *converter, const char *text, uint32_t encoding, uint32_t least) {
    char bytes[1024];
    uint32_t length = encoded(converter, text, bytes, sizeof bytes);
    struct detection found = detect_encoding((const uint8_t *)bytes, length);
    assert_int_equal(found.encoding, encoding);
    assert_in_range(found.confidence, least, 100);
}

static void running_text_is_recognised(void **state) {
    (void)state;
    assert_detects("UTF-8", simplified, SPEECH_ENCODING_UTF_8, 85);
    assert_detects("gb18030", simplified, SPEECH_ENCODING_GB18030, 85);
    assert_detects("Big5", traditional, SPEECH_ENCODING_BIG5, 85);
    assert_detects("UTF-16LE", simplified, SPEECH_ENCODING_UTF_16LE, 85);
    assert_detects("UTF-16BE", simplified, SPEECH_ENCODING_UTF_16BE, 85);
    assert_detects("UTF-16LE", traditional, SPEECH_ENCODING_UTF_16LE, 85);
}

static void ascii_before_the_text_is_no_evidence(void **state) {
    (void)state;
    char text[512] = "http://www.example.com/news/2015-03-12/content.html\n2015-03-12\nA1\n";
    strcat(text, "国务院");
    assert_detects("gb18030", text, SPEECH_ENCODING_GB18030, 50);
    assert_detects("UTF-16LE", text, SPEECH_ENCODING_UTF_16LE, 50);
    assert_detects("UTF-16BE", text, SPEECH_ENCODING_UTF_16BE, 50);
    assert_detects("UTF-8", text, SPEECH_ENCODING_UTF_8, 50);
}

static struct detection detect(const char *bytes, size_t length) {
    return detect_encoding((const uint8_t *)bytes, length);
}

/* Traditional characters in GBK: hardly any of them is among the frequent ones of GB 2312. */
static void traditional_text_in_gbk_is_recognised(void **state) {
    (void)state;
    assert_detects("gb18030", traditional, SPEECH_ENCODING_GB18030, 30);
    assert_detects("gb18030", "經濟運行總體平穩，穩中嚮優，發展質態顯著提陞，產業結構調整實現歷史進步",
                   SPEECH_ENCODING_GB18030, 20);
}

static void byte_order_marks_are_believed(void **state) {
    (void)state;
    assert_int_equal(detect("\xEF\xBB\xBF\xFF", 4).encoding, SPEECH_ENCODING_UTF_8);
    assert_int_equal(detect("\xFF\xFE-N", 4).encoding, SPEECH_ENCODING_UTF_16LE);
    assert_int_equal(detect("\xFE\xFFN-", 4).encoding, SPEECH_ENCODING_UTF_16BE);
    assert_int_equal(detect("\x84\x31\x95\x33", 4).encoding, SPEECH_ENCODING_GB18030);
    assert_int_equal(detect("\xFF\xFE-N", 4).confidence, 100);
}

static void ascii_and_nothing_are_utf_8(void **state) {
    (void)state;
    assert_int_equal(detect("", 0).encoding, SPEECH_ENCODING_UTF_8);
    assert_int_equal(detect("GDP", 3).encoding, SPEECH_ENCODING_UTF_8);
    assert_int_equal(detect("GDP", 3).confidence, 100);
}

static void a_few_bad_bytes_leave_utf_8(void **state) {
    (void)state;
    char text[512];
    strcat(strcat(strcpy(text, simplified), "\xFF\xE4"), simplified);
    struct detection found = detect(text, strlen(text));
    assert_int_equal(found.encoding, SPEECH_ENCODING_UTF_8);
    assert_in_range(found.confidence, 90, 99);
}

static void what_nothing_fits_is_utf_8_without_confidence(void **state) {
    (void)state;
    struct detection found = detect("\xFF\xFF\xFF\x80\xFF\xFF", 6);
    assert_int_equal(found.encoding, SPEECH_ENCODING_UTF_8);
    assert_int_equal(found.confidence, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(running_text_is_recognised),
        cmocka_unit_test(ascii_before_the_text_is_no_evidence),
        cmocka_unit_test(traditional_text_in_gbk_is_recognised),
        cmocka_unit_test(byte_order_marks_are_believed),
        cmocka_unit_test(ascii_and_nothing_are_utf_8),
        cmocka_unit_test(a_few_bad_bytes_leave_utf_8),
        cmocka_unit_test(what_nothing_fits_is_utf_8_without_confidence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
