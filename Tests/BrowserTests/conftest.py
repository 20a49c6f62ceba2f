"""Which pages the tests open: every *.html in the folder that GUILDHALL_REPORTS names."""

import os
import pathlib

import pytest

import browser

ROOT = pathlib.Path(__file__).resolve().parents[2]
ATTACHMENTS = ROOT / "build" / "browser"


def reports():
    """The pages; without the variable, those that the Swift tests leave in build/reports."""
    folder = pathlib.Path(os.environ.get("GUILDHALL_REPORTS", ROOT / "build" / "reports"))
    files = sorted(folder.glob("*.html"))
    if not files:
        raise pytest.UsageError(f"There is no page in {folder}; run `swift test --filter PageFixtureTests` first.")
    return files


def pytest_generate_tests(metafunc):
    if "report" in metafunc.fixturenames:
        metafunc.parametrize("report", reports(), ids=lambda file: file.stem, scope="module")


@pytest.fixture(scope="module")
def page(report):
    """The page on a wide screen, one browser for all tests that do not change it for good."""
    with browser.opened(report) as page:
        yield page


@pytest.fixture
def attachments():
    """Where pictures and prints are kept for people to look at."""
    ATTACHMENTS.mkdir(parents=True, exist_ok=True)
    return ATTACHMENTS
