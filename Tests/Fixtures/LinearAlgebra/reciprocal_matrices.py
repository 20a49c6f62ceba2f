"""Reciprocal matrices made from a few integers, as Tests/TestSupport/ReciprocalMatrixGenerator.swift makes them."""


class Congruence:
    """Knuth's linear congruential sequence MMIX, its upper 31 bits."""

    def __init__(self, seed):
        self.state = seed

    def next(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % bound


def judgment(generator, kind, first, second, order, weights):
    if kind == "scale":
        step = generator.next(17)
        return (1, 9 - step) if step < 8 else (step - 7, 1)
    if kind == "extreme":
        power = 10 ** generator.next(7)
        return (power, 1) if generator.next(2) == 0 else (1, power)
    if kind in ("weak-cycle", "strong-cycle"):
        strength = 9 if kind == "weak-cycle" else 1_000_000
        step = generator.next(3)
        if first == 0 and second == order - 1 and order > 2:
            return (1, strength)
        if second == first + 1:
            return (strength, 1)
        return (1, 2) if step == 0 else (step, 1)
    if kind == "quotient":
        over = 1 + generator.next(9)
        return (over, 1 + generator.next(9))
    if kind == "consistent":
        return (weights[first], weights[second])
    raise ValueError(kind)


def rows(kind, order, seed):
    generator = Congruence(seed)
    weights = [1 + generator.next(99) if kind == "consistent" else 1 for _ in range(order)]
    result = [[1.0] * order for _ in range(order)]
    for first in range(order):
        for second in range(first + 1, order):
            over, under = judgment(generator, kind, first, second, order, weights)
            result[first][second] = over / under
            result[second][first] = under / over
    return result
