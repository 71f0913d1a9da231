#include "sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static void money(void **state) {
    (void)state;
    assert_quantities("完成产值21.52亿元。", "21.52亿元 money 2152000000 元");
    assert_quantities("总额１，２００万美元", "１，２００万美元 money 12000000 美元");
    assert_quantities("总额1,200.50元", "1,200.50元 money 1200.50 元");
    assert_quantities("两千三百万元", "两千三百万元 money 23000000 元");
    assert_quantities("投资5-10亿元", "5-10亿元 money 500000000..1000000000 元");
    assert_quantities("投入3个多亿元", "3个多亿元 money 300000000 元 more_than");
    assert_quantities("安排1.2万亿资金", "1.2万亿 money 1200000000000 元");
}

static void percent(void **state) {
    (void)state;
    assert_quantities("同比增长3.60%", "3.60% percent 3.60 % increase yoy");
    assert_quantities("百分之八十", "百分之八十 percent 80 %");
    assert_quantities("千分之五", "千分之五 percent 5 ‰");
    assert_quantities("提高到五成以上", "五成 percent 50 % at_least");
    assert_quantities("增速回落1.2个百分点", "1.2个百分点 percentage_point 1.2 百分点 decrease");
    assert_quantities("分别下降1.2和12.1个百分点", "1.2 percentage_point 1.2 百分点 decrease group=1; "
                                                   "12.1个百分点 percentage_point 12.1 百分点 decrease group=1");
    assert_quantities("占比在8%至10%之间", "8%至10% percent 8..10 %");
}

static void counts_and_measures(void **state) {
    (void)state;
    assert_quantities("新建学校12所、卫生室3000多个", "12所 count 12 所; 3000多个 count 3000 个 more_than");
    assert_quantities("接待游客1.3亿人次", "1.3亿人次 count 130000000 人次");
    assert_quantities("装机26兆瓦", "26兆瓦 measure 26 兆瓦");
    assert_quantities("浓度降到35微克/立方米", "35微克/立方米 measure 35 微克/立方米");
    assert_quantities("翻一番", "翻一番 multiple 1 番 increase");
    assert_quantities("是去年的3倍多", "3倍多 multiple 3 倍 more_than");
    assert_quantities("三分之二的村", "三分之二 fraction 2/3 -");
    assert_quantities("比例为6:4。", "6:4 ratio 6:4 -");
}

static void dates_and_durations(void **state) {
    (void)state;
    assert_quantities("2017年7月31日", "2017年7月31日 date 2017-07-31 -");
    assert_quantities("二〇一七年七月", "二〇一七年七月 date 2017-07 -");
    assert_quantities("2017 年 7 月", "2017 年 7 月 date 2017-07 -");
    assert_quantities("1-6月份", "1-6月份 date XXXX-01/XXXX-06 -");
    assert_quantities("2013年第一季度", "2013年第一季度 date 2013-Q1 -");
    assert_quantities("2017年上半年", "2017年上半年 date 2017-H1 -");
    assert_quantities("从1984年到2002年", "1984年到2002年 date 1984/2002 -");
    assert_quantities("20世纪80年代", "20世纪80年代 date 198X -");
    assert_quantities("“十三五”规划", "十三五 date FYP13 -");
    assert_quantities("2011年6月7日9:00", "2011年6月7日9:00 date 2011-06-07T09:00 -");
    assert_quantities("用一年半时间", "一年半 duration 1.5 年");
    assert_quantities("半年来用了8个月", "半年 duration 0.5 年; 8个月 duration 8 月");
}

static void ordinals(void **state) {
    (void)state;
    assert_quantities("居全省第3位。", "第3位 ordinal 3 位");
    assert_quantities("全省28位。", "28位 ordinal 28 位");
    assert_quantities("九届三次全会", "九届 ordinal 9 届; 三次 ordinal 3 次");
    assert_quantities("〔2020〕11号", "11号 ordinal 11 号");
    assert_quantities("第一，抓落实。第三产业", "");
}

static void bounds_around(void **state) {
    (void)state;
    assert_quantities("不低于50%", "50% percent 50 % at_least");
    assert_quantities("超过35周岁（含）", "35周岁 count 35 周岁 at_least");
    assert_quantities("不足10人", "10人 count 10 人 less_than");
    assert_quantities("控制在5%以内", "5% percent 5 % at_most");
    assert_quantities("约20万亩", "20万亩 measure 200000 亩 approx");
    assert_quantities("上千人", "千人 count 1000 人 approx");
}

static void surroundings(void **state) {
    (void)state;
    assert_quantities("比上年增加5户", "5户 count 5 户 increase prior_year");
    assert_quantities("提高到5%", "5% percent 5 %");
    assert_quantities("人均收入2.1万元", "2.1万元 money 21000 元 per=人");
    assert_quantities("工业增加值3亿元", "3亿元 money 300000000 元");
}

static void placeholders(void **state) {
    (void)state;
    assert_quantities("完成投资X亿元", "X亿元 money - 元 placeholder");
    assert_quantities("共×× 户", "×× 户 count - 户 placeholder");
    assert_quantities("20xx年", "20xx年 date - - placeholder");
    assert_quantities("XX路、X书记", "");
}

static void what_is_none(void **state) {
    (void)state;
    assert_quantities("进一步、千方百计、十分、统一、四川", "");
    assert_quantities("H7N9、PM2.5、5G、4S店、“3210”战略、6+1", "");
    assert_quantities("召开一次会议，一个地区，几个人", "");
    assert_quantities("坚持“五个统筹”", "");
    assert_quantities("每千人口床位数，228日内，活动自228日起", "228日 duration 228 日 at_most");
    assert_quantities("每周召开一次，只有1个", "一次 count 1 次; 1个 count 1 个");
}

static void ends_of_values(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "超过5人，不足6人，7人，12345678901234567890123人");
    sample_read(&sample);
    assert_int_equal(sample.quantities.count, 4);
    const speech_quantity *row = sample.quantities.items;
    assert_int_equal(row[0].low.coefficient, 5);
    assert_int_equal(row[0].low.flags, SPEECH_END_PRESENT | SPEECH_END_OPEN);
    assert_int_equal(row[0].high.flags, 0);
    assert_int_equal(row[1].low.flags, 0);
    assert_int_equal(row[1].high.coefficient, 6);
    assert_int_equal(row[2].low.coefficient, row[2].high.coefficient);
    assert_int_equal(row[3].low.flags, SPEECH_END_PRESENT | SPEECH_END_OVERFLOW);
    assert_string_equal(ARRAY_AT(char, &sample.pool.bytes, row[3].value.offset), "12345678901234567890123");
    sample_close(&sample);
}

static void nothing_at_all(void **state) {
    (void)state;
    assert_quantities("", "");
    assert_quantities("没有数字的一句话。", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(money),
        cmocka_unit_test(percent),
        cmocka_unit_test(counts_and_measures),
        cmocka_unit_test(dates_and_durations),
        cmocka_unit_test(ordinals),
        cmocka_unit_test(bounds_around),
        cmocka_unit_test(surroundings),
        cmocka_unit_test(placeholders),
        cmocka_unit_test(what_is_none),
        cmocka_unit_test(ends_of_values),
        cmocka_unit_test(nothing_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
