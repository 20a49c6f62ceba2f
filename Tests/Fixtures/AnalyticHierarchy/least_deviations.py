"""Writes least-absolute.txt and least-squares.txt: reference answers for the matrices of reciprocal_matrices.py.

least-absolute.txt: kind, order, seed, the least sum of absolute deviations of logarithms (a linear programme solved by
HiGHS through scipy), the least sum of squares among the minimisers and the weights that have it (a quadratic programme
solved by Clarabel's interior-point method). The squares are right to about 1e-7, the weights to about 1e-6.

least-squares.txt: kind, order, seed, the least sum of squared deviations of ratios, and the weights of every minimum
within a relative 1e-9 of it (MINPACK's Levenberg-Marquardt through scipy from 150 random starts; each minimum is then
polished by mpmath's root finder on the gradient, with 30 digits).

    pip install numpy scipy clarabel mpmath
    python3 least_deviations.py
"""

import pathlib
import sys

import clarabel
import mpmath
import numpy
import scipy.optimize
import scipy.sparse

folder = pathlib.Path(__file__).parent
sys.path.insert(0, str(folder.parent / "LinearAlgebra"))
from reciprocal_matrices import rows  # noqa: E402


def incidence(order):
    pairs = [(i, j) for i in range(order) for j in range(i + 1, order)]
    matrix = scipy.sparse.lil_matrix((len(pairs), order))
    for place, (i, j) in enumerate(pairs):
        matrix[place, i], matrix[place, j] = 1, -1
    return pairs, matrix.tocsc()


def least_absolute(matrix):
    order = len(matrix)
    pairs, graph = incidence(order)
    count = len(pairs)
    logs = numpy.array([numpy.log(matrix[i][j]) for i, j in pairs])
    identity = scipy.sparse.identity(count, format="csc")
    # Variables x and u with |b - Gx| <= u.
    bounds = scipy.sparse.bmat([[graph, -identity], [-graph, -identity]], format="csc")
    right = numpy.concatenate([logs, -logs])
    cost = numpy.concatenate([numpy.zeros(order), numpy.ones(count)])
    gauge = scipy.sparse.csc_matrix(numpy.concatenate([numpy.ones(order), numpy.zeros(count)]))
    linear = scipy.optimize.linprog(
        cost, A_ub=bounds, b_ub=right, A_eq=gauge, b_eq=[0], bounds=[(None, None)] * (order + count),
        method="highs", options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10})
    assert linear.status == 0
    value = linear.fun
    # The least squares among the minimisers; variables as before, sum of u at most the least value.
    hessian = scipy.sparse.block_diag([2 * graph.T @ graph, scipy.sparse.csc_matrix((count, count))], format="csc")
    linear_part = numpy.concatenate([-2 * graph.T @ logs, numpy.zeros(count)])
    total = scipy.sparse.csc_matrix(cost)
    settings = clarabel.DefaultSettings()
    settings.verbose = False
    settings.tol_gap_abs = settings.tol_gap_rel = settings.tol_feas = 1e-11
    settings.max_iter = 500
    solution = clarabel.DefaultSolver(
        scipy.sparse.triu(hessian, format="csc"), linear_part,
        scipy.sparse.vstack([gauge, bounds, total], format="csc"),
        numpy.concatenate([[0], right, [value + 1e-10]]),
        [clarabel.ZeroConeT(1), clarabel.NonnegativeConeT(2 * count + 1)], settings).solve()
    assert str(solution.status) in ("Solved", "AlmostSolved"), solution.status
    x = numpy.array(solution.x[:order])
    squares = float(((logs - graph @ x) ** 2).sum())
    weights = numpy.exp(x - x.max())
    return value, squares, weights / weights.sum()


def polished(matrix, weights):
    """The weights at which the gradient is zero to 30 digits, and the sum of squares there."""
    mpmath.mp.dps = 30
    order = len(matrix)

    def gradient(*y):
        w = [mpmath.exp(component) for component in y] + [mpmath.mpf(1)]
        slope = lambda i, j: (matrix[i][j] - w[i] / w[j]) * w[i] / w[j]
        return [sum(slope(j, i) - slope(i, j) for j in range(order) if j != i) for i in range(order - 1)]

    start = [mpmath.log(mpmath.mpf(float(weight)) / mpmath.mpf(float(weights[-1]))) for weight in weights[:-1]]
    root = mpmath.findroot(gradient, start, tol=1e-40)
    w = [mpmath.exp(component) for component in root] + [mpmath.mpf(1)]
    value = sum((matrix[i][j] - w[i] / w[j]) ** 2 for i in range(order) for j in range(order))
    return float(value), numpy.array([float(component / sum(w)) for component in w])


def least_squares(matrix, seed):
    order = len(matrix)
    ratios = numpy.array(matrix)

    def residuals(y):
        y = numpy.append(y, 0)
        return (ratios - numpy.exp(y[:, None] - y[None, :])).ravel()

    def jacobian(y):
        ratio = numpy.exp(numpy.append(y, 0)[:, None] - numpy.append(y, 0)[None, :])
        result = numpy.zeros((order, order, order))
        for place in range(order):
            result[place, :, place] -= ratio[place, :]
            result[:, place, place] += ratio[:, place]
        return result.reshape(order * order, order)[:, :-1]

    random = numpy.random.default_rng(seed)
    minima = []
    for _ in range(150):
        start = random.uniform(-2.2, 2.2, order - 1)
        found = scipy.optimize.least_squares(
            residuals, start, jacobian, method="lm", xtol=1e-15, ftol=1e-15, gtol=1e-15, max_nfev=20000)
        weights = numpy.exp(numpy.append(found.x, 0))
        minima.append((2 * found.cost, weights / weights.sum()))
    least = min(value for value, _ in minima)
    best = []
    for value, weights in minima:
        if value <= least * (1 + 1e-6) + 1e-20 and not any(numpy.allclose(weights, w, rtol=1e-3) for _, w in best):
            best.append(polished(matrix, weights))
    least = min(value for value, _ in best)
    best = [weights for value, weights in best if value <= least * (1 + 1e-9)]
    return least, sorted(best, key=lambda weights: tuple(-weights.round(9)))


def absolute_cases():
    for kind in ("scale", "quotient", "weak-cycle"):
        for order in range(3, 10):
            for seed in range(1, 16):
                yield kind, order, seed
    for order in (4, 6, 8):
        for seed in range(1, 6):
            yield "extreme", order, seed
    for order in (15, 25):
        for seed in (1, 2):
            yield "scale", order, seed
            yield "quotient", order, seed


with open(folder / "least-absolute.txt", "w") as file:
    for kind, order, seed in absolute_cases():
        value, squares, weights = least_absolute(rows(kind, order, seed))
        print(kind, order, seed, f"{value:.12g}", f"{squares:.9g}", *(f"{w:.8f}" for w in weights), file=file)

with open(folder / "least-squares.txt", "w") as file:
    for kind in ("scale", "quotient", "weak-cycle"):
        for order in (3, 4, 5, 7, 10):
            for seed in range(1, 9):
                least, minima = least_squares(rows(kind, order, seed), seed)
                numbers = [f"{w:.12f}" for weights in minima for w in weights]
                print(kind, order, seed, f"{least:.12g}", *numbers, file=file)
