#include "transcode.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

/* Bytes of one code point in any of the encodings, at the most. */
enum { CODE_BYTES = 8 };

/* Appends a code point to the source; 0 when the converter cannot hold it. One at a time, so that the place of each is
 * known; none of the encodings here has states. */
static int encode(UConverter *converter, struct twin *twin, uint32_t index) {
    UChar units[U16_MAX_LENGTH], back[CODE_BYTES];
    int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    U16_APPEND_UNSAFE(units, length, twin->text.codes[index]);
    char *at = twin->source + twin->source_length;
    int32_t size = ucnv_fromUChars(converter, at, CODE_BYTES, units, length, &error);
    if (U_FAILURE(error) || size == 0) return 0;
    /* what ICU gives for a private or compatibility character may be read as another */
    int32_t again = ucnv_toUChars(converter, back, CODE_BYTES, at, size, &error);
    if (U_FAILURE(error) || again != length || back[0] != units[0] || back[again - 1] != units[length - 1]) return 0;
    twin->source_offsets[index] = twin->source_length;
    twin->source_length += (uint32_t)size;
    return 1;
}

static UConverter *open_converter(const char *encoding) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    if (U_FAILURE(error)) return NULL;
    ucnv_setFallback(converter, 0);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
    if (U_SUCCESS(error)) return converter;
    ucnv_close(converter);
    return NULL;
}

int transcode(struct twin *twin, const struct text *original, const char *encoding, int marked) {
    UConverter *converter = open_converter(encoding);
    if (converter == NULL) return 0;
    twin_begin(twin, original);
    if (marked) twin_add(twin, 0xFEFF, TWIN_NONE);
    twin->front = twin->text.count;
    for (uint32_t i = 0; i < original->count; i++) twin_add(twin, original->codes[i], i);
    uint32_t count = twin->text.count;
    twin->source = need_memory(NULL, ((size_t)count + 1) * CODE_BYTES);
    twin->source_offsets = need_memory(NULL, ((size_t)count + 1) * sizeof twin->source_offsets[0]);
    int held = 1;
    for (uint32_t i = 0; i < count && held; i++) held = encode(converter, twin, i);
    twin->source_offsets[count] = twin->source_length;
    ucnv_close(converter);
    return held;
}
