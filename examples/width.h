/* How wide text is on a terminal. */
#ifndef EXAMPLES_WIDTH_H
#define EXAMPLES_WIDTH_H

/* The columns that a string of well-formed UTF-8 takes: two for each wide or full-width character of East Asian
 * scripts, none for combining marks, one for any other. */
int display_width(const char *text);

#endif
