"""Confidential words are in no file that is public: not in the text, not in a property, not in a name."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from build import a_comment, a_rule, an_argument
from docketwright.errors import UsageError
from docketwright.letter import confidential_pages
from docketwright.letter.compose import Appendix, compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.filing_steps import filing_steps
from docketwright.letter.letter import Break, Letter, Paragraph, Table
from docketwright.letter.mail import email_message
from docketwright.letter.merge import accept, returned, why_not
from docketwright.letter.names import file_name
from docketwright.letter.packet import packet_bytes
from docketwright.letter.packet_readme import FIRST
from docketwright.letter.plain import email_text, web_text
from docketwright.letter.review import review_bytes
from docketwright.model.comment import Author, Comment, Position, Request, RequestKind, Secret, Standing
from docketwright.model.confidential import secret_spans
from docketwright.model.exhibits import Exhibit
from docketwright.model.finding import Finding, Severity, Spot
from docketwright.model.passages import passages
from docketwright.model.rule import Channel, ChannelKind
from docketwright.model.source import Source
from docketwright.model.spots import part_text
from docketwright.model.text import words
from docketwright.reading.reader import read_word
from letter.anything import comments
from letter.word_lint import faults

PLANTED = "Zyxxleworth Vault"
WAYS = (Channel(ChannelKind.PORTAL, "https://www.regulations.gov"), Channel(ChannelKind.EMAIL, "rules@agency.gov"))
TEMPLATES = ("formal-letter", "short-letter", "question-by-question", "no-docket")


def planted(**changes: object) -> Comment:
    """Return a comment with the words everywhere that a person can write, marked in one place."""
    p = PLANTED
    request = Request(f"Exempt {p}.", RequestKind.CHANGE_TEXT, f"old {p}", f"new {p}")
    argument = an_argument(
        f"Because of {p}.[^s]", id="a", title=f"On {p}", point=f"The {p} leaks.", evidence=f"I saw the {p.lower()}."
    )
    facts: dict[str, object] = {
        "name": f"My {p}",
        "rule": a_rule(channels=WAYS),
        "addressee": f"Friends of {p}",
        "author": Author(first_name="Ada", last_name="Example", organization=f"{p} Inc.", title=f"Keeper, {p}"),
        "standing": Standing(f"I guard the {p}.", f"It is our {p}.", Position.OPPOSE),
        "sources": (Source("s", "s", f"A book about {p}", author=p, url="https://example.org/zyxxleworth-vault"),),
        "slots": {"thing": p},
        "wording": {"closing": f"Thank you from [[thing]] and {p}."},
        "subject": f"About {p}",
        "exhibits": (Exhibit(f"{p}.pdf", f"Photo of {p}"),),
        "confidential": (Secret("reasons", "a", PLANTED),),
    }
    return a_comment(replace(argument, request=request), **facts | changes)


def held(data: bytes) -> str:
    """Return every word of a file, those of the files in it too, without markup and signs, in lower case."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return " ".join(f"{name} {held(package.read(name))}" for name in package.namelist())
    return " ".join(re.findall(r"\w+", re.sub(r"<[^>]*>", "", data.decode("utf-8", "replace")))).lower()


PUBLIC_FILES: dict[str, Callable[[Comment], bytes]] = {
    "letter": lambda one: docx_bytes(compose(one, frozenset(Appendix))),
    "tracked": lambda one: docx_bytes(compose(one), tracked=True),
    "web text": lambda one: web_text(one).text.encode(),
    "e-mail": lambda one: email_text(one).encode(),
    "e-mail file": email_message,
    "name": lambda one: file_name(one, "docx").encode(),
    "how to file": lambda one: "\n".join(f"{step.text} {step.link}" for step in filing_steps(one)).encode(
        "utf-8", "replace"
    ),
    "packet": lambda one: without(packet_bytes(one, (found_in(one),)), file_name(one, "docx", confidential=True)),
}


def found_in(comment: Comment) -> Finding:
    """Return a finding that quotes the words."""
    p = comment.confidential[0].words if comment.confidential else PLANTED
    return Finding("a check", Severity.MUST_FIX, f"{p} is odd", f"Look at “{p}”.", Spot("reasons", "a"), p)


