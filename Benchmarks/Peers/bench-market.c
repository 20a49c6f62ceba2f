/* The bench market in C, written for comparison: a straight loop, and blocks of buyers with prefetch.
 *
 * Usage: bench-market straight|blocked AGENTS STEPS THREADS SEED. Writes the five check values and the agent-steps per
 * second as JSON. Threads take ranges of buyers; sums are taken in the order of buyers afterwards. */

#define _POSIX_C_SOURCE 200809L
#include <inttypes.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BUYER_SLOTS = 8, TRADER_SLOTS = 16, SEER_SLOTS = 8, CALLS = 3, SEERS = 4, QUOTES = 24, BLOCK = 64 };

typedef struct {
    double price;
    uint32_t trader, seer, factory;
} Deal;

typedef struct {
    size_t buyers, traders, seers, factories;
    uint64_t draws;
    uint32_t *trader_of, *seer_of, *factory_of;
    double *fee, *revenue, *cost, *sold, *reputation;
    uint64_t *deals;
    Deal *winners;
} Market;

typedef void (*Round)(Market *, uint64_t step, size_t begin, size_t end);

static inline uint64_t mix(uint64_t z) {
    z ^= z >> 30;
    z *= 0xBF58476D1CE4E5B9u;
    z ^= z >> 27;
    z *= 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

static inline uint64_t draw(uint64_t stream, uint64_t number) {
    return mix(stream + 0x9E3779B97F4A7C15u * (number + 1));
}

static inline double unit(uint64_t word) { return (double)(word >> 11) * 0x1p-53; }

static void *memory(size_t count, size_t size) {
    void *place = NULL;
    if (posix_memalign(&place, 64, (count * size + 63) / 64 * 64) != 0) exit(1);
    memset(place, 0, count * size);
    return place;
}

static Market market(size_t agents, uint64_t seed) {
    Market m = {.buyers = agents / 5, .traders = agents / 25, .seers = 4 * agents / 25};
    m.factories = agents - m.buyers - m.traders - m.seers;
    uint64_t stream[7];
    for (uint64_t i = 1; i <= 6; i++) stream[i] = mix(seed + i);
    m.draws = stream[6];
    m.trader_of = memory(m.buyers * BUYER_SLOTS, sizeof *m.trader_of);
    m.seer_of = memory(m.traders * TRADER_SLOTS, sizeof *m.seer_of);
    m.factory_of = memory(m.seers * SEER_SLOTS, sizeof *m.factory_of);
    m.fee = memory(m.traders, sizeof *m.fee);
    m.revenue = memory(m.traders, sizeof *m.revenue);
    m.cost = memory(m.factories, sizeof *m.cost);
    m.sold = memory(m.factories, sizeof *m.sold);
    m.reputation = memory(m.buyers * BUYER_SLOTS, sizeof *m.reputation);
    m.deals = memory(m.seers, sizeof *m.deals);
    m.winners = memory(m.buyers, sizeof *m.winners);
    for (size_t i = 0; i < m.buyers * BUYER_SLOTS; i++) {
        m.trader_of[i] = (uint32_t)(draw(stream[1], i) % m.traders);
        m.reputation[i] = 0.5;
    }
    for (size_t i = 0; i < m.traders * TRADER_SLOTS; i++) m.seer_of[i] = (uint32_t)(draw(stream[2], i) % m.seers);
    for (size_t i = 0; i < m.seers * SEER_SLOTS; i++) m.factory_of[i] = (uint32_t)(draw(stream[3], i) % m.factories);
    for (size_t t = 0; t < m.traders; t++) m.fee[t] = 0.05 + 0.20 * unit(draw(stream[4], t));
    for (size_t f = 0; f < m.factories; f++) m.cost[f] = 8 + 4 * unit(draw(stream[5], f));
    return m;
}

static inline unsigned best_slot(const double *reputation) {
    unsigned best = 0;
    for (unsigned slot = 1; slot < BUYER_SLOTS; slot++)
        if (reputation[slot] > reputation[best]) best = slot;
    return best;
}

static inline void remember(double *reputation, const unsigned called[CALLS], double lowest, const double *best) {
    for (int k = 0; k < CALLS; k++)
        reputation[called[k]] = 0.9 * reputation[called[k]] + 0.1 * (lowest / best[k]);
}

/* One buyer after the other, every number fetched when it is needed. */
static void straight(Market *m, uint64_t step, size_t begin, size_t end) {
    for (size_t b = begin; b < end; b++) {
        uint64_t base = (step * m->buyers + b) * 32, h = draw(m->draws, base);
        double *reputation = m->reputation + b * BUYER_SLOTS;
        unsigned called[CALLS] = {best_slot(reputation), h & 7, h >> 3 & 7};
        double best[CALLS], lowest = 1e300;
        Deal deal = {0};
        h >>= 6;
        for (uint64_t k = 0; k < CALLS; k++) {
            uint32_t trader = m->trader_of[b * BUYER_SLOTS + called[k]];
            double factor = 1 + m->fee[trader];
            best[k] = 1e300;
            for (uint64_t q = 0; q < SEERS; q++, h >>= 4) {
                uint32_t seer = m->seer_of[trader * TRADER_SLOTS + (h & 15)];
                for (uint64_t z = 0; z < 2; z++) {
                    uint64_t x = draw(m->draws, base + 1 + 8 * k + 2 * q + z);
                    uint32_t factory = m->factory_of[seer * SEER_SLOTS + (x & 7)];
                    double price = m->cost[factory] * factor * (0.95 + 0.1 * unit(x));
                    if (price < best[k]) best[k] = price;
                    if (price < lowest) {
                        lowest = price;
                        deal = (Deal){price, trader, seer, factory};
                    }
                }
            }
        }
        remember(reputation, called, lowest, best);
        m->winners[b] = deal;
    }
}

/* Blocks of buyers: each pass takes what the pass before has asked the memory for, and asks for the next. */
static void blocked(Market *m, uint64_t step, size_t begin, size_t end) {
    static _Thread_local struct {
        uint64_t base[BLOCK], bits[BLOCK], words[BLOCK][QUOTES];
        unsigned called[BLOCK][CALLS];
        uint32_t trader[BLOCK][CALLS], seer[BLOCK][CALLS * SEERS], factory[BLOCK][QUOTES];
    } w;
    for (size_t first = begin; first < end; first += BLOCK) {
        size_t count = end - first < BLOCK ? end - first : BLOCK;
        for (size_t i = 0; i < count; i++) {
            size_t b = first + i;
            w.base[i] = (step * m->buyers + b) * 32;
            uint64_t h = draw(m->draws, w.base[i]);
            w.called[i][0] = best_slot(m->reputation + b * BUYER_SLOTS);
            w.called[i][1] = h & 7;
            w.called[i][2] = h >> 3 & 7;
            w.bits[i] = h >> 6;
            for (int k = 0; k < CALLS; k++) {
                uint32_t trader = m->trader_of[b * BUYER_SLOTS + w.called[i][k]];
                w.trader[i][k] = trader;
                __builtin_prefetch(m->seer_of + (size_t)trader * TRADER_SLOTS);
                __builtin_prefetch(m->fee + trader);
            }
            __builtin_prefetch(m->reputation + (b + 2 * BLOCK) * BUYER_SLOTS);
        }
        for (size_t i = 0; i < count; i++) {
            uint64_t h = w.bits[i];
            for (int place = 0; place < CALLS * SEERS; place++, h >>= 4) {
                uint32_t seer = m->seer_of[w.trader[i][place / SEERS] * TRADER_SLOTS + (h & 15)];
                w.seer[i][place] = seer;
                __builtin_prefetch(m->factory_of + (size_t)seer * SEER_SLOTS);
            }
        }
        for (size_t i = 0; i < count; i++) {
            for (int d = 0; d < QUOTES; d++) {
                uint64_t x = draw(m->draws, w.base[i] + 1 + (uint64_t)d);
                uint32_t factory = m->factory_of[w.seer[i][d / 2] * SEER_SLOTS + (x & 7)];
                w.words[i][d] = x;
                w.factory[i][d] = factory;
                __builtin_prefetch(m->cost + factory);
            }
        }
        for (size_t i = 0; i < count; i++) {
            size_t b = first + i;
            double price[QUOTES], best[CALLS];
            for (int d = 0; d < QUOTES; d++)
                price[d] = m->cost[w.factory[i][d]] * (1 + m->fee[w.trader[i][d / 8]])
                    * (0.95 + 0.1 * unit(w.words[i][d]));
            for (int k = 0; k < CALLS; k++) {
                best[k] = price[8 * k];
                for (int d = 8 * k + 1; d < 8 * k + 8; d++) best[k] = price[d] < best[k] ? price[d] : best[k];
            }
            double lowest = best[0];
            for (int k = 1; k < CALLS; k++) lowest = best[k] < lowest ? best[k] : lowest;
            int winner = 0;
            while (price[winner] != lowest) winner++;
            remember(m->reputation + b * BUYER_SLOTS, w.called[i], lowest, best);
            m->winners[b] =
                (Deal){lowest, w.trader[i][winner / 8], w.seer[i][winner / 2], w.factory[i][winner]};
        }
    }
}

/* Adds what was sold, in the order of buyers, for the traders, client-seers and factories of one of several parts. */
static void take_in(Market *m, size_t part, size_t parts) {
    size_t t0 = m->traders * part / parts, t1 = m->traders * (part + 1) / parts;
    size_t a0 = m->seers * part / parts, a1 = m->seers * (part + 1) / parts;
    size_t f0 = m->factories * part / parts, f1 = m->factories * (part + 1) / parts;
    for (size_t b = 0; b < m->buyers; b++) {
        if (b + 16 < m->buyers) {
            const Deal *next = m->winners + b + 16;
            __builtin_prefetch(m->sold + next->factory, 1);
            __builtin_prefetch(m->revenue + next->trader, 1);
            __builtin_prefetch(m->deals + next->seer, 1);
        }
        Deal deal = m->winners[b];
        double quantity = deal.price < 100 ? 100 - deal.price : 0;
        if (deal.factory - f0 < f1 - f0) m->sold[deal.factory] += quantity;
        if (deal.trader - t0 < t1 - t0)
            m->revenue[deal.trader] += m->fee[deal.trader] * m->cost[deal.factory] * quantity;
        if (deal.seer - a0 < a1 - a0) m->deals[deal.seer] += 1;
    }
}

/* Fees and costs of one of several parts move, after every part has been added up. */
static void move_on(Market *m, size_t part, size_t parts) {
    for (size_t t = m->traders * part / parts; t < m->traders * (part + 1) / parts; t++) {
        double fee = m->fee[t] * (m->revenue[t] > 200 ? 0.99 : 1.01);
        m->fee[t] = fee < 0.02 ? 0.02 : fee > 0.5 ? 0.5 : fee;
        m->revenue[t] = 0;
    }
    for (size_t f = m->factories * part / parts; f < m->factories * (part + 1) / parts; f++) {
        double cost = m->cost[f] * (m->sold[f] > 0 ? 1.001 : 0.999);
        m->cost[f] = cost < 5 ? 5 : cost > 20 ? 20 : cost;
        m->sold[f] = 0;
    }
}

/* A barrier that spins: the waits between the phases of a step are a few microseconds long. */
typedef struct {
    size_t parts;
    volatile size_t arrived, phase;
} Barrier;

static void meet(Barrier *barrier) {
    size_t phase = __atomic_load_n(&barrier->phase, __ATOMIC_ACQUIRE);
    if (__atomic_add_fetch(&barrier->arrived, 1, __ATOMIC_ACQ_REL) == barrier->parts) {
        barrier->arrived = 0;
        __atomic_store_n(&barrier->phase, phase + 1, __ATOMIC_RELEASE);
    } else {
        while (__atomic_load_n(&barrier->phase, __ATOMIC_ACQUIRE) == phase) {}
    }
}

typedef struct {
    Market *market;
    Round round;
    Barrier *barrier;
    size_t part, parts;
    uint64_t steps;
} Work;

static void *run(void *argument) {
    Work *w = argument;
    Market *m = w->market;
    for (uint64_t step = 0; step < w->steps; step++) {
        w->round(m, step, m->buyers * w->part / w->parts, m->buyers * (w->part + 1) / w->parts);
        meet(w->barrier);
        take_in(m, w->part, w->parts);
        meet(w->barrier);
        move_on(m, w->part, w->parts);
        meet(w->barrier);
    }
    return NULL;
}

static double sum(const double *values, size_t count) {
    double total = 0;
    for (size_t i = 0; i < count; i++) total += values[i];
    return total;
}

int main(int count, char **arguments) {
    if (count != 6) return 64;
    size_t agents = strtoull(arguments[2], NULL, 10), threads = strtoull(arguments[4], NULL, 10);
    uint64_t steps = strtoull(arguments[3], NULL, 10), seed = strtoull(arguments[5], NULL, 10);
    if (agents < 25 || steps < 1 || threads < 1 || threads > 64) return 64;
    Market m = market(agents, seed);
    Barrier barrier = {.parts = threads};
    Work work[64];
    pthread_t running[64];
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (size_t part = 0; part < threads; part++) {
        Round round = strcmp(arguments[1], "straight") == 0 ? straight : blocked;
        work[part] = (Work){&m, round, &barrier, part, threads, steps};
        if (part > 0) pthread_create(&running[part], NULL, run, &work[part]);
    }
    run(&work[0]);
    for (size_t part = 1; part < threads; part++) pthread_join(running[part], NULL);
    clock_gettime(CLOCK_MONOTONIC, &end);
    double seconds = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) * 1e-9;
    double price = 0;
    for (size_t b = 0; b < m.buyers; b++) price += m.winners[b].price;
    uint64_t fold = 0;
    for (size_t a = 0; a < m.seers; a++) fold = mix(fold ^ m.deals[a]);
    printf("{\"meanPrice\": %.17g, \"sumFee\": %.17g, \"sumCost\": %.17g, \"sumReputation\": %.17g, "
           "\"dealsFold\": \"%016" PRIx64 "\", \"agentStepsPerSecond\": %.17g}\n",
        price / (double)m.buyers, sum(m.fee, m.traders), sum(m.cost, m.factories),
        sum(m.reputation, m.buyers * BUYER_SLOTS), fold, (double)agents * (double)steps / seconds);
    return 0;
}
