"""The rules of the interface: tokens, versions, keys, pages, events."""

import concurrent.futures
import http.client
import json
import re
import urllib.parse
import uuid

import pytest

from conftest import Server


def key():
    return {"Idempotency-Key": str(uuid.uuid4())}


def new_name(prefix="Factory"):
    return f"{prefix} {uuid.uuid4()}"


def create(server, name=None, **options):
    headers = options.pop("headers", None) or key()
    body = {"kind": "factory", "name": name or new_name()}
    return server.ask("POST", "/api/v1/organisations", body=body, headers=headers, **options)


def is_problem(answer, status, kind):
    assert answer.status == status, answer.body
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json["type"] == f"/api/v1/problems/{kind}"
    assert answer.json["status"] == status
    assert answer.json["requestId"] == answer.headers["X-Request-Id"]
    return answer.json


class TestTokens:
    @pytest.mark.parametrize("header", ["", "Bearer", "Bearer x", "Basic eDp5", "Bearer gha_" + "A" * 43, "gha_" + "A" * 43])
    def test_what_is_no_token_opens_nothing(self, server, header):
        answer = server.ask("GET", "/api/v1/cluster", token=None, headers={"Authorization": header})
        is_problem(answer, 401, "unauthenticated")
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")

    def test_no_token_opens_nothing(self, server):
        is_problem(server.ask("GET", "/api/v1/cluster", token=None), 401, "unauthenticated")

    def test_the_scheme_knows_no_case(self, server):
        token = server.facts["tokens"]["reader"]
        assert server.ask("GET", "/api/v1/me", token=None, headers={"Authorization": f"bEaReR {token}"}).status == 200

    def test_scopes_limit_a_token(self, server):
        assert server.ask("GET", "/api/v1/cluster", token="reader").status == 200
        is_problem(server.ask("GET", "/api/v1/audit", token="reader"), 403, "forbidden")
        is_problem(create(server, token="reader"), 403, "forbidden")
        assert server.ask("GET", "/api/v1/me", token="reader").json["permissions"] == ["cluster.read"]

    def test_what_belongs_to_others_is_missing_with_the_same_bytes(self, server):
        mine = server.ask("GET", f"/api/v1/members/{server.facts['member']}", token="manager")
        assert mine.status == 200
        rows = server.ask("GET", "/api/v1/organisations?limit=4").json["items"]
        other = next(row["id"] for row in rows if row["kind"] == "office")
        answers = [
            server.ask("GET", f"/api/v1/organisations/{place}/members", token="manager")
            for place in (other, str(uuid.UUID(int=5)))
        ]
        bodies = [is_problem(answer, 404, "not-found") for answer in answers]
        for body in bodies:
            del body["requestId"]
        assert bodies[0] == bodies[1]


