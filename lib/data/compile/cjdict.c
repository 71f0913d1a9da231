#include "cjdict.h"

#include "base/sha256.h"
#include "data/fold.h"
#include "table.h"
#include "text/character.h"
#include "unit_trie.h"

#include <unicode/udata.h>
#include <unicode/uvernum.h>

#define QUOTE_(number) #number
#define QUOTE(number)  QUOTE_(number)

/* ICU's data package holds its version in its name, and the byte order in one letter. */
#if U_IS_BIG_ENDIAN
#define BRKITR_PACKAGE "icudt" QUOTE(U_ICU_VERSION_MAJOR_NUM) "b-brkitr"
#else
#define BRKITR_PACKAGE "icudt" QUOTE(U_ICU_VERSION_MAJOR_NUM) "l-brkitr"
#endif

/* ICU, dictionarydata.h: indexes in front of the trie, and the kind of trie: of 16-bit units, with values. */
enum { INDEX_TRIE = 0, INDEX_SIZE = 3, INDEX_TYPE = 4, TYPE_UNITS_WITH_VALUES = 9 };

/* The value of an entry is ten times its cost in nats; 255 is that of words which were not met. */
enum { VALUE_ABSENT = 255 };

static void take_entry(void *context, const uint16_t *units, size_t length, uint32_t value) {
    struct vocabulary *vocabulary = context;
    uint16_t codes[WORD_LENGTH];
    if (length > WORD_LENGTH || value >= VALUE_ABSENT) return;
    for (size_t i = 0; i < length; i++) {
        codes[i] = fold_table[units[i]];
        if (!is_han(codes[i])) return;
    }
    double cost = value / 10.0;
    struct word *word = vocabulary_add(vocabulary, codes, length);
    if (word->frequency == 0) word->source = SOURCE_CJDICT;
    if (cost < word->cost) word->cost = cost;
}

void cjdict_read(struct vocabulary *vocabulary, char hash[65]) {
    UErrorCode error = U_ZERO_ERROR;
    UDataMemory *data = udata_open(BRKITR_PACKAGE, "dict", "cjdict", &error);
    if (U_FAILURE(error)) table_fail("ICU's cjdict", 0, u_errorName(error));
    const int32_t *indexes = udata_getMemory(data);
    if (indexes[INDEX_TYPE] != TYPE_UNITS_WITH_VALUES) table_fail("ICU's cjdict", 0, "an unknown form of dictionary");
    sha256_text(hash, indexes, (size_t)indexes[INDEX_SIZE]);
    const uint16_t *trie = (const uint16_t *)(const void *)((const char *)indexes + indexes[INDEX_TRIE]);
    size_t units = (size_t)(indexes[INDEX_SIZE] - indexes[INDEX_TRIE]) / sizeof *trie;
    if (!unit_trie_walk(trie, units, take_entry, vocabulary))
        table_fail("ICU's cjdict", 0, "the dictionary is damaged");
    udata_close(data);
}
