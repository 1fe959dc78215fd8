"""The questions an agency asks: numbered and lettered ones with their nesting, bulleted ones, and sentences that seek comment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from docketwright.model.rule import Question
from docketwright.model.text import sentences
from docketwright.notice.document import Document, Part, Role

_ENUMERATED = re.compile(
    r"(?:(?P<word>Question|Q)\s*\.?\s*)?(?P<open>\()?(?P<mark>\d{1,3}(?:\.\d{1,2}){0,2}|[A-Za-z]|[ivxl]{2,6})(?P<close>[.):]{1,2})\s*(?=\S)(?P<text>\D.*|\d.*)",
    re.DOTALL,
)
_BULLET = re.compile(r"[•●▪◦‣∙\uf0b7]\s*(?P<text>\S.*)", re.DOTALL)
_HEADED = re.compile(
    r"(?i)\bquestions?\b|request(?:s|ed)? (?:for|to) (?:public )?(?:comment|information|input)|(?:specific )?(?:requests?|information|topics|issues|areas|matters) (?:for|on which|of interest|requested|sought|to be addressed|to consider)|"
    r"solicitation|(?:public )?comments? (?:requested|sought|solicited|invited)|seek(?:s|ing)? comment|information (?:requested|sought)|request for comments?"
)
_ASKS = re.compile(
    r"(?:^|[.;:?]\s+)(?:Please\b|(?:What|How|Why|When|Where|Which|Who|Whom|Whether|Should|Are|Is|Do|Does|Did|Can|Could|Would|Will|Has|Have|To what extent|In what|For|If|The extent|Describe|Identify|Explain|Discuss|Provide|Comment)\b)"
)
_REQUEST = re.compile(
    r"(?i)^(?:please |commenters? (?:should|may) |whether\b|the (?:extent|degree|accuracy|need|practical)|describe|identify|explain|discuss|provide|comment on|suggest|(?:evidence|information|data|examples|views|comments?|input|estimates?) (?:on|about|regarding|concerning|of|related)|"
    r"(?:ways|how|what|which) )"
)
_LEAD_IN = re.compile(
    r"(?i)(?:following|below|these|such|specific)[^.]{0,80}(?:questions?|topics|issues|matters|areas|points|information|items|aspects)|questions? (?:below|that follow)|(?:seeks?|requests?|invites?|solicits?|welcomes?|interested in|requested)[^.]{0,160}(?:comments?|input|information|feedback|views)[^.]{0,200}:\s*$"
)
_ROMAN = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
    "xi": 11,
    "xii": 12,
    "xiii": 13,
    "xiv": 14,
    "xv": 15,
}


@dataclass(frozen=True, slots=True)
class _Item:
    part: Part
    mark: str
    style: str
    rank: int
    text: str


@dataclass
class _List:
    """A run of enumerated paragraphs under one heading, as it is being read."""

    headed: bool
    items: list[tuple[str, _Item]] = field(default_factory=list)
    stack: list[tuple[str, int, str]] = field(default_factory=list)


def find_questions(document: Document) -> tuple[Question, ...]:
    """Return the questions in order. Numbers are as printed, joined from their parents: "1", "1.a", "1.d.i".

    A numbered list counts where it stands under a heading or sentence that asks, and its items ask. Sentences that
    seek comment without a number get "¶1", "¶2" … so that each can be named.
    """
    numbered = [question for found in _lists(document) for question in _asked(found)]
    taken = {question.where.paragraph for question in numbered if question.where}
    loose = _unnumbered(document, taken)
    return tuple(_each_once([*numbered, *loose]))


def _each_once(questions: list[Question]) -> Iterator[Question]:
    seen: dict[str, int] = {}
    loose = 0
    for question in questions:
        if not question.number:
            loose += 1
            yield Question(f"¶{loose}", question.text, question.where)
            continue
        seen[question.number] = seen.get(question.number, 0) + 1
        count = seen[question.number]
        number = question.number if count == 1 else f"{question.number} ({count})"
        yield Question(number, question.text, question.where)


def _lists(document: Document) -> Iterator[_List]:
    current = _List(headed=False)
    heading, led = "", False
    for part in document.parts:
        if part.level:
            heading, led = part.text, False
            held = _enumerated(part) if part.role is Role.BODY and "?" in part.text else None
            if held is None:
                yield current
                current = _List(headed=_HEADED.search(heading) is not None)
                continue
        if part.role not in {Role.BODY, Role.SUMMARY, Role.FOOTNOTE}:
            if part.role is not Role.TABLE:
                yield current
                current = _List(headed=False)
            continue
        if part.role is Role.FOOTNOTE:
            continue
        item = _enumerated(part)
        if item is None:
            led = led or _LEAD_IN.search(part.text) is not None
            continue
        if not _place(current, item):
            yield current
            current = _List(headed=False)
            _place(current, item)
        current.headed = current.headed or led or _HEADED.search(heading) is not None
    yield current


def _enumerated(part: Part) -> _Item | None:
    match = _ENUMERATED.match(part.text)
    if not match:
        return None
    mark, close = match.group("mark"), match.group("close")
    if match.group("open") and ")" not in close:
        return None
    if not match.group("open") and close == ":" and not match.group("word"):
        return None
    if re.match(r"\d", match.group("text")) and close == ".":
        return None
    wrap = "(" if match.group("open") else (")" if ")" in close else ".")
    kind = "1" if mark[0].isdigit() else "A" if mark.isupper() else "a"
    return _Item(part, mark, kind + wrap + ("Q" if match.group("word") else ""), 0, match.group("text").strip())


def _place(current: _List, item: _Item) -> bool:
    """Put the item into the list's nesting; False where it does not follow from what is there."""
    for depth in range(len(current.stack) - 1, -1, -1):
        style, rank, _ = current.stack[depth]
        following = _rank(item, style)
        if following == rank + 1:
            current.stack[depth:] = [(style, following, item.mark)]
            return _add(current, item)
    opened = _first_style(item, current)
    if opened is None:
        return False
    if current.stack and any(opened == style for style, _, _ in current.stack):
        return False
    if not current.stack and current.items:
        return False
    current.stack.append((opened, 1, item.mark))
    return _add(current, item)


