#include "option.h"

#include <stdio.h>
#include <string.h>

const struct choice option_number[] = {{NULL, 0}};

/* The option of a name of so many characters, or NULL. */
static const struct option *find(const struct option *options, const char *name, size_t length) {
    for (; options != NULL && options->name != NULL; options++)
        if (strlen(options->name) == length && memcmp(options->name, name, length) == 0) return options;
    return NULL;
}

/* Reads a number in digits; 0 for a word that is none, or too large. */
static int read_number(const char *word, uint32_t *number) {
    uint64_t value = 0;
    for (const char *at = word; *at != '\0'; at++) {
        if (*at < '0' || *at > '9') return 0;
        value = value * 10 + (uint64_t)(*at - '0');
        if (value > UINT32_MAX) return 0;
    }
    *number = (uint32_t)value;
    return *word != '\0';
}

static int fail(char problem[OPTION_PROBLEM], const char *name, const char *word, const char *what) {
    snprintf(problem, OPTION_PROBLEM, "%s: %s%s%s", name, word, *word != '\0' ? " " : "", what);
    return 0;
}

/* Says which words there are. */
static int fail_choice(char problem[OPTION_PROBLEM], const struct option *option, const char *word) {
    fail(problem, option->name, word, "is none of");
    for (const struct choice *choice = option->choices; choice->word != NULL; choice++) {
        size_t length = strlen(problem);
        snprintf(problem + length, OPTION_PROBLEM - length, "%s %s", choice > option->choices ? "," : "", choice->word);
    }
    return 0;
}

static int set(const struct option *option, const char *word, char problem[OPTION_PROBLEM]) {
    if (option->text != NULL) {
        *option->text = word;
        return 1;
    }
    if (option->choices == option_number)
        return read_number(word, option->number) || fail(problem, option->name, word, "is not a number");
    for (const struct choice *choice = option->choices; choice->word != NULL; choice++) {
        if (strcmp(choice->word, word) != 0) continue;
        *option->number = choice->number;
        return 1;
    }
    return fail_choice(problem, option, word);
}

int option_take(const struct option *options, const struct option *more, char **argv, int *at,
                char problem[OPTION_PROBLEM]) {
    const char *argument = argv[*at], *word = strchr(argument, '=');
    size_t length = word != NULL ? (size_t)(word - argument) : strlen(argument);
    const struct option *option = find(options, argument, length);
    if (option == NULL) option = find(more, argument, length);
    if (option == NULL) return fail(problem, argument, "", "no such option");
    if (option->choices == NULL && option->text == NULL) {
        if (word != NULL) return fail(problem, option->name, "", "takes no word");
        *option->number = 1;
        return 1;
    }
    if (word != NULL) return set(option, word + 1, problem);
    if (argv[*at + 1] == NULL) return fail(problem, option->name, "", "a word must follow");
    return set(option, argv[++*at], problem);
}
