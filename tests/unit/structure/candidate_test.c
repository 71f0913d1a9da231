/* What looks like a marker and is none. */
#include "structure/sample.h"

static void test_lookalikes(void **state) {
    (void)state;
    static const char *const texts[] = {
        "坚持统一、高效的原则。唯一是可靠的。二要务实。",
        "发展是第一要务，人才是第一资源。第二产业增长。",
        "第一季度增长，第二季度回落，第三季度回升。",
        "一、二、三产业结构为1:2:3。",
        "增长3.6%，其中1.5个百分点来自出口。",
        "依照第三条的规定，由第四条所称机关处理。",
        "根据本法第三章、第四章和第五章的规定执行。",
        "前款第(一)项、第(二)项、第(三)项所列行为。",
        "有(一)、(二)、(三)项行为之一的。",
        "修改为：“第十二条 机关应当公开。”“第十三条 机关应当保密。”",
        "4、5月份出口回升，6、7月份回落。",
        "从2019年到2020年，最后一公里已经打通。首先要说的是感谢。",
        "版本1.2和版本1.3都可以用。",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) sample_expect(texts[i], "");
}

static void test_years_behind_points(void **state) {
    (void)state;
    sample_expect("1.2013年完成规划。\n2.2014年开工建设。\n3.2015年建成。",
                  "11.[2013年完成规划] 12.[2014年开工建设] 13.[2015年建成]");
}

/* The mark of text recognition for 。 ends a sentence as well. */
static void test_half_width_point(void **state) {
    (void)state;
    sample_expect("要求如下：一、依法统计.二、加强培训.三、注重实效.",
                  "1一、[依法统计] 1二、[加强培训] 1三、[注重实效]");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lookalikes),
        cmocka_unit_test(test_years_behind_points),
        cmocka_unit_test(test_half_width_point),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
