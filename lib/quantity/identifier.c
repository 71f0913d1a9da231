#include "quantity/identifier.h"

#include "quantity/arabic.h"
#include "quantity/particle.h"

enum { LONGEST_IDENTIFIER = 16 };

static int is_alnum(uint16_t code) {
    return arabic_is_digit(code) || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
}

static int is_letter(uint16_t code) {
    return is_alnum(code) && code > '9';
}

static uint16_t before(const struct view *view, uint32_t at) {
    return at > 0 ? view->code[at - 1] : 0;
}

/* The end of letters, digits and joints that belong to one code, from `at`. */
static uint32_t code_end(const struct view *view, uint32_t at) {
    while (is_alnum(view->code[at]) || (view->code[at] == '.' && is_alnum(view->code[at + 1])) ||
           ((view->code[at] == '-' || view->code[at] == '+') && is_alnum(view->code[at + 1])))
        at++;
    return at;
}

/* Whether a number stands inside a network address: escaped (%28%29) or the value of a parameter (id=305&). In 50%2014年
 * a rate and a year ran together. */
static int is_address(const struct view *view, uint32_t first, uint32_t end) {
    if (first < 2 || !numeral_joined(view, first)) return 0;
    uint16_t left = view->code[first - 1], right = view->code[end];
    int escaped = left == '%' && is_letter(view->code[first - 2]);
    int parameter = left == '=' && is_alnum(view->code[first - 2]) && (right == '&' || right == '%');
    return escaped || parameter;
}

/* The end of an address: of the printed ASCII characters without a blank between. */
static uint32_t address_end(const struct view *view, uint32_t at) {
    while (view->code[at] > ' ' && view->code[at] < 0x7F && numeral_joined(view, at)) at++;
    return at;
}

int identifier_holds(const struct view *view, const struct numeral *numeral, uint32_t end, uint32_t *skip) {
    uint32_t first = numeral->first;
    if (numeral->style == STYLE_CHINESE || numeral->style == STYLE_DIGITS) return 0;
    uint16_t left = before(view, first), right = view->code[end];
    struct unit unit;
    int joined = first > 0 && numeral_joined(view, first);
    int letter_before = joined && is_letter(left);
    int letter_behind = is_letter(right) && numeral_joined(view, end) && !unit_match(view, end, numeral, &unit);
    int sum = (joined && left == '+') || (right == '+' && is_alnum(view->code[end + 1]));
    int quoted = particle_of(left) == PARTICLE_QUOTE && particle_of(right) == PARTICLE_UNQUOTE;
    int year_of_issue = particle_of(left) == PARTICLE_OPEN_YEAR && particle_of(right) == PARTICLE_CLOSE_YEAR;
    int version = right == '.' && numeral->decimals && is_alnum(view->code[end + 1]);
    if (is_address(view, first, end)) {
        *skip = address_end(view, end);
        return 1;
    }
    if (!letter_before && !letter_behind && !sum && !quoted && !year_of_issue && !version) return 0;
    *skip = code_end(view, end);
    return 1;
}

uint32_t identifier_start(const struct view *view, uint32_t at) {
    uint32_t low = at > LONGEST_IDENTIFIER ? at - LONGEST_IDENTIFIER : 0;
    for (; at > low && numeral_joined(view, at); at--) {
        uint16_t left = before(view, at);
        int joint = (left == '-' || left == '+' || left == '.') && at > 1 && is_alnum(view->code[at - 2]);
        if (!is_alnum(left) && !joint) break;
    }
    return at;
}
