"""kill -9 at any moment loses nothing that was acknowledged, and leaves no migration half-way.

GUILDHALL_KILL_ROUNDS tells how many times the program is killed while it writes, GUILDHALL_KILL_STRIDE at every how many-th
write to the disk a migration is killed.
"""

import random
import shutil
import signal
import subprocess

from conftest import LeftBehind, rounds


def copy_of(path, folder):
    """Copies what was left behind, so that looking at it does not recover it for the program."""
    folder.mkdir()
    for file in path.parent.glob(path.name + "*"):
        if not file.name.endswith("-shm"):
            shutil.copy(file, folder / file.name)
    return folder / path.name


def test_killed_writers_lose_nothing_acknowledged(harness, tmp_path):
    path = tmp_path / "store.sqlite"
    chance = random.Random(20261122)
    acknowledged = set()
    for number in range(rounds("GUILDHALL_KILL_ROUNDS", 20)):
        command = [harness, "write", str(path), "8", "100000", "128", "full"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            for _ in range(chance.randrange(1, 120)):
                line = process.stdout.readline()
                assert line, process.stderr.read()
                acknowledged.add(line.decode().strip())
            process.send_signal(signal.SIGKILL)
            # What it had acknowledged before it died still stands in the pipe; a line cut short was no acknowledgement.
            rest = process.stdout.read().decode()
            acknowledged.update(rest[: rest.rfind("\n") + 1].split())
            process.wait()
        with LeftBehind(copy_of(path, tmp_path / f"round-{number}")) as left:
            left.check_file()
            names = left.names()
            assert acknowledged <= names, f"lost in round {number}: {sorted(acknowledged - names)[:5]}"
            left.check_chain()
        shutil.rmtree(tmp_path / f"round-{number}")
    assert len(acknowledged) > 0


def schemas(harness, folder):
    """The tables and indexes of an undisturbed database at every step."""
    whole = folder / "whole.sqlite"
    subprocess.run([harness, "migrate", str(whole)], check=True, capture_output=True)
    with LeftBehind(whole) as left:
        count = left.ask("SELECT max(number) FROM schema_migrations")[0][0]
    found = {}
    for last in range(1, count + 1):
        path = folder / f"clean-{last}.sqlite"
        subprocess.run([harness, "migrate", str(path), str(last)], check=True, capture_output=True)
        with LeftBehind(path) as left:
            found[last] = left.tables()
    return found


def test_killed_migrations_go_on(harness, tmp_path):
    clean = schemas(harness, tmp_path)
    start = tmp_path / "start.sqlite"
    subprocess.run([harness, "migrate", str(start), "1"], check=True, capture_output=True)
    with LeftBehind(start) as left:
        left.connection.execute("INSERT INTO clusters VALUES (x'01', 'kept', 'en', 0, 1)")
        left.connection.commit()
    stride = rounds("GUILDHALL_KILL_STRIDE", 10)
    steps, killed = set(), 0
    for moment in range(1, 10_000, stride):
        folder = tmp_path / f"moment-{moment}"
        folder.mkdir()
        path = shutil.copy(start, folder / "store.sqlite")
        trace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64,fdatasync,ftruncate"]
        inject = ["-e", f"inject=pwrite64:signal=SIGKILL:when={moment}"]
        run = subprocess.run([*trace, *inject, harness, "migrate", str(path)], capture_output=True, text=True)
        if "migrated" in run.stdout:
            break
        killed += 1
        with LeftBehind(copy_of(path, folder / "copy")) as left:
            left.check_file()
            step = max(number for (number,) in left.ask("SELECT number FROM schema_migrations"))
            steps.add(step)
            assert left.tables() == clean[step]
        again = subprocess.run([harness, "migrate", str(path)], capture_output=True, text=True)
        assert again.stdout == "migrated\n", again.stderr
        with LeftBehind(path) as left:
            left.check_file()
            assert left.tables() == clean[max(clean)]
            assert left.ask("SELECT name FROM clusters") == [("kept",)]
        shutil.rmtree(folder)
    assert killed > 0 and len(steps) > 1, f"killed {killed} times, at the steps {steps}"