class TestVersions:
    def test_a_known_version_is_not_sent_again(self, server):
        path = f"/api/v1/organisations/{server.facts['organisation']}"
        first = server.ask("GET", path)
        tag = first.headers["ETag"]
        assert re.fullmatch(r'"v\d+"', tag)
        for known in (tag, f"W/{tag}", f'"x", {tag}', "*"):
            again = server.ask("GET", path, headers={"If-None-Match": known})
            assert (again.status, again.body, again.headers["ETag"]) == (304, b"", tag)
        assert server.ask("GET", path, headers={"If-None-Match": '"x"'}).body == first.body
        is_problem(server.ask("GET", path, headers={"If-None-Match": "x"}), 400, "invalid-parameter")

    def test_a_change_names_the_version_that_was_read(self, server):
        made = create(server)
        path = made.headers["Location"]
        tag = server.ask("GET", path).headers["ETag"]
        wish = {"name": new_name()}
        is_problem(server.ask("PATCH", path, body=wish), 428, "version-required")
        for other in ('"v9"', f"W/{tag}", '"other"', '"v1", "v9"'.replace("v1", "v8")):
            is_problem(server.ask("PATCH", path, body=wish, headers={"If-Match": other}), 412, "stale")
        changed = server.ask("PATCH", path, body=wish, headers={"If-Match": tag})
        assert changed.status == 200 and changed.json["name"] == wish["name"]
        assert changed.headers["ETag"] == server.ask("GET", path).headers["ETag"] != tag
        is_problem(server.ask("PATCH", path, body=wish, headers={"If-Match": tag}), 412, "stale")
        ended = server.ask("DELETE", path, headers={"If-Match": "*"})
        assert ended.status == 200 and ended.json["archivedAt"]
        again = server.ask("DELETE", path, headers={"If-Match": ended.headers["ETag"]})
        assert is_problem(again, 409, "conflict")["conflict"] == "archived"

    def test_of_two_who_change_one_version_one_succeeds(self, server):
        path = create(server).headers["Location"]
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            answers = list(
                pool.map(
                    lambda _: server.ask("PATCH", path, body={"name": new_name()}, headers={"If-Match": '"v1"'}).status,
                    range(8),
                )
            )
        assert sorted(answers) == [200] + [412] * 7

    def test_an_invitation_is_taken_back_in_the_state_that_was_read(self, server):
        wish = {"organisation": server.facts["organisation"], "roles": ["viewer"]}
        made = server.ask("POST", "/api/v1/invitations", body=wish, headers=key())
        assert made.status == 201 and made.json["secret"].startswith("ghi_")
        path = made.headers["Location"]
        tag = server.ask("GET", path).headers["ETag"]
        is_problem(server.ask("DELETE", path), 428, "version-required")
        is_problem(server.ask("DELETE", path, headers={"If-Match": '"x"'}), 412, "stale")
        assert server.ask("DELETE", path, headers={"If-Match": tag}).json["revokedAt"]
        is_problem(server.ask("DELETE", path, headers={"If-Match": tag}), 412, "stale")
        assert is_problem(server.ask("DELETE", path, headers={"If-Match": "*"}), 409, "conflict")["conflict"] == "ended"

    def test_roles_change_with_the_version(self, server):
        path = f"/api/v1/members/{server.facts['member']}"
        tag = server.ask("GET", path).headers["ETag"]
        changed = server.ask("PATCH", path, body={"roles": ["viewer", "manager"]}, headers={"If-Match": tag})
        assert changed.status == 200 and changed.json["roles"] == ["manager", "viewer"]
        assert changed.headers["ETag"] == server.ask("GET", path).headers["ETag"] != tag
        problem = is_problem(
            server.ask("PATCH", path, body={"roles": ["administrator"]}, headers={"If-Match": "*"}), 422, "invalid"
        )
        assert problem["problems"][0]["place"] == "/roles"


class TestKeys:
    def test_the_same_request_gets_the_same_bytes_and_has_one_effect(self, server):
        headers, name = key(), new_name()
        first = create(server, name, headers=headers)
        second = create(server, name, headers=headers)
        assert first.status == second.status == 201
        assert first.body == second.body and first.headers["Location"] == second.headers["Location"]
        is_problem(create(server, new_name(), headers=headers), 422, "idempotency-key-reused")
        other = server.ask("POST", "/api/v1/invitations", headers=headers, body={
            "organisation": server.facts["organisation"], "roles": ["viewer"]})
        is_problem(other, 422, "idempotency-key-reused")

    def test_a_key_belongs_to_one_token(self, server):
        headers = key()
        first = create(server, headers=headers)
        assert create(server, headers=headers, token="administrator2").json["id"] != first.json["id"]

    @pytest.mark.parametrize("bad", [None, "", " ", "a b", "x" * 256, "ключ".encode("utf-8").decode("latin-1")])
    def test_a_key_is_needed(self, server, bad):
        headers = {} if bad is None else {"Idempotency-Key": bad}
        answer = server.ask("POST", "/api/v1/organisations", body={"kind": "factory", "name": "X"}, headers=headers)
        is_problem(answer, 400, "missing-idempotency-key")

    def test_many_at_once_have_one_effect(self, server):
        headers, name = key(), new_name()
        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            answers = list(pool.map(lambda _: create(server, name, headers=headers), range(16)))
        assert {answer.status for answer in answers} == {201}
        assert len({answer.body for answer in answers}) == 1

    def test_a_refusal_is_not_kept(self, server):
        headers, name = key(), new_name()
        made = create(server, name)
        problem = is_problem(create(server, name, headers=headers), 409, "taken")
        assert problem["problems"] == [
            {"source": "body", "place": "/name", "code": "duplicate", "detail": "Another one has it."}
        ]
        path, tag = made.headers["Location"], '"v1"'
        server.ask("PATCH", path, body={"name": new_name()}, headers={"If-Match": tag})
        assert create(server, name, headers=headers).status == 201

    def test_a_secret_in_an_answer_is_not_kept_in_the_clear(self, server):
        headers = key()
        wish = {"organisation": server.facts["organisation"], "roles": ["viewer"]}
        first = server.ask("POST", "/api/v1/invitations", body=wish, headers=headers)
        again = server.ask("POST", "/api/v1/invitations", body=wish, headers=headers)
        assert again.body == first.body
        kept = b"".join(path.read_bytes() for path in server.database.parent.glob("interface.sqlite*"))
        assert first.json["secret"].encode() not in kept


