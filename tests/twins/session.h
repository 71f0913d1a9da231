/* One run of the program: the parsers' documents, used for one file after the other, and what was counted. */
#ifndef TWINS_SESSION_H
#define TWINS_SESSION_H

#include "compare.h"
#include "twist.h"

/* More than there are twists. */
enum { TWIST_MOST = 16 };

/* What was counted of one twist. */
struct count {
    uint32_t files;                /* compared */
    uint32_t left_out;             /* of which no such twin can be made */
    uint32_t mistaken;             /* of which another encoding is found out; they are parsed again, told which it is */
    uint32_t wrong;                /* whose text or places are wrong; their rows are not compared */
    struct tally tally[ROW_KINDS]; /* over all files */
};

struct session {
    int verbose;      /* shares of each file are printed */
    uint64_t shown;   /* rows of each kind, file and twist that are printed when they differ */
    uint32_t width;   /* of lines; 0 for one that depends on the text */
    const char *only; /* the one twist that is wanted, or NULL */

    /* With all layers for the encodings, and with headings and quantities alone; each of the original and of the
     * twin. */
    speech_document *whole[2], *layout[2];
    struct text text;
    struct twin twin;
    struct rows rows[2];
    struct count counts[TWIST_MOST]; /* in the order of twists[] */
};

/* Makes the documents; 0 when the library cannot. */
int session_open(struct session *session);

/* Compares a file with each of its twins. 0 when it cannot be read or parsed, which is told. */
int session_compare(struct session *session, const char *path);

void session_close(struct session *session);

#endif
