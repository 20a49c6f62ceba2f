"""A reader of the server's pages."""

import base64

from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions
from selenium.webdriver.support.ui import WebDriverWait

DRAWN = "return [...document.querySelectorAll('figure.chart')].every(f => f.dataset.drawn === 'yes')"


class Reader:
    """A browser in one view and one language."""

    def __init__(self, driver, server, language="en", width=1440, scheme="light"):
        self.driver, self.server, self.language, self.width = driver, server, language, width
        driver.get(server.address("/help"))
        driver.delete_all_cookies()
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})
        driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        self.complaints()

    def open(self, path):
        """Opens a page in the language and waits for its charts."""
        self.driver.get(self.server.address(path) + ("&" if "?" in path else "?") + f"lang={self.language}")
        return self

    def open_result(self, path):
        """Opens an example's result, which a server that has just started may still be computing."""
        def is_there(_):
            return self.open(path).driver.find_elements(By.CSS_SELECTOR, ".verdict")
        WebDriverWait(self.driver, 120, poll_frequency=0.5).until(is_there)
        WebDriverWait(self.driver, 60, poll_frequency=0.1).until(lambda driver: driver.execute_script(DRAWN))
        return self

    def become(self, person):
        """Continues as a person of the demonstration."""
        self.open("/")
        self.press(f"form[action^='/demo/{person}'] button")
        return self

    def become_after_leaving(self, person):
        """Signs out, and continues as somebody else."""
        self.press("form.who button")
        return self.become(person)

    def tab(self):
        """Presses the Tab key."""
        for kind in ("rawKeyDown", "keyUp"):
            event = {"type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
            self.driver.execute_cdp_cmd("Input.dispatchKeyEvent", event)

    def press(self, selector):
        """Presses a button or follows a link, and waits for the page that comes of it."""
        left = self.driver.find_element(By.CSS_SELECTOR, "html")
        self.tick(selector)
        wait = WebDriverWait(self.driver, 60, poll_frequency=0.05)
        wait.until(expected_conditions.staleness_of(left))
        wait.until(lambda driver: driver.execute_script("return document.readyState === 'complete'"))

    def tick(self, selector):
        """Presses what leads to no other page."""
        element = self.driver.find_element(By.CSS_SELECTOR, selector)
        self.driver.execute_script("arguments[0].click()", element)

    def fill(self, selector, words):
        self.driver.find_element(By.CSS_SELECTOR, selector).send_keys(words)

    def script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    def path(self):
        return self.driver.current_url.removeprefix(self.server.address("")).split("?")[0]

    def title(self):
        return self.script("return document.querySelector('h1').textContent")

    def complaints(self):
        """What the console says: errors of scripts and violations of the policy."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def keep_picture(self, file):
        size = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        shot = self.driver.execute_cdp_cmd(
            "Page.captureScreenshot",
            {"captureBeyondViewport": True, "optimizeForSpeed": True,
             "clip": {**size, "height": min(size["height"], 3000), "x": 0, "y": 0, "scale": 1}})
        file.write_bytes(base64.b64decode(shot["data"]))
