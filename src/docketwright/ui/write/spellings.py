"""Spelling as you write: the menu at a word, and the walk from one misspelt word to the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QPoint

from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.passages import passages
from docketwright.model.searching import next_after, part_order
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.write.arguing import SAY, may_ask
from docketwright.ui.write.confidential import add_to_menu, mark_or_unmark
from docketwright.ui.write.here import Here
from docketwright.ui.write.marking import Seen
from docketwright.ui.write.part_box import PartBox
from docketwright.ui.write.spelling import WordMenu


class Spellings:
    """Opens menus at words; `show` is asked to bring a misspelt word into sight."""

    def __init__(
        self, session: Session, here: Here, show: Callable[[Spot], object], acts: Callable[[str], object]
    ) -> None:
        self._session = session
        self._here = here
        self._show = show
        self._acts = acts
        self._awaited: Comment | None = None

    def listen(self, part: PartBox) -> None:
        """Open a menu when a box asks for one."""
        part.box.menu_asked.connect(lambda where, at: self._open(part, where, at))

    def show_menu(self) -> None:
        """Open the menu at the caret."""
        part, caret = self._here.part, self._here.caret()
        if part is None or caret is None:
            self._session.said.emit(say("Put the caret into a word first."))
            return
        below = part.box.cursorRect().bottomLeft()
        self._open(part, part.box.viewport().mapToGlobal(below), caret.start)

    def mark_or_unmark(self) -> None:
        """Mark the selected words as confidential, or take away the mark at the caret."""
        mark_or_unmark(self._session, self._here.caret())

    def go_to_next(self) -> None:
        """Select the next misspelt word of the comment."""
        comment = self._session.comment
        places = tuple(self._misspelt())
        self._awaited = comment if self._session.behind and not places else None
        if comment is None or not places:
            self._session.said.emit(say("Checking…") if self._awaited else say("No misspelt word was found."))
            return
        spot = next_after(places, part_order(comment), self._here.caret())
        if spot is not None:
            self._show(spot)
            self._session.said.emit(
                say("{index} of {count}: Ctrl+. shows other spellings", index=places.index(spot) + 1, count=len(places))
            )

    def go_on(self) -> None:
        """Go to the next misspelt word that was asked for before the checks had come so far."""
        if self._awaited is not None and not self._session.behind:
            asked, self._awaited = self._awaited, None
            if asked == self._session.comment:
                self.go_to_next()

    def wait_no_more(self) -> None:
        """Forget that a misspelt word was asked for."""
        self._awaited = None

    def _misspelt(self) -> Iterator[Spot]:
        verdict, comment = self._session.verdict, self._session.comment
        for passage in passages(comment) if verdict and comment else ():
            for start, end in Seen(verdict, comment, passage.spot).misspelt():  # type: ignore[arg-type] # asked above
                yield replace(passage.spot, start=start, end=end)

    def _open(self, part: PartBox, where: QPoint, at: int) -> None:
        menu = WordMenu(self._session, part, at, self._here.seen(part))
        menu.addSeparator()
        some = bool(self._here.selected())
        menu.add(say("Selection to library"), lambda: self._acts("selection to library"), on=some)
        menu.add(SAY, lambda: self._acts("what it argues"), on=may_ask(self._here))
        add_to_menu(menu, self._session, self._here.caret())
        menu.add(say("Insert a citation…"), lambda: self._acts("citation"))
        menu.show_at(where)
