from __future__ import annotations

from collections.abc import Callable

import pytest

from build import a_comment, a_rule, an_argument
from docketwright.checks.privacy import check
from docketwright.checks.public_record import public_record
from docketwright.model.comment import Author, AuthorKind
from docketwright.model.finding import Finding, Severity
from docketwright.model.source import Source

Ask = Callable[..., list[Finding]]
HIDDEN = Author(AuthorKind.ANONYMOUS, "Ada", "Example", organization="Pumps and Valves", email="ada@pumps.example")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Call me at (218) 555-0147.", "a phone number"),
        ("Call +1 218-555-0147 now.", "a phone number"),
        ("My number is 218.555.0147", "a phone number"),
        ("Write to ada@pumps.example please.", "an e-mail address"),
        ("I live at 12 N. Superior Street, Duluth.", "a street address"),
        ("My SSN is 078-05-1120.", "a Social Security number"),
        ("I was born on May 4, 1971.", "a date of birth"),
        ("Card 4111 1111 1111 1111 was charged.", "a card or account number"),
        ("Account no. 00123456 was closed.", "an account number"),
        ("Passport number: 51290-33412 was read aloud.", "a passport number"),
        ("My passport (US) is 512903341 and valid.", "a passport number"),
        ("They copied my passport, C01234567, at once.", "a passport number"),
        ("This page is company confidential.", "confidential text"),
    ],
)
def test_personal_data_is_found(text: str, what: str, ask: Ask) -> None:
    (found,) = ask(check, a_comment(an_argument(text)))
    assert found.title == f"This looks like {what}"
    assert text[found.spot.start : found.spot.end] == found.quote
    assert found.fixes[0].label == "Remove"


@pytest.mark.parametrize(
    "text",
    [
        "Docket BIS-2024-0047, RIN 0694-AJ55, 89 FR 73612, 15 CFR 750.6, 10-12-2024.",
        "The 2024-2025 plan names 800-53 and SP 800-171-2 and 4 digit codes.",
        "The Trade Secret Act protects it, and 12 people on Main Street saw it.",
        "Passports cost $130, and 1,200,345 passport files of FY2023 have form DS-11 and case 20240915.",
        "Order 512903341 came first; then I renewed my passport. Its case is A12345678.",
        "Versions 1.2.3.4 and 10.0.0.1 were tested at 123-4567 times.",
    ],
)
def test_numbers_of_the_trade_are_no_personal_data(text: str, ask: Ask) -> None:
    assert ask(check, a_comment(an_argument(text))) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("My neighbor Joan Lind lost her job.", "Joan Lind"),
        ("I treated a patient named Rosa there.", "Rosa"),
        ("Our client, Dr. Peter Okafor, said so.", "Dr. Peter Okafor"),
        ("It was my son Tim’s school.", "Tim"),
        ("Last spring I asked Mr. Lind about it.", "Lind"),
        ("his former co-worker J’Anne O’Neil-Smith saw it.", "J’Anne O’Neil-Smith"),
        ("My neighbor Joan McDonald lost her job.", "Joan McDonald"),
        ("My doctor Dr. José Núñez said so.", "Dr. José Núñez"),
    ],
)
def test_somebody_else_who_is_named_is_found(text: str, name: str, ask: Ask) -> None:
    found = ask(check, a_comment(an_argument(text)))
    assert [one.quote for one in found] == [name]
    assert found[0].title == "This names somebody else"
    assert text[found[0].spot.start : found[0].spot.end] == name


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Chairman, Ms. Secretary and Mr. President know it.",
        "Dear Mr. Lind, please read this. Mr. Lind: thank you.",
        "My wife and I wrote it. My friend The other said so. Our partner Google Cloud and a customer Boeing agree.",
        "Our employee handbook and the nurse on duty say so; my daughter May 4 of 2020.",
    ],
)
def test_offices_firms_and_those_who_are_spoken_to_are_nobody_else(text: str, ask: Ask) -> None:
    assert ask(check, a_comment(an_argument(text))) == []


