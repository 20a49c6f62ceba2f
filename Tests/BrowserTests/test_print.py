"""What a report looks like on paper."""

import re
import subprocess
import xml.etree.ElementTree as ElementTree

import browser
import pytest

A4_POINTS = (594.96, 841.92)


@pytest.fixture(scope="module")
def printed(report):
    """The page as a PDF file, printed from a dark screen, with all that the page's tables say."""
    import conftest

    conftest.ATTACHMENTS.mkdir(parents=True, exist_ok=True)
    file = conftest.ATTACHMENTS / f"{report.stem}.pdf"
    with browser.opened(report, scheme="dark") as page:
        page.pdf(file)
        rows = page.script("""
            return [...document.querySelectorAll('tbody tr')].map(
              row => [...row.children].map(cell => cell.textContent).filter(text => text))""")
        captions = page.script("return [...document.querySelectorAll('caption')].map(c => c.textContent)")
    return file, rows, captions


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
    file, _, _ = printed
    for size, words in pages(file):
        assert size == pytest.approx(A4_POINTS, abs=1)
        assert words, "A page is empty."
        for text, left, top, right, bottom in words:
            assert left >= 20 and right <= size[0] - 20 and top >= 0 and bottom <= size[1], text


def test_no_row_is_cut_by_the_end_of_a_page(printed):
    """Every row's cells stand on one page: in its text, all of the row's words follow each other."""
    file, rows, _ = printed
    texts = [flat("".join(word[0] for word in words)) for _, words in pages(file)]
    assert rows
    for row in rows:
        whole = [cell for cell in map(flat, row)]
        assert any(all(holds(text, cell) for cell in whole) for text in texts), row


def holds(text, cell):
    """Whether a page has a cell's text, whose lines may stand between those of its neighbours."""
    return cell in text or all(flat(word) in text for word in re.findall(r"\w+", cell))


def test_no_caption_is_left_alone_at_the_end_of_a_page(printed):
    file, _, captions = printed
    assert captions
    for size, words in pages(file):
        body = [word for word in words if word[4] < size[1] - 51]
        last = max(word[4] for word in body)
        line = flat("".join(word[0] for word in body if word[4] > last - 6))
        assert line not in {flat(caption) for caption in captions}


def test_every_table_is_on_paper_and_paper_is_light(printed, attachments):
    file, rows, captions = printed
    text = flat("".join(word[0] for _, words in pages(file) for word in words))
    for caption in captions:
        assert flat(caption) in text
    subprocess.run(
        [browser.tool("pdftoppm"), "-r", "60", "-png", str(file), str(attachments / file.stem)], check=True)
    first = min(attachments.glob(f"{file.stem}-*1.png"))
    plain = subprocess.run(
        [browser.tool("pdftoppm"), "-r", "10", "-f", "1", "-l", "1", "-gray", str(file)],
        capture_output=True, check=True).stdout
    grey = plain[plain.index(b"255\n") + 4:]
    assert first.exists() and sum(grey) / len(grey) > 200
