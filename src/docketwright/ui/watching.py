"""Looks over the open draft after every pause, away from the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from docketwright.errors import AppError
from docketwright.phrases import phrase
from docketwright.ui.jobs import Cancel, CancelledError
from docketwright.ui.language import say, say_error

if TYPE_CHECKING:
    from docketwright.checks.spelling import Speller
    from docketwright.ui.at_hand import AtHand
    from docketwright.ui.looking_over import Verdict

_LOG = logging.getLogger(__name__)
PAUSE_MS = 250


class ChecksFailedError(AppError):
    """A check failed in a way that nobody foresaw; `where` says in which line, without a word of the draft."""

    def __init__(self, where: str) -> None:
        super().__init__(
            phrase("The checks stopped at a mistake of this program."),
            phrase("Your draft is not affected; what they said before may be out of date."),
        )
        self.where = where


@contextmanager
def speaking_plainly() -> Iterator[None]:
    """Turn what nobody foresaw into a failure with a sentence."""
    try:
        yield
    except (AppError, CancelledError):
        raise
    except Exception as error:  # noqa: BLE001 - whatever a check does, the person goes on writing
        from docketwright.ui.traces import details  # noqa: PLC0415 - only when something went wrong

        raise ChecksFailedError(details(type(error), error.__traceback__)) from None


class Watching(QObject):
    """Holds the last verdict on the open comment; `verdict_changed` comes with each new one.

    `said` tells that the checks failed, and is empty when they are well again.
    """

    verdict_changed = Signal()
    said = Signal(str)

    def __init__(self, at_hand: AtHand, parent: QObject) -> None:
        super().__init__(parent)
        self._at_hand = at_hand
        self._speller: Speller | None = None
        self._failing = False
        self._earlier: tuple[str, tuple[tuple[str, str], ...]] | None = None
        self.verdict: Verdict | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.now)

    def soon(self) -> None:
        """Look after the next pause."""
        self._pause.start()

    def forget(self) -> None:
        """Drop the verdict: another comment is open."""
        self._pause.stop()
        self._at_hand.jobs.cancel("checks")
        self._earlier = None
        if self.verdict is not None:
            self.verdict = None
            self.verdict_changed.emit()

    def now(self) -> None:
        """Look at the comment as it is."""
        self._pause.stop()
        at_hand, comment = self._at_hand, self._at_hand.comment
        if comment is None:
            return
        now, settings, workspace = at_hand.now(), at_hand.settings, at_hand.workspace
        left = at_hand.left_in_documents.get(comment.id, ())

        def work(cancel: Cancel) -> Verdict:
            with speaking_plainly():
                return look(cancel)

        def look(cancel: Cancel) -> Verdict:
            # The checks load the dictionary and the detector; the window is painted long before.
            from docketwright.ui.beside import blocks_beside, earlier_beside  # noqa: PLC0415
            from docketwright.ui.looking_over import Around, look_over  # noqa: PLC0415

            speller = self._loaded_speller()
            earlier = self._earlier
            if earlier is None or earlier[0] != comment.id:
                # With the comment that it is for: another one may be opened while it is read.
                earlier = self._earlier = (comment.id, workspace.comments.full_texts(before=comment.id))
            cancel.check()
            blocks = blocks_beside(comment, workspace.library)
            beside = earlier_beside(comment, earlier[1], workspace.comments)
            around = Around(now, speller, blocks, beside, settings.words, settings.ignored, left)
            return look_over(comment, around)

        at_hand.jobs.run("checks", work, self._take, failed=self._failed, label=say("Checking"))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return spellings that may have been meant; none while the dictionary is not loaded."""
        return tuple(self._speller.suggestions(word)) if self._speller else ()

    def _loaded_speller(self) -> Speller:
        from docketwright.checks.spelling import Speller  # noqa: PLC0415 - not needed for the first paint

        if self._speller is None:
            speller = Speller()
            speller.load()
            self._speller = speller
        return self._speller

    def _failed(self, error: AppError) -> None:
        # Once, not after every key; the next word that is checked ends it.
        if not self._failing:
            self._failing = True
            if isinstance(error, ChecksFailedError):
                _LOG.error("%s", error.where)
            self.said.emit(say_error(error))

    def _take(self, verdict: Verdict) -> None:
        if self._failing:
            self._failing = False
            self.said.emit("")
        comment = self._at_hand.comment
        if comment is not None and comment.id == verdict.comment.id:
            self.verdict = verdict
            self.verdict_changed.emit()
