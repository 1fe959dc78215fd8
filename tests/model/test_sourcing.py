from __future__ import annotations

from dataclasses import replace

import pytest

from build import a_comment, an_argument
from docketwright.model.comment import Comment
from docketwright.model.source import Source
from docketwright.model.sourcing import cite, cited_keys, free_key, rests_on_source, with_source, without_source

LOG = Source("s1", "log", "Audit log")


def citing() -> Comment:
    return a_comment(an_argument("I saw it.[^log]", "Fix it.[^log]", id="a", sources=("log",)), sources=(LOG,))


@pytest.mark.parametrize(
    ("wanted", "taken", "key"),
    [
        ("Audit log 2023", (), "audit-log-2023"),
        ("Audit log 2023", ("audit-log-2023",), "audit-log-2023-2"),
        ("", (), "source"),
        ("…", ("source", "source-2"), "source-3"),
        ("A very long title that goes on and on", (), "a-very-long-title-that"),
    ],
)
def test_a_key_is_short_and_free(wanted: str, taken: tuple[str, ...], key: str) -> None:
    assert free_key(wanted, taken) == key


@pytest.mark.parametrize(
    ("reasons", "linked", "rests"),
    [("I saw it.[^log]", (), True), ("I saw it.", ("log",), True), ("I saw it.[^gone]", ("gone",), False)],
)
def test_an_argument_rests_on_sources_that_are_there(reasons: str, linked: tuple[str, ...], rests: bool) -> None:  # noqa: FBT001 - a column of the table
    argument = an_argument(reasons, sources=linked)
    assert rests_on_source(a_comment(argument, sources=(LOG,)), argument) is rests


def test_a_new_key_is_renamed_wherever_it_is_cited() -> None:
    made = with_source(citing(), replace(LOG, key="my-log"))
    (argument,) = made.arguments
    assert (argument.reasons, argument.request.text) == ("I saw it.[^my-log]", "Fix it.[^my-log]")
    assert argument.sources == ("my-log",)


def test_a_source_that_goes_takes_its_notes_along() -> None:
    made = without_source(citing(), "log")
    assert (made.sources, made.arguments[0].reasons, made.arguments[0].sources) == ((), "I saw it.", ())


def test_an_edited_source_leaves_the_text_alone() -> None:
    made = with_source(citing(), replace(LOG, title="Log"))
    assert made.sources[0].title == "Log"
    assert made.arguments == citing().arguments


def test_a_new_source_stands_at_the_end() -> None:
    assert with_source(citing(), Source("s2", "b", "B")).sources[1].key == "b"


def test_an_argument_names_a_source_once() -> None:
    comment = citing()
    assert cite(comment, "a", "log") == cite(comment, "x", "log") == comment
    assert cite(comment, "a", "b").arguments[0].sources == ("log", "b")


def test_cited_keys_come_in_the_order_of_their_first_use() -> None:
    assert cited_keys(an_argument("One.[^b] Two.[^a] Three.[^b]")) == ("b", "a")
