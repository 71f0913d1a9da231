#include "words/segmenter.h"

#include <unicode/ubrk.h>

struct segmenter {
    UBreakIterator *prototype; /* never moved, only cloned */
};

static speech_status status_of(UErrorCode error) {
    if (U_SUCCESS(error)) return SPEECH_OK;
    return error == U_MEMORY_ALLOCATION_ERROR ? SPEECH_ERROR_MEMORY : SPEECH_ERROR_INTERNAL;
}

speech_status segmenter_create(struct segmenter **segmenter, struct memory *memory) {
    void *block = NULL;
    *segmenter = NULL;
    speech_status status = memory_resize(memory, &block, 0, sizeof **segmenter);
    if (status != SPEECH_OK) return status;
    struct segmenter *made = block;
    UErrorCode error = U_ZERO_ERROR;
    made->prototype = ubrk_open(UBRK_WORD, "zh", NULL, 0, &error);
    status = status_of(error);
    if (status == SPEECH_OK) {
        *segmenter = made;
    } else {
        memory_release(memory, made, sizeof *made);
    }
    return status;
}

void segmenter_destroy(struct segmenter *segmenter, struct memory *memory) {
    if (segmenter == NULL) return;
    ubrk_close(segmenter->prototype);
    memory_release(memory, segmenter, sizeof *segmenter);
}

speech_status cutter_open(struct cutter *cutter, const struct segmenter *segmenter) {
    UErrorCode error = U_ZERO_ERROR;
#if U_ICU_VERSION_MAJOR_NUM >= 69
    cutter->iterator = ubrk_clone(segmenter->prototype, &error);
#else
    cutter->iterator = ubrk_safeClone(segmenter->prototype, NULL, NULL, &error);
#endif
    return status_of(error);
}

speech_status cutter_start(struct cutter *cutter, const uint16_t *codes, uint32_t count) {
    UErrorCode error = U_ZERO_ERROR;
    ubrk_setText(cutter->iterator, codes, (int32_t)count, &error);
    return status_of(error);
}

uint32_t cutter_next(struct cutter *cutter) {
    int32_t end = ubrk_next(cutter->iterator);
    return end == UBRK_DONE ? 0 : (uint32_t)end;
}

void cutter_close(struct cutter *cutter) {
    if (cutter->iterator) ubrk_close(cutter->iterator);
    cutter->iterator = NULL;
}
