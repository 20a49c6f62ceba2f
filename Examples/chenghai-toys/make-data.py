"""Makes up the data of this example: prices.csv, deals.csv and accounts.csv.

The rows are drawn around the numbers of chenghai-toys.game.yaml with a fixed seed. They are nobody's books; they show what
the calibration reads and how near it comes.

    python3 Examples/chenghai-toys/make-data.py
"""

import csv
import pathlib
import random

FOLDER = pathlib.Path(__file__).parent
ALPHA, BETA, COST, UNIT_COST, FIXED_COST = 7_500_000, 480_000, 10, 0.2, 7_000_000
FEE, MARGIN = 0.04, 0.15


def noise(generator):
    """Nearly normal with deviation one: twelve uniform numbers less six."""
    return sum(generator.random() for _ in range(12)) - 6


def write(name, header, rows):
    with open(FOLDER / name, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main():
    generator = random.Random(2005)
    prices = []
    for _ in range(36):
        price = round(10.1 + 2 * generator.random(), 2)
        prices.append((price, round(ALPHA - BETA * price + 150_000 * noise(generator))))
    write("prices.csv", ("price", "quantity"), prices)
    deals = []
    for index in range(40):
        is_open = index % 2 == 0
        markup = (FEE if is_open else MARGIN) + (0.006 if is_open else 0.02) * noise(generator)
        deals.append((f"{COST:.2f}", f"{COST * (1 + markup):.2f}", "yes" if is_open else "no"))
    write("deals.csv", ("factoryPrice", "buyerPrice", "open"), deals)
    accounts = []
    for _ in range(20):
        pieces = round(25_000_000 + 20_000_000 * generator.random())
        accounts.append((pieces, round(FIXED_COST + UNIT_COST * pieces + 400_000 * noise(generator))))
    write("accounts.csv", ("pieces", "cost"), accounts)


if __name__ == "__main__":
    main()
