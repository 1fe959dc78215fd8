from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from build import a_comment, an_argument
from docketwright.checks.citations import check
from docketwright.model.finding import Finding, Severity
from docketwright.model.source import Source, SourceKind

Ask = Callable[..., list[Finding]]
STUDY = Source("s1", "study", "A study")


@pytest.mark.parametrize(
    ("text", "sources", "titles"),
    [
        ("It is so.[^study]", (STUDY,), []),
        ("It is so.[^other]", (), ["A note that leads nowhere"]),
        ("It is so.[^]", (), ["A note that leads nowhere"]),
        ("It is so.", (STUDY,), ["A source that nothing cites"]),
        ("It is so.[^study][^study]", (STUDY,), ["The same note twice in a row"]),
        ("It.[^study]", (STUDY, Source("s2", "study", "Twin")), ["Two sources with one key"]),
        ("It.[^study] Is.[^b]", (STUDY, Source("s2", "b", "A study")), ["A source listed twice"]),
        ("It.[^study]", (Source("s1", "study", ""),), ["A source without a title"]),
        ("It.[^w]", (Source("s1", "w", "Page", kind=SourceKind.WEB_PAGE),), ["A web page without its address"]),
        ("It.[^d]", (Source("s1", "d", "Old", check_again=date(2024, 9, 1)),), ["A source to look at again"]),
    ],
)
def test_notes_and_sources_belong_together(text: str, sources: tuple[Source, ...], titles: list[str], ask: Ask) -> None:
    assert [one.title for one in ask(check, a_comment(an_argument(text), sources=sources))] == titles


def test_a_note_that_leads_nowhere_must_be_fixed_and_can_be_removed(ask: Ask) -> None:
    text = "It is so.[^other] And so on."
    (found,) = ask(check, a_comment(an_argument(text)))
    assert found.severity is Severity.MUST_FIX
    mended = text[: found.spot.start] + found.fixes[0].text + text[found.spot.end :]
    assert mended == "It is so. And so on."


def test_a_source_may_be_cited_by_the_argument_alone(ask: Ask) -> None:
    assert ask(check, a_comment(an_argument("It is so.", sources=("study",)), sources=(STUDY,))) == []
    (gone,) = ask(check, a_comment(an_argument("It is so.", sources=("lost",))))
    assert gone.title == "A source that is gone"
