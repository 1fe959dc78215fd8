"""The request of an argument: its kind, its words, and the rule's words where it would change them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Argument, Comment, Request, RequestKind
from docketwright.model.editing import change_argument
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, row, stack, words
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
        self.quoted = button(say("Take the quoted words"), self._take_quoted, "link")
        self._offer = row(self.quoted)
        self._offer.setContentsMargins(18, 0, 18, 6)
        stack(self, (self.text, self._kind_row(), self.old, self._offer, self.new), gap=4)

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
        self._offer.setVisible("request.old" in wanted and not request.old.strip() and bool(argument.anchor.quote))
        self.quoted.setToolTip(argument.anchor.quote)
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
        kind = RequestKind(self.kind.itemData(at))
        self._change(lambda one: replace(one.request, kind=kind), phrase("Kind of request"))

    def _take_quoted(self) -> None:
        """Begin with the rule's words that the argument is about."""
        self._change(lambda one: replace(one.request, old=one.anchor.quote), phrase("Take the quoted words"))
        self.old.box.setFocus()

    def _change(self, request: Callable[[Argument], Request], label: str) -> None:
        owner = self._owner

        def change(argument: Argument) -> Argument:
            return replace(argument, request=request(argument))

        self._session.edit(lambda one: change_argument(one, owner, change), label)
