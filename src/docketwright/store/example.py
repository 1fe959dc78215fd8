"""The worked example: a whole comment on a real docket, by a person who does not exist."""

from __future__ import annotations

from datetime import UTC, datetime

from docketwright.assets import resource
from docketwright.model.comment import Comment
from docketwright.store.codec import decode_comment

# The day on which the example was written: later than this its docket is closed, and that is not what it shows.
WRITTEN = datetime(2024, 3, 18, 15, 0, tzinfo=UTC)


def example() -> Comment:
    """Return the worked example. It is marked as one and cannot be filed."""
    return decode_comment(resource("examples", "ntia-open-weights.json").read_bytes())
