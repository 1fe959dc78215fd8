"""Not one word stands in an export that is not the person's, the notice's, a standard sentence or a listed label."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from build import a_comment
from docketwright.letter.compose import Appendix, compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.labels import Label
from docketwright.letter.plain import email_text, web_text
from docketwright.model.comment import AuthorKind, Comment
from docketwright.model.principle import PRINCIPLES
from docketwright.model.text import clean
from docketwright.model.wording import wording
from docketwright.reference.elements import elements
from letter.anything import comments
from letter.cases import CASES, worked_example
from letter.word_lint import visible_text

LETTERS = {**CASES, "example": worked_example()}


def said(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from said(getattr(value, field.name))
    elif isinstance(value, Mapping):
        yield from (text for pair in value.items() for text in said(pair))
    elif isinstance(value, Iterable):
        yield from (text for one in value for text in said(one))


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text.replace("\u00ad", "")))


def known(comment: Comment) -> set[str]:
    of_principles = (text for one in PRINCIPLES for text in (one.name, one.wording))
    of_elements = (one.name for one in elements())
    texts = [
        *said(comment),
        *wording(comment).values(),
        *Label,
        *of_principles,
        *of_elements,
        "en",
        "US",
        comment.author.name,
    ]
    text = " ".join(clean(text) for text in texts)
    # A raised power has no sign before it; sections, requests, notes and pages have numbers.
    return words(text) | words(text.replace("^", "")) | {str(number) for number in range(250)}


def joined_up(text: str, allowed: set[str]) -> set[str]:
    """Return the words that are neither known nor the beginning of a known one, cut to fit."""
    return {word for word in words(text) - allowed if not any(one.startswith(word) for one in allowed)}


@pytest.mark.parametrize("template", ["formal-letter", "short-letter", "question-by-question", "no-docket"])
@pytest.mark.parametrize("name", LETTERS)
def test_every_word_of_the_letter_was_seen_before(name: str, template: str) -> None:
    comment = replace(LETTERS[name], template=template)
    letter = visible_text(docx_bytes(compose(comment, frozenset(Appendix))))
    assert joined_up(letter, known(comment)) == set()


@pytest.mark.parametrize("name", LETTERS)
def test_every_word_of_the_web_text_and_the_e_mail_was_seen_before(name: str) -> None:
    comment = LETTERS[name]
    assert joined_up(web_text(comment).text, known(comment)) == set()
    assert joined_up(email_text(comment), known(comment)) == set()


@given(comments)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_comment_whatever_gains_a_word(comment: Comment) -> None:
    # Pieces of wild text run together where a note or a slot stood between them; letters are compared instead.
    allowed = {letter for word in known(comment) for letter in word}
    letter = visible_text(docx_bytes(compose(comment)))
    assert {letter for word in words(letter) for letter in word} <= allowed


def test_the_labels_are_few_and_short() -> None:
    assert len(Label) < 50
    assert all(len(label) < 70 for label in Label)


def test_an_anonymous_letter_names_nobody_anywhere() -> None:
    comment = LETTERS["anonymous"]
    assert comment.author.kind is AuthorKind.ANONYMOUS
    texts = (visible_text(docx_bytes(compose(comment))), web_text(comment).text, email_text(comment))
    assert not any(name in text for text in texts for name in ("Ada", "Hidden"))


@pytest.mark.parametrize(("field", "value"), [("email", "ada@example.org"), ("phone", "555 0100")])
def test_private_fields_are_printed_only_when_wanted(field: str, value: str) -> None:
    author = replace(a_comment().author, **{field: value})
    quiet = visible_text(docx_bytes(compose(a_comment(author=author))))
    wanted = visible_text(docx_bytes(compose(a_comment(author=replace(author, in_letter=frozenset({field}))))))
    assert value not in quiet
    assert value in wanted.replace("\u00a0", " ")