def without(packet: bytes, secret: str) -> bytes:
    """Return the packet without the one file that may hold the words."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packet)) as files, zipfile.ZipFile(made, "w") as kept:
        for name in files.namelist():
            if name != secret:
                kept.writestr(name, files.read(name))
    return made.getvalue()


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("name", PUBLIC_FILES)
def test_no_public_file_holds_a_planted_word(name: str, template: str) -> None:
    comment = planted(template=template, no_docket=template == "no-docket")
    said = held(PUBLIC_FILES[name](comment))
    assert "zyxxleworth" not in said
    assert "zyxxleworth" in held(PUBLIC_FILES[name](replace(comment, confidential=()))) or name == "name"


@pytest.mark.parametrize("part", ["title", "point", "reasons", "evidence", "request", "request.old", "request.new"])
def test_wherever_it_was_marked_it_is_gone_everywhere(part: str) -> None:
    words = (part_text(planted(), Spot(part, "a")) or "").partition("[^")[0]
    comment = planted(confidential=(Secret(part, "a", words),))
    secret = " ".join(re.findall(r"\w+", words)).lower()
    unmarked = replace(comment, confidential=())
    assert any(secret in held(make(unmarked)) for make in PUBLIC_FILES.values())
    assert [name for name, make in PUBLIC_FILES.items() if secret in held(make(comment))] == []


def test_the_public_version_is_a_whole_word_file_marked_on_every_page() -> None:
    public, secret = compose(planted()), compose(planted(), confidential=True)
    assert (public.breaks, secret.breaks) == ((Break(0, "PUBLIC"),), (Break(0, "BUSINESS CONFIDENTIAL"),))
    assert (first(public), first(secret)) == ("PUBLIC", "BUSINESS CONFIDENTIAL")
    assert "[REDACTED]" in "".join(one.text for one in public.paragraphs())
    assert "[REDACTED]" not in "".join(one.text for one in secret.paragraphs())
    assert faults(docx_bytes(public)) == []
    assert compose(planted(confidential=())).breaks == ()


def of_three(part: str, **changes: object) -> Comment:
    """Return a comment of three arguments with a secret in one part of the second."""
    texts = {part: f"Only {PLANTED} knows."} if part != "request" else {}
    asked = f"Ask {PLANTED}." if part == "request" else ""
    middle = replace(an_argument("Why.", asked, id="b", title="Two"), **texts)
    return a_comment(
        an_argument("One reason.", "Ask one thing.", id="a", title="One"),
        middle,
        an_argument("A third.", id="c", title="Three"),
        confidential=(Secret(part, "b", PLANTED),),
        **changes,
    )


@pytest.mark.parametrize("part", ["point", "reasons", "evidence", "title"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_only_the_pages_with_confidential_words_are_marked_as_such(part: str, template: str) -> None:
    letter = compose(of_three(part, template=template), confidential=True)
    assert [one.mark for one in letter.breaks] == ["", "BUSINESS CONFIDENTIAL", ""]
    begins, ends = letter.breaks[1].at, letter.breaks[2].at
    shaded = {at for at, one in enumerate(letter.blocks) if isinstance(one, Paragraph) and is_shaded(one)}
    assert shaded
    assert shaded <= set(range(begins, ends))
    data = docx_bytes(letter)
    assert faults(data) == []
    heads = [one.header.paragraphs[0].text.split("\t")[0] for one in docx.Document(io.BytesIO(data)).sections]
    assert heads == ["Ada Example", "BUSINESS CONFIDENTIAL", "Ada Example"]


def is_shaded(paragraph: Paragraph) -> bool:
    return any(run.confidential for run in paragraph.runs)


def test_a_confidential_request_marks_the_pages_of_the_table_too() -> None:
    letter = compose(of_three("request"), confidential=True)
    marks = [one.mark for one in letter.breaks]
    assert marks == ["BUSINESS CONFIDENTIAL", "", "BUSINESS CONFIDENTIAL", ""]
    assert first(letter) == "BUSINESS CONFIDENTIAL"
    # A section ends with a paragraph, which stands empty after the table.
    assert isinstance(letter.blocks[letter.breaks[1].at - 2], Table)


def test_a_secret_in_a_note_marks_the_pages_on_which_it_is_called() -> None:
    source = Source("s", "s", f"The book of {PLANTED}")
    comment = of_three("reasons", sources=(source,))
    third = replace(comment.arguments[2], reasons="A third.[^s]")
    letter = compose(comment.with_argument(third), confidential=True)
    assert [one.mark for one in letter.breaks] == ["", "BUSINESS CONFIDENTIAL"]


def test_a_secret_that_reaches_over_two_paragraphs_is_shaded_in_both() -> None:
    comment = of_three("reasons")
    argument = replace(comment.arguments[1], reasons="We use blue\nvalves here.")
    comment = replace(comment.with_argument(argument), confidential=(Secret("reasons", "b", "blue\nvalves"),))
    letter = compose(comment, confidential=True)
    assert [run.text for one in letter.paragraphs() for run in one.runs if run.confidential] == ["blue", "valves"]


def first(letter: Letter) -> str:
    return next(iter(letter.paragraphs())).text


def test_the_packet_holds_the_pair_and_only_one_of_its_files_has_the_words() -> None:
    finding = Finding("a check", Severity.MUST_FIX, f"{PLANTED} is odd", f"Look at “{PLANTED}”.", Spot("reasons", "a"))
    with zipfile.ZipFile(io.BytesIO(packet_bytes(planted(), (finding,)))) as packet:
        files = {name: packet.read(name) for name in packet.namelist()}
    assert [name for name in files if name.endswith(".docx")] == [
        "P_Ada-Example_BIS-2024-0047.docx",
        "BC_Ada-Example_BIS-2024-0047.docx",
    ]
    assert [name for name, data in files.items() if "zyxxleworth" in held(data)] == [
        "BC_Ada-Example_BIS-2024-0047.docx"
    ]
    told = " ".join(files[FIRST].decode().split())
    assert "BC_Ada-Example_BIS-2024-0047.docx holds your confidential words" in told
    assert "a statement that says why the words must not be published" in told


def test_no_packet_is_made_while_a_mark_has_lost_its_words() -> None:
    comment = planted(confidential=(Secret("reasons", "a", "Words of last week"),))
    with pytest.raises(UsageError, match="have changed since"):
        packet_bytes(comment, ())
    assert "zyxxleworth" not in held(docx_bytes(compose(comment, confidential=False))).partition("because of")[2][:40]


def test_elsewhere_a_confidential_copy_says_so_in_its_name() -> None:
    rule = a_rule(agency="Environmental Protection Agency", office="", docket_id="EPA-HQ-OAR-2024-0001")
    assert file_name(planted(rule=rule), "docx", confidential=True).endswith("_CONFIDENTIAL.docx")


def test_a_review_copy_shows_the_words_and_says_what_it_is() -> None:
    said = held(review_bytes(planted(), ()))
    assert "zyxxleworth vault" in said
    assert "business confidential" in said


@pytest.mark.parametrize("confidential", [True, False])
def test_neither_version_comes_back_with_differences(*, confidential: bool) -> None:
    document = read_word(docx_bytes(compose(planted(), confidential=confidential)))
    assert returned(planted(), document).differences == ()


def test_an_edit_around_a_redaction_says_why_it_cannot_be_taken() -> None:
    public = docx.Document(io.BytesIO(docx_bytes(compose(planted()))))
    for one in public.paragraphs:
        for run in one.runs:
            run.text = run.text.replace("Because of", "On account of").replace("Thank you", "Thanks")
    made = io.BytesIO()
    public.save(made)
    found = returned(planted(), read_word(made.getvalue())).differences
    reasons = next(one for one in found if one.part == "reasons")
    assert why_not(planted(), reasons).startswith("The edited letter is the public version")
    assert accept(planted(), found) == planted()


@given(comments, st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_words_whatever_get_out(comment: Comment, data: st.DataObject) -> None:
    texts = [one.text for one in passages(comment) if one.spot.owner]
    pieces = [one.text for text in texts for one in words(text)]
    if not pieces:
        return
    secret = f"Zyxx{data.draw(st.sampled_from(pieces))}"
    kept = comment.arguments[0]
    planted_there = replace(kept, reasons=f"{kept.reasons} {secret}.", title=f"{secret} {kept.title}")
    comment = replace(comment.with_argument(planted_there), confidential=(Secret("reasons", kept.id, secret),))
    for name, make in PUBLIC_FILES.items():
        # An example cannot be filed, and has no packet.
        assert (comment.example and name == "packet") or "zyxx" not in held(make(comment))


def test_a_part_is_searched_for_secrets_once_however_many_paragraphs_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[str] = []

    def counted(comment: Comment, text: str) -> tuple[tuple[int, int], ...]:
        searched.append(text)
        return secret_spans(comment, text)

    monkeypatch.setattr(confidential_pages, "secret_spans", counted)
    text = "\n\n".join(f"Paragraph {number} has a secret recipe." for number in range(2000))
    comment = a_comment(an_argument(text, id="a"), confidential=(Secret("reasons", "a", "secret recipe"),))
    shaded = [run for one in compose(comment, confidential=True).paragraphs() for run in one.runs if run.confidential]
    assert [run.text for run in shaded] == ["secret recipe"] * 2000
    assert sum(one == text for one in searched) == 1


def test_a_note_within_confidential_words_stays_in_the_letter_that_holds_them() -> None:
    source = Source("s1", "audit", "An audit")
    comment = a_comment(
        an_argument("My secret[^audit] recipe is here.", id="a"),
        sources=(source,),
        confidential=(Secret("reasons", "a", "secret[^audit] recipe"),),
    )
    letter = compose(comment, confidential=True)
    runs = [(run.text, run.note) for one in letter.paragraphs() for run in one.runs if one.spot and one.spot.owner]
    assert [one for one in runs if "secret" in one[0] or one[1]] == [("secret", 0), ("", 1)]
    assert "An audit" in str(letter.notes)
