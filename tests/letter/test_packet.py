"""The packet holds what this notice wants, says how to file it, and is the same each time."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from build import a_comment, a_rule, an_argument
from docketwright.errors import UsageError
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.filing_steps import filing_steps
from docketwright.letter.filing_ways import FilingStep
from docketwright.letter.packet import packet_bytes
from docketwright.letter.packet_readme import FIRST, read_me
from docketwright.letter.plain import web_text
from docketwright.model.comment import Author, AuthorKind, Comment
from docketwright.model.exhibits import Exhibit
from docketwright.model.finding import Finding, Severity, Spot
from docketwright.model.rule import Channel, ChannelKind, Deadline, DeadlineKind, HouseRule, HouseRuleKind
from docketwright.model.source import Source

PORTAL = Channel(ChannelKind.PORTAL, "https://www.regulations.gov")
MUST = Finding("a check", Severity.MUST_FIX, "A slot is empty", "Fill it in.", Spot("reasons", "a"))
LOOK = Finding("a check", Severity.LOOK, "Something small", "Why.", Spot("reasons", "a"))


def the_comment(*channels: Channel, rules: tuple[HouseRule, ...] = (), **changes: object) -> Comment:
    argument = an_argument("Because.", "Delay it.", id="a", title="Time to fix")
    facts: dict[str, object] = {"rule": a_rule(channels=channels, house_rules=rules)}
    return a_comment(argument, **facts | changes)


def unpacked(comment: Comment, *findings: Finding) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(packet_bytes(comment, findings))) as packet:
        return {name: packet.read(name) for name in packet.namelist()}


def steps(comment: Comment) -> str:
    return "\n".join(f"{one.text} {one.link}".strip() for one in filing_steps(comment))


def test_a_packet_for_the_portal_holds_the_letter_under_its_right_name() -> None:
    comment = the_comment(PORTAL, sources=(Source("s", "k", "A title"), Source("t", "unused", "Cited nowhere")))
    comment = comment.with_argument(replace(comment.arguments[0], sources=("k",)))
    files = unpacked(comment)
    letter = "P_Ada-Example_BIS-2024-0047.docx"
    assert list(files) == [FIRST, letter, "web-form.txt", "sources.txt", "MANIFEST.txt"]
    assert files[letter] == docx_bytes(compose(comment))
    assert files["web-form.txt"].decode() == f"{web_text(comment).text}\n"
    assert files["sources.txt"] == b"A title\n"


def test_a_packet_for_e_mail_holds_the_e_mail_and_no_web_text() -> None:
    files = unpacked(the_comment(Channel(ChannelKind.EMAIL, "rules@agency.gov")))
    assert "e-mail.eml" in files
    assert "web-form.txt" not in files


def test_the_manifest_names_every_other_file_by_its_fingerprint() -> None:
    files = unpacked(the_comment(PORTAL))
    listed = dict(reversed(line.split("  ", 1)) for line in files.pop("MANIFEST.txt").decode().splitlines())
    assert listed == {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}


def test_the_same_comment_gives_the_same_bytes() -> None:
    assert packet_bytes(the_comment(PORTAL), (MUST,)) == packet_bytes(the_comment(PORTAL), (MUST,))


def test_the_example_cannot_be_filed() -> None:
    with pytest.raises(UsageError, match="example, and it cannot be filed"):
        packet_bytes(the_comment(PORTAL, example=True), ())


def test_the_first_page_says_what_must_be_fixed_and_where() -> None:
    said = " ".join(unpacked(the_comment(PORTAL), LOOK, MUST)[FIRST].decode().split())
    assert "1. A slot is empty. Fill it in. In “Time to fix”." in said
    assert "Something small" not in said
    assert "nothing that must be fixed" in unpacked(the_comment(PORTAL), LOOK)[FIRST].decode()


def test_the_first_page_has_every_step_with_its_address_and_no_long_line() -> None:
    comment = the_comment(PORTAL)
    said = unpacked(comment)[FIRST].decode()
    for step in filing_steps(comment):
        assert step.text in " ".join(said.split())
        assert step.link in said
    assert all(len(line) <= 80 or "http" in line for line in said.splitlines())


def test_no_line_of_the_first_page_ends_within_a_citation() -> None:
    for citation in ("89 FR 73612", "89 FR 7361", "89 FR 736"):
        rule = a_rule(channels=(PORTAL,), citation=citation, agency_docket="240905-0231")
        assert f"; {citation}" in unpacked(the_comment(rule=rule))[FIRST].decode().replace(";\n", "; ")


def test_somebody_without_a_name_is_told_to_comment_anonymously() -> None:
    assert "Say that you comment anonymously." in steps(the_comment(PORTAL, author=Author(AuthorKind.ANONYMOUS)))


def test_every_file_in_it_is_explained() -> None:
    comment = the_comment(PORTAL, sources=(Source("s", "k", "A title"),))
    files = unpacked(comment.with_argument(replace(comment.arguments[0], sources=("k",))))
    assert "sources.txt" in files
    assert all(f"\n  {name}\n" in files[FIRST].decode() for name in files if name != FIRST)


@pytest.mark.parametrize(
    ("channel", "said"),
    [
        (PORTAL, "choose Comment. https://www.regulations.gov/docket/BIS-2024-0047"),
        (
            Channel(ChannelKind.PORTAL, "https://www.regulations.gov/commenton/BIS-2024-0047-0001"),
            "https://www.regulations.gov/commenton/BIS-2024-0047-0001",
        ),
        (Channel(ChannelKind.EMAIL, "rules@agency.gov"), "mailto:rules@agency.gov?subject=Reporting%20Requirements"),
        (Channel(ChannelKind.EMAIL), "by e-mail. Look the address up there"),
        (Channel(ChannelKind.MAIL, "1 Main Street"), "send it to 1 Main Street. It must arrive by the closing date"),
        (Channel(ChannelKind.MAIL), "by mail. Look the address up there."),
        (Channel(ChannelKind.FAX, "202-555-0100"), "send the letter to 202-555-0100."),
        (Channel(ChannelKind.OTHER_SITE, "https://a.gov/form"), "own site, open the form"),
    ],
)
def test_each_way_to_file_has_its_steps(channel: Channel, said: str) -> None:
    assert said in steps(the_comment(channel))


def test_who_does_not_sign_alone_is_told_that_the_form_takes_one_name() -> None:
    alone = the_comment(PORTAL)
    together = replace(alone, wording={"also_signed": "Ben Li"})
    assert "Say that you comment as an individual. E-mail" in steps(alone)
    assert "under your own name: the form takes one" in steps(together)
    organization = replace(together, author=Author(AuthorKind.ORGANIZATION, organization="Example Labs"))
    assert "Say that you comment as an organization. E-mail" in steps(organization)


def test_with_several_ways_the_person_is_told_to_choose() -> None:
    assert "Choose one" in steps(the_comment(PORTAL, Channel(ChannelKind.FAX, "202-555-0100")))
    assert "Choose one" not in steps(the_comment(PORTAL))
    assert "No way to send a comment was found" in steps(the_comment())


@pytest.mark.parametrize(
    ("deadline", "said"),
    [
        (Deadline(DeadlineKind.COMMENT, date(2024, 10, 11)), "Friday, October 11, 2024, 11:59 pm Eastern."),
        (Deadline(DeadlineKind.COMMENT, date(2024, 10, 11), time(12, 5), "America/Denver"), "12:05 pm America/Denver"),
        (Deadline(DeadlineKind.COMMENT, date(2024, 10, 11), computed=True), "worked out from the notice"),
        (Deadline(DeadlineKind.EFFECTIVE, date(2024, 10, 11)), "No closing date was found."),
    ],
)
def test_the_first_step_is_the_date(deadline: Deadline, said: str) -> None:
    rule = a_rule(channels=(PORTAL,), deadlines=(deadline,), document_number="2024-20529")
    assert said in filing_steps(the_comment(rule=rule))[0].text


def test_the_page_to_read_first_stays_right_when_the_docket_has_closed() -> None:
    comment = the_comment(rule=a_rule(channels=(PORTAL,)))
    assert "The closing date is Friday, October 11, 2024, 11:59 pm Eastern." in " ".join(
        read_me(comment, (), ()).split()
    )
    before, after = (filing_steps(comment, datetime(2024, month, 1, tzinfo=UTC))[0].text for month in (9, 11))
    assert before.startswith("Send it by")
    assert "has passed" in after


def test_a_postmark_counts_where_the_notice_says_so() -> None:
    deadline = Deadline(DeadlineKind.COMMENT, date(2024, 10, 11), postmarked=True)
    rule = a_rule(channels=(Channel(ChannelKind.MAIL, "1 Main Street"),), deadlines=(deadline,))
    assert "The postmark counts." in steps(the_comment(rule=rule))


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        (HouseRuleKind.PAGE_LIMIT, "15", "no more than 15 pages"),
        (HouseRuleKind.FONT_SIZE, "12", "at least 12 points"),
        (HouseRuleKind.STATEMENT, "I approve this.", "word for word: “I approve this.”"),
        (HouseRuleKind.QUESTION_NUMBERS, "", "names the number of its question"),
        (HouseRuleKind.CITE, "RIN 0694-AJ55", "the letter’s subject lines do"),
        (HouseRuleKind.CITE, "RIN 0000-AA00", "See that the comment names RIN 0000-AA00."),
        (HouseRuleKind.LATE, "not considered", "late comments will not be considered"),
        (HouseRuleKind.OTHER, "postmarked", "The notice says: “Say ‘this’ much.”"),
        (HouseRuleKind.CONFIDENTIAL, "BC", "The letter is a public version."),
        (HouseRuleKind.CONFIDENTIAL, "", "The notice says: “Say ‘this’ much.”"),
    ],
)
def test_what_the_notice_asks_for_is_a_step(kind: HouseRuleKind, value: str, said: str) -> None:
    asked = HouseRule(kind, "Say “this” much.", value)
    assert said in steps(the_comment(PORTAL, rules=(asked, asked)))
    assert steps(the_comment(PORTAL, rules=(asked, asked))).count(said) == 1


def test_what_is_asked_of_confidential_pages_stands_there_only_for_a_letter_that_has_some() -> None:
    asked = HouseRule(HouseRuleKind.CONFIDENTIAL, "Mark each such page.", "BC")
    assert "Mark each such page." not in steps(the_comment(PORTAL, rules=(asked,)))


@pytest.mark.parametrize("kind", [HouseRuleKind.PAGE_LIMIT, HouseRuleKind.OTHER, HouseRuleKind.CITE])
def test_a_wish_without_a_value_is_no_step(kind: HouseRuleKind) -> None:
    assert steps(the_comment(PORTAL, rules=(HouseRule(kind, "Advice."),))) == steps(the_comment(PORTAL))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"rule": None}, "Open the notice in the Rule step."),
        (
            {"no_docket": True, "addressee": "The Secretary\n1 Main Street"},
            "Send the letter to The Secretary, 1 Main Street",
        ),
        ({"no_docket": True, "rule": None}, "Add the addressee"),
    ],
)
def test_without_a_docket_the_letter_is_sent_to_its_addressee(changes: dict[str, object], said: str) -> None:
    assert said in steps(the_comment(**changes))


def test_how_the_person_appears_is_said() -> None:
    author = Author(kind=AuthorKind.ORGANIZATION, organization="Pumps Ltd")
    assert "comment as an organization" in steps(the_comment(PORTAL, author=author))


def test_no_step_links_to_anything_but_the_web_and_mail() -> None:
    channels = (Channel(ChannelKind.OTHER_SITE, "javascript:alert(1)"), Channel(ChannelKind.EMAIL, "a@b?x=1"))
    found = filing_steps(the_comment(*channels, Channel(ChannelKind.PORTAL, "file:///commenton/x")))
    assert all(not one.link or one.link.startswith(("https://", "mailto:")) for one in found)
    assert FilingStep("Keep the tracking number or receipt, and enter it under “I filed it”.") in found


def test_what_the_form_had_no_room_for_is_named() -> None:
    argument = an_argument("Because. " * 900, "Delay it.", id="a", title="Time to fix")
    said = unpacked(a_comment(argument, rule=a_rule(channels=(PORTAL,))))[FIRST].decode()
    assert "What the web-form text had no room for, and the letter has" in said
    assert "had no room" not in unpacked(the_comment(PORTAL))[FIRST].decode()


def test_exhibits_are_named_with_their_size_and_what_the_form_would_refuse() -> None:
    exhibits = (Exhibit("audit.pdf", "The audit", 640_000, "ab" * 32), Exhibit("old.doc", "", 11_000_000))
    told = " ".join(unpacked(the_comment(PORTAL, exhibits=exhibits))[FIRST].decode().split())
    assert "Attach the exhibits too, in this order: audit.pdf, old.doc." in told
    assert "Look at this before you attach them: old.doc. Larger than 10 MB" in told
    assert f"audit.pdf Exhibit 1, 640 KB. The audit SHA-256 when you listed it: {'ab' * 32}" in told
