"""The analytic hierarchy process in numpy, for `check-cases.py`: written from the formulas, not from the Swift sources."""

import itertools
import math
from fractions import Fraction

import numpy as np
from scipy import optimize, stats

TABLES = {
    "saaty-1980": [.58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
    "saaty-2005": [.52, .89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
    "alonso-lamata": [
        .5247, .8816, 1.1086, 1.2479, 1.3417, 1.4057, 1.4499, 1.4854, 1.5140, 1.5365, 1.5551, 1.5713, 1.5838],
}


def number(text):
    """A decimal or a quotient; a missing judgment is no number."""
    text = text.strip()
    if text == "?":
        return math.nan
    if "/" in text:
        over, under = text.split("/")
        return float(Fraction(over.strip()) / Fraction(under.strip()))
    return float(text)


def numbers(texts):
    return np.array([number(text) for text in texts])


def matrix(rows):
    return np.array([[number(text) for text in row] for row in rows])


def matrix_of_pairs(ids, judgments):
    result = np.eye(len(ids))
    for left, right, text in judgments:
        i, j = ids.index(left), ids.index(right)
        result[i, j] = number(text)
        result[j, i] = 1 / result[i, j]
    return result


def perron(a):
    """The largest eigenvalue, and its vector with sum one."""
    values, vectors = np.linalg.eig(a)
    place = np.argmax(values.real)
    vector = np.abs(vectors[:, place].real)
    return values[place].real, vector / vector.sum()


def geometric_means(a):
    means = np.exp(np.log(a).mean(axis=1))
    return means / means.sum()


def least_squares(a):
    """The best of many descents of the sum of squared residuals."""
    def weights(x):
        w = np.exp(np.append(0, x))
        return w / w.sum()

    random = np.random.default_rng(7)
    best = min(
        (optimize.minimize(lambda x: residual(a, weights(x)), random.normal(0, 1, len(a) - 1), options={"gtol": 1e-11})
         for _ in range(40)), key=lambda found: found.fun)
    return weights(best.x)


def residual(a, w):
    return ((a - np.outer(w, 1 / w)) ** 2).sum()


METHODS = {
    "eigenvector": lambda a: perron(a)[1],
    "geometric-mean": geometric_means,
    "row-sum": lambda a: a.sum(axis=1) / a.sum(),
    "column-normalised": lambda a: (a / a.sum(axis=0)).mean(axis=1),
}


def consistency_index(a):
    return (perron(a)[0] - len(a)) / (len(a) - 1)


def divisor(key, order):
    return TABLES[key][order - 3] if key in TABLES else float(key)


def geometric_index(a, w=None):
    w = geometric_means(a) if w is None else w
    n = len(a)
    squares = sum(math.log(a[i, j] * w[j] / w[i]) ** 2 for i, j in itertools.combinations(range(n), 2))
    return 2 * squares / ((n - 1) * (n - 2))


def koczkodaj(a):
    worst = 0
    for i, j, k in itertools.combinations(range(len(a)), 3):
        quotient = a[i, k] / (a[i, j] * a[j, k])
        worst = max(worst, min(abs(1 - quotient), abs(1 - 1 / quotient)))
    return worst


def harker(a):
    """Harker's matrix: nothing where judgments are missing, one and their number on the diagonal."""
    missing = np.isnan(a)
    result = np.where(missing, 0, a)
    np.fill_diagonal(result, 1 + missing.sum(axis=1))
    return result


def logarithmic_squares(a):
    n = len(a)
    laplacian, right = np.zeros((n, n)), np.zeros(n)
    for i, j in itertools.permutations(range(n), 2):
        if not np.isnan(a[i, j]):
            laplacian[i, i] += 1
            laplacian[i, j] -= 1
            right[i] += math.log(a[i, j])
    w = np.exp(np.linalg.lstsq(laplacian, right, rcond=None)[0])
    return w / w.sum()


def completion(a):
    """The matrix filled in so that its largest eigenvalue is least, and the pairs that were open."""
    pairs = [(i, j) for i, j in itertools.combinations(range(len(a)), 2) if np.isnan(a[i, j])]

    def filled(logarithms):
        b = a.copy()
        for (i, j), x in zip(pairs, logarithms):
            b[i, j], b[j, i] = math.exp(x), math.exp(-x)
        return b

    def slope(logarithms):
        b = filled(logarithms)
        right, left = perron(b)[1], perron(b.T)[1]
        return [(left[i] * b[i, j] * right[j] - left[j] * b[j, i] * right[i]) / (left @ right) for i, j in pairs]

    w = logarithmic_squares(a)
    found = [math.log(w[i] / w[j]) for i, j in pairs]
    for _ in range(3):
        found = optimize.minimize(
            lambda x: perron(filled(x))[0], found, jac=slope, options={"gtol": 1e-13, "maxiter": 5000}).x
    return filled(found), pairs


def concordance(rankings):
    ranks = np.array([stats.rankdata(ranking) for ranking in rankings])
    m, n = ranks.shape
    squares = ((ranks.sum(axis=0) - m * (n + 1) / 2) ** 2).sum()
    ties = sum((count ** 3 - count) for row in ranks for count in np.unique(row, return_counts=True)[1])
    w = 12 * squares / (m * m * (n ** 3 - n) - m * ties)
    chi = m * (n - 1) * w
    return {"W": w, "chi2": chi, "df": n - 1, "p": stats.chi2.sf(chi, n - 1), "S": squares}


def entropy(shares):
    shares = shares[shares > 0]
    return -(shares * np.log(shares)).sum()


def consensus(priorities, weights, largest=9):
    """Entropies of experts' priorities, and Goepel's S*."""
    n = priorities.shape[1]
    alpha = sum(w * entropy(row) for w, row in zip(weights, priorities))
    beta = entropy(weights @ priorities) - alpha
    least = entropy(np.array([largest] + [1] * (n - 1)) / (largest + n - 1))
    floor = math.exp(least) / n
    return alpha, beta, (math.exp(-beta) - floor) / (1 - floor)


def random_index(order, count=20000):
    """The mean consistency index of random matrices, to about one in a hundred."""
    random = np.random.default_rng(order)
    values = np.array([1 / k for k in range(9, 1, -1)] + list(range(1, 10)))
    upper = np.triu_indices(order, 1)
    a = np.ones((count, order, order))
    a[:, upper[0], upper[1]] = values[random.integers(0, 17, (count, len(upper[0])))]
    a[:, upper[1], upper[0]] = 1 / a[:, upper[0], upper[1]]
    w = np.full((count, order), 1 / order)
    for _ in range(200):
        w = np.einsum("kij,kj->ki", a, w)
        size = w.sum(axis=1)
        w /= size[:, None]
    return ((size - order) / (order - 1)).mean()