class TestBodies:
    @pytest.mark.parametrize("raw", [b"", b"{", b"[1", b"\xff", b'{"kind":"factory","kind":"factory","name":"x"}', b"[" * 5000])
    def test_what_is_no_json_cannot_be_read(self, server, raw):
        answer = server.ask(
            "POST", "/api/v1/organisations", raw=raw, headers=key() | {"Content-Type": "application/json"})
        is_problem(answer, 400, "malformed")

    def test_all_problems_are_told_at_once(self, server):
        answer = server.ask(
            "POST", "/api/v1/organisations", body={"kind": "shop", "name": "", "extra": 1}, headers=key())
        problems = is_problem(answer, 422, "invalid")["problems"]
        assert {(p["place"], p["code"]) for p in problems} == {
            ("/extra", "unknown"), ("/kind", "not-offered"), ("/name", "out-of-bounds")}

    @pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "application/jsonx", ""])
    def test_another_kind_of_body_is_refused(self, server, kind):
        answer = server.ask("POST", "/api/v1/organisations", raw=b"{}", headers=key() | {"Content-Type": kind})
        is_problem(answer, 415, "unsupported-media")

    def test_a_body_has_a_limit(self, server):
        answer = server.ask(
            "POST", "/api/v1/organisations", raw=b" " * 70_000, headers=key() | {"Content-Type": "application/json"})
        is_problem(answer, 413, "too-large")

    def test_the_form_of_the_answer_is_negotiated(self, server):
        is_problem(server.ask("GET", "/api/v1/cluster", headers={"Accept": "text/html"}), 406, "not-acceptable")
        assert server.ask("GET", "/api/v1/cluster", headers={"Accept": "text/html, */*;q=0.1"}).status == 200

    def test_other_methods_are_named(self, server):
        answer = server.ask("PUT", "/api/v1/cluster", raw=b"{}")
        is_problem(answer, 405, "method-not-allowed")
        assert answer.headers["Allow"] == "GET, HEAD, PATCH"


class TestPages:
    def links(self, answer):
        return dict((rel, url) for url, rel in re.findall(r'<([^>]*)>; rel="(\w+)"', answer.headers["Link"]))

    def test_pages_hold_every_row_once(self, server):
        seen, path = [], "/api/v1/organisations?limit=60"
        while path:
            answer = server.ask("GET", path)
            seen += [row["id"] for row in answer.json["items"]]
            path = self.links(answer).get("next")
        assert len(seen) == len(set(seen)) >= 254
        assert seen == sorted(seen)

    def test_the_audit_log_is_read_backwards(self, server):
        first = server.ask("GET", "/api/v1/audit?limit=5")
        second = server.ask("GET", self.links(first)["next"])
        numbers = [row["sequence"] for row in first.json["items"] + second.json["items"]]
        assert numbers == list(range(numbers[0], numbers[0] - 10, -1))

    def test_a_cursor_fits_its_own_list_alone(self, server):
        cursor = urllib.parse.parse_qs(
            self.links(server.ask("GET", "/api/v1/organisations?limit=1"))["next"].split("?")[1])["cursor"][0]
        assert server.ask("GET", f"/api/v1/organisations?cursor={cursor}").status == 200
        is_problem(server.ask("GET", f"/api/v1/audit?cursor={cursor}"), 400, "invalid-parameter")
        is_problem(server.ask("GET", "/api/v1/organisations?cursor=abc"), 400, "invalid-parameter")

    @pytest.mark.parametrize("query", ["limit=0", "limit=201", "limit=x", "limit=1&limit=2", "size=1", "limit=01", "limit=%FF"])
    def test_a_wrong_query_is_refused(self, server, query):
        answer = server.ask("GET", f"/api/v1/organisations?{query}")
        assert answer.status == 400 and answer.headers["Content-Type"] == "application/problem+json"


