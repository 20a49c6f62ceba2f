"""Reads the cluster's audit log of a file from end to end, by the formula alone.

Prints a list: how many records break the chain, how many organisations were entered without a record, how many without an
answer that is kept; organisations that the file began with have no answer, and are counted as its identifiers tell.
"""

import json
import sqlite3
import sys

from .store import readable, record_hash


def main():
    database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
    previous, expected, broken, told = bytes(32), 1, 0, set()
    cluster = database.execute("SELECT id FROM clusters").fetchone()[0]
    records = database.execute(
        """SELECT sequence, time, actor, action, subject, cause, state_before, state_after, previous, hash
           FROM audit WHERE cluster = ? ORDER BY sequence""", (cluster,))
    for sequence, time, *texts, before, after, linked, digest in records:
        right = record_hash(cluster, sequence, previous, time, texts, before, after)
        broken += sequence != expected or linked != previous or right != digest
        previous, expected = digest, sequence + 1
        told.add(texts[2])
    head = database.execute("SELECT sequence, hash FROM audit_heads WHERE cluster = ?", (cluster,)).fetchone()
    broken += head != (expected - 1, previous)
    locations = {row[0] for row in database.execute("SELECT location FROM idempotent_requests")}
    untold = unanswered = 0
    for identifier, name in database.execute("SELECT id, name FROM organisations"):
        untold += f"organisation:{readable(identifier)}" not in told
        by_request = name.startswith(("Factory-", "Heard-"))
        unanswered += by_request and f"/api/v1/organisations/{readable(identifier)}" not in locations
    print(json.dumps([broken, untold, unanswered]))


main()
