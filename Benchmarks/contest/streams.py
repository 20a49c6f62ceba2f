"""Readers of a stream of events, each over a connection of its own."""

import resource
import selectors
import socket
import time

READERS = 2_000
# A token has 64 streams at most.
PER_TOKEN = 63


def allow_descriptors():
    """Lets this process and those that it starts open as many descriptors as the system allows."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def opened(port, tokens):
    """The connections of all readers, each read until its stream has begun."""
    readers = []
    for number in range(READERS):
        reader = socket.create_connection(("127.0.0.1", port), timeout=60)
        token = tokens[number // PER_TOKEN]
        reader.sendall(
            f"GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
        readers.append(reader)
    for reader in readers:
        answer = b""
        while b"retry: " not in answer:
            part = reader.recv(4096)
            if not part:
                raise SystemExit(f"error: a stream of events ended: {answer}")
            answer += part
    return readers


def seconds_to_all(port, tokens, add):
    """How long it takes from the sending of a request until every reader has its event; `add` returns a word of it."""
    readers = opened(port, tokens)
    with selectors.DefaultSelector() as selector:
        for reader in readers:
            selector.register(reader, selectors.EVENT_READ, bytearray())
        start = time.perf_counter()
        word = add()
        waiting = len(readers)
        while waiting:
            ready = selector.select(timeout=60)
            if not ready:
                raise SystemExit(f"error: {waiting} streams heard nothing.")
            for key, _ in ready:
                key.data.extend(key.fileobj.recv(4096))
                if word in key.data:
                    selector.unregister(key.fileobj)
                    waiting -= 1
        seconds = time.perf_counter() - start
    for reader in readers:
        reader.close()
    return seconds
