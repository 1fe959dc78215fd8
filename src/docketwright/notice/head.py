"""What stands above the first label of a notice: agency, office, CFR parts, docket, RIN and title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docketwright.notice.document import Piece, Role
from docketwright.notice.head_rows import Row, is_agency, is_masthead, printed_title, recognised, row_of
from docketwright.notice.tidy import same_words, tidy

_TALLEST = 40  # rows of a head

_END_OF_OTHER = re.compile(r"BILLING CODE|\[FR Doc\.? ?[\w–-]+,? Filed", re.IGNORECASE)


def head_pieces(rows: list[Row], agency_words: str) -> list[Piece]:
    """Return the head's pieces with a role each; `agency_words`, the AGENCY line, tell the office from the title."""
    rows = [part for row in rows for part in _two_rows(row)]
    begin = _begin(rows)
    before, rows = rows[:begin], _one_bracket(rows[begin:])
    known = _all_known(rows)
    loose = [at for at, piece in enumerate(known) if piece is None]
    last_known = max(
        (at for at, piece in enumerate(known) if piece and piece.role in {Role.CFR, Role.DOCKET, Role.RIN}), default=-1
    )
    pieces: list[Piece] = [
        Piece(row.text, Role.MASTHEAD, 0, row.page)
        for row in (*before, *rows)
        if printed_title(row.text) or (row in before and is_masthead(row.text))
    ]
    pieces += [piece for piece in known if piece]
    offices, title = _office_and_title([(at, rows[at]) for at in loose], known, last_known, agency_words)
    if offices:
        pieces.append(Piece(_one_line(offices), Role.OFFICE_NAME, 0, offices[0].page))
    words = _one_line(title)
    if words and not _SENTENCES.search(words):
        pieces.append(Piece(words, Role.SUBJECT, 0, title[0].page))
    return pieces


# Rows that hold whole sentences are a site's own words, or the notice's text, and no title.
_SENTENCES = re.compile(r"[a-z]{4}\. [A-Z][a-z]+ [A-Za-z]|[a-z]{4}\. [a-z]|^.{500}")


def _one_line(rows: list[Row]) -> str:
    done = ""
    for row in rows:
        glue = "" if not done or re.search(r"(?:\w[-–]|\w--|—|/)$", done) else " "
        done = f"{done}{glue}{row.text}"
    return tidy(done)


_CFR_BEHIND = re.compile(
    r"((?:[A-Z][\w&'’-]*|of|and|the|for|on)(?: (?:[A-Z][\w&'’-]*|of|and|the|for|on)){1,9}) "
    r"(\d{1,2} CFR (?:Parts?|Chapter|Ch\.) [^\[\n]*?)(?: (\[.*\])(?: (RIN.*))?)?"
)


def _two_rows(row: Row) -> list[Row]:
    """Return the rows of one in which the office, the CFR part and what follows it run together."""
    found = _CFR_BEHIND.fullmatch(row.text)
    if found is None:
        return [row]
    return [Row(text, row.page, row.begins and not at) for at, text in enumerate(filter(None, found.groups()))]


def speech(pieces: Sequence[Piece]) -> int | None:
    """Return where a notice without labels begins to speak: the first running text after its agency or its title.

    None for a text whose first rows are no head of a notice.
    """
    top = pieces[:_TALLEST]
    headed = any(is_agency(piece.text) or piece.level == 1 or printed_title(piece.text) for piece in top)
    spoken = (at for at, piece in enumerate(top) if at and not piece.level and _is_running_text(piece))
    return next(spoken, None) if headed else None


def _is_running_text(piece: Piece) -> bool:
    ends = piece.text.rstrip('”"’)')[-1:] in {".", ":", ";"}
    return len(piece.text) >= 60 and ends and recognised(row_of(piece)) is None


def _begin(rows: list[Row]) -> int:
    """Return where the head begins: after another notice's end, and after GPO's own lines where an agency follows."""
    ends = [at + 1 for at, row in enumerate(rows) if _END_OF_OTHER.match(row.text)]
    printed = [at + 1 for at, row in enumerate(rows) if re.match(r"\[?FR Doc No[.:]", row.text)]
    if printed and any(is_agency(row.text) for row in rows[printed[-1] :]):
        ends.append(printed[-1])
    return max(ends, default=0)


def _one_bracket(rows: list[Row]) -> list[Row]:
    done: list[Row] = []
    for row in rows:
        before = done[-1].text if done else ""
        open_bracket = before.startswith("[") and "]" not in before and len(before) < 600
        if open_bracket or re.search(r"\bRIN:? \d{4}[-–]$", before):
            glue = "" if re.search(r"[-–]$", before) else " "
            done[-1] = done[-1]._replace(text=before + glue + row.text)
        else:
            done.append(row)
    return done


def _all_known(rows: list[Row]) -> list[Piece | None]:
    """Return what each row is; one without a word goes on with the title ("… (DFARS Case", "2023-D008)")."""
    known: list[Piece | None] = []
    for row in rows:
        piece = recognised(row)
        begun = bool(known) and known[-1] is None and not row.begins
        wordless = piece is not None and piece.role is Role.MASTHEAD and not re.search(r"[A-Za-z]{3}", row.text)
        known.append(None if begun and wordless else piece)
    return known


def _office_and_title(
    loose: list[tuple[int, Row]], known: list[Piece | None], last_known: int, agency_words: str
) -> tuple[list[Row], list[Row]]:
    first_agency = next((at for at, piece in enumerate(known) if piece and piece.role is Role.AGENCY_NAME), -1)
    above = [row for at, row in loose if first_agency < at < last_known]
    below = [row for at, row in loose if at > max(first_agency, last_known)]
    if any(piece and piece.role is Role.SUBJECT for piece in known):
        return (above[:4] if first_agency >= 0 else []), []
    if first_agency < 0:
        return [], _last_block(below)
    if last_known > first_agency:
        return above[:4], below
    return _told_by_agency(below, agency_words)


def _last_block(rows: list[Row]) -> list[Row]:
    starts = [at for at, row in enumerate(rows) if row.begins]
    return rows[starts[-1] :] if starts else rows


_OFFICE = re.compile(
    r"(?:Office|Bureau|Division|Center|Centers|Board) (?:of|for|on) [^;:]{3,70}|[A-Z][^;:]{2,70} (?:Bureau|Service|"
    r"Services|Administration|Commission|"
    r"Agency|Board|Guard|Institutes?|Office|Division|Corps|Centers?|Authority|System)(?: [A-Z][a-z]+ (?:Office|"
    r"Division))?"
)


def _told_by_agency(rows: list[Row], agency_words: str) -> tuple[list[Row], list[Row]]:
    """Return the office's and the title's rows: an office is named again in the AGENCY line, or looks like one."""
    said = same_words(agency_words)
    count, text = 0, ""
    for at, row in enumerate(rows, start=1):
        text += same_words(row.text)
        if text and text in said:
            count = at
    if not count and len(rows) > 1 and _OFFICE.fullmatch(rows[0].text):
        count = 1
    return rows[:count], rows[count:]
