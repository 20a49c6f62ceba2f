"""The matrices, games and networks that all contestants get."""

import random


def cases():
    """A hundred matrices of each order: weights of a wide range, judged on the scale with errors of a few steps."""
    generator = random.Random(1)

    def judged(order):
        weights = [generator.uniform(1, 9) for _ in range(order)]
        upper = []
        for row in range(order):
            for column in range(row + 1, order):
                ratio = weights[row] / weights[column] * generator.lognormvariate(0, 0.4)
                step = max(1, min(9, round(max(ratio, 1 / ratio))))
                upper.append(step if ratio >= 1 else 1 / step)
        return upper

    # Small clusters play the dilemma, larger ones coordination.
    traders = random.Random(2)
    games = [
        {"categories": traders.randint(13, 40), "fixedCost": 500, "margin": traders.uniform(0.25, 0.6)}
        for _ in range(100)
    ]
    games[0] = {"categories": 20, "fixedCost": 500, "margin": 0.21}
    return {
        "repeats": 21,
        "loops": 20,
        "randomIndexOrder": 9,
        "randomIndexCount": 100_000,
        "upperTriangles": {str(order): [judged(order) for _ in range(100)] for order in (3, 9, 15)},
        "games": games,
        "mapSide": 1000,
        "drawCount": 1_000_000,
        "runCount": 10_000,
        "sampling": {"factors": 10, "blocks": 1 << 14, "points": 100_000, "resamples": 100},
    }


# The tiers' shares of the nodes, and the shares of the edges between two tiers or inside one.
TIERS = {"buyer": 0.2, "trader": 0.04, "seer": 0.16, "factory": 0.6}
EDGES = {
    ("buyer", "trader"): 0.25, ("trader", "seer"): 0.2, ("seer", "factory"): 0.35, ("factory", "factory"): 0.12,
    ("seer", "seer"): 0.04, ("buyer", "buyer"): 0.04,
}


def network(nodes, edges, peers):
    """A simple graph of four tiers with ties between neighbouring tiers and, as among kin, inside them."""
    generator = random.Random(nodes)
    tiers, first = {}, 0
    for tier, share in TIERS.items():
        tiers[tier] = range(first, first + round(nodes * share))
        first = tiers[tier].stop
    found = set()
    for (one, other), share in EDGES.items():
        wanted = len(found) + round(edges * share)
        while len(found) < wanted:
            a, b = generator.choice(tiers[one]), generator.choice(tiers[other])
            if a != b:
                found.add((min(a, b), max(a, b)))
    return {"nodes": nodes, "edges": sorted(found), "peers": peers}


def networks():
    return {
        "small": network(1_000, 10_000, ["igraph", "networkx"]),
        "large": network(10_000, 100_000, ["igraph"]),
    }
