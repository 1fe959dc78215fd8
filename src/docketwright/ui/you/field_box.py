"""One field about the person: its label, whether it is public, the line to type in, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from docketwright.model.comment import Author
from docketwright.ui.language import say, shown
from docketwright.ui.widgets.basics import words
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.ticks import Tick
from docketwright.ui.you.fields import IN_LETTER_WHY, PRIVATE_WHY, PUBLIC_WHY, Field, is_public, too_long


class FieldBox(QWidget):
    """A field with Public or Private beside it. `typed` gets its name and text, `printed` its name and the choice."""

    def __init__(
        self, field: Field, typed: Callable[[str, str], object], printed: Callable[[str, bool], object]
    ) -> None:
        super().__init__()
        self.field = field
        self.line = Line(field.label, field.prompt)
        self.line.edited.connect(lambda text: typed(field.name, text))
        self.badge = words("", "pill", wrap=False)
        self.wrong = words("", "half")
        self.wrong.hide()
        label = words(field.label)
        label.setBuddy(self.line)
        above = QHBoxLayout()
        above.addWidget(label, 1)
        above.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(above)
        layout.addWidget(self.line)
        layout.addWidget(self.wrong)
        self.in_letter: Tick | None = None
        if field.private:
            self.in_letter = Tick(say("Print it in the letter"))
            self.in_letter.ticked.connect(lambda on: printed(field.name, on))
            layout.addWidget(self.in_letter)
        layout.addStretch(1)

    def draw(self, author: Author) -> None:
        """Show the field as it is in this author."""
        text: str = getattr(author, self.field.name)
        self.line.set_text(text)
        public = is_public(author, self.field)
        self.badge.setText(say("Public") if public else say("Private"))
        why = (IN_LETTER_WHY if self.field.private else PUBLIC_WHY) if public else PRIVATE_WHY
        self.badge.setToolTip(shown(why))
        self.line.setToolTip(shown(why))
        self.line.setAccessibleName(f"{shown(self.field.label)}, {self.badge.text().lower()}")
        self.line.setAccessibleDescription(shown(why))
        if self.in_letter is not None:
            self.in_letter.set_ticked(public)
            self.in_letter.box.setAccessibleName(
                say("Print {label} in the letter", label=shown(self.field.label).lower())
            )
        wrong = too_long(self.field, text)
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
