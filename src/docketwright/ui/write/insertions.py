"""What is put in at the caret: citations, and files that are dropped there."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.source import Source, SourceKind
from docketwright.model.sourcing import cite, free_key, with_source
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.write.citation_dialog import CitationDialog
from docketwright.ui.write.citing import Citable, with_citation
from docketwright.ui.write.here import Here


class Insertions:
    """Puts notes in at the caret, each as one undoable change."""

    def __init__(self, session: Session, here: Here, parent: QWidget) -> None:
        self._session = session
        self._here = here
        self._parent = parent

    def ask(self) -> None:
        """Ask what to cite, and cite it."""
        comment, argument = self._session.comment, self._here.argument()
        if comment is None:
            return
        principles = argument.principles if argument else ()
        dialog = CitationDialog(
            self._parent.window(), comment, principles, lambda one, quoted: self.insert(one, quoted=quoted)
        )
        dialog.exec()
        dialog.deleteLater()

    def cite(self, source: Source) -> None:
        """Cite one of the comment's sources."""
        self.insert(Citable("", source.title, source), quoted=False)

    def drop(self, files: Sequence[str]) -> None:
        """Add each file as a source by its name; where it lies on this computer is told to nobody."""

        def change(comment: Comment) -> Comment:
            for name in (Path(file).name for file in files):
                key = free_key(Path(name).stem, (one.key for one in comment.sources))
                made = Source(uuid.uuid4().hex, key, name, SourceKind.DATA)
                comment = cite(with_source(comment, made), self._here.key, key)
            return comment

        self._session.edit(change, phrase("Add source"))
        self._session.said.emit(say("Added to your sources: give it a title and a date there."))

    def insert(self, citable: Citable, *, quoted: bool) -> None:
        """Put a note in at the caret, with its quotation before it where that is wanted."""
        spot = self._here.caret()
        argument = self._here.argument()
        if argument is not None and (spot is None or spot.part == "title"):
            spot = Spot("evidence", argument.id, len(argument.evidence), len(argument.evidence))
        if spot is None or not spot.owner:
            self._session.said.emit(say("Put the caret into an argument first."))
            return
        place = spot
        self._session.edit(lambda one: with_citation(one, citable, place, quoted=quoted), phrase("Insert citation"))
        part = self._here.part
        if part is not None:
            part.box.setFocus()
