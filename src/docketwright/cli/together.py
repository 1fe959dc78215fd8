"""Two processes check one text: the second reads it and judges its passages, the first loads and runs all the rest.

When the first has done its part it judges from the last passage on, until both meet. See decision 37.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, cast

from docketwright.cli.beside import Beside
from docketwright.cli.meeting import Meeting

if TYPE_CHECKING:
    from docketwright.checks.principles import Judgement
    from docketwright.model.comment import Comment

    Sent = tuple[tuple[int, ...], tuple[str, ...], bool, tuple[int, ...], tuple[tuple[str, int, int, str, bool], ...]]

# Seconds that the second process must still have before it, for help to be worth loading what judges.
WORTH_HELPING = 0.2


def read_and_judge(file: Path, rule: Path | None, meeting: Meeting) -> Iterator[object]:
    """Yield the comment in a file, then what was found in the passages that this process came to."""
    from docketwright.cli.opening import open_comment  # noqa: PLC0415 - the first process reads no document

    comment = open_comment(file, rule)
    yield comment
    texts = _texts(comment)
    from docketwright.checks.principles.judging import judge  # noqa: PLC0415 - nor does it always judge

    yield [_sent(judge(texts[at])) for at in meeting.from_front(len(texts))]


class Together:
    """The first process's side: what the second has read and judged, None or nothing where it failed."""

    def __init__(self, other: Beside, meeting: Meeting) -> None:
        self._other = other
        self._meeting = meeting
        self._begun = 0.0

    def comment(self) -> Comment | None:
        """Return the comment that was read, waiting for it."""
        self._learn_meanwhile()
        read = cast("Comment | None", self._other.next())
        self._begun = monotonic()
        return read

    def _learn_meanwhile(self) -> None:
        """Judge the letter until the comment comes: what judging loads, and learns of words, is there to help with."""
        from docketwright.checks.principles.judging import judge  # noqa: PLC0415 - loaded beside the second process
        from docketwright.checks.reading import sentences_of  # noqa: PLC0415 - the same
        from docketwright.reference.letter import letter_text  # noqa: PLC0415 - the same

        for sentence in sentences_of(letter_text()):
            if self._other.has_sent():
                break
            judge(sentence.text)

    def judgements(self, comment: Comment) -> dict[str, Judgement]:
        """Return the judgements of the comment's passages, after helping with the last of them."""
        texts = _texts(comment)
        mine = self._help(texts)
        theirs = cast("list[Sent]", self._other.next() or [])
        return mine | {text: _received(one) for text, one in zip(texts, theirs, strict=False)}

    def _help(self, texts: tuple[str, ...]) -> dict[str, Judgement]:
        done, took = self._meeting.front, monotonic() - self._begun
        if (len(texts) - done) * took < WORTH_HELPING * done:
            return {}
        from docketwright.checks.principles.judging import judge  # noqa: PLC0415 - loaded beside the second process

        return {texts[at]: judge(texts[at]) for at in self._meeting.from_back(len(texts))}


def _texts(comment: Comment) -> tuple[str, ...]:
    from docketwright.checks.principles.sightings import looked_at  # noqa: PLC0415 - loaded when the work has begun

    return tuple(dict.fromkeys(text.text for one in comment.arguments for _, text in looked_at(one)))


def _sent(one: Judgement) -> Sent:
    """Return a judgement as plain values, which are sent in a tenth of the time."""
    hits = tuple([(hit.element, hit.start, hit.end, hit.sentence, hit.repeats) for hit in one.hits])
    return one.principles, one.elements, one.request, one.contrary, hits


def _received(sent: Sent) -> Judgement:
    from docketwright.checks.principles.judgement import Hit, Judgement  # noqa: PLC0415 - the same

    principles, elements, request, contrary, hits = sent
    return Judgement(principles, elements, request, contrary, tuple([Hit(*one) for one in hits]))
