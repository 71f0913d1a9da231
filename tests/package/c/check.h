/* What the files of this program share: the sample, how a failure is told, and the checks. Each check gives 0, or tells
 * what is wrong and gives 1. They are plain ifs: with NDEBUG an assert would check nothing. */
#ifndef CONSUMER_CHECK_H
#define CONSUMER_CHECK_H

#include <speech/speech.h>

extern const char sample[];
extern const size_t sample_length;

/* Both tell on standard error what is wrong, and give 1. */
int fail(const char *what);
int fail_status(const char *what, speech_status status);

const char *pool_string(const speech_document *document, speech_string string);

/* Documents of the sample: in outline.c, quantity.c and place.c. */
int check_outline(const speech_document *document);
int check_path(const speech_document *document, uint32_t offset);
int check_quantities(const speech_document *document);
int check_facts(const speech_document *document);
int check_tokens(const speech_document *document, uint32_t *starts, uint32_t capacity, uint32_t *count);
int check_sentences_and_elements(const speech_document *document);
int check_positions(const speech_document *document, const uint32_t *offsets, uint32_t count);
int check_refusals(const speech_document *document);

/* What a config can say: in setting.c and lexicon.c. The config may be changed. */
int check_bad_bytes(speech_config *config);
int check_limit_and_cancel(speech_config *config);
int check_categories(speech_config *config);
int check_notice(speech_config *config);
int check_words(speech_config *config);
int check_lexicon(speech_config *config);

#endif
