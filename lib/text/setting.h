/* The setting of a document: how wide its lines are, and whether blanks stand between its characters all over. */
#ifndef TEXT_SETTING_H
#define TEXT_SETTING_H

#include "text/ruler.h"
#include "text/view.h"

/* Breaks that are remembered: the one that a full line began with may stand so many back, with blanks in the line. */
enum { SETTING_HISTORY = 4 };

/* The breaks seen last, the newest first. */
struct history {
    struct place places[SETTING_HISTORY];
    uint32_t count;
};

struct setting {
    struct ruler lines;  /* between line breaks */
    struct ruler pieces; /* between blanks or line breaks, when the line breaks are not those of a page */
    uint32_t blanks;     /* single blanks between Chinese characters in running text, when no width explains them */
};

/* Measures all of a document. */
void setting_read(struct setting *setting, const struct view *view);

/* The place of a character behind another place. */
struct place setting_place(const struct view *view, const struct place *from, uint32_t index);

void setting_remember(struct history *history, struct place place);

/* Whether a place is where a line would be full that began with one of the breaks before it. */
int setting_is_full(const struct setting *setting, const struct view *view, const struct history *breaks,
                    const struct place *place);

#endif
