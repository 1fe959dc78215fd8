"""What can be worked out of a document's paragraphs before it is told which of them ask for something.

What a check finds in one paragraph is kept by its words, in whatever part of the comment it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from docketwright.checks.claim_words import claims_in
from docketwright.checks.likeness import bare_words_in


def look_ahead(paragraphs: Collection[str], enough: Callable[[], bool]) -> None:
    """Work out what the checks will ask of each paragraph, until all is done or it is said to be enough."""
    # Sentences and words are asked of every paragraph, runs of few, and claims of no more once enough were found.
    for work in (bare_words_in, claims_in):
        for paragraph in paragraphs:
            if enough():
                return
            work(paragraph)
