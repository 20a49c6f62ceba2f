"""The tables of the server's measurements, in Markdown, with our marks."""

from .table import disagreement, readable

# (row, what it is, the least requests in a second, the longest 99th percentile in seconds)
REQUESTS = [
    ("read", "an organisation as JSON, by its identifier and a token", 10_000, 0.010),
    ("write", "an organisation entered: token, idempotency, audit, on the disk", 3_000, 0.050),
    ("help", "a page that is open to everybody", 1_500, None),
    ("list", "a page behind sign-in: 50 organisations and a form", 1_500, None),
]

# (row, what it is, the mark, how it is written)
REST = [
    ("start", "from the start to the first answer", 2.0, readable),
    ("memory", "resident memory, idle", 150.0, "{:.0f} MB".format),
    ("streams", "an event from the request to 2,000 open streams", 2.0, readable),
]


def met(holds):
    return "met" if holds else "MISSED"


def request_lines(results):
    yield "| requests | who | each second | 50 % within | 99 % within | their rate to ours | mark | results differ by |"
    yield "|---|---|---|---|---|---|---|---|"
    for row, title, rate, longest in REQUESTS:
        ours = results["Guildhall"][row]
        for name, rows in results.items():
            theirs = rows[row]
            note, differ = "", f"{disagreement(with_lists(ours), with_lists(theirs)):.1e}"
            if theirs is ours:
                note, differ = f"{met(ours['perSecond'] >= rate)}: {rate:,} /s", ""
                if longest:
                    note += f", {met(ours['p99'] <= longest)}: {readable(longest)}"
            yield (
                f"| {title} | {name} | {theirs['perSecond']:,.0f} | {readable(theirs['p50'])} | {readable(theirs['p99'])}"
                f" | {theirs['perSecond'] / ours['perSecond']:.2g} | {note} | {differ} |")


def with_lists(timing):
    return {"results": [timing["results"]]}


def rest_lines(results):
    yield "| | who | median | best | ratio to our median | mark |"
    yield "|---|---|---|---|---|---|"
    for row, title, most, written in REST:
        ours = results["Guildhall"][row]
        for name, rows in results.items():
            if row not in rows:
                continue
            value, best = rows[row]["value"], rows[row]["best"]
            note = f"{met(value <= most)}: {written(most)}" if rows is results["Guildhall"] else ""
            yield (
                f"| {title} | {name} | {written(value)} | {written(best)} | {value / ours['value']:.3g} | {note} |")


def server_tables(results):
    return [
        "## The server",
        "",
        "wrk with 2 threads and 32 connections on the server's own cores; medians of the rounds. Each contestant serves a"
        " copy of one SQLite file. The peer leaves out the log of requests, metrics, limits, headers of safety and the"
        " encryption of stored answers; Guildhall remembers a token for two seconds, the peer asks for it each time."
        " What the requests show: the bytes of the JSON; faults of the audit's chain of hashes and organisations without a"
        " record or a kept answer, counted by a program of its own; lines, headings and choices of the pages.",
        "",
        *request_lines(results),
        "",
        *rest_lines(results),
    ]
