/* The random index in C, written for comparison: lanes of matrices side by side, plain power iteration on doubles.
 *
 * Usage: random-index ORDER COUNT REPEATS. Writes {"random-index-1": {"seconds": median, "bestSeconds": …, …}}. */

#define _POSIX_C_SOURCE 199309L
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { LANES = 16, LARGEST_ORDER = 32, STEP_LIMIT = 10000 };

typedef struct {
    double entries[LARGEST_ORDER][LARGEST_ORDER][LANES];
    double vector[LARGEST_ORDER][LANES];
    double image[LARGEST_ORDER][LANES];
} Lanes;

/* splitmix64: Steele, Lea, Flood, OOPSLA 2014. */
static uint64_t next_word(uint64_t *state) {
    uint64_t z = *state += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

static void fill(Lanes *lanes, int order, uint64_t *state) {
    for (int lane = 0; lane < LANES; lane++) {
        for (int row = 0; row < order; row++) {
            lanes->entries[row][row][lane] = 1;
            lanes->vector[row][lane] = 1.0 / order;
            for (int column = row + 1; column < order; column++) {
                int draw = (int)((next_word(state) >> 32) * 17 >> 32) - 8;
                double entry = draw >= 0 ? draw + 1 : 1.0 / (1 - draw);
                lanes->entries[row][column][lane] = entry;
                lanes->entries[column][row][lane] = 1 / entry;
            }
        }
    }
}

/* One step x <- Ax / |Ax|; gives the sums |Ax| and the largest change of an entry relative to the vector. */
static double step(Lanes *lanes, int order, double eigenvalues[LANES]) {
    double total[LANES] = {0}, largest = 0;
    for (int row = 0; row < order; row++) {
        double sum[LANES] = {0};
        for (int column = 0; column < order; column++)
            for (int lane = 0; lane < LANES; lane++)
                sum[lane] += lanes->entries[row][column][lane] * lanes->vector[column][lane];
        for (int lane = 0; lane < LANES; lane++) {
            lanes->image[row][lane] = sum[lane];
            total[lane] += sum[lane];
        }
    }
    for (int row = 0; row < order; row++) {
        for (int lane = 0; lane < LANES; lane++) {
            double next = lanes->image[row][lane] / total[lane];
            double change = fabs(next - lanes->vector[row][lane]);
            largest = change > largest ? change : largest;
            lanes->vector[row][lane] = next;
        }
    }
    for (int lane = 0; lane < LANES; lane++) eigenvalues[lane] = total[lane];
    return largest;
}

static double mean_index(int order, int count, uint64_t seed) {
    static Lanes lanes;
    uint64_t state = seed;
    double sum = 0;
    int finished = 0;
    while (finished < count) {
        double eigenvalues[LANES];
        fill(&lanes, order, &state);
        for (int steps = 0; steps < STEP_LIMIT; steps++)
            if (step(&lanes, order, eigenvalues) < 1e-7) break;
        for (int lane = 0; lane < LANES && finished < count; lane++, finished++)
            sum += (eigenvalues[lane] - order) / (order - 1);
    }
    return sum / count;
}

static double now_seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static int by_size(const void *one, const void *other) {
    double difference = *(const double *)one - *(const double *)other;
    return (difference > 0) - (difference < 0);
}

int main(int argc, char **argv) {
    int order = argc == 4 ? atoi(argv[1]) : 0;
    int count = argc == 4 ? atoi(argv[2]) : 0;
    int repeats = argc == 4 ? atoi(argv[3]) : 0;
    double seconds[99], mean = 0;
    if (order < 3 || order > LARGEST_ORDER || count < 1 || repeats < 1 || repeats > 99) {
        fprintf(stderr, "usage: random-index ORDER COUNT REPEATS\n");
        return 64;
    }
    for (int repeat = -1; repeat < repeats; repeat++) {
        double start = now_seconds();
        mean = mean_index(order, count, (uint64_t)repeat + 1);
        if (repeat >= 0) seconds[repeat] = now_seconds() - start;
    }
    qsort(seconds, (size_t)repeats, sizeof *seconds, by_size);
    printf("{\"random-index-1\": {\"seconds\": %.9g, \"bestSeconds\": %.9g, \"results\": [[%.9g]]}}\n",
           seconds[repeats / 2], seconds[0], mean);
    return 0;
}
