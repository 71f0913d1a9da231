/* Runs: characters of one and three bytes that are seen as they stand. Nearly all of a Chinese text is in one. */
#ifndef TEXT_RUN_H
#define TEXT_RUN_H

#include <stdint.h>

/* Places behind the last character that may be written too, since four are taken at once. */
enum { RUN_SLACK = 3 };

/* What is to be taken, and where to. */
struct run {
    const uint8_t *text;
    uint32_t at;      /* the next byte */
    uint32_t end;     /* no byte from here on is read */
    uint16_t *code;   /* receives the folded characters, */
    uint32_t *offset; /* this their first bytes, */
    uint8_t *gap;     /* and this 0 for each; room for all characters of the text, and RUN_SLACK */
};

/* Takes characters up to the first that needs a closer look: one that is not seen, that has two or four bytes, that is
 * a bad sequence or an opening bracket, behind which pinyin may stand; or to the last twelve bytes. Moves run->at
 * there, and gives how many there were. */
uint32_t run_take(struct run *run);

#endif
