#include "work.h"

#include "floor.h"
#include "layer.h"

#ifdef BENCH_FRISO
#include "friso.h"
#endif

#include <speech/config.h>

int work_open(struct work works[WORK_MOST]) {
    static const struct {
        const char *name;
        uint32_t layers;
    } layers[WORK_FRISO - WORK_LAYERS] = {
        {"intake", 0},
        {"outline", SPEECH_LAYER_OUTLINE | SPEECH_LAYER_ELEMENTS},
        {"quantities", SPEECH_LAYER_QUANTITIES},
        {"tokens", SPEECH_LAYER_TOKENS},
        {"sentences", SPEECH_LAYER_SENTENCES},
        {"all", SPEECH_LAYER_ALL},
    };
    works[WORK_FLOOR] = (struct work){.name = "utf8proc", .run = floor_decode};
    works[WORK_ICU] = (struct work){.name = "icu", .run = floor_words, .state = floor_words_open()};
    int made = works[WORK_ICU].state != NULL;
    for (int i = WORK_LAYERS; i < WORK_FRISO; i++) {
        works[i] = (struct work){.name = layers[i - WORK_LAYERS].name, .run = layer_run};
        works[i].state = layer_open(layers[i - WORK_LAYERS].layers);
        made &= works[i].state != NULL;
    }
    works[WORK_FRISO] = (struct work){0};
#ifdef BENCH_FRISO
    works[WORK_FRISO] = (struct work){.name = "friso", .run = friso_words, .state = friso_words_open()};
    made &= works[WORK_FRISO].state != NULL;
#endif
    if (!made) work_close(works);
    if (!made) return 0;
    return works[WORK_FRISO].run ? WORK_MOST : WORK_FRISO;
}

void work_close(struct work works[WORK_MOST]) {
    floor_words_close(works[WORK_ICU].state);
    for (int i = WORK_LAYERS; i < WORK_FRISO; i++) layer_close(works[i].state);
#ifdef BENCH_FRISO
    friso_words_close(works[WORK_FRISO].state);
#endif
}
