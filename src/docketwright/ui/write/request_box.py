"""The request of an argument: its kind, its words, and the rule's words where it would change them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Comment, RequestKind
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import row, stack, words
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.write.argument_parts import KIND_NAMES, REQUEST, RULE_TEXTS
from docketwright.ui.write.part_box import PartBox


class RequestBox(QWidget):
    """Shows the request; the boxes for rule text are there only for kinds that change the rule's words."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._owner = ""
        self.text = PartBox(session, "request", say("Request"), REQUEST)
        self.kind = Choice(say("Kind of request"))
        self.kind.setMinimumContentsLength(max(len(name) for name in KIND_NAMES.values()) - 2)
        for kind, name in KIND_NAMES.items():
            self.kind.addItem(say(name), kind)
        self.old = PartBox(session, "request.old", say("In place of"), "", lines=1)
        self.new = PartBox(session, "request.new", say("Write"), "", lines=1)
        self.kind.activated.connect(self._choose)
        stack(self, (self.text, self._kind_row(), self.old, self.new), gap=4)

    def parts(self) -> tuple[PartBox, ...]:
        """Return its boxes in reading order."""
        return self.text, self.old, self.new

    def draw(self, comment: Comment, owner: str) -> None:
        """Show the request of this argument."""
        self._owner = owner
        argument = comment.argument(owner)
        if argument is None:
            return
        request = argument.request
        self.kind.setCurrentIndex(list(KIND_NAMES).index(request.kind))
        wanted = dict(self._wanted(request.kind))
        for box, text in ((self.old, request.old), (self.new, request.new)):
            box.draw(comment, owner)
            name, prompt = wanted.get(box.spot.part, (box.name.text(), ""))
            box.name.setText(say(name))
            box.box.setAccessibleName(say(name))
            box.box.set_prompt(prompt)
            # Words that are there stay in sight even where the kind no longer asks for them.
            box.setVisible(box.spot.part in wanted or bool(text.strip()))
        self.text.draw(comment, owner)

    def _wanted(self, kind: RequestKind) -> Iterator[tuple[str, tuple[str, str]]]:
        for part, name, prompt in RULE_TEXTS.get(kind, ()):
            yield part, (name, prompt)

    def _kind_row(self) -> QWidget:
        label = words(say("What kind of request is it?"), "small", wrap=False)
        label.setBuddy(self.kind)
        holder = row(label, self.kind, gap=8)
        holder.setContentsMargins(18, 0, 18, 6)
        return holder

    def _choose(self, at: int) -> None:
        kind, owner = self.kind.itemData(at), self._owner

        def change(comment: Comment) -> Comment:
            argument = comment.argument(owner)
            if argument is None:
                return comment
            return comment.with_argument(replace(argument, request=replace(argument.request, kind=RequestKind(kind))))

        self._session.edit(change, phrase("Kind of request"))
