"""The names by which a paragraph of the letter finds its way home from Word."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from docketwright.model.finding import Spot

PREFIX = "dw_"
_LONGEST = 40
"""Characters; Word cuts a longer bookmark name."""


def bookmark_name(spot: Spot) -> str:
    """Return the bookmark around the paragraph that begins at this spot: "dw_", owner, part, first character.

    The owner's id is hashed: a bookmark's name holds letters, digits and underscores only, and says nothing of anyone.
    """
    return f"{part_prefix(spot)}{spot.start}"


def part_prefix(spot: Spot) -> str:
    """Return what the names of all bookmarks of this spot's part begin with."""
    owner = _hashed(spot.owner) if spot.owner else "letter"
    return f"{PREFIX}{owner}_{spot.part.replace('.', '_')}_"[: _LONGEST - 8]


@lru_cache(maxsize=256)
def _hashed(owner: str) -> str:
    return hashlib.sha256(owner.encode()).hexdigest()[:10]
