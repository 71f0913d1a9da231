/* Runs: characters of one and three bytes that are seen as they stand. Nearly all of a Chinese text is in one. */
#ifndef TEXT_RUN_H
#define TEXT_RUN_H

#include <stdint.h>

/* What is to be taken, and where to. */
struct run {
    const uint8_t *text;
    uint32_t at;      /* the next byte */
    uint32_t end;     /* no byte from here on is read */
    uint16_t *code;   /* receives the folded characters, */
    uint32_t *offset; /* and this their first bytes; room for a character for each byte */
};

/* Takes characters up to the first that needs a closer look: one that is not seen, that has two or four bytes, that is
 * a bad sequence or an opening bracket, behind which pinyin may stand. Moves run->at there, and gives how many there were. */
uint32_t run_take(struct run *run);

#endif
