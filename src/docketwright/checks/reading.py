"""Sentences and words of a text, kept by content so that a keystroke reads one paragraph and not the comment."""

from __future__ import annotations

from functools import lru_cache

from docketwright.checks.remembering import by_text
from docketwright.model.scanning import folded
from docketwright.model.text import Span, bare_words, paragraphs, sentences, word_count

# Enough for the sentences of 50,000 words.
KEPT = 16384


@by_text
def paragraphs_of(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of a text with their places."""
    return tuple(paragraphs(text))


@by_text
def sentences_of(text: str) -> tuple[Span, ...]:
    """Return the sentences of a text with their places."""
    return tuple(
        Span(paragraph.start + one.start, paragraph.start + one.end, one.text) if paragraph.start else one
        for paragraph in paragraphs_of(text)
        for one in _sentences(paragraph.text)
    )


@lru_cache(maxsize=KEPT)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, lower-cased, with straight apostrophes."""
    return tuple(bare_words(text.lower().replace("’", "'")))


@lru_cache(maxsize=8)
def folded_part(text: str) -> str:
    """Return a whole part of a comment folded, for checks that ask for it one after the other."""
    return folded(text)


@lru_cache(maxsize=16)
def tokens_of(text: str) -> frozenset[str]:
    """Return the different runs without blanks of a whole part of a comment; the same few parts are asked for again."""
    return frozenset(text.split())


def vocabulary(text: str) -> str:
    """Return the different runs without blanks, folded, in one text: one without blanks stands in it as in the whole.

    A long text repeats itself, so that it is searched in a tenth of the time.
    """
    return folded(" ".join(tokens_of(text)))


def count_of(text: str) -> int:
    """Return how many words the text has, as `word_count` does, by the words that are kept."""
    # The one letter whose small form is two characters, which would part its word.
    return word_count(text) if "İ" in text else len(words_of(text))


@lru_cache(maxsize=KEPT)
def _sentences(paragraph: str) -> tuple[Span, ...]:
    return tuple(sentences(paragraph))
