"""What no test inside the process can show: sweeps that are killed, that fill the disk, and that launchers start.

GUILDHALL names the program, .build/release/guildhall without it; GUILDHALL_KILLS says how often a sweep is killed, 10 times
without it, 100 times in `make soak`.
"""

import csv
import io
import os
import pathlib
import random
import re
import resource
import signal
import subprocess
import time

import pytest
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
GUILDHALL = os.environ.get("GUILDHALL", ROOT / ".build" / "release" / "guildhall")
GAME = ROOT / "Examples" / "chenghai-toys" / "chenghai-toys.game.yaml"
KILLS = int(os.environ.get("GUILDHALL_KILLS", "10"))

PLAN = """
format: guildhall-sweep/1
model: {game}
design: {{kind: sobol, points: {points}, seed: 5}}
vary:
  costs: {{uniform: [9, 11]}}
  margin: {{uniform: [0.02, 0.3]}}
  unitCost: {{uniform: [0.1, 0.3]}}
measure: [fee, ratio, welfare.allow.total, categoriesAt.ratioTraders]
"""


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    """A plan of 2,000 runs, some of which fail because the margin is not above the fee."""
    path = tmp_path_factory.mktemp("plan") / "toys.sweep.yaml"
    path.write_text(PLAN.format(game=GAME, points=2000))
    return path


@pytest.fixture(scope="module")
def whole(plan):
    """The bytes of an undisturbed sweep."""
    path = plan.with_name("whole.csv")
    sweep(plan, path, "--jobs", "1")
    return path.read_bytes()


@pytest.fixture(scope="module")
def seconds(plan):
    """How long an undisturbed sweep takes."""
    started = time.monotonic()
    sweep(plan, plan.with_name("timed.csv"), "--jobs", "2")
    return time.monotonic() - started


def command(plan, output, *options):
    return [GUILDHALL, "sweep", plan, "--output", output, *options]


def sweep(plan, output, *options, **kinds):
    done = subprocess.run(command(plan, output, *options), capture_output=True, text=True, check=False, **kinds)
    assert done.returncode == 0, done.stderr
    return done


def runs(text):
    return [int(row["run"]) for row in csv.DictReader(io.StringIO(text))]


def test_rows_are_complete_and_failures_keep_their_text(whole):
    rows = list(csv.DictReader(io.StringIO(whole.decode())))
    assert [int(row["run"]) for row in rows] == list(range(2000))
    assert len({row["seed"] for row in rows}) == 2000 and len({row["plan"] for row in rows}) == 1
    failed = [row for row in rows if row["status"] == "failed"]
    assert 0 < len(failed) < 1000
    assert all("must" in row["error"] and row["fee"] == "" for row in failed)
    assert all(row["error"] == "" and float(row["fee"]) > 0 for row in rows if row["status"] == "finished")


def test_a_killed_sweep_goes_on_without_a_lost_or_doubled_row(plan, whole, seconds, tmp_path):
    chance = random.Random(7)
    output = tmp_path / "killed.csv"
    kills = beginnings = amid = rows = 0
    while kills < KILLS:
        process = subprocess.Popen(command(plan, output, "--jobs", "2"), stderr=subprocess.DEVNULL)
        try:
            # From the very first moment, when not even the heading is written, to well into the runs.
            process.wait(timeout=chance.uniform(0, seconds))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            kills += 1
        left = output.read_bytes() if output.exists() else b""
        assert whole.startswith(left), "What a kill leaves is the beginning of the whole."
        amid += len(left) > rows
        rows = len(left)
        if process.returncode == 0:
            assert left == whole
            beginnings += 1
            output.unlink()
            output.with_name(output.name + ".journal").unlink()
            rows = 0
    sweep(plan, output)
    assert output.read_bytes() == whole
    assert runs(output.read_text()) == list(range(2000))
    assert amid >= KILLS // 4, "Many of the kills come while rows are written."
    print(f"{kills} kills, {amid} rounds with new rows, {beginnings + 1} sweeps ended whole")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_stopped_sweep_says_so_and_leaves_whole_rows(plan, whole, tmp_path, number):
    output = tmp_path / "stopped.csv"
    process = subprocess.Popen(command(plan, output, "--jobs", "1"), stderr=subprocess.PIPE, text=True)
    while not output.exists() or output.stat().st_size < 1000:
        time.sleep(0.005)
    process.send_signal(number)
    remarks = process.communicate()[1]
    left = output.read_bytes()
    assert whole.startswith(left) and left.endswith(b"\n")
    if process.returncode != 0:
        assert process.returncode == 128 + number and "rows so far are whole" in remarks
    sweep(plan, output)
    assert output.read_bytes() == whole


