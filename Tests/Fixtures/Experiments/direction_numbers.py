#!/usr/bin/env python3
"""Prints the rows of the direction numbers that stand in Sources/Experiments/Designs/JoeKuoDirections+*.swift.

    python3 direction_numbers.py FROM_DEGREE THROUGH_DEGREE

Needs scipy, whose _sobol_direction_numbers.npz holds Joe and Kuo's file new-joe-kuo-6.21201. A row is hexadecimal: four
digits of the primitive polynomial with all its coefficients, then the initial numbers m_1, m_2, …, the j-th of them,
which is under 2^j, in ceil(j / 4) digits.
"""

import sys
from pathlib import Path

import numpy as np
import scipy.stats

FROM, THROUGH = int(sys.argv[1]), int(sys.argv[2])
DATA = np.load(Path(scipy.stats.__file__).parent / "_sobol_direction_numbers.npz")

rows = []
for polynomial, numbers in zip(DATA["poly"].tolist()[1:], DATA["vinit"].tolist()[1:]):
    degree = polynomial.bit_length() - 1
    if not FROM <= degree <= THROUGH:
        continue
    digits = [f"{numbers[j - 1]:0{(j + 3) // 4}x}" for j in range(1, degree + 1)]
    rows.append(f"{polynomial:04x}" + "".join(digits))

line = ""
for row in rows:
    if line and len(line) + 1 + len(row) > 112:
        print(line)
        line = ""
    line = f"{line} {row}" if line else row
print(line)
