"""Offer the law that does bind, where a comment leans on one that does not."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from docketwright.checks.authority import principle_of
from docketwright.model.finding import Finding
from docketwright.model.spots import part_text
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.write.citation_dialog import CitationDialog
from docketwright.ui.write.citing import Citable, with_citation


def offer_grounds(session: Session, finding: Finding, window: QWidget | None) -> None:
    """List the grounds for the same principle under the comment's authority; the chosen one is cited at the words.

    A source and a standard sentence carry no notes: there the grounds are shown and nothing is put in.
    """
    comment, spot = session.comment, finding.spot
    if comment is None:
        return
    text = part_text(comment, spot) if spot.owner and comment.argument(spot.owner) else None

    def insert(one: Citable, quoted: bool) -> None:  # noqa: FBT001 - how the dialog tells it
        if text is None:
            session.said.emit(say("Put the caret into an argument to cite this there."))
            return
        end = min(spot.end, len(text))
        place = replace(spot, start=end, end=end)
        session.edit(lambda now: with_citation(now, one, place, quoted=quoted), phrase("Insert citation"))

    number = principle_of(finding.quote)
    dialog = CitationDialog(window, comment, (number,), insert)
    dialog.toggles[number].click()
    dialog.exec()
    dialog.deleteLater()
