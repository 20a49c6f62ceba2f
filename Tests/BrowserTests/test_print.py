"""What a report looks like on paper."""

import collections
import re
import subprocess
import xml.etree.ElementTree as ElementTree

import browser
import pytest

Printed = collections.namedtuple("Printed", "file pages rows captions long_tables")
A4_POINTS = (594.96, 841.92)


pytestmark = pytest.mark.views(browser.View(1440, "dark"))


@pytest.fixture
def printed(page, attachments):
    """The page as a PDF file, printed from a dark screen, with all that the page's tables say."""
    if "printed" not in page.kept:
        file = attachments / f"{page.file.stem}.pdf"
        page.pdf(file)
        rows = page.script("""
            const texts = row => [...row.children].map(cell => cell.textContent).filter(text => text);
            const rows = [...document.querySelectorAll('tbody tr')];
            return rows.filter(row => !row.closest('details.bulk')).map(texts)""")
        captions = page.script(
            "return [...document.querySelectorAll('caption')].filter(c => !c.closest('.bulk')).map(c => c.textContent)")
        long_tables = page.script("return document.querySelectorAll('details.bulk').length")
        page.kept["printed"] = Printed(file, pages(file), rows, captions, long_tables)
    return page.kept["printed"]


def pages(file):
    """The words of each page with their boxes, as pdftotext finds them."""
    text = subprocess.run(
        [browser.tool("pdftotext"), "-bbox", str(file), "-"], capture_output=True, check=True, text=True).stdout
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", text)
    space = "{http://www.w3.org/1999/xhtml}"
    return [
        ((float(page.get("width")), float(page.get("height"))),
         [(word.text, *(float(word.get(k)) for k in ("xMin", "yMin", "xMax", "yMax")))
          for word in page.iter(f"{space}word")])
        for page in ElementTree.fromstring(text).iter(f"{space}page")
    ]


def flat(text):
    """A text without spaces and line breaks, which a printed cell may have elsewhere."""
    return re.sub(r"\s+", "", text)


def test_paper_is_a4_and_nothing_leaves_it(printed):
    for size, words in printed.pages:
        assert size == pytest.approx(A4_POINTS, abs=1)
        assert words, "A page is empty."
        for text, left, top, right, bottom in words:
            assert left >= 20 and right <= size[0] - 20 and top >= 0 and bottom <= size[1], text


def test_no_row_is_cut_by_the_end_of_a_page(printed):
    """Every row's cells stand on one page: in its text, all of the row's words follow each other."""
    texts = [flat("".join(word[0] for word in words)) for _, words in printed.pages]
    assert printed.rows or printed.long_tables
    for row in printed.rows:
        assert any(all(holds(text, cell) for cell in row) for text in texts), row


def test_long_tables_behind_charts_stay_off_paper(page):
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    shown = page.script("""
        return [...document.querySelectorAll('figure.chart[data-drawn=yes] details')].map(behind => [
          behind.querySelectorAll('tbody tr').length > 12, getComputedStyle(behind).display !== 'none'])""")
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    assert shown
    assert all(is_long != is_shown for is_long, is_shown in shown)


def holds(text, cell):
    """Whether a page has a cell's text, whose lines may stand between those of its neighbours.

    Latin letters beside Chinese ones are set in another typeface, which the PDF keeps apart as a word, and the lines of
    a narrow cell, which may break after any Chinese character, stand between those of its neighbours: then every word and
    every such character must be there.
    """
    words = re.findall(r"[0-9A-Za-z]+|[\u3400-\u9fff]|[^\W0-9A-Za-z\u3400-\u9fff]+", cell)
    return flat(cell) in text or all(word in text for word in words)


def test_no_caption_is_left_alone_at_the_end_of_a_page(printed):
    """A caption stands at the left; an axis of a drawing may have the same name, in its middle."""
    assert printed.captions or printed.long_tables
    for size, words in printed.pages:
        body = [word for word in words if word[4] < size[1] - 51]
        last = max(word[4] for word in body)
        words_of_line = [word for word in body if word[4] > last - 6]
        line = flat("".join(word[0] for word in words_of_line))
        is_caption = line in {flat(caption) for caption in printed.captions}
        assert not is_caption or words_of_line[0][1] > size[0] / 4, line


def test_every_table_is_on_paper_and_paper_is_light(printed, attachments):
    file = printed.file
    text = flat("".join(word[0] for _, words in printed.pages for word in words))
    for caption in printed.captions:
        assert holds(text, caption)
    subprocess.run(
        [browser.tool("pdftoppm"), "-r", "60", "-png", str(file), str(attachments / file.stem)], check=True)
    first = min(attachments.glob(f"{file.stem}-*1.png"))
    plain = subprocess.run(
        [browser.tool("pdftoppm"), "-r", "10", "-f", "1", "-l", "1", "-gray", str(file)],
        capture_output=True, check=True).stdout
    grey = plain[plain.index(b"255\n") + 4:]
    assert first.exists() and sum(grey) / len(grey) > 200
