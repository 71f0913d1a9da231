/* What can be asked for beside the quantities: it stands among them, and never changes one. */
#include "sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { ALL = SPEECH_CATEGORY_ALL, ROOM = 1024 };

static void read_with(struct sample *sample, const struct candidate_wish *wish) {
    struct array candidates = {0};
    struct quantity_rows rows = {.quantities = &sample->quantities, .candidates = &candidates};
    assert_int_equal(quantity_read(&rows, wish, &sample->view, &sample->context), SPEECH_OK);
    assert_int_equal(candidate_merge(&sample->quantities, &candidates, UINT32_MAX, &sample->memory), SPEECH_OK);
    array_free(&candidates, &sample->memory, sizeof(speech_quantity));
}

/* Fails unless the rows with a category are the expected ones, written "TEXT category value; ...". */
static void assert_candidates(const char *text, const struct candidate_wish *wish, const char *expected) {
    static const char *const names[] = {
        [1] = "relative", [2] = "name", [4] = "idiom", [8] = "indefinite", [16] = "item"};
    struct sample sample;
    sample_open(&sample, text);
    read_with(&sample, wish);
    char line[ROOM] = "";
    size_t used = 0;
    for (uint32_t i = 0; i < sample.quantities.count; i++) {
        const speech_quantity *row = ARRAY_AT(const speech_quantity, &sample.quantities, i);
        if (i) assert_true(row[-1].end <= row->start);
        if (row->category == 0) continue;
        const char *value = row->value.length ? ARRAY_AT(const char, &sample.pool.bytes, row->value.offset) : "-";
        int printed = snprintf(line + used, sizeof line - used, "%s%.*s %s %s", used ? "; " : "",
                               (int)(row->end - row->start), text + row->start, names[row->category], value);
        assert_true(printed > 0 && (size_t)printed < sizeof line - used);
        used += (size_t)printed;
    }
    if (strcmp(line, expected) != 0) print_error("text: %s\n", text);
    assert_string_equal(line, expected);
    sample_close(&sample);
}

static void rejected(void **state) {
    (void)state;
    struct candidate_wish wish = {.categories = ALL};
    assert_candidates("进一步落实，千方百计", &wish, "进一步 idiom -; 千方百计 idiom -");
    assert_candidates("H7N9、6+1、“3210”战略", &wish, "H7N9 name -; 6+1 name -; 3210 name -");
    assert_candidates("坚持“五个统筹”", &wish, "五个 name 5");
    assert_candidates("一个地区，几个地方", &wish, "一个 indefinite 1; 几个 indefinite -");
    assert_candidates("第一，抓落实。二是抓产业。", &wish, "第一 item -; 二 item -");
    assert_candidates("第三产业", &wish, "第三产业 idiom -");
    assert_candidates("新建3所学校", &wish, "");
}

static void relative_dates(void **state) {
    (void)state;
    struct candidate_wish wish = {.categories = SPEECH_CATEGORY_RELATIVE_DATE};
    assert_candidates("去年以来，今年上半年", &wish, "去年 relative -; 今年上半年 relative -");
    wish.year = 2025, wish.month = 3, wish.day = 5;
    assert_candidates("去年、前年、明年", &wish, "去年 relative 2024; 前年 relative 2023; 明年 relative 2026");
    assert_candidates("今年上半年，下半年", &wish, "今年上半年 relative 2025-H1; 下半年 relative 2025-H2");
    assert_candidates("比上年同期增长5%", &wish, "上年同期 relative 2024");
    assert_candidates("年底前，去年底", &wish, "年底 relative 2025-12; 去年底 relative 2024-12");
    assert_candidates("本月，上月，上季度", &wish,
                      "本月 relative 2025-03; 上月 relative 2025-02; 上季度 relative 2024-Q4");
    assert_candidates("今天，昨天", &wish, "今天 relative 2025-03-05; 昨天 relative 2025-03-04");
    assert_candidates("本周，上周", &wish, "本周 relative 2025-W10; 上周 relative 2025-W09");
    assert_candidates("2017年上半年，2018年底", &wish, "");
    assert_candidates("以前年度", &wish, "");
    wish.year = 2024, wish.month = 3, wish.day = 1;
    assert_candidates("昨天", &wish, "昨天 relative 2024-02-29");
    wish.year = 2021, wish.month = 1, wish.day = 3;
    assert_candidates("本周、上月", &wish, "本周 relative 2020-W53; 上月 relative 2020-12");
}

static void one_category(void **state) {
    (void)state;
    struct candidate_wish wish = {.categories = SPEECH_CATEGORY_NAME};
    assert_candidates("去年进一步推广5G，一个地区", &wish, "5G name -");
    wish.categories = 0;
    assert_candidates("去年进一步推广5G，一个地区", &wish, "");
}

/* Quantities with candidates are those without, row for row, but for where strings stand in the pool. */
static void quantities_stay(void **state) {
    (void)state;
    static const char text[] = "去年进一步新增5家企业，一个地区增长8%，第一，完成H7N9疫苗3万支；今年底前再建10所，"
                               "分别为A、B、C三类，“四个意识”，2017年上半年比上年同期增长1.2和12.1个百分点。";
    struct sample plain, all;
    sample_open(&plain, text);
    sample_open(&all, text);
    sample_read(&plain);
    struct candidate_wish wish = {.categories = ALL};
    read_with(&all, &wish);
    uint32_t next = 0;
    for (uint32_t i = 0; i < all.quantities.count; i++) {
        speech_quantity row = *ARRAY_AT(speech_quantity, &all.quantities, i);
        if (row.category) continue;
        assert_true(next < plain.quantities.count);
        speech_quantity same = *ARRAY_AT(speech_quantity, &plain.quantities, next++);
        same.value = row.value, same.unit = row.unit, same.unit_code = row.unit_code, same.per = row.per;
        assert_memory_equal(&row, &same, sizeof row);
    }
    assert_int_equal(next, plain.quantities.count);
    assert_true(all.quantities.count > next + 5);
    sample_close(&plain);
    sample_close(&all);
}

static void limits(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "去年，今年3所，明年");
    struct candidate_wish wish = {.categories = ALL};
    struct array candidates = {0};
    struct quantity_rows rows = {.quantities = &sample.quantities, .candidates = &candidates};
    assert_int_equal(quantity_read(&rows, &wish, &sample.view, &sample.context), SPEECH_OK);
    assert_int_equal(candidates.count, 3);
    assert_int_equal(candidate_merge(&sample.quantities, &candidates, 2, &sample.memory), SPEECH_OK);
    assert_int_equal(sample.quantities.count, 2);
    assert_int_equal(ARRAY_AT(speech_quantity, &sample.quantities, 0)->category, SPEECH_CATEGORY_RELATIVE_DATE);
    assert_int_equal(ARRAY_AT(speech_quantity, &sample.quantities, 1)->category, 0);
    array_free(&candidates, &sample.memory, sizeof(speech_quantity));
    sample_close(&sample);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rejected),        cmocka_unit_test(relative_dates), cmocka_unit_test(one_category),
        cmocka_unit_test(quantities_stay), cmocka_unit_test(limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