@pytest.mark.parametrize("jobs", ["1", "2", "3"])
def test_any_number_of_jobs_gives_the_same_bytes(plan, whole, tmp_path, jobs):
    sweep(plan, tmp_path / "jobs.csv", "--jobs", jobs)
    assert (tmp_path / "jobs.csv").read_bytes() == whole


def test_merged_shards_are_the_whole(plan, whole, tmp_path):
    shards = [tmp_path / f"shard-{index}.csv" for index in range(3)]
    for index, shard in enumerate(shards):
        sweep(plan, shard, "--shard", f"{index}/3")
    merged = tmp_path / "merged.csv"
    merge = [GUILDHALL, "sweep", "merge", shards[2], shards[0], shards[1], "--output", merged]
    subprocess.run(merge, check=True)
    assert merged.read_bytes() == whole
    # Without the journals the plan says how many runs there must be.
    for shard in shards:
        shard.with_name(shard.name + ".journal").unlink()
    assert subprocess.run(merge, capture_output=True, check=False).returncode == 1
    subprocess.run([*merge, "--plan", plan], check=True)
    assert merged.read_bytes() == whole
    lines = shards[1].read_text().splitlines(keepends=True)
    for spoilt in (lines[:-1], lines[:5] + lines[6:], lines[:5] + lines[4:]):
        shards[1].write_text("".join(spoilt))
        assert subprocess.run([*merge, "--plan", plan], capture_output=True, check=False).returncode == 1


def test_a_full_disk_leaves_whole_rows_and_is_told(plan, whole, tmp_path):
    output = tmp_path / "full.csv"

    def small_disk():
        # A write beyond the limit fails as on a full disk, with a part of it written before.
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_001, 50_001))

    full = subprocess.run(
        command(plan, output), capture_output=True, text=True, check=False, preexec_fn=small_disk
    )
    left = output.read_bytes()
    assert full.returncode == 1 and "cannot be written" in full.stderr
    assert whole.startswith(left) and left.endswith(b"\n") and len(left) <= 50_001
    rows = left.count(b"\n") - 1
    assert f"{rows} rows stand in it, all of them whole" in full.stderr
    sweep(plan, output)
    assert output.read_bytes() == whole
    device = subprocess.run(command(plan, "/dev/full"), capture_output=True, text=True, check=False)
    assert device.returncode == 1 and "No space left on device" in device.stderr


def test_only_one_process_writes_a_file(plan, tmp_path):
    output = tmp_path / "busy.csv"
    first = subprocess.Popen(command(plan, output, "--jobs", "1"), stderr=subprocess.DEVNULL)
    while not output.exists() or output.stat().st_size < 1000:
        time.sleep(0.005)
    first.send_signal(signal.SIGSTOP)
    second = subprocess.run(command(plan, output), capture_output=True, text=True, check=False)
    first.send_signal(signal.SIGCONT)
    assert first.wait() == 0
    assert second.returncode == 1 and "another process writes this file" in second.stderr


def test_another_plan_does_not_go_on_in_the_same_file(plan, tmp_path):
    output, other = tmp_path / "out.csv", tmp_path / "other.sweep.yaml"
    other.write_text(PLAN.format(game=GAME, points=20))
    sweep(other, output)
    before = output.read_bytes()
    refused = subprocess.run(command(plan, output), capture_output=True, text=True, check=False)
    assert refused.returncode == 1 and "--restart" in refused.stderr and output.read_bytes() == before
    output.with_name("foreign.csv").write_text("my only copy\n")
    refused = subprocess.run(command(plan, output.with_name("foreign.csv")), capture_output=True, check=False)
    assert refused.returncode == 1 and output.with_name("foreign.csv").read_text() == "my only copy\n"
    sweep(other, output, "--restart")
    assert output.read_bytes() == before


LAUNCHERS = {
    "slurm": [
        {"SLURM_ARRAY_TASK_ID": f"{i}", "SLURM_ARRAY_TASK_COUNT": "3", "SLURM_ARRAY_TASK_MIN": "0", "SLURM_ARRAY_TASK_MAX": "2"}
        for i in range(3)
    ],
    "kubernetes": [{"JOB_COMPLETION_INDEX": f"{i}", "JOB_COMPLETION_COUNT": "3"} for i in range(3)],
    "open mpi": [{"OMPI_COMM_WORLD_RANK": f"{i}", "OMPI_COMM_WORLD_SIZE": "3"} for i in range(3)],
    "pmi": [{"PMI_RANK": f"{i}", "PMI_SIZE": "3"} for i in range(3)],
}


