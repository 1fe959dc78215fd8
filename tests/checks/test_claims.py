from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from build import a_comment, an_argument
from docketwright.checks.claim_patterns import ClaimKind
from docketwright.checks.claim_words import claims_in
from docketwright.checks.claims import Backing, check, ledger
from docketwright.checks.context import Context
from docketwright.model.finding import Finding, Severity
from docketwright.model.source import Source, SourceKind

Ask = Callable[..., list[Finding]]
STUDY = Source("s1", "study", "A study", check_again=date(2024, 1, 1))
LOG = Source("s2", "log", "My log", kind=SourceKind.OWN_EXPERIENCE)
LETTER = Source("s3", "letter", "Open letter", kind=SourceKind.LETTER)


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("About 1 in 5 labs shut down.", "1 in 5", ClaimKind.PERCENTAGE),
        ("The review took 31 hours.", "31 hours", ClaimKind.NUMBER),
        ("They found 41 flaws.", "41 flaws", ClaimKind.NUMBER),
        ("More than 400 were lost.", "More than 400", ClaimKind.NUMBER),
        ("Roughly 3x as many failed.", "3x", ClaimKind.NUMBER),
        ("Models above 10^26 operations are rare.", "10^26 operations", ClaimKind.NUMBER),
        ("We ran 10²⁶ operations on it.", "10²⁶ operations", ClaimKind.NUMBER),
        ("About 1 in 5 benches shut down.", "1 in 5", ClaimKind.PERCENTAGE),
        ("Nine out of ten failed.", "Nine out of ten", ClaimKind.PERCENTAGE),
        ("Costs rose by twelve percent.", "twelve percent", ClaimKind.PERCENTAGE),
        ("In fiscal year 2024-25 we grew.", "In fiscal year 2024-25", ClaimKind.DATE),
        ("On March 3, 2023 the gate closed.", "On March 3, 2023", ClaimKind.DATE),
        ("In the spring of 2021 we stopped.", "In the spring of 2021", ClaimKind.DATE),
        ("The only tool in the world is ours.", "The only tool in the world", ClaimKind.SUPERLATIVE),
        ("Nobody has ever misused it.", "Nobody has ever", ClaimKind.SUPERLATIVE),
        ("It ran on Windows 11 too.", "Windows 11", ClaimKind.PRODUCT),
        ("We gave it to Claude Opus 4.1 too.", "Claude Opus 4.1", ClaimKind.PRODUCT),
        ("Nearly 1,200 small utilities use it.", "Nearly 1,200 small utilities", ClaimKind.NUMBER),
        ("Nine working days were lost.", "Nine working days", ClaimKind.NUMBER),
        ("It took nine working days.", "nine working days", ClaimKind.NUMBER),
        ("It costs $4.2 million.", "$4.2 million", ClaimKind.NUMBER),
        ("Some 83 percent of defects were caught.", "83 percent", ClaimKind.PERCENTAGE),
        ("Two thirds of us agree.", "Two thirds of", ClaimKind.PERCENTAGE),
        ("In all, two-thirds of the plants agree.", "two-thirds of", ClaimKind.PERCENTAGE),
        ("A worm spread in March 2021.", "in March 2021", ClaimKind.DATE),
        ("It happened last spring.", "last spring", ClaimKind.DATE),
        ("This step is unprecedented.", "unprecedented", ClaimKind.SUPERLATIVE),
        ("It is the best model in the world.", "the best model in the world", ClaimKind.SUPERLATIVE),
        ("The same was done with GPT-5.5 too.", "GPT-5.5", ClaimKind.PRODUCT),
        ("“We do not know how many it hit,” he said.", "“We do not know how many it hit,”", ClaimKind.QUOTATION),
        ("He said ‘we do not know how many it hit’ twice.", "‘we do not know how many it hit’", ClaimKind.QUOTATION),
        ("‘It isn’t the labs’ own test of it,’ he said.", "‘It isn’t the labs’ own test of it,’", ClaimKind.QUOTATION),
        ("He said 'it can't be known how many' then.", "'it can't be known how many'", ClaimKind.QUOTATION),
        ("The Fable model has protections.", "Fable model", ClaimKind.LETTERS),
        ("On March 12, 2024, the model failed.", "On March 12, 2024", ClaimKind.DATE),
        ("On 12 March 2024 the model failed.", "On 12 March 2024", ClaimKind.DATE),
        ("As of June 2023 nobody had answered.", "As of June 2023", ClaimKind.DATE),
        ("Fiscal year 2023 saw a drop.", "Fiscal year 2023", ClaimKind.DATE),
        ("It took 3½ hours to file.", "3½ hours", ClaimKind.NUMBER),
        ("The lamp is €20.", "€20", ClaimKind.NUMBER),
        ("Twenty-five laboratories closed.", "Twenty-five laboratories", ClaimKind.NUMBER),
        ("One hundred and eighty firms closed.", "One hundred and eighty firms", ClaimKind.NUMBER),
        ("A dozen firms closed.", "A dozen firms", ClaimKind.NUMBER),
        ("I ran 214 probes on it.", "214 probes", ClaimKind.NUMBER),
        ("We opened 1,204 pumps.", "1,204 pumps", ClaimKind.NUMBER),
        ("Half the firms closed.", "Half the", ClaimKind.PERCENTAGE),
        ("9 of 10 users agree.", "9 of 10", ClaimKind.PERCENTAGE),
        ("Ice turned around 31 boats.", "31 boats", ClaimKind.NUMBER),
        ("They got around 214 locks.", "214 locks", ClaimKind.NUMBER),
        ("Ice returned around 31 boats.", "around 31", ClaimKind.NUMBER),
        ("They got around 400.", "around 400", ClaimKind.NUMBER),
        ("The valve froze twice, two in 30 days.", "30 days", ClaimKind.NUMBER),
    ],
)  # fmt: skip
def test_a_claim_is_known_by_its_words(text: str, words: str | None, kind: ClaimKind | None) -> None:
    assert [(one.text, one.kind) for one in claims_in(text)] == ([(words, kind)] if words else [])


