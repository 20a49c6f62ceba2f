"""Draws that RandomStreams must repeat, from an implementation that shares no code with it.

Philox4x32-10 over Python's integers (Salmon et al. 2011), the address as documented at RandomStream, and mpmath for
logarithms and normal quantiles. Needs mpmath. Run: python3 make-draws.py > draws.json
"""

import json
from itertools import islice

from mpmath import erfinv, log, mp, mpf, sqrt

mp.dps = 50
MASK = 0xFFFFFFFF


def philox(counter, key):
    words = [counter >> 32 * i & MASK for i in range(4)]
    keys = [key & MASK, key >> 32]
    for _ in range(10):
        first, second = 0xD2511F53 * words[0], 0xCD9E8D57 * words[2]
        words = [second >> 32 ^ words[1] ^ keys[0], second & MASK, first >> 32 ^ words[3] ^ keys[1], first & MASK]
        keys = [keys[0] + 0x9E3779B9 & MASK, keys[1] + 0xBB67AE85 & MASK]
    return words


class Stream:
    def __init__(self, seed, run, step, agent, purpose):
        self.seed, self.block, self.queue = seed, 0, []
        self.base = (run << 100) + (step << 76) + (agent << 48) + (purpose << 32)

    def next(self):
        if not self.queue:
            words = philox(self.base + self.block, self.seed)
            self.queue = [words[0] | words[1] << 32, words[2] | words[3] << 32]
            self.block += 1
        return self.queue.pop(0)

    def uniform(self):
        return (self.next() >> 11) / 2**53

    def open_uniform(self):
        return mpf(2 * (self.next() >> 12) + 1) / 2**53

    def below(self, bound):
        while True:
            product = self.next() * bound
            if product % 2**64 >= 2**64 % bound:
                return product >> 64

    def normal(self):
        return float(sqrt(2) * erfinv(2 * self.open_uniform() - 1))

    def exponential(self):
        return float(-log(self.open_uniform()))

    def place(self, weights):
        target, total = self.uniform() * sum(weights), 0
        for place, weight in enumerate(weights):
            total += weight
            if target < total:
                return place

    def permutation(self, count):
        places = list(range(count))
        for remaining in range(count, 1, -1):
            chosen = self.below(remaining)
            places[remaining - 1], places[chosen] = places[chosen], places[remaining - 1]
        return places


    def digits(self, base):
        count = max(1, next(k for k in range(60) if base ** (k + 1) > 2**50))
        while True:
            word = self.next()
            if word * base**count % 2**64 < 2**64 % base**count:
                continue
            for _ in range(count):
                yield word * base >> 64
                word = word * base % 2**64


addresses = [
    (0, 0, 0, 0, 0),
    (1, 2, 3, 4, 5),
    (2**64 - 1, 2**28 - 1, 2**24 - 1, 2**28 - 1, 2**16 - 1),
    (20240229, 7, 123456, 98765432, 0x0102),
]
# Above 2^63 the surplus of Lemire's method is large, so that rejections occur.
bounds = [1, 2, 17, 1000, 2**32 + 1, 2**62 + 2**61 + 1]
bases = [2, 17, 40000]
weights = [1.0, 0.0, 2.5, 4.0, 0.5]


def draws(address):
    fresh = lambda: Stream(*address)
    many = lambda count, draw: [draw() for _ in range(count)]
    return {
        "seed": str(address[0]),
        "run": address[1],
        "step": address[2],
        "agent": address[3],
        "purpose": address[4],
        "words": [str(word) for word in many(5, fresh().next)],
        "uniform": many(5, fresh().uniform),
        "openUniform": [float(number) for number in many(5, fresh().open_uniform)],
        "integers": [[stream.below(bound) for _ in range(8)] for bound in bounds for stream in [fresh()]],
        "normal": many(40, fresh().normal),
        "exponential": many(40, fresh().exponential),
        "places": [stream.place(weights) for stream in [fresh()] for _ in range(20)],
        "digits": [list(islice(fresh().digits(base), 30)) for base in bases],
        "permutation": fresh().permutation(12),
    }


if __name__ == "__main__":
    print(json.dumps({"bounds": bounds, "bases": bases, "weights": weights, "streams": [draws(a) for a in addresses]}, indent=1))
