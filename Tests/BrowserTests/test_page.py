"""What a reader of a report in a browser may rely on."""

import pytest

import browser

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


def test_nothing_is_complained_about_and_nothing_fetched(report):
    with browser.opened(report) as page:
        assert page.complaints() == []
        assert page.requests() == []


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
    tables = page.script("""
        return [...document.querySelectorAll('figure.chart')].map(figure => ({
          id: figure.id,
          rows: [...figure.querySelectorAll('details tbody tr')].map(
            row => [...row.children].map(cell => cell.textContent)),
          texts: JSON.parse(figure.querySelector('script').textContent).data.values
            .flatMap(value => [value.text, value.yText]).filter(text => text),
        }))""")
    assert tables
    for table in tables:
        assert table["rows"], table["id"]
        cells = {cell for row in table["rows"] for cell in row}
        assert table["texts"], table["id"]
        assert set(table["texts"]) <= cells, table["id"]


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


@pytest.mark.parametrize("width", [320, 360, 768, 1440])
def test_the_page_never_scrolls_sideways(report, width):
    with browser.opened(report, width=width) as page:
        for opened in (False, True):
            page.script("for (const d of document.querySelectorAll('details')) d.open = arguments[0]", opened)
            assert page.script("return document.documentElement.scrollWidth") <= width
            wider = page.script("""
                const inBox = e => e.closest('.table-box, .drawing-box, .unseen, svg');
                return [...document.querySelectorAll('body *')].filter(
                  e => !inBox(e) && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120))
                """)
            assert wider == []


def test_no_text_of_a_chart_runs_out_of_its_drawing(report):
    for width in (360, 1440):
        with browser.opened(report, width=width) as page:
            outside = page.script("""
                return [...document.querySelectorAll('.drawing')].flatMap(drawing => {
                  const box = drawing.getBoundingClientRect();
                  return [...drawing.querySelectorAll('svg text')].filter(text => {
                    const place = text.getBoundingClientRect();
                    return place.width > 0 && (place.left < box.left - 2 || place.right > box.right + 2
                      || place.top < box.top - 2 || place.bottom > box.bottom + 2);
                  }).map(text => `${drawing.closest('figure').id}: ${text.textContent}`);
                })""")
            assert outside == [], width


def test_a_tooltip_shows_the_whole_name(page):
    shown = page.script("""
        const item = document.querySelector('figure.chart svg .mark-rect path, figure.chart svg .mark-symbol path');
        const place = item.getBoundingClientRect();
        for (const kind of ['pointerover', 'mouseover', 'pointermove', 'mousemove'])
          item.dispatchEvent(new MouseEvent(kind, {bubbles: true, clientX: place.x + 2, clientY: place.y + 2}));
        const tooltip = document.getElementById('vg-tooltip-element');
        const label = document.querySelector('figure.chart tbody tr').children[0].textContent;
        return {text: tooltip && tooltip.textContent, label, visible: tooltip && getComputedStyle(tooltip).visibility};
        """)
    assert shown["visible"] == "visible"
    assert shown["label"] in shown["text"]


def test_without_scripts_every_table_stands_open(report):
    with browser.opened(report, scripts=False) as page:
        # The driver's own scripts run in a world of their own, which the setting does not reach.
        closed = page.script("return [...document.querySelectorAll('details')].filter(d => !d.open).length")
        assert closed == 0
        assert page.script("return document.querySelectorAll('svg').length") == 0
        notes = page.script("return [...document.querySelectorAll('.no-script')].filter(e => e.offsetHeight > 0).length")
        assert notes == page.script("return document.querySelectorAll('figure.chart').length")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_pictures_are_kept(report, attachments, width, scheme):
    with browser.opened(report, width=width, scheme=scheme) as page:
        file = attachments / f"{report.stem}-{width}-{scheme}.png"
        page.screenshot(file)
        assert file.stat().st_size > 10_000


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_and_ground_differ_enough(report, scheme):
    """WCAG 2.2, 1.4.3: 4.5 to 1, for texts outside drawings and inside them."""
    with browser.opened(report, scheme=scheme) as page:
        page.script("for (const d of document.querySelectorAll('details')) d.open = true")
        weak = page.script(CONTRAST)
        assert weak == []


CONTRAST = """
const channel = c => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
const parse = text => (text.match(/[\\d.]+/g) || []).map(Number);
const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const ground = element => {
  for (let e = element; e; e = e.parentElement) {
    const colour = parse(getComputedStyle(e).backgroundColor);
    if (colour.length === 3 || colour[3] === 1) return colour;
  }
  return [255, 255, 255];
};
const weak = [];
for (const element of document.querySelectorAll('body *:not(script):not(style):not(noscript)')) {
  const inside = element.closest('svg');
  const words = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
  if (!words || element.getBoundingClientRect().width === 0) continue;
  const style = getComputedStyle(element);
  const colour = parse(inside ? style.fill : style.color);
  // Figures on coloured bars are black or white by choice; a unit test looks after them.
  if (inside && [0, 255].includes(colour[0]) && colour[0] === colour[1] && colour[1] === colour[2]) continue;
  const [a, b] = [luminance(colour), luminance(ground(element))].sort((x, y) => y - x);
  const ratio = (a + 0.05) / (b + 0.05);
  if (ratio < 4.5) weak.push(`${ratio.toFixed(2)} ${element.textContent.trim().slice(0, 40)}`);
}
return [...new Set(weak)];
"""
