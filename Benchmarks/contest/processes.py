"""Servers that are started, watched and stopped."""

import http.client
import os
import signal
import socket
import subprocess
import time


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Running:
    """A server of its own on a free port."""

    def __init__(self, command, folder, log, **environment):
        self.port = free_port()
        start = time.perf_counter()
        with open(log, "wb") as lines:
            self.process = subprocess.Popen(
                [str(part).replace("{port}", str(self.port)) for part in command], cwd=folder, stdout=lines,
                stderr=lines, env={**os.environ, **{name: str(value) for name, value in environment.items()}})
        while not self.answers():
            if self.process.poll() is not None or time.perf_counter() - start > 60:
                self.process.kill()
                raise SystemExit(f"error: {command[0]} does not serve; see {log}")
            time.sleep(0.002)
        self.start_seconds = time.perf_counter() - start

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)

    def ask(self, path, method="GET", body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, path, body=body, headers=headers or {})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, body

    def answers(self):
        try:
            return self.ask("/help")[0] == 200
        except (OSError, http.client.HTTPException):
            return False

    def idle_megabytes(self):
        """Resident memory when nothing has kept the processor busy for a second."""
        before = None
        while before != (before := self.ticks()):
            time.sleep(1)
        for line in open(f"/proc/{self.process.pid}/status", encoding="ascii"):
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        raise SystemExit("error: the system does not tell how much memory a process has.")

    def ticks(self):
        fields = open(f"/proc/{self.process.pid}/stat", encoding="ascii").read().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])
