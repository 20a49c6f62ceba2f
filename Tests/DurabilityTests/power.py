"""What a disk holds after a loss of power, from a trace of the system calls.

A disk keeps what was synchronised: the bytes that were written before an fsync or fdatasync began that returned without an
error, and the names that were in a folder when it was synchronised. Of everything later it may keep any part. Bytes whose
synchronisation failed may never come to the disk, though a later one succeeds.
"""

import dataclasses
import re

CALL = re.compile(r"^(\d+)\s+(\w+)\((.*)$")
RESUMED = re.compile(r"^(\d+)\s+<\.\.\. (\w+) resumed>(.*)$")
RESULT = re.compile(r"=\s+(-?\d+)(<[^>]*>)?( E\w+.*)?( \(INJECTED\))?$")
STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
SECTOR = 512


def text(hexadecimal):
    return bytes.fromhex(hexadecimal.replace("\\x", ""))


def path_in(argument):
    """The path that strace shows behind a file descriptor."""
    found = re.match(r"\s*(?:AT_FDCWD|-?\d+)<([^>]*)>", argument)
    if not found:
        return None
    return text(found[1]).decode() if found[1].startswith("\\x") else found[1]


@dataclasses.dataclass
class Event:
    """A system call: its arguments as text, the result at its end, whether this is its beginning or its end."""

    begins: bool
    thread: str
    name: str
    arguments: str
    result: int = 0


def events(lines):
    """Beginnings and ends of calls in the order in which they happened."""
    open_calls = {}
    for line in lines:
        call, resumed = CALL.match(line), RESUMED.match(line)
        if call:
            thread, name, rest = call.groups()
            if rest.endswith("<unfinished ...>"):
                open_calls[thread] = rest[: -len("<unfinished ...>")]
                yield Event(True, thread, name, open_calls[thread])
                continue
            yield Event(True, thread, name, rest)
        elif resumed:
            thread, name, rest = resumed.groups()
            rest = open_calls.pop(thread, "") + rest
        else:
            continue
        result = RESULT.search(rest)
        yield Event(False, thread, name, rest, int(result[1]) if result else -1)


class Disk:
    """Files under one folder: what is synchronised, and what was only written."""

    def __init__(self, folder):
        self.folder = str(folder)
        self.files = {}
        self.pending = {}
        self.names = set()
        self.durable_names = set()
        self.begun = {}

    def take(self, event):
        """Follows one call."""
        path = path_in(event.arguments)
        if event.name in ("fdatasync", "fsync"):
            self.synchronise(event, path)
        elif event.begins or event.result < 0:
            return
        elif event.name in ("openat", "unlink"):
            self.name(event, text(STRING.search(event.arguments)[1]).decode())
        elif path and path.startswith(self.folder):
            self.change(event, path)

    def name(self, event, path):
        """A name that comes or goes; the folder keeps it as it was until it is synchronised itself."""
        if path.startswith(self.folder):
            if event.name == "unlink":
                self.names.discard(path)
            elif "O_CREAT" in event.arguments:
                self.names.add(path)

    def change(self, event, path):
        if event.name == "pwrite64":
            data = text(STRING.search(event.arguments)[1])
            offset = int(re.search(r",\s*(\d+)\s*\)\s*=", event.arguments)[1])
            self.pending.setdefault(path, []).append((offset, data[: event.result]))
        elif event.name == "ftruncate":
            length = int(re.search(r",\s*(\d+)\s*\)\s*=", event.arguments)[1])
            self.pending.setdefault(path, []).append((length, None))

    def synchronise(self, event, path):
        if path is None or not path.startswith(self.folder.rstrip("/")):
            return
        if event.begins:
            self.begun[event.thread] = (len(self.pending.get(path, [])), set(self.names))
            return
        covered, names = self.begun.pop(event.thread)
        if path.rstrip("/") == self.folder.rstrip("/"):
            if event.result == 0:
                self.durable_names = names
            return
        queue = self.pending.get(path, [])
        if event.result == 0:
            for change in queue[:covered]:
                apply(self.files.setdefault(path, bytearray()), *change)
        self.pending[path] = queue[covered:]

    def after_loss(self, chance=None):
        """The files after a loss of power now: what is synchronised alone, or with some of the rest by chance."""
        found = {path: bytearray(self.files.get(path, b"")) for path in self.durable_names}
        if chance:
            for path in sorted(self.names | self.durable_names):
                if path not in self.durable_names and chance.random() < 0.5:
                    continue
                found.setdefault(path, bytearray(self.files.get(path, b"")))
                for offset, data in self.pending.get(path, []):
                    if data is None:
                        if chance.random() < 0.5:
                            apply(found[path], offset, None)
                        continue
                    for start in range(0, len(data), SECTOR):
                        if chance.random() < 0.5:
                            apply(found[path], offset + start, data[start : start + SECTOR])
        return found


def apply(content, offset, data):
    if data is None:
        del content[offset:]
        content.extend(bytes(max(0, offset - len(content))))
        return
    content.extend(bytes(max(0, offset + len(data) - len(content))))
    content[offset : offset + len(data)] = data
