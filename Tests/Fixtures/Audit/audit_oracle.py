"""Writes oracle.json: what must come out of the models beside it, computed from the YAML text alone.

For each model and each combination of method (eigenvector by LAPACK, geometric mean, row sums, normalised columns), mode
(distributive, ideal, multiplicative) and merit formula: scores and groups of tied alternatives, or null where a formula
divides by zero or nothing is left. Besides: the principal eigenvalue of every matrix and its consistency ratio by the
random indices of Alonso and Lamata (2006), cyclic triads, dominated alternatives, nodes weighed by numbers, the
incremental analysis, and which rank changes hands under which choice.

    pip install numpy pyyaml
    python3 audit_oracle.py
"""

import fractions
import itertools
import json
import pathlib

import numpy
import yaml

folder = pathlib.Path(__file__).parent
METHODS = ["eigenvector", "geometric-mean", "row-sum", "column-normalised"]
MODES = ["distributive", "ideal", "multiplicative"]
FORMULAS = ["ratio", "ratio-powers", "subtractive", "additive-reciprocal", "additive-complement"]
RANDOM_INDEX = dict(zip(range(3, 16), [
    0.5247, 0.8816, 1.1086, 1.2479, 1.3417, 1.4057, 1.4499, 1.4854, 1.5140, 1.5365, 1.5551, 1.5713, 1.5838]))


def matrix_of(comparisons, ids):
    matrix = numpy.ones((len(ids), len(ids)))
    for left, right, judgment in comparisons:
        i, j, ratio = ids.index(left), ids.index(right), float(fractions.Fraction(judgment))
        matrix[i, j], matrix[j, i] = ratio, 1 / ratio
    return matrix


def priorities(matrix, method):
    if method == "eigenvector":
        values, vectors = numpy.linalg.eig(matrix)
        weights = numpy.abs(numpy.real(vectors[:, numpy.argmax(numpy.real(values))]))
    elif method == "geometric-mean":
        weights = numpy.prod(matrix, axis=1) ** (1 / len(matrix))
    elif method == "row-sum":
        weights = matrix.sum(axis=1)
    else:
        weights = (matrix / matrix.sum(axis=0)).sum(axis=1)
    return weights / weights.sum()


class Node:
    """A criterion: `ids` of its children or alternatives, and their comparison matrix or numbers."""

    def __init__(self, data, path, alternatives):
        self.path = path
        self.children = [Node(child, path + [child["id"]], alternatives) for child in data.get("children", [])]
        weighing = data
        if self.children:
            self.ids = [child.path[-1] for child in self.children]
        else:
            weighing = data["alternatives"]
            named = {name for row in weighing.get("comparisons", []) for name in row[:2]} | set(weighing.get("weights", {}))
            self.ids = [name for name in alternatives if name in named]
        self.matrix = matrix_of(weighing["comparisons"], self.ids) if "comparisons" in weighing else None
        self.numbers = [float(weighing["weights"][name]) for name in self.ids] if "weights" in weighing else None
        if self.matrix is None and self.numbers is None:
            self.numbers = [1.0]

    def weights(self, method):
        if self.matrix is not None:
            return priorities(self.matrix, method)
        return numpy.array(self.numbers) / sum(self.numbers)

    def all(self):
        return [self] + [node for child in self.children for node in child.all()]

    def leaves(self, method, weight=1.0):
        """Pairs of a leaf and its weight in the whole."""
        if not self.children:
            return [(self, weight)]
        return [
            pair for child, share in zip(self.children, self.weights(method))
            for pair in child.leaves(method, weight * share)]


