/* Measures the library beside its floors, on one thread.
 *
 * usage: bench [--runs N] FILE...           MB/s of each layer, and as a share of the floors
 *        bench --scale [--runs N] FILE...   ns/byte of the files repeated to 1 MB and to 64 MB, and their ratio
 *        bench --scale [--runs N]           the same of texts that are one thing over and over, without the floors
 *
 * Figures are medians. Runs alternate between the works, so that a slow moment of the machine falls on all of them. */
#include "work.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    DEFAULT_RUNS = 9,
    MOST_RUNS = 999,
    MEGABYTE = 1000000,
    RUN_BYTES = 2 * MEGABYTE,
    SCALE_SHORT = 1,
    SCALE_LONG = 64
};

/* Seconds that each run took, work by work. */
struct times {
    double seconds[WORK_MOST][MOST_RUNS];
    int runs;
    int first, end; /* the works that are measured */
};

static double now(void) {
    struct timespec time;
    timespec_get(&time, TIME_UTC);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int compare(const void *a, const void *b) {
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static double median(struct times *times, int work) {
    qsort(times->seconds[work], (size_t)times->runs, sizeof(double), compare);
    return times->seconds[work][times->runs / 2];
}

/* Does a work on all texts `passes` times, which must give the same every time; gives 0 when it did not, or failed. */
static int run_work(const struct work *work, const struct text *texts, size_t count, size_t passes) {
    uint64_t first = 0;
    for (size_t pass = 0; pass < passes; pass++) {
        uint64_t sum = 0;
        for (size_t i = 0; i < count; i++) {
            uint64_t result = work->run(work->state, &texts[i]);
            if (result == UINT64_MAX) {
                fprintf(stderr, "bench: %s failed\n", work->name);
                return 0;
            }
            sum += result;
        }
        if (pass == 0) first = sum;
        if (sum == first) continue;
        fprintf(stderr, "bench: %s gave two results for one text\n", work->name);
        return 0;
    }
    return 1;
}

/* Fills in the times of all runs. */
static int measure(struct times *times, const struct work *works, const struct text *texts, size_t count,
                   size_t passes) {
    for (int run = 0; run < times->runs; run++) {
        for (int work = times->first; work < times->end; work++) {
            double start = now();
            if (!run_work(&works[work], texts, count, passes)) return 0;
            times->seconds[work][run] = now() - start;
        }
    }
    return 1;
}

/* Prints a row for each work: its speed, and that as a share of the floors'. */
static int report_layers(struct times *times, const struct work *works, const struct text *texts, size_t count) {
    size_t total = text_total(texts, count), passes = total < RUN_BYTES ? RUN_BYTES / total + 1 : 1;
    for (int work = 0; work < times->end; work++)
        if (!run_work(&works[work], texts, count, 1)) return 0; /* warm up */
    if (!measure(times, works, texts, count, passes)) return 0;
    double bytes = (double)total * (double)passes, floor = median(times, WORK_FLOOR);
    double icu = median(times, WORK_ICU);
    printf("%-12s %10s %10s %10s\n", "layer", "MB/s", "utf8proc=1", "icu=1");
    for (int work = 0; work < times->end; work++) {
        double seconds = median(times, work);
        printf("%-12s %10.1f %10.3f %10.2f\n", works[work].name, bytes / seconds / MEGABYTE, floor / seconds,
               icu / seconds);
    }
    if (times->end <= WORK_FRISO) printf("%-12s not built: libfriso not found\n", "friso");
    return 1;
}

/* Measures one long text; fills in ns/byte for each work. */
static int measure_scaled(struct times *times, const struct work *works, const struct text *texts, size_t count,
                          size_t megabytes, double *cost) {
    struct text text;
    if (!text_repeat(&text, texts, count, megabytes * MEGABYTE)) return 0;
    int good = measure(times, works, &text, 1, 1);
    for (int work = times->first; work < times->end; work++)
        cost[work] = median(times, work) * 1e9 / (double)text.length;
    free(text.bytes);
    return good;
}

static int report_scale(struct times *times, const struct work *works, const struct text *texts, size_t count) {
    double small[WORK_MOST], large[WORK_MOST];
    if (!measure_scaled(times, works, texts, count, SCALE_SHORT, small)) return 0;
    if (!measure_scaled(times, works, texts, count, SCALE_LONG, large)) return 0;
    printf("%-12s %10s %10s %10s\n", "layer", "1 MB", "64 MB", "ratio");
    for (int work = times->first; work < times->end; work++)
        printf("%-12s %10.2f %10.2f %10.2f\n", works[work].name, small[work], large[work], large[work] / small[work]);
    return 1;
}

/* Texts without an end to anything: whatever looks for one must not look far. The floors are left out, since ICU takes
 * as much memory as the longest run of Chinese characters is long. */
static int report_endless(struct times *times, const struct work *works) {
    static char han[] = "坚持稳中求进工作总基调推动高质量发展取得新成效", digits[] = "0123456789", brackets[] = "(",
                word[] = "发展";
    static const struct {
        const char *name;
        struct text text;
    } samples[] = {
        {"one run of Chinese characters", {han, sizeof han - 1}},
        {"digits", {digits, sizeof digits - 1}},
        {"brackets", {brackets, sizeof brackets - 1}},
        {"one word", {word, sizeof word - 1}},
    };
    times->first = WORK_LAYERS;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        printf("%s%s\n", i ? "\n" : "", samples[i].name);
        if (!report_scale(times, works, &samples[i].text, 1)) return 0;
    }
    return 1;
}

static int load_all(struct text *texts, char **paths, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (text_load(&texts[i], paths[i])) continue;
        fprintf(stderr, "bench: cannot read %s\n", paths[i]);
        return 0;
    }
    if (text_total(texts, count) > 0) return 1;
    fprintf(stderr, "bench: nothing to measure\n");
    return 0;
}

static int bench(char **paths, size_t count, int scale, int runs) {
    static struct times times;
    struct work works[WORK_MOST];
    times.runs = runs;
    struct text *texts = calloc(count, sizeof *texts);
    int good = count == 0 || (texts && load_all(texts, paths, count));
    if (good && (times.end = work_open(works)) > 0) {
        if (scale) times.end = WORK_FRISO; /* it would take minutes */
        if (count == 0) {
            good = report_endless(&times, works);
        } else {
            good = (scale ? report_scale : report_layers)(&times, works, texts, count);
        }
        work_close(works);
    } else {
        good = 0;
    }
    for (size_t i = 0; texts && i < count; i++) free(texts[i].bytes);
    free(texts);
    return good;
}

int main(int argc, char **argv) {
    int at = 1, scale = 0;
    long runs = DEFAULT_RUNS;
    for (; at < argc && strncmp(argv[at], "--", 2) == 0; at++) {
        if (strcmp(argv[at], "--scale") == 0) {
            scale = 1;
        } else if (strcmp(argv[at], "--runs") == 0 && at + 1 < argc) {
            runs = strtol(argv[++at], NULL, 10);
        } else {
            runs = 0;
        }
    }
    if (at > argc || (at == argc && !scale) || runs < 1 || runs > MOST_RUNS) {
        fprintf(stderr, "usage: bench [--runs N] FILE...\n       bench --scale [--runs N] [FILE...]\n");
        return 2;
    }
    return bench(argv + at, (size_t)(argc - at), scale, (int)runs) ? 0 : 1;
}
