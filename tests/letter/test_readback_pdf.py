"""PDFs, our own among them, come back in the rows and with the notes that are seen on their pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from docketwright.letter.readback import read_document
from docketwright.model.comment import Comment


def _pdf(*shown: tuple[str, float, float, float], pages: int = 1) -> bytes:
    """Return a PDF with these words, each piece at its place from the left and the foot, in points, and in its size."""
    content = "".join(f"BT /F {size} Tf {x} {y} Td ({text}) Tj ET\n" for text, x, y, size in shown).encode()
    kids = " ".join(f"{5 + at} 0 R" for at in range(pages))
    box, font = "/MediaBox [0 0 612 792]", "/Resources << /Font << /F 3 0 R >> >>"
    page = f"<< /Type /Page /Parent 2 0 R /Contents 4 0 R {box} {font} >>".encode()
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        *[page] * pages,
    ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (at, part) for at, part in enumerate(parts, 1))
    return b"%PDF-1.4\n" + body + b"trailer << /Root 1 0 R >>\n%%EOF"


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Comment]:
    """Return what reads a PDF with these words on each of its pages."""

    def read_pdf(*shown: tuple[str, float, float, float], pages: int = 1) -> Comment:
        (tmp_path / "a.pdf").write_bytes(_pdf(*shown, pages=pages))
        return read_document(tmp_path / "a.pdf")

    return read_pdf


def test_a_row_that_ends_in_a_full_stop_by_itself_ends_there(read: Callable[..., Comment]) -> None:
    comment = read(
        ("1. THE RULE", 72, 700, 12),
        ("Respectfully submitted", 72, 660, 12), (",", 178, 660, 12),
        ("Ana Lima", 72, 640, 12), (".", 120, 640, 12),
        ("Firmware auditor", 72, 620, 12),
    )  # fmt: skip
    assert comment.wording["sign_off"] == "Respectfully submitted,\nAna Lima.\nFirmware auditor"


@pytest.mark.parametrize(
    ("end", "before", "raised", "after", "read_as"),
    [
        (135.4, "more than 10", "26", " operations", "more than 10^26 operations"),
        (131.1, "the outcome", "7", ". It is", "the outcome7. It is"),
    ],
)
def test_a_raised_figure_stays_in_its_row(
    read: Callable[..., Comment], end: float, before: str, raised: str, after: str, read_as: str
) -> None:
    comment = read((before, 72, 700, 12), (raised, end, 704, 7), (after, end + 3.5 * len(raised), 700, 12))
    assert comment.arguments[0].reasons == read_as


def test_a_note_at_the_foot_is_a_source_where_its_number_is_called(read: Callable[..., Comment]) -> None:
    comment = read(
        ("I saw the outcome", 72, 700, 12), ("1", 159.8, 704, 7), (". It was two.", 163.3, 700, 12),
        ("1", 72, 103, 6), ("My notebook", 78, 100, 9), ("of March.", 72, 89, 9),
    )  # fmt: skip
    assert comment.arguments[0].reasons == "I saw the outcome[^1]. It was two."
    assert [(one.key, one.title) for one in comment.sources] == [("1", "My notebook of March.")]


def test_space_between_rows_parts_paragraphs_whose_last_row_is_full(read: Callable[..., Comment]) -> None:
    row = "These are so many words that the row is as full as any other of the page"
    comment = read(*((row, 72.0, height, 12.0) for height in (700, 686, 672, 644, 630, 616)))
    assert comment.arguments[0].reasons == "\n".join([" ".join([row] * 3)] * 2)


def test_a_line_at_the_top_of_every_page_is_read_once(read: Callable[..., Comment]) -> None:
    comment = read(("Ana Lima on the docket", 72, 750, 9), ("The rule is wide.", 72, 700, 12), pages=4)
    assert comment.arguments[0].reasons.count("Ana Lima on the docket") == 1
    assert comment.arguments[0].reasons.count("The rule is wide.") == 4
