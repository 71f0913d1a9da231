/* What surrounds and opens a text. */
#include "structure/sample.h"

static const char speech[] = "当前位置：首页\n"
                             "在全县农业工作会议上的讲话\n"
                             "县长 王 某\n"
                             "（2020年3月5日）\n"
                             "发布时间：2020-03-06  来源：县政府办公室\n"
                             "同志们：\n"
                             "今天的会议很重要。\n"
                             "一、肯定成绩\n"
                             "成绩很大。\n"
                             "二、再接再厉\n"
                             "任务很重。\n"
                             "同志们，让我们团结起来，完成任务！\n"
                             "谢谢大家！\n";

static void test_speech(void **state) {
    (void)state;
    sample_expect_elements(speech, SPEECH_ELEMENT_NAV, "[当前位置：首页]");
    sample_expect_elements(speech, SPEECH_ELEMENT_TITLE, "[在全县农业工作会议上的讲话]");
    sample_expect_elements(speech, SPEECH_ELEMENT_BYLINE, "[县长 王 某]");
    sample_expect_elements(speech, SPEECH_ELEMENT_PUB_DATE, "[（2020年3月5日）][发布时间：2020-03-06]");
    sample_expect_elements(speech, SPEECH_ELEMENT_SOURCE, "[来源：县政府办公室]");
    sample_expect_elements(speech, SPEECH_ELEMENT_SALUTATION, "[同志们：]");
    sample_expect_elements(speech, SPEECH_ELEMENT_CLOSING, "[同志们，让我们团结起来，完成任务！][谢谢大家！]");
}

static const char notice[] =
    "某某省人民政府文件某政发〔2020〕11号某某省人民政府关于做好防汛工作的通知各市人民政府，省直各部门：汛期将至，"
    "现将有关事项通知如下：一、加强领导，落实防汛责任，各级政府主要负责人要亲自部署，分管负责人要靠前指挥，层层"
    "抓好落实，确保万无一失。二、加强值守，严格执行领导带班和关键岗位二十四小时值班制度，遇有重大险情立即报告，"
    "不得迟报、漏报、瞒报。三、加强督导，组织工作组深入一线检查防汛准备情况，发现隐患立即督促整改，整改不到位的"
    "严肃追究责任。各地要把防汛工作摆在突出位置，统筹做好物资储备、队伍建设、预警预报、转移安置等各项工作，切实"
    "保障人民群众生命财产安全。某某省人民政府2020年6月1日（此件公开发布）某某省人民政府办公厅2020年6月2日印发";

static void test_notice_in_one_line(void **state) {
    (void)state;
    sample_expect_elements(notice, SPEECH_ELEMENT_ISSUER, "[某某省人民政府文件]");
    sample_expect_elements(notice, SPEECH_ELEMENT_DOC_NUMBER, "[某政发〔2020〕11号]");
    sample_expect_elements(notice, SPEECH_ELEMENT_TITLE, "[某某省人民政府关于做好防汛工作的通知]");
    sample_expect_elements(notice, SPEECH_ELEMENT_ADDRESSEE, "[各市人民政府，省直各部门：]");
    sample_expect_elements(notice, SPEECH_ELEMENT_SIGNATURE, "[某某省人民政府]");
    sample_expect_elements(notice, SPEECH_ELEMENT_SIGN_DATE, "[2020年6月1日]");
    sample_expect_elements(notice, SPEECH_ELEMENT_IMPRINT, "[某某省人民政府办公厅2020年6月2日印发]");
}

static const char minutes[] = "县长办公会议纪要\n"
                              "〔2020〕第7期\n"
                              "会议研究了三件事。\n"
                              "一、道路\n"
                              "尽快开工。\n"
                              "参会人员：张三 李四\n"
                              "王五 赵六\n"
                              "3\n";

static void test_minutes(void **state) {
    (void)state;
    sample_expect_elements(minutes, SPEECH_ELEMENT_DOC_NUMBER, "[〔2020〕第7期]");
    sample_expect_elements(minutes, SPEECH_ELEMENT_ATTENDANCE, "[参会人员：张三 李四\n王五 赵六]");
    sample_expect_elements(minutes, SPEECH_ELEMENT_NAV, "[3]");
}

static const char letter[] = "关于报送材料的函\n"
                             "各有关单位：\n"
                             "请于月底前报送材料。\n"
                             "某某局\n"
                             "2020年9月14日\n"
                             "抄送：县委办公室\n"
                             "某某局办公室 2020年9月15日印发\n";

