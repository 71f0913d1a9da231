/* speech-terms: lists the terms that come again and again in a document: two to four words that stand together. */
#include "command.h"
#include "rows.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: speech-terms [--all] FILE...\n"
    "\n"
    "Prints the terms of each file that occur three times or more, the most frequent first, each\n"
    "behind its count: two to four words that stand together, none of a single character. An\n"
    "adverb or the like begins none (大力发展), a verb only if it mostly stands there (知识产权).\n"
    "  --all  terms within longer ones too, where both occur equally often\n";

enum { WORDS_MOST = 4, LEAST = 3 };

/* Why one is not printed: it is no term, or a longer one has the same count. */
enum { NO_TERM = 1, WITHIN = 2 };

/* A term or a single word, and the bytes of a place where it stands. */
struct term {
    uint32_t start, end;
    uint32_t words, count;
    uint32_t hidden; /* of NO_TERM and WITHIN */
};

/* Terms by their text; a hash table with open addressing, at most half full. */
struct terms {
    const char *text;
    struct term *items;
    size_t slots;
};

static size_t hash(const char *text, size_t length) {
    uint64_t hash = 14695981039346656037u; /* FNV-1a */
    for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)text[i]) * 1099511628211u;
    return (size_t)hash;
}

static struct term *find(const struct terms *terms, uint32_t start, uint32_t end) {
    size_t at = hash(terms->text + start, end - start) & (terms->slots - 1);
    for (;; at = (at + 1) & (terms->slots - 1)) {
        struct term *term = &terms->items[at];
        if (term->count == 0) return term;
        if (term->end - term->start == end - start &&
            memcmp(terms->text + term->start, terms->text + start, end - start) == 0)
            return term;
    }
}

/* Whether a token can be part of a term: a word of more than one character. */
static int is_part(const speech_token *token) {
    enum { CHARACTER = 3 };
    return token->kind == SPEECH_TOKEN_WORD && token->end - token->start > CHARACTER;
}

static void count_terms(const struct terms *terms, const speech_token *tokens, uint32_t count) {
    for (uint32_t first = 0; first < count; first++) {
        for (uint32_t words = 1; words <= WORDS_MOST && first + words <= count; words++) {
            const speech_token *last = &tokens[first + words - 1];
            if (!is_part(last)) break;
            struct term *term = find(terms, tokens[first].start, last->end);
            uint32_t so_far = term->count;
            *term = (struct term){tokens[first].start, last->end, words, so_far + 1, 0};
        }
    }
}

/* Tags of words that neither begin nor end a term: 大力发展, 我们坚持, 上年增长. */
static int is_outside(uint32_t tag) {
    switch (tag) {
    case SPEECH_TAG_ADVERB:
    case SPEECH_TAG_ADJECTIVE_ADVERB:
    case SPEECH_TAG_CONJUNCTION:
    case SPEECH_TAG_NUMERAL:
    case SPEECH_TAG_PARTICLE:
    case SPEECH_TAG_PREPOSITION:
    case SPEECH_TAG_PRONOUN:
    case SPEECH_TAG_TIME: return 1;
    default: return 0;
    }
}

/* Whether tokens that stand together `count` times are a term. A verb that stands before many words has them as its
 * objects: 加强农村. */
static int is_term(const struct terms *terms, const speech_token *first, const speech_token *last, uint32_t count) {
    if (first == last || is_outside(first->tag) || is_outside(last->tag)) return 0;
    return first->tag != SPEECH_TAG_VERB || 2 * count >= find(terms, first->start, first->end)->count;
}

/* Marks what is no term, and the terms that are only parts of longer ones. */
static void mark_others(const struct terms *terms, const speech_token *tokens, uint32_t count) {
    for (uint32_t first = 0; first < count; first++) {
        for (uint32_t words = 1; words <= WORDS_MOST && first + words <= count; words++) {
            const speech_token *begin = &tokens[first], *last = begin + words - 1;
            if (!is_part(last)) break;
            struct term *whole = find(terms, begin->start, last->end);
            whole->hidden |= is_term(terms, begin, last, whole->count) ? 0 : NO_TERM;
            if (words == 1 || whole->hidden & NO_TERM) continue;
            struct term *left = find(terms, begin->start, last[-1].end);
            struct term *right = find(terms, begin[1].start, last->end);
            if (left->count == whole->count) left->hidden |= WITHIN;
            if (right->count == whole->count) right->hidden |= WITHIN;
        }
    }
}

static int compare(const void *a, const void *b) {
    const struct term *left = a, *right = b;
    if (left->count != right->count) return left->count < right->count ? 1 : -1;
    return left->start < right->start ? -1 : left->start > right->start;
}

static void print_terms(const speech_document *document, uint32_t all) {
    uint32_t count;
    speech_token *tokens = read_tokens(document, &count);
    struct terms terms = {.slots = 16};
    struct buffer buffer = {0};
    size_t length;
    while (terms.slots < (size_t)count * 2 * WORDS_MOST) terms.slots *= 2;
    terms.text = speech_document_text(document, &length);
    terms.items = new_array(terms.slots, sizeof *terms.items);
    count_terms(&terms, tokens, count);
    mark_others(&terms, tokens, count);
    qsort(terms.items, terms.slots, sizeof *terms.items, compare);
    for (size_t i = 0; i < terms.slots && terms.items[i].count >= LEAST; i++) {
        const struct term *term = &terms.items[i];
        if (!(term->hidden & NO_TERM) && (!term->hidden || all))
            printf("%u\t%s\n", term->count, clean(&buffer, document, term->start, term->end, SPEECH_CLEAN_COMPACT));
    }
    free(buffer.text);
    free(tokens);
    free(terms.items);
}

int main(int argc, char **argv) {
    uint32_t all = 0;
    const struct option options[] = {{.name = "--all", .number = &all}, {.name = NULL}};
    struct command command = {.name = "speech-terms", .help = help, .options = options};
    if (!command_read(&command, argc, argv)) return command.status;
    speech_document *document = command_open(&command, SPEECH_LAYER_TOKENS, SPEECH_STANDARD_WHOLE);
    while (document != NULL && command_next(&command, document)) print_terms(document, all);
    return command_close(&command, document);
}
