"""Printed lines put together as paragraphs, told by indents, blank lines, labels and short last lines."""

from __future__ import annotations

import re

from docketwright.notice.formats.line_ends import joint, whole_words
from docketwright.notice.formats.lines import SOFT, Line

_LABEL = re.compile(
    r"(?:AGENC(?:Y|IES)|ACTION|SUMMARY|DATES?|EFFECTIVE DATES?|ADDRESS(?:ES)?|FOR FURTHER INFORMATION,? CONTACT|"
    r"FOR FURTHER INFORMATION|SUPPLEMENTARY INFORMATION)\s*:"
)
_BRACKET = re.compile(
    r"\[(?:Docket|FR Doc|Doc\.|RIN|OMB|EPA|FRL|Federal Register|Pages? \d|Notices\]|Proposed Rules\]|Rules and Reg)|"
    r"RIN:? \d{4}|BILLING CODE|\d{1,2} CFR (?:Parts?|Chapter)|From the Federal Register",
    re.IGNORECASE,
)
_BULLET = re.compile(r"[•●▪◦‣∙·\u2022\uf0b7]\s*\S|[-–*]\s+[A-Z]|\(\s*(?:\d{1,3}|[a-z]{1,4}|[A-Z])\s*\)\s")
_ENUMERATOR = re.compile(r"(?:(?:Question\s+|Q)?\d{1,3}(?:\.\d{1,2})*[.):]|[A-Za-z]\.|[ivx]{1,5}\.)\s+\S")
_FIELD = re.compile(r"(?:[A-Z][\w/-]* ?){1,4}: ")
_ENDS = re.compile(r"(?<![ap]\.m\.)(?<! No\.)(?<! Ave\.)(?<! U\.S\.)(?:[.?!:;][\"'”’)\]]*(?:\d{1,3})?|; (?:and|or))$")
_BRACKETED = re.compile(r"\[[^\]]+\]")
_NOTE = re.compile(r"\d{1,3} ?(?=[A-Z“‘(])")
_SIGNED = re.compile(r"(?:Dated|Issued (?:in|on|at)|Signed (?:in|at|on)|List of Subjects)\b")
_SMALL_WORDS = frozenset("a an and as at by for from in into of on or per the to upon with via".split())


def looks_like_heading(text: str) -> bool:
    """Return whether a line alone reads as a heading: short, no stop at its end, every main word capitalised."""
    words = text.split()
    if not 1 <= len(words) <= 14 or len(text) > 110 or text[-1] in ".,;:?!-–—" or not text[0].isalnum() or "@" in text:
        return False
    if re.match(r"(?:E-?mail|Mail|Fax|Phone|Telephone|Agency Web|Attn|Hand|Dated|Instructions?|Docket)\b.*:", text):
        return False
    if words[-1].lower() in _SMALL_WORDS:
        return False
    main = [word for word in words if word.lower().strip("()“”‘’,") not in _SMALL_WORDS]
    return (
        bool(main)
        and all(re.match(r"[“‘(\"']?[A-Z0-9]", word) for word in main)
        and bool(re.search(r"[A-Za-z]{3}", text))
    )


def joined(lines: list[Line]) -> list[Line]:
    """Return one Line a paragraph, hyphens at line ends resolved; a heading stays alone and is marked bold."""
    vocabulary = whole_words(lines)
    unwrapped = _is_unwrapped(lines)
    width = _width(lines)
    done: list[list[Line]] = []
    for at, line in enumerate(lines):
        before = lines[at - 1] if at else None
        after = lines[at + 1] if at + 1 < len(lines) else None
        whole = unwrapped and not (before and _broken(before, line))
        if before is None or whole or _starts_paragraph(before, line, after, width):
            done.append([line])
        else:
            done[-1].append(line)
    return [_one(group, vocabulary) for group in done]


def _broken(before: Line, line: Line) -> bool:
    """Return whether a line of a text without wrapped lines goes on with the one before it all the same."""
    return line.text[0].islower() and not line.gap and before.text[-1].isalpha()


def _is_unwrapped(lines: list[Line]) -> bool:
    return sum(1 for line in lines if len(line.text) > 200) * 8 >= len(lines) > 0


def _width(lines: list[Line]) -> int:
    """Return about how long a full line is, in characters."""
    lengths = sorted(len(line.text) for line in lines)
    return lengths[len(lengths) * 4 // 5] if lengths else 0


def _starts_paragraph(before: Line, line: Line, after: Line | None, width: int) -> bool:
    text, ended = line.text, _ENDS.search(before.text) is not None or _BRACKETED.fullmatch(before.text) is not None
    if _is_labelled(before, line) or _changes_type(before, line, ended=ended):
        return True
    if line.indent is not None:
        heading = looks_like_heading(before.text) or looks_like_heading(text)
        return bool((line.indent and not (before.indent and not ended)) or (line.gap and (ended or heading)))
    if ended and (_ENUMERATOR.match(text) or _BULLET.match(text) or _FIELD.match(text)):
        return True
    listed = _BULLET.match(text) is not None and text[0] in "•●▪◦‣∙·\uf0b7"
    return listed or _breaks_unindented(before, line, after, width, ended=ended)


def _is_labelled(before: Line, line: Line) -> bool:
    begins = _LABEL.match(line.text) or _BRACKET.match(line.text) or _SIGNED.match(line.text)
    return begins is not None or _LABEL.fullmatch(before.text) is not None


def _changes_type(before: Line, line: Line, *, ended: bool) -> bool:
    bold = before.bold != line.bold and line.indent is not None and (before.bold or ended)
    note = line.small and _NOTE.match(line.text) is not None
    return before.small != line.small or bold or note


def _breaks_unindented(before: Line, line: Line, after: Line | None, width: int, *, ended: bool) -> bool:
    text = line.text
    if text[0].islower() or (text[0] in "([" and not line.gap):
        return False
    alone = looks_like_heading(before.text)
    if line.gap and (ended or alone) and not _goes_on(before.text, text):
        return True
    if _LABEL.match(before.text) and not ended:
        return False
    if ended and after is not None and looks_like_heading(text) and len(text) < 60:
        begins = after.gap or after.text[0].isupper() or after.text[0].isdigit()
        return begins and not _goes_on(text, after.text)
    if alone and len(before.text) < 60:
        numbered = _ENUMERATOR.match(text) is not None
        return (before.gap and line.gap) or numbered or _had_room(before, line, width * 0.92)
    return ended and _had_room(before, line, width * 0.8)


def _had_room(before: Line, line: Line, width: float) -> bool:
    """Return whether a line could have held the next word, and does not: it is a paragraph's last, or a heading."""
    fits = len(before.text) + 1 + len(line.text.split(" ", 1)[0]) < width
    return fits and not _goes_on(before.text, line.text)


def _goes_on(text: str, after: str) -> bool:
    return after[0].islower() or text.rsplit(" ", 1)[-1].lower() in _SMALL_WORDS


def _one(group: list[Line], vocabulary: frozenset[str]) -> Line:
    pieces = [group[0].text]
    for line in group[1:]:
        dropped, glue = joint(pieces[-1], line.text, vocabulary)
        pieces[-1] = pieces[-1][: len(pieces[-1]) - dropped] + glue
        pieces.append(line.text)
    text = "".join(pieces).replace(SOFT, "")
    alone = len(group) <= 2 and looks_like_heading(text)
    bold = all(line.bold for line in group) or (alone and group[0].indent is not True)
    return Line(text, group[0].page, group[0].indent, group[0].gap, bold, group[0].small)
