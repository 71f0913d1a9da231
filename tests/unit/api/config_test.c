#include "api/config.h"
#include "api/sample.h"

static void defaults_are_those_of_the_header(void **state) {
    (void)state;
    speech_config *config;
    assert_int_equal(speech_config_create(NULL, &config), SPEECH_OK);
    assert_int_equal(config->settings.layers, SPEECH_LAYER_ALL);
    assert_int_equal(config->settings.encoding, SPEECH_ENCODING_AUTO);
    assert_int_equal(config->settings.standard, SPEECH_STANDARD_WHOLE);
    assert_int_equal(config->settings.strict, 0);
    for (int i = 0; i < LIMIT_COUNT; i++) assert_int_equal(config->settings.limits[i], 0);
    assert_null(config->settings.cancel);
    speech_config_destroy(config);
}

static void unknown_numbers_are_refused(void **state) {
    (void)state;
    speech_config *config;
    assert_int_equal(speech_config_create(NULL, &config), SPEECH_OK);
    assert_int_equal(speech_config_set_layers(config, SPEECH_LAYER_ALL + 1), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_set_layers(config, UINT32_MAX), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_set_encoding(config, SPEECH_ENCODING_BIG5 + 1), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_set_strict(config, 2), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_set_strict(config, -1), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_set_standard(config, SPEECH_STANDARD_UD + 1), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_set_limit(config, SPEECH_LIMIT_ROWS + 1, 1), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(config->settings.layers, SPEECH_LAYER_ALL);
    assert_int_equal(speech_config_set_layers(config, 0), SPEECH_OK);
    assert_int_equal(config->settings.layers, 0);
    speech_config_destroy(config);
}

static void null_is_refused(void **state) {
    (void)state;
    assert_int_equal(speech_config_create(NULL, NULL), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_set_layers(NULL, 0), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_set_encoding(NULL, 0), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_set_strict(NULL, 0), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_set_standard(NULL, 0), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_set_limit(NULL, 0, 0), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(speech_config_set_cancel(NULL, NULL, NULL), SPEECH_ERROR_ARGUMENT);
    speech_config_destroy(NULL);
    speech_parser_destroy(NULL);
    speech_document_destroy(NULL);
}

static void allocators_are_judged(void **state) {
    (void)state;
    struct ledger ledger = {0};
    struct {
        speech_allocator hooks;
        uint64_t later;
    } wide = {.hooks = ledger_hooks(&ledger)};
    speech_config *config = (speech_config *)&ledger;
    wide.hooks.size = sizeof wide;
    assert_int_equal(speech_config_create(&wide.hooks, &config), SPEECH_OK);
    speech_config_destroy(config);
    wide.later = 1;
    assert_int_equal(speech_config_create(&wide.hooks, &config), SPEECH_ERROR_STRUCT_NEW);
    assert_null(config);
    wide.hooks.size = 8;
    assert_int_equal(speech_config_create(&wide.hooks, &config), SPEECH_ERROR_STRUCT_OLD);
    wide.hooks.size = 13;
    assert_int_equal(speech_config_create(&wide.hooks, &config), SPEECH_ERROR_STRUCT_SIZE);
    wide.hooks.size = sizeof wide.hooks;
    wide.hooks.release = NULL;
    assert_int_equal(speech_config_create(&wide.hooks, &config), SPEECH_ERROR_ARGUMENT);
    assert_int_equal(atomic_load(&ledger.out), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(defaults_are_those_of_the_header),
        cmocka_unit_test(unknown_numbers_are_refused),
        cmocka_unit_test(null_is_refused),
        cmocka_unit_test(allocators_are_judged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
