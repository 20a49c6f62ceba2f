"""What schemathesis cannot know when it makes requests."""

import schemathesis


@schemathesis.hook
def filter_query(context, query):
    """Cursors come out of the header Link alone; one that is made up is refused, whatever its letters are."""
    return not query or "cursor" not in query
