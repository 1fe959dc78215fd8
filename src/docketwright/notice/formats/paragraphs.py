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
    r"\[(?:Docket|FR Doc|Doc\.|RIN|OMB|EPA|FRL)|RIN:? \d{4}|BILLING CODE|\d{1,2} CFR (?:Parts?|Chapter)", re.IGNORECASE
)
_BULLET = re.compile(r"[•●▪◦‣∙·\u2022\uf0b7]\s*\S|[-–*]\s+[A-Z]|\(\s*(?:\d{1,3}|[a-z]{1,4}|[A-Z])\s*\)\s")
_ENUMERATOR = re.compile(r"(?:(?:Question\s+|Q)?\d{1,3}(?:\.\d{1,2})*[.):]|[A-Za-z]\.|[ivx]{1,5}\.)\s+\S")
_FIELD = re.compile(r"(?:[A-Z][\w/-]* ?){1,4}: ")
_ENDS = re.compile(
    r"(?<![ap]\.m\.)(?<! No\.)(?<! Ave\.)(?<! U\.S\.)(?:[.?!:;][\"'”’)\]]*(?:\d{1,3})?|[;,] (?:and|or))$"
)
_SIGNED = re.compile(r"(?:Dated|Issued (?:in|on|at)|Signed (?:in|at|on)|List of Subjects)\b")
_SMALL_WORDS = frozenset("a an and as at by for from in into of on or per the to upon with via".split())


def looks_like_heading(text: str) -> bool:
    """Return whether a line alone reads as a heading: short, no stop at its end, every main word capitalised."""
    words = text.split()
    if not 1 <= len(words) <= 14 or len(text) > 110 or text[-1] in ".,;:?!-–—" or not text[0].isalnum() or "@" in text:
        return False
    if re.match(r"(?:E-?mail|Mail|Fax|Phone|Telephone|Agency Web|Attn|Hand|Dated|Instructions?|Docket)\b.*:", text):
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
        if before is None or unwrapped or _starts_paragraph(before, line, after, width):
            done.append([line])
        else:
            done[-1].append(line)
    return [_one(group, vocabulary) for group in done]


def _is_unwrapped(lines: list[Line]) -> bool:
    return sum(1 for line in lines if len(line.text) > 200) * 8 >= len(lines) > 0


def _width(lines: list[Line]) -> int:
    """Return about how long a full line is, in characters."""
    lengths = sorted(len(line.text) for line in lines)
    return lengths[len(lengths) * 4 // 5] if lengths else 0


def _starts_paragraph(before: Line, line: Line, after: Line | None, width: int) -> bool:
    text, ended = line.text, _ENDS.search(before.text) is not None
    if _LABEL.match(text) or _BRACKET.match(text) or _SIGNED.match(text):
        return True
    if before.small != line.small or (before.bold != line.bold and line.indent is not None and (before.bold or ended)):
        return True
    if _LABEL.fullmatch(before.text):
        return True
    if line.indent and not (before.indent and not ended):
        return True
    if line.indent is not None:
        return bool(line.gap and (ended or looks_like_heading(before.text) or looks_like_heading(text)))
    if ended and (_ENUMERATOR.match(text) or _BULLET.match(text) or _FIELD.match(text)):
        return True
    if _BULLET.match(text) and text[0] in "•●▪◦‣∙·\uf0b7":
        return True
    return _breaks_unindented(before, line, after, width, ended=ended)


def _breaks_unindented(before: Line, line: Line, after: Line | None, width: int, *, ended: bool) -> bool:
    text = line.text
    if text[0].islower() or text[0] in "([" and not line.gap:
        return False
    if line.gap and (ended or looks_like_heading(before.text)) and not _goes_on(before.text, text):
        return True
    if _LABEL.match(before.text) and not ended:
        return False
    heading = looks_like_heading(text) and len(text) < 60
    if heading and ended and after is not None and (after.gap or after.text[0].isupper() or after.text[0].isdigit()):
        return not _goes_on(text, after.text)
    alone = looks_like_heading(before.text) and len(before.text) < 60
    if alone and (before.gap and line.gap or _ENUMERATOR.match(text) is not None):
        return True
    # A line that could have held the next word, and does not, is a paragraph's last.
    length = len(before.text) + 1 + len(text.split(" ", 1)[0])
    if text[0].islower():
        return False
    return (ended and length < width * 0.8) or (alone and length < width * 0.92 and not _goes_on(before.text, text))


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
