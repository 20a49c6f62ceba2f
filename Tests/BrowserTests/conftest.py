"""Which pages the tests open, and how: every *.html in the folder that GUILDHALL_REPORTS names.

A page's name may end in its language, as `report.ru.html` does. A test asks for the fixture `page` and says with
`@pytest.mark.views(...)` in which views; `@pytest.mark.one_language` leaves out what differs by its words alone.
"""

import os
import pathlib

import pytest

import browser

ROOT = pathlib.Path(__file__).resolve().parents[2]
ATTACHMENTS = ROOT / "build" / "browser"
WIDE = browser.View(1440)
LANGUAGES = ("en", "ru", "uk", "zh")
# The language for checks that do not depend on it: its words are long.
CHOSEN_LANGUAGE = "ru"


def reports():
    """The pages; without the variable, those that the Swift tests leave in build/reports."""
    folder = pathlib.Path(os.environ.get("GUILDHALL_REPORTS", ROOT / "build" / "reports"))
    files = sorted(folder.glob("*.html"))
    if not files:
        raise pytest.UsageError(f"There is no page in {folder}; run `swift test --filter PageFixtureTests` first.")
    return files


def speaks_for_others(report):
    """Whether a page stands for those that say the same in other languages: by its language, or as the only one."""
    name, _, language = report.stem.rpartition(".")
    if language not in LANGUAGES or language == CHOSEN_LANGUAGE:
        return True
    return not report.with_name(f"{name}.{CHOSEN_LANGUAGE}.html").exists()


def pytest_configure(config):
    config.addinivalue_line("markers", "views(*views): the views in which a test looks at a page")
    config.addinivalue_line("markers", "one_language: the test does not depend on the words of the page")


def pytest_generate_tests(metafunc):
    if "page" not in metafunc.fixturenames:
        return
    marker = metafunc.definition.get_closest_marker("views")
    chosen = reports()
    if metafunc.definition.get_closest_marker("one_language"):
        chosen = [report for report in chosen if speaks_for_others(report)]
    cases = [(report, view) for report in chosen for view in (marker.args if marker else (WIDE,))]
    metafunc.parametrize("page", cases, ids=[f"{report.stem}-{view}" for report, view in cases], indirect=True)


def pytest_collection_modifyitems(items):
    """Tests that look at the same page in the same view follow each other, so that it is opened once."""
    items.sort(key=lambda item: (item.callspec.params["page"],) if hasattr(item, "callspec") else ())


@pytest.fixture(scope="session")
def shelf():
    """The browsers of the run."""
    shelf = browser.Shelf()
    yield shelf
    shelf.close()


@pytest.fixture
def page(shelf, request):
    """The page in the view; a test leaves it as it found it."""
    return shelf.showing(*request.param)


@pytest.fixture
def attachments():
    """Where pictures and prints are kept for people to look at."""
    ATTACHMENTS.mkdir(parents=True, exist_ok=True)
    return ATTACHMENTS
