"""What the tests of the interface for programs share: a server of its own on a fresh database with tokens.

GUILDHALL names the built program and INTERFACE_SEED the one that fills databases; both default to those of a debug build.
"""

import json
import os
import pathlib
import signal
import subprocess
import urllib.error
import urllib.parse
import urllib.request

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
GUILDHALL = os.environ.get("GUILDHALL", str(ROOT / ".build" / "release" / "guildhall"))
SEED = os.environ.get("INTERFACE_SEED", str(ROOT / ".build" / "release" / "InterfaceSeed"))


class Answer:
    """A response with its body read."""

    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    @property
    def json(self):
        return json.loads(self.body)


class Server:
    """A running server, and what was put into its database."""

    def __init__(self, folder, organisations=250, options=()):
        self.database = folder / "interface.sqlite"
        self.facts = json.loads(
            subprocess.run([SEED, self.database, str(organisations)], check=True, stdout=subprocess.PIPE).stdout
        )
        self.log = open(folder / "server.log", "wb")
        self.process = subprocess.Popen(
            [GUILDHALL, "serve", "--database", f"sqlite:{self.database}", "--port", "0", *options],
            stdout=subprocess.PIPE, stderr=self.log, cwd=ROOT,
        )
        # The server prints its address when it listens; nothing needs to be waited for longer.
        address = urllib.parse.urlsplit(self.process.stdout.readline().decode().strip())
        self.origin = f"{address.scheme}://{address.netloc}"
        assert self.origin.startswith("http://"), "the server did not start"

    def ask(self, method, path, token="administrator1", body=None, headers=None, raw=None):
        """Sends a request; a token of None sends none."""
        headers = dict(headers or {})
        data = raw
        if body is not None:
            data = json.dumps(body).encode()
            kind = "merge-patch+json" if method == "PATCH" else "json"
            headers.setdefault("Content-Type", f"application/{kind}")
        if token is not None:
            headers.setdefault("Authorization", "Bearer " + self.facts["tokens"].get(token, token))
        request = urllib.request.Request(self.origin + path, data=data, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return Answer(response)
        except urllib.error.HTTPError as error:
            return Answer(error)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(timeout=60)
        self.log.close()
        return status


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """One server for all tests that do not stop it."""
    server = Server(tmp_path_factory.mktemp("server"))
    yield server
    assert server.stop() == 0, "the server did not end cleanly"


@pytest.fixture(scope="module")
def spoiled_server(tmp_path_factory):
    """A server for tests that change what others count on, such as who is a member of what."""
    server = Server(tmp_path_factory.mktemp("spoiled"))
    yield server
    assert server.stop() == 0, "the server did not end cleanly"
