"""What schemathesis cannot know when it makes requests: what there is, and what each request has to have anew."""

import json
import os
import uuid
import zlib

import schemathesis

# What there is on the server under test, by the names of the places: lists of identifiers.
THINGS = json.loads(os.environ.get("GUILDHALL_THINGS", "{}"))


def real(name, made_up):
    """Something that is there, three times of four; else what was made up, which names nothing."""
    things = THINGS.get(name)
    # The same text leads to the same thing, so that a seed gives the same requests.
    number = zlib.crc32(str(made_up).encode())
    return made_up if not things or number % 4 == 0 else things[number // 4 % len(things)]


def with_real_things(values):
    return {name: real(name, value) if isinstance(value, str) else value for name, value in values.items()}


@schemathesis.hook
def before_call(context, case, kwargs):
    """Makes requests that are meant to be right as right as they can be without knowing the answers before."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if case.path_parameters:
        case.path_parameters = with_real_things(case.path_parameters)
    if case.query:
        # Cursors come out of the header Link alone; one that is made up is refused, whatever its letters are.
        case.query = with_real_things({name: value for name, value in case.query.items() if name != "cursor"})
    if isinstance(case.body, dict) and "organisation" in case.body:
        case.body = case.body | {"organisation": real("organisation", case.body["organisation"])}
    # Administrators are members of the office alone, and the things here are a factory's.
    if isinstance(case.body, dict) and "administrator" in case.body.get("roles", []):
        others = [role for role in case.body["roles"] if role != "administrator"]
        case.body = case.body | {"roles": others or ["viewer"]}
    if not case.headers:
        return
    headers = dict(case.headers)
    # The coverage phase sends If-None-Match: 0 as if the pattern of entity tags allowed it.
    if headers.get("If-None-Match") == "0":
        del headers["If-None-Match"]
    # An entity tag that is made up names no present version, however well it is written; any version is one.
    if "If-Match" in headers:
        headers["If-Match"] = "*"
    # A key is new for each request: one that came with another body before is refused, as it is to be.
    if "Idempotency-Key" in headers:
        headers["Idempotency-Key"] = str(uuid.uuid4())
    case.headers = headers
