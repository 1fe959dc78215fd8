from __future__ import annotations

import pytest

from docketwright.notice.read import read_bytes

HEAD = "<AGENCY>DEPARTMENT OF COMMERCE</AGENCY><SUBJECT>Reporting</SUBJECT><ACT><P>Proposed rule.</P></ACT>"


def _xml(words: str) -> bytes:
    return f"<PRORULE><PREAMB>{HEAD}</PREAMB><SUPLINF><P>{words}</P></SUPLINF></PRORULE>".encode()


def _page(words: str) -> bytes:
    return (
        f"<html><body><h1>Reporting</h1><p>ACTION: Proposed rule.</p>"
        f"<p>DATES: Comments must be received by October 11, 2024.</p><p>ADDRESSES: {words}</p></body></html>"
    ).encode()


def _last(data: bytes, name: str) -> str:
    return read_bytes(data, name).paragraphs[-1].text


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("more than 10<SU>26</SU> operations", "more than 10^26 operations"),
        ('more than 10<E T="51">26</E> operations', "more than 10^26 operations"),
        ('<E T="03">more than 10<SU>26</SU> operations</E>', "more than 10^26 operations"),
        ("a rate of 4.7×10<SU>−3</SU> a year", "a rate of 4.7×10^-3 a year"),
        ("an area of 25 m<SU>2</SU> or less", "an area of 25 m² or less"),
        ("three other final rules<SU>1</SU><FTREF/> and more", "three other final rules and more"),
        ("a limit of 26<SU>4</SU><FTREF/> and more", "a limit of 26 and more"),
        ("as decided in 2013<SU>5</SU> and later", "as decided in 2013 and later"),
        ("in 12,000<SU>2</SU> cases", "in 12,000 cases"),
    ],
)
def test_a_power_is_kept_and_the_number_of_a_footnote_is_not(words: str, read: str) -> None:
    assert _last(_xml(words), "notice.xml") == read


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("more than 10<sup>26</sup> operations", "more than 10^26 operations"),
        ("a rate of 10<sup>-3</sup> a year", "a rate of 10^-3 a year"),
        ('more than 26<sup><a href="#footnote-1">1</a></sup> operations', "more than 26 operations"),
        ("three other rules<sup>[1]</sup> and more", "three other rules and more"),
    ],
)
def test_a_page_keeps_its_powers_too(words: str, read: str) -> None:
    assert _last(_page(words), "notice.html").removeprefix("ADDRESSES: ") == read


def test_gpos_own_text_sets_a_power_between_backslashes() -> None:
    text = "AGENCY: Bureau.\n\nACTION: Proposed rule.\n\nSUMMARY: More than 10\\26\\ operations.\\1\\\n"
    assert _last(text.encode(), "notice.txt") == "More than 10^26 operations.\\1\\"
