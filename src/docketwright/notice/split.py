"""Texts that hold more than one notice, as a printed page does: which lines belong to which."""

from __future__ import annotations

import re
from dataclasses import dataclass

from docketwright.notice.document import Role
from docketwright.notice.formats.lines import Line, running_head
from docketwright.notice.head_rows import printed_title
from docketwright.notice.roles import label_of
from docketwright.notice.tidy import plain_dashes, same_words

_END = re.compile(r"\[\s*FR Doc(?:\.|ument)?(?: No[.:]*)? ?([A-Z0-9]+[-–][A-Z0-9–-]+)[;,]? Filed", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The lines of one notice; `number` is its document number where its last line prints one."""

    lines: list[Line]
    number: str = ""

    @property
    def labels(self) -> int:
        """Return how many different preamble labels stand in it."""
        found = {label[0] for line in self.lines if (label := label_of(line.text))}
        return len(found - {Role.BODY, Role.CONTACT})


def stretches(lines: list[Line]) -> list[Stretch]:
    """Return the notices of a text: whole ones, else those begun; the text as one stretch where none is recognised."""
    cut = _cut(lines)
    named = _named(cut, lines)
    if named:
        return [named]
    begun = [one for one in cut if one.labels >= 2]
    whole = [one for one in begun if one.number]
    return whole or begun or [Stretch(lines)]


def _named(cut: list[Stretch], lines: list[Line]) -> Stretch | None:
    """Return the one notice of a printed page whose title a site has put above the page, None where there is none."""
    above = next((line for line in lines[:5] if printed_title(line.text)), None)
    if above is None or len(cut) < 2:
        return None
    title = same_words(printed_title(above.text))
    holding = [
        one for one in cut if title in same_words(" ".join(line.text for line in one.lines if line is not above))
    ]
    if len(holding) != 1:
        return None
    return Stretch([above, *(line for line in holding[0].lines if line is not above)], holding[0].number)


def _cut(lines: list[Line]) -> list[Stretch]:
    done: list[Stretch] = []
    start = 0
    heads = [at for at, line in enumerate(lines) if running_head(line.text)]
    for at, line in enumerate(lines):
        end = _END.match(line.text)
        if end and at >= start:
            done.append(Stretch(lines[start : at + 1], plain_dashes(end.group(1))))
            start = at + 1
    done.append(Stretch(lines[start:]))
    return [_with_head(one, lines, heads) for one in done if one.lines]


def _with_head(one: Stretch, lines: list[Line], heads: list[int]) -> Stretch:
    begin = next(at for at, line in enumerate(lines) if line is one.lines[0])
    above = [at for at in heads if at < begin]
    return Stretch([lines[above[-1]], *one.lines], one.number) if above else one
