"""What the tests of durability share: the program to kill and trace, and what a file that was left behind must hold.

STORE_HARNESS names the program, .build/release/StoreHarness without it. The files are read by Python's own SQLite, so that a
mistake in the engine cannot hide itself.
"""

import hashlib
import os
import pathlib
import sqlite3
import struct

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
HARNESS = os.environ.get("STORE_HARNESS", str(ROOT / ".build" / "release" / "StoreHarness"))


def rounds(variable, default):
    """The length of a campaign: a tenth by default, all of it where the environment says so."""
    return int(os.environ.get(variable, default))


def audit_hash(cluster, sequence, previous, time, texts, states):
    """SHA-256 over every field behind its length, written down anew from the description in the library's article."""
    number = struct.Struct(">Q").pack
    fields = [b"guildhall-audit/1", cluster, number(sequence), previous, number(time % 2**64)]
    fields += [text.encode() for text in texts]
    fields += [b"\0" if state is None else b"\1" + state.encode() for state in states]
    return hashlib.sha256(b"".join(number(len(field)) + field for field in fields)).digest()


class LeftBehind:
    """A database as an interruption left it, looked at through a connection of its own."""

    def __init__(self, path):
        self.connection = sqlite3.connect(path)
        # What is only looked at needs no disk.
        self.connection.execute("PRAGMA synchronous = OFF")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.connection.close()

    def ask(self, question):
        return self.connection.execute(question).fetchall()

    def tables(self):
        return {name for (name,) in self.ask("SELECT name FROM sqlite_master")}

    def check_file(self):
        assert self.ask("PRAGMA integrity_check") == [("ok",)]
        assert self.ask("PRAGMA foreign_key_check") == []

    def names(self):
        """The names of what was written; a row that is there has all of its companions, or the transaction was torn."""
        if "organisations" not in self.tables() or "audit" not in self.tables():
            return set()
        names = {name for (name,) in self.ask("SELECT name FROM organisations WHERE kind = 'factory'")}
        for companion in (
            "SELECT cause FROM audit",
            "SELECT request_key FROM idempotent_requests",
        ):
            assert {name for (name,) in self.ask(companion)} == names
        assert self.ask("SELECT count(*) FROM outbox") == [(len(names),)]
        return names

    def check_chain(self):
        """Walks the audit log by a second implementation of its hash."""
        if "audit" not in self.tables():
            return
        previous, last = bytes(32), 0
        for row in self.ask(
            "SELECT cluster, sequence, time, actor, action, subject, cause, state_before, state_after, previous, hash"
            " FROM audit ORDER BY sequence"
        ):
            cluster, sequence, time = row[:3]
            assert (sequence, row[9]) == (last + 1, previous)
            assert audit_hash(cluster, sequence, previous, time, row[3:7], row[7:9]) == row[10]
            previous, last = row[10], sequence
        if last:
            assert self.ask("SELECT sequence, hash FROM audit_heads") == [(last, previous)]


@pytest.fixture
def harness():
    assert os.access(HARNESS, os.X_OK), f"{HARNESS} is not built"
    return HARNESS
