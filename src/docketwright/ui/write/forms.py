"""The forms of the Write step: one for every argument, and one for each kind of standard sentences."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from docketwright.ui.session import Session
from docketwright.ui.write.argument_form import ArgumentForm
from docketwright.ui.write.entries import FRAMES
from docketwright.ui.write.frame_form import FrameForm
from docketwright.ui.write.here import Here
from docketwright.ui.write.part_box import PartBox
from docketwright.ui.write.spellings import Spellings

Form = ArgumentForm | FrameForm


class Forms(QObject):
    """Knows the form of the line that is chosen; one for standard sentences is made when it is first wanted.

    `came` carries the box that the person came to, `dropped` the names of files that were dropped on one.
    """

    came = Signal(object)
    dropped = Signal(object)

    def __init__(
        self,
        session: Session,
        here: Here,
        spellings: Spellings,
        act: Callable[[str], object],
        show_tab: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._session = session
        self._here = here
        self._spellings = spellings
        self._lit = 0
        self.argument = ArgumentForm(session, act, show_tab)
        self.frames: dict[str, FrameForm] = {}
        self._listen_to(self.argument)

    def chosen(self) -> Form:
        """Return the form of what is chosen in the outline."""
        key = self._here.key
        if key in FRAMES and key not in self.frames:
            self.frames[key] = FrameForm(self._session, key)
            self._listen_to(self.frames[key])
        return self.frames.get(key, self.argument)

    def box(self, part: str) -> PartBox:
        """Return the box of this part in the form that is chosen, its first one where it has none."""
        parts = self.chosen().parts()
        return next((one for one in parts if one.spot.part == part), parts[0])

    def first_box(self) -> PartBox:
        """Return where writing begins: an argument's title can wait for its point."""
        form = self.chosen()
        return form.point if isinstance(form, ArgumentForm) else form.parts()[0]

    def light(self, number: int) -> None:
        """Tint the sentences that serve this principle; 0 tints none."""
        self._lit = number
        self.draw_marks()

    def draw_marks(self) -> None:
        """Draw what the checks saw, and which sentences are the person's own."""
        verdict = self._session.verdict
        view = next((one for one in verdict.views if one.principle.number == self._lit), None) if verdict else None
        form = self.chosen()
        for part in form.parts():
            part.draw_marks(self._here.seen(part), view)
        if isinstance(form, ArgumentForm):
            form.draw_origins(verdict)

    def _listen_to(self, form: Form) -> None:
        form.came.connect(self.came)
        for part in form.parts():
            self._spellings.listen(part)
            part.box.left.connect(lambda part=part: self._next_box(part))
            part.box.dropped.connect(self.dropped)

    def _next_box(self, part: PartBox) -> None:
        seen = [one for one in self.chosen().parts() if not one.isHidden()]
        seen[(seen.index(part) + 1) % len(seen)].box.setFocus(Qt.FocusReason.TabFocusReason)
