from __future__ import annotations

from collections.abc import Callable

import pytest

from build import a_comment, a_rule, an_argument
from docketwright.checks.authority import check, principle_of
from docketwright.model.finding import Finding, Severity
from docketwright.model.rule import Authority
from docketwright.model.source import Source
from docketwright.reference.hooks import hooks

Ask = Callable[..., list[Finding]]
LEANS = "The APA requires BIS to take comment on this control."


@pytest.mark.parametrize(
    ("under", "text", "quote"),
    [
        (Authority.ECRA, LEANS, "APA"),
        (Authority.ECRA, "Under 5 U.S.C. § 553(b) notice is due.", "5 U.S.C. § 553"),
        (Authority.ECRA, "It is arbitrary under 5 U.S.C. 706(2)(A).", "5 U.S.C. 706"),
        (Authority.ECRA, "The Administrative Procedure Act’s floor is clear.", "Administrative Procedure Act"),
        (Authority.ECRA, "The APA does not apply to export controls, and I do not claim it does.", None),
        (Authority.ECRA, "Although the APA is switched off by 50 U.S.C. 4821(a), ECRA asks for comment.", None),
        (Authority.ECRA, "I asked under 5 U.S.C. 552 for the records.", None),
        (Authority.DPA, "5 U.S.C. 553(c) promises an answer.", "5 U.S.C. 553"),
        (Authority.DPA, "50 U.S.C. 4559(b) promises a written response.", None),
        (Authority.APA, LEANS, None),
        (Authority.APA, "50 U.S.C. 4811(10) asks for industry and academia.", "50 U.S.C. 4811"),
        (Authority.UNKNOWN, LEANS, "APA"),
        (Authority.ECRA, "The A.P.A. asks for it.", "A.P.A."),
        (Authority.ECRA, "Section 553(c) asks for comment.", "Section 553(c)"),
        (Authority.ECRA, "Section 706 of the APA lets a court look.", "Section 706 of the APA"),
        (Authority.ECRA, "Section 709 of the Defense Production Act asks for it.", "Defense Production Act"),
        (Authority.DPA, "50 U.S.C. 4817 asks for comment.", "50 U.S.C. 4817"),
        (Authority.APA, "50 U.S.C. 4559(b) promises a written response.", "50 U.S.C. 4559"),
        (Authority.OTHER, "The Defense Production Act asks for 30 days.", "Defense Production Act"),
        (Authority.APA, "The Defense Production Act does not apply here.", None),
        (Authority.ECRA, "Title 5, section 553, asks for comment.", "Title 5, section 553"),
        (Authority.ECRA, "The good cause of 553(b)(B) is not met.", "553(b)"),
        (Authority.ECRA, "Section 706(2)(A) asks for reasons.", "Section 706(2)"),
        (Authority.ECRA, "29 U.S.C. 706(2) is another law, and 49 CFR 553.21 a rule.", None),
        (Authority.ECRA, "29 U.S.C. § 706(2) is another law, 29 CFR 1910.553(b) a rule.", None),
        (Authority.ECRA, "By § 706(2)(A) it is arbitrary.", "§ 706(2)"),
        (Authority.ECRA, "The DPA asks for a response.", "DPA"),
        (Authority.APA, "Our DPA with the cloud firm holds personal data.", None),
        (Authority.ECRA, "We do not say that the APA applies.", None),
    ],
)
def test_a_law_that_does_not_bind_is_found(under: Authority, text: str, quote: str | None, ask: Ask) -> None:
    found = ask(check, a_comment(an_argument(text), rule=a_rule(authority=under)))
    assert [one.quote for one in found] == ([quote] if quote else [])
    for one in found:
        assert text[one.spot.start : one.spot.end] == quote


def test_sources_are_looked_at_too(ask: Ask) -> None:
    source = Source("s1", "apa", "Administrative Procedure Act", locator="5 U.S.C. 553(c)")
    (found,) = ask(check, a_comment(sources=(source,), rule=a_rule(authority=Authority.ECRA)))
    assert found.spot.owner == "s1"


@pytest.mark.parametrize(
    ("cited", "instead"),
    [("5 U.S.C. 553", "4817(a)(2)(C)"), ("5 U.S.C. 706", "4817(a)(2)(B)"), ("5 U.S.C. 558", "756.2(c)(1)")],
)
def test_the_right_ground_is_offered(cited: str, instead: str, ask: Ask) -> None:
    (found,) = ask(check, a_comment(an_argument(f"See {cited}."), rule=a_rule(authority=Authority.ECRA)))
    assert found.severity is Severity.LOOK
    assert instead in found.why
    assert any(instead in hook.citation for hook in hooks())


def test_an_office_that_acts_under_no_special_law_is_left_alone(ask: Ask) -> None:
    rule = a_rule(agency="Department of the Interior", office="Fish and Wildlife Service")
    assert ask(check, a_comment(an_argument(LEANS), rule=rule)) == []
    assert ask(check, a_comment(an_argument(LEANS), rule=None)) == []


def test_a_dpa_rule_has_a_procedure_of_its_own(ask: Ask) -> None:
    (found,) = ask(check, a_comment(an_argument("See 5 U.S.C. 706."), rule=a_rule(authority=Authority.DPA)))
    assert found.why.endswith("Cite 50 U.S.C. 4559(b)(3), which asks for a written response to comments.")


@pytest.mark.parametrize(
    ("under", "text", "instead"),
    [
        (Authority.APA, "ECRA asks for comment.", "Cite 5 U.S.C. 553(c), which gives everybody a say"),
        (Authority.APA, "50 U.S.C. 4811(10) asks for science.", "Cite Executive Order 12866, sec. 1(b)(7)"),
        (Authority.OTHER, "50 U.S.C. 4559(b) asks for 30 days.", "Cite Executive Order 12866, sec. 6(a)(1)"),
        (Authority.DPA, "50 U.S.C. 4817 asks for comment.", "Cite 50 U.S.C. 4559(b)(3)"),
    ],
)
def test_a_law_of_another_proceeding_has_its_like_here(under: Authority, text: str, instead: str, ask: Ask) -> None:
    (found,) = ask(check, a_comment(an_argument(text), rule=a_rule(authority=under)))
    assert found.severity is Severity.NOTE
    assert found.why.startswith("You set another authority for this notice.")
    assert instead in found.why


@pytest.mark.parametrize(("quote", "principle"), [("5 U.S.C. 706", 1), ("APA", 2), ("5 U.S.C. § 558(c)", 3)])
def test_a_piece_of_the_apa_serves_one_principle(quote: str, principle: int) -> None:
    assert principle_of(quote) == principle
