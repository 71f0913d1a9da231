#include "text/detect.h"

#include "base/utf8.h"
#include "text/sequence.h"

#include <speech/config.h>
#include <string.h>

/* SAMPLE: bytes looked at. PLAUSIBLE: a share in percent below which a text is not believed to be Chinese in an
 * encoding; running text has more than 90 of 100 characters among the frequent ones, and reaches 60 in a wrong
 * encoding (GB 2312 read as Big5). DOUBT: characters that are held against what was found, so that a few prove
 * little. */
enum { SAMPLE = 1 << 16, PLAUSIBLE = 65, DOUBT = 2 };

/* How the characters of a sample look in an encoding. */
struct tally {
    uint32_t frequent; /* those that running text is made of */
    uint32_t rare;     /* all other well-formed ones */
    uint32_t bad;      /* sequences that are not allowed */
};

static int in(uint32_t value, uint32_t low, uint32_t high) {
    return value >= low && value <= high;
}

/* GB 2312: punctuation and full-width forms in rows 1 to 3, the 3755 frequent characters of level 1 in rows 16 to
 * 55. */
static void tally_gb18030(struct tally *tally, const uint8_t *at, uint32_t size) {
    int frequent = size == 2 && at[1] >= 0xA1 && (in(at[0], 0xA1, 0xA3) || in(at[0], 0xB0, 0xD7));
    ++*(frequent ? &tally->frequent : &tally->rare);
}

/* Big5: punctuation and full-width forms from A140, the 5401 frequent characters of level 1 from A440 to C67E. */
static void tally_big5(struct tally *tally, const uint8_t *at, uint32_t size) {
    (void)size;
    ++*(in(at[0], 0xA1, 0xC6) ? &tally->frequent : &tally->rare);
}

static void tally_utf16(struct tally *tally, uint32_t unit) {
    int frequent = in(unit, 0x4E00, 0x9FA5) || in(unit, 0x3000, 0x3017) || in(unit, 0xFF00, 0xFF5E) ||
                   in(unit, 0x2010, 0x2026) || in(unit, ' ', '~') || unit == '\n' || unit == '\r' || unit == '\t';
    ++*(frequent ? &tally->frequent : &tally->rare);
}

static void tally_utf16le(struct tally *tally, const uint8_t *at, uint32_t size) {
    if (size == 2) tally_utf16(tally, (uint32_t)at[1] << 8 | at[0]);
}

static void tally_utf16be(struct tally *tally, const uint8_t *at, uint32_t size) {
    if (size == 2) tally_utf16(tally, (uint32_t)at[0] << 8 | at[1]);
}

static const struct candidate {
    uint32_t encoding;
    void (*take)(struct tally *tally, const uint8_t *at, uint32_t size);
} candidates[] = {
    {SPEECH_ENCODING_UTF_16LE, tally_utf16le},
    {SPEECH_ENCODING_UTF_16BE, tally_utf16be},
    {SPEECH_ENCODING_GB18030, tally_gb18030},
    {SPEECH_ENCODING_BIG5, tally_big5},
};

static struct tally take_tally(const struct candidate *candidate, const uint8_t *text, size_t length) {
    struct tally tally = {0};
    sequence_function next = sequence_of(candidate->encoding);
    for (size_t at = 0; at < length;) {
        uint32_t size;
        if (!next(text + at, length - at, &size)) {
            tally.bad += length - at >= 4; /* at the end the sample may only be cut */
        } else if (size > 1) {
            /* One byte is ASCII, which is no evidence. */
            candidate->take(&tally, text + at, size);
        }
        at += size;
    }
    return tally;
}

/* The share of frequent characters in percent, with `others` more characters that are not; a bad sequence weighs as
 * much as four characters. */
static uint32_t share_of_frequent(const struct tally *tally, uint32_t others) {
    uint32_t all = tally->frequent + tally->rare + 4 * tally->bad + others;
    return all ? tally->frequent * 100 / all : 0;
}

/* The share of well-formed characters among what is not ASCII, in percent. A full sample may be cut inside its last
 * character. */
static uint32_t utf8_share(const uint8_t *text, size_t length) {
    uint32_t good = 0, bad = 0, size;
    size_t valid = utf8_valid_length(text, (uint32_t)length), cut = length < SAMPLE ? 0 : 3;
    if (length - valid <= cut) return 100;
    for (size_t at = 0; at < length; at += size) {
        uint32_t code_point = utf8_decode(text + at, (uint32_t)(length - at), &size);
        good += code_point >= 0x80 && code_point != UTF8_BAD;
        bad += code_point == UTF8_BAD && length - at > cut;
    }
    return bad ? good * 100 / (good + bad) : 100;
}

/* Traditional text in GBK uses characters all over the table; but other encodings seldom obey its rules for long. */
static int may_be_gbk(const struct candidate *candidate, const struct tally *tally) {
    return candidate->encoding == SPEECH_ENCODING_GB18030 && tally->bad == 0 && tally->frequent > DOUBT;
}

static uint32_t mark_of(const uint8_t *text, size_t length) {
    static const struct {
        const char *bytes;
        size_t length;
        uint32_t encoding;
    } marks[] = {
        {"\xEF\xBB\xBF", 3, SPEECH_ENCODING_UTF_8},
        {"\xFF\xFE", 2, SPEECH_ENCODING_UTF_16LE},
        {"\xFE\xFF", 2, SPEECH_ENCODING_UTF_16BE},
        {"\x84\x31\x95\x33", 4, SPEECH_ENCODING_GB18030},
    };
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (length >= marks[i].length && memcmp(text, marks[i].bytes, marks[i].length) == 0) return marks[i].encoding;
    return SPEECH_ENCODING_AUTO;
}

/* Where the sample begins: at the first byte that is not ASCII or is a NUL, or one before it, so that UTF-16 stays
 * even. */
static size_t sample_start(const uint8_t *text, size_t length) {
    size_t at = 0;
    while (at < length && text[at] < 0x80 && text[at]) at++;
    return at < length ? at & ~(size_t)1 : length;
}

/* ASCII in UTF-16 is well-formed UTF-8, full of NULs. */
static int has_many_nuls(const uint8_t *text, size_t length) {
    size_t count = 0;
    if (memchr(text, 0, length) == NULL) return 0;
    for (size_t i = 0; i < length; i++) count += text[i] == 0;
    return count * 8 > length;
}

struct detection detect_encoding(const uint8_t *text, size_t length) {
    uint32_t mark = mark_of(text, length);
    if (mark) return (struct detection){mark, 100};
    if (length == 0) return (struct detection){SPEECH_ENCODING_UTF_8, 100};
    size_t start = sample_start(text, length), left = length - start < SAMPLE ? length - start : SAMPLE;
    uint32_t share = utf8_share(text + start, left);
    if (share >= 75 && !has_many_nuls(text + start, left)) return (struct detection){SPEECH_ENCODING_UTF_8, share};
    struct detection best = {SPEECH_ENCODING_UTF_8, share};
    uint32_t highest = PLAUSIBLE - 1;
    for (size_t i = 0; i < sizeof candidates / sizeof candidates[0]; i++) {
        struct tally tally = take_tally(&candidates[i], text + start, left);
        uint32_t found = share_of_frequent(&tally, 0);
        if (found < PLAUSIBLE && may_be_gbk(&candidates[i], &tally)) found = PLAUSIBLE;
        if (found <= highest) continue;
        highest = found;
        best = (struct detection){candidates[i].encoding, share_of_frequent(&tally, DOUBT)};
    }
    return best;
}
