"""What a reader of a report in a browser may rely on."""

import collections
import json
import re

import pytest

from browser import View
from contrast import CONTRAST
from conftest import LANGUAGES, reports

WIDE, PHONE, DARK = View(1440), View(360), View(1440, "dark")
SCREENS = (View(320), PHONE, View(768), WIDE)
ALL_VIEWS = (*SCREENS, DARK)

# The marks of a chart: every drawn item of its mark groups that is not an axis or a legend.
COUNT_MARKS = """
return [...document.querySelectorAll('figure.chart')].map(figure => ({
  id: figure.id,
  drawings: figure.querySelectorAll('svg').length,
  marks: figure.querySelectorAll('svg .mark-rect path, svg .mark-symbol path, svg .mark-line path,'
    + ' svg .mark-rule line, svg .mark-text text').length,
  drawn: figure.dataset.drawn,
  height: figure.querySelector('svg') ? figure.querySelector('svg').getBoundingClientRect().height : 0,
}))
"""


def test_every_chart_is_drawn(page):
    charts = page.script(COUNT_MARKS)
    assert charts, "The page has no chart to look at."
    for chart in charts:
        assert chart["drawn"] == "yes", chart
        assert chart["drawings"] == 1, chart
        assert chart["marks"] >= 3, chart
        assert chart["height"] > 40, chart


def test_every_language_shows_every_kind_of_chart():
    """Fewer pages are written in some languages than in others, but none leaves a kind of chart out."""
    kinds = collections.defaultdict(set)
    for report in reports():
        language = report.stem.rpartition(".")[2]
        if language in LANGUAGES:
            kinds[language] |= kinds_of_charts(report.read_text(encoding="utf-8"))
    if kinds:
        every = set().union(*kinds.values())
        assert {language: every - kinds[language] for language in LANGUAGES} == dict.fromkeys(LANGUAGES, set())


def kinds_of_charts(page):
    """The kinds by the marks that they are drawn with."""
    specifications = re.findall(r'<script type="application/json"[^>]*>(\{"\$schema".*?)</script>', page, re.DOTALL)
    assert specifications, "The page has no chart to look at."
    return {frozenset((layer["mark"]["type"], layer["mark"].get("style")) for layer in json.loads(text)["layer"])
            for text in specifications}


@pytest.mark.views(*ALL_VIEWS)
def test_nothing_is_complained_about_and_nothing_fetched(page):
    assert page.complaints_on_opening == []
    assert page.requests_on_opening == []


def test_the_policy_forbids_everything_but_the_pages_own_parts(page):
    policy = page.script(
        "return document.querySelector('meta[http-equiv=\"Content-Security-Policy\"]').content")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert page.script("""
        window.ran = false;
        const element = document.createElement('script');
        element.textContent = 'window.ran = true';
        document.body.append(element);
        return window.ran;
        """) is False


def test_there_is_one_first_heading_and_a_language(page):
    assert page.script("return document.querySelectorAll('h1').length") == 1
    assert page.script("return document.documentElement.lang") in ("en", "ru", "uk", "zh")


def test_headings_leave_no_level_out(page):
    levels = page.script("return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])")
    assert levels[0] == 1
    for earlier, later in zip(levels, levels[1:]):
        assert later <= earlier + 1


def test_every_link_in_the_contents_leads_somewhere(page):
    missing = page.script("""
        return [...document.querySelectorAll('nav a')].map(a => a.getAttribute('href'))
          .filter(h => !document.getElementById(h.slice(1)))""")
    assert missing == []


def test_every_name_is_given_once(page):
    twice = page.script("""
        const ids = [...document.querySelectorAll('[id]:not(svg *)')].map(e => e.id);
        return ids.filter((id, place) => ids.indexOf(id) !== place)""")
    assert twice == []


def test_every_table_behind_a_chart_holds_its_figures(page):
    """The table of a map, whose places are too many for one, tells each colour's share and where it is found.

    A range is one text in a drawing and two cells in a table.
    """
    tables = page.script("""
        return [...document.querySelectorAll('figure.chart')].map(figure => ({
          id: figure.id,
          rows: [...figure.querySelectorAll('details tbody tr')].map(
            row => [...row.children].map(cell => cell.textContent)),
          values: JSON.parse(figure.querySelector('script').textContent).data.values,
        }))""")
    assert tables
    for table in tables:
        assert table["rows"], table["id"]
        if "left" in table["values"][0]:
            assert_map_is_told(table)
            continue
        texts = {part for value in table["values"] for key in ("text", "yText") if value.get(key)
                 for part in ends(value[key])}
        cells = {cell for row in table["rows"] for cell in row}
        assert texts, table["id"]
        assert texts <= cells, table["id"]


def assert_map_is_told(table):
    """Every colour's row has the ends of what is drawn in it, and the shares of the area make one."""
    rows = {name: (share, columns, lines) for name, share, columns, lines in table["rows"]}
    assert set(rows) == {value["series"] for value in table["values"]}, table["id"]
    for name, (_, columns, lines) in rows.items():
        drawn = [value for value in table["values"] if value["series"] == name]
        first, last = min(drawn, key=lambda v: v["left"]), max(drawn, key=lambda v: v["right"])
        assert ends(columns) == (ends(first["xText"])[0], ends(last["xText"])[1]), (table["id"], name)
        low, high = min(drawn, key=lambda v: v["bottom"]), max(drawn, key=lambda v: v["bottom"])
        assert ends(lines) == (low["yText"], high["yText"]), (table["id"], name)
        area = sum((v["right"] - v["left"]) * (v["top"] - v["bottom"]) for v in drawn)
        whole = sum((v["right"] - v["left"]) * (v["top"] - v["bottom"]) for v in table["values"])
        assert share_of(rows[name][0]) == pytest.approx(area / whole, abs=0.02), (table["id"], name)
    assert sum(share_of(share) for share, _, _ in rows.values()) == pytest.approx(1, abs=0.02), table["id"]


