#include "text/decode.h"

#include "base/utf8.h"
#include "text/sequence.h"

#include <string.h>
#include <unicode/ucnv.h>

/* CHUNK: source bytes handed to ICU at once; none gives more than one UTF-16 unit. */
enum { CHUNK = 4096, ADVANCE_BYTES = 1 << 19 };

/* Where the work stands. */
struct decoder {
    struct array *text;
    struct source_map *map;
    struct context *context;
    UConverter *converter;
    sequence_function next;
    const uint8_t *source;
    uint32_t length;
    uint32_t at; /* the next source byte */
    int strict;
    UChar units[CHUNK]; /* the chunk as UTF-16, and where in it each unit comes from */
    int32_t offsets[CHUNK];
};

static const char *converter_name(uint32_t encoding) {
    switch (encoding) {
    case SPEECH_ENCODING_UTF_16LE: return "UTF-16LE";
    case SPEECH_ENCODING_UTF_16BE: return "UTF-16BE";
    case SPEECH_ENCODING_BIG5: return "Big5-HKSCS";
    default: return "gb18030";
    }
}

/* Appends what a source character of `size` bytes became: one code point, seldom two. */
static speech_status put(struct decoder *decoder, const uint32_t *code_points, uint32_t count, uint32_t size) {
    char bytes[8];
    uint32_t text_size = 0, start = decoder->text->count;
    for (uint32_t i = 0; i < count; i++) text_size += utf8_encode(code_points[i], bytes + text_size);
    if (start > (uint32_t)INT32_MAX - text_size) return SPEECH_ERROR_TOO_LARGE;
    struct memory *memory = decoder->context->memory;
    speech_status status = source_map_add(decoder->map, memory, start, decoder->at, (uint8_t)text_size, (uint8_t)size);
    if (status == SPEECH_OK) status = array_reserve(decoder->text, memory, 1, start + text_size);
    if (status != SPEECH_OK) return status;
    memcpy(ARRAY_AT(char, decoder->text, start), bytes, text_size);
    decoder->text->count += text_size;
    decoder->at += size;
    return SPEECH_OK;
}

static speech_status put_bad(struct decoder *decoder, uint32_t size) {
    if (decoder->strict) return SPEECH_ERROR_ENCODING;
    uint32_t start = decoder->text->count, replacement = 0xFFFD;
    speech_status status = put(decoder, &replacement, 1, size);
    if (status != SPEECH_OK) return status;
    return context_report(decoder->context, SPEECH_DIAGNOSTIC_BAD_BYTES, start, decoder->text->count,
                          "The encoding of the text does not allow these bytes.");
}

/* Appends the units that ICU made of the chunk up to source offset `end`, character by character. */
static speech_status put_units(struct decoder *decoder, int32_t count, uint32_t end) {
    uint32_t base = decoder->at;
    for (int32_t i = 0; i < count;) {
        uint32_t code_points[2], found = 0;
        int32_t first = i;
        while (i < count && decoder->offsets[i] == decoder->offsets[first]) {
            uint32_t unit = decoder->units[i++];
            if (U16_IS_LEAD(unit) && i < count) unit = (uint32_t)U16_GET_SUPPLEMENTARY(unit, decoder->units[i++]);
            if (found < 2) code_points[found++] = unit;
        }
        uint32_t next = i < count ? base + (uint32_t)decoder->offsets[i] : end;
        speech_status status = put(decoder, code_points, found, next - decoder->at);
        if (status != SPEECH_OK) return status;
    }
    return SPEECH_OK;
}

/* Converts source bytes that have the form of characters; one that ICU does not know is a bad sequence. */
static speech_status convert(struct decoder *decoder, uint32_t size) {
    const char *source = (const char *)decoder->source + decoder->at, *end = source + size;
    while (source < end) {
        UErrorCode error = U_ZERO_ERROR;
        UChar *target = decoder->units;
        ucnv_resetToUnicode(decoder->converter);
        ucnv_toUnicode(decoder->converter, &target, target + CHUNK, &source, end, decoder->offsets, 1, &error);
        uint32_t stop = (uint32_t)(source - (const char *)decoder->source);
        uint32_t unknown = 0;
        if (U_FAILURE(error)) {
            char invalid[8];
            int8_t length = sizeof invalid;
            UErrorCode query = U_ZERO_ERROR;
            ucnv_getInvalidChars(decoder->converter, invalid, &length, &query);
            if (U_FAILURE(query) || length <= 0 || (uint32_t)length > stop - decoder->at) return SPEECH_ERROR_INTERNAL;
            unknown = (uint32_t)length;
        }
        speech_status status = put_units(decoder, (int32_t)(target - decoder->units), stop - unknown);
        if (status == SPEECH_OK && unknown) status = put_bad(decoder, unknown);
        if (status != SPEECH_OK) return status;
    }
    return SPEECH_OK;
}

/* Decodes about a chunk: a run of characters, and the bad sequence behind it if there is one. */
static speech_status take_chunk(struct decoder *decoder) {
    uint32_t run = 0, size = 0, left = decoder->length - decoder->at;
    const uint8_t *source = decoder->source + decoder->at;
    int good = 1;
    while (run < left) {
        good = decoder->next(source + run, left - run, &size);
        if (!good || run + size > CHUNK) break;
        run += size;
    }
    speech_status status = convert(decoder, run);
    return status == SPEECH_OK && !good ? put_bad(decoder, size) : status;
}

static speech_status take_all(struct decoder *decoder) {
    uint32_t told = 0;
    speech_status status = SPEECH_OK;
    while (status == SPEECH_OK && decoder->at < decoder->length) {
        status = take_chunk(decoder);
        if (status != SPEECH_OK || (decoder->at - told < ADVANCE_BYTES && decoder->at < decoder->length)) continue;
        status = context_advance(decoder->context, decoder->at - told);
        told = decoder->at;
    }
    return status;
}

speech_status decode_text(struct array *text, struct source_map *map, struct context *context, uint32_t encoding,
                          const uint8_t *source, uint32_t length, int strict, uint32_t *bad_at) {
    struct decoder decoder;
    UErrorCode error = U_ZERO_ERROR;
    *bad_at = 0;
    decoder.converter = ucnv_open(converter_name(encoding), &error);
    if (U_FAILURE(error)) return SPEECH_ERROR_INTERNAL;
    ucnv_setToUCallBack(decoder.converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
    decoder.text = text;
    decoder.map = map;
    decoder.context = context;
    decoder.next = sequence_of(encoding);
    decoder.source = source;
    decoder.length = length;
    decoder.at = 0;
    decoder.strict = strict;
    speech_status status = U_FAILURE(error) ? SPEECH_ERROR_INTERNAL : take_all(&decoder);
    *bad_at = decoder.at;
    ucnv_close(decoder.converter);
    return status;
}
