#!/usr/bin/env python3
"""Computes the hashes of two audit records by Python's hashlib, from the description in GuildhallCore's article."""

import hashlib
import struct


def number(value):
    return struct.pack(">Q", value)


def audit_hash(log, before, after):
    fields = [b"guildhall-audit/1", log, number(7), bytes(32), number(1)]
    fields += [text.encode() for text in ("system", "organisation.add", "organisation:1", "request:1")]
    fields += [b"\0" if state is None else b"\1" + state.encode() for state in (before, after)]
    return hashlib.sha256(b"".join(number(len(field)) + field for field in fields)).hexdigest()


if __name__ == "__main__":
    print(audit_hash(bytes(range(1, 17)), None, "{}"))
    print(audit_hash(b"", "кластер", None))