def vector(root, alternatives, method, mode, structure):
    leaves = root.leaves(method)
    if structure == "proportional":
        scaled = [(leaf, weight * len(leaf.ids) / len(alternatives)) for leaf, weight in leaves]
        total = sum(weight for _, weight in scaled)
        leaves = [(leaf, weight / total) for leaf, weight in scaled]
    result = []
    for name in alternatives:
        entries = []
        for leaf, weight in leaves:
            weights = leaf.weights(method)
            value = weights[leaf.ids.index(name)] if name in leaf.ids else None
            if mode == "ideal" and value is not None:
                value /= weights.max()
            entries.append((weight, value))
        if mode == "multiplicative":
            present = [(weight, value) for weight, value in entries if value is not None and weight > 0]
            total = sum(weight for weight, _ in present)
            result.append(numpy.prod([value ** (weight / total) for weight, value in present]) if present else 0.0)
        else:
            result.append(sum(weight * value for weight, value in entries if value is not None))
    total = sum(result)
    return None if total == 0 else numpy.array(result) / total


def scores(vectors, weights, formula):
    good = {name for name in vectors if name in ("benefits", "opportunities")}
    bad = set(vectors) - good
    if formula in ("ratio", "ratio-powers", "additive-reciprocal") and any((vectors[name] == 0).any() for name in bad):
        return None
    if formula == "ratio":
        return numpy.prod([vectors[n] if n in good else 1 / vectors[n] for n in vectors], axis=0)
    if formula == "ratio-powers":
        return numpy.prod([vectors[n] ** (weights[n] if n in good else -weights[n]) for n in vectors], axis=0)
    if formula == "subtractive":
        return sum(weights[n] * vectors[n] * (1 if n in good else -1) for n in vectors)
    if formula == "additive-reciprocal":
        inverse = {n: (1 / vectors[n]) / (1 / vectors[n]).sum() for n in bad}
        return sum(weights[n] * (vectors[n] if n in good else inverse[n]) for n in vectors)
    return sum(weights[n] * (vectors[n] if n in good else 1 - vectors[n]) for n in vectors)


def groups(values, alternatives, scale=None):
    if values is None:
        return None
    order = sorted(range(len(values)), key=lambda place: (-values[place], place))
    found = []
    for place in order:
        tolerance = 1e-9 * (scale or max(abs(values[place]), abs(values[found[-1][0]]) if found else 0))
        if found and abs(values[found[-1][0]] - values[place]) <= tolerance:
            found[-1].append(place)
        else:
            found.append([place])
    return [[alternatives[place] for place in sorted(group)] for group in found]


def dependence(base, others):
    """The best rank that changes hands: rank, who holds it, and who holds it under which choices."""
    changes = []
    for choice, other in others:
        rank = 1
        for one, another in zip(base, other or base):
            if one != another:
                changes.append((rank, choice, another))
                break
            rank += len(one)
    if not changes:
        return None
    rank = min(change[0] for change in changes)

    def holders(ranking):
        place = 1
        for group in ranking:
            place += len(group)
            if rank < place:
                return group

    def holders_under(choice):
        return holders(dict(others)[choice])

    return {"rank": rank, "holders": holders(base), "choices": {
        choice: holders_under(choice) for at, choice, _ in changes if at == rank}}


def dominated(roots, alternatives, method, mode):
    leaves = [(name, leaf) for name, root in roots.items() for leaf in root.all() if not leaf.children]

    def value(name, leaf, alternative):
        share = leaf.weights(method)[leaf.ids.index(alternative)] if alternative in leaf.ids else 0.0
        return -share if name in ("costs", "risks") else share

    result = []
    for worse in alternatives:
        for better in alternatives:
            same = all((worse in leaf.ids) == (better in leaf.ids) for _, leaf in leaves)
            pairs = [(value(n, leaf, better), value(n, leaf, worse)) for n, leaf in leaves]
            if len(leaves) > 1 and (mode != "multiplicative" or same) and all(b >= w - 1e-9 for b, w in pairs) \
                    and any(b > w + 1e-9 for b, w in pairs):
                result.append([worse, better])
    return result


def incremental(gains, losses, alternatives):
    order = sorted(range(len(gains)), key=lambda place: (round(losses[place], 9), -round(gains[place], 12), place))
    steps, last = [], order[0]
    for place in order:
        gain, price = gains[place] - gains[last], losses[place] - losses[last]
        accepted = place == order[0] or gain - price > 1e-9 * max(losses)
        ratio = None if place == order[0] or price <= 1e-9 * max(losses) else gain / price
        steps.append({
            "alternative": alternatives[place], "ratio": None if ratio is None else float(ratio),
            "accepted": bool(accepted)})
        last = place if accepted else last
    return steps


