"""No document makes the reader fail in another way than by a sentence, and none takes much time or memory."""

from __future__ import annotations

import io
import os
import random
import struct
import time
import zipfile
from collections.abc import Callable

import pytest

from build import a_comment, an_argument
from docketwright.errors import ReadError
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.reading import markup
from docketwright.reading.reader import read_word
from letter.word_files import p, word_file, word_parts, zipped

# Two seconds are promised. A busy machine that measures coverage gets ten times that: this finds what runs away.
LONGEST = 2.0 if os.environ.get("SOAK") else 20.0
DOCUMENT = "word/document.xml"


def with_document(data: bytes) -> bytes:
    return zipped(word_parts("") | {DOCUMENT: data})


def nested(open_: str, close: str, times: int) -> bytes:
    return word_file(open_ * times + close * times)


def entities() -> bytes:
    laughs = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 10))
    head = f'<!DOCTYPE x [<!ENTITY a0 "ha">{laughs}<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    body = word_parts("&a9;&file;")[DOCUMENT].decode()
    return with_document(f"{head}{body}".encode())


def many_entries() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for at in range(6000):
            package.writestr(f"x{at}", b"")
    return made.getvalue()


def twice() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name, data in word_parts(p("one")).items():
            package.writestr(name, data)
        package.writestr("WORD/Document.xml", word_parts(p("two"))[DOCUMENT])
    return made.getvalue()


def locked() -> bytes:
    data = bytearray(word_file(p("x")))
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 8] |= 1
    return bytes(data)


def other_method() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_LZMA) as package:
        for name, data in word_parts(p("x")).items():
            package.writestr(name, data)
    return made.getvalue()


