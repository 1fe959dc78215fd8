from __future__ import annotations

from collections.abc import Callable

import pytest

from build import a_comment, a_rule, an_argument
from docketwright.checks.limits import bytes_saved, check, size
from docketwright.model.exhibits import Exhibit
from docketwright.model.finding import Finding, Severity
from docketwright.model.rule import Channel, ChannelKind, HouseRule, HouseRuleKind

Ask = Callable[..., list[Finding]]
LONG = an_argument("The agency’s test counts a skill as a danger. " * 120, "Publish the test data.")
STATEMENT = "This document is approved for public dissemination."


def noticed(kind: HouseRuleKind, value: str) -> dict[str, object]:
    return {"rule": a_rule(house_rules=(HouseRule(kind, "…", value),))}


def test_bytes_are_counted_as_the_form_counts_them() -> None:
    assert size("“é”") == 8
    assert bytes_saved("“It’s” — so") == 7 + 1


@pytest.mark.parametrize(
    ("web_text", "severity", "said"),
    [
        ("Publish the test data. The rest", Severity.NOTE, "The request is kept in the shortened text."),
        ("Publish", Severity.LOOK, "No request stands whole in the shortened text."),
    ],
)
def test_a_letter_longer_than_the_form_is_told_what_the_form_keeps(
    web_text: str, severity: Severity, said: str, ask: Ask
) -> None:
    (found,) = ask(check, a_comment(LONG), web_text=web_text)
    assert found.severity is severity
    assert said in found.why
    assert f"Shortened for the form it has {len(web_text)}." in found.why
    assert "argument 1" in found.why
    assert found.spot.owner == LONG.id


@pytest.mark.parametrize(
    "changes",
    [
        {"web_text": ""},
        {"web_text": "x", "rule": a_rule(channels=(Channel(ChannelKind.EMAIL, "a@agency.example"),))},
    ],
)
def test_where_there_is_no_form_there_is_no_limit(changes: dict[str, object], ask: Ask) -> None:
    web_text = changes.pop("web_text")
    assert ask(check, a_comment(LONG, **changes), web_text=web_text) == []


@pytest.mark.parametrize(("text", "sign"), [("Good 👍 work", "👍"), ("I ❤️ open weights", "❤️"), ("Fine ✓ — ok", None)])
def test_the_form_refuses_emoji(text: str, sign: str | None, ask: Ask) -> None:
    assert [one.quote for one in ask(check, a_comment(an_argument(text)))] == ([sign] if sign else [])


@pytest.mark.parametrize(
    ("kind", "value", "titles"),
    [
        (HouseRuleKind.PAGE_LIMIT, "2", ["Longer than this notice allows"]),
        (HouseRuleKind.PAGE_LIMIT, "15", []),
        (HouseRuleKind.OTHER, "1,000 words", ["Longer than this notice allows"]),
        (HouseRuleKind.OTHER, "5,000 words", []),
        (HouseRuleKind.OTHER, "postmarked", []),
        (HouseRuleKind.STATEMENT, STATEMENT, ["A required statement is missing"]),
        (HouseRuleKind.STATEMENT, "the agency's test counts a skill as a danger", []),
    ],
)
def test_what_this_notice_asks_is_held_against_the_letter(
    kind: HouseRuleKind, value: str, titles: list[str], ask: Ask
) -> None:
    comment = a_comment(LONG, **noticed(kind, value), wording={"closing": "Thank you."})
    assert [one.title for one in ask(check, comment)] == titles


def test_a_required_statement_stands_in_the_closing_until_it_is_taken_out(ask: Ask) -> None:
    assert ask(check, a_comment(**noticed(HouseRuleKind.STATEMENT, STATEMENT))) == []


def test_a_required_statement_can_be_added_to_the_closing(ask: Ask) -> None:
    comment = a_comment(**noticed(HouseRuleKind.STATEMENT, STATEMENT), wording={"closing": "Thank you."})
    (found,) = ask(check, comment)
    assert found.severity is Severity.MUST_FIX
    mended = a_comment(wording={"closing": found.fixes[0].text}, **noticed(HouseRuleKind.STATEMENT, STATEMENT))
    assert ask(check, mended) == []


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (("audit.pdf",), []),
        (("audit.zip", "data.xlsx"), ["audit.zip"]),
        (("audit.zip", "Audit.zip"), ["audit.zip", "Audit.zip"]),
        (tuple(f"{number}.pdf" for number in range(20)), [""]),
    ],
)
def test_an_exhibit_that_the_form_refuses_is_told_once(files: tuple[str, ...], told: list[str], ask: Ask) -> None:
    comment = a_comment(exhibits=tuple(Exhibit(file, "", 640_000) for file in files))
    assert [one.quote for one in ask(check, comment)] == told


def test_all_reasons_of_one_exhibit_stand_together(ask: Ask) -> None:
    (found,) = ask(check, a_comment(exhibits=(Exhibit("audit.zip", "", 11 * 1024 * 1024),)))
    assert found.why.startswith("Larger than 10 MB")
    assert found.why.endswith("“.zip”.")


@pytest.mark.parametrize(
    "changes",
    [{"no_docket": True}, {"rule": a_rule(channels=(Channel(ChannelKind.EMAIL, "a@agency.example"),))}],
)
def test_exhibits_that_go_another_way_may_be_of_any_kind(changes: dict[str, object], ask: Ask) -> None:
    assert ask(check, a_comment(exhibits=(Exhibit("audit.zip"),), **changes)) == []


@pytest.mark.parametrize(("words", "over"), [(5400, False), (5800, True)])
def test_pages_are_counted_as_the_letter_prints_them(words: int, over: bool, ask: Ask) -> None:  # noqa: FBT001 - a table
    limit = HouseRule(HouseRuleKind.PAGE_LIMIT, "At most 15 pages.", "15")
    comment = a_comment(an_argument("word " * words), rule=a_rule(house_rules=(limit,)))
    assert ("Longer than this notice allows" in [one.title for one in ask(check, comment)]) is over
