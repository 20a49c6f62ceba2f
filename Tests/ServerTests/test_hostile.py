"""What a hostile sender may try over a connection, and what comes of it."""

import concurrent.futures
import re
import socket

import pytest

HOST = "Host: 127.0.0.1\r\n"


def connect(server):
    host, port = server.address("").removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=120)


def rest_of(connection):
    """Everything that comes until the server closes the connection."""
    answer = b""
    try:
        while part := connection.recv(65536):
            answer += part
    except ConnectionError:
        pass
    return answer


def asked(server, request):
    """What is answered to bytes, with the connection closed by the server in the end."""
    with connect(server) as connection:
        try:
            connection.sendall(request.encode("latin-1") if isinstance(request, str) else request)
            connection.shutdown(socket.SHUT_WR)
        except ConnectionError:
            pass
        return rest_of(connection)


def statuses(answer):
    return [int(status) for status in re.findall(rb"HTTP/1\.1 (\d\d\d) ", answer)]


INNER = "GET /help HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
# What one end of a chain of proxies may read as one request and the other as two (RFC 9112, section 11.2).
SMUGGLED = {
    "two lengths": f"POST /sign-in HTTP/1.1\r\n{HOST}Content-Length: 0\r\nContent-Length: {len(INNER)}\r\n\r\n{INNER}",
    "length and chunks": f"POST /sign-in HTTP/1.1\r\n{HOST}Content-Length: {len(INNER) + 5}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{INNER}",
    "a list of lengths": f"POST /sign-in HTTP/1.1\r\n{HOST}Content-Length: 0, {len(INNER)}\r\n\r\n{INNER}",
    "a negative length": f"POST /sign-in HTTP/1.1\r\n{HOST}Content-Length: -1\r\n\r\n{INNER}",
    "a space before the colon": f"POST /sign-in HTTP/1.1\r\n{HOST}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n{INNER}",
    "another coding last": f"POST /sign-in HTTP/1.1\r\n{HOST}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n{INNER}",
    "a chunk of no size": f"POST /sign-in HTTP/1.1\r\n{HOST}Transfer-Encoding: chunked\r\n\r\nx\r\n{INNER}",
    "a folded header": f"GET / HTTP/1.1\r\n{HOST}X: a\r\n Content-Length: 3\r\n\r\n{INNER}",
    "a bare line end": f"GET / HTTP/1.1\r\n{HOST}X: a\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{INNER}",
}


@pytest.mark.parametrize("name", SMUGGLED)
def test_what_could_be_two_requests_is_refused_and_the_second_not_answered(demo, name):
    answer = asked(demo, SMUGGLED[name])
    assert statuses(answer) in ([], [400]), "One refusal, and no answer to what stands behind it."


