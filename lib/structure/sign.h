/* Signs: what the outline sees in a single character, by the table `sign`. */
#ifndef STRUCTURE_SIGN_H
#define STRUCTURE_SIGN_H

#include "data/structure/tables.h"

static inline const struct sign_row *sign_of(uint16_t code) {
    static const struct sign_row none = {SIGN_NONE, 0};
    uint8_t row = sign_index[code];
    return row ? &sign_rows[row - 1] : &none;
}

static inline int sign_role(uint16_t code) {
    return sign_of(code)->role;
}

/* Whether a character of that role is part of a Chinese number. */
static inline int sign_is_numeral(int role) {
    return role >= SIGN_NUMERAL && role <= SIGN_TENS;
}

/* Whether an item may begin behind a mark of that role. */
static inline int sign_is_stop(int role) {
    return role == SIGN_PERIOD || role == SIGN_STOP;
}

/* Whether a mark of that role parts sentences or clauses. */
static inline int sign_parts_clauses(int role) {
    return sign_is_stop(role) || role == SIGN_COMMA;
}

/* Whether a list goes on behind a mark of that role. */
static inline int sign_goes_on(int role) {
    return role == SIGN_COMMA || role == SIGN_PAUSE;
}

/* Whether a mark of that role opens a quotation or a name. */
static inline int sign_opens_quote(int role) {
    return role == SIGN_QUOTE || role == SIGN_NAME;
}

/* Whether a mark of that role closes a quotation, a name or what a bracket holds. */
static inline int sign_closes(int role) {
    return role == SIGN_CLOSE || role == SIGN_NAME_END;
}

/* Whether a character of that role begins a word that markers begin with. */
static inline int sign_begins_word(int role) {
    return role == SIGN_ORDINAL || role == SIGN_WORD;
}

#endif
