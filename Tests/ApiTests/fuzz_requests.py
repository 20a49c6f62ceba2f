"""Requests of every kind of nonsense, made from the table of routes and the OpenAPI document.

A request is made from its number alone. What differs between servers (identifiers, tokens, sessions, secrets of forms) stands in
it as a place such as {member}, which is filled in when it is sent.
"""

import json
import pathlib
import random
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROUTES = ROOT / "Tests" / "Snapshots" / "GuildhallWebTests" / "routes.txt"
DOCUMENT = ROOT / "Tests" / "Snapshots" / "GuildhallWebTests" / "openapi.json"
PERSONS = ("operator", "administrator", "analyst", "client-seer", "manager", "viewer")
METHODS = ["GET", "HEAD", "POST", "PATCH", "DELETE", "PUT", "OPTIONS", "TRACE", "CONNECT", "get", "FOO"]
ODD_PATHS = [
    "//", "/%", "/%00", "/api", "/api/v1/", "*", "http://other/api/v1/cluster", "/assets/../../etc/passwd",
    "/assets/%2e%2e/%2e%2e/etc/passwd", "/api/v1/organisations/%ff", "/api/v1/organisations/../cluster", "/server/", "/?" + "a" * 9000,
]
# A page that shows this text as it is would run it.
SCRIPT = "<script>fuzz</script>"
VALUES = [
    None, True, False, 0, -1, 1.5, 10**30, -(2**63), "", " ", "x", "x" * 5000, "\u0000", "\ud7ff", "\u202e", "😀" * 50, [], {}, [[[[]]]],
    {"a": {"b": 1}}, "factory", "office", "2026-01-01T00:00:00Z", ["viewer"], ["viewer", "viewer"], ["administrator"], SCRIPT, "\"'>" + SCRIPT,
    "four unrelated words here", "ru", "7", "366", "audit.read", "viewer", "/account", "//evil.example", "\r\nSet-Cookie: a=b",
]
NAMES = ["", "a/b", "~", "\u0000", "__proto__", "next", "lang", "after", "check", "limit", "cursor", "version", "form-token"]
FIELDS = [
    "name", "password", "newPassword", "displayName", "signInName", "language", "kind", "roles", "days", "scopes", "version", "clusterName",
    "officeName", "administrator", "next", "confirmation", "current",
]
HEADERS = [
    "If-Match", "If-None-Match", "Idempotency-Key", "Accept", "Accept-Language", "Content-Type", "Last-Event-ID", "Origin", "Cookie", "Range",
    "traceparent", "Expect", "Accept-Encoding", "Content-Encoding", "Authorization", "Host", "Sec-Fetch-Site", "X-Forwarded-For", "HX-Request",
]
TEXTS = [
    "*", '"v1"', 'W/"v1"', '"', "application/json", "application/merge-patch+json", "text/html", "*/*;q=0", "bytes=0-1", "0", "-1",
    "9" * 30, "\x01", "\xff\xfe", "a" * 300, "", "null", "100-continue", "gzip", "00-" + "0" * 32, "localhost", "::1", "Bearer x", "same-origin",
    "cross-site", "ru, zh;q=0.5", "multipart/form-data; boundary=x", "guildhall-session=; guildhall-form=x",
]


def routes():
    """The rows of the table: method, path, name, face and the most bytes of a body."""
    return [line.split() for line in ROUTES.read_text(encoding="utf-8").splitlines()]


