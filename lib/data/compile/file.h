/* A whole file in memory. */
#ifndef COMPILE_FILE_H
#define COMPILE_FILE_H

#include <stddef.h>

/* Reads it, with a NUL behind; the caller frees it. Fails with a message. */
char *file_read(const char *path, size_t *bytes);

#endif
