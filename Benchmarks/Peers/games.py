"""Times Python libraries on the 2×2 games of `Benchmarks/run` and writes JSON as kernel-timings does.

Usage: games.py NAME CASES, with NAME gambit, nashpy or quantecon. Each library gets the payoffs in the form it expects,
built before the clock starts, and is asked for all equilibria alone; ours answers everything from the parameters on.
"""

import json
import math
import statistics
import sys
import time

import numpy as np


def payoffs(game):
    """The first trader's profits: it allows or not, against the other that allows or not."""
    fixed, kinds = game["fixedCost"], game["categories"]
    spare = 100 - 2 * (10 + 1)
    gain = 2 * 2 * fixed / (kinds * (spare + math.sqrt(spare**2 - 4 * 2 * 2 * fixed / kinds)))
    open_market = kinds * gain * (100 - 2 * (10 + 1 + gain))
    price = 10 * (1 + game["margin"])
    hidden = kinds * (price - 11) * max(0, 100 - 2 * price)
    return np.array([[open_market / 2 - fixed, open_market - fixed], [-fixed, hidden / 2 - fixed]])


class Gambit:
    def __init__(self):
        import pygambit

        self.library = pygambit

    def prepare(self, table):
        game = self.library.Game.from_arrays(table, table.T)
        return game, list(list(game.players)[0].strategies)[0]

    def solve(self, game):
        game, allow = game
        return [float(profile[allow]) for profile in self.library.nash.enummixed_solve(game, rational=False).equilibria]


class Nashpy:
    def __init__(self):
        import nashpy

        self.library = nashpy

    def prepare(self, table):
        return self.library.Game(table, table.T)

    def solve(self, game):
        return [float(row[0]) for row, _ in game.support_enumeration()]


class QuantEcon:
    def __init__(self):
        import quantecon.game_theory

        self.library = quantecon.game_theory

    def prepare(self, table):
        return self.library.NormalFormGame((self.library.Player(table), self.library.Player(table)))

    def solve(self, game):
        return [float(row[0]) for row, _ in self.library.support_enumeration(game)]


def main():
    peer = {"gambit": Gambit, "nashpy": Nashpy, "quantecon": QuantEcon}[sys.argv[1]]()
    with open(sys.argv[2], encoding="utf-8") as file:
        games = [peer.prepare(payoffs(game)) for game in json.load(file)["games"]]
    # The first round warms up, and compiles what quantecon compiles.
    results = [sorted(peer.solve(game)) for game in games]
    seconds = []
    for _ in range(7):
        start = time.perf_counter()
        for game in games:
            peer.solve(game)
        seconds.append((time.perf_counter() - start) / len(games))
    timing = {"seconds": statistics.median(seconds), "bestSeconds": min(seconds), "results": results}
    json.dump({"game-answer": timing}, sys.stdout)


main()