class Stream:
    """A stream of events, read frame by frame."""

    def __init__(self, server, token="administrator1", last=None):
        host = urllib.parse.urlsplit(server.origin)
        self.connection = http.client.HTTPConnection(host.hostname, host.port, timeout=60)
        headers = {"Authorization": "Bearer " + server.facts["tokens"][token]}
        if last is not None:
            headers["Last-Event-ID"] = str(last)
        self.connection.request("GET", "/api/v1/events", headers=headers)
        self.response = self.connection.getresponse()
        assert self.response.headers["Content-Type"] == "text/event-stream"

    def frame(self):
        """The next frame as a dictionary; None at the end of the stream."""
        fields = {}
        while True:
            line = self.response.readline().decode()
            if not line:
                return None
            if line == "\n":
                if "data" in fields:
                    return fields
                fields = {}
                continue
            name, _, value = line.rstrip("\n").partition(": ")
            fields[name] = value


class TestEvents:
    def test_what_happens_is_told_and_told_again(self, server):
        stream = Stream(server)
        first, second = create(server), create(server)
        frames = [stream.frame(), stream.frame()]
        assert [frame["event"] for frame in frames] == ["organisation.add"] * 2
        assert json.loads(frames[0]["data"]) == {"subject": "organisation:" + first.json["id"]}
        again = Stream(server, last=frames[0]["id"]).frame()
        assert again == frames[1] and second.json["id"] in again["data"]

    def test_what_happened_before_the_start_is_told_to_who_asks_for_it(self, server):
        stream = Stream(server, last=0)
        frames = [stream.frame() for _ in range(200)]
        numbers = [int(frame["id"]) for frame in frames]
        assert numbers[0] == 1 and numbers == sorted(set(numbers))
        assert {frame["event"] for frame in frames} <= {"demo.fill", "organisation.add", "token.make"}

    def test_a_wrong_identifier_is_refused(self, server):
        is_problem(
            server.ask("GET", "/api/v1/events", headers={"Last-Event-ID": "x"}), 400, "invalid-parameter")


class TestOperations:
    def test_the_server_tells_how_it_is(self, server):
        assert server.ask("GET", "/health", token=None).body == b"alive\n"
        assert server.ask("GET", "/ready", token=None).body == b"ready\n"

    def test_measurements_are_shown(self, server):
        server.ask("GET", "/api/v1/cluster")
        answer = server.ask("GET", "/metrics", token=None)
        assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
        text = answer.body.decode()
        counted = re.search(r'^http_requests_total\{route="api.cluster.read",status="2xx"\} (\d+)$', text, re.MULTILINE)
        assert int(counted[1]) >= 1
        names = set(re.findall(r"^# TYPE (\S+) \S+$", text, re.MULTILINE))
        assert {"http_request_duration_seconds", "process_resident_memory_bytes", "event_streams"} <= names
        for line in text.splitlines():
            assert re.fullmatch(r'# (HELP|TYPE) .*|[a-zA-Z_:][\w:]*(\{[^{}]*\})? [-+0-9.eE]+', line), line

    def test_the_log_has_a_line_of_json_for_each_request(self, server):
        name = server.ask("GET", "/api/v1/cluster").headers["X-Request-Id"]
        lines = [json.loads(line) for line in (server.database.parent / "server.log").read_text().splitlines()]
        line = next(line for line in lines if line.get("request") == name)
        assert (line["route"], line["status"], line["method"]) == ("api.cluster.read", 200, "GET")
        text = json.dumps(lines)
        assert not any(token in text for token in server.facts["tokens"].values())

    def test_the_stop_is_graceful_with_streams_open_and_events_outlast_it(self, tmp_path):
        server = Server(tmp_path, organisations=3)
        streams = [Stream(server) for _ in range(20)]
        made = create(server)
        last = [stream.frame() for stream in streams][0]["id"]
        assert server.stop() == 0
        assert all(stream.frame() is None for stream in streams)
        assert made.status == 201 and int(last) > 0
