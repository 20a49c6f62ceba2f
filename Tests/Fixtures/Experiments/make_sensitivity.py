#!/usr/bin/env python3
"""Writes sensitivity.json: SALib's indices on its own samples of two functions with interactions.

    python3 make_sensitivity.py > sensitivity.json

Needs SALib and scipy. Outputs stand beside the samples, so that the module's estimators are compared on the very same
numbers and no evaluation of a function comes between them.
"""

import json
import warnings

import numpy as np
from SALib.analyze import morris as analyze_morris
from SALib.analyze import sobol as analyze_sobol
from SALib.sample import latin
from SALib.sample import morris as sample_morris
from SALib.sample import sobol as sample_sobol

warnings.simplefilter("ignore")


def ishigami(x):
    return np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])


def product(x):
    """Sobol's g-function."""
    a = np.array([0, 1, 4.5, 9, 99, 99])
    return np.prod((np.abs(4 * x - 2) + a) / (1 + a), axis=1)


def sobol_case(problem, function, blocks, second):
    points = sample_sobol.sample(problem, blocks, calc_second_order=second, scramble=True, seed=11)
    outputs = function(points)
    indices = analyze_sobol.analyze(problem, outputs, calc_second_order=second, num_resamples=100, seed=3)
    case = {
        "factors": problem["num_vars"],
        "blocks": blocks,
        "second": second,
        "outputs": outputs.tolist(),
        "first": indices["S1"].tolist(),
        "total": indices["ST"].tolist(),
        "firstConfidence": indices["S1_conf"].tolist(),
        "totalConfidence": indices["ST_conf"].tolist(),
    }
    if second:
        case["secondIndices"] = [
            [i, j, indices["S2"][i, j]] for i in range(problem["num_vars"]) for j in range(i + 1, problem["num_vars"])
        ]
    return case


def morris_case(problem, function, trajectories, levels, optimal=None):
    unit = dict(problem, bounds=[[0, 1]] * problem["num_vars"])
    places = sample_morris.sample(unit, trajectories, num_levels=levels, optimal_trajectories=optimal, seed=5)
    low, high = np.array(problem["bounds"]).T
    outputs = function(low + places * (high - low))
    indices = analyze_morris.analyze(unit, places, outputs, num_levels=levels, num_resamples=100, seed=3)
    return {
        "factors": problem["num_vars"],
        "levels": levels,
        "places": places.tolist(),
        "outputs": outputs.tolist(),
        "mu": indices["mu"].tolist(),
        "muStar": indices["mu_star"].tolist(),
        "sigma": indices["sigma"].tolist(),
        "confidence": list(map(float, indices["mu_star_conf"])),
    }


three = {"num_vars": 3, "names": ["x1", "x2", "x3"], "bounds": [[-np.pi, np.pi]] * 3}
six = {"num_vars": 6, "names": [f"x{i}" for i in range(1, 7)], "bounds": [[0, 1]] * 6}

hypercube = latin.sample(dict(six), 32, seed=9)

print(
    json.dumps(
        {
            "sobol": [
                sobol_case(three, ishigami, 64, True),
                sobol_case(three, ishigami, 128, False),
                sobol_case(six, product, 64, True),
            ],
            "morris": [
                morris_case(three, ishigami, 12, 4),
                morris_case(six, product, 10, 8),
                morris_case(six, product, 40, 4, 8),
            ],
            "latin": hypercube.tolist(),
        }
    )
)
