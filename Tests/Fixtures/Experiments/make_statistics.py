#!/usr/bin/env python3
"""Writes statistics.json: intervals, regressions and fits from scipy and numpy.

    python3 make_statistics.py > statistics.json

Needs scipy. The data are constructed for the test; nobody published them.
"""

import json

import numpy as np
from scipy import stats
from scipy.optimize import curve_fit

rng = np.random.Generator(np.random.PCG64(2026))

samples = []
for count in (2, 3, 10, 57):
    values = np.round(rng.normal(100, 15, count), 3)
    interval = stats.t.interval(0.95, count - 1, loc=values.mean(), scale=stats.sem(values))
    samples.append(
        {
            "values": values.tolist(),
            "mean": values.mean(),
            "deviation": values.std(ddof=1),
            "low": interval[0],
            "high": interval[1],
            "quantiles": np.quantile(values, [0, 0.05, 0.5, 0.9, 1]).tolist(),
        }
    )

one = np.round(rng.normal(10, 4, 20), 3)
other = np.round(one + rng.normal(1, 0.5, 20), 3)
paired = stats.ttest_rel(other, one).confidence_interval(0.95)

price = np.round(rng.uniform(10, 40, 30), 2)
income = np.round(rng.uniform(1, 5, 30), 2)
quantity = np.round(100 - 2 * price + 6 * income + rng.normal(0, 4, 30), 3)
design = np.column_stack([np.ones(30), price, income])
beta, residuals, _, _ = np.linalg.lstsq(design, quantity, rcond=None)
variance = residuals[0] / (30 - 3)
covariance = variance * np.linalg.inv(design.T @ design)
line = stats.linregress(price, quantity)

time = np.linspace(0, 8, 25)
decay = np.round(5 * np.exp(-0.6 * time) + 1.5 + rng.normal(0, 0.05, 25), 4)
fit, fit_covariance = curve_fit(lambda t, a, k, c: a * np.exp(-k * t) + c, time, decay, p0=(1, 1, 0), xtol=1e-14, ftol=1e-14)

print(
    json.dumps(
        {
            "samples": samples,
            "paired": {"one": one.tolist(), "other": other.tolist(), "low": paired.low, "high": paired.high},
            "regression": {
                "price": price.tolist(),
                "income": income.tolist(),
                "quantity": quantity.tolist(),
                "coefficients": beta.tolist(),
                "covariance": covariance.tolist(),
                "line": [line.intercept, line.slope],
                "lineErrors": [line.intercept_stderr, line.stderr],
                "explained": line.rvalue**2,
            },
            "decay": {
                "time": time.tolist(),
                "values": decay.tolist(),
                "parameters": fit.tolist(),
                "covariance": fit_covariance.tolist(),
            },
        }
    )
)