class Maker:
    """Makes requests of the rows; the fields of forms are those that the pages showed."""

    def __init__(self, forms):
        self.routes = routes()
        self.forms = forms
        self.document = json.loads(DOCUMENT.read_text(encoding="utf-8"))

    def schema(self, method, path):
        """The properties of the body that the document describes; none for pages."""
        operation = self.document["paths"].get(path, {}).get(method.lower(), {})
        for content in operation.get("requestBody", {}).get("content", {}).values():
            schema = content["schema"]
            if "$ref" in schema:
                schema = self.document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
            return schema["properties"]
        return {}

    def request(self, number):
        """The header's lines and the body of the request of a number."""
        dice = random.Random(number)
        method, path, _, face, most = dice.choice(self.routes)
        template = path
        if dice.random() < 0.05:
            path = dice.choice(ODD_PATHS)
        for place in set(part[1:-1] for part in template.split("/") if part.startswith("{")):
            if dice.random() < 0.25:
                path = path.replace("{" + place + "}", odd_part(dice))
        path += query(dice)
        if dice.random() < 0.1:
            method = dice.choice(METHODS)
        headers = {"Host": "127.0.0.1", "Connection": "close", "X-Forwarded-For": f"10.{dice.randrange(256)}.{dice.randrange(256)}.7"}
        is_page = face in ("page", "fragment")
        body = b""
        if int(most) or dice.random() < 0.05:
            body = self.form(dice, template) if is_page else self.object(dice, method, template)
        who = dice.choice(PERSONS) if dice.random() < 0.85 else None
        if is_page or dice.random() < 0.05:
            headers["Cookie"] = "{cookie:%s}" % (who or "nobody")
            if method == "POST":
                headers["Content-Type"] = "application/x-www-form-urlencoded"
                headers["Origin"] = "{origin}"
                token = b"form-token={form:%s}" % (who or "nobody").encode()
                if dice.random() < 0.95:
                    body = token + (b"&" + body if body else b"")
        elif who:
            headers["Authorization"] = "Bearer {token:%d}" % dice.randrange(36)
            headers["Content-Type"] = "application/merge-patch+json" if method == "PATCH" else "application/json"
            headers["Idempotency-Key"] = f"fuzz-{dice.randrange(500)}"
            if method in ("PATCH", "DELETE"):
                headers["If-Match"] = dice.choice(['"v1"', "*", '"v2"'])
        for _ in range(dice.choice([0, 0, 0, 1, 2, 3])):
            headers[dice.choice(HEADERS)] = dice.choice(TEXTS)
        lines = [f"{method} {path} HTTP/1.1"] + [f"{name}: {value}" for name, value in headers.items()]
        return "\r\n".join(lines), damaged(dice, body), dice.random() < 0.1

    def form(self, dice, path):
        """The body of a form: the fields that the page's form has, some with odd values, some missing, some more."""
        fields = [(name, value) for name, value in self.forms.get(path, []) if dice.random() < 0.95]
        fields = [(name, odd_text(dice) if dice.random() < 0.3 else value) for name, value in fields]
        for _ in range(dice.choice([0, 0, 1, 1, 2, 300 if dice.random() < 0.01 else 1])):
            fields.append((dice.choice(FIELDS + NAMES), odd_text(dice)))
        return urllib.parse.urlencode(fields, errors="replace").replace("%7B", "{").replace("%7D", "}").replace("%3A", ":").encode()

    def object(self, dice, method, path):
        """The body of a document: what the schema asks for, some members odd, some missing, some more."""
        value = {}
        for name, schema in self.schema(method, path).items():
            if dice.random() < 0.9:
                value[name] = fitting(dice, schema) if dice.random() < 0.75 else dice.choice(VALUES)
        if dice.random() < 0.2:
            value[dice.choice(NAMES + FIELDS)] = dice.choice(VALUES)
        if dice.random() < 0.1:
            value = dice.choice(VALUES)
        return json.dumps(value).encode()


def fitting(dice, schema):
    """A value that fits a schema, as far as types and words go."""
    if "enum" in schema:
        return dice.choice(schema["enum"])
    kind = schema.get("type")
    if kind == "array":
        return [fitting(dice, schema["items"])]
    if kind == "integer":
        return dice.randint(schema["minimum"], min(schema["maximum"], schema["minimum"] + 40))
    if schema.get("format") == "uuid" or "36" in str(schema.get("maxLength")):
        return "{organisation}"
    return f"Name {dice.randrange(10**6)}"


def odd_text(dice):
    value = dice.choice(VALUES)
    return value if isinstance(value, str) else json.dumps(value)


def odd_part(dice):
    """A part of a path that names nothing, or something else."""
    part = dice.choice(["0" * 36, "00000000-0000-7000-8000-000000000000", "x" * 3000, "..", ".", "%00", SCRIPT, "{member}", "{cluster}", "-1"])
    return part if part.startswith("{") or "%" in part else urllib.parse.quote(part)


def query(dice):
    if dice.random() > 0.3:
        return ""
    pairs = []
    for _ in range(dice.randint(1, 4)):
        name = dice.choice(NAMES + ["organisation", "%zz"])
        value = urllib.parse.quote(odd_text(dice)[:2000], safe="%&=" if dice.random() < 0.2 else "", errors="replace")
        pairs.append(f"{urllib.parse.quote(name, safe='%')}={value}")
    return "?" + "&".join(pairs)


def damaged(dice, body):
    if not body or dice.random() > 0.15:
        return body
    bytes_ = bytearray(body)
    for _ in range(dice.randint(1, 5)):
        place = dice.randrange(len(bytes_) + 1)
        bytes_[place:place + dice.randint(0, 2)] = dice.randbytes(dice.randint(0, 2))
    return bytes(bytes_)
