"""The questions an agency asks: numbered and lettered ones with their nesting, bullets, sentences that seek comment."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from docketwright.model.rule import Question
from docketwright.notice.document import Document, Role
from docketwright.notice.enumerated import Item, Run, runs
from docketwright.notice.seeking import bullet, listed_inside, seeking

_HEADED = re.compile(
    r"(?i)\bquestions?\b|request(?:s|ed)? (?:for|to) (?:public )?(?:comment|information|input)|(?:specific "
    r")?(?:requests?|information|topics|"
    r"issues|areas|matters) (?:for|on which|of interest|requested|sought|to be addressed|to consider)|solicitation|"
    r"(?:public )?comments? "
    r"(?:requested|sought|solicited|invited)|seek(?:s|ing)? comment|information (?:requested|sought)|request for "
    r"comments?"
)
_REQUEST = re.compile(
    r"(?i)^(?:please |commenters? (?:should|may) |whether\b|the (?:extent|degree|accuracy|need|practical)|describe|"
    r"identify|explain|discuss|"
    r"provide|comment on|suggest|(?:evidence|information|data|examples|views|comments?|input|estimates?) (?:on|about|"
    r"regarding|concerning|of|"
    r"related)|(?:ways|how|what|which) )"
)
_LEAD_IN = re.compile(
    r"(?i)\b(?:following|below|these|such|specific)\b[^.]{0,80}(?:questions?|topics|issues|matters|areas|points|"
    r"information|items|aspects)|"
    r"questions? (?:below|that follow)"
)
_LEAD_IN_COLON = re.compile(
    r"(?i)\b(?:seeks?|requests?|invites?|solicits?|welcomes?|interested in|requested)\b[^.]{0,160}(?:comments?|input|"
    r"information|feedback|views)"
    r"[^.]{0,200}:\s*$"
)


def leads_in(text: str) -> bool:
    """Return whether a paragraph says that questions follow."""
    return _LEAD_IN.search(text) is not None or (text.endswith(":") and _LEAD_IN_COLON.search(text) is not None)


def find_questions(document: Document) -> tuple[Question, ...]:
    """Return the questions in order. Numbers are as printed, joined from their parents: "1", "1.a", "1.d.i".

    A numbered list counts where it stands under a heading or sentence that asks, and its items ask. Sentences that
    seek comment without a number get "¶1", "¶2" … so that each can be named.
    """
    headings = {part.text for part in document.parts if part.level}
    contents = {text for text, count in Counter(part.text for part in document.parts).items() if count > 1}
    found = runs(document, _HEADED, leads_in)
    numbered = [question for run in found for question in _asked(run, own_headings=headings | contents)]
    taken = {question.where.paragraph for question in numbered if question.where}
    return tuple(_each_once([*numbered, *_unnumbered(document, taken)]))


def _asked(run: Run, own_headings: set[str]) -> Iterator[Question]:
    """Yield a run's items where it asks; a heading that the notice itself goes on to answer asks nobody."""
    called = any(item.style.endswith("Q") for _, item in run.items)
    answered = any(item.part.text in own_headings for _, item in run.items)
    if run.items and (run.asked or called or not answered) and _enough(run, called=called):
        for number, item in run.items:
            yield Question(number, item.text, item.part.place(item.part.text))


def _enough(run: Run, *, called: bool) -> bool:
    marked = sum(1 for _, item in run.items if "?" in item.text)
    if run.asked or called:
        return 2 * sum(1 for _, item in run.items if _is_request(item)) >= len(run.items)
    return marked * 4 >= len(run.items) * 3 and len(run.items) >= 2


def _is_request(item: Item) -> bool:
    return "?" in item.text or _REQUEST.match(item.text) is not None


def _unnumbered(document: Document, taken: set[str]) -> Iterator[Question]:
    led = heading_asks = False
    for part in document.parts:
        if part.level:
            led, heading_asks = False, _HEADED.search(part.text) is not None
        elif part.role is Role.BODY and part.id not in taken:
            words = bullet(part)
            if words is None:
                led = leads_in(part.text)
            inside = list(listed_inside(part.text))
            if words and ("?" in words if not led else "?" in words or _REQUEST.match(words)) and (led or heading_asks):
                yield Question("", words, part.place(part.text))
            elif inside:
                yield from (Question(mark, text, part.place(text)) for mark, text in inside)
            else:
                said = seeking(part.text, heading_asks=heading_asks)
                yield from (Question("", text, part.place(text)) for text in said)


def _each_once(questions: list[Question]) -> Iterator[Question]:
    seen: Counter[str] = Counter()
    loose = 0
    for question in questions:
        loose += not question.number
        seen[question.number] += 1
        again = f" ({seen[question.number]})" if seen[question.number] > 1 else ""
        number = f"{question.number}{again}" if question.number else f"¶{loose}"
        yield Question(number, question.text, question.where)
