/* An allocator for tests: it counts what is out, and gives nothing at a chosen call. */
#ifndef TEST_LEDGER_H
#define TEST_LEDGER_H

#include <speech/allocator.h>
#include <stdatomic.h>
#include <stdlib.h>

struct ledger {
    atomic_long out;   /* blocks given and not taken back */
    atomic_long calls; /* how often memory was asked for */
    long fail_at;      /* the call, from 1, that gets nothing; 0 for none */
};

static inline int ledger_refuses(struct ledger *ledger) {
    return atomic_fetch_add(&ledger->calls, 1) + 1 == ledger->fail_at;
}

static inline void *ledger_allocate(void *context, size_t bytes) {
    struct ledger *ledger = context;
    void *block = ledger_refuses(ledger) ? NULL : malloc(bytes);
    if (block) atomic_fetch_add(&ledger->out, 1);
    return block;
}

static inline void *ledger_reallocate(void *context, void *memory, size_t bytes) {
    return ledger_refuses(context) ? NULL : realloc(memory, bytes);
}

static inline void ledger_release(void *context, void *memory) {
    struct ledger *ledger = context;
    atomic_fetch_sub(&ledger->out, 1);
    free(memory);
}

static inline speech_allocator ledger_hooks(struct ledger *ledger) {
    return (speech_allocator){
        .size = sizeof(speech_allocator),
        .context = ledger,
        .allocate = ledger_allocate,
        .reallocate = ledger_reallocate,
        .release = ledger_release,
    };
}

#endif
