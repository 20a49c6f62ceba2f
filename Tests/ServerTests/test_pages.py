"""What a reader of the server's pages may rely on, in every language, on a telephone and on a desk, by day and by night."""

import pytest
from selenium.webdriver.common.by import By

from conftest import ATTACHMENTS
from contrast import CONTRAST
from site_reader import Reader

LANGUAGES = ("en", "ru", "zh")
VIEWS = ((360, "light"), (360, "dark"), (1440, "light"), (1440, "dark"))

NAMELESS = """
const named = e => (e.textContent.trim() || e.getAttribute('aria-label') || e.labels && e.labels.length);
return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select')].filter(e => !named(e))
  .map(e => e.outerHTML.slice(0, 120));
"""
WIDER = """
const inBox = e => e.closest('.table-box, .drawing-box, .unseen, .skip, svg');
return [...document.querySelectorAll('body *')].filter(
  e => !inBox(e) && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120));
"""
TWICE = """
const ids = [...document.querySelectorAll('[id]:not(svg *)')].map(e => e.id);
return ids.filter((id, place) => ids.indexOf(id) !== place);
"""
LEVELS = "return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])"


def look(reader, name):
    """Looks at the page that lies open as the rules of the house ask."""
    where = f"{name}, {reader.language}, {reader.width}"
    assert reader.complaints() == [], where
    assert reader.script("return document.documentElement.lang") == reader.language, where
    assert reader.script("return document.querySelectorAll('h1').length") == 1, where
    assert reader.script("return document.querySelectorAll('main').length") == 1, where
    levels = reader.script(LEVELS)
    assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:])), (where, levels)
    assert reader.script(NAMELESS) == [], where
    assert reader.script(TWICE) == [], where
    assert reader.script(CONTRAST) == [], where
    assert reader.script("return document.documentElement.scrollWidth") <= reader.width, where
    assert reader.script(WIDER) == [], where
    # A text that a catalogue lacks shows its key, and a place that nothing filled its braces.
    words = reader.script("return document.body.innerText")
    assert "{" not in words and "}" not in words, where
    ATTACHMENTS.mkdir(parents=True, exist_ok=True)


