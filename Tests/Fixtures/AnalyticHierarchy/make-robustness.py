"""Writes robustness.json: rank and order probabilities from numpy's own simulation, and chi-squared tails from scipy.

    python3 make-robustness.py > robustness.json

Needs numpy and scipy. Nothing here shares code with the module: eigenvectors come from numpy.linalg.eig, random numbers
from PCG64, and tails from scipy.stats.chi2. The model and the panel are constructed for the test; nobody published them.
"""

import json

import numpy as np
from scipy.stats import chi2

RUNS = 200_000
rng = np.random.Generator(np.random.PCG64(2026))

# Upper triangles, row after row: the criteria, then the alternatives under each criterion.
MODEL = {
    "benefits": [[3, 5, 2, 3, 1 / 2, 1 / 3], [1 / 2, 3, 4], [2, 1 / 3, 1 / 4], [3, 2, 1], [1, 1 / 2, 1 / 3]],
    "costs": [[1 / 3, 2, 4], [2, 3, 2], [1 / 2, 1 / 4, 1 / 3], [1, 2, 3]],
}
EXPERTS = 11
PANEL = {
    merit: [[np.exp(np.log(ratio) + rng.normal(0, 0.5, EXPERTS)).tolist() for ratio in node] for node in nodes]
    for merit, nodes in MODEL.items()
}


def weights(logs):
    """Principal eigenvectors of matrices with these logarithms above the diagonal; the last axis counts pairs."""
    pairs = logs.shape[-1]
    order = int((1 + np.sqrt(1 + 8 * pairs)) / 2)
    matrices = np.ones(logs.shape[:-1] + (order, order))
    number = 0
    for row in range(order):
        for column in range(row + 1, order):
            matrices[..., row, column] = np.exp(logs[..., number])
            matrices[..., column, row] = np.exp(-logs[..., number])
            number += 1
    values, vectors = np.linalg.eig(matrices)
    best = np.argmax(values.real, axis=-1)
    chosen = np.take_along_axis(vectors, best[..., None, None], axis=-1)[..., 0].real
    return np.abs(chosen) / np.abs(chosen).sum(-1, keepdims=True)


def ratios(logs):
    """Benefits over costs from the logarithms of all nodes, run after run."""
    vectors = {}
    for merit, nodes in logs.items():
        criteria = weights(nodes[0])
        vectors[merit] = sum(criteria[:, [k]] * weights(leaf) for k, leaf in enumerate(nodes[1:]))
    return vectors["benefits"] / vectors["costs"]


def summary(scores):
    ranks = (scores[:, None, :] > scores[:, :, None]).sum(-1)
    count = scores.shape[1]
    return {
        "ranks": [[float((ranks[:, one] == rank).mean()) for rank in range(count)] for one in range(count)],
        "orders": [[float((scores[:, one] > scores[:, other]).mean()) for other in range(count)] for one in range(count)],
        "median": np.median(scores, 0).tolist(),
        "deviation": scores.std(0, ddof=1).tolist(),
    }


def base(runs):
    return {m: [np.tile(np.log(node), (runs, 1)) for node in nodes] for m, nodes in MODEL.items()}


def noise(sigma):
    return summary(ratios({m: [n + rng.normal(0, sigma, n.shape) for n in nodes] for m, nodes in base(RUNS).items()}))


def intervals(factor):
    """Every judgment of every node between a/factor and a·factor."""
    width = np.log(factor)
    return summary(
        ratios({m: [n + rng.uniform(-width, width, n.shape) for n in nodes] for m, nodes in base(RUNS).items()}))


def bootstrap():
    drawn = rng.integers(0, EXPERTS, (RUNS, EXPERTS))
    shares = np.stack([(drawn == expert).mean(1) for expert in range(EXPERTS)], 1)
    return summary(ratios({m: [shares @ np.log(np.array(node)).T for node in nodes] for m, nodes in PANEL.items()}))


points = [(x, df) for df in (1, 2, 3, 4, 5, 9, 14, 30, 99, 200) for x in (0.001, 0.5, 1, 4.2, 9, 22.35, 60, 150, 400)]
print(json.dumps({
    "runs": RUNS,
    "model": MODEL,
    "panel": PANEL,
    "noise": {"sigma": 0.4, **noise(0.4)},
    "intervals": {"factor": 2, **intervals(2)},
    "bootstrap": bootstrap(),
    "group": ratios({m: [np.log(np.array(n)).mean(1)[None] for n in nodes] for m, nodes in PANEL.items()})[0].tolist(),
    "chi2": [{"value": x, "df": df, "tail": float(chi2.sf(x, df))} for x, df in points],
}, indent=1))
