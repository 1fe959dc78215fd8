"""Hard-wrapped lines, as PDF readers and GPO text give them: noise taken out, pages followed, paragraphs joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

SOFT = "\ufffe"


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line. `indent` is None where unknown; `gap` says that blank space came before it."""

    text: str
    page: int | None = None
    indent: bool | None = None
    gap: bool = False
    bold: bool = False
    small: bool = False


_RUNNING_HEAD = re.compile(
    r"(?P<left>\d{1,6})?\s*Federal Register\s*/\s*Vol\.\s*(?P<volume>\d{1,3}),?\s*No\.\s*\d{1,3}\s*/\s*"
    r"(?P<date>[A-Z][a-z]+,\s+[A-Z][a-z]+\s+\d{1,2},\s+\d{4})\s*(?:/\s*[A-Z][A-Za-z ]+?)?\s*(?P<right>\d{1,6})?\s*"
)
_GPO_PAGE = re.compile(r"\[\[Page (\d{1,6})\]\]")
_PRINTED_PAGE = re.compile(r"(?:Start|End) Printed Page (\d{1,6})", re.IGNORECASE)
_NOISE = re.compile(
    r"VerDate\s+\S+.*|\d{1,2}:\d{2} [A-Z][a-z]{2} \d{1,2}, \d{4}|BILLING CODE [\w–—-]{1,12}|Jkt \d{6}|PO 0{5}|Frm \d{5}|Fmt \d{4}|Sfmt \d{4}|[A-Z]:\\FR\\FM\\.*|\d{2}[A-Z]{3}\d{1,2}|"
    r"\w+ on \w+ with [A-Z-]+.*|(?:VerDate|Jkt|PO|Frm|Fmt|Sfmt)(?: \S+)*|Start Preamble|End Preamble|"
    r"Start (?:Supplemental Information|Signature|Part|Amendment Part|Authority)|End (?:Supplemental Information|Signature|Part|"
    r"Amendment Part|Authority)|Start Further Info|End Further Info"
)
_RULE = re.compile(r"[-=_*\s]{5,}")


def read_lines(text: str) -> list[Line]:
    """Return the lines that belong to the notices; running heads stay as lines so that their date can be read."""
    rows = re.split(r"\r\n|[\n\r\x0c\x85\u2028\u2029]", text)
    indented = _uses_indents(rows)
    page: int | None = None
    gap, kept = True, []
    for at, row in enumerate(rows):
        words = row.strip()
        if not words:
            gap = True
            continue
        new = _page_of(words, rows, at, page)
        if new is not None:
            page = new
            if not _RUNNING_HEAD.fullmatch(words):
                continue
        if is_noise(words):
            continue
        if _is_number_of_page(words, page):
            continue
        indent = row.startswith("    ") if indented else None
        kept.append(Line(words, page, indent, gap))
        gap = _RULE.fullmatch(words) is not None
    return kept


def _uses_indents(rows: list[str]) -> bool:
    full = [row for row in rows if row.strip()]
    starts = sum(1 for row in full if re.match(r" {4}\S", row))
    return 0.04 * len(full) < starts < 0.6 * len(full) and all(len(row) < 120 for row in full)


def is_noise(words: str) -> bool:
    """Return whether a printed line is a printing mark and no part of any notice."""
    return len(words) < 200 and _NOISE.fullmatch(words) is not None


def _is_number_of_page(words: str, page: int | None) -> bool:
    return page is not None and words.isdigit() and len(words) >= 4 and abs(int(words) - page) <= 2


def _page_of(words: str, rows: list[str], at: int, page: int | None) -> int | None:
    marked = _GPO_PAGE.fullmatch(words) or _PRINTED_PAGE.fullmatch(words)
    if marked:
        return int(marked.group(1))
    head = _RUNNING_HEAD.fullmatch(words) if len(words) < 200 else None
    if not head:
        return None
    printed = head.group("left") or head.group("right")
    if printed:
        return int(printed)
    near = [row.strip() for row in rows[max(0, at - 2) : at] if row.strip().isdigit() and len(row.strip()) >= 4]
    if near:
        return int(near[-1])
    return None if page is None else page + 1


def running_head(line: str) -> re.Match[str] | None:
    """Return the match of a running head, with groups volume and date, None for any other line."""
    return _RUNNING_HEAD.fullmatch(line) if len(line) < 200 else None


def without_heads(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines that are neither running heads nor drawn rules."""
    yield from (line for line in lines if not running_head(line.text) and not _RULE.fullmatch(line.text))


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
    vocabulary = _whole_words(lines)
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


_CUT_WORD = re.compile(rf"[A-Za-z]+[-\u2010\u2011{SOFT}]$")


def _whole_words(lines: list[Line]) -> frozenset[str]:
    """Return the words that stand whole in some line, without the halves on both sides of a line's end."""
    words: set[str] = set()
    cut = False
    for line in lines:
        text = re.sub(r"^\w+", "", line.text) if cut else line.text
        cut = _CUT_WORD.search(text) is not None
        words.update(re.findall(r"[A-Za-z]{3,}(?:-[a-z]{3,})*", _CUT_WORD.sub("", text)))
    return frozenset(words)


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
    text = group[0].text
    for line in group[1:]:
        text = _append(text, line.text, vocabulary)
    alone = len(group) <= 2 and looks_like_heading(text.replace(SOFT, ""))
    bold = all(line.bold for line in group) or (alone and group[0].indent is not True)
    return Line(text.replace(SOFT, ""), group[0].page, group[0].indent, group[0].gap, bold, group[0].small)


_TAIL = re.compile(r"([A-Za-z]+)[-\u2010\u2011]$")


def _append(text: str, line: str, vocabulary: frozenset[str]) -> str:
    if text.endswith(SOFT):
        return _soft(text[:-1], line, vocabulary)
    if (
        re.search(r"[A-Z0-9][–-]$", text)
        or re.search(r"\S[—]$", text)
        or (text[-1:] == "/" and not text.endswith(" /"))
    ):
        return text + line
    tail = _TAIL.search(text)
    if tail and line[:1].islower():
        return _soft(text[:-1], line, vocabulary)
    if tail and text[-1] == "-":
        return text + line
    if (
        re.search(r"https?://\S+$", text)
        and re.match(r"[\w./?=&%#-]*[./=_-]\S*", line)
        and not text.endswith((".", ",", ")"))
    ):
        return text + line
    return f"{text} {line}"


def _soft(text: str, line: str, vocabulary: frozenset[str]) -> str:
    left = re.search(r"([A-Za-z]+)$", text)
    right = re.match(r"([A-Za-z]+)", line)
    if not left or not right or re.search(r"https?://\S+$", text):
        return f"{text}-{line}" if not (left and right) else text + "-" + line
    whole, split = left.group(1) + right.group(1), f"{left.group(1)}-{right.group(1)}"
    if whole in vocabulary or whole.lower() in vocabulary:
        return text + line
    known = {left.group(1), left.group(1).lower()} & vocabulary
    # "safety-impacting": a long known word before a long participle is two words, "under-standing" is one.
    two = known and (
        right.group(1) in vocabulary or (len(left.group(1)) > 5 and re.fullmatch(r"\w{5,}(?:ing|ed)", right.group(1)))
    )
    return f"{text}-{line}" if split in vocabulary or two else text + line
