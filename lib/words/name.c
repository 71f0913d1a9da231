#include "words/name.h"

#include "text/character.h"

#include <string.h>

/* Whether transliterated names are written with the character. */
static int is_foreign(const struct lexicon *lexicon, uint16_t code) {
    return is_han(code) && lexicon->characters[lexicon->labels[code - LEXICON_FIRST_CODE]].roles & ROLE_FOREIGN;
}

int name_goes_on(const struct reader *reader, uint32_t at) {
    const struct view *view = reader->tiling.view;
    const struct lexicon *lexicon = reader->lattice.lexicon;
    if (reader->standard == SPEECH_STANDARD_UD || punctuation_of(view->code[at]).joins != JOINS_NAMES) return 0;
    return at > 0 && is_foreign(lexicon, view->code[at - 1]) && is_foreign(lexicon, view->code[at + 1]);
}

/* Whether two words follow each other without anything between them. */
static int touch(const speech_token *row, const speech_token *next) {
    return row->end == next->start && row->quantity == SPEECH_NONE && next->quantity == SPEECH_NONE;
}

void name_join(struct tiling *tiling, uint32_t mark) {
    struct array *tokens = tiling->tokens;
    speech_token *rows = ARRAY_ITEMS(speech_token, tokens);
    if (mark == 0 || mark + 1 >= tokens->count) return;
    if (!touch(&rows[mark - 1], &rows[mark]) || !touch(&rows[mark], &rows[mark + 1])) return;
    rows[mark - 1].end = rows[mark + 1].end;
    rows[mark - 1].tag = 0; /* no entry is that of the whole */
    memmove(rows + mark, rows + mark + 2, (tokens->count - mark - 2) * sizeof *rows);
    tokens->count -= 2;
}