@pytest.mark.parametrize("width,scheme", VIEWS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_sound(demo, drivers, language, width, scheme):
    reader = Reader(drivers(), demo, language, width, scheme)

    def see(name):
        look(reader, name)
        reader.keep_picture(ATTACHMENTS / f"page-{name}.{language}-{width}-{scheme}.png")

    for name, path in (("home", "/"), ("help", "/help"), ("sign-in", "/sign-in")):
        reader.open(path)
        see(name)
    for example in ("fuel-energy-cluster", "chenghai-toys"):
        reader.open_result(f"/examples/{example}")
        see(example)
    reader.become("administrator")
    see("home-of-a-member")
    reader.open("/account")
    see("account")
    reader.open("/account/erase")
    see("erase")
    reader.open("/account/erased")
    see("erased")
    reader.open("/")
    reader.press("ul.links a")
    see("organisations")
    cluster = reader.path().removesuffix("/organisations")
    reader.press("tbody th a")
    see("organisation")
    organisation = reader.path()
    reader.open(organisation + "/archive")
    see("archive")
    reader.open(organisation)
    reader.press("#members tbody th a")
    see("member")
    reader.open(cluster + "/tokens")
    see("tokens")
    reader.open(cluster + "/settings")
    see("settings")
    reader.open(cluster + "/audit?check=all")
    assert reader.driver.find_elements(By.CSS_SELECTOR, ".callout.good")
    see("audit")
    reader.become_after_leaving("operator")
    reader.open("/server")
    see("server")
    reader.press("#accounts tbody th a")
    see("another-account")
    reader.press("ul.links li:last-child a")
    see("erase-another")
    reader.open("/server/audit")
    see("server-audit")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_with_text_of_twice_the_size_does_not_scroll_sideways(demo, drivers, language):
    reader = Reader(drivers(), demo, language, 360)
    for path in ("/", "/help", "/sign-in", "/nothing"):
        reader.open(path)
        reader.script("document.documentElement.style.fontSize = '200%'")
        assert reader.script("return document.documentElement.scrollWidth") <= 360, (path, language)
    reader.become("administrator")
    reader.script("document.documentElement.style.fontSize = '200%'")
    assert reader.script("return document.documentElement.scrollWidth") <= 360, language


def test_a_language_that_was_chosen_lasts(demo, drivers):
    reader = Reader(drivers(), demo, "zh")
    reader.open("/")
    for _ in range(2):
        reader.press("nav ul a[href='/help']")
        assert reader.script("return document.documentElement.lang") == "zh"
    reader.become("manager")
    reader.press("ul.links a")
    assert reader.script("return document.documentElement.lang") == "zh"
    reader.press("footer a[lang=ru]")
    reader.press("form.who a")
    assert reader.script("return document.documentElement.lang") == "ru"


def test_the_reference_study_is_two_clicks_from_the_link(demo, drivers):
    reader = Reader(drivers(), demo)
    reader.open_result("/examples/fuel-energy-cluster")
    reader.driver.get(demo.link)
    reader.press(".card a")
    assert reader.driver.find_elements(By.CSS_SELECTOR, ".verdict"), "The first click shows the result."


def test_the_keyboard_alone_reaches_the_content_and_everything_to_press(demo, drivers):
    reader = Reader(drivers(), demo)
    reader.open("/sign-in")
    seen = []
    for _ in range(20):
        reader.tab()
        focus = reader.script("""
            const e = document.activeElement, style = getComputedStyle(e);
            return [e.tagName, e.className || e.name || '', style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0]""")
        if focus[0] == "BODY":
            break
        seen.append(tuple(focus))
    assert seen[0][1] == "skip", "The first stop skips the navigation."
    assert {"name", "password"} <= {name for _, name, _ in seen}
    assert all(visible for _, _, visible in seen), seen


def test_pages_work_without_scripts(demo, drivers):
    reader = Reader(drivers(scripts=False), demo, "ru")
    reader.open("/examples/fuel-energy-cluster")
    assert reader.driver.find_elements(By.CSS_SELECTOR, "figure.chart details[open] table")
    reader.become("administrator")
    reader.press("ul.links a")
    reader.fill("input[name=name]", "Без сценариев")
    reader.press("form.entry button")
    assert reader.title() == "Без сценариев"


def test_somebody_is_invited_joins_and_signs_in(start, drivers):
    server = start()
    reader = Reader(drivers(), server)
    reader.driver.get(server.link)
    for name, words in (("displayName", "Anna"), ("signInName", "anna"), ("password", "four unrelated words here"),
                        ("clusterName", "Toys"), ("officeName", "Office")):
        reader.fill(f"input[name={name}]", words)
    reader.press("form.entry button")
    reader.press("ul.links a")
    reader.press("tbody th a")
    reader.tick("input[value=viewer]")
    reader.press("form.entry[action*=invitations] button")
    link = reader.driver.find_element(By.CSS_SELECTOR, "code.secret").text
    reader.press("form.who button")
    reader.driver.get(link)
    for name, words in (("displayName", "Boris"), ("signInName", "boris"), ("password", "short")):
        reader.fill(f"input[name={name}]", words)
    reader.press("form.entry button")
    assert "15" in reader.driver.find_element(By.CSS_SELECTOR, ".fault").text
    reader.fill("input[name=password]", "other words nobody guesses")
    reader.press("form.entry button")
    assert reader.driver.find_element(By.CSS_SELECTOR, "form.who span").text == "Boris"
    reader.press("form.who button")
    reader.open("/sign-in")
    reader.fill("input[name=name]", "boris")
    reader.fill("input[name=password]", "other words nobody guesses")
    reader.press("form.entry button")
    assert reader.driver.find_element(By.CSS_SELECTOR, "form.who span").text == "Boris"
    assert server.stop() == 0
