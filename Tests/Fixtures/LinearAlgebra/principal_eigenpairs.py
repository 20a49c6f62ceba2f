"""Writes principal-eigenpairs.txt: reference eigenpairs of the matrices of reciprocal_matrices.py.

Each line holds the kind, the order, the seed, the principal eigenvalue and the weights. numpy's eigenvectors start
Newton's method on Aw = lambda w in mpmath with 60 digits, on the matrices' doubles; the last step is under 1e-40.

    pip install numpy mpmath
    python3 principal_eigenpairs.py > principal-eigenpairs.txt
"""

import mpmath
import numpy

from reciprocal_matrices import rows

mpmath.mp.dps = 60


def principal_eigenpair(matrix):
    order = len(matrix)
    values, vectors = numpy.linalg.eig(numpy.array(matrix))
    principal = int(numpy.argmax(values.real))
    start = numpy.abs(vectors[:, principal].real)
    start /= start.sum()
    exact = mpmath.matrix(matrix)
    vector = mpmath.matrix([mpmath.mpf(float(component)) for component in start])
    value = mpmath.mpf(float(values[principal].real))
    for _ in range(60):
        equations = mpmath.zeros(order + 1)
        for row in range(order):
            for column in range(order):
                equations[row, column] = exact[row, column]
            equations[row, row] -= value
            equations[row, order] = -vector[row]
            equations[order, row] = 1
        residual = exact * vector - value * vector
        right = mpmath.matrix([-component for component in residual] + [1 - sum(vector)])
        step = mpmath.lu_solve(equations, right)
        for row in range(order):
            vector[row] += step[row]
        value += step[order]
        if max(abs(step[row]) for row in range(order + 1)) < mpmath.mpf("1e-40") * value:
            break
    else:
        raise ArithmeticError("Newton's method did not converge")
    # A positive eigenvector is the principal one (Perron).
    assert all(component > 0 for component in vector)
    return value, vector


def cases():
    for seed in range(1, 1001):
        yield "scale", 2 + (seed - 1) % 14, seed
    for order in (20, 50, 100):
        yield "scale", order, 2001
    for order in (3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 50, 100):
        for seed in range(1, 6 if order < 20 else 2):
            yield "extreme", order, seed
    for kind in ("weak-cycle", "strong-cycle"):
        for order in (3, 4, 5, 6, 7, 9, 15, 30):
            for seed in (1, 2, 3):
                yield kind, order, seed
    for order in (2, 3, 5, 9, 15, 50, 100):
        yield "consistent", order, 1


for kind, order, seed in cases():
    value, vector = principal_eigenpair(rows(kind, order, seed))
    numbers = [mpmath.nstr(number, 17) for number in [value, *vector]]
    print(kind, order, seed, *numbers)
