/* Filling in the caller's error record. */
#ifndef API_ERROR_H
#define API_ERROR_H

#include <speech/status.h>

/* Judges the size of an error record; NULL is fine. */
speech_status error_check(const speech_error *error);

/* Fills in a checked record, or does nothing for NULL. The text is the message of the status. Gives the status back. */
speech_status error_fill(speech_error *error, speech_status status, uint64_t position);

/* The same with a text that says more than the message does; NULL for the message. */
speech_status error_explain(speech_error *error, speech_status status, uint64_t position, const char *text);

#endif
