#!/usr/bin/env python3
"""Writes designs.json: points and quantiles from scipy, with which the module's designs are compared.

    python3 make_designs.py > designs.json

Needs scipy. Sobol' points are unscrambled, from scipy.stats.qmc.Sobol, written as whole numbers of 2^-30; of the high
dimensions only some points are kept. SALib's Saltelli points are those of its own sequence for 3 factors. Quantiles come
from scipy.stats.
"""

import json

import numpy as np
from scipy import stats
from scipy.stats import qmc

DIMENSION = 1111
engine = qmc.Sobol(DIMENSION, scramble=False, bits=30)
points = engine.random(4096)
whole = np.round(points * 2**30).astype(np.int64)
assert np.array_equal(whole / 2**30, points)

small = qmc.Sobol(8, scramble=False, bits=30).random(256)
rows = [1, 2, 3, 17, 100, 511, 1000, 2049, 4095]

places = [0.001, 0.1, 0.25, 0.5, 0.6, 0.9, 0.999]
quantiles = {
    "uniform": stats.uniform(-2, 5).ppf(places).tolist(),
    "normal": stats.norm(3, 2).ppf(places).tolist(),
    "triangular": stats.triang(0.25, 1, 8).ppf(places).tolist(),
    "logUniform": stats.loguniform(0.01, 100).ppf(places).tolist(),
}

print(
    json.dumps(
        {
            "small": np.round(small * 2**30).astype(int).tolist(),
            "rows": rows,
            "points": [whole[row].tolist() for row in rows],
            "sums": whole.sum(axis=0).tolist(),
            "places": places,
            "quantiles": quantiles,
        }
    )
)
