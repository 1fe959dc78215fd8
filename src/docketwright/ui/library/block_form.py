"""A form for one of the person's own blocks."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from docketwright.model.block import Block
from docketwright.model.principle import PRINCIPLES
from docketwright.model.text import clean
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.library.sources_editor import SourcesEditor
from docketwright.ui.widgets.basics import button, row, stack, words
from docketwright.ui.widgets.editor import WritingBox
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.toggles import PrincipleToggle

TEXT = phrase("The argument in your own words. Write [[like this]] where a docket or a number will stand.")


class BlockForm(QWidget):
    """Asks for a block's words; `done` carries the block, or None when the person changed their mind."""

    done = Signal(object)

    def __init__(self, block: Block, *, new: bool, points: float) -> None:
        super().__init__()
        self._block = block
        self.title = Line(say("Title"), say("What you will know it by"), own_undo=True)
        self.title.set_text(block.title)
        self.text = _box(say("Text"), TEXT, block.text, lines=6)
        self.request = _box(say("Request"), say("What an agency is asked to do"), block.request, lines=2)
        self.toggles = {one.number: PrincipleToggle(one.number) for one in PRINCIPLES}
        for one in (self.text, self.request):
            one.set_face(points)
        for number, toggle in self.toggles.items():
            toggle.setChecked(number in block.principles)
        self.tags = Line(say("Tags"), say("reporting, small vendors"), own_undo=True)
        self.tags.set_text(", ".join(block.tags))
        self.sources = SourcesEditor(block.sources)
        self.note = Line(say("Note to yourself"), say("It is never exported"), own_undo=True)
        self.note.set_text(block.note)
        self._wrong = words("", "bad")
        self._wrong.hide()
        self._lay_out(new=new)
        self._before = self._made()
        self.title.setFocus()

    def _lay_out(self, *, new: bool) -> None:
        keep = button(say("Add to the library") if new else say("Save as a new version"), self.keep, "primary")
        stack(
            self,
            (
                words(say("New block") if new else say("Edit this block"), "title"),
                *_labelled(say("Title"), self.title),
                *_labelled(say("Text"), self.text),
                *_labelled(say("Request"), self.request),
                words(say("Serves"), "small"),
                row(*self.toggles.values(), gap=4),
                *_labelled(say("Tags"), self.tags),
                words(say("Sources"), "small"),
                self.sources,
                *_labelled(say("Note to yourself"), self.note),
                self._wrong,
                row(keep, button(say("Cancel"), lambda: self.done.emit(None))),
            ),
            gap=6,
            margins=(28, 20, 28, 20),
        )

    @property
    def changed(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._made() != self._before or self.sources.changed

    def keep(self) -> None:
        """Hand the block over, where it has what a block needs."""
        if not self.sources.settle():
            return
        made = self._made()
        if made.title and made.text:
            self.done.emit(made)
            return
        self._wrong.setText(say("A block needs a title and a text."))
        self._wrong.show()
        (self.text if made.title else self.title).setFocus()

    def _made(self) -> Block:
        return replace(
            self._block,
            title=clean(self.title.text()).strip(),
            text=self.text.text().strip(),
            request=self.request.text().strip(),
            principles=tuple(number for number, toggle in self.toggles.items() if toggle.isChecked()),
            tags=tuple(dict.fromkeys(one.strip() for one in clean(self.tags.text()).split(",") if one.strip())),
            note=clean(self.note.text()).strip(),
            sources=self.sources.sources,
        )


def _labelled(name: str, box: QWidget) -> tuple[QWidget, QWidget]:
    label = words(name, "small")
    label.setBuddy(box)
    return label, box


def _box(name: str, prompt: str, text: str, *, lines: int) -> WritingBox:
    box = WritingBox(name, prompt, lines=lines)
    box.set_text(text)
    # The form is apart from the comment's history, so its boxes keep their own.
    box.document().setUndoRedoEnabled(True)
    box.undo_asked.connect(box.undo)
    box.redo_asked.connect(box.redo)
    return box
