"""Two thousand readers hear of an event, each over a connection of its own, and the stop ends them all."""

import resource
import selectors
import socket
import time
import urllib.parse

from conftest import Server
from test_interface import create

READERS = 2_000


def open_streams(server):
    """Opens the streams of all readers, 63 for each token, and reads until each has begun."""
    host = urllib.parse.urlsplit(server.origin)
    tokens = [token for name, token in sorted(server.facts["tokens"].items()) if name != "reader"]
    readers = []
    for number in range(READERS):
        connection = socket.create_connection((host.hostname, host.port), timeout=60)
        token = tokens[number // 63]
        connection.sendall(
            f"GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
        readers.append(connection)
    for connection in readers:
        answer = b""
        while b"retry: " not in answer:
            part = connection.recv(4096)
            assert part, answer
            answer += part
        assert answer.startswith(b"HTTP/1.1 200 ")
    return readers


def hear(readers, word):
    """Waits until every reader has got the word; returns how many seconds the last one took."""
    start = time.monotonic()
    heard = dict.fromkeys(readers, b"")
    with selectors.DefaultSelector() as selector:
        for connection in readers:
            selector.register(connection, selectors.EVENT_READ)
        while heard:
            for key, _ in selector.select(timeout=60):
                heard[key.fileobj] += key.fileobj.recv(4096)
                if word in heard[key.fileobj]:
                    selector.unregister(key.fileobj)
                    del heard[key.fileobj]
    return time.monotonic() - start


def test_an_event_reaches_two_thousand_streams(tmp_path, record_property):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    server = Server(tmp_path, organisations=0)
    readers = open_streams(server)
    made = create(server)
    seconds = hear(readers, made.json["id"].encode())
    record_property("seconds", seconds)
    print(f"{READERS} readers heard within {seconds:.2f} s")
    assert f"event_streams {READERS}\n" in server.ask("GET", "/metrics", token=None).body.decode()
    assert server.stop() == 0
    for connection in readers:
        rest = b""
        while part := connection.recv(4096):
            rest += part
        connection.close()
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
