/* What every unit test includes: cmocka needs these headers before it. */
#ifndef TEST_TEST_H
#define TEST_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* Behind the four above. */
#include <cmocka.h>

#endif
