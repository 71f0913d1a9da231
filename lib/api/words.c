#include "api/config.h"
#include "api/error.h"
#include "base/utf8.h"
#include "data/fold.h"
#include "data/lexicon.h"
#include "data/words/tables.h"
#include "text/character.h"
#include "text/view.h"

#include <string.h>

/* Costs go up to that many nats. */
enum { COST_HIGHEST = 40 };

/* What a word without a cost is paid for each of its characters, in nats: more than any way around it costs. */
enum { CHOSEN_NATS = 64 };

/* No tag has more letters. */
enum { TAG_LONGEST = 8 };

/* One line. */
struct line {
    const uint8_t *text;
    uint32_t length, at; /* how far it was read */
    const char *problem; /* what is wrong with it, as a sentence that fits an error record */
};

static speech_status refuse(struct line *line, speech_status status, const char *problem) {
    line->problem = problem;
    return status;
}

static int is_blank(uint8_t byte) {
    return byte == ' ' || byte == '\t' || byte == '\r';
}

static void skip_blanks(struct line *line) {
    while (line->at < line->length && is_blank(line->text[line->at])) line->at++;
}

/* Reads the word into codes, folded as a text is, and gives how many in *count. */
static speech_status read_word(struct line *line, uint16_t codes[CUSTOM_LONGEST], uint32_t *count) {
    *count = 0;
    while (line->at < line->length && !is_blank(line->text[line->at])) {
        uint32_t size, c = utf8_decode(line->text + line->at, line->length - line->at, &size);
        if (c == UTF8_BAD) return refuse(line, SPEECH_ERROR_ENCODING, "This line is not UTF-8.");
        uint32_t fold = c < 0x10000 ? fold_table[c] : FOLD_OTHER;
        if (fold <= CODE_OTHER)
            return refuse(line, SPEECH_ERROR_ARGUMENT, "The word holds a character that none is made of.");
        if (*count == CUSTOM_LONGEST)
            return refuse(line, SPEECH_ERROR_ARGUMENT, "The word has more than 32 characters.");
        codes[(*count)++] = (uint16_t)fold;
        line->at += size;
    }
    return SPEECH_OK;
}

/* Reads digits behind a decimal point as 1/1000, and takes what comes after the third for 0. */
static int32_t read_thousandths(struct line *line) {
    int32_t value = 0, weight = 100;
    for (line->at++; line->at < line->length && is_digit(line->text[line->at]); line->at++, weight /= 10)
        value += (line->text[line->at] - '0') * weight;
    return value;
}

/* Reads a cost, which begins with a digit, in units of the lexicon. */
static speech_status read_cost(struct line *line, int32_t *cost) {
    int32_t nats = 0, thousandths = 0;
    for (; line->at < line->length && is_digit(line->text[line->at]) && nats <= COST_HIGHEST; line->at++)
        nats = nats * 10 + (line->text[line->at] - '0');
    if (line->at < line->length && line->text[line->at] == '.') thousandths = read_thousandths(line);
    if (nats * 1000 + thousandths > COST_HIGHEST * 1000)
        return refuse(line, SPEECH_ERROR_ARGUMENT, "The cost of the word is more than 40.");
    *cost = nats * LEXICON_NAT + thousandths * LEXICON_NAT / 1000;
    return SPEECH_OK;
}

/* Reads a tag, one of those of tag.tsv. */
static speech_status read_tag(struct line *line, uint16_t *tag) {
    uint16_t codes[TAG_LONGEST];
    uint32_t count = 0;
    for (; line->at < line->length && !is_blank(line->text[line->at]) && count < TAG_LONGEST; line->at++)
        codes[count++] = line->text[line->at];
    uint32_t row = trie_exact(&tag_trie, codes, count);
    if (row == DATA_NONE)
        return refuse(line, SPEECH_ERROR_ARGUMENT, "What stands behind the word is neither a cost nor a tag.");
    *tag = tag_rows[row].tag;
    return SPEECH_OK;
}

static speech_status add_line(speech_config *config, struct line *line) {
    uint16_t codes[CUSTOM_LONGEST];
    uint32_t count;
    skip_blanks(line);
    if (line->at == line->length || line->text[line->at] == '#') return SPEECH_OK;
    speech_status status = read_word(line, codes, &count);
    if (status != SPEECH_OK) return status;
    int32_t cost = 1 - (int32_t)count * CHOSEN_NATS * LEXICON_NAT; /* the fewer words, the better */
    uint16_t tag = 0;
    skip_blanks(line);
    if (line->at < line->length && is_digit(line->text[line->at])) status = read_cost(line, &cost);
    skip_blanks(line);
    if (status == SPEECH_OK && line->at < line->length) status = read_tag(line, &tag);
    skip_blanks(line);
    if (status == SPEECH_OK && line->at < line->length)
        status = refuse(line, SPEECH_ERROR_ARGUMENT, "More stands behind the word than a cost and a tag.");
    return status == SPEECH_OK ? custom_add(&config->words, &config->memory, codes, count, cost, tag) : status;
}

speech_status speech_config_add_words(speech_config *config, const char *text, size_t length, speech_error *error) {
    speech_status status = error_check(error);
    if (status != SPEECH_OK) return status;
    if (config == NULL || (text == NULL && length > 0)) return error_fill(error, SPEECH_ERROR_ARGUMENT, 0);
    for (size_t at = 0; at < length;) {
        const char *feed = memchr(text + at, '\n', length - at);
        size_t bytes = feed ? (size_t)(feed - text) - at : length - at;
        struct line line = {.text = (const uint8_t *)text + at, .length = (uint32_t)bytes};
        status = bytes > INT32_MAX ? SPEECH_ERROR_TOO_LARGE : add_line(config, &line);
        if (status != SPEECH_OK) return error_explain(error, status, at, line.problem);
        at += bytes + 1;
    }
    return error_fill(error, SPEECH_OK, 0);
}
