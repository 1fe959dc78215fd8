"""The files that go out with the letter: listed here and in the letter, held against the limits of the web form."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from docketwright.checks.limits import refused_exhibits
from docketwright.errors import AppError, ReadError
from docketwright.model.comment import Comment
from docketwright.model.exhibits import Exhibit, size_in_words
from docketwright.model.text import clean
from docketwright.phrases import phrase
from docketwright.ui.dialogs.asking import tell
from docketwright.ui.jobs import Cancel
from docketwright.ui.kept import edit_of
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, clear, named, row, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.line import Line

ABOUT = phrase(
    "Files that you attach yourself: data, pictures, a study. The letter lists them below your name. Docketwright "
    "keeps their names, sizes and fingerprints, and nothing of what stands in them."
)


class ExhibitList(QWidget):
    """Each exhibit with its title, what the form would refuse, and a way to take it off the list."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._list = QWidget()
        self._column = stack(self._list, gap=5)
        self.add = button(say("Add files…"), self._choose, "link")
        self._about = words(say(ABOUT), "small")
        stack(self, (words(say("Exhibits"), "heading"), self._about, self._list, row(self.add)), gap=5)
        self._drawn: object = None
        self._lines: list[Line] = []

    def show_comment(self, comment: Comment) -> None:
        """Draw the exhibits where they differ from what was drawn; a title being typed keeps its caret."""
        told = refused_exhibits(comment)
        titleless = tuple(replace(one, title="") for one in comment.exhibits)
        if (titleless, told) != self._drawn:
            self._drawn = (titleless, told)
            clear(self._column)
            self._lines = [self._add(number, one, told) for number, one in enumerate(comment.exhibits)]
            for why in (why for number, why in told if number < 0):
                self._column.addWidget(words(say(why), "half"))
        for line, one in zip(self._lines, comment.exhibits, strict=True):
            line.set_text(one.title)

    def take(self, paths: list[Path]) -> None:
        """List these files with their size and fingerprint; say why where one cannot be read."""
        comment, session = self._session.comment, self._session
        if comment is None or not paths:
            return

        def work(cancel: Cancel) -> tuple[Exhibit, ...]:
            made = []
            for path in paths:
                cancel.check()
                made.append(exhibit_of(path))
            return tuple(made)

        def done(found: tuple[Exhibit, ...]) -> None:
            label = phrase("Add exhibits")
            edit_of(session, comment.id, lambda one: replace(one, exhibits=(*one.exhibits, *found)), label)

        # A large file takes its time; what is added meanwhile is work of its own.
        name = f"exhibits {paths[0]}"
        session.jobs.run(name, work, done, failed=self._failed, label=say("Reading the files"))

    def _failed(self, error: AppError) -> None:
        tell(self, error.what_happened, error.what_to_do)

    def _add(self, number: int, exhibit: Exhibit, told: tuple[tuple[int, str], ...]) -> Line:
        name = say("Exhibit {number}: {file}", number=number + 1, file=exhibit.file)
        self._column.addWidget(words(breakable(f"{name}, {size_in_words(exhibit.size)}")))
        line = Line(say("What exhibit {number} shows", number=number + 1), say("What it shows, in a few words"))
        line.edited.connect(partial(self._entitle, number))
        self._column.addWidget(line)
        for why in (why for at, why in told if at == number):
            self._column.addWidget(words(say(why), "half"))
        drop = button(say("Take it off the list"), partial(self._drop, number), "link")
        self._column.addWidget(row(named(drop, say("Take {file} off the list", file=exhibit.file))))
        return line

    def _entitle(self, number: int, title: str) -> None:
        def change(comment: Comment) -> Comment:
            named = replace(comment.exhibits[number], title=title)
            return replace(comment, exhibits=(*comment.exhibits[:number], named, *comment.exhibits[number + 1 :]))

        self._session.edit(change, phrase("Typing"), f"exhibit.{number}")

    def _drop(self, number: int) -> None:
        def change(comment: Comment) -> Comment:
            return replace(comment, exhibits=(*comment.exhibits[:number], *comment.exhibits[number + 1 :]))

        self._session.edit(change, phrase("Take off an exhibit"))

    def _choose(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, say("Add exhibits"))
        if paths:
            self.take([Path(path) for path in paths])


def exhibit_of(path: Path) -> Exhibit:
    """Return a file as an exhibit. Raises ReadError where it cannot be read."""
    from hashlib import file_digest  # noqa: PLC0415 - only who adds a file needs it

    try:
        with path.open("rb") as file:
            made = file_digest(file, "sha256").hexdigest()
            # A name may hold bytes that are no text.
            return Exhibit(clean(path.name), "", file.tell(), made)
    except OSError as error:
        raise ReadError(
            phrase("{path} cannot be read: {why}.", path=path.name, why=error.strerror or ""),
            phrase("Choose another file."),
        ) from error
