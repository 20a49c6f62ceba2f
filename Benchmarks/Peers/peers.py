"""Times Python libraries on the matrices of `Benchmarks/run` and writes JSON as kernel-timings does.

Usage: peers.py NAME CASES, with NAME numpy, ahpy or pydecision. A library gets what it expects, built before the clock
starts; only its solving is timed. Slow libraries solve fewer random matrices, and their time is scaled.
"""

import importlib.metadata
import importlib.util
import json
import statistics
import sys
import time

import numpy as np

# Saaty's table of 1980, which all peers of the weights' rows and ours divide by.
RANDOM_INDEX = [0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59]
SCALE = np.array([1 / step for step in range(9, 1, -1)] + list(range(1, 10)))


def square(upper, order):
    matrix = np.ones((order, order))
    places = np.triu_indices(order, 1)
    matrix[places] = upper
    matrix.T[places] = 1 / np.asarray(upper)
    return matrix


def random_matrices(order, count, generator):
    matrices = np.ones((count, order, order))
    rows, columns = np.triu_indices(order, 1)
    entries = SCALE[generator.integers(0, 17, (count, len(rows)))]
    matrices[:, rows, columns] = entries
    matrices[:, columns, rows] = 1 / entries
    return matrices


def durations(repeats, work):
    """The seconds of each repeat, after one that does not count."""
    times = []
    for _ in range(repeats + 1):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return times[1:]


def timing(seconds, pieces, results):
    seconds = [number / pieces for number in seconds]
    return {"seconds": statistics.median(seconds), "bestSeconds": min(seconds), "results": results}


class Numpy:
    share = 1

    def prepare(self, matrix):
        return matrix

    def solve(self, matrix):
        values, vectors = np.linalg.eig(matrix)
        place = np.argmax(values.real)
        weights = vectors[:, place].real
        order = len(matrix)
        ratio = (values[place].real - order) / (order - 1) / RANDOM_INDEX[order]
        return weights / weights.sum(), ratio

    def random_index(self, order, count):
        """Batched squaring, a thousand matrices at a time so that they stay in the cache."""
        generator = np.random.default_rng(1)
        total = 0.0
        for _ in range(count // 1000):
            matrices = random_matrices(order, 1000, generator)
            powers, former = matrices, None
            while True:
                powers = powers @ powers
                powers /= powers.sum((1, 2))[:, None, None]
                weights = powers.sum(2)
                if former is not None and np.abs(weights - former).max() < 1e-7:
                    break
                former = weights
            eigenvalues = (matrices @ weights[:, :, None]).sum((1, 2)) / weights.sum(1)
            total += ((eigenvalues - order) / (order - 1)).sum()
        return total / count


class ScalarLibrary:
    """A library that solves one matrix at a time."""

    def random_index(self, order, count):
        generator = np.random.default_rng(1)
        prepared = [self.prepare(matrix) for matrix in random_matrices(order, count, generator)]
        start = time.perf_counter()
        total = sum(self.solve(matrix)[1] for matrix in prepared)
        self.solving_seconds = time.perf_counter() - start
        return total / count * RANDOM_INDEX[order]


class PyDecision(ScalarLibrary):
    share = 0.1

    def __init__(self):
        file = importlib.metadata.distribution("pyDecision").locate_file("pyDecision/algorithm/ahp.py")
        spec = importlib.util.spec_from_file_location("pydecision_ahp", file)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        self.method = module.ahp_method

    def prepare(self, matrix):
        return matrix

    def solve(self, matrix):
        return self.method(matrix, wd="max_eigen")


class AHPy(ScalarLibrary):
    share = 0.01

    def __init__(self):
        import ahpy

        self.compare = ahpy.Compare

    def prepare(self, matrix):
        order = len(matrix)
        return {(i, j): matrix[i, j] for i in range(order) for j in range(i + 1, order)}

    def solve(self, comparisons):
        result = self.compare("node", comparisons, precision=8, random_index="saaty")
        weights = [result.local_weights[place] for place in sorted(result.local_weights)]
        order = len(weights)
        # AHPy divides by Saaty's table of 2005, which differs at order 3 among those measured.
        return weights, result.consistency_ratio * {3: 0.52}.get(order, RANDOM_INDEX[order]) / RANDOM_INDEX[order]


def main():
    peer = {"numpy": Numpy, "pydecision": PyDecision, "ahpy": AHPy}[sys.argv[1]]()
    with open(sys.argv[2], encoding="utf-8") as file:
        cases = json.load(file)
    repeats = max(3, cases["repeats"] // 3)
    rows = {}
    for order, triangles in cases["upperTriangles"].items():
        matrices = [peer.prepare(square(upper, int(order))) for upper in triangles]
        results = [[*map(float, weights), float(ratio)] for weights, ratio in map(peer.solve, matrices)]
        seconds = durations(repeats, lambda: [peer.solve(matrix) for matrix in matrices])
        rows[f"weights-{order}"] = timing(seconds, len(matrices), results)
    order, count = cases["randomIndexOrder"], int(cases["randomIndexCount"] * peer.share)
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        mean = peer.random_index(order, count)
        seconds.append(getattr(peer, "solving_seconds", time.perf_counter() - start))
    rows["random-index-1"] = timing(seconds, peer.share, [[mean]])
    json.dump(rows, sys.stdout)


main()
