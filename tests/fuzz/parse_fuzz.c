/* The whole parse, through the public interface, on any bytes.
 *
 * The first four bytes say how to parse: layers, encoding, standard and strictness, limit on rows. They are read so
 * that "?000" means all layers, encoding found out, whole quantities, no limit: a seed is that and a text. "?00@" also
 * asks for all categories, and "?00`" gives a reference date. With the highest bit of the fourth byte, what stands up
 * to the first empty line is words to be known. */
#include "check.h"
#include "invariant.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { HEADER = 4 };

static struct setting read_setting(const uint8_t *data) {
    struct setting setting;
    setting.layers = data[0] & SPEECH_LAYER_ALL;
    setting.encoding = data[1] % 6;
    setting.standard = data[2] % 3;
    setting.strict = (data[2] & 0x40) != 0;
    setting.row_limit = data[3] & 15;
    setting.categories = data[3] & 0x40 ? SPEECH_CATEGORY_ALL : 0;
    setting.dated = (data[3] & 0x60) == 0x60;
    setting.words = NULL;
    setting.words_length = 0;
    return setting;
}

/* Takes the words off the text, where there are to be some. */
static void read_words(struct setting *setting, const uint8_t *data, const char **text, size_t *length) {
    if (!(data[3] & 0x80)) return;
    setting->words = *text;
    while (setting->words_length < *length &&
           (setting->words_length == 0 || (*text)[setting->words_length - 1] != '\n' ||
            (*text)[setting->words_length] != '\n'))
        setting->words_length++;
    *text += setting->words_length;
    *length -= setting->words_length;
}

static speech_parser *make_parser(const struct setting *setting) {
    speech_config *config = NULL;
    speech_parser *parser = NULL;
    CHECK(speech_config_create(NULL, &config) == SPEECH_OK);
    CHECK(speech_config_set_layers(config, setting->layers) == SPEECH_OK);
    CHECK(speech_config_set_encoding(config, setting->encoding) == SPEECH_OK);
    CHECK(speech_config_set_standard(config, setting->standard) == SPEECH_OK);
    CHECK(speech_config_set_strict(config, setting->strict) == SPEECH_OK);
    CHECK(speech_config_set_limit(config, SPEECH_LIMIT_ROWS, setting->row_limit) == SPEECH_OK);
    CHECK(speech_config_set_categories(config, setting->categories) == SPEECH_OK);
    speech_config_add_words(config, setting->words, setting->words_length, NULL); /* up to the first wrong line */
    if (setting->dated) CHECK(speech_config_set_reference_date(config, 2031, 3, 15) == SPEECH_OK);
    CHECK(speech_parser_create(config, &parser, NULL) == SPEECH_OK);
    speech_config_destroy(config);
    return parser;
}

static void check_document(const speech_document *document, const struct setting *setting) {
    struct snapshot snapshot;
    struct boundaries boundaries;
    snapshot_take(&snapshot, document);
    boundaries_find(&boundaries, snapshot.text, snapshot.length);
    invariant_rows(&snapshot, &boundaries, setting);
    invariant_positions(document, &snapshot, &boundaries);
    invariant_readings(document, &snapshot, &boundaries);
    boundaries_free(&boundaries);
    snapshot_free(&snapshot);
}

/* A document that held another text before must hold what a fresh one does. */
static void check_reset(const speech_parser *parser, const speech_document *fresh, const char *text, size_t length) {
    static const char before[] = "一、总的要求\n增长3.6%。二是稳。";
    speech_document *used = NULL;
    struct snapshot left, right;
    CHECK(speech_parse(parser, before, sizeof before - 1, &used, NULL) == SPEECH_OK ||
          speech_parse(parser, NULL, 0, &used, NULL) == SPEECH_OK); /* strict, and in another encoding */
    CHECK(speech_document_reset(used, text, length, NULL) == SPEECH_OK);
    snapshot_take(&left, fresh);
    snapshot_take(&right, used);
    snapshot_compare(&left, &right);
    snapshot_free(&right);
    snapshot_free(&left);
    speech_document_destroy(used);
}

/* The same text without categories. */
static void check_categories(const struct setting *setting, const speech_document *with, const char *text,
                             size_t length) {
    struct setting plain = *setting;
    struct snapshot left, right;
    speech_document *without = NULL;
    plain.categories = 0;
    speech_parser *parser = make_parser(&plain);
    CHECK(speech_parse(parser, text, length, &without, NULL) == SPEECH_OK);
    snapshot_take(&left, with);
    snapshot_take(&right, without);
    invariant_categories(&left, &right, setting->categories);
    snapshot_free(&right);
    snapshot_free(&left);
    speech_document_destroy(without);
    speech_parser_destroy(parser);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < HEADER) return 0;
    struct setting setting = read_setting(data);
    const char *text = (const char *)data + HEADER;
    size_t length = size - HEADER;
    read_words(&setting, data, &text, &length);
    speech_parser *parser = make_parser(&setting);
    speech_document *document = NULL;
    speech_error error;
    memset(&error, 0xA5, sizeof error);
    error.size = sizeof error;
    speech_status status = speech_parse(parser, text, length, &document, &error);
    CHECK(status == SPEECH_OK || (status == SPEECH_ERROR_ENCODING && setting.strict));
    CHECK(error.status == status && memchr(error.text, '\0', sizeof error.text) != NULL);
    CHECK(status == SPEECH_OK ? error.position == 0 && error.text[0] == '\0' : error.text[0] != '\0');
    CHECK(error.position <= length && (document != NULL) == (status == SPEECH_OK));
    if (document != NULL) {
        check_document(document, &setting);
        check_reset(parser, document, text, length);
        if (setting.categories) check_categories(&setting, document, text, length);
    }
    speech_document_destroy(document);
    speech_parser_destroy(parser);
    return 0;
}
