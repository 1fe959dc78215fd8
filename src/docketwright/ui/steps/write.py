"""Step 4, Write: each argument in the person's own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from docketwright.model.editing import move_to
from docketwright.model.finding import Spot
from docketwright.model.spots import HEAD_PARTS
from docketwright.model.steps import Step
from docketwright.model.wording import PARTS
from docketwright.phrases import phrase
from docketwright.ui.session import Session
from docketwright.ui.steps.page import StepPage
from docketwright.ui.widgets.basics import stack
from docketwright.ui.widgets.by_width import ByWidth
from docketwright.ui.write.arguing import ask_what_it_argues
from docketwright.ui.write.desk import Desk
from docketwright.ui.write.entries import OPENING, entries, frame_of
from docketwright.ui.write.find_bar import FindBar
from docketwright.ui.write.following import Following
from docketwright.ui.write.forms import Forms
from docketwright.ui.write.here import Here
from docketwright.ui.write.insertions import Insertions
from docketwright.ui.write.jump_bar import JumpBar
from docketwright.ui.write.outline_pane import OutlinePane
from docketwright.ui.write.part_box import PartBox
from docketwright.ui.write.room import Room, side_by_side
from docketwright.ui.write.side import Side
from docketwright.ui.write.spellings import Spellings
from docketwright.ui.write.structure import Structure
from docketwright.ui.write.to_library import save_argument, save_selection


class WritePage(ByWidth, StepPage):
    """The outline, the form of what is chosen in it, and the tabs that help."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.here = Here(session)
        self._following = Following(session)
        self.structure = Structure(session, self.here, self.choose)
        self.insertions = Insertions(session, self.here, self)
        self.spellings = Spellings(session, self.here, self.show_spot, self.act)
        # Made in the order in which they are read, which is the order of the Tab key.
        self.jump = JumpBar(self.structure.new)
        self.pane = OutlinePane(self.structure.new, lambda: session.go_to_step(Step.ARGUMENTS))
        self.outline = self.pane.outline
        self.find_bar = FindBar(session)
        self.desk = Desk(self.find_bar, lambda: self.ask_window("focus mode"))
        self.forms = Forms(session, self.here, self.spellings, self.act, self._show_tab)
        self.form = self.forms.argument
        self.desk.show_form(self.form)
        self.side = Side(session, self.insertions.cite)
        self.room = Room(self.jump, self.pane, self.desk, self.side)
        stack(self, (self.jump, side_by_side(self.pane, self.desk, self.side)), gap=0).setStretch(1, 1)
        self._does = self._table()
        self._listen()

    def draw(self) -> None:
        """Draw the outline, the form and the tab in sight."""
        comment = self.session.comment
        assert comment is not None
        lines = entries(comment)
        self._follow()
        if self.here.key not in {one.key for one in lines}:
            self.here.key = comment.arguments[0].id if comment.arguments else OPENING
            self.here.part = None
        self.pane.show_entries(lines, self.here.key)
        self.jump.show_entries(lines, self.here.key)
        form, stood = self.forms.chosen(), self.window().focusWidget()
        form.draw(comment, self.here.key)
        self.desk.show_form(form)
        if stood is not None and self.desk.isAncestorOf(stood) and not form.isAncestorOf(stood):
            self._go_on()  # its form is gone, as where a new argument is taken back
        self.forms.draw_marks()
        self.side.draw(comment, self.here.key)
        self.spellings.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Bring nobody who went elsewhere to a misspelt word later."""
        super().hideEvent(event)
        self.spellings.wait_no_more()

    def _follow(self) -> None:
        self.here.go(self._following.key(self.here.key))

    def panes(self) -> list[QWidget]:
        """Return the outline, the box in use and the tabs."""
        return [self.outline, (self.here.part or self.forms.first_box()).box, self.side.chosen_button()]

    def first_focus(self) -> QWidget:
        """Return the box in use: a person comes here to write."""
        return self.panes()[1]

    def act(self, name: str) -> bool:
        """Do what a menu or button asks for by name."""
        does = self._does.get(name)
        if does is not None:
            does()
        return does is not None

    def choose(self, key: str, *, naming: bool = True) -> None:
        """Show a line of the outline; one without a title asks for it."""
        if key != self.here.key:
            self.here.key = key
            self.here.part = None
            self.desk.show_top()
        self.draw()
        argument = self.here.argument()
        if naming and argument is not None and not argument.title:
            self.form.title.box.setFocus()

    def show_spot(self, spot: Spot) -> None:
        """Show the argument or sentence, and select the characters there."""
        comment = self.session.comment
        if spot.part == "source":
            self._show_tab("Sources")
        elif comment is not None and (
            comment.argument(spot.owner) if spot.owner else spot.part in {*PARTS, *HEAD_PARTS}
        ):
            self.choose(spot.owner or frame_of(spot.part))
            self._select(spot)

    def share_width(self) -> None:
        """Show as many panes as there is room for."""
        self.room.fit(self.letters_wide())

    def _select(self, spot: Spot) -> None:
        self.room.want_form()
        box = self.forms.box(spot.part).box
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        box.choose(spot.start, spot.end)

    def _table(self) -> dict[str, Callable[[], object]]:
        structure, bar, here = self.structure, self.find_bar, self.here
        return {
            "new argument": structure.new,
            "next argument": lambda: self._enter(here.beside(1)),
            "previous argument": lambda: self._enter(here.beside(-1)),
            "move up": structure.move_up,
            "move down": structure.move_down,
            "duplicate argument": structure.duplicate,
            "split argument": structure.split,
            "merge argument": structure.merge,
            "remove argument": structure.remove,
            "citation": self.insertions.ask,
            "confidential": self.spellings.mark_or_unmark,
            "what it argues": lambda: ask_what_it_argues(self.session, here, self.window()),
            "find": lambda: bar.open(replacing=False, chosen=here.selected()),
            "replace": lambda: bar.open(replacing=True, chosen=here.selected()),
            "find next": lambda: bar.find_next(here.caret()),
            "fixes": self.spellings.show_menu,
            "next spelling": self.spellings.go_to_next,
            "selection to library": lambda: save_selection(self.session, here.selected(), here.argument()),
            "save to library": lambda: save_argument(self.session, here.argument(), self),
            "show rule": lambda: self._show_tab("Rule"),
            "add source": self._add_source,
            "choose section": self.form.belongs.section.setFocus,
            "focus mode": self.room.switch_focus_mode,
        }

    def _listen(self) -> None:
        self.outline.chosen.connect(lambda key: self.choose(key, naming=False))
        self.outline.entered.connect(lambda _key: self._go_on())
        self.jump.chosen.connect(self._enter)
        self.outline.moved.connect(self._move)
        self.find_bar.wanted.connect(self._show_found)
        self.find_bar.closed.connect(self._go_on)
        self.side.lit.connect(self.forms.light)
        self.forms.came.connect(self._come)
        self.forms.dropped.connect(self._drop)

    def _show_found(self, spot: Spot) -> None:
        """Show a place that was found; the focus stays in the find bar, where Enter goes on to the next."""
        self.choose(spot.owner or frame_of(spot.part), naming=False)
        part = self.here.part = self.forms.box(spot.part)
        part.box.choose(spot.start, spot.end)
        self.desk.show_caret(part.box)

    def _enter(self, key: str) -> None:
        """Show a line of the outline and write on there."""
        self.room.want_form()
        self.choose(key, naming=False)
        self._go_on()

    def _go_on(self) -> None:
        (self.here.part or self.forms.first_box()).box.setFocus()

    def _drop(self, files: Sequence[str]) -> None:
        self.insertions.drop(files)
        self._show_tab("Sources")

    def _add_source(self) -> None:
        self.room.want_side()
        self.side.add_source()

    def _come(self, part: PartBox) -> None:
        self.here.part = part

    def _move(self, key: str, index: int) -> None:
        self.here.key = key
        self.session.edit(lambda one: move_to(one, key, index), phrase("Move argument"))

    def _show_tab(self, name: str) -> None:
        self.room.want_side()
        self.side.show_tab(name)
        self.side.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
