"""A demonstration server for the tests, and a browser that looks at its pages.

The program is the one that GUILDHALL names; the browser is that of the tests of reports.
"""

import os
import pathlib
import signal
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ATTACHMENTS = ROOT / "build" / "browser"
sys.path.insert(0, str(ROOT / "Tests" / "BrowserTests"))

import browser  # noqa: E402  (from the folder that was just named)


class Server:
    """A server on a fresh file and a free port."""

    def __init__(self, folder, *options, **process):
        program = os.environ.get("GUILDHALL", str(ROOT / ".build" / "release" / "guildhall"))
        self.log = folder / "server.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [program, "serve", "--database", f"sqlite:{folder / 'guildhall.sqlite'}", "--port", "0", *options],
                stdout=subprocess.PIPE, stderr=log, cwd=ROOT, **process)
        # One line comes when the server listens; nothing comes when it could not.
        self.link = self.process.stdout.readline().decode().strip()
        assert self.link, self.log.read_text(encoding="utf-8")

    def address(self, path):
        return self.link.rstrip("/") + path if self.link.endswith("/") else self.link.rsplit("/set-up", 1)[0] + path

    def stop(self):
        """Asks it to end, and tells how it did."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=60)


@pytest.fixture
def start(tmp_path):
    """Starts servers that end with the test."""
    servers = []

    def start(*options):
        folder = tmp_path / str(len(servers))
        folder.mkdir()
        servers.append(Server(folder, *options))
        return servers[-1]

    yield start
    for server in servers:
        if server.process.poll() is None:
            server.stop()


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """A demonstration for all tests that only look."""
    server = Server(tmp_path_factory.mktemp("demo"), "--demo")
    yield server
    assert server.stop() == 0, server.log.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def drivers():
    """The browsers of the run, with scripts and without."""
    started = {}

    def driver(scripts=True):
        if scripts not in started:
            started[scripts] = browser.started(scripts)
        return started[scripts]

    yield driver
    for one in started.values():
        one.quit()
