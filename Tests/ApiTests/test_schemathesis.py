"""schemathesis finds nothing: what the document says is what the server does, with all of its checks.

GUILDHALL_SCHEMA_EXAMPLES sets how many requests each operation gets at most in each phase, 20 without it.
"""

import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
# DELETE ends a membership, an invitation or an organisation's part in the cluster; what it was stays readable with the moment of
# its end, since the audit log and everything that happened before refer to it.
LEFT_OUT = "use_after_free"
EXAMPLES = os.environ.get("GUILDHALL_SCHEMA_EXAMPLES", "20")


def test_all_checks_hold(spoiled_server, tmp_path):
    command = [
        str(pathlib.Path(sys.executable).parent / "schemathesis"), "--config-file", str(HERE / "schemathesis.toml"),
        "run", f"{spoiled_server.origin}/api/v1/openapi.json", "--checks", "all",
        "--exclude-checks", LEFT_OUT, "--seed", "1",
        "--max-examples", EXAMPLES, "--header", "Authorization: Bearer " + spoiled_server.facts["tokens"]["administrator3"],
    ]
    environment = os.environ | {"SCHEMATHESIS_HOOKS": "schemathesis_hooks", "PYTHONPATH": str(HERE)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, done.stdout
