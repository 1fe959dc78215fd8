"""Whatever comes in, one of two things comes out: a notice, or one sentence about why not. Soon."""

from __future__ import annotations

import json
import os
import random
import time
from contextlib import suppress
from functools import cache

import pytest

from docketwright.errors import ReadError
from docketwright.model.rule import Rule
from docketwright.notice.formats.unrolled import unrolled
from docketwright.notice.read import SeveralDocumentsError, documents, read_bytes
from docketwright.notice.rules import make_rule
from docketwright.notice.summary import summary
from notice.corpus import WRITTEN
from notice.corpus_daily import DAILY
from notice.pdf import a_pdf
from notice.written import FORMS, as_gpo

SAMPLES = (*WRITTEN[::7], *DAILY[::9])
# Two seconds are promised. A busy machine that measures coverage gets ten times that: this finds what runs away.
SECONDS = 2.0 if os.environ.get("SOAK") else 20.0


@cache
def whole() -> tuple[bytes, ...]:
    """Return whole files of every form."""
    files = [make(notice) for notice in SAMPLES for make in FORMS.values()]
    for notice in SAMPLES[:3]:
        files.append(a_pdf(*_pages(as_gpo(notice).decode())))
        answer = {"document_number": "2024-1", "title": notice.title, "abstract": notice.summary, "dates": notice.dates}
        files.append(json.dumps({"results": [answer, {"id": 1, "attributes": {}, "type": "documents"}]}).encode())
    return tuple(files)


def _pages(text: str) -> list[list[str]]:
    lines = text.split("\n")
    return [lines[at : at + 50] for at in range(0, len(lines), 50)]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return the file with one to six things done to it."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randrange(len(made) or 1), chance.choice([1, 2, 7, 60, 900])
        match chance.randrange(8):
            case 0:
                made[at : at + length] = chance.randbytes(length)
            case 1:
                del made[at : at + length]
            case 2:
                made[at:at] = made[at : at + length] * chance.choice([2, 3, 40])
            case 3:
                made = made[:at]
            case 4:
                other = chance.choice(whole())
                begin = chance.randrange(len(other))
                made[at:at] = other[begin : begin + length]
            case 5:
                made[at:at] = chance.choice(PIECES).encode("utf-8", "surrogatepass")
            case 6:
                made[at : at + length] = bytes(made[at : at + length]).swapcase()
            case _:
                made[at:at] = bytes([chance.choice(b"\x00\x0c\r\n\t <>&\"'{}[]()-\xff\xc3\xe2")]) * chance.choice(
                    [1, 300]
                )
    return bytes(made)


PIECES = (
    "<PRTPAGE P='9'/>",
    "<E T='03'>",
    "</P></DATES>",
    "<!-- ",
    "<![CDATA[",
    "]]>",
    "&#xD800;",
    "&#0;",
    "<!DOCTYPE x [",
    "DATES: ",
    "ADDRESSES:",
    "\n[FR Doc. 2024-1 Filed 1-1-24; 8:45 am]\n",
    "[[Page 99999]]\n",
    "February 30, 2024",
    "99/99/99",
    "December 31, 9999",
    "999 days after publication",
    "12:99 p.m.",
    "25 p.m.",
    "RIN 0000-ZZ99",
    "\u202e\u200b\ufeff\ud800",
    '{"a": [',
    "</html>",
    "<pre>",
    "1. a. (i) ",
    "Question 9: ",
    "§ 1.1 ",
)


def read_all(data: bytes) -> list[Rule]:
    """Read every document of a file, and put each into plain values as the command line does."""
    try:
        rules = [read_bytes(data, "file")]
    except SeveralDocumentsError:
        rules = [make_rule(entry.make()) for entry in documents(data, "file")[:5]]
    assert all(json.dumps(summary(rule)) for rule in rules)
    return rules


def sweep(count: int, seed: int) -> int:
    """Return how many of so many damaged files could be read; fail for anything but a ReadError, and for a slow one."""
    chance, readable = random.Random(seed), 0
    for number in range(count):
        data = damaged(chance.choice(whole()), chance)
        before = time.process_time()
        try:
            readable += bool(read_all(data))
        except ReadError:
            pass
        except Exception as error:
            raise AssertionError(f"damaged file {number} of seed {seed}: {error!r}") from error
        assert time.process_time() - before < SECONDS, f"damaged file {number} of seed {seed} takes long"
    return readable


def test_hundreds_of_damaged_files_give_a_notice_or_one_sentence() -> None:
    assert sweep(300, seed=1) > 150


@pytest.mark.soak
def test_twenty_thousand_damaged_files_give_a_notice_or_one_sentence() -> None:
    assert sweep(20_000, seed=2) > 10_000


LONG = {
    "one word": "a",
    "words": "comments must be received by ",
    "dashes": "A-",
    "digits": "1234567890",
    "numbers": "1. ",
    "openings": "(((((((",
    "a docket without end": "EPA-HQ-OAR-",
    "dates": "May 1, 2, 3, 4 and ",
    "blanks": " \u00a0 ",
    "lines": "a\n",
    "capitals": "DEPARTMENT OF ",
    "addresses": "a.b-c@",
    "sites": "https://www.",
    "quotes": "“quoted ",
    "labels": "DATES: ",
    "tags": "<P>",
    "open tags": "<",
    "entities": "&a;",
    "sections": "§ 1.1-",
    "citations": "89 FR 1, ",
    "questions": "Whether the agency seeks comment on how ",
    "page marks": "<PRTPAGE P='1'/>x",
}


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG.keys())
@pytest.mark.parametrize(
    "head", ["", "DATES: ", "<PRORULE><PREAMB><DEPDOC>x</DEPDOC><DATES><P>"], ids=["bare", "text", "xml"]
)
def test_a_long_run_of_anything_is_read_in_time(piece: str, head: str) -> None:
    data = (head + piece * (60_000 // len(piece))).encode()
    before = time.process_time()
    with suppress(ReadError):
        read_all(data)
    assert time.process_time() - before < SECONDS


@pytest.mark.parametrize("piece", ["a", "[DOCID:", "[Federal Register: ", "[1", "A-1 on PROD"])
def test_a_page_on_one_row_is_parted_in_time(piece: str) -> None:
    row = piece * (200_000 // len(piece)) + " AGENCY: Kite Office. ACTION: Notice. SUMMARY: Kites."
    before = time.process_time()
    assert list(unrolled(row))[-1] == "SUMMARY: Kites."
    assert time.process_time() - before < SECONDS
