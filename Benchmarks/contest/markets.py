"""The bench market, stepped by every contestant in turn, several times round."""

import json
import statistics

from .rows import BLOCKED, MARKET_SIZES, MESA_SIZE, MESA_STEPS

SEED = 42
FIGURES = ["meanPrice", "sumFee", "sumCost", "sumReputation"]


def results(outcome):
    """The check values as numbers; the halves of the fold are told apart to the last bit."""
    fold = outcome["dealsFold"]
    return [[outcome[name] for name in FIGURES] + [int(fold[:8], 16), int(fold[8:], 16)]]


def timing(outcomes, **more):
    seconds = [1e6 / outcome["agentStepsPerSecond"] for outcome in outcomes]
    first = outcomes[0]
    return {
        "seconds": statistics.median(seconds), "bestSeconds": min(seconds), "results": results(first), **more,
    }


def measure(call, ours, compiled, python, peers):
    """The rows of every contestant; `ours` and `compiled` are programs, `python` runs the scripts in `peers`."""
    script = peers / "markets.py"

    def run(*command):
        return json.loads(call(*command))

    rows = {"Guildhall": {}, "C, straight loop": {}, BLOCKED: {}, "numpy": {}, "Mesa": {}}
    for size, steps in MARKET_SIZES.items():
        contestants = {
            ("Guildhall", 1): (ours, size, steps, 1, SEED),
            (BLOCKED, 1): (compiled, "blocked", size, steps, 1, SEED),
            ("C, straight loop", 1): (compiled, "straight", size, steps, 1, SEED),
            ("Guildhall", 2): (ours, size, steps, 2, SEED),
            (BLOCKED, 2): (compiled, "blocked", size, steps, 2, SEED),
        }
        # Turn by turn, so that a busy moment of the machine meets all of them.
        rounds = [{key: run(*command) for key, command in contestants.items()} for _ in range(7)]
        for name, threads in contestants:
            rows[name][f"market-{size}-{threads}"] = timing([outcomes[name, threads] for outcomes in rounds])
        slow = [run(python, script, "numpy", size, steps, SEED) for _ in range(2)]
        rows["numpy"][f"market-{size}-1"] = timing(slow)
    reference = results(run(ours, MESA_SIZE, MESA_STEPS, 1, SEED))
    slow = [run(python, script, "mesa", MESA_SIZE, MESA_STEPS, SEED) for _ in range(3)]
    rows["Mesa"][f"market-{MESA_SIZE}-1"] = timing(slow, reference=reference)
    return rows
