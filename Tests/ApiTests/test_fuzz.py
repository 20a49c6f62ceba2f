"""Requests of every kind of nonsense get an answer, and never one that says that the server failed.

They go to every route of the table, pages and interface, signed in and not, with queries, forms, documents, cookies and headers
that are right, odd or broken (fuzz_requests.py). GUILDHALL_FUZZ_REQUESTS sets how many, 8,000 without it; each is made from its
number alone, so that one that fails can be sent again with GUILDHALL_FUZZ_FIRST.
"""

import collections
import concurrent.futures
import html
import os
import re
import socket
import urllib.parse

from conftest import Server
from fuzz_requests import PERSONS, SCRIPT, Maker

REQUESTS = int(os.environ.get("GUILDHALL_FUZZ_REQUESTS", "8000"))
FIRST = int(os.environ.get("GUILDHALL_FUZZ_FIRST", "0"))
# A server serves so many: what they end, close and erase would leave the later ones little to reach.
ROUND = 4_000
# No answer takes longer; a server that does not answer is as bad as one that fails.
SECONDS = 30
PLACE = re.compile(r"\{([a-z]+)(?::([a-z0-9-]+))?\}")
FORM = re.compile(r'<form[^>]*action="([^"]*)"[^>]*>(.*?)</form>', re.S)
FIELD = re.compile(r'<(?:input|select|textarea)[^>]*name="([^"]+)"[^>]*?(?:value="([^"]*)")?[^>]*>')


class Target:
    """A server with the demonstration, and everybody of it signed in."""

    def __init__(self, folder):
        folder.mkdir()
        self.server = Server(folder, organisations=3, options=["--demo", "--trusted-proxy", "127.0.0.1"])
        host = urllib.parse.urlsplit(self.server.origin)
        self.address = (host.hostname, host.port)
        self.tokens = [self.server.facts["tokens"][name] for name in sorted(self.server.facts["tokens"])]
        self.ids = {"organisation": self.server.facts["organisation"], "member": self.server.facts["member"],
                    "problem": "stale", "example": "chenghai-toys", "digest": "0" * 16, "name": "site.css"}
        self.cookies, self.forms = {}, {}
        for person in ("nobody", *PERSONS):
            self.enter(person)
        self.fields = self.crawl()

    def enter(self, person):
        """Becomes somebody, and notes the session and the secret of its forms."""
        answer = self.get("/", "")
        cookie = re.search(rb"(?i)set-cookie: ([^;\r]+)", answer)
        cookie = cookie[1].decode() if cookie else ""
        if person != "nobody":
            body = f"form-token={form_token(answer)}"
            answer = self.send(
                f"POST /demo/{person} HTTP/1.1\r\nHost: 127.0.0.1:{self.address[1]}\r\nConnection: close\r\nCookie: {cookie}\r\n"
                f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode())
            cookies = re.findall(rb"(?i)set-cookie: ([^;\r]+)", answer)
            cookie = "; ".join(each.decode() for each in cookies if not each.endswith(b"="))
            answer = self.get("/account", cookie)
        self.cookies[person], self.forms[person] = cookie, form_token(answer)

    def crawl(self):
        """The fields of the forms of all pages that links lead to, by the routes' paths."""
        fields, seen = {}, set()
        for person in PERSONS:
            waiting = ["/", "/sign-in"]
            while waiting:
                path = waiting.pop()
                if (person, path) in seen or len(seen) > 400:
                    continue
                seen.add((person, path))
                page = self.get(path, self.cookies[person]).decode("utf-8", "replace")
                waiting += [html.unescape(link) for link in re.findall(r'href="(/[^"#?]*)', page) if not link.startswith("/assets")]
                for action, inside in FORM.findall(page):
                    action = html.unescape(action)
                    fields[self.template(action)] = [(n, html.unescape(v)) for n, v in FIELD.findall(inside) if n != "form-token"]
        return fields

    def template(self, path):
        """The path of the route that leads there; the things that it names are noted."""
        parts, template = path.strip("/").split("/"), []
        for before, part in zip(["", *parts], parts):
            name = before.removesuffix("s")
            if name in ("cluster", "organisation", "member", "invitation", "account", "session", "token") and re.fullmatch("[0-9a-f-]{36}", part):
                self.ids[name] = part
            is_value = re.fullmatch("[0-9a-f-]{36}", part) or before == "demo"
            template.append("{person}" if before == "demo" else "{%s}" % name if is_value else part)
        return "/" + "/".join(template)

    def filled(self, text):
        """A request with its places filled in."""
        def fill(match):
            name, which = match[1], match[2]
            if name == "cookie":
                return self.cookies.get(which, "")
            if name == "form":
                return self.forms.get(which, "")
            if name == "token" and which and which.isdigit():
                return self.tokens[int(which) % len(self.tokens)]
            if name == "origin":
                return self.server.origin
            return self.ids.get(name, "administrator" if name == "person" else "0" * 36)
        return PLACE.sub(fill, text)

    def get(self, path, cookie):
        return self.send(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.address[1]}\r\nConnection: close\r\nCookie: {cookie}\r\n\r\n".encode())

    def send(self, request, is_stream=False):
        """Everything that is answered; of a stream the beginning. Empty where the connection is closed without an answer."""
        answer = b""
        with socket.create_connection(self.address, timeout=SECONDS) as connection:
            try:
                connection.sendall(request)
                while part := connection.recv(65536):
                    answer += part
                    if b"text/event-stream" in answer and b"\r\n\r\n" in answer:
                        break
            except ConnectionError:
                pass
        return answer


