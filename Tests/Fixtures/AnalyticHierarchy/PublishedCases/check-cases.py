"""Works out every figure of the published cases once more, with numpy and scipy and nothing from the Swift sources.

    pip install numpy scipy
    python3 check-cases.py [id ...]

What is printed with n decimals must agree to half a unit of the last one, or within the tolerance that the case states and
explains; a figure listed under `differs` must be wrong as printed, and right as given there. The script prints what does
not hold and how many figures do. The files were written by hand from the sources; of the case that calls itself
constructed, this script is the source.

The tables of random indices are only compared with samples, within 0.012: that supports a table, but not its digits. The
sizes of samples use the quantile of the normal distribution, not the rounded one of the source.
"""

import json
import math
import pathlib
import sys

import numpy as np
from scipy import stats

import case_formulas as ahp

FOLDER = pathlib.Path(__file__).parent


def names(case):
    return [name.split("#")[0] for name in case.get("figures", {})] + list(case.get("differs", {}))


def with_labels(prefix, labels, values):
    return {f"{prefix}.{label}": value for label, value in zip(labels, values)}


def complete(case, a):
    labels, n = case["input"]["labels"], len(a)
    largest, w = ahp.perron(a)
    index = ahp.consistency_index(a)
    figures = {"lambdaMax": largest, "CI": index, "GCI": ahp.geometric_index(a), "koczkodaj": ahp.koczkodaj(a)}
    methods = {method: derive(a) for method, derive in ahp.METHODS.items()}
    if any("least-squares" in name for name in names(case)):
        methods["least-squares"] = ahp.least_squares(a)
    for method, weights in methods.items():
        figures |= with_labels(f"weights.{method}", labels, weights)
        figures[f"residual.{method}"] = ahp.residual(a, weights)
    figures |= with_labels("eigenvector.unit-length", labels, w / np.linalg.norm(w))
    for i, one in enumerate(labels):
        for j, other in enumerate(labels):
            figures[f"ratio.{one},{other}"] = w[i] / w[j]
            figures[f"error.{one},{other}"] = a[i, j] * w[j] / w[i]
    columns = methods["column-normalised"]
    quotients = a @ columns / columns
    approximation = (quotients.mean() - n) / (n - 1)
    figures |= with_labels("lambda_i.column-normalised", labels, quotients)
    figures |= {"lambda.column-normalised": quotients.mean(), "CI.column-normalised": approximation}
    for name in names(case):
        if name.startswith("CR.column-normalised."):
            figures[name] = approximation / float(name.removeprefix("CR.column-normalised."))
        elif name.startswith("CR.") and not name.endswith(".repaired"):
            figures[name] = index / ahp.divisor(name.removeprefix("CR."), n)
    if "repair" in case["input"]:
        i, j = (labels.index(label) for label in case["input"]["repair"])
        opened = a.copy()
        opened[i, j] = opened[j, i] = math.nan
        weights = ahp.perron(ahp.harker(opened))[1]
        opened[i, j], opened[j, i] = weights[i] / weights[j], weights[j] / weights[i]
        figures[f"repaired.{labels[i]},{labels[j]}"] = opened[i, j]
        figures[f"repaired.{labels[j]},{labels[i]}"] = opened[j, i]
        for name in names(case):
            if name.endswith(".repaired"):
                key = name.removeprefix("CR.").removesuffix(".repaired")
                figures[name] = ahp.consistency_index(opened) / ahp.divisor(key, n)
    return figures


def incomplete(case, a):
    labels, n = case["input"]["labels"], len(a)
    matrix = ahp.harker(a)
    squares = ahp.logarithmic_squares(a)
    filled, pairs = ahp.completion(a)
    figures = {"lambdaMax.harker": ahp.perron(matrix)[0], "lambdaMax.completion": ahp.perron(filled)[0]}
    figures |= with_labels("weights.harker", labels, ahp.perron(matrix)[1])
    figures |= with_labels("weights.incomplete-lls", labels, squares)
    figures |= with_labels("weights.completion", labels, ahp.perron(filled)[1])
    figures |= {f"harker.{label},{label}": matrix[i, i] for i, label in enumerate(labels)}
    for i, j in pairs:
        figures[f"completion.{labels[i]},{labels[j]}"] = filled[i, j]
        figures[f"completion.lls.{labels[i]},{labels[j]}"] = squares[i] / squares[j]
    known = [(i, j) for i in range(n) for j in range(i + 1, n) if not np.isnan(a[i, j])]
    total = sum(math.log(a[i, j] * squares[j] / squares[i]) ** 2 for i, j in known)
    figures["GCI.incomplete"] = total / max(1, len(known) - n + 1)
    for name in names(case):
        if name.startswith("CR."):
            key = name.removeprefix("CR.").removesuffix(".completion")
            figures[name] = ahp.consistency_index(filled) / ahp.divisor(key, n)
    return figures