def test_of_two_hosts_the_first_counts_and_the_other_is_nowhere(demo):
    """The parser of NIO hands on one host alone, so that two cannot be told from one; no link is made of either."""
    answer = asked(demo, f"GET /sign-in HTTP/1.1\r\nHost: evil.example\r\n{HOST}Connection: close\r\n\r\n")
    assert statuses(answer) in ([400], [421])
    answer = asked(demo, f"GET /sign-in HTTP/1.1\r\n{HOST}Host: evil.example\r\nConnection: close\r\n\r\n")
    assert b"evil" not in answer and statuses(answer) in ([200], [400], [421])


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "127.0.0.1@evil.example", ""])
def test_another_host_is_refused(demo, host):
    answer = asked(demo, f"GET /sign-in HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
    assert statuses(answer) in ([400], [421])
    assert b"evil" not in answer


def test_the_host_of_an_absolute_address_is_nowhere(demo):
    """NIO hands on its path and the header's host, which is the one that is looked at."""
    answer = asked(demo, f"GET http://evil.example/sign-in HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n")
    assert b"evil" not in answer and statuses(answer) in ([200], [400], [421])
    answer = asked(demo, "GET http://127.0.0.1/sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
    assert b"evil" not in answer and statuses(answer) in ([400], [421])


@pytest.mark.parametrize("name", ["Authorization", "Cookie", "Idempotency-Key", "If-Match", "Content-Type", "Origin"])
def test_a_header_that_stands_twice_opens_nothing(demo, name):
    answer = asked(
        demo, f"POST /api/v1/organisations HTTP/1.1\r\n{HOST}{name}: Bearer one\r\n{name}: Bearer two\r\nContent-Length: 2\r\n"
        "Connection: close\r\n\r\n{}")
    assert statuses(answer) in ([400], [401])


def test_headers_have_a_limit_of_size_and_of_number(demo):
    for header in ("X-Long: " + "a" * 40_000 + "\r\n", "".join(f"X-{number}: a\r\n" for number in range(120)),
                   "".join(f"X-{number}: {'a' * 1000}\r\n" for number in range(60))):
        found = statuses(asked(demo, f"GET /help HTTP/1.1\r\n{HOST}{header}Connection: close\r\n\r\n"))
        assert found in ([], [400], [431]), "Nothing is served behind such a header."
    many = "".join(f"X-{number}: {'a' * 200}\r\n" for number in range(80))
    assert statuses(asked(demo, f"GET /help HTTP/1.1\r\n{HOST}{many}Connection: close\r\n\r\n")) == [200]
    assert statuses(asked(demo, f"GET /{'a' * 40_000} HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n")) in ([], [400], [414], [431])


@pytest.mark.parametrize("path", [
    "/assets/../../../../etc/passwd", "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets/..%2f..%2fetc/passwd", "/assets/x/..%2f..%2f..%2fetc%2fpasswd",
    "/assets/x/%2e%2e%2f%2e%2e%2fREADME.md", "/assets/..\\..\\README.md", "/assets/x/README.md%00.css", "//etc/passwd", "/examples/..%2f..%2fREADME.md",
    "/examples/%2e%2e", "/assets//etc/passwd",
])
def test_no_path_leads_out_of_the_assets(demo, path):
    answer = asked(demo, f"GET {path} HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n")
    assert statuses(answer) in ([404], [400])
    assert b"root:" not in answer and b"make run" not in answer


def form_of(demo):
    page = asked(demo, f"GET /sign-in HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n")
    cookie = re.search(rb"(?i)set-cookie: ([^;]+)", page)[1].decode()
    return cookie, re.search(rb'name="form-token" value="([0-9a-f]+)"', page)[1].decode()


@pytest.mark.parametrize("is_chunked", [False, True])
def test_a_body_that_is_too_long_is_refused_declared_or_not(demo, is_chunked):
    cookie, token = form_of(demo)
    body = f"form-token={token}&name=" + "a" * 20_000
    sent = f"{len(body):x}\r\n{body}\r\n0\r\n\r\n" if is_chunked else body
    length = "Transfer-Encoding: chunked" if is_chunked else f"Content-Length: {len(body)}"
    answer = asked(
        demo, f"POST /sign-in HTTP/1.1\r\n{HOST}Cookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n{length}\r\n\r\n{sent}")
    assert statuses(answer) == [413]


def test_slow_senders_are_sent_away_while_others_are_served(start):
    """The longest limit is a minute, and all are waited for at once."""
    server = start("--demo")
    cookie, token = form_of(server)
    form = f"POST /sign-in HTTP/1.1\r\n{HOST}Cookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n"

    def trickle(beginning):
        """Sends a beginning and then a byte every second for as long as the server listens; gives what is answered."""
        with connect(server) as connection:
            connection.sendall(beginning.encode())
            connection.settimeout(1)
            answer = b""
            for _ in range(100):
                try:
                    part = connection.recv(65536)
                    if not part:
                        return answer
                    answer += part
                except TimeoutError:
                    pass
                except ConnectionError:
                    return answer
                try:
                    connection.sendall(b"a")
                except ConnectionError:
                    pass
            return None

    beginnings = [
        "", "GET / HTTP/1.1\r\nX: ", form + "Content-Length: 900\r\n\r\nname=", form + "Transfer-Encoding: chunked\r\n\r\n5000\r\n",
    ]
    with concurrent.futures.ThreadPoolExecutor(len(beginnings)) as pool:
        waiting = [pool.submit(trickle, beginning) for beginning in beginnings]
        assert statuses(asked(server, f"GET /help HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n")) == [200]
        answers = [each.result() for each in waiting]
    assert None not in answers, "Every connection was closed."
    assert [statuses(answer) for answer in answers[2:]] == [[408], [408]]
    assert all(statuses(answer) in ([], [400], [408]) for answer in answers[:2])


def test_a_reader_that_never_reads_is_cut_off(start):
    server = start("--demo")
    with socket.socket() as lazy:
        lazy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        host, port = server.address("").removeprefix("http://").split(":")
        lazy.connect((host, int(port)))
        lazy.setblocking(False)
        request = f"GET /api/v1/openapi.json HTTP/1.1\r\n{HOST}\r\n".encode()
        try:
            while True:
                lazy.sendall(request)
        except BlockingIOError:
            pass
        # The server's end is gone when sending fails; until then what is sent only waits.
        lazy.setblocking(True)
        lazy.settimeout(120)
        with pytest.raises(ConnectionError):
            while True:
                lazy.sendall(request)
