#include "text/fixture.h"
#include "text/loss.h"

/* Whether characters were lost before the first digit of a text. */
static int is_lost_before(const char *text) {
    struct fixture fixture;
    fixture_open(&fixture);
    const struct view *view = fixture_view(&fixture, text);
    uint32_t index = 0;
    while (view->code[index] && (view->code[index] < '0' || view->code[index] > '9')) index++;
    assert_true(index < view->count);
    int lost = loss_before(view, index);
    fixture_close(&fixture);
    return lost;
}

/* GB 2312 read one byte too late, UTF-8 read as GBK, both read as ISO 8859-1, and U+FFFD in UTF-8 read as GB 2312. */
static void wrong_encodings_are_seen(void **state) {
    (void)state;
    assert_true(is_lost_before("环?!钡囊螅瑖@5个"));
    assert_true(is_lost_before("确?!5个"));
    assert_true(is_lost_before("鍙戝睍5个"));
    assert_true(is_lost_before("ÊÐ5个"));
    assert_true(is_lost_before("åº¦5个"));
    assert_true(is_lost_before("锟斤拷5个"));
}

static void sound_text_is_not(void **state) {
    (void)state;
    static const char *const texts[] = {
        "5个",    "建成5个",     "办得好不好？！5个", "办得好不好?5个", "朱镕基5次",        "喆5次",
        "PM2.5",  "a@b.cn 5次",  "張瑖@ 5次",         "螅瑖@，5个",     "螅瑖@旅游景点5个", "±5%",
        "（§5）", "臺灣鉅額5億", "lǜ sè nóng 5",      "café 5",         "ÀÁ\n5个",          "第①②5",
        "  5",    "“六大要素”5",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (is_lost_before(texts[i])) fail_msg("%s", texts[i]);
}

/* Bad bytes and what a converter puts for them; zero-width characters and injected pinyin are no loss. */
static void bad_bytes_within_are_seen(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int lost;
    } rows[] = {
        {"12\xE4\xB8人", 1},
        {"12\xEF\xBF\xBD人", 1},
        {"1\xE2\x80\x8B\xFF"
         "2人",
         1},
        {"\xFF"
         "12人\xFF",
         0},
        {"1\xE2\x80\x8B"
         "2人",
         0},
        {"三(sān)億(yì)", 0},
        {"1\x01"
         "2人",
         0},
        {"1 2\n人", 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fixture fixture;
        fixture_open(&fixture);
        const struct view *view = fixture_view(&fixture, rows[i].text);
        assert_int_equal(loss_within(view, 0, view->count), rows[i].lost);
        assert_int_equal(loss_within(view, 0, 1), 0);
        fixture_close(&fixture);
    }
}

/* A long run is looked at for a few characters only. */
static void the_look_back_is_bounded(void **state) {
    (void)state;
    char text[512] = "鍙鍙";
    for (int i = 0; i < 20; i++) strcat(text, "的");
    assert_false(is_lost_before(strcat(text, "5个")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wrong_encodings_are_seen),
        cmocka_unit_test(sound_text_is_not),
        cmocka_unit_test(bad_bytes_within_are_seen),
        cmocka_unit_test(the_look_back_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