def false_size() -> bytes:
    data = bytearray(zipped(word_parts("") | {DOCUMENT: b"<" * 40_000_000}))
    at = data.find(DOCUMENT.encode(), data.find(b"PK\x01\x02")) - 46
    struct.pack_into("<I", data, at + 24, 100)
    return bytes(data)


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "entities": (entities, "not safe"),
    "a document type": (lambda: with_document(b"<!DOCTYPE a><a/>"), "not safe"),
    "deep tables": (lambda: nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 60), "not safe|damaged"),
    "deep controls": (lambda: nested("<w:sdt>", "</w:sdt>", 200), "not safe|damaged"),
    "very deep": (lambda: nested("<w:p>", "</w:p>", 100_000), "not safe|damaged|far more"),
    "zeros": (lambda: word_file(p("0" * 30_000_000)), "far more"),
    "blanks": (lambda: with_document(b"<a>" + b" " * 40_000_000 + b"</a>"), "far more"),
    "many elements": (lambda: word_file("<w:p/>" * 2_000_000), "far more"),
    "many attributes": (
        lambda: with_document(b"<a " + b" ".join(b'a%d=""' % at for at in range(2_000_000)) + b"/>"),
        "far more",
    ),
    "many entries": (many_entries, "far more"),
    "a part twice": (twice, "not safe"),
    "a name that climbs out": (lambda: zipped(word_parts("") | {"../../x": b""}), "not safe"),
    "a name from the root": (lambda: zipped(word_parts("") | {"/etc/x": b""}), "not safe"),
    "a locked part": (locked, "password"),
    "another compression": (other_method, "damaged"),
    "a false size": (false_size, "damaged|far more"),
    "another encoding": (
        lambda: with_document('<?xml version="1.0" encoding="cp500"?><a/>'.encode("cp500")),
        "damaged",
    ),
    "a spreadsheet": (lambda: with_document(b"<workbook/>"), "not a Word document"),
    "an empty zip": (lambda: zipped({}), "not a Word document|damaged"),
    "no document": (lambda: zipped({"a.txt": b"x"}), "not a Word document"),
    "half a file": (lambda: word_file(p("x" * 5000))[:400], "damaged"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_document_is_refused_in_a_sentence_and_soon(name: str) -> None:
    make, said = REFUSED[name]
    data = make()
    began = time.process_time()
    with pytest.raises(ReadError, match=said):
        read_word(data)
    assert time.process_time() - began < LONGEST


ODD: dict[str, Callable[[], bytes]] = {
    "relations that point outside": lambda: zipped(
        word_parts(p("x"))
        | {
            "word/_rels/document.xml.rels": b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
            b'relationships"><Relationship Id="a" Type="x/styles" Target="../../../etc/passwd"/><Relationship Id="b" '
            b'Type="x/attachedTemplate" Target="http://127.0.0.1:1/t.dotm" TargetMode="External"/></Relationships>'
        }
    ),
    "no relations at all": lambda: zipped({DOCUMENT: word_parts(p("x"))[DOCUMENT]}),
    "backslashes in names": lambda: zipped({n.replace("/", "\\"): d for n, d in word_parts(p("x")).items()}),
    "UTF-16": lambda: with_document(word_parts(p("x"))[DOCUMENT].decode().encode("utf-16")),
    "numbers that are none": lambda: word_file(
        p("x", '<w:outlineLvl w:val="--9"/><w:numPr><w:ilvl w:val="999999999999"/><w:numId w:val="²"/></w:numPr>')
    ),
    "a cell without its table": lambda: word_file(f"<w:tr><w:tc>{p('x')}</w:tc></w:tr>"),
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_document_is_read_all_the_same(name: str) -> None:
    assert [one.text for one in read_word(ODD[name]()).paragraphs] == ["x"]


def heavy(kind: str) -> bytes:
    """Return the largest document of a kind that is still read."""
    unit = {
        "runs": '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">some words </w:t></w:r></w:p>',
        "empty": "<w:p/>",
        "alternates": "<mc:AlternateContent><mc:Choice/><mc:Fallback/></mc:AlternateContent>",
        "notes": '<w:p><w:r><w:footnoteReference w:id="{}"/></w:r></w:p>',
        "cells": "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    }[kind]
    times = (markup.NODES - 2000) // (unit.count("<") + unit.count("="))
    rng = random.Random(7)
    # Unlike ids keep the file from being refused for how far it unpacks.
    return word_file(
        "".join(f"{unit.format(at)}{rng.randbytes(9).hex() if at % 4 == 0 else ''}" for at in range(times))
    )


@pytest.mark.parametrize("kind", ["runs", "empty", "alternates", "notes", "cells"])
def test_the_heaviest_document_stays_within_bounds(kind: str) -> None:
    data = heavy(kind)
    began = time.process_time()
    document = read_word(data)
    assert time.process_time() - began < LONGEST
    assert document


def samples() -> list[dict[str, bytes]]:
    """Return the parts of two documents that use most of what the reader knows."""
    table = f"<w:tbl><w:tr><w:tc>{p('cell')}</w:tc></w:tr></w:tbl>"
    tracked = '<w:ins w:author="B"><w:r><w:t>in</w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del>'
    box = "<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></w:pict></w:r></w:p>"
    body = (
        p("a", '<w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="1"/></w:numPr>')
        + table
        + f"<w:p>{tracked}</w:p>"
        + box
    )
    body += '<w:p><w:r><w:footnoteReference w:id="1"/><w:fldChar w:fldCharType="begin"/></w:r></w:p>'
    notes = f'<w:footnote w:id="1">{p("note")}</w:footnote>'
    lists = '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    lists += '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    remarks = f'<w:comment w:id="1" w:author="B">{p("says")}</w:comment>'
    whole = word_parts(body, footnotes=notes, numbering=lists, comments=remarks, styles='<w:style w:styleId="A"/>')
    with zipfile.ZipFile(io.BytesIO(docx_bytes(compose(a_comment(an_argument("Because.", "Delay it.")))))) as package:
        ours = {name: package.read(name) for name in package.namelist()}
    return [whole, ours]


def mutated(rng: random.Random, parts: dict[str, bytes]) -> bytes:
    """Return a file with a few bytes, tags or whole stretches changed: before it is zipped, or after."""
    if rng.random() < 0.3:
        return shaken(rng, zipped(parts))
    name = rng.choice(sorted(parts))
    change = rng.choice((shaken, reordered))
    return zipped(parts | {name: change(rng, parts[name])})


def shaken(rng: random.Random, data: bytes) -> bytes:
    made = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        at, length = rng.randrange(len(made) + 1), rng.randint(0, 12)
        made[at : at + length] = rng.choice((b"", rng.randbytes(length), made[at : at + length] * 2, b"<", b"\xff"))
    return bytes(made)


def reordered(rng: random.Random, data: bytes) -> bytes:
    tags = data.split(b"<")
    for _ in range(rng.randint(1, 6)):
        one, other = rng.randrange(len(tags)), rng.randrange(len(tags))
        tags[one] = rng.choice((tags[other], b"", tags[one].replace(b"/", b"", 1), tags[one] + b"<" + tags[other]))
    return b"<".join(tags)


def reads_or_refuses(count: int, seed: int) -> tuple[int, float]:
    """Read so many mutated files; return how many could be read and the longest time that one took."""
    rng, kinds = random.Random(seed), samples()
    read, longest = 0, 0.0
    for _ in range(count):
        data = mutated(rng, rng.choice(kinds))
        began = time.process_time()
        try:
            read_word(data)
            read += 1
        except ReadError as error:
            assert "\n" not in str(error)  # noqa: PT017 - most of the files are refused, and that is right
        longest = max(longest, time.process_time() - began)
    return read, longest


@pytest.mark.parametrize("seed", range(4))
def test_two_thousand_five_hundred_mutated_files_are_read_or_refused(seed: int) -> None:
    read, longest = reads_or_refuses(2500, seed)
    assert read > 100
    assert longest < LONGEST


@pytest.mark.soak
def test_forty_thousand_more_mutated_files_are_read_or_refused() -> None:
    assert reads_or_refuses(40_000, 99)[1] < LONGEST