def answer(path):
    # The base loader keeps every scalar as its text.
    data = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    alternatives = [entry["id"] for entry in data["alternatives"]]
    synthesis = data.get("synthesis", {})
    own = (synthesis.get("weights", "eigenvector"), synthesis.get("mode", "distributive"),
           synthesis.get("merits", "ratio") if "merits" in data else None)
    structure = synthesis.get("structure", "none")
    roots = {name: Node(body, [], alternatives) for name, body in data.get("merits", {"": data}).items()} \
        if "merits" in data else {"": Node({k: v for k, v in data.items() if k != "alternatives"}, [], alternatives)}
    given = {name: float(synthesis.get("meritWeights", {}).get(name, 0)) for name in roots}
    total = sum(given.values())
    weights = {name: given[name] / total if total else 1 / len(roots) for name in roots}

    def variant(method, mode, formula):
        vectors = {name: vector(root, alternatives, method, mode, structure) for name, root in roots.items()}
        if any(found is None for found in vectors.values()):
            return None, None
        if formula is None:
            return vectors[""], groups(vectors[""], alternatives)
        values = scores(vectors, weights, formula)
        scale = None
        if formula in ("subtractive", "additive-complement"):
            scale = max(sum(weights[name] * vectors[name] for name in vectors))
        return values, groups(values, alternatives, scale)

    formulas = FORMULAS if own[2] else [None]
    found = {key: variant(*key) for key in itertools.product(METHODS, MODES, formulas)}
    base = found[own][1]
    ratios = []
    for name, root in roots.items():
        for node in root.all():
            if node.matrix is None:
                continue
            n = len(node.matrix)
            largest = float(max(numpy.real(numpy.linalg.eigvals(node.matrix))))
            triads = sum(
                1 for i, j, k in itertools.combinations(range(n), 3)
                for a, b, c in [(node.matrix[i, j], node.matrix[j, k], node.matrix[k, i])]
                if (min(a, b, c) >= 1 or max(a, b, c) <= 1) and not a == b == c == 1)
            ratios.append({
                "node": "/".join(([name] if name else []) + node.path), "lambdaMax": largest, "cyclicTriads": triads,
                "ratio": (largest - n) / (n - 1) / RANDOM_INDEX[n] if n > 2 else None})
    vectors = {name: vector(root, alternatives, own[0], own[1], structure) for name, root in roots.items()}
    gains = [vectors[name] for name in ("benefits", "opportunities") if name in vectors]
    losses = [vectors[name] for name in ("costs", "risks") if name in vectors]
    return {
        "own": list(own),
        "variants": [
            {"method": key[0], "mode": key[1], "formula": key[2], "groups": ranking,
             "scores": None if values is None else [float(value) for value in values]}
            for key, (values, ranking) in found.items()],
        "matrices": ratios,
        "direct": ["/".join(([name] if name else []) + node.path) for name, root in roots.items()
                   for node in root.all() if node.matrix is None and len(node.ids) > 2],
        "dominated": dominated(roots, alternatives, own[0], own[1]),
        "incremental": incremental(sum(gains), sum(losses), alternatives) if gains and losses else None,
        "dependsOnMethod": dependence(base, [(m, found[m, own[1], own[2]][1]) for m in METHODS]),
        "dependsOnMode": dependence(
            base, [(m, found[own[0], m, own[2]][1]) for m in MODES if m != "multiplicative"]),
        "dependsOnFormula": dependence(base, [(f, found[own[0], own[1], f][1]) for f in FORMULAS])
        if own[2] else None,
    }


models = {path.name.split(".")[0]: answer(path) for path in sorted(folder.glob("*.decision.yaml"))}
lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(model)}" for name, model in models.items())
(folder / "oracle.json").write_text("{\n" + lines + "\n}" + "\n", encoding="utf-8")
