"""Where the person is in the Write step: which line of the outline, which box, which characters."""

from __future__ import annotations

from dataclasses import replace

from docketwright.model.comment import Argument
from docketwright.model.finding import Spot
from docketwright.ui.session import Session
from docketwright.ui.write.entries import beside
from docketwright.ui.write.marking import Seen
from docketwright.ui.write.part_box import PartBox


class Here:
    """`key` names the line of the outline in sight, `part` the box that was last written in, None for none."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.key = ""
        self.part: PartBox | None = None

    def go(self, key: str) -> None:
        """Go to a line of the outline; nothing happens where the person is there already."""
        if key != self.key:
            self.key = key
            self.part = None

    def argument(self) -> Argument | None:
        """Return the argument in sight, None where standard sentences are."""
        return self._session.comment.argument(self.key) if self._session.comment else None

    def beside(self, by: int) -> str:
        """Return the line of the outline so many below the one in sight, the last one in that direction beyond it."""
        return beside(self._session.comment, self.key, by) if self._session.comment else self.key

    def caret(self) -> Spot | None:
        """Return the selected characters, both ends the caret where none are; None outside of the boxes."""
        if self.part is None:
            return None
        start, end = self.part.box.chosen()
        return replace(self.part.spot, start=start, end=end)

    def selected(self) -> str:
        """Return the selected words, "" for none."""
        spot = self.caret()
        return self.part.box.text()[spot.start : spot.end] if self.part and spot else ""

    def seen(self, part: PartBox) -> Seen | None:
        """Return what the checks saw in a box, None before their first answer."""
        verdict, comment = self._session.verdict, self._session.comment
        return Seen(verdict, comment, part.spot) if verdict and comment else None