def form_token(page):
    found = re.search(rb'name="form-token" value="([0-9a-f]+)"', page)
    return found[1].decode() if found else ""


def request_bytes(target, maker, number):
    """The bytes of the request of a number."""
    header, body, is_chunked = maker.request(number)
    body = PLACE.sub(lambda match: target.filled(match[0]), body.decode("latin-1")).encode("latin-1")
    header = target.filled(header).replace("Host: 127.0.0.1\r\n", f"Host: 127.0.0.1:{target.address[1]}\r\n")
    if is_chunked and body:
        middle = len(body) // 2
        pieces = [body[:middle], body[middle:]]
        # Some of the sizes are none.
        size = b"%x" if number % 5 else b"x%x"
        body = b"".join(size % len(piece) + b"\r\n%s\r\n" % piece for piece in pieces if piece) + b"0\r\n\r\n"
        header += "\r\nTransfer-Encoding: chunked"
    else:
        header += f"\r\nContent-Length: {len(body)}"
    return header.encode("latin-1", "replace") + b"\r\n\r\n" + body


def fault(request, answer):
    """What is wrong with an answer; nothing for most."""
    status = int(answer.split(b" ")[1]) if answer.startswith(b"HTTP/1.1 ") else 0
    if status >= 500:
        return f"status {status}"
    head, _, body = answer.partition(b"\r\n\r\n")
    if b"text/html" in head and SCRIPT.encode() in body:
        return "the page holds a script of the request"
    if status and b"x-request-id" in head.lower() and b"nosniff" not in head.lower():
        return "a header of safety is missing"
    if b"\nset-cookie: a=b" in head.lower():
        return "the request wrote a header"
    return None


def play(target, maker, numbers, statuses):
    """Sends the requests of some numbers; tells of those that were answered wrongly."""
    def one(number):
        request = request_bytes(target, maker, number)
        try:
            answer = target.send(request)
        except TimeoutError:
            return number, request, "no answer"
        statuses[int(answer.split(b" ")[1]) if answer.startswith(b"HTTP/1.1 ") else 0] += 1
        return number, request, fault(request, answer)

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        for start in range(numbers.start, numbers.stop, 250):
            results = list(pool.map(one, range(start, min(start + 250, numbers.stop))))
            for number, request, wrong in results:
                assert wrong is None, f"request {number} (GUILDHALL_FUZZ_FIRST={number}): {wrong}\n{request[:4000]!r}"
            # Requests sign out and end sessions, as they are meant to.
            for person in PERSONS:
                if b"/sign-out" not in target.get("/account", target.cookies[person]):
                    target.enter(person)


def test_no_request_makes_the_server_fail(tmp_path):
    statuses = collections.Counter()
    for start in range(FIRST, FIRST + REQUESTS, ROUND):
        target = Target(tmp_path / str(start))
        assert len(target.fields) > 10, "The forms of the pages were found."
        play(target, Maker(target.fields), range(start, min(start + ROUND, FIRST + REQUESTS)), statuses)
        assert target.server.ask("GET", "/ready", token=None).status == 200
        assert target.server.stop() == 0
        log = (tmp_path / str(start) / "server.log").read_text(encoding="utf-8")
        errors = [line for line in log.splitlines() if '"level":"error"' in line or '"level":"critical"' in line]
        assert errors == []
    print(sorted(statuses.items()))
    # Not everything is refused: the requests reach what they are aimed at.
    if REQUESTS >= 4_000:
        assert {200, 201, 303, 400, 401, 403, 404, 405, 409, 412, 415, 422} <= statuses.keys()
        assert statuses[200] + statuses[201] + statuses[303] > REQUESTS / 5
    # A connection is closed without a word only where what came is no request.
    assert statuses[0] < REQUESTS / 50
