"""What the operator of the server may rely on: how it starts, refuses to start, and ends."""

import os
import re
import socket
import subprocess
import urllib.request

import pytest

from conftest import ROOT

GUILDHALL = os.environ.get("GUILDHALL", str(ROOT / ".build" / "release" / "guildhall"))


def refused(tmp_path, *options):
    """What a start says that is refused, and its exit status."""
    command = [GUILDHALL, "serve", "--database", f"sqlite:{tmp_path / 'guildhall.sqlite'}", *options]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert result.stdout == ""
    return result.returncode, result.stderr


@pytest.mark.parametrize("options,words", [
    (["--host", "0.0.0.0"], "passwords must not travel in the open"),
    (["--public-url", "http://guildhall.example"], "must begin with https://"),
    (["--tls-certificate", "x.pem"], "together or not at all"),
    (["--demo", "--public-url", "https://guildhall.example"], "everybody be anybody"),
])
def test_a_start_that_is_not_safe_is_refused_with_what_to_do(tmp_path, options, words):
    status, said = refused(tmp_path, *options)
    assert status == 64
    assert words in said


def test_a_certificate_that_cannot_be_read_is_named(tmp_path):
    status, said = refused(tmp_path, "--tls-certificate", "none.pem", "--tls-key", "none.key")
    assert status == 1
    assert "none.pem" in said


def test_a_port_that_is_taken_is_a_failure(tmp_path, start):
    server = start("--demo")
    port = server.address("").rsplit(":", 1)[1]
    status, said = refused(tmp_path, "--port", port)
    assert status == 70
    assert f"Port {port} is in use." in said


def test_a_second_start_finds_what_the_first_left(start, tmp_path):
    server = start("--demo")
    assert server.stop() == 0
    again = subprocess.Popen(
        [GUILDHALL, "serve", "--database", f"sqlite:{tmp_path / '0' / 'guildhall.sqlite'}", "--port", "0", "--demo"],
        stdout=subprocess.PIPE, cwd=ROOT)
    link = again.stdout.readline().decode().strip()
    assert urllib.request.urlopen(link).status == 200
    again.terminate()
    assert again.wait(timeout=60) == 0


def test_the_demonstration_is_not_shown_among_accounts(tmp_path):
    database = f"sqlite:{tmp_path / 'guildhall.sqlite'}"
    subprocess.run([GUILDHALL, "migrate", "--database", database], check=True, capture_output=True)
    subprocess.run([GUILDHALL, "user", "add", "olga", "--database", database], check=True, capture_output=True)
    said = subprocess.run(
        [GUILDHALL, "serve", "--database", database, "--port", "0", "--demo"], capture_output=True, text=True, cwd=ROOT,
        timeout=60)
    assert said.returncode == 1
    assert "not those of the demonstration" in said.stderr
    assert said.stdout == ""


def test_a_silent_connection_does_not_keep_the_server_from_ending(start):
    server = start("--demo")
    host, port = server.address("").removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as silent, socket.create_connection((host, int(port))) as half:
        half.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n")
        assert silent.fileno() >= 0
        assert server.stop() == 0


def test_it_serves_over_tls(start, tmp_path):
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", certificate],
        check=True, capture_output=True)
    import ssl
    server = start("--tls-certificate", str(certificate), "--tls-key", str(key), "--demo")
    assert server.link.startswith("https://")
    trusting = ssl.create_default_context(cafile=certificate)
    answer = urllib.request.urlopen(server.address("/sign-in"), context=trusting)
    assert answer.headers["Strict-Transport-Security"]
    assert answer.headers["Set-Cookie"].startswith("__Host-guildhall-form=")
    assert server.stop() == 0


def test_a_log_on_a_full_disk_ends_nothing(start):
    server = start("--demo", log="/dev/full")
    for _ in range(3):
        with urllib.request.urlopen(server.address("/health"), timeout=10) as answer:
            assert answer.status == 200
    with urllib.request.urlopen(server.address("/metrics"), timeout=10) as answer:
        lost = re.search(r"^log_lines_lost_total (\d+)$", answer.read().decode(), re.MULTILINE)
    assert int(lost.group(1)) > 0
    assert server.stop() == 0


def test_who_goes_on_sending_after_the_answer_is_sent_away(start):
    host, port = start("--demo").address("").removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        head = f"POST /nowhere HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Length: 100000000\r\n\r\n"
        connection.sendall(head.encode())
        assert connection.recv(65536).startswith(b"HTTP/1.1 404")
        connection.settimeout(0.5)
        # The sender never falls silent: a server that only watched for silence would be sent a thousand pieces.
        assert any(has_ended(connection) for _ in range(60))


def has_ended(connection):
    """Whether the other end has closed a connection, to which one more byte was sent."""
    try:
        connection.sendall(b"x")
        while connection.recv(65536):
            pass
        return True
    except TimeoutError:
        return False
    except OSError:
        return True
