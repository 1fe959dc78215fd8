"""Comment files and packs are hostile until read: whatever they hold, they open or are refused in one sentence."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress

import pytest

from build import a_comment, an_argument
from docketwright.errors import ReadError
from docketwright.model.block import Block
from docketwright.model.comment import Comment
from docketwright.model.source import Source
from docketwright.store import codec
from docketwright.store.codec import (
    decode_blocks,
    decode_comment,
    encode_blocks,
    encode_comment,
    pack_value,
    unpack_value,
)

COMMENT = encode_comment(a_comment(an_argument("Because “so”.", "Do it."), not_raised={2: "no time"}))
PACK = encode_blocks((Block("b1", "One", "Text", sources=(Source("s", "k", "t"),)), Block("b2", "Two", "Text")))
PIECES = (b"[" * 5000, b"{" * 5000, b'"', b"\\ud800", b"\xff\xfe", b"1e999", b"-", b"null", b"{}", b"\x00", b"9" * 400)


def spoiled(data: bytes, chance: random.Random) -> bytes:
    hurt = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(hurt) + 1)
        kind = chance.randrange(4)
        if kind == 0:
            hurt[at:at] = chance.choice(PIECES)
        elif kind == 1:
            del hurt[at : at + chance.randint(1, 40)]
        elif kind == 2:
            hurt[at : at + 1] = bytes([chance.randrange(256)])
        else:
            other = chance.randrange(len(hurt) + 1)
            hurt[at:at] = hurt[other : other + chance.randint(1, 200)]
    return bytes(hurt)


def throw(times: int, seed: int) -> None:
    chance = random.Random(seed)
    readers: tuple[tuple[bytes, Callable[[bytes], object]], ...] = ((COMMENT, decode_comment), (PACK, decode_blocks))
    for number in range(times):
        data, read = readers[number % 2]
        with suppress(ReadError):
            read(spoiled(data, chance))


def test_two_thousand_spoiled_files_are_read_or_refused() -> None:
    throw(2000, 1)


@pytest.mark.soak
def test_twenty_thousand_spoiled_files_are_read_or_refused() -> None:
    throw(20_000, 2)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codec, "LARGEST", 100)
    with pytest.raises(ReadError, match="larger than"):
        decode_comment(COMMENT)


def test_half_a_character_does_not_keep_the_other_words_from_being_saved() -> None:
    comment = a_comment(an_argument("A lone \ud800 half."), not_raised={1: "no \udfff"}, answering=frozenset({"1"}))
    for read in (unpack_value(pack_value(comment), Comment), decode_comment(encode_comment(comment))):
        assert read.arguments[0].reasons == "A lone  half."
        assert read.not_raised == {1: "no "}
        assert read.answering == {"1"}
