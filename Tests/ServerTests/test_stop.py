"""How the server ends, whatever it is doing, and what it says of itself when it cannot work."""

import json
import os
import resource
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

import pytest

from conftest import ROOT, Server

SEED = os.environ.get("INTERFACE_SEED", str(ROOT / ".build" / "release" / "InterfaceSeed"))
# The stop itself takes milliseconds; what is told apart here is a stop from waiting for who never leaves (20 s and more).
SECONDS = 8


class Seeded(Server):
    """A server on a database with tokens."""

    def __init__(self, folder):
        seed = [SEED, folder / "guildhall.sqlite", "3"]
        self.tokens = json.loads(subprocess.run(seed, check=True, capture_output=True).stdout)["tokens"]
        super().__init__(folder)

    def connect(self, text=""):
        host, port = self.address("").removeprefix("http://").split(":")
        connection = socket.create_connection((host, int(port)), timeout=60)
        connection.sendall(text.replace("\n", "\r\n").encode())
        return connection


def status(server, path):
    """The status of an answer."""
    try:
        return urllib.request.urlopen(server.address(path), timeout=60).status
    except urllib.error.HTTPError as error:
        return error.code


def eventually(server, wanted):
    """Asks whether it is ready until the answer is the wanted one; an answer is remembered for a second."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if status(server, "/ready") == wanted:
            return True
    return False


def stop_seconds(server):
    """How long it takes to end; it must end well."""
    start = time.monotonic()
    assert server.stop() == 0, server.log.read_text(encoding="utf-8")
    return time.monotonic() - start


@pytest.fixture
def seeded(tmp_path):
    server = Seeded(tmp_path)
    yield server
    if server.process.poll() is None:
        server.process.kill()
        server.process.wait()


def read_until(connection, mark):
    answer = b""
    while mark not in answer:
        part = connection.recv(65536)
        assert part, answer
        answer += part
    return answer


def rest_of(connection):
    rest = b""
    while part := connection.recv(65536):
        rest += part
    return rest


def test_a_stop_ends_streams_answers_what_has_begun_and_waits_for_nobody(seeded):
    token = seeded.tokens["administrator1"]
    bearer = f"Host: localhost\nAuthorization: Bearer {token}\n"
    streams = [seeded.connect(f"GET /api/v1/events HTTP/1.1\n{bearer}\n") for _ in range(5)]
    for stream in streams:
        read_until(stream, b"retry: ")
    silent = seeded.connect()
    idle = seeded.connect(f"GET /health HTTP/1.1\n{bearer}\n")
    read_until(idle, b"alive")
    half = seeded.connect("GET /health HTTP/1.1\nHost: loc")
    # A request whose body is on its way when the signal comes. It stands in one piece behind another whose answer shows that
    # the server has it.
    body = json.dumps({"kind": "factory", "name": "Made while stopping"})
    begun = seeded.connect(
        f"GET /health HTTP/1.1\n{bearer}\nPOST /api/v1/organisations HTTP/1.1\n{bearer}Content-Type: application/json\n"
        f"Idempotency-Key: k1\nContent-Length: {len(body)}\n\n{body[:10]}")
    read_until(begun, b"alive")
    start = time.monotonic()
    seeded.process.send_signal(signal.SIGTERM)
    for stream in streams:
        assert rest_of(stream).endswith(b"0\r\n\r\n"), "A stream is ended as HTTP ends one."
    begun.sendall(body[10:].encode())
    assert b" 201 Created" in rest_of(begun)
    for quiet in (silent, idle, half):
        assert rest_of(quiet) == b""
    assert seeded.process.wait(timeout=60) == 0, seeded.log.read_text(encoding="utf-8")
    assert time.monotonic() - start < SECONDS
    for connection in (*streams, silent, idle, half, begun):
        connection.close()


def test_a_stop_right_after_the_start_waits_for_no_computation(tmp_path):
    for number in range(5):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert stop_seconds(Server(folder, "--demo")) < SECONDS


def test_a_reader_that_takes_nothing_does_not_keep_the_server_from_ending(seeded):
    host, port = seeded.address("").removeprefix("http://").split(":")
    with socket.socket() as lazy:
        lazy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        lazy.connect((host, int(port)))
        request = b"GET /api/v1/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n"
        # Enough answers to fill what the system and the server hold for the connection.
        lazy.setblocking(False)
        try:
            for _ in range(2_000):
                lazy.sendall(request)
        except BlockingIOError:
            pass
        assert status(seeded, "/health") == 200
        seconds = stop_seconds(seeded)
        # Its requests have begun, so that they are answered for as long as a stop may take.
        assert seconds < 30


def prepared_without_signals():
    """A write beyond the limit of a file's size is to fail, and not to end the process."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def test_it_is_not_ready_while_nothing_can_be_written(tmp_path):
    server = Server(tmp_path, "--demo", preexec_fn=prepared_without_signals, restore_signals=False)
    try:
        assert status(server, "/ready") == 200
        _, hard = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (1, hard))
        assert eventually(server, 503)
        assert status(server, "/health") == 200
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (hard, hard))
        assert eventually(server, 200)
    finally:
        assert server.stop() == 0


def test_it_is_not_ready_when_its_file_was_replaced(tmp_path):
    server = Server(tmp_path, "--demo")
    file = tmp_path / "guildhall.sqlite"
    assert status(server, "/ready") == 200
    file.rename(tmp_path / "elsewhere.sqlite")
    assert eventually(server, 503)
    file.touch()
    assert status(server, "/ready") == 503
    assert "moved, removed or replaced" in server.log.read_text(encoding="utf-8")
    file.unlink()
    (tmp_path / "elsewhere.sqlite").rename(file)
    assert eventually(server, 200)
    assert server.stop() == 0
