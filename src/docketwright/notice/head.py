"""What stands above the first label of a notice: agency, office, CFR parts, docket, RIN and title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from docketwright.model.citation import DOCKET_ID
from docketwright.notice.document import Piece, Role
from docketwright.notice.tidy import same_words, tidy

Row = tuple[str, int | None, bool]
_TALLEST = 40  # rows of a head

_AGENCY = re.compile(
    r"[A-Z][A-Z&.,'’()\- ]*\b(?:DEPARTMENT|AGENCY|COMMISSION|BUREAU|ADMINISTRATION|OFFICE|BOARD|CORPORATION|"
    r"COMMITTEE|SERVICE|FOUNDATION|"
    r"COUNCIL|SYSTEM|AUTHORITY|BANK|LIBRARY|ENDOWMENT|INSTITUTE|INSTITUTION|REPRESENTATIVE|CORPS|COURT|CONFERENCE|"
    r"ARCHIVES|TREASURY)\b"
    r"[A-Z&.,'’()\- ]*|(?:DEPARTMENT|AGENCY|COMMISSION|BUREAU|OFFICE|BOARD|CORPORATION|COMMITTEE|COUNCIL|"
    r"LIBRARY)\b[A-Z&.,'’()\- ]*"
)
_CFR = re.compile(r"(?:\d{1,2} CFR (?:Parts?|Chapters?|Ch\.)? ?.*)", re.IGNORECASE)
_RIN = re.compile(
    r"\[?(?:(?:X?RINs?|RTID):?\s*)?\d{4}\s*[-–—]?\s*[A-Z]{2}\s*[-–—]?\s*[A-Z]?\d{2,3}\b.{0,60}", re.IGNORECASE
)
_MASTHEAD = re.compile(
    r"\[?Federal Register,?(?: Volume|: )|\[DOCID:|"
    r"\[(?:Proposed Rules|Rules and Regulations|Notices|Presidential Documents)\]|\[?Pages? \d"
    r"|From the Federal Register|Vol\. \d{1,3}(?: [A-Z][a-z]+day)?,? No\. \d|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d{1,2}, \d{4}$|(?-i:[a-z_]+: ?\S)|- \"",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\[?FR Doc", re.IGNORECASE)
_SOURCE = re.compile(
    r"(?:Source:|https?://|Start Printed|-{1,3}$|You are here|Home\b|Skip to|Download(?: as)? PDF$|"
    r"Federal Register ?(?=[A-Z][a-z]+\.? \d)|\d{2,3} Fed\. Reg\. \d|\[\d{4}-\d{2}-[A-Z]{1,2}\]$|"
    r"[A-Z][a-z]+ \d{1,2}, \d{4}\.?$|Citation: )",
    re.IGNORECASE,
)
_NUMBER_OF_DOCUMENT = r"(?:[A-Z]\d-|[A-Z]{1,2}\d?-)?\d{2,4}[-–]\d{4,6}|[EZX]\d[-–]\d{3,6}"
# Sites print "2024-20529. Title" and "Title, 73612-73615 [2024-20529]" above a notice.
_NUMBERED_TITLE = re.compile(
    rf"(?:{_NUMBER_OF_DOCUMENT})\. (?P<title>\S.*)|(?P<named>\S.{{5,500}}), \d{{1,6}}(?:[-–]\d{{1,6}})? "
    rf"\[(?:{_NUMBER_OF_DOCUMENT})\]"
)
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
        Piece(row[0], Role.MASTHEAD, 0, row[1])
        for row in (*before, *rows)
        if printed_title(row[0]) or (row in before and (_MASTHEAD.match(row[0]) or _NUMBER.match(row[0])))
    ]
    pieces += [piece for piece in known if piece]
    offices, title = _office_and_title([(at, *rows[at]) for at in loose], known, last_known, agency_words)
    if offices:
        pieces.append(Piece(_one_line(row[1] for row in offices), Role.OFFICE_NAME, 0, offices[0][2]))
    words = _one_line(row[1] for row in title)
    if words and not _SENTENCES.search(words):
        pieces.append(Piece(words, Role.SUBJECT, 0, title[0][2]))
    return pieces


# Rows that hold whole sentences are a site's own words, or the notice's text, and no title.
_SENTENCES = re.compile(r"[a-z]{4}\. [A-Z][a-z]+ [A-Za-z]|[a-z]{4}\. [a-z]|^.{500}")


def _one_line(rows: Iterable[str]) -> str:
    done = ""
    for row in rows:
        glue = "" if not done or re.search(r"(?:\w[-–]|\w--|—|/)$", done) else " "
        done = f"{done}{glue}{row}"
    return tidy(done)


_CFR_BEHIND = re.compile(
    r"((?:[A-Z][\w&'’-]*|of|and|the|for|on)(?: (?:[A-Z][\w&'’-]*|of|and|the|for|on)){1,9}) "
    r"(\d{1,2} CFR (?:Parts?|Chapter|Ch\.) [^\[\n]*?)(?: (\[.*\])(?: (RIN.*))?)?"
)


def _two_rows(row: Row) -> list[Row]:
    """Return the rows of one in which the office, the CFR part and what follows it run together."""
    found = _CFR_BEHIND.fullmatch(row[0])
    return (
        [(text, row[1], row[2] and not at) for at, text in enumerate(filter(None, found.groups()))] if found else [row]
    )


def printed_title(row: str) -> str:
    """Return the title that a site prints with the document's number, "" for any other row."""
    found = _NUMBERED_TITLE.fullmatch(row)
    return (found.group("title") or found.group("named")) if found else ""


