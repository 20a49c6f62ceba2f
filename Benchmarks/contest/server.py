"""The server under load: wrk with 32 connections, on the same cores as the server, beside a peer on a copy of the same file."""

import base64
import hashlib
import html
import json
import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
import uuid
from pathlib import Path

from . import streams
from .processes import Running

ORGANISATIONS = 250
ROUNDS, SECONDS = 3, 5
PEERS = {"FastAPI, one worker": 1, "FastAPI, two workers": 2}
SESSION = "ghs_" + base64.urlsafe_b64encode(bytes(range(32))).decode().rstrip("=")
LUA = Path(__file__).parent / "requests.lua"
KINDS = {"trading-company": "Trading company", "factory": "Factory", "buyer": "Buyer", "office": "Cluster office"}


class Bench:
    """What the contestants get, and how they are started."""

    def __init__(self, call, root, folder, python, peers):
        self.call, self.root, self.python, self.peers = call, root, python, peers
        self.folder = folder / "server"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.program = root / ".build" / "release" / "guildhall"
        self.seed = self.folder / "seed.db"
        built = call(root / ".build" / "release" / "InterfaceSeed", self.seed, ORGANISATIONS)
        facts = json.loads(built)
        self.tokens = [token for name, token in sorted(facts["tokens"].items()) if name != "reader"]
        self.organisation = facts["organisation"]
        self.cluster = self.begin_session()
        self.list_path = f"/clusters/{self.cluster}/organisations"

    def begin_session(self):
        """Signs the administrator in, in the file itself, and returns the cluster."""
        with sqlite3.connect(self.seed) as database:
            found = database.execute("SELECT account, cluster FROM members WHERE roles LIKE '%administrator%'")
            account, cluster = found.fetchone()
            now = time.time_ns() // 1000
            database.execute(
                "INSERT INTO sessions VALUES (?, ?, ?, ?, ?)",
                (hashlib.sha256(SESSION.encode()).digest(), account, now, now, now + 3_600_000_000))
        database.close()
        return uuid.UUID(bytes=cluster)

    def copied(self, name):
        """A copy of the seed for one turn."""
        file = self.folder / f"{name}.db"
        for suffix in ("", "-wal", "-shm"):
            Path(f"{file}{suffix}").unlink(missing_ok=True)
        shutil.copy(self.seed, file)
        return file

    def ours(self):
        file = self.copied("guildhall")
        command = [self.program, "serve", "--database", f"sqlite:{file}", "--port", "{port}"]
        return Running(command, self.root, self.folder / "guildhall.log"), file

    def peer(self, workers):
        file = self.copied("peer")
        command = [
            self.python, "-m", "uvicorn", "server.application:application", "--host", "127.0.0.1", "--port", "{port}",
            "--loop", "uvloop", "--http", "httptools", "--no-access-log", "--log-level", "warning", "--workers", workers,
        ]
        return Running(
            command, self.peers, self.folder / "peer.log", PEER_DATABASE=file,
            PEER_TEXTS=self.folder / "texts.json"), file

    def tell_texts(self, page):
        """The words of our help, for the peer's."""
        main = page.split('<main id="main">')[1].split("</main>")[0]
        parts = [[html.unescape(text) for text in part] for part in re.findall("<h2>(.*?)</h2><p>(.*?)</p>", main)]
        lead = html.unescape(re.search('class="subtitle">(.*?)</p>', page)[1])
        texts = {"lead": lead, "parts": parts, "kinds": KINDS}
        (self.folder / "texts.json").write_text(json.dumps(texts), encoding="utf-8")

    def rows(self):
        """The path, header and purpose of each kind of request."""
        bearer, cookie = f"Authorization: Bearer {self.tokens[0]}", f"Cookie: guildhall-session={SESSION}"
        return {
            "read": (f"/api/v1/organisations/{self.organisation}", bearer, False),
            "write": ("/api/v1/organisations", bearer, True),
            "help": ("/help", "Accept-Language: en", False),
            "list": (self.list_path, cookie, False),
        }


