/* Particles: characters that stand in and around a number. */
#ifndef QUANTITY_PARTICLE_H
#define QUANTITY_PARTICLE_H

#include "data/quantity/tables.h"
#include "text/view.h"

/* What a character does there, of enum particle_role. */
static inline uint32_t particle_of(uint16_t code) {
    uint8_t row = particle_sieve[code % INDEX_SIEVE] ? particle_index[code] : 0;
    return row ? particle_rows[row - 1].role : PARTICLE_NONE;
}

/* The same of the character before `at`, if there is one. */
static inline uint32_t particle_before(const struct view *view, uint32_t at) {
    return at > 0 ? particle_of(view->code[at - 1]) : PARTICLE_NONE;
}

#endif
