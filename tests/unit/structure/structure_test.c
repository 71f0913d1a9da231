/* Memory that runs out, limits, the wish to stop, and texts made to take long. */
#include "base/ledger.h"
#include "structure/sample.h"

#include <time.h>

static const char text[] =
    "第一篇：甲会讲话\n同志们：\n一、甲。正文。\n(一)乙。\n(二)"
    "丙。\n二、丁。一是早；二是好。\n第二篇：乙会讲话\n同志们：\n"
    "目录\n一、认真学习文件\n二、努力完成任务\n三、切实加强领导\n一、认真学习文件\n学。\n二、努力完成任务\n做。\n"
    "三、切实加强领导\n管。\n谢谢大家！\n";

static speech_status read_with(struct ledger *ledger, uint32_t row_limit, struct structure *structure) {
    struct fixture fixture;
    speech_allocator hooks = ledger_hooks(ledger);
    fixture_open(&fixture);
    fixture_view(&fixture, text);
    struct memory memory;
    assert_int_equal(memory_init(&memory, &hooks), SPEECH_OK);
    struct pool pool = {0};
    struct array diagnostics = {0};
    struct context context = {.memory = &memory, .pool = &pool, .diagnostics = &diagnostics, .row_limit = row_limit};
    speech_status status = pool_reset(&pool, &memory);
    if (status == SPEECH_OK) status = structure_read(structure, &fixture.view, &context);
    uint32_t headings = structure->headings.count, elements = structure->elements.count;
    structure_free(structure, &memory);
    array_free(&diagnostics, &memory, sizeof(speech_diagnostic));
    pool_free(&pool, &memory);
    assert_int_equal(memory.held, 0);
    assert_int_equal(ledger->out, 0);
    structure->headings.count = headings;
    structure->elements.count = elements;
    fixture_close(&fixture);
    return status;
}

static void test_every_allocation_fails(void **state) {
    (void)state;
    speech_status status = SPEECH_ERROR_MEMORY;
    long at = 0;
    while (status == SPEECH_ERROR_MEMORY) {
        struct ledger ledger = {.fail_at = ++at};
        struct structure structure = {0};
        status = read_with(&ledger, UINT32_MAX, &structure);
    }
    assert_int_equal(status, SPEECH_OK);
    assert_true(at > 10);
}

static void test_row_limit(void **state) {
    (void)state;
    struct ledger ledger = {.fail_at = 0};
    struct structure structure = {0};
    assert_int_equal(read_with(&ledger, 2, &structure), SPEECH_OK);
    assert_int_equal(structure.headings.count, 2);
    assert_int_equal(structure.elements.count, 2);
}

static int32_t refuse(void *context, uint64_t done, uint64_t total) {
    (void)done;
    (void)total;
    ++*(int *)context;
    return 1;
}

static void test_cancel(void **state) {
    (void)state;
    struct fixture fixture;
    struct structure structure = {0};
    int asked = 0;
    fixture_open(&fixture);
    fixture_view(&fixture, text);
    fixture.context.cancel = refuse;
    fixture.context.cancel_context = &asked;
    assert_int_equal(structure_read(&structure, &fixture.view, &fixture.context), SPEECH_ERROR_CANCELLED);
    assert_int_equal(asked, 1);
    structure_free(&structure, &fixture.memory);
    fixture_close(&fixture);
}

/* Reading twice into one structure gives the second text alone. */
static void test_read_again(void **state) {
    (void)state;
    struct sample sample;
    sample_open(&sample, text);
    fixture_view(&sample.fixture, "一、只有这些\n二、没有别的");
    assert_int_equal(structure_read(&sample.structure, &sample.fixture.view, &sample.fixture.context), SPEECH_OK);
    assert_string_equal(sample_headings(&sample), "1一、[只有这些] 1二、[没有别的]");
    assert_int_equal(sample.structure.parts.count, 1);
    sample_close(&sample);
}

static double seconds_for(const char *piece, uint32_t pieces) {
    struct fixture fixture;
    struct structure structure = {0};
    size_t length = strlen(piece);
    char *long_text = malloc(length * pieces + 1);
    assert_non_null(long_text);
    for (uint32_t i = 0; i < pieces; i++) memcpy(long_text + i * length, piece, length);
    long_text[length * pieces] = '\0';
    fixture_open(&fixture);
    fixture_view_bytes(&fixture, long_text, length * pieces);
    clock_t start = clock();
    assert_int_equal(structure_read(&structure, &fixture.view, &fixture.context), SPEECH_OK);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    structure_free(&structure, &fixture.memory);
    fixture_close(&fixture);
    free(long_text);
    return seconds;
}

/* Eight times the text takes about eight times as long; work that grows with the square would take 64 times. */
static void test_linear(void **state) {
    (void)state;
    static const char *const pieces[] = {
        "一、",         "(一)",     "1.",          "。一是", "第一章总则第一条", "标题标题标题\n同志们：\n",
        "篇一\n",       "附件：",   "9",           "十",     "2020年9月14日",    "目录\n第一章 总则\n",
        "一是甲乙丙。", "\n短行\n", "首先，其次，"};
    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
        double few = seconds_for(pieces[i], 10000), many = seconds_for(pieces[i], 80000);
        assert_true(many < 30 * (few + 0.002));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_allocation_fails),
        cmocka_unit_test(test_row_limit),
        cmocka_unit_test(test_cancel),
        cmocka_unit_test(test_read_again),
        cmocka_unit_test(test_linear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