@pytest.mark.parametrize(
    "text",
    [
        "The agency should allow at least 60 days.",
        "Would 30 days be enough?",
        "My answer to question 8.b is no, and section 4 says why.",
        "Executive Order 14110 draws a line at 10^26 operations.",
        "The proposed rule gives 15 days to respond.",
        "See “Reporting Requirements for Advanced Models and Clusters.”",
        "The best way is to ask first.",
        "If 20 people ask, it is a lot.",
        "Under § 7 and under 42 U.S.C. 7401 the agency acts.",
        "It is written under 4821(a) and under 734.13(c).",
        "See 15 CFR 744.23 and 89 FR 73612.",
        "Title 15 asks for it, and Exhibit 12 shows how.",
        "Call 419-555-0144 for more.",
        "We met in the 118th Congress, not the 118 Congress, and at 12 Travis Street.",
        "Attachment 2 of 3 has the rest.",
        "It’s the firms’ own cost that ‘counts most’, as the labs’ answers to it say.",
        "Back in the ‘90s the labs had to bear all of the firms’ costs.",
        "‘Tis the members’ view that all of it is the agencies’ own doing.",
        "The members' view is that the rule's text and the firms' costs differ.",
    ],
)
def test_a_wish_a_rule_and_a_name_are_no_claims(text: str) -> None:
    assert claims_in(text) == ()


