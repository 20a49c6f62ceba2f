"""The strategic form that guildhall writes opens in Gambit and has the equilibria that guildhall's JSON tells.

Gambit solves the file by itself: two traders by enumerating extreme points in exact arithmetic, three by enumerating the
supports of the game. GUILDHALL names the program, .build/release/guildhall without it.
"""

import json
import os
import pathlib
import subprocess

import pygambit
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
GUILDHALL = os.environ.get("GUILDHALL", ROOT / ".build" / "release" / "guildhall")
GAME = ROOT / "Tests" / "Fixtures" / "ClusterGame" / "toys.game.yaml"

CASES = {
    "dilemma": [],
    "coordination": ["margin=0.3"],
    "second set": ["fixedCost=2000", "categories=8", "margin=3"],
    "second set, coordination": ["fixedCost=2000", "categories=16", "margin=3"],
    "best deviation": ["margin=0.3", "options.deviation=best"],
    "logit shares": ["margin=0.3", "options.shares=logit", "options.temperature=0.5"],
    "unlike costs": ["costs=[8, 10, 12]", "categories=3", "fixedCost=60", "margin=0.5"],
    "three traders": ["traders=3", "margin=0.3"],
    "three traders, coordination": ["traders=3", "margin=0.6", "categories=40"],
    "hostile title": ['title="a \\"quoted\\" \\\\ title {with} marks \\\\"'],
}


def guildhall(form, settings):
    options = [part for setting in settings for part in ("--set", setting)]
    command = [GUILDHALL, "game", GAME, "--draws", "1", "--quiet", "--format", form, *options]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def profiles_of(answer, traders):
    """Every equilibrium as the traders' probabilities of allowing; all traders are alike."""
    found = []
    for equilibrium in answer["equilibria"]:
        if equilibrium["kind"] in ("all-allow", "none-allows", "mixed"):
            found.append([equilibrium["allowProbability"]] * traders)
        else:
            pytest.fail(f"the case has an equilibrium of kind {equilibrium['kind']}; compare its profiles one by one")
    return sorted(found)


def solved(game):
    solve = pygambit.nash.enummixed_solve if len(game.players) == 2 else pygambit.nash.enumpoly_solve
    allowing = [list(player.strategies)[0] for player in game.players]
    return sorted([float(profile[strategy]) for strategy in allowing] for profile in solve(game).equilibria)


@pytest.mark.parametrize("settings", CASES.values(), ids=CASES.keys())
def test_gambit_finds_the_same_equilibria(settings, tmp_path):
    file = tmp_path / "game.nfg"
    file.write_text(guildhall("nfg", settings))
    game = pygambit.read_nfg(file)
    answer = json.loads(guildhall("json", settings))
    traders = len(game.players)
    assert traders == answer["parameters"]["traders"]
    for player in game.players:
        assert [strategy.label for strategy in player.strategies] == ["allow", "refuse"]
    expected = profiles_of(answer, traders)
    found = solved(game)
    assert len(found) == len(expected), (found, expected)
    for one, other in zip(found, expected):
        assert one == pytest.approx(other, abs=1e-9)


@pytest.mark.parametrize("settings", CASES.values(), ids=CASES.keys())
def test_payoffs_are_those_of_the_json(settings, tmp_path):
    file = tmp_path / "game.nfg"
    file.write_text(guildhall("nfg", settings))
    game = pygambit.read_nfg(file)
    payoffs = json.loads(guildhall("json", settings))["payoffs"]
    others = len(game.players) - 1
    first = list(game.players)[0]
    for own, rest, key in [(0, 0, "yy"), (0, 1, "yn"), (1, 0, "ny"), (1, 1, "nn")]:
        outcome = game[tuple([own] + [rest] * others)]
        assert float(outcome[first]) == payoffs[key], key
