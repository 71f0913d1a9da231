/* Invariants of what is asked for beside the quantities. */
#include "check.h"
#include "invariant.h"

static int is_one_of(uint32_t category, uint32_t categories) {
    return (category & categories) == category && (category & (category - 1)) == 0;
}

static void check_same(const speech_quantity *left, const speech_quantity *right) {
    CHECK(left->start == right->start && left->end == right->end);
    CHECK(left->number_start == right->number_start && left->number_end == right->number_end);
    CHECK(left->unit_start == right->unit_start && left->unit_end == right->unit_end);
    CHECK(left->low.coefficient == right->low.coefficient && left->low.exponent == right->low.exponent);
    CHECK(left->high.coefficient == right->high.coefficient && left->high.exponent == right->high.exponent);
    CHECK(left->kind == right->kind && left->bound == right->bound && left->change == right->change);
    CHECK(left->basis == right->basis && left->group == right->group && left->placeholder == right->placeholder);
    CHECK(left->part == right->part && left->heading == right->heading);
}

void invariant_categories(const struct snapshot *with, const struct snapshot *without, uint32_t categories) {
    uint32_t quantities = 0;
    for (uint32_t i = 0; i < with->quantity_count; i++) {
        const speech_quantity *row = &with->quantities[i];
        if (row->category) {
            CHECK(is_one_of(row->category, categories));
        } else {
            CHECK(quantities < without->quantity_count);
            check_same(row, &without->quantities[quantities++]);
        }
    }
    CHECK(quantities == without->quantity_count);
    CHECK(with->token_count == without->token_count && with->heading_count == without->heading_count);
    for (uint32_t i = 0; i < with->token_count; i++) {
        const speech_token *left = &with->tokens[i], *right = &without->tokens[i];
        CHECK(left->start == right->start && left->end == right->end && left->kind == right->kind);
        CHECK((left->quantity == SPEECH_NONE) == (right->quantity == SPEECH_NONE));
        if (left->quantity != SPEECH_NONE) CHECK(with->quantities[left->quantity].category == 0);
    }
}
