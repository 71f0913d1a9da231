/* Options of a command line: --name, --name WORD or --name=WORD. */
#ifndef EXAMPLES_OPTION_H
#define EXAMPLES_OPTION_H

#include <stdint.h>

/* One of the words that an option takes, and the number that it stands for; a NULL word ends a list. */
struct choice {
    const char *word;
    uint32_t number;
};

/* An option; a NULL name ends a list. Where nothing but `number` is set, it is a flag, which takes no word. */
struct option {
    const char *name;             /* "--standard" */
    const struct choice *choices; /* the words that it takes, or option_number for any number in digits */
    uint32_t *number;             /* receives the number, 1 for a flag */
    const char **text;            /* receives the word as it stands, of an option that takes any */
};

extern const struct choice option_number[];

/* What is wrong with an argument, as a sentence that is cut if it must be. */
enum { OPTION_PROBLEM = 160 };

/* Takes the option at argv[*at], one of `options`, which may be NULL, or of `more`; moves *at to the last argument that
 * it took. 0 where it is none, or not used as it must be: then `problem` says what is wrong. */
int option_take(const struct option *options, const struct option *more, char **argv, int *at,
                char problem[OPTION_PROBLEM]);

#endif
