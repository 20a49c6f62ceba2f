"""The peer's database: a copy of the file that Guildhall serves, used through the standard library's module."""

import hashlib
import os
import sqlite3
import time
import uuid

ORGANISATION = "id, kind, name, created_at, archived_at, version"


def moment(microseconds):
    """RFC 3339 with microseconds."""
    seconds, rest = divmod(microseconds, 1_000_000)
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + f".{rest:06}Z"


def new_identifier(microseconds):
    """A UUID of version 7 (RFC 9562, section 5.7)."""
    number = int.from_bytes(os.urandom(10), "big")
    high = (microseconds // 1000) << 16 | 0x7000 | number >> 68
    return (high << 64 | 0x8000_0000_0000_0000 | number & 0x3FFF_FFFF_FFFF_FFFF).to_bytes(16, "big")


def readable(identifier):
    return str(uuid.UUID(bytes=identifier))


def record_hash(log, sequence, previous, now, texts, before, after):
    """The hash of a record of the audit log: SHA-256 over every field behind its length."""
    fields = [b"guildhall-audit/1", log, sequence.to_bytes(8, "big"), previous, now.to_bytes(8, "big", signed=True)]
    fields += [text.encode() for text in texts]
    fields += [b"\0" if text is None else b"\1" + text.encode() for text in (before, after)]
    return hashlib.sha256(b"".join(len(field).to_bytes(8, "big") + field for field in fields)).digest()


class Store:
    """One connection; statements are prepared once and kept by the module."""

    def __init__(self, path):
        self.connection = sqlite3.connect(path, isolation_level=None, cached_statements=256)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "busy_timeout = 5000",
                       "wal_autocheckpoint = 4000", "temp_store = MEMORY"):
            self.connection.execute(f"PRAGMA {pragma}")
        self.execute = self.connection.execute

    def first(self, statement, *values):
        return self.execute(statement, values).fetchone()

    def token(self, shown):
        """(token, cluster, scopes, kind of organisation, roles) of a valid token; None for any other."""
        return self.first(
            """SELECT t.id, t.cluster, t.scopes, o.kind, m.roles FROM api_tokens t
               JOIN members m ON m.cluster = t.cluster AND m.id = t.member
               JOIN accounts a ON a.id = m.account
               JOIN organisations o ON o.cluster = m.cluster AND o.id = m.organisation
               WHERE t.digest = ? AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > ?)
               AND m.ended_at IS NULL AND a.disabled_at IS NULL AND o.archived_at IS NULL""",
            hashlib.sha256(shown.encode()).digest(), time.time_ns() // 1000)

    def session(self, shown, cluster):
        """(name, whether the account operates the server, roles in the cluster) of a session; None for any other."""
        account = self.first(
            """SELECT a.id, a.display_name, a.is_operator FROM sessions s JOIN accounts a ON a.id = s.account
               WHERE s.digest = ? AND s.expires_at > ? AND a.disabled_at IS NULL""",
            hashlib.sha256(shown.encode()).digest(), time.time_ns() // 1000)
        if account is None:
            return None
        roles = self.execute(
            """SELECT m.roles FROM members m
               JOIN organisations o ON o.cluster = m.cluster AND o.id = m.organisation
               WHERE m.account = ? AND m.cluster = ? AND m.ended_at IS NULL AND o.archived_at IS NULL""",
            (account[0], cluster)).fetchall()
        return account[1], account[2], {role for row in roles for role in row[0].split()}

    def cluster_name(self, cluster):
        return self.first("SELECT name FROM clusters WHERE id = ?", cluster)[0]

    def organisation(self, cluster, identifier):
        return self.first(f"SELECT {ORGANISATION} FROM organisations WHERE cluster = ? AND id = ?", cluster, identifier)

    def organisations(self, cluster, limit):
        return self.execute(
            f"SELECT {ORGANISATION} FROM organisations WHERE cluster = ? AND id > x'' ORDER BY id LIMIT ?",
            (cluster, limit)).fetchall()

    def answered(self, cluster, actor, key):
        return self.first(
            """SELECT request_digest, status, location, body FROM idempotent_requests
               WHERE cluster = ? AND actor = ? AND request_key = ?""", cluster, actor, key)

    def add(self, cluster, actor, cause, row, facts):
        """Enters an organisation with its record in the audit log and its message; inside a transaction."""
        identifier, kind, name, now, archived, version = row
        self.execute(
            f"INSERT INTO organisations (cluster, {ORGANISATION}) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (cluster, identifier, kind, name, now, archived, version))
        sequence, previous = self.first("SELECT sequence, hash FROM audit_heads WHERE cluster = ?", cluster)
        texts = (actor, "organisation.add", f"organisation:{readable(identifier)}", cause)
        digest = record_hash(cluster, sequence + 1, previous, now, texts, None, facts)
        self.execute(
            """INSERT INTO audit (cluster, sequence, time, actor, action, subject, cause, state_after, previous, hash)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (cluster, sequence + 1, now, *texts, facts, previous, digest))
        self.execute(
            "UPDATE audit_heads SET sequence = ?, hash = ? WHERE cluster = ?", (sequence + 1, digest, cluster))
        payload = f'{{"subject":"{texts[2]}"}}'
        position = self.first(
            "INSERT INTO outbox (cluster, topic, payload, created_at) VALUES (?, ?, ?, ?) RETURNING position",
            cluster, "organisation.add", payload, now)[0]
        return f"id: {position}\nevent: organisation.add\ndata: {payload}\n\n".encode()

    def keep(self, cluster, actor, key, digest, location, body, now):
        """Keeps an answer to be given again; inside the transaction of what it tells."""
        self.execute(
            """INSERT INTO idempotent_requests
               (cluster, actor, request_key, request_digest, status, media_type, location, body, created_at)
               VALUES (?, ?, ?, ?, 201, 'application/json', ?, ?, ?)""",
            (cluster, actor, key, digest, location, body, now))
