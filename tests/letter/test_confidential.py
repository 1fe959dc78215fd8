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
from docketwright.letter.compose import Appendix, compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.letter import Letter
from docketwright.letter.mail import email_message
from docketwright.letter.merge import accept, differences_in, why_not
from docketwright.letter.names import file_name
from docketwright.letter.packet import packet_bytes
from docketwright.letter.packet_readme import FIRST
from docketwright.letter.plain import email_text, web_text
from docketwright.letter.review import review_bytes
from docketwright.model.comment import Author, Comment, Position, Request, RequestKind, Secret, Standing
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
}


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
    for make in PUBLIC_FILES.values():
        assert " ".join(re.findall(r"\w+", words)).lower() not in held(make(comment))


def test_the_public_version_is_a_whole_word_file_marked_on_every_page() -> None:
    public, secret = compose(planted()), compose(planted(), confidential=True)
    assert (public.running_head[0], secret.running_head[0]) == ("PUBLIC", "BUSINESS CONFIDENTIAL")
    assert (first(public), first(secret)) == ("PUBLIC", "BUSINESS CONFIDENTIAL")
    assert "[REDACTED]" in "".join(one.text for one in public.paragraphs())
    assert "[REDACTED]" not in "".join(one.text for one in secret.paragraphs())
    assert faults(docx_bytes(public)) == []
    assert compose(planted(confidential=())).running_head[0] == "Ada Example"


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
    assert differences_in(planted(), document) == ()


def test_an_edit_around_a_redaction_says_why_it_cannot_be_taken() -> None:
    public = docx.Document(io.BytesIO(docx_bytes(compose(planted()))))
    for one in public.paragraphs:
        for run in one.runs:
            run.text = run.text.replace("Because of", "On account of").replace("Thank you", "Thanks")
    made = io.BytesIO()
    public.save(made)
    found = differences_in(planted(), read_word(made.getvalue()))
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
    for make in PUBLIC_FILES.values():
        assert "zyxx" not in held(make(comment))