def matrices(case):
    a = ahp.matrix(case["input"]["matrix"])
    return incomplete(case, a) if np.isnan(a).any() else complete(case, a)


def hierarchy(case):
    given = case["input"]
    alternatives, method = given["alternatives"], given.get("method", "eigenvector")
    figures, totals = {}, {"priority": np.zeros(len(alternatives)), "ideal-raw": np.zeros(len(alternatives))}

    def visit(node, path, share):
        children = node.get("children", [])
        ids = [child["id"] for child in children] or node.get("alternatives", alternatives)
        if "weights" in node:
            weights = ahp.numbers([node["weights"].get(i, "0") for i in ids])
            weights = weights / weights.sum()
        else:
            a = ahp.matrix(node["matrix"]) if "matrix" in node else ahp.matrix_of_pairs(ids, node["comparisons"])
            weights = ahp.METHODS[method](a)
            for name in names(case):
                if len(a) > 2 and name.startswith("CR.") and name.endswith(f".{path}"):
                    try:
                        key = ahp.divisor(name.removeprefix("CR.").removesuffix(f".{path}"), len(a))
                    except ValueError:
                        continue
                    figures[name] = ahp.consistency_index(a) / key
        for i, weight in zip(ids, weights):
            figures[f"weight.{path}.{i}"] = weight
            figures[f"global.{path}.{i}"] = share * weight
        for child, weight in zip(children, weights):
            visit(child, f"{path}/{child['id']}" if path else child["id"], share * weight)
        if not children:
            full = np.array([weights[ids.index(i)] if i in ids else 0 for i in alternatives])
            totals["priority"] += share * full
            totals["ideal-raw"] += share * full / full.max()

    visit(given["tree"], "", 1)
    for name, values in totals.items():
        figures |= with_labels(name, alternatives, values)
    figures["order.priority"] = [alternatives[i] for i in np.argsort(-totals["priority"])]
    return figures


def values(case):
    given = case["input"]["values"]
    total = sum(map(ahp.number, given.values()))
    return {f"normalised.{name}": ahp.number(text) / total for name, text in given.items()}


def group(case):
    given = case["input"]
    labels, experts = given["labels"], [ahp.matrix(rows) for rows in given["matrices"]]
    weights = ahp.numbers(given["expertWeights"])
    weights = weights / weights.sum()
    joint = np.exp(sum(w * np.log(a) for w, a in zip(weights, experts)))
    figures = {"aij.GCI": ahp.geometric_index(joint)}
    for i, one in enumerate(labels):
        for j, other in enumerate(labels):
            figures[f"aij.{one},{other}"] = joint[i, j]
    for method, derive in ahp.METHODS.items():
        figures |= with_labels(f"aij.{method}", labels, derive(joint))
        own = np.array([derive(a) for a in experts])
        geometric = np.exp(weights @ np.log(own))
        figures |= with_labels(f"aip-geometric.{method}", labels, geometric / geometric.sum())
        figures |= with_labels(f"aip-arithmetic.{method}", labels, weights @ own)
    distances = [ahp.geometric_index(a, ahp.geometric_means(joint)) for a in experts]
    figures |= with_labels("distance", given["experts"], distances)
    return figures | {"GCOMPI": weights @ distances}


def merits(case):
    given = case["input"]
    if "meritRatings" in given:
        strategies = ahp.numbers(given["strategies"])
        raw = {merit: strategies @ ahp.numbers(texts) for merit, texts in given["meritRatings"].items()}
        total = sum(raw.values())
        return {f"raw.{m}": x for m, x in raw.items()} | {f"weight.{m}": x / total for m, x in raw.items()}
    alternatives = given["alternatives"]
    b, o, c, r = (ahp.numbers(given["merits"][m]) for m in ("benefits", "opportunities", "costs", "risks"))
    weights = [ahp.number(given["meritWeights"][m]) for m in ("benefits", "opportunities", "costs", "risks")]
    figures = {}
    for prefix, (b, o, c, r) in {"": (b, o, c, r), "ideal.": [v / v.max() for v in (b, o, c, r)]}.items():
        formulas = {
            "ratio": b * o / (c * r),
            "subtractive": weights[0] * b + weights[1] * o - weights[2] * c - weights[3] * r,
            "additive-complement": weights[0] * b + weights[1] * o + weights[2] * (1 - c) + weights[3] * (1 - r),
        }
        for formula, scores in formulas.items():
            figures[f"order.{prefix}{formula}"] = [alternatives[i] for i in np.argsort(-scores)]
            if not prefix:
                figures |= with_labels(formula, alternatives, scores)
                figures |= with_labels(f"{formula}-normalised", alternatives, scores / scores.sum())
    return figures


