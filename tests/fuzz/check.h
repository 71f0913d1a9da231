/* A condition that must hold whatever the input is. Unlike assert it also stops a build with NDEBUG, and in a way that
 * a fuzzer notices. */
#ifndef FUZZ_CHECK_H
#define FUZZ_CHECK_H

#include <stdio.h>

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            (void)fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);                       \
            __builtin_trap();                                                                                          \
        }                                                                                                              \
    } while (0)

#endif
