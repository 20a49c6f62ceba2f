"""Reads a decision model of two merits with a panel's judgments, and writes both as numbers for all contestants.

Usage: study.py MODEL JUDGMENTS. Each merit has criteria, these have subcriteria, and the alternatives under a
subcriterion have direct weights. Every expert judges the criteria of a merit and then the subcriteria of each.
"""

import csv
import fractions
import json
import sys

import yaml


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        merits = yaml.safe_load(file)["merits"]
    vectors = {
        merit: [
            [list(leaf["alternatives"]["weights"].values()) for leaf in criterion["children"]]
            for criterion in tree["children"]
        ]
        for merit, tree in merits.items()
    }
    elements = {}
    for merit, tree in merits.items():
        elements[merit, ""] = [criterion["id"] for criterion in tree["children"]]
        for criterion in tree["children"]:
            elements[merit, criterion["id"]] = [leaf["id"] for leaf in criterion["children"]]
    experts = {}
    with open(sys.argv[2], encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            pair = row["merit"], row["node"], row["left"], row["right"]
            experts.setdefault(row["expert"], {})[pair] = float(fractions.Fraction(row["judgment"]))
    judgments = [
        [
            [answers[merit, node, left, right] for at, left in enumerate(ids) for right in ids[at + 1 :]]
            for (merit, node), ids in elements.items()
        ]
        for answers in experts.values()
    ]
    json.dump({"vectors": list(vectors.values()), "judgments": judgments}, sys.stdout)


main()
