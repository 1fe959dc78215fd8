"""One remark that a reader left in the margin of the letter."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReturnedRemark:
    """A comment that a reader left in the margin; `part` and `argument` name where, "" where it is on no part.

    `quote` holds the words it is about. `when` is "2024-10-02T09:30:00Z", "" where the document does not say.
    """

    part: str
    argument: str
    quote: str
    text: str
    who: str
    when: str
