/* A text in another encoding, made by ICU. */
#ifndef TEST_TEXT_ENCODED_H
#define TEST_TEXT_ENCODED_H

#include "base/test.h"

#include <unicode/ucnv.h>

/* Encodes UTF-8 into `buffer` and gives the bytes; every character must exist in the encoding. */
static inline uint32_t encoded(const char *converter, const char *text, char *buffer, int32_t capacity) {
    UErrorCode error = U_ZERO_ERROR;
    int32_t length = ucnv_convert(converter, "UTF-8", buffer, capacity, text, -1, &error);
    assert_true(U_SUCCESS(error) && length < capacity);
    return (uint32_t)length;
}

#endif