def speech(pieces: Sequence[Piece]) -> int | None:
    """Return where a notice without labels begins to speak: the first running text after its agency or its title.

    None for a text whose first rows are no head of a notice.
    """
    top = pieces[:_TALLEST]
    headed = any(_AGENCY.fullmatch(piece.text) or piece.level == 1 or printed_title(piece.text) for piece in top)
    spoken = (at for at, piece in enumerate(top) if at and not piece.level and _is_running_text(piece))
    return next(spoken, None) if headed else None


def _is_running_text(piece: Piece) -> bool:
    row = (piece.text.removeprefix("• "), piece.page, True)
    return len(piece.text) >= 60 and piece.text.rstrip('”"’)')[-1:] in {".", ":", ";"} and _known(row) is None


def _begin(rows: list[Row]) -> int:
    """Return where the head begins: after another notice's end, and after GPO's own lines where an agency follows."""
    ends = [at + 1 for at, row in enumerate(rows) if _END_OF_OTHER.match(row[0])]
    printed = [at + 1 for at, row in enumerate(rows) if re.match(r"\[?FR Doc No[.:]", row[0])]
    if printed and any(_AGENCY.fullmatch(row[0]) for row in rows[printed[-1] :]):
        ends.append(printed[-1])
    return max(ends, default=0)


def _one_bracket(rows: list[Row]) -> list[Row]:
    done: list[Row] = []
    for row in rows:
        open_bracket = done and done[-1][0].startswith("[") and "]" not in done[-1][0] and len(done[-1][0]) < 600
        if open_bracket or (done and re.search(r"\bRIN:? \d{4}[-–]$", done[-1][0])):
            glue = "" if re.search(r"[-–]$", done[-1][0]) else " "
            done[-1] = (done[-1][0] + glue + row[0], done[-1][1], done[-1][2])
        else:
            done.append(row)
    return done


def _all_known(rows: list[Row]) -> list[Piece | None]:
    """Return what each row is; one without a word goes on with the title ("… (DFARS Case", "2023-D008)")."""
    known: list[Piece | None] = []
    for row in rows:
        piece = _known(row)
        begun = bool(known) and known[-1] is None and not row[2]
        wordless = piece is not None and piece.role is Role.MASTHEAD and not re.search(r"[A-Za-z]{3}", row[0])
        known.append(None if begun and wordless else piece)
    return known


_ROLES = (
    (re.compile(rf"{_MASTHEAD.pattern}|{_NUMBER.pattern}", re.IGNORECASE).match, Role.MASTHEAD),
    (_RIN.fullmatch, Role.RIN),
    (re.compile(r"\[(?=[^\n]*\d)(?![^\]\n]*\][A-Za-z])|Docket (?:No|Number|ID)|Doc\. No").match, Role.DOCKET),
    (_CFR.fullmatch, Role.CFR),
    (DOCKET_ID.fullmatch, Role.DOCKET),
)


_SITE_LABEL = re.compile(r"(Agency|Action|Title|TITLE): (.{3,300})")
_SITE_ROLES = {"Agency": Role.AGENCY, "Action": Role.ACTION, "Title": Role.SUBJECT, "TITLE": Role.SUBJECT}


def _known(row: Row) -> Piece | None:
    text, page, _ = row
    if _SOURCE.match(text):
        return Piece(text, Role.MASTHEAD, 0, page)
    for matches, role in _ROLES:
        if matches(text):
            return Piece(text, role, 0, page)
    labelled = _SITE_LABEL.fullmatch(text)
    if labelled:
        return Piece(labelled.group(2), _SITE_ROLES[labelled.group(1)], 0, page)
    titled = printed_title(text)
    if titled:
        return Piece(titled, Role.SUBJECT, 0, page)
    if _AGENCY.fullmatch(text):
        return Piece(text, Role.AGENCY_NAME, 0, page)
    return None if re.search(r"[A-Za-z]{3}", text) else Piece(text, Role.MASTHEAD, 0, page)


_Loose = tuple[int, str, int | None, bool]


def _office_and_title(
    loose: list[_Loose], known: list[Piece | None], last_known: int, agency_words: str
) -> tuple[list[_Loose], list[_Loose]]:
    first_agency = next((at for at, piece in enumerate(known) if piece and piece.role is Role.AGENCY_NAME), -1)
    loose = [row for row in loose if row[0] > first_agency]
    if any(piece and piece.role is Role.SUBJECT for piece in known):
        return ([row for row in loose if row[0] < last_known][:4] if 0 <= first_agency < last_known else []), []
    above = [row for row in loose if row[0] < last_known]
    below = [row for row in loose if row[0] > last_known]
    if first_agency < 0:
        return [], _last_block(below)
    if last_known > first_agency:
        return above[:4], below
    return _told_by_agency(below, agency_words)


def _last_block(rows: list[_Loose]) -> list[_Loose]:
    starts = [at for at, row in enumerate(rows) if row[3]]
    return rows[starts[-1] :] if starts else rows


_OFFICE = re.compile(
    r"(?:Office|Bureau|Division|Center|Centers|Board) (?:of|for|on) [^;:]{3,70}|[A-Z][^;:]{2,70} (?:Bureau|Service|"
    r"Services|Administration|Commission|"
    r"Agency|Board|Guard|Institutes?|Office|Division|Corps|Centers?|Authority|System)(?: [A-Z][a-z]+ (?:Office|"
    r"Division))?"
)


def _told_by_agency(rows: list[_Loose], agency_words: str) -> tuple[list[_Loose], list[_Loose]]:
    """Return the office's and the title's rows: an office is named again in the AGENCY line, or looks like one."""
    said = same_words(agency_words)
    count, text = 0, ""
    for at, row in enumerate(rows, start=1):
        text += same_words(row[1])
        if text and text in said:
            count = at
    if not count and len(rows) > 1 and _OFFICE.fullmatch(rows[0][1]):
        count = 1
    return rows[:count], rows[count:]
