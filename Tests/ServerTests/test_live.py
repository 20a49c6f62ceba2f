"""What a page shows of what happens elsewhere, without being loaded anew."""

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from conftest import Server
from site_reader import Reader

# What the browser itself says while there is no server to reach.
UNREACHABLE = ("ERR_CONNECTION_REFUSED", "ERR_INCOMPLETE_CHUNKED_ENCODING", "ERR_CONNECTION_RESET", "ERR_EMPTY_RESPONSE")


class Watcher(Reader):
    """A reader who notices whether the page was loaded anew."""

    def watch(self, path):
        self.open(path)
        self.script("window.isWatched = true")
        return self

    def sees(self, selector, words):
        """Waits until a part of the page has some words; the page itself has to be the same one."""
        def there(driver):
            return any(words in e.text for e in driver.find_elements(By.CSS_SELECTOR, selector))
        WebDriverWait(self.driver, 20, poll_frequency=0.05, ignored_exceptions=(Exception,)).until(there)
        assert self.script("return window.isWatched === true"), "The page was loaded anew."

    def count(self, selector):
        return len(self.driver.find_elements(By.CSS_SELECTOR, selector))


def organisation(reader, words):
    """The path of the organisation whose name has some words."""
    return reader.driver.find_element(By.PARTIAL_LINK_TEXT, words).get_attribute("href").split("?")[0].removeprefix(
        reader.server.address(""))


def two_readers(server, drivers):
    acting, watching = Reader(drivers(), server), Watcher(drivers(number=1), server)
    acting.become("administrator")
    acting.press("ul.links a")
    return acting, watching, acting.path()


def add_organisation(reader, listing, name):
    reader.open(listing)
    reader.fill("input[name=name]", name)
    reader.press("form.entry button")


def test_a_manager_sees_invitations_and_organisations_as_they_come(start, drivers):
    server = start("--demo")
    acting, watching, listing = two_readers(server, drivers)
    factory = organisation(acting, "Fengxiang")
    watching.become("manager")
    watching.watch(factory)
    acting.open(factory)
    acting.tick("input[value=viewer]")
    acting.press("form.entry[action*=invitations] button")
    watching.sees("#invitations td, #invitations th", "viewer")

    # What the reader was typing stays while the list changes, and a button in the list changes the list alone.
    watching.fill("input[name=days]", "5")
    acting.tick("input[value=analyst]")
    acting.press("form.entry[action*=invitations] button")
    watching.sees("#invitations td, #invitations th", "analyst")
    assert watching.script("return document.querySelector('input[name=days]').value") == "75"
    while watching.count("#invitations tbody tr"):
        left = watching.count("#invitations tbody tr")
        watching.tick("#invitations tbody button")
        WebDriverWait(watching.driver, 20, poll_frequency=0.05).until(
            lambda _: watching.count("#invitations tbody tr") < left)
    watching.sees("#invitations", "No invitation is open.")

    watching.watch(listing)
    add_organisation(acting, listing, "Second factory")
    watching.sees("#organisations", "Second factory")
    assert watching.complaints() == [] and acting.complaints() == []


def test_an_administrator_sees_the_log_grow_and_what_is_not_for_others_stays_unheard(start, drivers):
    server = start("--demo")
    acting, watching, listing = two_readers(server, drivers)
    office = organisation(acting, "Cluster Office")
    watching.become("administrator")
    watching.watch(listing.replace("organisations", "audit"))
    rows = watching.count("#entries tbody tr")
    acting.open(office)
    acting.tick("input[value=analyst]")
    acting.press("form.entry[action*=invitations] button")
    watching.sees("#entries tbody tr:first-child", "Invitation made")
    assert watching.count("#entries tbody tr") == rows + 1

    # Who watches for a buyer hears of organisations, and of nobody's invitations.
    watching.become_after_leaving("viewer")
    watching.open("/")
    watching.script("""
        window.heard = [];
        const stream = new EventSource(arguments[0]);
        for (const name of ['organisation', 'invitation', 'member', 'token', 'cluster'])
          stream.addEventListener(name, event => heard.push(name));
        window.isOpen = new Promise(done => { stream.onopen = done; });""", listing.replace("organisations", "events"))
    watching.driver.execute_async_script("window.isOpen.then(arguments[0])")
    acting.open(office)
    acting.tick("input[value=analyst]")
    acting.press("form.entry[action*=invitations] button")
    add_organisation(acting, listing, "Third factory")
    WebDriverWait(watching.driver, 20, poll_frequency=0.05).until(lambda d: d.execute_script("return heard.length"))
    assert watching.script("return heard") == ["organisation"]
    assert watching.complaints() == [] and acting.complaints() == []


def test_a_page_listens_again_after_the_server_was_started_anew(tmp_path, drivers):
    server = Server(tmp_path, "--demo")
    acting, watching, listing = two_readers(server, drivers)
    watching.become("viewer")
    watching.watch(listing)
    assert watching.complaints() == []
    assert server.stop() == 0
    server = Server(tmp_path, "--demo", port=server.port)
    try:
        add_organisation(acting, listing, "After the start")
        watching.sees("#organisations", "After the start")
        complaints = watching.complaints()
        assert all(any(word in line for word in UNREACHABLE) for line in complaints), complaints
    finally:
        assert server.stop() == 0


def test_a_session_that_ends_elsewhere_leads_to_where_one_signs_in(start, drivers):
    server = start("--demo")
    acting, watching, listing = two_readers(server, drivers)
    watching.become("manager")
    watching.watch(listing)
    cookie = watching.driver.get_cookie("guildhall-session")["value"]
    other = Reader(drivers(number=2), server)
    other.driver.add_cookie({"name": "guildhall-session", "value": cookie, "path": "/"})
    other.open("/")
    other.press("form.who button")
    add_organisation(acting, listing, "Behind the end")
    WebDriverWait(watching.driver, 30, poll_frequency=0.1).until(lambda d: "/sign-in" in d.current_url)
