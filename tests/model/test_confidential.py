"""Words marked as confidential are nowhere in the public version, however they are written there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from build import a_comment, an_argument
from docketwright.model.comment import Comment, Secret
from docketwright.model.confidential import (
    REDACTED,
    lost,
    public_version,
    publicly,
    secrets_in,
    with_secret,
    without_secret,
)
from docketwright.model.finding import Spot
from docketwright.model.source import Source

REASONS = "It costs $4.2 million[^price] a year, and “Project\nHeron” needs [[n]] people. 42 is fine."


def the_comment(**changes: object) -> Comment:
    source = Source("s", "price", "The price of Project  Heron", url="https://example.org/project-heron/a")
    argument = an_argument(REASONS, "Ask for 4.2 MILLION.", id="a", title="project—heron")
    return a_comment(argument, **{"slots": {"n": "77"}, "sources": (source,)} | changes)


def marked(words: str, comment: Comment | None = None) -> Comment:
    comment = comment or the_comment()
    start = comment.arguments[0].reasons.index(words)
    return with_secret(comment, Spot("reasons", "a", start, start + len(words)))


@pytest.mark.parametrize("words", ["eron”", "“Project\nHer", "oject\nHero"])
def test_a_word_that_is_marked_in_part_is_marked_as_a_whole(words: str) -> None:
    comment = marked(words)
    assert not list(lost(comment))
    assert "eron" not in public_version(comment).arguments[0].reasons


def test_a_comment_without_secrets_is_its_own_public_version() -> None:
    comment = the_comment()
    assert public_version(comment) is comment


def test_the_words_are_hidden_wherever_and_however_they_stand() -> None:
    public = public_version(marked("Project\nHeron", marked("$4.2 million")))
    assert public.arguments[0].title == REDACTED
    assert public.arguments[0].request.text == f"Ask for {REDACTED}."
    assert public.arguments[0].reasons.startswith(f"It costs {REDACTED}[^price] a year, and “{REDACTED}” needs 77")
    assert "42 is fine" in public.arguments[0].reasons
    assert (public.sources[0].title, public.sources[0].url) == (f"The price of {REDACTED}", "")
    assert public.confidential == ()


def test_the_name_of_a_note_stays_whole_and_the_note_is_called() -> None:
    comment = a_comment(an_argument("The price[^price] is high.", id="a"), sources=the_comment().sources)
    public = public_version(replace(comment, confidential=(Secret("reasons", "a", "price"),)))
    assert public.arguments[0].reasons == "The [REDACTED][^price] is high."
    assert public.sources[0].key == "price"


@pytest.mark.parametrize("words", ["[[n]] people", "77 people"])
def test_what_fills_a_slot_is_hidden_with_the_words_around_it(words: str) -> None:
    comment = replace(the_comment(), confidential=(Secret("reasons", "a", words),))
    assert "77" not in public_version(comment).arguments[0].reasons


def test_a_secret_may_reach_into_a_standard_sentence() -> None:
    comment = the_comment()
    opening = "named above. I audit firmware"
    public = public_version(replace(comment, confidential=(Secret("opening", "", opening),)))
    assert public.wording["opening"] == f"I write about the proposed rule {REDACTED}. The rule covers my tools."


def test_where_the_words_have_changed_the_whole_text_is_hidden() -> None:
    comment = marked("$4.2 million")
    changed = comment.with_argument(replace(comment.arguments[0], reasons="It costs $4.3 million now."))
    assert [one.words for one in lost(changed)] == ["$4.2 million"]
    assert public_version(changed).arguments[0].reasons == REDACTED
    assert list(lost(replace(comment, arguments=()))) == []


def test_a_mark_is_found_at_the_caret_and_taken_away() -> None:
    comment = marked("$4.2 million")
    (secret,) = secrets_in(comment, Spot("reasons", "a", 12, 12))
    assert secrets_in(comment, Spot("reasons", "a", 60, 60)) == ()
    assert without_secret(comment, secret) == the_comment()


def test_blanks_and_signs_alone_are_no_secret() -> None:
    assert marked(" ") == the_comment()
    assert marked("$") == the_comment()


def test_a_text_of_brackets_takes_no_time() -> None:
    comment = marked("$4.2 million")
    assert publicly(comment, "4 " + "[^.]" * 20_000 + " [ ^ " * 20_000)


@pytest.mark.parametrize(
    "written",
    ["Caf\u00e9 Noir", "Cafe\u0301 Noir", "Ca\u00adf\u00e9 No\u200bir", "CAF\u00c9\u2011NOIR", "caf\u00e9\u00a0noir"],
)
def test_other_spellings_of_the_same_letters_are_hidden_too(written: str) -> None:
    argument = an_argument("We built Caf\u00e9 Noir.", f"Ask {written} first.", id="a")
    comment = replace(a_comment(argument), confidential=(Secret("reasons", "a", "Caf\u00e9 Noir"),))
    assert public_version(comment).arguments[0].request.text == f"Ask {REDACTED} first."


@pytest.mark.parametrize(
    "secrets", [("beta", "alpha beta gamma"), ("alpha beta", "beta gamma"), ("alpha", "beta gamma")]
)
def test_secrets_that_overlap_leave_nothing_over(secrets: tuple[str, ...]) -> None:
    comment = a_comment(an_argument("So alpha beta gamma it is.", id="a"))
    comment = replace(comment, confidential=tuple(Secret("reasons", "a", one) for one in secrets))
    said = public_version(comment).arguments[0].reasons
    assert not any(word in said for word in ("alpha", "beta", "gamma"))
    assert said.startswith("So [REDACTED]")
    assert said.endswith(" it is.")
