/* Names of the numbers of a closed set. */
#ifndef API_NAME_H
#define API_NAME_H

#include <stddef.h>
#include <stdint.h>

/* The name at a number of an array of names, where NULL marks a hole; "" for a number that is none. */
#define NAME_OF(names, number) name_of(names, sizeof(names) / sizeof *(names), number)

static inline const char *name_of(const char *const *names, size_t count, uint32_t number) {
    return number < count && names[number] ? names[number] : "";
}

#endif
