"""Reads a notice away from the window's thread: from a file or from text, with Cancel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from docketwright.errors import AppError
from docketwright.model.rule import Rule
from docketwright.model.text import clean
from docketwright.ui.jobs import Cancel, Jobs
from docketwright.ui.language import say
from docketwright.ui.rule.choosing import Choice

_JOB = "read notice"


class Reading(QObject):
    """Signals: `started` names what is read; `found` has the Rule, `several` Choices, `failed` the AppError."""

    started = Signal(str)
    found = Signal(object)
    several = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._again: Callable[[str], object] = self._nothing

    def read_file(self, path: Path, which: str = "") -> None:
        """Read the notice in this file."""
        self._again = lambda key: self.read_file(path, key)

        def work(cancel: Cancel) -> Rule:
            from docketwright.notice.read import read_file  # noqa: PLC0415 - the readers are not needed before

            rule = read_file(path, which)
            cancel.check()
            return rule

        self._run(work, path.name)

    def read_text(self, text: str, which: str = "") -> None:
        """Read the notice that was pasted."""
        self._again = lambda key: self.read_text(text, key)

        def work(cancel: Cancel) -> Rule:
            from docketwright.notice.read import read_text  # noqa: PLC0415 - the readers are not needed before

            rule = read_text(clean(text), which=which)
            cancel.check()
            return rule

        self._run(work, say("the pasted text"))

    def choose(self, key: str) -> None:
        """Read one of the notices that the last file holds."""
        self._again(key)

    def stop(self) -> None:
        """Stop reading; nothing changes."""
        self._jobs.cancel(_JOB)

    def cancel(self) -> None:
        """Stop reading because the person wants it."""
        self.stop()
        self.ended.emit()

    def _run(self, work: Callable[[Cancel], Rule], name: str) -> None:
        self.started.emit(name)
        self._jobs.run(_JOB, work, self._take, failed=self._fail, label=say("Reading {name}", name=name))

    def _take(self, rule: Rule) -> None:
        self.ended.emit()
        self.found.emit(rule)

    def _fail(self, error: AppError) -> None:
        self.ended.emit()
        entries = _entries(error)
        if entries:
            self.several.emit(entries)
        else:
            self.failed.emit(error)

    def _nothing(self, _key: str) -> None:
        """Do nothing: no file was read yet."""


def _entries(error: AppError) -> tuple[Choice, ...]:
    from docketwright.notice.read import SeveralDocumentsError  # noqa: PLC0415 - loaded by the reading that failed

    if not isinstance(error, SeveralDocumentsError):
        return ()
    return tuple(Choice(one.key, one.title) for one in error.entries)
