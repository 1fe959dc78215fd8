"""An e-mail that was pasted whole is told from a letter, a memorandum and a quotation of the law."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from build import a_comment, an_argument
from docketwright.checks.pasted_mail import check, mail_in
from docketwright.model.comment import Anchor
from docketwright.model.finding import Finding

Ask = Callable[..., list[Finding]]
OUTLOOK = "From: Ada Example\nSent: Monday, March 4, 2024 9:12 AM\nTo: Lea Muster\nSubject: RE: the rule"
PLAIN = "From: ada@example.com\nTo: lea@example.com\nSubject: the rule"

APART = "From: Ada\n\nDate: 4 March, 09:12\n\nTo: Lea\n\nSubject: the rule"
SPANISH = "De: Ada\nEnviado el: lunes\nPara: Lea\nAsunto: la norma"


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        (f"{OUTLOOK}\n\nWe lost nine days.", OUTLOOK),
        (f"See below.\n\n{PLAIN}\n\nWe lost nine days.", PLAIN),
        (f"{APART}\n\nWe lost nine days.", APART),
        (f"{SPANISH}\n\nPerdimos nueve días.", SPANISH),
        ("I agree.\n-----Original Message-----\nIt is so.", "-----Original Message-----"),
        ("I agree.\n---------- Forwarded message ---------\nIt is so.", "---------- Forwarded message ---------"),
        ("Begin forwarded message:\n\nIt is so.", "Begin forwarded message:"),
        ("On Mon, Mar 4, 2024 at 9:12 AM Ada wrote:\nIt is so.", "On Mon, Mar 4, 2024 at 9:12 AM Ada wrote:"),
        ("We lost nine days.\n\nSent from my iPhone", "Sent from my iPhone"),
        ("Perdimos nueve días.\nEnviado desde mi iPhone", "Enviado desde mi iPhone"),
        ("Get Outlook for iOS", "Get Outlook for iOS"),
        ("I agree.\n> we lost nine days\n> of work on it.\n", "> we lost nine days\n> of work on it."),
    ],
)  # fmt: skip
def test_an_e_mail_is_known_by_the_lines_that_only_it_has(text: str, sign: str) -> None:
    found = mail_in(text)
    assert found
    assert (found.text, text[found.start : found.end]) == (sign, sign)


@pytest.mark.parametrize(
    "text",
    [
        "To: Bureau of Industry and Security\nFrom: Lea Muster\nDate: March 4, 2024\nSubject: Docket 2024-0047",
        "To: the Bureau, which sent from its office a letter.",
        "From: 2019 to 2023 we lost nine days a year.",
        "> The agency shall publish the tests.\n> It shall do so in 30 days.",
        "On March 4, 2024, the agency wrote:\n“We have no data.”",
        "Date: the notice gives none.\nSubject: it names two.",
        "The letter was sent from my office in Duluth.",
        "Sent from my office in Duluth.",
        "Sent from my office in Duluth, it took nine days. It came back.",
        "x > y\nand a -> b holds; the original message was lost.",
        "",
    ],
)
def test_a_letter_a_memorandum_and_the_law_are_no_e_mail(text: str) -> None:
    assert mail_in(text) is None


def test_one_finding_a_part_says_what_to_do(ask: Ask) -> None:
    comment = a_comment(an_argument(f"{OUTLOOK}\n\nWe lost nine days.\n\nSent from my iPhone", evidence="> a\n> b c"))
    found = ask(check, comment)
    assert [(one.spot.part, one.quote) for one in found] == [("reasons", OUTLOOK), ("evidence", "> a\n> b c")]
    assert [fix.text for fix in found[0].fixes] == [""]
    assert found[1].fixes == ()


def test_what_the_rule_says_is_left_alone(ask: Ask) -> None:
    assert ask(check, a_comment(an_argument("It is so.", anchor=Anchor(quote="Sent from my iPhone")))) == []
