"""Random indices of a few matrices each, by numpy's eigenvalues, that AnalyticHierarchy must repeat.

The matrices are drawn with the streams of ../RandomStreams/make-draws.py, at the addresses documented at
`ReciprocalSample`; only the generator's definition is common with the Swift sources. Needs numpy and mpmath.
Run: python3 make-random-indices.py > random-indices.json
"""

import importlib.util
import json
from pathlib import Path

import numpy as np

source = Path(__file__).parent.parent / "RandomStreams" / "make-draws.py"
spec = importlib.util.spec_from_file_location("draws", source)
draws = importlib.util.module_from_spec(spec)
spec.loader.exec_module(draws)

SCALES = {
    "saaty": list(range(1, 10)),
    "balanced": [(0.45 + 0.05 * s) / (0.55 - 0.05 * s) for s in range(1, 10)],
    "power": [s * s for s in range(1, 10)],
}
PURPOSE = 1 << 8 | 1


def index(order, number, seed, scale):
    steps = SCALES[scale]
    ratios = [1 / s for s in steps[:0:-1]] + steps
    digits = draws.Stream(seed, order, 0, number, PURPOSE).digits(len(ratios))
    matrix = np.ones((order, order))
    for row in range(order):
        for column in range(row + 1, order):
            matrix[row, column] = ratios[next(digits)]
            matrix[column, row] = 1 / matrix[row, column]
    return (max(np.linalg.eigvals(matrix).real) - order) / (order - 1)


def case(order, count, seed, scale):
    indices = np.array([index(order, number, seed, scale) for number in range(count)])
    return {
        "order": order,
        "count": count,
        "seed": seed,
        "scale": scale,
        "mean": float(np.mean(indices)),
        "standardError": float(np.std(indices, ddof=1) / count**0.5),
    }


cases = [case(order, 23, 7, "saaty") for order in [*range(3, 17), 25, 40, 100]]
cases += [case(9, 1500, 2024, "saaty")]
cases += [case(order, 40, 11, scale) for scale in ("balanced", "power") for order in (3, 4, 5, 7, 9)]
print(json.dumps(cases, indent=1))
