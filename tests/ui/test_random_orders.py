"""Whatever order a person and a slow, sometimes full disk come in: what was written last is what is kept."""

from __future__ import annotations

import random
import threading
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from build import a_comment
from docketwright.errors import WriteError
from docketwright.model.comment import Comment
from docketwright.store.comments import Comments
from docketwright.ui.kept import edit_of, open_kept
from docketwright.ui.session import Session

from .conftest import NOW
from .showing import at_rest

IDS = ("c1", "c2", "c3")
STEPS = 60


class Disk:
    """A disk that is full now and then, and workers that are held back now and then."""

    def __init__(self, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
        self._session = session
        self._gate = threading.Event()
        self._gate.set()
        self._full = False
        save = Comments.save

        def saved(comments: Comments, comment: Comment, *more: object) -> None:
            if self._full:
                raise WriteError("The disk is full.")
            save(comments, comment, *more)

        monkeypatch.setattr(Comments, "save", saved)

    def fill(self) -> None:
        """Take no comment any more."""
        self._full = True

    def make_room(self) -> None:
        """Take comments again."""
        self._full = False

    def hold(self) -> None:
        """Let no worker begin anything until `let_go`."""
        self._gate = threading.Event()
        gate = self._gate
        for name in ("held a", "held b", "held c"):
            self._session.jobs.run(name, lambda _cancel: gate.wait(10), lambda _done: None)

    def let_go(self) -> None:
        """Let the workers go on."""
        self._gate.set()


class Writer:
    """Writes into one of three comments, leaves them, opens them; `wanted` has the words that each must have."""

    def __init__(self, qtbot: QtBot, session: Session, disk: Disk, chance: random.Random) -> None:
        self._qtbot, self._session, self._disk, self._chance = qtbot, session, disk, chance
        self._written = 0
        self.wanted = dict.fromkeys(IDS, "")
        often = (self.write,) * 3
        self.steps = (*often, self.late, self.open, session.leave, disk.fill, disk.make_room, self.hold, disk.let_go)

    def write(self) -> None:
        """Write into the open comment."""
        if self._session.comment is not None:
            self._write(self._session.comment.id)

    def late(self) -> None:
        """Let slow work end, for a comment that may not be open any more."""
        self._write(self._chance.choice(IDS))

    def open(self) -> None:
        """Open a comment; it has its newest words, wherever they are."""
        comment_id = self._chance.choice(IDS)
        assert open_kept(self._session, comment_id)
        assert self._session.comment is not None
        assert self._session.comment.name == self.wanted[comment_id]

    def hold(self) -> None:
        """Hold the workers back, once those that run are done."""
        self._disk.let_go()
        at_rest(self._qtbot, self._session)
        self._disk.hold()

    def _write(self, comment_id: str) -> None:
        self._written += 1
        words = self.wanted[comment_id] = f"words {self._written}"
        edit_of(self._session, comment_id, lambda one: replace(one, name=words), "Rename")


@pytest.mark.parametrize("seed", range(12))
def test_what_was_written_last_is_kept(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    for comment_id in IDS:
        session.workspace.comments.save(a_comment(id=comment_id, name=""), NOW)
    chance = random.Random(seed)
    disk = Disk(session, monkeypatch)
    writer = Writer(qtbot, session, disk, chance)
    for _ in range(STEPS):
        chance.choice(writer.steps)()
    disk.let_go()
    disk.make_room()
    session.flush()
    at_rest(qtbot, session)
    assert not session.unsaved
    loaded = {one: session.workspace.comments.load(one) for one in IDS}
    assert {one: comment.name for one, comment in loaded.items() if comment} == writer.wanted
