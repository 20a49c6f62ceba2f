"""The table of the measurements, in Markdown."""

from .rows import ROWS, Times


def disagreement(ours, theirs):
    """The largest difference of a number; a peer that did less work brings what ours found for the same."""
    reference = theirs.get("reference", ours["results"])
    return max(abs(a - b) for one, other in zip(reference, theirs["results"]) for a, b in zip(one, other))


def readable(seconds):
    for limit, factor, unit in ((1e-3, 1e6, "µs"), (1, 1e3, "ms")):
        if seconds < limit:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds:.3g} s"


def verdicts(row, marks, seconds, results):
    """Each mark with whether it was met."""
    notes = []
    for mark in marks:
        limit = mark.seconds(row, results) if isinstance(mark, Times) else mark
        if limit is None:
            notes.append(f"{mark}: not measured")
            continue
        name = f"{mark} = {readable(limit)}" if isinstance(mark, Times) else readable(limit)
        notes.append(f"{'met' if seconds <= limit else 'MISSED'}: {name}")
    return ", ".join(notes)


def table(results):
    """A line for each row and contestant, ours first."""
    lines = [
        "| work | who | time, median | best | ratio to our median | mark | results differ by |",
        "|---|---|---|---|---|---|---|",
    ]
    ours = results["Guildhall"]
    for row, title, marks in ROWS:
        for name, rows in results.items():
            if row not in rows:
                continue
            seconds = rows[row]["seconds"]
            note = verdicts(row, marks, seconds, results) if rows is ours else ""
            differ = "" if rows is ours else f"{disagreement(ours[row], rows[row]):.1e}"
            ratio = seconds / ours[row]["seconds"]
            times = f"{readable(seconds)} | {readable(rows[row]['bestSeconds'])}"
            lines.append(f"| {title} | {name} | {times} | {ratio:.3g} | {note} | {differ} |")
    return lines
