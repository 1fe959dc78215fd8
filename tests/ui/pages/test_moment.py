from __future__ import annotations

import re

import pytest

from build import a_comment, an_argument
from docketwright.letter.compose import compose
from docketwright.ui.pages.moment import without_zone
from docketwright.ui.pages.pdf import pdf_bytes


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (b"(D:20240929140511-07'00')", b"(D:20240929000000+00'00')"),
        (b"(D:20240929204324-08'00')", b"(D:20240930000000+00'00')"),
        (b"(D:20240929033000+05'30')", b"(D:20240928000000+00'00')"),
        (b"(D:20240929140511Z)", b"(D:20240929000000Z)"),
        (b"(Docket No. 20240929140511)", b"(Docket No. 20240929140511)"),
    ],
)
def test_a_moment_becomes_a_day_of_the_same_length(written: bytes, kept: bytes) -> None:
    assert without_zone(b"<< /CreationDate " + written) == b"<< /CreationDate " + kept
    assert len(written) == len(kept)


@pytest.mark.usefixtures("qtbot")
def test_a_pdf_tells_no_hour_and_no_time_zone() -> None:
    data = pdf_bytes(compose(a_comment(an_argument("It is late.", "Wait."))))
    moments = re.findall(rb"/(?:Creation|Mod)Date \(D:\d{8}(.*?)\)", data)
    assert len(moments) == 2
    assert set(moments) <= {b"000000Z", b"000000+00'00'"}
