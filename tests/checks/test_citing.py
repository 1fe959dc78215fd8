from __future__ import annotations

from collections.abc import Callable

import pytest

from build import a_comment, an_argument
from docketwright.checks.citing import check
from docketwright.model.finding import Finding

Ask = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("text", "quotes", "meant"),
    [
        ("See 15 CFR 750.6, 15 CFR 756.2 and 15 C.F.R. § 764.5.", ["15 C.F.R. § 764.5"], "15 CFR § 764.5"),
        ("89 FR 73612, 89 FR 14059 and 88 Fed. Reg. 75,191.", ["88 Fed. Reg. 75,191"], "88 FR 75,191"),
        ("5 USC 553(c), 50 U.S.C. 4817 and 50 U.S.C. 4821(a).", ["5 USC 553(c)"], "5 U.S.C. 553(c)"),
        ("See 15 C.F.R. 750.6 and 89 FR 73612.", [], ""),
        ("Executive Order 12866 and E.O. 13563 say so.", [], ""),
    ],
)
def test_law_is_cited_in_one_way_throughout(text: str, quotes: list[str], meant: str, ask: Ask) -> None:
    found = ask(check, a_comment(an_argument(text)))
    assert [one.quote for one in found] == quotes
    assert [one.fixes[0].text for one in found] == ([meant] if meant else [])
    assert all(text[one.spot.start : one.spot.end] == one.quote for one in found)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("I write on BIS-2024-0074.", "BIS-2024-0047"),
        ("This is RIN 0694-AJ56.", "RIN 0694-AJ55"),
        ("I write on BIS-2024-0047, RIN 0694-AJ55.", None),
        ("Compare NTIA-2023-0009 and RIN 0694-AG49.", None),
    ],
)
def test_a_slip_in_this_dockets_number_is_found(text: str, meant: str | None, ask: Ask) -> None:
    found = ask(check, a_comment(an_argument(text)))
    assert [one.fixes[0].text for one in found] == ([meant] if meant else [])


def test_without_a_notice_no_number_is_wrong(ask: Ask) -> None:
    assert ask(check, a_comment(an_argument("I write on BIS-2024-0074."), rule=None)) == []