static void test_letter(void **state) {
    (void)state;
    sample_expect_elements(letter, SPEECH_ELEMENT_TITLE, "[关于报送材料的函]");
    sample_expect_elements(letter, SPEECH_ELEMENT_ADDRESSEE, "[各有关单位：]");
    sample_expect_elements(letter, SPEECH_ELEMENT_SIGNATURE, "[某某局]");
    sample_expect_elements(letter, SPEECH_ELEMENT_SIGN_DATE, "[2020年9月14日]");
    sample_expect_elements(letter, SPEECH_ELEMENT_DISTRIBUTION, "[抄送：县委办公室]");
    sample_expect_elements(letter, SPEECH_ELEMENT_IMPRINT, "[某某局办公室 2020年9月15日印发]");
}

/* A table of contents is an element, and its lines are no headings. */
static void test_contents(void **state) {
    (void)state;
    static const char text[] =
        "某某条例\n目录\n第一章 总则\n第二章 职责\n第三章 附则\n第一章 总则\n第一条 为了管理，制定本条例。\n"
        "第二章 职责\n第二条 机关负责管理。\n第三章 附则\n第三条 本条例自公布之日起施行。\n";
    sample_expect_elements(text, SPEECH_ELEMENT_TOC, "[目录\n第一章 总则\n第二章 职责\n第三章 附则]");
    sample_expect(text, "1第一章[总则] 2第一条[] 1第二章[职责] 2第二条[] 1第三章[附则] 2第三条[]");
}

/* Items that two lists have in common are no table of contents. */
static void test_no_contents(void **state) {
    (void)state;
    sample_expect(
        "第一条 处罚有：\n(一)警告；\n(二)罚款；\n(三)没收。\n第二条 处分有：\n(一)警告；\n(二)罚款；\n(三)没收。",
        "1第一条[] 2(一)[] 2(二)[] 2(三)[] 1第二条[] 2(一)[] 2(二)[] 2(三)[]");
}

/* Entries may be as short as their titles. */
static void test_contents_of_short_titles(void **state) {
    (void)state;
    static const char text[] =
        "目录\n一、基础\n二、目标\n三、任务\n一、基础\n区位优越。\n二、目标\n再上台阶。\n三、任务\n办好实事。";
    sample_expect_elements(text, SPEECH_ELEMENT_TOC, "[目录\n一、基础\n二、目标\n三、任务]");
    sample_expect(text, "1一、[基础] 1二、[目标] 1三、[任务]");
}

/* What a site puts around the speeches that it has collected. */
static void test_site(void **state) {
    (void)state;
    static const char text[] =
        "好的讲话稿值得收藏。\n动员会讲话篇一\n同志们：\n开会。\n共\n2\n页，当前第\n1\n页\n1\n2\n"
        "总结会讲话篇二\n同志们：\n散会。";
    sample_expect_elements(text, SPEECH_ELEMENT_NAV, "[好的讲话稿值得收藏。][共\n2\n页，当前第\n1\n页\n1\n2]");
    sample_expect_elements(text, SPEECH_ELEMENT_PART_TITLE, "[动员会讲话篇一][总结会讲话篇二]");
}

static void test_title_of_minutes(void **state) {
    (void)state;
    static const char text[] = "全镇防汛工作会议\n会议纪要\n会议听取了汇报。";
    sample_expect_elements(text, SPEECH_ELEMENT_TITLE, "[全镇防汛工作会议\n会议纪要]");
    sample_expect_elements(text, SPEECH_ELEMENT_BYLINE, "");
}

static void test_parts_of_elements(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, "第一篇：甲会讲话\n同志们：\n开会。\n第二篇：乙会讲话\n同志们：\n散会。");
    for (uint32_t i = 0; i < sample.structure.elements.count; i++) {
        const speech_element *row = ARRAY_AT(speech_element, &sample.structure.elements, i);
        const speech_part *part = ARRAY_AT(speech_part, &sample.structure.parts, row->part);
        assert_true(row->start >= part->start && row->end <= part->end);
    }
    assert_string_equal(sample_elements(&sample, SPEECH_ELEMENT_SALUTATION), "[同志们：][同志们：]");
    sample_close(&sample);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_speech),
        cmocka_unit_test(test_notice_in_one_line),
        cmocka_unit_test(test_minutes),
        cmocka_unit_test(test_letter),
        cmocka_unit_test(test_contents),
        cmocka_unit_test(test_no_contents),
        cmocka_unit_test(test_contents_of_short_titles),
        cmocka_unit_test(test_site),
        cmocka_unit_test(test_title_of_minutes),
        cmocka_unit_test(test_parts_of_elements),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
