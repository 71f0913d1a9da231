/* Levels, lists inside lists, and numbers that are missing or there twice. */
#include "structure/sample.h"

static void test_standard_order(void **state) {
    (void)state;
    sample_expect("一、总体要求\n(一)目标\n1.近期\n(1)指标\n(2)任务\n2.远期\n(二)原则\n二、保障",
                  "1一、[总体要求] 2(一)[目标] 31.[近期] 4(1)[指标] 4(2)[任务] 32.[远期] 2(二)[原则] 1二、[保障]");
}

static void test_without_lines(void **state) {
    (void)state;
    sample_expect("现通知如下：一、范围本市企业。二、要求(一)高度重视，落实责任。(二)按时上报。三、其他请联系我们。",
                  "1一、[范围本市企业] 1二、[要求] 2(一)[高度重视，落实责任] 2(二)[按时上报] 1三、[其他请联系我们]");
}

static void test_inline_items(void **state) {
    (void)state;
    sample_expect(
        "一、问题\n主要表现在：一是规模小；二是结构旧，三是人才少。\n二、打算\n一要抓投资。要早。二要抓消费。",
        "1一、[问题] 2一是[规模小] 2二是[结构旧] 2三是[人才少] 1二、[打算] 2一要[抓投资] 2二要[抓消费]");
}

static void test_mixed_set(void **state) {
    (void)state;
    sample_expect("抓好三件事。一要稳增长。不放松。二要防风险。不大意。三是惠民生。不走样。",
                  "1一要[稳增长] 1二要[防风险] 1三是[惠民生]");
}

static void test_sets_with_one_verb(void **state) {
    (void)state;
    sample_expect("一靠政策。放得开。二靠科技。用得上。三靠投入。跟得上。", "1一靠[政策] 1二靠[科技] 1三靠[投入]");
    sample_expect("首先，摸清底数。其次，分清责任。最后，严格考核。",
                  "1首先，[摸清底数] 1其次，[分清责任] 1最后，[严格考核]");
}

/* Either form may stand above the other; a document keeps to its own order. */
static void test_order_of_the_document(void **state) {
    (void)state;
    sample_expect("(一)宏观调控\n第一，控投资。\n第二，稳物价。\n(二)三农\n第一，保粮食。\n第二，增收入。",
                  "1(一)[宏观调控] 2第一，[控投资] 2第二，[稳物价] 1(二)[三农] 2第一，[保粮食] 2第二，[增收入]");
    sample_expect(
        "第一，办好农业\n(一)抓好粮食。\n(二)抓好林业。\n第二，办好工业\n(一)抓好煤炭。\n(二)抓好电力。",
        "1第一，[办好农业] 2(一)[抓好粮食] 2(二)[抓好林业] 1第二，[办好工业] 2(一)[抓好煤炭] 2(二)[抓好电力]");
}

static void test_second_list_under_one_parent(void **state) {
    (void)state;
    sample_expect(
        "一、听取汇报\n会议认为：\n1、进展顺利。\n2、措施得力。\n会议决定：\n1、按期完工。\n2、加强监督。\n二、其他",
        "1一、[听取汇报] 21、[进展顺利] 22、[措施得力] 21、[按期完工] 22、[加强监督] 1二、[其他]");
}

/* Articles count on through the chapters of a law, and have no title. */
static void test_law(void **state) {
    (void)state;
    sample_expect("第一章 总则\n第一条 为了管理，制定本法。\n第二条 本法所称机关：\n(一)行政机关；\n(二)司法机关。\n"
                  "第二章 附则\n第三条 本法自公布之日起施行。",
                  "1第一章[总则] 2第一条[] 2第二条[] 3(一)[] 3(二)[] 1第二章[附则] 2第三条[]");
    sample_expect(
        "某某条例2020年3月1日某某会议通过第一章总则第一条为了管理，制定本条例。第二条本条例适用于本市。第二章附则"
        "第三条违反第二条的，处以罚款。第四条本条例自公布之日起施行。",
        "1第一章[总则] 2第一条[] 2第二条[] 1第二章[附则] 2第三条[] 2第四条[]");
    sample_expect("第 1 條\n為管理，制定本法。\n第 1-1 條\n本法適用於本市。\n第 2 條\n本法自公布日施行。",
                  "1第1條[] 1第1-1條[] 1第2條[]");
}

