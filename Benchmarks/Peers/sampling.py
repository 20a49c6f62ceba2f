"""Times SALib's samples and indices on the cases of `Benchmarks/run` and writes JSON as kernel-timings does.

Usage: sampling.py CASES. Samples are compared by the means of their columns: those of the unscrambled Sobol' sequence are
the same points as ours. Latin hypercubes are random, and their means differ by chance.
"""

import json
import statistics
import sys
import time
import warnings

import numpy as np
from SALib.analyze import sobol as analyze
from SALib.sample import latin
from SALib.sample import sobol as sample

warnings.simplefilter("ignore")
COEFFICIENTS = np.array([0, 1, 4.5, 9, 99, 99, 99, 99, 99, 99])


def product(points):
    """Sobol's g-function."""
    return np.prod((np.abs(4 * points - 2) + COEFFICIENTS) / (1 + COEFFICIENTS), axis=1)


def timing(work, results, repeats=7):
    """The first round warms up and does not count."""
    work()
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return {"seconds": statistics.median(seconds), "bestSeconds": min(seconds), "results": results}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        case = json.load(file)["sampling"]
    count = case["factors"]
    problem = {"num_vars": count, "names": [f"x{i}" for i in range(count)], "bounds": [[0, 1]] * count}
    blocks, resamples = case["blocks"], case["resamples"]

    def saltelli():
        return sample.sample(problem, blocks, calc_second_order=False, scramble=False)

    points = saltelli()
    outputs = product(points)

    def indices():
        return analyze.analyze(problem, outputs, calc_second_order=False, num_resamples=resamples)

    found = indices()
    rows = {
        "saltelli": timing(saltelli, [points.mean(axis=0).tolist()]),
        "latin": timing(lambda: latin.sample(problem, case["points"]), [[0.5] * count]),
        "indices": timing(indices, [found["S1"].tolist(), found["ST"].tolist()]),
    }
    json.dump(rows, sys.stdout)


main()
