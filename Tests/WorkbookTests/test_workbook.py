"""LibreOffice recalculates the workbooks that guildhall writes to guildhall's own numbers.

Every formula is computed anew on loading, so that the values that guildhall stores beside its formulas do not count. Then a
judgment is changed in the workbook and in the model alike, and both must still agree. GUILDHALL names the program,
.build/release/guildhall without it.
"""

import json
import os
import pathlib
import re
import subprocess
import zipfile
from xml.etree import ElementTree

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
GUILDHALL = os.environ.get("GUILDHALL", ROOT / ".build" / "release" / "guildhall")
EXAMPLES = ROOT / "Examples"
FIXTURES = ROOT / "Tests" / "Fixtures" / "Audit"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

# Recalculates always, whatever program wrote the file.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""

MODELS = [
    EXAMPLES / "fuel-energy-cluster" / "fuel-energy-cluster.decision.yaml",
    EXAMPLES / "saaty-classics" / "car.decision.yaml",
    EXAMPLES / "saaty-classics" / "house.decision.yaml",
    EXAMPLES / "saaty-classics" / "leader.decision.yaml",
    FIXTURES / "cyclic.decision.yaml",
    FIXTURES / "different-leaves.decision.yaml",
    FIXTURES / "four-merits.decision.yaml",
    FIXTURES / "multiplicative.decision.yaml",
    FIXTURES / "proportional.decision.yaml",
    FIXTURES / "twelve-alternatives.decision.yaml",
]
METHODS = ["eigenvector", "geometric-mean", "row-sum", "column-normalised"]
FORMULAS = ["ratio", "ratio-powers", "subtractive", "additive-reciprocal", "additive-complement"]


@pytest.fixture(scope="session")
def recalculated(tmp_path_factory):
    """Gives the sheets of a workbook after LibreOffice has recalculated it, as cell → value."""
    profile = tmp_path_factory.mktemp("profile")
    (profile / "user").mkdir()
    (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS)

    def run(path):
        folder = tmp_path_factory.mktemp("recalculated")
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "xlsx", "--outdir", folder, path],
            check=True, capture_output=True, timeout=180)
        return sheets(folder / path.name)

    return run


def sheets(path):
    with zipfile.ZipFile(path) as archive:
        texts = []
        if "xl/sharedStrings.xml" in archive.namelist():
            shared = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
            texts = ["".join(t.text or "" for t in item.iter(MAIN + "t")) for item in shared.iter(MAIN + "si")]
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        names = [sheet.get("name") for sheet in book.iter(MAIN + "sheet")]
        found = {}
        for number, name in enumerate(names, 1):
            cells = {}
            for cell in ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml")).iter(MAIN + "c"):
                value = cell.find(MAIN + "v")
                if value is not None:
                    kind = cell.get("t")
                    cells[cell.get("r")] = texts[int(value.text)] if kind == "s" else value.text if kind in ("str", "e") else float(value.text)
            found[name] = cells
        return found


def guildhall(*arguments):
    return subprocess.run([GUILDHALL, *arguments], capture_output=True, text=True, check=True).stdout


def write_workbook(model, path):
    guildhall("convert", model, "--to", "xlsx", "--output", path, "--quiet")


def model_with(model, folder, **options):
    """The model with other options: out of its JSON, which is a model as well."""
    document = json.loads(guildhall("convert", model, "--to", "json", "--quiet"))
    document.setdefault("synthesis", {}).update(options)
    path = folder / "changed.decision.yaml"
    path.write_text(json.dumps(document))
    return path


def check_against_decision(model, found):
    answer = json.loads(guildhall("decide", model, "--format", "json", "--quiet"))
    result = found["Result"]
    heading = {value: re.sub(r"\d", "", cell) for cell, value in result.items() if cell.endswith("4") and isinstance(value, str)}
    titles = {value: re.sub(r"\D", "", cell) for cell, value in result.items() if cell.startswith("A") and isinstance(value, str)}
    document = json.loads(guildhall("convert", model, "--to", "json", "--quiet"))
    title = {one["id"]: one.get("title", one["id"]) for one in document["alternatives"]}
    for entry in answer["ranking"]:
        row = titles[title[entry["alternative"]]]
        assert result[heading["Score"] + row] == pytest.approx(entry["score"], rel=1e-9, abs=1e-12)
        assert result[heading["Rank"] + row] == entry["rank"]
    ratios = [value for cell, value in found["Comparisons"].items() if cell.startswith("B") and found["Comparisons"].get("A" + cell[1:]) == "Consistency ratio CR"]
    return ratios


def test_every_cell_is_a_number_or_a_text(tmp_path, recalculated):
    for model in MODELS:
        path = tmp_path / (model.stem + ".xlsx")
        write_workbook(model, path)
        before = sheets(path)
        after = recalculated(path)
        compared = 0
        for name, cells in before.items():
            for cell, value in cells.items():
                found = after[name].get(cell)
                assert not (isinstance(found, str) and found.startswith("#")), (model.name, name, cell, found)
                # Sums behind the products of the multiplicative mode have no stored value of their own.
                if isinstance(value, float) and value != 0:
                    assert found == pytest.approx(value, rel=1e-9, abs=1e-12), (model.name, name, cell)
                    compared += 1
        assert compared > 10
        check_against_decision(model, after)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("mode", ["distributive", "ideal"])
def test_methods_and_modes(method, mode, tmp_path, recalculated):
    model = model_with(MODELS[0], tmp_path, weights=method, mode=mode)
    path = tmp_path / "book.xlsx"
    write_workbook(model, path)
    check_against_decision(model, recalculated(path))


@pytest.mark.parametrize("formula", FORMULAS)
def test_formulas(formula, tmp_path, recalculated):
    model = model_with(MODELS[6], tmp_path, merits=formula)
    path = tmp_path / "book.xlsx"
    write_workbook(model, path)
    check_against_decision(model, recalculated(path))


def test_a_changed_judgment_changes_everything(tmp_path, recalculated):
    model = MODELS[1]
    document = json.loads(guildhall("convert", model, "--to", "json", "--quiet"))
    holder = document if "comparisons" in document else next(iter(document["merits"].values()))
    holder["comparisons"][0][2] = "8"
    changed = tmp_path / "changed.decision.yaml"
    changed.write_text(json.dumps(document))
    path = tmp_path / "book.xlsx"
    write_workbook(model, path)
    # The first comparison of the first block stands in C6 of the third sheet.
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = "xl/worksheets/sheet3.xml"
    text, count = re.subn(r'(<c r="C6"[^>]*>)(?:<f>.*?</f>)?<v>[^<]*</v>', r"\1<v>8</v>", parts[name].decode())
    assert count == 1
    parts[name] = text.encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    check_against_decision(changed, recalculated(path))
    with pytest.raises(AssertionError):
        check_against_decision(model, recalculated(path))


def test_questionnaires_open_and_keep_their_questions(tmp_path, recalculated):
    path = tmp_path / "anna.xlsx"
    guildhall("questionnaire", MODELS[0], "--output", path, "--language", "uk")
    found = recalculated(path)
    assert list(found) == ["Питання", "Як відповідати"]
    assert found["Питання"]["E2"] == "judgment"
