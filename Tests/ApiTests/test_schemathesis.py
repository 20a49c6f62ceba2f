"""schemathesis finds nothing: what the document says is what the server does, with all of its checks.

GUILDHALL_SCHEMA_EXAMPLES sets how many requests each operation gets at most in each phase, 20 without it.
"""

import json
import os
import pathlib
import re
import subprocess
import sys

from test_interface import create, key

HERE = pathlib.Path(__file__).resolve().parent
# DELETE ends a membership, an invitation or an organisation's part in the cluster; what it was stays readable with the moment of
# its end, since the audit log and everything that happened before refer to it.
LEFT_OUT = "use_after_free"
EXAMPLES = os.environ.get("GUILDHALL_SCHEMA_EXAMPLES", "20")


def things(server):
    """What there is, by the names of the places in paths: organisations and invitations of its own, so that what is ended in the
    course of the test is nothing that others count on, and the members of the whole cluster."""
    organisations = [create(server).json["id"] for _ in range(20)]
    invitations = []
    for organisation in organisations:
        body = {"organisation": organisation, "roles": ["viewer"], "days": 3}
        made = server.ask("POST", "/api/v1/invitations", body=body, headers=key())
        invitations.append(made.json["invitation"]["id"])
    return {"organisation": organisations, "invitation": invitations, "member": [server.facts["member"]]}


def test_all_checks_hold(spoiled_server, tmp_path):
    command = [
        str(pathlib.Path(sys.executable).parent / "schemathesis"), "--config-file", str(HERE / "schemathesis.toml"),
        "run", f"{spoiled_server.origin}/api/v1/openapi.json", "--checks", "all",
        "--exclude-checks", LEFT_OUT, "--seed", "1",
        "--max-examples", EXAMPLES, "--header", "Authorization: Bearer " + spoiled_server.facts["tokens"]["administrator3"],
    ]
    environment = os.environ | {
        "SCHEMATHESIS_HOOKS": "schemathesis_hooks", "PYTHONPATH": str(HERE), "GUILDHALL_THINGS": json.dumps(things(spoiled_server)),
    }
    done = subprocess.run(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    print(done.stdout)
    assert done.returncode == 0, done.stdout
    # An operation that answers mostly that there is nothing was not tried.
    assert "Missing test data" not in done.stdout, done.stdout
    assert re.search(r"Tested: +\d+", done.stdout), done.stdout