@pytest.mark.parametrize(
    ("reasons", "changes", "backing"),
    [
        ("It took 31 hours.", {}, Backing.NOTHING),
        ("It took 31 hours.[^study]", {}, Backing.SOURCE),
        ("It took 31 hours. Then it rained. We wrote it down.[^log]", {}, Backing.OWN_EXPERIENCE),
        ("It took 31 hours.\nAnother paragraph.[^study]", {}, Backing.NOTHING),
        ("I spent 31 hours on it.", {"own_evidence": True}, Backing.OWN_EXPERIENCE),
        ("They spent 31 hours on it.", {"own_evidence": True}, Backing.OWN_EXPERIENCE),
        ("“We do not know how many it hit,” he said.", {"own_evidence": True}, Backing.NOTHING),
        ("The open letter speaks of superhuman levels.", {}, Backing.LETTER),
        ("The Fable model is safe.[^letter]", {}, Backing.LETTER),
        ("50 U.S.C. 4559 gives everybody at least thirty days.", {}, Backing.SOURCE),
        ("It says “only to the extent necessary to protect security” (50 U.S.C. 4811(1)).", {}, Backing.SOURCE),
        ("We waited 31 days under 15 CFR 750.4.", {}, Backing.NOTHING),
        ("15 CFR 744.23 made 12 firms close.", {}, Backing.NOTHING),
    ],
)
def test_a_claim_rests_on_a_source_on_experience_or_on_nothing(
    reasons: str, changes: dict[str, object], backing: Backing
) -> None:
    comment = a_comment(an_argument(reasons, **changes), sources=(STUDY, LOG, LETTER))
    assert ledger(comment)[0].backing is backing


def test_what_the_evidence_field_says_is_backed_by_its_sources() -> None:
    comment = a_comment(an_argument(evidence="It took 31 hours.", sources=("study",)), sources=(STUDY,))
    assert ledger(comment)[0].sources == ("study",)


def test_a_source_that_is_due_for_a_look_is_named(around: Callable[..., Context]) -> None:
    comment = a_comment(an_argument("It took 31 hours.[^study]"), sources=(STUDY,))
    assert ledger(comment, around())[0].look_again == ("study",)
    assert ledger(comment)[0].look_again == ()


@pytest.mark.parametrize(
    ("reasons", "title", "severity"),
    [
        ("It took 31 hours.", "A number without a source", Severity.LOOK),
        ("We spent 31 hours.", "A number without a source", Severity.NOTE),
        ("This step is unprecedented.", "A sweeping word without a source", Severity.NOTE),
        ("The Fable model has protections.", "A claim of the open letter", Severity.LOOK),
    ],
)
def test_a_claim_that_rests_on_nothing_is_a_finding(reasons: str, title: str, severity: Severity, ask: Ask) -> None:
    (found,) = ask(check, a_comment(an_argument(reasons)))
    assert (found.title, found.severity) == (title, severity)
    assert reasons[found.spot.start : found.spot.end] == found.quote


def test_one_sentence_is_one_finding(ask: Ask) -> None:
    assert len(ask(check, a_comment(an_argument("In 2021 it took 31 hours and 40 percent more.")))) == 1


@pytest.mark.parametrize(
    ("said", "mended"),
    [
        ("The Fable model has protections.", "The Fable model, as the open letter states, has protections."),
        ("Nobody else has the Fable model.", "Nobody else has the Fable model, as the open letter states."),
        ("On Fable, we ran it.", "On Fable, as the open letter states, we ran it."),
    ],
)
def test_the_letters_claim_can_be_given_to_the_letter(ask: Ask, said: str, mended: str) -> None:
    (found,) = ask(check, a_comment(an_argument(said)))
    assert [said.replace(found.quote, one.text) for one in found.fixes] == [mended]
    assert ask(check, a_comment(an_argument(mended))) == []


def test_no_words_are_put_into_the_middle_of_a_name(ask: Ask) -> None:
    (found,) = ask(check, a_comment(an_argument("It rests on Fable’s protections.")))
    assert found.fixes == ()


def test_requests_and_the_rules_words_claim_nothing(ask: Ask) -> None:
    assert ask(check, a_comment(an_argument("", "Give 60 days to 40 people."))) == []


def test_who_wants_the_first_findings_has_no_later_paragraph_read(around: Callable[..., Context]) -> None:
    paragraphs = [f"We lost {number} days in Duluth." for number in range(30, 40)]
    claims_in.cache_clear()
    assert next(check(a_comment(an_argument("\n".join(paragraphs))), around())).quote == "30 days"
    assert claims_in.cache_info().misses == 1
