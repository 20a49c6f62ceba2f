"""The JSON Schema of decision models accepts what the program accepts, and refuses wrong shapes.

GUILDHALL names the built program: every model that is accepted here and every one that is refused goes through
`guildhall check` as well, so that schema and reader cannot part.
"""

import copy
import json
import os
import subprocess
from pathlib import Path

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
GUILDHALL = os.environ["GUILDHALL"]
SCHEMA = json.loads((ROOT / "docs" / "guildhall-decision-1.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
MODELS = sorted(ROOT.glob("Examples/**/*.decision.yaml")) + [ROOT / "Tests/Fixtures/Presentation/mixed.decision.yaml"]


class Loader(yaml.SafeLoader):
    """YAML without dates: a date is a text in a model."""


Loader.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader)


def check(model, folder):
    """The exit status of `guildhall check` on a model."""
    path = folder / "model.decision.yaml"
    path.write_text(json.dumps(model, ensure_ascii=False), encoding="utf-8")
    return subprocess.run([GUILDHALL, "check", str(path)], capture_output=True, check=False).returncode


BASE = {
    "format": "guildhall-decision/1",
    "title": "T",
    "alternatives": [{"id": "a", "attributes": {"price": 3}}, {"id": "b", "attributes": {"price": 4}}],
    "children": [
        {"id": "x", "alternatives": {"comparisons": [["a", "b", "1/3"]]}},
        {"id": "y", "alternatives": {"weights": {"a": 1, "b": 2}}},
    ],
    "comparisons": [["x", "y", 3]],
}


def changed(change):
    model = copy.deepcopy(BASE)
    change(model)
    return model


def leaf(weighing):
    return lambda model: model["children"][0].update(alternatives=weighing)


def panel(**keys):
    return lambda model: model.update(panel={"experts": [{"id": "e1"}], **keys})


GOOD = {
    "base": lambda model: None,
    "interval": leaf({"comparisons": [["a", "b", ["1/3", "1/2"]]]}),
    "interval as text": leaf({"comparisons": [["a", "b", "[1/3, 1/2]"]]}),
    "ratio with a colon": leaf({"comparisons": [["a", "b", "2:3"]]}),
    "words": leaf({"qualitative": [["a", "b", "better"]], "preference": 1.5}),
    "grades": leaf({"grades": {"good": 1, "poor": 0}, "ratings": {"a": "good", "b": "poor"}}),
    "compared grades": leaf(
        {"grades": {"comparisons": [["good", "poor", 3]]}, "ratings": {"a": "good", "b": "poor"}}
    ),
    "values": leaf({"values": "attribute price", "function": {"kind": "linear", "from": 1, "to": 5}}),
    "points": leaf({"values": {"a": 1, "b": 2}, "function": {"kind": "step", "points": [[0, 0.1], [2, 1]]}}),
    "texts in several languages": lambda model: model.update(
        title={"en": "T", "zh": "题"}, question={"ru": "Что?"}, authors=["A", {"en": "B"}], source={"uk": "Д"}
    ),
    "an expert's name in two languages": panel(experts=[{"id": "e1", "name": {"en": "One", "ru": "Первый"}}]),
    "panel": panel(confidence=0.9, error=0.5),
    "options": lambda model: model.update(synthesis={"weights": "row-sum", "epsilon": 1e-9, "strict": True}),
}

BAD = {
    "a title in an unknown language": lambda model: model.update(title={"de": "T"}),
    "a title in no language": lambda model: model.update(title={}),
    "a date in languages": lambda model: model.update(date={"en": "2030"}),
    "another format": lambda model: model.update(format="guildhall-decision/2"),
    "no title": lambda model: model.pop("title"),
    "one alternative": lambda model: model["alternatives"].pop(),
    "neither merits nor children": lambda model: (model.pop("children"), model.pop("comparisons")),
    "an unknown key": lambda model: model.update(tittle="T"),
    "an unknown merit": lambda model: (
        model.pop("comparisons"),
        model.update(merits={"benefit": {"children": model.pop("children")}}),
    ),
    "a criterion without an id": lambda model: model["children"][0].pop("id"),
    "an id with a space": lambda model: model["alternatives"][0].update(id="a a"),
    "a pair without a judgment": leaf({"comparisons": [["a", "b"]]}),
    "a judgment in words": leaf({"comparisons": [["a", "b", "three"]]}),
    "a judgment of zero": leaf({"comparisons": [["a", "b", 0]]}),
    "a judgment beyond a million": leaf({"comparisons": [["a", "b", 1000001]]}),
    "an interval of three": leaf({"comparisons": [["a", "b", [1, 2, 3]]]}),
    "a word that is none": leaf({"qualitative": [["a", "b", "much better"]]}),
    "a preference of one": leaf({"qualitative": [["a", "b", "better"]], "preference": 1}),
    "a negative weight": leaf({"weights": {"a": -1, "b": 2}}),
    "ratings without grades": leaf({"ratings": {"a": "good", "b": "good"}}),
    "values without a function": leaf({"values": {"a": 1, "b": 2}}),
    "a function of no kind": leaf({"values": {"a": 1, "b": 2}, "function": {"from": 1, "to": 2}}),
    "two ways to weigh": leaf({"comparisons": [["a", "b", 3]], "weights": {"a": 1, "b": 2}}),
    "children beside alternatives": lambda model: model["children"][0].update(
        children=[{"id": "z", "alternatives": {"weights": {"a": 1, "b": 1}}}]
    ),
    "an unknown method": lambda model: model.update(synthesis={"weights": "eigenvectors"}),
    "an unknown scale": lambda model: model.update(synthesis={"scale": "saati"}),
    "a self-rating of eleven": panel(experts=[{"id": "e1", "selfRating": 11, "arguments": {"theory": "high"}}]),
    "an argument of no level": panel(experts=[{"id": "e1", "selfRating": 9, "arguments": {"theory": "huge"}}]),
    "a panel without experts": panel(experts=[]),
    "a certain confidence": panel(confidence=1),
}


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_there_are_models():
    assert len(MODELS) > 10


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.name)
def test_it_accepts_every_example(path):
    assert [error.message for error in VALIDATOR.iter_errors(load(path))] == []


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.name)
def test_it_accepts_every_example_converted_to_json(path, tmp_path):
    written = tmp_path / "model.json"
    subprocess.run([GUILDHALL, "convert", str(path), "--to", "json", "--output", str(written), "--quiet"], check=True)
    assert [error.message for error in VALIDATOR.iter_errors(json.loads(written.read_text(encoding="utf-8")))] == []


@pytest.mark.parametrize("name", GOOD)
def test_it_accepts_what_the_program_accepts(name, tmp_path):
    model = changed(GOOD[name])
    assert [error.message for error in VALIDATOR.iter_errors(model)] == []
    assert check(model, tmp_path) == 0


@pytest.mark.parametrize("name", BAD)
def test_it_refuses_what_the_program_refuses(name, tmp_path):
    model = changed(BAD[name])
    assert not VALIDATOR.is_valid(model)
    assert check(model, tmp_path) == 1
