"""The names by which a paragraph of the letter finds its way home from Word (PRODUCT E7)."""

from __future__ import annotations

import hashlib

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
    owner = hashlib.sha256(spot.owner.encode()).hexdigest()[:10] if spot.owner else "letter"
    return f"{PREFIX}{owner}_{spot.part.replace('.', '_')}_"[: _LONGEST - 8]
