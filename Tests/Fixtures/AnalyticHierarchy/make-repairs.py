"""Writes repairs.json: the least repairs of constructed random matrices, by other means than the Swift sources use.

Nothing here is published: the matrices are drawn by this script, the first one is table 1 of the study of Marakova and
Kolpakov (its judgments only).

- fewest, fewestChange, fewestLambda: every set of pairs and every combination of scale values is listed, in order of the
  number of pairs; the least sum of |ln(new/old)| among those of the first number that brings CR to 0.1.
- leastChange: the least sum of |ln(new/old)| over all ratios, by scipy's SLSQP from several starts with the sum split into
  rises and falls; right to about 1e-6.

RI are the exact 0.5244574542912263 and 0.8841580006969643 for 3 and 4 elements and the module's own 1.1090414513637938 for 5.

    pip install numpy scipy
    python3 make-repairs.py > repairs.json
"""

import itertools
import json

import numpy as np
import scipy.optimize

RANDOM_INDEX = {3: 0.5244574542912263, 4: 0.8841580006969643, 5: 1.1090414513637938}
VALUES = [1 / s for s in range(9, 1, -1)] + list(range(1, 10))


def matrices(order, uppers):
    uppers = np.atleast_2d(uppers)
    result = np.ones((len(uppers), order, order))
    for k, (i, j) in enumerate(itertools.combinations(range(order), 2)):
        result[:, i, j], result[:, j, i] = uppers[:, k], 1 / uppers[:, k]
    return result


def largest(order, uppers):
    return np.concatenate([
        np.linalg.eigvals(part).real.max(axis=1)
        for part in np.array_split(matrices(order, uppers), max(1, len(np.atleast_2d(uppers)) // 50000))])


def fewest(order, upper, goal):
    places = range(len(upper))
    for count in range(1, len(upper) + 1):
        best = None
        for chosen in itertools.combinations(places, count):
            options = list(itertools.product(VALUES, repeat=count))
            uppers = np.tile(upper, (len(options), 1))
            uppers[:, chosen] = options
            changes = np.abs(np.log(uppers / upper)).sum(axis=1)
            values = largest(order, uppers)
            for change, value, row in zip(changes, values, uppers):
                if value <= goal and sum(np.abs(np.log(row / upper)) > 1e-9) == count:
                    if best is None or (round(change, 9), value) < (round(best[0], 9), best[1]):
                        best = (float(change), float(value))
        if best:
            return count, *best


def least(order, upper, goal, random):
    count = len(upper)
    logs = np.log(upper)
    weights = np.array([np.exp(np.mean(np.log(matrices(order, upper)[0][i]))) for i in range(order)])
    consistent = np.array([np.log(weights[i] / weights[j]) for i, j in itertools.combinations(range(order), 2)])
    objective = lambda z: z.sum()
    constraint = {"type": "ineq", "fun": lambda z: goal - largest(order, np.exp(logs + z[:count] - z[count:]))[0]}
    best = np.inf
    for trial in range(12):
        share = 1.0 if trial == 0 else random.uniform(0.3, 1.2)
        change = share * (consistent - logs) + (0 if trial == 0 else random.normal(0, 0.2, count))
        start = np.concatenate([np.maximum(change, 0), np.maximum(-change, 0)])
        found = scipy.optimize.minimize(
            objective, start, jac=lambda z: np.ones(2 * count), constraints=[constraint], bounds=[(0, None)] * (2 * count),
            method="SLSQP", options={"maxiter": 1000, "ftol": 1e-13})
        if constraint["fun"](found.x) >= -1e-9:
            best = min(best, float(found.fun))
    return best


random = np.random.default_rng(2015)
cases = []
drawn = [(3, [1 / 9, 1 / 7, 7])]
while len(drawn) < 12:
    order = 3 if len(drawn) < 3 else 4 if len(drawn) < 8 else 5
    drawn.append((order, list(random.choice(VALUES, order * (order - 1) // 2))))
    goal = order + (order - 1) * 0.1 * RANDOM_INDEX[order]
    value = largest(order, drawn[-1][1])[0]
    # Five elements are kept to mild cases, which two changes mend, so that listing them all stays possible.
    if value <= goal or (order == 5 and value > order + 2.2):
        drawn.pop()
for order, upper in drawn:
    goal = order + (order - 1) * 0.1 * RANDOM_INDEX[order]
    count, change, value = fewest(order, np.array(upper, float), goal)
    cases.append({
        "order": order, "upper": [float(u) for u in upper], "randomIndex": RANDOM_INDEX[order], "fewest": count,
        "fewestChange": change, "fewestLambda": value,
        "leastChange": least(order, np.array(upper, float), goal, random),
    })
print(json.dumps(cases, indent=1))
