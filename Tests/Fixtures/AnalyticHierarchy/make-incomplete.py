"""Writes incomplete.json: reference answers for constructed incomplete comparison matrices.

Nothing here is published: the matrices are drawn by this script, and answered by other means than the Swift sources use.

- harker, lambda: the largest eigenvalue of Harker's matrix by numpy's `eig` and its vector.
- logarithmic: numpy's `lstsq` on one row for each judgment.
- completion, completionLambda: scipy's BFGS over the logarithms of all missing entries (the module searches n weights by
  Newton's method), polished by Nelder and Mead for few entries; right to about 1e-6 in the entries.
- influences: |change of the weights| / step by central differences of `eig` over the logarithm of each missing answer.
- exactIndices: the mean consistency index by Harker's matrix over *all* incomplete matrices of four elements with one and
  with two missing pairs, 17 values each.

    pip install numpy scipy
    python3 make-incomplete.py > incomplete.json
"""

import itertools
import json

import numpy as np
import scipy.optimize

STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9]


def connected(order, pairs):
    seen, pending = {0}, [0]
    while pending:
        here = pending.pop()
        for i, j in pairs:
            for a, b in ((i, j), (j, i)):
                if a == here and b not in seen:
                    seen.add(b)
                    pending.append(b)
    return len(seen) == order


def perron(matrix):
    values, vectors = np.linalg.eig(matrix)
    place = np.argmax(values.real)
    vector = np.abs(vectors[:, place].real)
    return float(values[place].real), vector / vector.sum()


def harker(order, judgments):
    matrix = np.zeros((order, order))
    for i, j, ratio in judgments:
        matrix[i, j], matrix[j, i] = ratio, 1 / ratio
    for i in range(order):
        matrix[i, i] = 1 + sum(matrix[i, j] == 0 for j in range(order) if j != i)
    return matrix


def completed(order, judgments, missing, logs):
    matrix = np.ones((order, order))
    for i, j, ratio in judgments:
        matrix[i, j], matrix[j, i] = ratio, 1 / ratio
    for (i, j), log in zip(missing, logs):
        matrix[i, j], matrix[j, i] = np.exp(log), np.exp(-log)
    return matrix


def case(random, order, missing_count):
    pairs = list(itertools.combinations(range(order), 2))
    while True:
        absent = sorted(random.choice(len(pairs), missing_count, replace=False))
        present = [p for k, p in enumerate(pairs) if k not in absent]
        if connected(order, present):
            break
    missing = [pairs[k] for k in absent]
    judgments = []
    for i, j in present:
        step = int(random.choice(STEPS))
        judgments.append((i, j, float(step)) if random.random() < 0.5 else (j, i, float(step)))
    value, weights = perron(harker(order, judgments))
    rows = np.array([[(k == i) - (k == j) for k in range(order)] for i, j, _ in judgments], float)
    logs = np.linalg.lstsq(rows, np.log([r for _, _, r in judgments]), rcond=None)[0]
    least = np.exp(logs - logs.max())
    objective = lambda x: perron(completed(order, judgments, missing, x))[0]
    start = np.array([logs[i] - logs[j] for i, j in missing])
    found = scipy.optimize.minimize(objective, start, method="BFGS", options={"gtol": 1e-9})
    if missing_count <= 4:
        found = scipy.optimize.minimize(
            objective, found.x, method="Nelder-Mead", options={"xatol": 1e-9, "fatol": 1e-14, "maxiter": 20000})
    influences = []
    answers = np.array([np.log(weights[i] / weights[j]) for i, j in missing])
    for k in range(missing_count):
        step = np.zeros(missing_count)
        step[k] = 1e-5
        up = perron(completed(order, judgments, missing, answers + step))[1]
        down = perron(completed(order, judgments, missing, answers - step))[1]
        influences.append(float(np.max(np.abs(up - down)) / 2e-5))
    return {
        "order": order,
        "judgments": [list(j) for j in judgments],
        "missing": [list(p) for p in missing],
        "harker": weights.tolist(),
        "lambda": value,
        "logarithmic": (least / least.sum()).tolist(),
        "completion": np.exp(found.x).tolist(),
        "completionLambda": float(found.fun),
        "influences": influences,
    }


def exact_index(order, missing_count):
    """Over all positions and all values; relabelling makes most positions alike, so each pattern is done once."""
    pairs = list(itertools.combinations(range(order), 2))
    values = [1 / s for s in STEPS[:0:-1]] + STEPS
    total, count = 0.0, 0
    patterns = {}
    for absent in itertools.combinations(pairs, missing_count):
        present = [p for p in pairs if p not in absent]
        if connected(order, present):
            degrees = tuple(sorted(sum(v in p for p in present) for v in range(order)))
            patterns.setdefault(degrees, [present, 0])[1] += 1
    for present, multiplicity in patterns.values():
        ratios = np.array(list(itertools.product(values, repeat=len(present))))
        matrices = np.zeros((len(ratios), order, order))
        for k, (i, j) in enumerate(present):
            matrices[:, i, j], matrices[:, j, i] = ratios[:, k], 1 / ratios[:, k]
        for i in range(order):
            matrices[:, i, i] = order - sum(i in p for p in present)
        largest = np.concatenate([
            np.linalg.eigvals(part).real.max(axis=1) for part in np.array_split(matrices, max(1, len(matrices) // 100000))])
        total += multiplicity * float(np.mean(largest - order)) / (order - 1)
        count += multiplicity
    return total / count


random = np.random.default_rng(1987)
cases = [case(random, order, missing) for order, missing in [
    (3, 1), (4, 1), (4, 2), (4, 3), (5, 2), (5, 5), (6, 3), (6, 5), (6, 9), (7, 4), (8, 6), (8, 14), (9, 12), (10, 20)]]
print(json.dumps({
    "cases": cases,
    "exactIndices": [{"missing": m, "value": exact_index(4, m)} for m in (1, 2)],
}, indent=1))
