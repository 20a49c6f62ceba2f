"""Makes the fixtures of ClusterGameTests, independently of the module.

Fees come from root finding in fifty-digit arithmetic on the zero-profit condition itself, not from its closed form.
Equilibria come from Gambit (enumeration of supports with a polynomial solver for three and more traders, enumeration of
extreme points for two) and, for two traders, from Nashpy as well.

    python -m venv .venv && .venv/bin/pip install pygambit==16.7.0 nashpy==0.0.43 mpmath==1.4.1
    .venv/bin/python Tests/Fixtures/ClusterGame/oracle.py
"""

import itertools
import json
import pathlib
import random

import mpmath as mp
import nashpy
import numpy
import pygambit

mp.mp.dps = 50
FOLDER = pathlib.Path(__file__).parent


def gross(markup, case):
    """The whole market's gross profit at a mark-up."""
    total = mp.mpf(0)
    for cost in case["costs"]:
        cost = mp.mpf(cost)
        price = (1 + markup) * cost
        quantity = max(mp.mpf(0), mp.mpf(case["alpha"]) - mp.mpf(case["beta"]) * price)
        total += (markup * cost - mp.mpf(case["unitCost"])) * quantity
    return total


def first_crossing(case, target):
    """The smallest mark-up with that gross profit: a scan from below, then bisection."""
    low = mp.mpf(case["unitCost"]) / max(case["costs"])
    high = mp.mpf(case["alpha"]) / mp.mpf(case["beta"]) / min(case["costs"]) - 1
    steps = 4000
    before = low
    for step in range(1, steps + 1):
        place = low + (high - low) * step / steps
        if gross(place, case) >= target:
            a, b = before, place
            for _ in range(170):
                middle = (a + b) / 2
                if gross(middle, case) >= target:
                    b = middle
                else:
                    a = middle
            return b
        before = place
    return None


def peak(case):
    low = mp.mpf(0)
    high = mp.mpf(case["alpha"]) / mp.mpf(case["beta"]) / min(case["costs"]) - 1
    steps = 4000
    return max(gross(low + (high - low) * step / steps, case) for step in range(steps + 1))


def fee_cases(count):
    random.seed(20240817)
    cases = []
    while len(cases) < count:
        uniform = len(cases) % 2 == 0
        n = random.randint(1, 12)
        cost = round(random.uniform(1, 20), 3)
        costs = [cost] * n if uniform else [round(random.uniform(0.3, 2.2) * cost, 3) for _ in range(n)]
        beta = round(random.uniform(0.2, 5), 3)
        alpha = round(beta * cost * random.uniform(1.5, 6), 3)
        case = {
            "alpha": alpha, "beta": beta, "costs": costs, "unitCost": round(random.uniform(0, 0.3) * cost, 3),
            "traders": random.randint(2, 20),
        }
        top = peak(case)
        if top <= 0:
            continue
        case["fixedCost"] = float(mp.nstr(top * random.uniform(0.02, 0.95) / case["traders"], 6))
        fee = first_crossing(case, case["traders"] * mp.mpf(case["fixedCost"]))
        if fee is None:
            continue
        case["fee"] = float(fee)
        case["margin"] = round(float(fee) * random.uniform(1.05, 3) + 0.01, 4)
        lone = case["traders"] * mp.mpf(case["fixedCost"])
        case["ratio"] = float(gross(mp.mpf(case["margin"]), case) / lone)
        cases.append(case)
    return cases


def payoff_tables(case):
    """Gross profits of an allower and of a refuser by the number of others that allow, in doubles."""
    m, fee, margin = case["traders"], case["fee"], case["margin"]

    def kind(markup, cost):
        return (markup * cost - case["unitCost"]) * max(0.0, case["alpha"] - case["beta"] * (1 + markup) * cost)

    def share(own, others, cost):
        prices = [(1 + x) * cost for x in others]
        mine = (1 + own) * cost
        if case["temperature"] is None:
            lowest = min([mine] + prices)
            ties = sum(p == lowest for p in [mine] + prices)
            return 1 / ties if mine == lowest else 0.0
        return 1 / (1 + sum(numpy.exp((mine - p) / case["temperature"]) for p in prices))

    def profit(own, others):
        return sum(share(own, others, cost) * kind(own, cost) for cost in case["costs"]) - case["fixedCost"]

    allow = [profit(fee, [fee] * k + [margin] * (m - 1 - k)) for k in range(m)]
    refuse = [profit(margin, [fee] * k + [margin] * (m - 1 - k)) for k in range(m)]
    return allow, refuse


def equilibria(allow, refuse):
    """All isolated equilibria as sorted lists of the traders' probabilities of allowing, one per permutation class."""
    m = len(allow)
    tables = [numpy.zeros([2] * m, dtype=object) for _ in range(m)]
    for profile in itertools.product((0, 1), repeat=m):
        for player in range(m):
            others = sum(1 - choice for index, choice in enumerate(profile) if index != player)
            value = float(allow[others] if profile[player] == 0 else refuse[others])
            tables[player][profile] = pygambit.Rational(*value.as_integer_ratio())
    game = pygambit.Game.from_arrays(*tables)
    solve = pygambit.nash.enummixed_solve if m == 2 else pygambit.nash.enumpoly_solve
    found = solve(game, rational=False) if m == 2 else solve(game)
    classes = {
        tuple(sorted(round(float(list(mixture)[0][1]), 9) for _, mixture in eq.mixed_strategies()))
        for eq in found.equilibria
    }
    if m == 2:
        matrix = numpy.array([[allow[1], allow[0]], [refuse[1], refuse[0]]])
        bimatrix = nashpy.Game(matrix, matrix.T)
        nash = {
            tuple(sorted((round(float(x[0]), 9), round(float(y[0]), 9)))) for x, y in bimatrix.support_enumeration()
        }
        assert nash == classes, (nash, classes)
    return sorted(list(one) for one in classes)


def equilibrium_cases():
    random.seed(7)
    cases = []
    for traders in (2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4):
        for temperature in (None, 0.1, 0.5, 5.0):
            for spread in ([10.0] * 20, [7.0, 9.0, 10.0, 14.0] * 5):
                fee = round(random.uniform(0.15, 0.5), 3)
                case = {
                    "alpha": 100.0, "beta": 2.0, "costs": spread, "unitCost": 1.0, "traders": traders,
                    "fixedCost": 10.0, "fee": fee, "margin": round(fee + random.uniform(0.02, 1.2), 3),
                    "temperature": temperature,
                }
                case["equilibria"] = equilibria(*payoff_tables(case))
                cases.append(case)
    return cases


def table_cases():
    """Games of like traders with any profits, where some may allow and others mix."""
    random.seed(11)
    cases = []
    for traders in [2] * 10 + [3] * 25 + [4] * 25:
        allow = [round(random.uniform(-10, 10), 2) for _ in range(traders)]
        refuse = [round(random.uniform(-10, 10), 2) for _ in range(traders)]
        cases.append({"allow": allow, "refuse": refuse, "equilibria": equilibria(allow, refuse)})
    return cases


if __name__ == "__main__":
    (FOLDER / "fees.json").write_text(json.dumps(fee_cases(200), indent=1) + "\n")
    (FOLDER / "equilibria.json").write_text(json.dumps(equilibrium_cases(), indent=1) + "\n")
    (FOLDER / "tables.json").write_text(json.dumps(table_cases(), indent=1) + "\n")