def ends(text):
    """The first and the last place of a range, which for one place are the same."""
    parts = text.split(" … ")
    return parts[0], parts[-1]


def share_of(text):
    """A share of one, as its percentage says in any of the languages."""
    return float(text.replace("%", "").replace(",", ".").strip()) / 100


def test_tables_open_and_close_by_keyboard(page):
    page.script("document.querySelector('figure.chart summary').focus()")
    details = "return document.querySelector('figure.chart details').open"
    assert page.script(details) is False
    press(page, "Enter")
    assert page.script(details) is True
    press(page, "Enter")
    assert page.script(details) is False


def press(page, key):
    for kind in ("keyDown", "keyUp"):
        event = {"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": 13, "text": "\r"}
        if kind == "keyUp":
            del event["text"]
        page.driver.execute_cdp_cmd("Input.dispatchKeyEvent", event)


@pytest.mark.views(*SCREENS)
def test_the_page_never_scrolls_sideways(page):
    for opened in (True, False):
        page.open_tables(opened)
        assert page.script("return document.documentElement.scrollWidth") <= page.view.width
        wider = page.script("""
            const inBox = e => e.closest('.table-box, .drawing-box, .unseen, svg');
            return [...document.querySelectorAll('body *')].filter(
              e => !inBox(e) && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120))
            """)
        assert wider == []


@pytest.mark.views(PHONE, WIDE)
def test_no_text_of_a_chart_runs_out_of_its_drawing(page):
    outside = page.script("""
        return [...document.querySelectorAll('.drawing')].flatMap(drawing => {
          const box = drawing.getBoundingClientRect();
          return [...drawing.querySelectorAll('svg text')].filter(text => {
            const place = text.getBoundingClientRect();
            return place.width > 0 && (place.left < box.left - 2 || place.right > box.right + 2
              || place.top < box.top - 2 || place.bottom > box.bottom + 2);
          }).map(text => `${drawing.closest('figure').id}: ${text.textContent}`);
        })""")
    assert outside == []


def test_a_tooltip_shows_the_whole_name(page):
    shown = page.script("""
        const item = document.querySelector('figure.chart svg .mark-rect path, figure.chart svg .mark-symbol path');
        const place = item.getBoundingClientRect();
        for (const kind of ['pointerover', 'mouseover', 'pointermove', 'mousemove'])
          item.dispatchEvent(new MouseEvent(kind, {bubbles: true, clientX: place.x + 2, clientY: place.y + 2}));
        const tooltip = document.getElementById('vg-tooltip-element');
        // The first mark is that of the first row, but for a map, whose rows are its colours.
        const figure = item.closest('figure');
        const isMap = 'left' in JSON.parse(figure.querySelector('script').textContent).data.values[0];
        const labels = [...figure.querySelectorAll('tbody tr')].map(row => row.children[0].textContent);
        const shown = {
          text: tooltip && tooltip.textContent, labels: isMap ? labels : labels.slice(0, 1),
          visible: tooltip && getComputedStyle(tooltip).visibility};
        for (const kind of ['pointerout', 'mouseout'])
          item.dispatchEvent(new MouseEvent(kind, {bubbles: true, clientX: place.x + 2, clientY: place.y + 2}));
        return shown;
        """)
    assert shown["visible"] == "visible"
    assert any(label in shown["text"] for label in shown["labels"])


@pytest.mark.one_language
@pytest.mark.views(View(1440, scripts=False))
def test_without_scripts_every_table_stands_open(page):
    # The driver's own scripts run in a world of their own, which the setting does not reach.
    closed = page.script("return [...document.querySelectorAll('details')].filter(d => !d.open).length")
    assert closed == 0
    assert page.script("return document.querySelectorAll('svg').length") == 0
    notes = page.script("return [...document.querySelectorAll('.no-script')].filter(e => e.offsetHeight > 0).length")
    assert notes == page.script("return document.querySelectorAll('figure.chart').length")


@pytest.mark.views(PHONE, WIDE)
def test_pictures_are_kept(page, attachments):
    keep_picture(page, attachments)


@pytest.mark.one_language
@pytest.mark.views(View(360, "dark"), DARK)
def test_pictures_in_the_dark_are_kept(page, attachments):
    keep_picture(page, attachments)


def keep_picture(page, folder):
    file = folder / f"{page.file.stem}-{page.view}.png"
    page.screenshot(file)
    assert file.stat().st_size > 10_000


@pytest.mark.views(WIDE, DARK)
def test_words_and_ground_differ_enough(page):
    """WCAG 2.2, 1.4.3: 4.5 to 1, for texts outside drawings and inside them."""
    page.open_tables(True)
    weak = page.script(CONTRAST)
    page.open_tables(False)
    assert weak == []