def ratings(case):
    given, figures, standards = case["input"], {}, []
    for criterion in given["criteria"]:
        words, name = criterion["words"], criterion["id"]
        if "values" in criterion:
            intensities = ahp.numbers(criterion["values"])
        else:
            a = ahp.matrix(criterion["matrix"])
            intensities = ahp.METHODS[given.get("method", "eigenvector")](a)
            for figure in names(case):
                if figure.startswith("CR.") and figure.endswith(f".{name}"):
                    key = figure.removeprefix("CR.").removesuffix(f".{name}")
                    figures[figure] = ahp.consistency_index(a) / ahp.divisor(key, len(a))
        figures |= with_labels(f"weights.{name}", words, intensities / intensities.sum())
        figures |= with_labels(f"standard.{name}", words, intensities / intensities.max())
        standards.append(dict(zip(words, intensities / intensities.max())))
    weights = ahp.numbers([criterion["weight"] for criterion in given["criteria"]])
    for alternative, words in given.get("ratings", {}).items():
        scores = [standard[word] for standard, word in zip(standards, words)]
        figures[f"total.{alternative}"] = weights @ scores / weights.sum()
    return figures


def strengths(case):
    labels = case["input"]["labels"]
    root, vector = ahp.perron(ahp.matrix(case["input"]["matrix"]))
    figures = {"r": root, "order": [labels[i] for i in np.argsort(-vector)]}
    figures |= with_labels("strength", labels, vector)
    return figures | with_labels("unit-length", labels, vector / np.linalg.norm(vector))


def overlap(case):
    priorities = np.array([ahp.numbers(row) for row in case["input"]["priorities"]])
    alpha, beta, consensus = ahp.consensus(priorities, ahp.numbers(case["input"]["expertWeights"]))
    return {
        "consensus": consensus, "betaEntropy": beta, "betaEntropy.bits": beta / math.log(2),
        "betaEntropy.root": math.sqrt(max(0, beta)), "alphaEntropy.bits": alpha / math.log(2),
    }


def size(case):
    given = case["input"]
    quantile = stats.norm.ppf((1 + ahp.number(given["confidence"])) / 2)
    return {"n": math.ceil((quantile * ahp.number(given["sigma"]) / ahp.number(given["margin"])) ** 2)}


KINDS = {
    "tree": hierarchy, "values": values, "matrices": group, "merits": merits, "meritRatings": merits,
    "criteria": ratings, "priorities": overlap, "confidence": size,
    "rankings": lambda case: ahp.concordance([ahp.numbers(row) for row in case["input"]["rankings"]]),
    "table": lambda case: {name: ahp.random_index(int(name.removeprefix("RI."))) for name in names(case)},
}


def figures_of(topic, case):
    if topic == "qualitative":
        return strengths(case)
    kind = next((kind for kind in KINDS if kind in case["input"]), None)
    return KINDS[kind](case) if kind else matrices(case)


def printed(text):
    """The number and half a unit of its last digit."""
    mantissa, _, exponent = text.partition("e")
    decimals = len(mantissa.partition(".")[2])
    half = 0 if "/" in text else 10.0 ** (int(exponent or 0) - decimals) / 2
    return ahp.number(text), max(half * (1 + 1e-9), 1e-12)


def check(topic, case):
    """The complaints about a case, and the number of its figures."""
    figures, complaints, count = figures_of(topic, case), [], 0
    sampled = topic == "random-indices"
    for name, text in case.get("figures", {}).items():
        value, tolerance = printed(text)
        tolerance = case.get("tolerances", {}).get(name, tolerance) + (0.012 if sampled else 0)
        ours = figures[name.split("#")[0]]
        count += 1
        if abs(ours - value) > tolerance:
            complaints.append(f"{name}: printed {text}, found {ours:.12g}")
    for name, order in case.get("orders", {}).items():
        count += 1
        if figures[name] != order:
            complaints.append(f"{name}: printed {order}, found {figures[name]}")
    for name, figure in case.get("differs", {}).items():
        count += 1
        wrong, tolerance = printed(figure["printed"])
        right, half = printed(figure["right"])
        if abs(figures[name] - right) > half + (0.012 if sampled else 0):
            complaints.append(f"{name}: said to be {figure['right']}, found {figures[name]:.12g}")
        if abs(right - wrong) <= tolerance:
            complaints.append(f"{name}: {wrong} is not wrong")
    return complaints, count


def main():
    total = failures = cases = 0
    for file in sorted(FOLDER.glob("*.json")):
        for case in json.loads(file.read_text()):
            if sys.argv[1:] and case["id"] not in sys.argv[1:]:
                continue
            complaints, count = check(file.stem, case)
            cases, total, failures = cases + 1, total + count, failures + len(complaints)
            for complaint in complaints:
                print(f"{file.stem}/{case['id']}: {complaint}")
    print(f"{cases} cases, {total} figures, {failures} do not hold")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
