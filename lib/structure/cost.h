/* What the outline's one decision weighs: costs of believing and of not believing, in one unit. An item that continues
 * a list behind a full stop costs nothing; one that begins a line and is left out costs 8. Set by hand on labelled and
 * unlabelled texts; only their order and rough size matter. */
#ifndef STRUCTURE_COST_H
#define STRUCTURE_COST_H

enum {
    COST_NEVER = 20, /* in the table `marker`: a place where the form never stands */

    /* A candidate left out, by what stands before it. */
    COST_SKIP_LINE = 8,
    COST_SKIP_WIDE = 4,
    COST_SKIP_TITLE = 3,
    COST_SKIP_STOP = 3,
    COST_SKIP_BLANK = 1,
    COST_SKIP_SUPPORTED = 2, /* more, where the number before it is there, or for a first item the one after it */
    COST_SKIP_TITLED = 3,    /* more, where all of it is title and the next item follows */
    COST_SKIP_CHAPTER = 16,  /* the same for 章 节 编: that is hardly ever chance */

    /* A list begun. */
    COST_OPEN = 2,
    COST_OPEN_LATER = 7,      /* with another number than one */
    COST_OPEN_ALONE = 4,      /* where the number after it never comes, inside a line */
    COST_OPEN_ALONE_LINE = 1, /* the same at the start of a line */
    COST_OPEN_SECOND = 3,     /* a second list under the same parent */
    COST_OPEN_SAME = 1,       /* where one of the same family ends */
    COST_CLOSE_INLINE = 2,    /* inside a sentence instead, for each list that ends but the innermost */
    COST_ANNOUNCED = 4,       /* less, where a list is announced under an item of one that is, with items to come */
    COST_NEST_SAME = 5,       /* inside a list of its own family */
    COST_NEST_RUN_IN = 2,     /* the same in the text that runs on behind an item which begins the line */
    COST_NEST_NEAR = 2,       /* under a parent of about the same rank */
    COST_NEST_EQUAL = 4,      /* under one of the same rank: 一抓 under 三要 */
    COST_NEST_INVERTED = 6,   /* under a parent that should stand deeper */
    COST_LINE_IN_INLINE = 4,  /* an item that begins a line, under one inside a sentence */
    COST_DECIMAL = 2,         /* digits follow: it may be a decimal number */

    /* A list continued. */
    COST_GAP = 4,         /* one number is missing */
    COST_GAP_MORE = 6,    /* several are */
    COST_REPEAT = 6,      /* the number is there already */
    COST_MIXED = 1,       /* another form of the family: 三是 behind 二要 */
    COST_UNFINISHED = 3,  /* a list ends with fewer items than were announced */
    COST_OTHER_PLACE = 1, /* inside a sentence after items that begin lines, or the reverse */

    NEST_NEAR = 5 /* ranks differ by so much at the most where parent and child may change places */
};

#endif
