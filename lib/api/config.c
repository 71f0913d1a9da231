#include "api/config.h"

#include "api/record.h"

RECORD_LAYOUT(speech_allocator, 8 + 4 * sizeof(void *), sizeof(uint64_t) + 4 * sizeof(void *));

const struct settings settings_default = {
    .layers = SPEECH_LAYER_ALL,
    .encoding = SPEECH_ENCODING_AUTO,
    .standard = SPEECH_STANDARD_WHOLE,
};

speech_status speech_config_create(const speech_allocator *allocator, speech_config **config) {
    struct memory memory;
    if (config == NULL) return SPEECH_ERROR_ARGUMENT;
    *config = NULL;
    speech_status status = SPEECH_OK;
    if (allocator) status = record_check_input(allocator, sizeof *allocator, sizeof *allocator);
    if (status == SPEECH_OK) status = memory_init(&memory, allocator);
    void *block = NULL;
    if (status == SPEECH_OK) status = memory_resize(&memory, &block, 0, sizeof **config);
    if (status != SPEECH_OK) return status;
    *config = block;
    **config = (struct speech_config){.memory = memory, .settings = settings_default};
    return SPEECH_OK;
}

void speech_config_destroy(speech_config *config) {
    if (config == NULL) return;
    struct memory memory = config->memory;
    custom_free(&config->words, &memory);
    block_release(config->lexicon);
    memory_release(&memory, config, sizeof *config);
}

/* Sets a number that must not be above `highest`. */
static speech_status set_number(speech_config *config, uint32_t *field, uint32_t value, uint32_t highest) {
    if (config == NULL || value > highest) return SPEECH_ERROR_ARGUMENT;
    *field = value;
    return SPEECH_OK;
}

speech_status speech_config_set_layers(speech_config *config, uint32_t layers) {
    return set_number(config, config ? &config->settings.layers : NULL, layers, SPEECH_LAYER_ALL);
}

speech_status speech_config_set_encoding(speech_config *config, uint32_t encoding) {
    return set_number(config, config ? &config->settings.encoding : NULL, encoding, SPEECH_ENCODING_BIG5);
}

speech_status speech_config_set_strict(speech_config *config, int32_t strict) {
    if (config == NULL || (strict != 0 && strict != 1)) return SPEECH_ERROR_ARGUMENT;
    config->settings.strict = strict;
    return SPEECH_OK;
}

speech_status speech_config_set_standard(speech_config *config, uint32_t standard) {
    return set_number(config, config ? &config->settings.standard : NULL, standard, SPEECH_STANDARD_UD);
}

speech_status speech_config_set_categories(speech_config *config, uint32_t categories) {
    return set_number(config, config ? &config->settings.wish.categories : NULL, categories, SPEECH_CATEGORY_ALL);
}

/* Whether there is such a day in the Gregorian calendar. */
static int is_date(int32_t year, uint32_t month, uint32_t day) {
    static const uint32_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return 0;
    int leap = month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= days[month - 1] + (uint32_t)leap;
}

speech_status speech_config_set_reference_date(speech_config *config, int32_t year, uint32_t month, uint32_t day) {
    int none = year == 0 && month == 0 && day == 0;
    if (config == NULL || (!none && !is_date(year, month, day))) return SPEECH_ERROR_ARGUMENT;
    config->settings.wish.year = year;
    config->settings.wish.month = month;
    config->settings.wish.day = day;
    return SPEECH_OK;
}

speech_status speech_config_set_limit(speech_config *config, uint32_t limit, uint64_t value) {
    if (config == NULL || limit >= LIMIT_COUNT) return SPEECH_ERROR_ARGUMENT;
    config->settings.limits[limit] = value;
    return SPEECH_OK;
}

speech_status speech_config_set_cancel(speech_config *config, speech_cancel cancel, void *context) {
    if (config == NULL) return SPEECH_ERROR_ARGUMENT;
    config->settings.cancel = cancel;
    config->settings.cancel_context = context;
    return SPEECH_OK;
}
