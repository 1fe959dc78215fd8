"""The one mutable thing in the window: the comment that is open, its history, and what is known about it.

Steps and widgets draw from the session and ask it for a change; they never talk to each other.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from docketwright.ui.jobs import Jobs
from docketwright.ui.language import say
from docketwright.ui.network import Network
from docketwright.ui.saving import Saving
from docketwright.ui.watching import Watching

# The window is painted without a comment's nouns; what makes one loads them.
if TYPE_CHECKING:
    from docketwright.model.block import Block
    from docketwright.model.comment import Comment
    from docketwright.model.finding import Finding, Spot
    from docketwright.model.history import History
    from docketwright.model.steps import Step, StepState
    from docketwright.store.settings import Settings
    from docketwright.store.workspace import Workspace
    from docketwright.ui.at_hand import Now
    from docketwright.ui.looking_over import Verdict

    Change = Callable[[Comment], Comment]


class Session(QObject):
    """Holds the open comment (None on the home screen) and tells what happens to it.

    Signals: `comment_changed` after every edit, undo, redo and opening; `comment_opened` when it is another comment
    (or none); `leaving` before that, and before the window closes: what still stands in a form is taken in then;
    `verdict_changed` when the checks have an answer; `saved` with the time, `save_failed` with the AppError;
    `settings_changed`, `library_changed`, `filings_changed`; `spot_wanted` and `step_wanted` take the person somewhere,
    `act_wanted` asks the step that is shown to do something by name; `said` puts a line into the status bar.
    """

    comment_changed = Signal()
    comment_opened = Signal()
    leaving = Signal()
    verdict_changed = Signal()
    saved = Signal(object)
    save_failed = Signal(object)
    settings_changed = Signal()
    library_changed = Signal()
    filings_changed = Signal()
    spot_wanted = Signal(object)
    step_wanted = Signal(object)
    act_wanted = Signal(str)
    said = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, now: Now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.jobs = jobs
        self.now = now
        self.settings: Settings = workspace.settings.load()
        self.exported: frozenset[str] = frozenset()
        # By comment: what the document that it was read from still carries. The document is not kept, nor is this.
        self.left_in_documents: dict[str, tuple[Finding, ...]] = {}
        self.network = Network(self, parent=self)
        self._history: History[Comment] | None = None
        self.saving = Saving(workspace, jobs, now, self)
        self.saving.saved.connect(self.saved)
        self.saving.failed.connect(self.save_failed)
        self.saving.said.connect(self.said)
        self._watching = Watching(self, parent=self)
        self._watching.verdict_changed.connect(self.verdict_changed)
        self._watching.said.connect(self.said)

    @property
    def comment(self) -> Comment | None:
        """Return the open comment, None on the home screen."""
        return self._history.present if self._history else None

    @property
    def verdict(self) -> Verdict | None:
        """Return what the checks said last about the open comment, None before their first answer."""
        return self._watching.verdict

    @property
    def behind(self) -> bool:
        """Tell whether the checks have yet to see the open comment as it is now."""
        return self.comment is not None and (self.verdict is None or self.verdict.comment != self.comment)

    @property
    def history(self) -> History[Comment] | None:
        """Return what undo and redo can do, None on the home screen."""
        return self._history

    @property
    def unsaved(self) -> bool:
        """Tell whether something is not on the disk yet, of the open comment or of one that was left."""
        return bool(self.saving.unsaved)

    def states(self) -> tuple[StepState, ...]:
        """Return the state of all six steps; nothing while no comment is open."""
        if self.comment is None:
            return ()
        from docketwright.model.progress import steps  # noqa: PLC0415 - see above

        findings = self.verdict.findings if self.verdict else None
        return steps(self.comment, findings, exported=self.comment.id in self.exported)

    def open(self, comment: Comment) -> None:
        """Open this comment; what was open before is saved."""
        from docketwright.model.history import History  # noqa: PLC0415 - see above

        self.let_go()
        self._history = History(comment)
        if comment.id != self.settings.last_comment:
            self.change_settings(last_comment=comment.id)
        self.comment_opened.emit()
        self.comment_changed.emit()
        self._watching.soon()

    def open_new(self) -> Comment:
        """Start a comment, keep it from the first moment, open it and return it."""
        from docketwright.model.comment import Author, Comment  # noqa: PLC0415 - see above

        profile = self.settings.profile
        made = Comment(id=uuid.uuid4().hex, author=profile or Author())
        self.open(made)
        self.saving.want(made)
        return made

    def let_go(self) -> None:
        """Take in what stands in forms and save: the open comment is about to be left."""
        self.leaving.emit()
        self.saving.flush()
        self._watching.forget()

    def leave(self) -> None:
        """Save and go home."""
        self.let_go()
        self._history = None
        self.comment_opened.emit()
        self.comment_changed.emit()

    def edit(self, change: Change, label: str, burst: str = "") -> None:
        """Change the open comment; edits of one `burst` that follow one another undo together.

        `label` names the change in the Edit menu ("Typing", "Move argument"). A change that changes nothing is none,
        nor is one that would put another comment in its place.
        """
        if self._history is None:
            return
        before = self._history.present
        after = change(before)
        if after.id == before.id:
            self._take(self._history.change(after, label, burst=burst, at=monotonic()))

    def undo(self) -> None:
        """Take the last change back, and say what that was: it may be in a step that is not shown."""
        if self._history and (label := self._history.undo_label):
            self._take(self._history.undo())
            self.said.emit(say("Undone: {change}", change=say(label).lower()))

    def redo(self) -> None:
        """Do again what was taken back, and say what that was."""
        if self._history and (label := self._history.redo_label):
            self._take(self._history.redo())
            self.said.emit(say("Done again: {change}", change=say(label).lower()))

    def name_version(self, name: str) -> None:
        """Keep the comment as it is now under a name."""
        if self.comment:
            self.saving.flush()
            self.workspace.comments.name_version(self.comment, name, self.now())
            self.saved.emit(self.now())

    def change_settings(self, **changes: object) -> None:
        """Change some of the settings and keep them."""
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type] # replace itself checks the names
        self.saving.want_settings(changes)
        self.settings_changed.emit()
        if changes.keys() & {"ignored", "words"}:
            self._watching.soon()

    def save_block(self, block: Block) -> Block:
        """Save a block to the library and return it as saved."""
        saved = self.workspace.library.save(block, self.now())
        self.library_changed.emit()
        self._watching.soon()
        return saved

    def check_now(self) -> None:
        """Run every check without waiting for a pause."""
        self._watching.now()

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return spellings that may have been meant, the likeliest first; none while the dictionary is not loaded."""
        return self._watching.suggestions(word)

    def go_to(self, spot: Spot) -> None:
        """Take the person to a place in the comment."""
        self.spot_wanted.emit(spot)

    def go_to_step(self, step: Step) -> None:
        """Show a step."""
        self.step_wanted.emit(step)

    def mark_exported(self, comment_id: str) -> None:
        """Remember that a comment was exported, until the program closes."""
        self.exported |= {comment_id}
        if self.comment:
            self.comment_changed.emit()

    def end(self) -> None:
        """Put everything on the disk, with a backup: the program is closing."""
        self.saving.flush()
        self.saving.back_up_at_last()

    def flush(self) -> None:
        """Put everything on the disk before returning."""
        self.saving.flush()

    def _take(self, history: History[Comment]) -> None:
        if history is self._history:
            return
        self._history = history
        self.saving.want(history.present)
        self.comment_changed.emit()
        self._watching.soon()
