"""What schemathesis cannot know when it makes requests."""

import uuid

import schemathesis


@schemathesis.hook
def before_call(context, case, kwargs):
    """Makes requests that are meant to be right as right as they can be without knowing the answers before."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    # Cursors come out of the header Link alone; one that is made up is refused, whatever its letters are.
    if case.query and "cursor" in case.query:
        case.query = {name: value for name, value in case.query.items() if name != "cursor"}
    # The coverage phase sends If-None-Match: 0 as if the pattern of entity tags allowed it.
    if case.headers and case.headers.get("If-None-Match") == "0":
        case.headers = {name: value for name, value in case.headers.items() if name != "If-None-Match"}
    # A key is new for each request: one that came with another body before is refused, as it is to be.
    if case.headers and "Idempotency-Key" in case.headers:
        case.headers = dict(case.headers) | {"Idempotency-Key": str(uuid.uuid4())}
