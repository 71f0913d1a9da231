/* Makes twins of texts and looks whether the library finds the same in both: twins [OPTION]... FILE... */
#include "session.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: twins [OPTION]... FILE...\n"
    "Makes twins of texts in UTF-8 (other encodings, other layout, other script) and prints for each kind of twin how "
    "many\n"
    "rows the library finds in both, in the original alone and in the twin alone, and the share in percent of the "
    "first.\n"
    "  --verbose N   also the share of each file, and of each file and kind of row the first N that differ\n"
    "  --min PERCENT least share of a layout twin, 99 unless told\n"
    "  --twin NAME   make only this twin, such as hard-wrapped\n"
    "  --width N     wrap lines at N characters, not at a number from 24 to 40 that depends on the text\n"
    "Exit status: 0 when layout twins reach their share and transcoded ones are the same in all; 1 when not, when a "
    "file\n"
    "fails or when no file has some twin; 2 wrong use.\n";

static const struct twist *find_twist(const char *name) {
    const struct twist *twist = twists;
    while (twist->name != NULL && strcmp(twist->name, name) != 0) twist++;
    return twist->name != NULL ? twist : NULL;
}

/* Reads a number from 0 to `most`; 0 when there is none in the word. */
static int read_number(const char *word, double most, double *number) {
    char *end = NULL;
    errno = 0;
    *number = strtod(word, &end);
    return end != word && *end == '\0' && errno == 0 && *number >= 0 && *number <= most;
}

/* Takes an option and the word behind it. */
static int take_option(struct session *session, double *least, const char *option, const char *word) {
    double number;
    if (strcmp(option, "--twin") == 0) {
        session->only = word;
        return find_twist(word) != NULL;
    }
    if (strcmp(option, "--min") == 0) return read_number(word, 100, least);
    if (!read_number(word, 1e6, &number)) return 0;
    if (strcmp(option, "--verbose") == 0) {
        session->verbose = 1;
        session->shown = (uint64_t)number;
    } else if (strcmp(option, "--width") == 0) {
        session->width = (uint32_t)number;
    } else {
        return 0;
    }
    return 1;
}

static struct tally sum(const struct tally *tallies) {
    struct tally all = {0};
    for (int kind = 0; kind < ROW_KINDS; kind++) tally_add(&all, &tallies[kind]);
    return all;
}

/* A share, cut and not rounded, since 99.996 % is not all; of no rows there is none. */
static void print_share(const struct tally *tally, int width) {
    if (tally_rows(tally) > 0)
        printf(" %*.2f", width, (double)(uint64_t)(tally_share(tally) * 100) / 100);
    else
        printf(" %*s", width, "-");
}

static void print_line(const char *name, const struct count *count) {
    struct tally all = sum(count->tally);
    printf("%-14s %6u %9u %9u %6u %8llu %9llu %8llu", name, count->files, count->left_out, count->mistaken,
           count->wrong, (unsigned long long)all.same, (unsigned long long)all.original_only,
           (unsigned long long)all.twin_only);
    print_share(&all, 8);
    print_share(&count->tally[ROW_HEADING], 9);
    print_share(&count->tally[ROW_QUANTITY], 11);
    putchar('\n');
}

/* Whether a twist reached what is asked of it. */
static int judge(const struct twist *twist, const struct count *count, double least) {
    struct tally all = sum(count->tally);
    const char *why = NULL;
    if (count->wrong > 0)
        why = "text or places of some are wrong";
    else if (tally_rows(&all) == 0)
        why = "no text was compared";
    else if (count->mistaken > 0)
        why = "the encoding of some is mistaken";
    else if (twist->kind == TWIST_ENCODING && all.same != tally_rows(&all))
        why = "not every row is the same";
    else if (twist->kind == TWIST_LAYOUT && tally_share(&all) < least)
        why = "the share is too small";
    if (why != NULL) printf("%s: %s\n", twist->name, why);
    return why == NULL;
}

/* Prints the table and the verdict. */
static int report(const struct session *session, double least) {
    int good = 1;
    struct count layout = {0};
    printf("%-14s %6s %9s %9s %6s %8s %9s %8s %8s %9s %11s\n", "twin", "files", "left out", "mistaken", "wrong", "both",
           "original", "twin", "share", "headings", "quantities");
    for (int i = 0; twists[i].name != NULL; i++) {
        const struct count *count = &session->counts[i];
        if (session->only != NULL && strcmp(session->only, twists[i].name) != 0) continue;
        print_line(twists[i].name, count);
        if (twists[i].kind != TWIST_LAYOUT) continue;
        layout.files += count->files;
        for (int kind = 0; kind < ROW_KINDS; kind++) tally_add(&layout.tally[kind], &count->tally[kind]);
    }
    if (session->only == NULL) print_line("layout in all", &layout);
    for (int i = 0; twists[i].name != NULL; i++)
        if (session->only == NULL || strcmp(session->only, twists[i].name) == 0)
            good = judge(&twists[i], &session->counts[i], least) && good;
    return good;
}

int main(int argc, char **argv) {
    static struct session session;
    double least = 99;
    int at = 1, good = 1;
    for (; at + 1 < argc && strncmp(argv[at], "--", 2) == 0; at += 2)
        if (!take_option(&session, &least, argv[at], argv[at + 1])) break;
    if (at >= argc || strncmp(argv[at], "--", 2) == 0) {
        fputs(help, stderr);
        return 2;
    }
    if (!session_open(&session)) {
        fputs("twins: the library cannot be used\n", stderr);
        return 1;
    }
    for (; at < argc; at++) good = session_compare(&session, argv[at]) && good;
    good = report(&session, least) && good;
    session_close(&session);
    return good ? 0 : 1;
}
