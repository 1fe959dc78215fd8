"""Processes check one text: the second reads it and judges its passages, the first loads and runs all the rest.

When the first has done its part, the second goes on as two: a copy of it, which knows what it has loaded and learnt of
words, judges from the last passage on until both meet. See decision 37.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from docketwright.cli.beside import Beside, beside
from docketwright.cli.meeting import Meeting

if TYPE_CHECKING:
    from docketwright.checks.principles import Judgement
    from docketwright.model.comment import Comment

    Judge = Callable[[str], Judgement]
    Sent = Judgement | None

# Characters of paragraphs that are sent before the comment: both together are sent though nobody reads them yet.
AHEAD = 450_000
# Passages that must be left for a copy to be worth making.
WORTH_A_COPY = 40


def read_and_judge(file: Path, rule: Path | None, meeting: Meeting) -> Iterator[object]:
    """Yield the paragraphs of a document, the comment in the file, and the judgements of its passages.

    It runs in the second process. Which paragraphs ask for something takes longer to tell than to read all of them.
    """
    from docketwright.cli.opening import comment_in, document_in  # noqa: PLC0415 - the first process reads no document

    document = document_in(file)
    yield _few(document.paragraphs if document else ())
    comment = comment_in(file, document, rule)
    meeting.say_read()
    yield comment
    yield _judged(comment, meeting)


def _few(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    return paragraphs if sum(map(len, paragraphs)) <= AHEAD else ()


def _judged(comment: Comment, meeting: Meeting) -> dict[str, Sent]:
    """Return the judgements of the passages, from the first on; of the last ones those of a copy of this process."""
    from docketwright.checks.principles.surveying import Survey, passages_of  # noqa: PLC0415 - the same

    texts = passages_of(comment)
    judge = Survey(comment, len(texts)).judge
    judged: dict[str, Sent] = {}
    tasks = meeting.from_front(len(texts))
    for at in tasks:
        judged[texts[at]] = _sent(judge(texts[at]))
        if meeting.free and len(texts) - at > WORTH_A_COPY:
            return judged | _judged_by_two(texts, judge, tasks, meeting)
    return judged


def _judged_by_two(texts: tuple[str, ...], judge: Judge, tasks: Iterator[int], meeting: Meeting) -> dict[str, Sent]:
    """Return the same of those that are left. Each of the two goes on by itself from what the passages so far touch."""
    with beside(lambda: [_each(texts, judge, meeting.from_back(len(texts)))]) as copy:
        mine = _each(texts, judge, tasks)
        return mine | cast("dict[str, Sent]", copy.next() or {}) if copy else mine


def _each(texts: tuple[str, ...], judge: Judge, tasks: Iterator[int]) -> dict[str, Sent]:
    return {texts[at]: _sent(judge(texts[at])) for at in tasks}


class Together:
    """The first process's side: what the second has read and judged, None or nothing where it failed."""

    def __init__(self, other: Beside, meeting: Meeting) -> None:
        self._other = other
        self._meeting = meeting

    def paragraphs(self) -> tuple[str, ...]:
        """Return the paragraphs of a document of which it is not yet told what is what; ask for them first."""
        return cast("tuple[str, ...]", self._other.next() or ())

    def has_comment(self) -> bool:
        """Return whether the comment need hardly be waited for."""
        return self._meeting.read

    def comment(self) -> Comment | None:
        """Return the comment that was read, waiting for it."""
        return cast("Comment | None", self._other.next())

    def judgements(self) -> dict[str, Judgement]:
        """Return the judgements of the comment's passages, waiting for them: all else is done."""
        from docketwright.checks.principles.judgement import LET_OFF  # noqa: PLC0415 - the same

        self._meeting.say_free()
        sent = cast("dict[str, Sent]", self._other.next() or {})
        return {text: LET_OFF if one is None else one for text, one in sent.items()}


def _sent(one: Judgement) -> Sent:
    """Return a judgement to send; None for what was let off, which has to be that very value again."""
    from docketwright.checks.principles.judgement import LET_OFF  # noqa: PLC0415 - the same

    return None if one is LET_OFF else one