def load(port, path, header, adds, seconds):
    """What wrk says of one run."""
    environment = {**os.environ, "BENCH_ADD": f"Factory-{time.time_ns()}"} if adds else os.environ
    done = subprocess.run(
        ["wrk", "--threads", "2", "--connections", "32", "--duration", f"{seconds}s", "--timeout", "60s", "--script", LUA,
         "--header", header, f"http://127.0.0.1:{port}{path}"], capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        sys.exit(f"error: wrk: {done.stderr}")
    told = json.loads(done.stdout.strip().splitlines()[-1])
    if told["failures"]:
        sys.exit(f"error: {told['failures']} of {told['requests']} requests of {path} failed.")
    return {
        "perSecond": told["requests"] / told["microseconds"] * 1e6, "p50": told["p50"] / 1e6, "p99": told["p99"] / 1e6,
    }


def shown(server, row, path, header):
    """What the answer shows, as numbers: the bytes of JSON, or how many lines of a table and headings a page has."""
    status, body = server.ask(path, headers=dict([header.split(": ", 1)]))
    if status != 200:
        sys.exit(f"error: {path} was answered with {status}: {body[:300]}")
    if row == "read":
        return [len(body), *body]
    main = body.decode().split('<main id="main">')[1].split("</main>")[0]
    return [len(re.findall(tag, main)) for tag in ("<tr", "<h2", "<p", "<option")]


def chain(bench, file):
    """Whether the audit log is whole, how many organisations it does not tell of, and how many have no stored answer."""
    script = [bench.python, "-m", "server.chain", file]
    return json.loads(subprocess.run(script, cwd=bench.peers, check=True, capture_output=True, text=True).stdout)


def turn(bench, server, file):
    """All kinds of requests once."""
    outcome = {}
    for row, (path, header, adds) in bench.rows().items():
        load(server.port, path, header, adds, 1)
        outcome[row] = load(server.port, path, header, adds, SECONDS)
        if not adds:
            outcome[row]["results"] = shown(server, row, path, header)
    outcome["write"]["results"] = chain(bench, file)
    return outcome


def rest(bench, server):
    """Start, memory and streams."""
    memory = server.idle_megabytes()

    def add():
        name = f"Heard-{time.time_ns()}"
        status, body = server.ask(
            "/api/v1/organisations", "POST", json.dumps({"kind": "factory", "name": name}),
            {"Authorization": f"Bearer {bench.tokens[0]}", "Content-Type": "application/json", "Idempotency-Key": name})
        if status != 201:
            sys.exit(f"error: an organisation was answered with {status}: {body[:300]}")
        return json.loads(body)["id"].encode()

    heard = streams.seconds_to_all(server.port, bench.tokens, add)
    return {"start": server.start_seconds, "memory": memory, "streams": heard}


def middle(outcomes):
    """The median of each figure; what the answers show is the first round's."""
    first = outcomes[0]
    if not isinstance(first, dict):
        return {"value": statistics.median(outcomes), "best": min(outcomes)}
    return {
        key: value if key == "results" else statistics.median(outcome[key] for outcome in outcomes)
        for key, value in first.items()
    }


def measure(call, root, folder, python, peers):
    """The rows of every contestant, ours first; turn by turn, so that a busy moment of the machine meets all of them."""
    streams.allow_descriptors()
    bench = Bench(call, root, folder, python, peers)
    outcomes = {name: [] for name in ["Guildhall", *PEERS]}
    for _ in range(ROUNDS):
        server, file = bench.ours()
        with server:
            bench.tell_texts(server.ask("/help")[1].decode())
            outcomes["Guildhall"].append(rest(bench, server) | turn(bench, server, file))
        for name, workers in PEERS.items():
            server, file = bench.peer(workers)
            with server:
                # Two processes do not hear of each other's events, and memory is told of one.
                alone = rest(bench, server) if workers == 1 else {}
                outcomes[name].append(alone | turn(bench, server, file))
    return {
        name: {row: middle([outcome[row] for outcome in rounds]) for row in rounds[0]}
        for name, rounds in outcomes.items()
    }