@pytest.mark.parametrize("launcher", LAUNCHERS)
def test_launchers_number_the_shards(plan, whole, tmp_path, launcher):
    for variables in LAUNCHERS[launcher]:
        sweep(plan, tmp_path / "part-{shard}.csv", env={**os.environ, **variables})
    shared = subprocess.run(
        command(plan, tmp_path / "one.csv"), capture_output=True, text=True, check=False,
        env={**os.environ, **LAUNCHERS[launcher][0]},
    )
    assert shared.returncode == 1 and "{shard}" in shared.stderr
    parts = [tmp_path / f"part-{index}.csv" for index in range(3)]
    subprocess.run([GUILDHALL, "sweep", "merge", *parts, "--output", tmp_path / "all.csv"], check=True)
    assert (tmp_path / "all.csv").read_bytes() == whole


def test_a_deadline_ends_a_sweep_with_whole_rows(plan, whole, tmp_path):
    output = tmp_path / "late.csv"
    late = subprocess.run(
        command(plan, output, "--deadline", "0.001", "--jobs", "1"), capture_output=True, text=True, check=False
    )
    assert late.returncode == 1 and "the deadline passed after" in late.stderr
    assert whole.startswith(output.read_bytes())
    sweep(plan, output)
    assert output.read_bytes() == whole


def documented(language):
    """The blocks of a language in the page on experiments."""
    text = (ROOT / "docs" / "experiments.md").read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)


def test_the_documented_job_of_kubernetes_is_whole_and_its_command_runs(plan, whole, tmp_path):
    manifests = [yaml.safe_load(block) for block in documented("yaml") if "kind: Job" in block]
    assert len(manifests) == 1
    job = manifests[0]
    assert job["apiVersion"] == "batch/v1" and job["metadata"]["name"]
    spec = job["spec"]
    assert spec["completionMode"] == "Indexed" and spec["completions"] >= spec["parallelism"] >= 1
    pod = spec["template"]["spec"]
    assert pod["restartPolicy"] in ("Never", "OnFailure")
    (container,) = pod["containers"]
    variables = {variable["name"]: variable["value"] for variable in container["env"]}
    # Kubernetes tells a Pod its index, but not how many there are: the manifest must, and say the same twice.
    assert variables["JOB_COMPLETION_COUNT"] == str(spec["completions"])
    mounts = {mount["name"]: mount["mountPath"] for mount in container["volumeMounts"]}
    assert set(mounts) == {volume["name"] for volume in pod["volumes"]}
    for index in range(spec["completions"]):
        arguments = [
            part.replace("/data/toys.sweep.yaml", str(plan)).replace("/data", str(tmp_path)) for part in container["args"]
        ]
        environment = {**os.environ, **variables, "JOB_COMPLETION_INDEX": str(index)}
        subprocess.run([GUILDHALL, *arguments], check=True, env=environment)
    parts = sorted(tmp_path.glob("*.csv"))
    assert len(parts) == spec["completions"]
    subprocess.run([GUILDHALL, "sweep", "merge", *parts, "--output", tmp_path / "all"], check=True)
    assert (tmp_path / "all").read_bytes() == whole


def test_the_documented_array_job_of_slurm_runs(plan, whole, tmp_path):
    (script,) = [block for block in documented("bash") if "#SBATCH" in block]
    (array,) = re.findall(r"^#SBATCH --array=0-(\d+)", script, flags=re.MULTILINE)
    body = script.replace("toys.sweep.yaml", str(plan)).replace("guildhall sweep", f"{GUILDHALL} sweep")
    (tmp_path / "results").mkdir()
    for index in range(int(array) + 1):
        environment = {
            **os.environ, "SLURM_ARRAY_TASK_ID": str(index), "SLURM_ARRAY_TASK_COUNT": str(int(array) + 1),
            "SLURM_ARRAY_TASK_MIN": "0", "SLURM_ARRAY_TASK_MAX": array, "SLURM_CPUS_PER_TASK": "1",
        }
        subprocess.run(["bash", "-c", body], check=True, env=environment, cwd=tmp_path)
    parts = sorted(tmp_path.rglob("*.csv"))
    assert len(parts) == int(array) + 1
    subprocess.run([GUILDHALL, "sweep", "merge", *parts, "--output", tmp_path / "all"], check=True)
    assert (tmp_path / "all").read_bytes() == whole
