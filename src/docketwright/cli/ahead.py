"""What can be worked out of a document's paragraphs before it is told which of them ask for something.

What a check finds in one paragraph is kept by its words, in whatever part of the comment it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from docketwright.checks.claim_words import claims_in
from docketwright.checks.likeness import runs_of
from docketwright.checks.originality_index import LONG_RUN


def look_ahead(paragraphs: Iterable[str], enough: Callable[[], bool]) -> None:
    """Work out what the checks will ask of each paragraph, until all is done or it is said to be enough."""
    for paragraph in paragraphs:
        if enough():
            return
        runs_of(paragraph, LONG_RUN)
        claims_in(paragraph)
