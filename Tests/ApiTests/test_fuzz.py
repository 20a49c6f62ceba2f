"""Requests of every kind of nonsense get an answer, and never one that says that the server failed.

GUILDHALL_FUZZ_REQUESTS sets how many are sent, 3,000 without it; each is made from its number alone, so that a failure can be
repeated with GUILDHALL_FUZZ_FIRST.
"""

import concurrent.futures
import json
import os
import random
import socket
import urllib.parse

REQUESTS = int(os.environ.get("GUILDHALL_FUZZ_REQUESTS", "3000"))
FIRST = int(os.environ.get("GUILDHALL_FUZZ_FIRST", "0"))
PATHS = [
    "/api/v1/cluster", "/api/v1/organisations", "/api/v1/organisations/{id}", "/api/v1/organisations/{id}/members",
    "/api/v1/members/{id}", "/api/v1/invitations", "/api/v1/invitations/{id}", "/api/v1/audit", "/api/v1/me",
    "/api/v1/openapi.json", "/api/v1/problems/stale", "/health", "/ready", "/metrics", "/", "/api", "/api/v1/", "//", "/%",
    "/api/v1/organisations/%ff", "/api/v1/organisations/../cluster", "*", "http://other/api/v1/cluster",
]
METHODS = ["GET", "HEAD", "POST", "PATCH", "DELETE", "PUT", "OPTIONS", "TRACE", "CONNECT", "get", "FOO"]
VALUES = [
    None, True, False, 0, -1, 1.5, 10**30, -(2**63), "", " ", "x", "x" * 5000, "\u0000", "\ud7ff", "\u202e", "😀" * 50, [], {},
    [[[[]]]], {"a": {"b": 1}}, "factory", "2026-01-01T00:00:00Z", ["viewer"], ["viewer", "viewer"], ["administrator"],
]
NAMES = ["kind", "name", "roles", "organisation", "days", "language", "", "a/b", "~", "\u0000", "__proto__"]
HEADERS = [
    "If-Match", "If-None-Match", "Idempotency-Key", "Accept", "Content-Type", "Last-Event-ID", "Origin", "Cookie", "Range",
    "X-Forwarded-For", "traceparent", "Expect", "Accept-Encoding", "Content-Encoding", "Authorization", "Host",
]
TEXTS = [
    "*", '"v1"', 'W/"v1"', '"', "application/json", "application/merge-patch+json", "text/html", "*/*;q=0", "bytes=0-1", "0", "-1",
    "9" * 30, "\x01", "\xff\xfe", "a" * 300, "", "null", "100-continue", "gzip", "00-" + "0" * 32, "localhost", "::1", "Bearer x",
]


def request_bytes(number, facts):
    """The bytes of the request of a number."""
    dice = random.Random(number)
    things = [facts["organisation"], facts["member"], "0" * 36, "%00", "a" * 3000, "00000000-0000-0000-0000-000000000000"]
    path = dice.choice(PATHS).replace("{id}", dice.choice(things))
    if dice.random() < 0.4:
        pairs = [
            f"{dice.choice(['limit', 'cursor', 'organisation', 'x', '%zz', ''])}="
            + urllib.parse.quote(str(dice.choice(VALUES)), safe="%&=" if dice.random() < 0.3 else "", errors="replace")[:2000]
            for _ in range(dice.randint(1, 4))
        ]
        path += "?" + "&".join(pairs)
    method = dice.choice(METHODS[:5]) if dice.random() < 0.8 else dice.choice(METHODS)
    body = b""
    if method not in ("GET", "HEAD") or dice.random() < 0.1:
        value = {dice.choice(NAMES): dice.choice(VALUES) for _ in range(dice.randint(0, 4))}
        if dice.random() < 0.15:
            value = dice.choice(VALUES)
        body = json.dumps(value).encode()
        if dice.random() < 0.3:
            damaged = bytearray(body)
            for _ in range(dice.randint(1, 5)):
                place = dice.randrange(len(damaged) + 1)
                damaged[place:place + dice.randint(0, 2)] = dice.randbytes(dice.randint(0, 2))
            body = bytes(damaged)
    headers = {"Host": "localhost", "Connection": "close"}
    if dice.random() < 0.9:
        headers["Authorization"] = "Bearer " + facts["tokens"][dice.choice(sorted(facts["tokens"]))]
    if body:
        headers["Content-Type"] = "application/merge-patch+json" if method == "PATCH" else "application/json"
    if method == "POST":
        headers["Idempotency-Key"] = f"fuzz-{dice.randrange(500)}"
    if method in ("PATCH", "DELETE"):
        headers["If-Match"] = dice.choice(['"v1"', "*", '"v2"'])
    for _ in range(dice.randint(0, 3)):
        headers[dice.choice(HEADERS)] = dice.choice(TEXTS)
    lines = [f"{method} {path} HTTP/1.1"] + [f"{name}: {value}" for name, value in headers.items()]
    lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def status_of(address, request):
    """The status of the answer; 0 where the server closed the connection without one."""
    with socket.create_connection(address, timeout=30) as connection:
        try:
            connection.sendall(request)
            answer = b""
            while b"\r\n" not in answer:
                part = connection.recv(4096)
                if not part:
                    break
                answer += part
        except ConnectionError:
            return 0
        return int(answer.split(b" ")[1]) if answer.startswith(b"HTTP/1.1 ") else 0


def test_no_request_makes_the_server_fail(spoiled_server):
    host = urllib.parse.urlsplit(spoiled_server.origin)
    address = (host.hostname, host.port)
    numbers = range(FIRST, FIRST + REQUESTS)
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        statuses = list(pool.map(lambda n: (n, status_of(address, request_bytes(n, spoiled_server.facts))), numbers))
    failed = [number for number, status in statuses if status >= 500]
    assert failed == []
    # Not everything is refused: the requests reach what they are aimed at.
    found = {status for _, status in statuses}
    if REQUESTS >= 1000:
        assert {200, 400, 401, 403, 404, 405, 415, 422} <= found
    assert spoiled_server.ask("GET", "/ready", token=None).status == 200
