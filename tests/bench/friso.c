#include "friso.h"

#include <friso/friso.h>
#include <friso/friso_API.h>
#include <stdlib.h>
#include <string.h>

struct state {
    friso_t friso;
    friso_config_t config;
    friso_task_t task;
    char *copy; /* of the text, ended by a NUL */
    size_t room;
};

void *friso_words_open(void) {
    static char path[] = "/etc/friso/friso.ini";
    struct state *state = calloc(1, sizeof *state);
    if (state == NULL) return NULL;
    state->friso = friso_new();
    state->config = friso_new_config();
    state->task = friso_new_task();
    if (state->friso && state->config && state->task && friso_init_from_ifile(state->friso, state->config, path) == 1)
        return state;
    friso_words_close(state);
    return NULL;
}

uint64_t friso_words(void *handle, const struct text *text) {
    struct state *state = handle;
    if (text->length >= state->room) {
        char *grown = realloc(state->copy, text->length + 1);
        if (grown == NULL) return UINT64_MAX;
        state->copy = grown;
        state->room = text->length + 1;
    }
    memcpy(state->copy, text->bytes, text->length);
    state->copy[text->length] = '\0';
    friso_set_text(state->task, state->copy);
    uint64_t sum = 0;
    for (friso_token_t token; (token = state->config->next_token(state->friso, state->config, state->task)) != NULL;)
        sum += (uint64_t)token->offset + token->rlen;
    return sum;
}

void friso_words_close(void *handle) {
    struct state *state = handle;
    if (state == NULL) return;
    if (state->task) friso_free_task(state->task);
    if (state->config) friso_free_config(state->config);
    if (state->friso) friso_free(state->friso);
    free(state->copy);
    free(state);
}
