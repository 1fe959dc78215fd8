"""What the checks saw, drawn over the words as they are now: the checks may have looked a moment earlier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from docketwright.model.comment import Comment
from docketwright.model.finding import Finding, Spot
from docketwright.model.spots import part_text
from docketwright.ui.text import changed_middle
from docketwright.ui.widgets.look import look
from docketwright.ui.widgets.marks import Line, MarginMark, Tint

if TYPE_CHECKING:
    from docketwright.checks.principles import PrincipleView
    from docketwright.ui.looking_over import Verdict

SPELLING = "spelling"
_BARS = {"adapted": 1, "copied": 2}


class Seen:
    """The verdict on one part of a comment, as of the words that stand there now."""

    def __init__(self, verdict: Verdict, comment: Comment, spot: Spot) -> None:
        self._verdict = verdict
        self._spot = spot
        self._now = part_text(comment, spot) or ""
        self._edit = changed_middle(part_text(verdict.comment, spot) or "", self._now)

    def place(self, spot: Spot) -> tuple[int, int] | None:
        """Return where a spot of this part stands now, None where it is of another part or was edited since."""
        if (spot.owner, spot.part) != (self._spot.owner, self._spot.part):
            return None
        first, last, middle = self._edit
        if spot.end <= first:
            return spot.start, spot.end
        by = len(middle) - (last - first)
        return (spot.start + by, spot.end + by) if spot.start >= last else None

    def spelling(self) -> tuple[Tint, ...]:
        """Return a wave under every misspelt word, wherever in the part it stands."""
        found = {one.quote for one in self._spelling_findings() if one.quote}
        return tuple(
            Tint(start, end, look().bad, Line.SpellCheckUnderline)
            for word in sorted(found)
            for start, end in occurrences(self._now, word)
        )

    def misspelt(self) -> tuple[tuple[int, int], ...]:
        """Return where misspelt words stand, in reading order."""
        return tuple(sorted((one.start, one.end) for one in self.spelling()))

    def finding_at(self, word: str) -> Finding | None:
        """Return what the spelling check said about a word."""
        return next((one for one in self._spelling_findings() if one.quote == word), None)

    def others_at(self, at: int) -> Iterator[tuple[Finding, tuple[int, int]]]:
        """Yield what the other checks say about the words around a character, with where these stand."""
        for one in self._verdict.findings:
            place = self.place(one.spot) if one.check != SPELLING and one.quote else None
            if place and place[0] <= at <= place[1] and self._now[place[0] : place[1]] == one.quote:
                yield one, place

    def margin(self) -> tuple[MarginMark, ...]:
        """Return a bar beside each sentence that is adapted, two beside one that is copied."""
        return tuple(
            MarginMark(*place, _BARS[one.kind.value])
            for one in self._verdict.origins_in(self._spot.owner)
            if one.kind.value in _BARS and (place := self.place(one.spot))
        )

    def principle(self, view: PrincipleView) -> tuple[Tint, ...]:
        """Return the sentences that serve a principle on its colour: found ones dotted, confirmed ones with a line."""
        ink = look().principle(view.principle.number)
        found: dict[tuple[int, int], bool] = {}
        for element in view.elements:
            for touch in element.touches:
                place = self.place(touch.spot)
                if place:
                    found[place] = found.get(place, False) or touch.confirmed
        return tuple(
            Tint(*place, ink.line, Line.SingleUnderline if confirmed else Line.DotLine, ink.wash)
            for place, confirmed in found.items()
        )

    def _spelling_findings(self) -> Iterator[Finding]:
        for one in (*self._verdict.findings, *self._verdict.standing):
            if one.check == SPELLING and (one.spot.owner, one.spot.part) == (self._spot.owner, self._spot.part):
                yield one


def occurrences(text: str, word: str) -> Iterator[tuple[int, int]]:
    """Yield where a whole word stands."""
    for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text):
        yield match.start(), match.end()
