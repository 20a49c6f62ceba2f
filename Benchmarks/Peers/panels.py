"""Times Python libraries on the panel of `Benchmarks/run` and writes JSON as kernel-timings does.

Usage: panels.py NAME CASES, with NAME numpy, ahpy or pyanp. Every expert's answer and the group's by the geometric mean of
the judgments; each result is the ratios of benefits to costs, divided by their sum. A library gets what it expects, built
before the clock starts, as far as it solves later than it takes its input.
"""

import json
import math
import statistics
import sys
import time

import numpy as np

ORDER = 3
PLACES = np.triu_indices(ORDER, 1)


def normalised(vector):
    return vector / vector.sum(-1, keepdims=True)


def group(judgments):
    """The geometric means over the experts."""
    return np.exp(np.log(judgments).mean(0))


class Numpy:
    """All matrices of all experts in one call of `eig`."""

    def __init__(self, panel):
        self.judgments = np.array(panel["judgments"])
        self.vectors = normalised(np.array(panel["vectors"]))

    def solve(self):
        judgments = np.concatenate([self.judgments, group(self.judgments)[None]])
        matrices = np.ones((*judgments.shape[:2], ORDER, ORDER))
        matrices[..., PLACES[0], PLACES[1]] = judgments
        matrices[..., PLACES[1], PLACES[0]] = 1 / judgments
        values, vectors = np.linalg.eig(matrices)
        places = values.real.argmax(-1)[..., None, None]
        weights = normalised(np.take_along_axis(vectors.real, places, -1)[..., 0])
        weights = weights.reshape(len(weights), 2, 1 + ORDER, ORDER)
        merits = np.einsum("emc,emcs,mcsa->ema", weights[:, :, 0], weights[:, :, 1:], self.vectors, optimize=False)
        return normalised(merits[:, 0] / merits[:, 1])


class AHPy:
    """AHPy solves when a comparison is created, so that creating the tree counts."""

    def __init__(self, panel):
        import ahpy

        self.compare = ahpy.Compare
        judgments = np.array(panel["judgments"])
        self.sets = [*judgments, group(judgments)]
        self.vectors = [
            [[dict(enumerate(leaf)) for leaf in criterion] for criterion in merit] for merit in panel["vectors"]
        ]

    def node(self, name, judgments, children):
        pairs = zip(PLACES[0], PLACES[1])
        comparisons = {(f"{name}{row}", f"{name}{column}"): value for (row, column), value in zip(pairs, judgments)}
        node = self.compare(name, comparisons, precision=8)
        node.add_children(children)
        return node

    def merit(self, judgments, vectors):
        criteria = []
        for place, leaves in enumerate(vectors):
            name = f"m{place}"
            children = [
                self.compare(f"{name}{number}", leaf, precision=8) for number, leaf in enumerate(leaves)
            ]
            criteria.append(self.node(name, judgments[1 + place], children))
        weights = self.node("m", judgments[0], criteria).target_weights
        return np.array([weights[place] for place in range(ORDER)])

    def solve(self):
        nodes = 1 + ORDER
        return np.array([
            normalised(self.merit(one[:nodes], self.vectors[0]) / self.merit(one[nodes:], self.vectors[1]))
            for one in self.sets
        ])


class PyANP:
    """A tree per merit holds the votes of all; it is asked for each voter and for the group."""

    def __init__(self, panel):
        import pandas
        from pyanp.ahptree import AHPTree

        self.experts = [f"e{place}" for place in range(len(panel["judgments"]))]
        alternatives = [f"a{place}" for place in range(ORDER)]
        self.trees = []
        for merit, vectors in enumerate(panel["vectors"]):
            tree = AHPTree("m", list(alternatives))
            names = ["m", *(f"m{place}" for place in range(ORDER))]
            for name in names[1:]:
                tree.add_child(name)
            for place, name in enumerate(names[1:]):
                for number, leaf in enumerate(vectors[place]):
                    tree.add_child(f"{name}{number}", name)
                    node = tree.get_node(f"{name}{number}")
                    node.alt_scores = pandas.Series(normalised(np.array(leaf)), index=alternatives)
                    node.alt_scores_manually_set = True
            for expert in self.experts:
                tree.add_user(expert)
            for expert, judgments in zip(self.experts, panel["judgments"]):
                for place, name in enumerate(names):
                    for row, column, value in zip(*PLACES, judgments[merit * len(names) + place]):
                        tree.nodepw(expert, name, f"{name}{row}", f"{name}{column}", value)
            self.trees.append(tree)

    def solve(self):
        results = []
        for voter in [*self.experts, None]:
            benefits, costs = (tree.priority(voter).to_numpy(dtype=float) for tree in self.trees)
            results.append(normalised(benefits / costs))
        return np.array(results)


def main():
    with open(sys.argv[2], encoding="utf-8") as file:
        cases = json.load(file)
    peer = {"numpy": Numpy, "ahpy": AHPy, "pyanp": PyANP}[sys.argv[1]](cases["panel"])
    results = peer.solve()
    start = time.perf_counter()
    peer.solve()
    loops = max(1, math.ceil(0.05 / (time.perf_counter() - start)))
    seconds = []
    for _ in range(max(3, cases["repeats"] // 3)):
        start = time.perf_counter()
        for _ in range(loops):
            peer.solve()
        seconds.append((time.perf_counter() - start) / loops)
    timing = {"seconds": statistics.median(seconds), "bestSeconds": min(seconds), "results": results.tolist()}
    json.dump({"panel": timing}, sys.stdout)


main()
