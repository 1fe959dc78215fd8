"""Asks for the file and tells what a pack would change before it does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from docketwright.errors import AppError
from docketwright.model.block import Block
from docketwright.phrases import phrase
from docketwright.store.finding import Filter, Scope
from docketwright.store.packs import Merge, merge, plan_merge
from docketwright.ui.dialogs.asking import ask, tell
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say
from docketwright.ui.library.packs import read_pack, write_pack
from docketwright.ui.session import Session

PACKS = phrase("Packs of blocks (*.docketblocks *.json);;Word document to read (*.docx);;Markdown to read (*.md)")
TAKE, LEAVE = phrase("Take them in"), phrase("Cancel")
MINE, THIS = phrase("All of my blocks"), phrase("Only this block")


class Packing:
    """Takes packs in and gives them out; `say` tells what was done."""

    def __init__(self, session: Session, parent: QWidget, say: Callable[[str, str], None]) -> None:
        self._session = session
        self._parent = parent
        self._say = say

    def take_in(self) -> None:
        """Ask for a pack and take it in after telling what it would change."""
        path, _ = QFileDialog.getOpenFileName(
            self._parent, say("Import blocks"), "", say("Packs of blocks (*.docketblocks *.json)")
        )
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Take in the pack in this file after telling what it would change."""
        library, jobs = self._session.workspace.library, self._session.jobs

        def work(cancel: Cancel) -> Merge:
            blocks = read_pack(path)
            cancel.check()
            return plan_merge(library, blocks)

        done, label = partial(self._merge, path), say("Working on the pack")
        jobs.run(f"read {path}", work, done, failed=self._failed, label=label, owner=self._parent)

    def give_out(self, block: Block | None) -> None:
        """Ask which blocks and where to, and write them."""
        choice = MINE
        if block is not None:
            choice = ask(self._parent, say("Which blocks do you want to export?"), "", (MINE, THIS, LEAVE))
        if choice == LEAVE:
            return
        name = "my-blocks.docketblocks" if choice == MINE else "block.docketblocks"
        path, _ = QFileDialog.getSaveFileName(self._parent, say("Export blocks"), name, PACKS)
        if not path:
            return
        library = self._session.workspace.library

        def work() -> int:
            found = (block,) if choice == THIS and block else library.blocks(Filter(Scope.MINE))
            write_pack(Path(path), found)
            return len(found)

        self._run(
            "export blocks",
            work,
            lambda count: self._say(say("{count:,} written to {name}.", count=count, name=Path(path).name), ""),
        )

    def _merge(self, path: Path, plan: Merge) -> None:
        if not (plan.new or plan.updated or plan.kept_both):
            self._say(say("Nothing new in {path}: {value}", path=path.name, value=plan.sentence), "")
            return
        what = f"{path.name}: {say(plan.sentence)}"
        if ask(self._parent, what, say("Nothing of yours is overwritten."), (TAKE, LEAVE)) == TAKE:
            library, now = self._session.workspace.library, self._session.now()
            self._run("import", lambda: merge(library, plan, now), self._taken)

    def _taken(self, plan: Merge) -> None:
        self._session.library_changed.emit()
        self._say(say("Taken in: {value}", value=plan.sentence), "")

    def _run(self, name: str, work: Callable[[], object], done: Callable[[Any], None]) -> None:
        jobs, label = self._session.jobs, say("Working on the pack")
        jobs.write(name, lambda _cancel: work(), done, failed=self._failed, label=label, owner=self._parent)

    def _failed(self, error: AppError) -> None:
        tell(self._parent, error.what_happened, error.what_to_do)
