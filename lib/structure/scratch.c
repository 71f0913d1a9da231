#include "structure/scratch.h"

enum { FEWEST_SLOTS = 64 };

speech_status scratch_words(struct scratch *scratch, uint32_t count, uint32_t **words) {
    speech_status status = array_reserve(&scratch->words, scratch->memory, sizeof **words, count);
    *words = scratch->words.items;
    return status;
}

speech_status scratch_bytes(struct scratch *scratch, uint32_t count, uint8_t **bytes) {
    speech_status status = array_reserve(&scratch->bytes, scratch->memory, sizeof **bytes, count);
    *bytes = scratch->bytes.items;
    return status;
}

uint32_t scratch_slots(uint32_t count) {
    uint32_t slots = FEWEST_SLOTS;
    while (slots / 2 <= count) slots *= 2;
    return slots;
}

void scratch_free(struct scratch *scratch, struct memory *memory) {
    array_free(&scratch->words, memory, sizeof(uint32_t));
    array_free(&scratch->bytes, memory, sizeof(uint8_t));
}