static void test_running_numbers(void **state) {
    (void)state;
    sample_expect("(一)培育场景\n1.征集场景。好。\n2.推广场景。好。\n(二)改造升级\n3.改造设备。好。\n4.改造园区。好。",
                  "1(一)[培育场景] 21.[征集场景] 22.[推广场景] 1(二)[改造升级] 23.[改造设备] 24.[改造园区]");
}

static void test_gap_and_repeat(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "一、甲方面\n二、乙方面\n四、丁方面\n四、戊方面\n五、己方面");
    assert_string_equal(sample_headings(&sample),
                        "1一、[甲方面] 1二、[乙方面] 1四、[丁方面] 1四、[戊方面] 1五、[己方面]");
    assert_int_equal(sample_diagnostics(&sample, SPEECH_DIAGNOSTIC_NUMBERING_GAP), 1);
    assert_int_equal(sample_diagnostics(&sample, SPEECH_DIAGNOSTIC_NUMBERING_REPEAT), 1);
    sample_close(&sample);
}

/* A box inside a section interrupts no list; a section behind the last one stands at the top. */
static void test_sections_without_numbers(void **state) {
    (void)state;
    sample_expect("一、任务\n(一)培育。文字很多，这里是正文。\n专栏培育工程\n1.家电：平台。\n2.家具：平台。\n(二)"
                  "改造。文字。\n二、保障\n加强领导。",
                  "1一、[任务] 2(一)[培育] 31.[家电] 32.[家具] 2(二)[改造] 1二、[保障]");
    sample_expect("一、任务\n(一)培育。文字。\n(二)改造。文字。\n名词解释\n1.平台：一种系统。\n2.场景：一种应用。",
                  "1一、[任务] 2(一)[培育] 2(二)[改造] 11.[平台] 12.[场景]");
}

/* A chapter of a law that lost its number opens nothing: the articles run on. */
static void test_chapter_without_number(void **state) {
    (void)state;
    sample_expect("第一章 总则\n第一条 为了管理，制定本条例。\n监督管理\n第二条 机关负责监督。",
                  "1第一章[总则] 2第一条[] 2第二条[]");
}

static void test_items_that_begin_with_numbers(void **state) {
    (void)state;
    sample_expect("一、3个重点项目\n二、5项民生实事", "1一、[3个重点项目] 1二、[5项民生实事]");
    sample_expect("推动一、二、三产业融合，打通1、2号线。", "");
}

static void test_appendices(void **state) {
    (void)state;
    sample_expect("一、要求\n请按时上报。\n附件：1.申请表\n2."
                  "汇总表\n某某局\n2020年9月14日\n附件1\n申请表\n一、填表说明\n附件2\n汇总表",
                  "1一、[要求] 11.[申请表] 12.[汇总表] 1附件1[] 2一、[填表说明] 1附件2[]");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_standard_order),
        cmocka_unit_test(test_without_lines),
        cmocka_unit_test(test_inline_items),
        cmocka_unit_test(test_mixed_set),
        cmocka_unit_test(test_sets_with_one_verb),
        cmocka_unit_test(test_order_of_the_document),
        cmocka_unit_test(test_second_list_under_one_parent),
        cmocka_unit_test(test_law),
        cmocka_unit_test(test_running_numbers),
        cmocka_unit_test(test_gap_and_repeat),
        cmocka_unit_test(test_sections_without_numbers),
        cmocka_unit_test(test_chapter_without_number),
        cmocka_unit_test(test_items_that_begin_with_numbers),
        cmocka_unit_test(test_appendices),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
