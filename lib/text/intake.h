/* Intake: makes the view of a text, and looks through its layout. */
#ifndef TEXT_INTAKE_H
#define TEXT_INTAKE_H

#include "text/view.h"

/* Makes the view of a text, using the memory of the view again. Bad sequences are reported as diagnostics, or when
 * strict end the work with SPEECH_ERROR_ENCODING and *bad_at. */
speech_status intake_read(struct view *view, struct context *context, const uint8_t *text, uint32_t length, int strict,
                          uint32_t *bad_at);

#endif
