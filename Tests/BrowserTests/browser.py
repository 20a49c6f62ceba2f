"""A headless Chromium that keeps account of what a page asks for and complains about."""

import base64
import dataclasses
import json
import os
import pathlib
import shutil

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

DRAWN = "return [...document.querySelectorAll('figure.chart')].every(f => f.dataset.drawn)"


@dataclasses.dataclass(frozen=True, order=True)
class View:
    """How a reader looks at a page."""

    width: int
    scheme: str = "light"
    scripts: bool = True

    def __str__(self):
        return f"{self.width}-{self.scheme}" + ("" if self.scripts else "-without-scripts")


class Page:
    """One page, opened from a file in a view, and what came of opening it."""

    def __init__(self, driver, file, view):
        self.driver = driver
        self.file = file
        self.view = view
        self.kept = {}  # What a test made of the page and the next ones look at too.
        self.resize(view.width)
        self.prefer(view.scheme)
        self.complaints()  # What an earlier page said is not this one's.
        self.requests()
        driver.get(pathlib.Path(file).resolve().as_uri())
        if view.scripts:
            self.wait_until_drawn()
        self.complaints_on_opening = self.complaints()
        self.requests_on_opening = self.requests()

    def script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    def wait_until_drawn(self):
        WebDriverWait(self.driver, 60, poll_frequency=0.05).until(lambda driver: driver.execute_script(DRAWN))

    def open_tables(self, opened):
        """Opens or closes every table behind a chart."""
        self.script("for (const d of document.querySelectorAll('details')) d.open = arguments[0]", opened)

    def complaints(self):
        """What the console says: errors of scripts and violations of the security policy."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def requests(self):
        """The addresses that the page asked for, besides itself and data in its own text."""
        addresses = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                address = message["params"]["request"]["url"]
                if address != self.driver.current_url.split("#")[0] and not address.startswith("data:"):
                    addresses.append(address)
        return addresses

    def resize(self, width, height=900):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})

    def prefer(self, scheme):
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def screenshot(self, file):
        """The whole page, not only what fits into the window."""
        size = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        shot = self.driver.execute_cdp_cmd(
            "Page.captureScreenshot",
            {"captureBeyondViewport": True, "optimizeForSpeed": True, "clip": {**size, "x": 0, "y": 0, "scale": 1}})
        pathlib.Path(file).write_bytes(base64.b64decode(shot["data"]))

    def pdf(self, file):
        printed = self.driver.execute_cdp_cmd(
            "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True, "displayHeaderFooter": False})
        pathlib.Path(file).write_bytes(base64.b64decode(printed["data"]))


class Shelf:
    """The browsers of a run, one with scripts and one without, and the page that lies open.

    Starting a browser costs more than opening a page, and opening one more than looking at it: a page stays open for all
    tests that look at it in the same view.
    """

    def __init__(self):
        self.drivers = {}
        self.page = None

    def showing(self, file, view):
        """The page in that view: the one that lies open, or else opened now."""
        if self.page is None or (self.page.file, self.page.view) != (file, view):
            self.page = None
            self.page = Page(self.driver(view.scripts), file, view)
        return self.page

    def driver(self, scripts):
        if scripts not in self.drivers:
            self.drivers[scripts] = started(scripts)
        return self.drivers[scripts]

    def close(self):
        for driver in self.drivers.values():
            driver.quit()


def tool(*names):
    """The path of the first program that is there, so that Selenium looks for none on the network."""
    found = next(filter(None, map(shutil.which, names)), None)
    assert found, f"Install {' or '.join(names)} (Debian: chromium, chromium-driver, poppler-utils)."
    return found


def started(scripts=True):
    """A fresh browser."""
    options = webdriver.ChromeOptions()
    options.binary_location = tool("chromium", "chromium-browser", "google-chrome")
    options.add_argument("--headless=new")
    options.add_argument("--disable-dev-shm-usage")
    options.add_argument("--disable-background-networking")
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")  # Chromium refuses to run as root otherwise.
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    if not scripts:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    return webdriver.Chrome(options=options, service=Service(tool("chromedriver")))