def test_who_is_cited_who_signs_and_whom_the_notice_names_is_public_already(ask: Ask) -> None:
    comment = a_comment(
        an_argument("I asked Mr. Hall, Ms. Lind, my colleague Ada Example and my doctor Dr. O’Brien."),
        rule=a_rule(contacts=("Travis Hall, (202) 482-3522",)),
        sources=(Source("s", "k", "Audits", author="Joan Lind and Pat O’Brien"),),
    )
    assert ask(check, comment) == []


def test_what_the_notice_prints_itself_is_no_secret(ask: Ask) -> None:
    rule = a_rule(contacts=("Questions: Travis Hall at thall@agency.example, (202) 482-3522.",))
    assert ask(check, a_comment(an_argument("I wrote to thall@agency.example."), rule=rule)) == []


@pytest.mark.parametrize(
    ("text", "trace"),
    [
        ("As Ada Example wrote before, it is so.", "Ada Example"),
        ("We at pumps and valves saw it.", "pumps and valves"),
        ("An exampleless text.", None),
    ],
)
def test_an_anonymous_person_is_not_named(text: str, trace: str | None, ask: Ask) -> None:
    found = ask(check, a_comment(an_argument(text), author=HIDDEN))
    assert [one.quote for one in found] == ([trace] if trace else [])
    assert all(one.severity is Severity.MUST_FIX for one in found)


def test_an_anonymous_persons_sources_and_title_are_looked_at(ask: Ask) -> None:
    log = Source("s", "log", "Audit log of Ada Example")
    found = ask(check, a_comment(author=HIDDEN, sources=(log,), name="Example’s comment"))
    assert [one.spot.part for one in found] == ["source", "letter"]


def test_nobody_with_a_name_is_told_that_it_shows(ask: Ask) -> None:
    assert ask(check, a_comment(an_argument("I, Ada Example, saw it."))) == []


@pytest.mark.parametrize(
    ("author", "label", "public"),
    [
        (Author(first_name="Ada", last_name="Example", email="a@b.example"), "Name", True),
        (Author(first_name="Ada", last_name="Example", email="a@b.example"), "E-mail", False),
        (Author(first_name="Ada", last_name="E", phone="1", in_letter=frozenset({"phone"})), "Phone", True),
        (HIDDEN, "Name", False),
        (HIDDEN, "Organization", False),
        (HIDDEN, "E-mail", False),
    ],
)
def test_the_public_record_says_what_the_world_sees(author: Author, label: str, public: bool) -> None:  # noqa: FBT001 - a column of the table
    rows = {row.label: row for row in public_record(a_comment(author=author))}
    assert rows[label].public is public
    assert rows[label].why


def test_the_public_record_shows_the_public_things_first_and_nothing_empty() -> None:
    rows = public_record(a_comment(an_argument("It is so."), author=Author(first_name="Ada", email="a@b.example")))
    assert [row.public for row in rows] == sorted((row.public for row in rows), reverse=True)
    assert all(row.value for row in rows)
    assert {"Docket", "Text of the letter", "Document properties"} <= {row.label for row in rows}


def test_the_public_record_names_each_who_signs_too() -> None:
    signed = {"also_signed": "Ben Li, director\n\n Zofja Blort "}
    rows = {row.label: row for row in public_record(a_comment(wording=signed))}
    assert (rows["Also signed by"].value, rows["Also signed by"].public) == ("Ben Li, director; Zofja Blort", True)
    assert "Also signed by" not in {row.label for row in public_record(a_comment(author=HIDDEN, wording=signed))}


def test_the_record_of_an_organization_is_titled_by_its_name() -> None:
    author = Author(AuthorKind.ORGANIZATION, "Ada", "Example", organization="Pumps")
    rows = {row.label: row.value for row in public_record(a_comment(author=author))}
    assert rows["Title"] == "Comment from Pumps"
