#!/usr/bin/env python3
"""Makes up the answers of eleven experts behind the fuel-and-energy cluster study, and checks what they are made for.

The study had eleven experts and a panel of quality 0.45, but prints neither their single answers nor their
self-assessments. These experts are invented: seeded random answers around the published judgments, drawn again until, for
every pair, the weighted geometric mean, rounded to the nearest value of the scale 1/9 ... 9 (nearest in ratio), is the
published judgment, with equal weights and with weights by competence.

    Examples/fuel-energy-cluster/make-panel.py            writes panel.judgments.csv and prints the key `panel`
    Examples/fuel-energy-cluster/make-panel.py --check    compares the file with what would be written

Python's standard library is enough; the same seed gives the same file.
"""

import math
import random
import sys
from pathlib import Path

SEED = 20140611
FILE = Path(__file__).with_name("panel.judgments.csv")
EXPERTS = [f"e{number}" for number in range(1, 12)]

# The tables of the study, as steps on the scale: 8 is 9, 0 is 1, -8 is 1/9.
CRITERIA = ["economic", "modernisation", "synergy"]
SUBCRITERIA = {
    "economic": ["profitability", "productivity", "unit-cost"],
    "modernisation": ["retooling", "innovation", "rnd"],
    "synergy": ["production-synergy", "financial-synergy", "rnd-synergy"],
}
TABLES = {
    ("benefits", ""): [-9, -7, 7],
    ("benefits", "economic"): [9, 7, 5],
    ("benefits", "modernisation"): [9, 7, 5],
    ("benefits", "synergy"): [9, 7, 5],
    ("costs", ""): [-9, -7, 7],
    ("costs", "economic"): [-9, 7, 5],
    ("costs", "modernisation"): [9, -7, 5],
    ("costs", "synergy"): [-9, -7, 5],
}

# What the sources of arguments count (high, medium, low), and what each invented expert says of himself.
ARGUMENTS = {
    "theory": (0.3, 0.2, 0.1),
    "experience": (0.5, 0.4, 0.2),
    "domestic": (0.05, 0.05, 0.05),
    "foreign": (0.05, 0.05, 0.05),
    "abroad": (0.05, 0.05, 0.05),
    "intuition": (0.05, 0.05, 0.05),
}
LEVELS = ["high", "medium", "low"]


def ratio(value):
    """A signed value of the scale as a ratio: 5 is 5, -5 is 1/5."""
    return float(value) if value > 0 else -1.0 / value


def notation(value):
    return str(value) if value > 0 else f"1/{-value}"


def nearest(mean):
    """The value of the scale nearest in ratio to a mean."""
    scale = list(range(1, 10)) + [-value for value in range(2, 10)]
    return min(scale, key=lambda value: abs(math.log(ratio(value)) - math.log(mean)))


def step(value, by):
    """The value so many places further up the scale 1/9 ... 1 ... 9, kept on it."""
    place = (value - 1 if value > 0 else value + 1) + by
    place = max(-8, min(8, place))
    return place + 1 if place >= 0 else place - 1


def mean(values, weights):
    return math.exp(sum(weight * math.log(ratio(value)) for value, weight in zip(values, weights)))


def competences(draw):
    """Self-assessments whose mean competence is 0.45 to two digits."""
    while True:
        panel = []
        for _ in EXPERTS:
            levels = {"theory": draw.choice(LEVELS), "experience": draw.choice(LEVELS[1:])}
            for source in list(ARGUMENTS)[2:]:
                if draw.random() < 0.6:
                    levels[source] = draw.choice(LEVELS)
            rating = draw.randint(2, 6)
            argued = sum(ARGUMENTS[source][LEVELS.index(level)] for source, level in levels.items())
            panel.append((rating, levels, (rating / 10 + argued) / 2))
        quality = sum(entry[2] for entry in panel) / len(panel)
        if abs(quality - 0.45) < 0.002:
            return panel


# How many steps an expert may lie from the published judgment. The end of the scale leaves little room: eleven answers
# whose mean rounds to 9 are nearly all 9. Elsewhere experts differ widely, more often towards indifference.
AT_THE_END = [-2, -1, -1, 0, 0, 0, 0]
ELSEWHERE = [-6, -5, -4, -3, -2, -1, 0, 0, 1, 1, 2, 2, 3, 4]


def answers(draw, weightings):
    """For every table and pair, one judgment for each expert."""
    result = {}
    for table, published in TABLES.items():
        for pair, value in enumerate(published):
            direction = 1 if value > 0 else -1
            steps = AT_THE_END if abs(value) == 9 else ELSEWHERE
            while True:
                judged = [step(value, direction * draw.choice(steps)) for _ in EXPERTS]
                if len(set(judged)) >= 3 and all(nearest(mean(judged, weights)) == value for weights in weightings):
                    result[table, pair] = judged
                    break
    return result


def make():
    draw = random.Random(SEED)
    panel = competences(draw)
    total = sum(entry[2] for entry in panel)
    equal = [1 / len(EXPERTS)] * len(EXPERTS)
    judged = answers(draw, [equal, [entry[2] / total for entry in panel]])
    lines = ["expert,merit,node,left,right,judgment"]
    sets = set()
    for number, expert in enumerate(EXPERTS):
        own = []
        for (merit, node), published in TABLES.items():
            elements = SUBCRITERIA[node] if node else CRITERIA
            pairs = [(0, 1), (0, 2), (1, 2)]
            for pair, (left, right) in enumerate(pairs):
                value = judged[(merit, node), pair][number]
                own.append(value)
                lines.append(f"{expert},{merit},{node},{elements[left]},{elements[right]},{notation(value)}")
        sets.add(tuple(own))
    if len(sets) < 8:
        sys.exit(f"error: only {len(sets)} experts answer differently.")
    return panel, "\n".join(lines) + "\n"


def main():
    panel, text = make()
    if sys.argv[1:] == ["--check"]:
        if FILE.read_text(encoding="utf-8") != text:
            sys.exit(f"error: {FILE.name} differs from what the script makes.")
        return
    FILE.write_text(text, encoding="utf-8")
    print("panel:\n  confidence: 0.90\n  error: 0.5\n  experts:")
    for expert, (rating, levels, _) in zip(EXPERTS, panel):
        arguments = ", ".join(f"{source}: {level}" for source, level in levels.items())
        print(f"    - {{id: {expert}, name: Expert {expert[1:]}, selfRating: {rating}, arguments: {{{arguments}}}}}")


if __name__ == "__main__":
    main()