def _add(current: _List, item: _Item) -> bool:
    number = ".".join(mark for _, _, mark in current.stack)
    current.items.append((number, item))
    return True


def _rank(item: _Item, style: str) -> int:
    """Return which one of its list the item is when read in this style; 0 where it cannot be."""
    kind = style[0]
    if item.style[1:] != style[1:] or (item.style[0] != kind and not (kind == "i" and item.style[0] == "a")):
        return 0
    if kind == "1":
        return int(item.mark) if item.mark.isdigit() else 0
    if kind == "i":
        return _ROMAN.get(item.mark, 0)
    return ord(item.mark.lower()) - ord("a") + 1 if len(item.mark) == 1 else 0


def _first_style(item: _Item, current: _List) -> str | None:
    if item.mark in {"1", "a", "A"}:
        return item.style
    if item.mark == "i" and (current.stack or item.style[1] in "()"):
        return "i" + item.style[1:]
    if item.mark.isdigit() and not current.stack and item.style.endswith("Q"):
        return None
    return None


def _asked(found: _List) -> Iterator[Question]:
    if not found.items:
        return
    asking = [item for _, item in found.items if "?" in item.text or _REQUEST.match(item.text)]
    marked = sum(1 for _, item in found.items if "?" in item.text)
    called = any(item.style.endswith("Q") for _, item in found.items)
    enough = (
        len(asking) * 2 >= len(found.items)
        if found.headed or called
        else marked * 4 >= len(found.items) * 3 and len(found.items) >= 2
    )
    if not enough:
        return
    for number, item in found.items:
        yield Question(number, item.text, item.part.place(item.part.text))


_SEEKS = re.compile(
    r"\b(?:seek(?:s|ing)?|request(?:s|ing)?|invite[s]?|solicit(?:s|ing)?|welcome[s]?|interested in (?:receiving )?|asks? for|would appreciate|encourages?)\b"
    r"[^.?]{0,60}?\b(?:comments?|input|information|feedback|views|data|suggestions)\b[^.?]{0,60}?\b(?:on|about|regarding|concerning|as to|whether|how|addressing|related to|relating to|for)\b",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(
    r"\bcomments? (?:is|are) (?:specifically |particularly |also |hereby )?(?:requested|invited|sought|solicited|welcome) (?:on|as to|regarding|concerning|about)\b",
    re.IGNORECASE,
)
_SPECIFIC = re.compile(
    r"\b(?:whether|how|what|which|why|when|who|if|the (?:extent|degree|accuracy|impact|effects?|costs?|benefits?|need|feasibility|appropriateness|scope|definition|use|burden)|any (?:other|additional|alternative)|alternatives?|ways)\b",
    re.IGNORECASE,
)
_GENERAL = re.compile(
    r"(?i)\b(?:on (?:all aspects of )?(?:this|the) (?:proposed |interim |final |direct )*(?:rule|notice|action|document|rulemaking|proposal|approval|revision|information collection|collection|request)[^,;]{0,30}[.]?$|information collections?\b.{0,60}OMB|paperwork reduction act|Office of Management and Budget)"
)
_PAST = re.compile(
    r"(?i)\b(?:sought|requested|invited|solicited|had asked|commenters?|was seeking)\b[^.]{0,40}\b(?:in the|on the) (?:proposed|NPRM|ANPRM|prior|previous)"
)


def _unnumbered(document: Document, taken: set[str]) -> list[Question]:
    found: list[Question] = []
    led = False
    heading_asks = False
    for part in document.parts:
        if part.level:
            led, heading_asks = False, _HEADED.search(part.text) is not None
            continue
        if part.role is not Role.BODY or part.id in taken:
            continue
        bullet = _BULLET.match(part.text)
        if (
            bullet
            and (led or heading_asks)
            and ("?" in bullet.group("text") or (led and _REQUEST.match(bullet.group("text"))))
        ):
            found.append(Question("", bullet.group("text"), part.place(part.text)))
            continue
        led = bool(_LEAD_IN.search(part.text)) if not bullet else led
        found += [Question("", text, part.place(text)) for text in _seeking(part.text, heading_asks=heading_asks)]
    return found


def _seeking(text: str, *, heading_asks: bool) -> Iterator[str]:
    if not re.search(r"(?i)comment|input|information|feedback|views|data|suggest|\?", text):
        return
    for span in sentences(text):
        sentence = span.text
        if len(sentence) < 40 or len(sentence) > 2500 or _GENERAL.search(sentence) or _PAST.search(sentence):
            continue
        seeks = _SEEKS.search(sentence) or _ASKED_FOR.search(sentence)
        if seeks and not sentence.endswith(":") and _SPECIFIC.search(sentence[seeks.end() - 8 :]):
            yield sentence
        elif heading_asks and sentence.endswith("?") and sentence[0].isupper():
            yield sentence
