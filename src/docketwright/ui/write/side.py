"""The tabs at the right of the Write step; only the one in sight is drawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from docketwright.model.comment import Comment
from docketwright.model.source import Source
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.tab_order import follow_layout
from docketwright.ui.widgets.tab_row import TabRow
from docketwright.ui.write.block_tab import BlockTab
from docketwright.ui.write.findings_tab import FindingsTab, concerns
from docketwright.ui.write.principles_tab import PrinciplesTab
from docketwright.ui.write.rule_tab import RuleTab
from docketwright.ui.write.sources_tab import SourcesTab
from docketwright.ui.write.tab import SideTab
from docketwright.ui.write.versions_tab import VersionsTab

NAMES = (
    phrase("Principles"),
    phrase("Findings"),
    phrase("Sources"),
    phrase("Rule"),
    phrase("Block"),
    phrase("Versions"),
)


class Side(QWidget):
    """Holds the tabs, each made when it is first wanted; `lit` carries the principle to tint, 0 for none."""

    lit = Signal(int)

    def __init__(self, session: Session, cite: Callable[[Source], object]) -> None:
        super().__init__()
        self._session = session
        self._cite = cite
        self._comment: Comment | None = None
        self._key = ""
        self.setAccessibleName(say("Beside the argument"))
        self._stack = QStackedWidget()
        self._tabs: dict[str, SideTab] = {}
        self.row = TabRow(NAMES)
        self.row.chosen.connect(self.show_tab)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.row)
        layout.addWidget(self._stack, 1)
        self.show_tab(NAMES[0])

    def tab(self, name: str) -> SideTab:
        """Return a tab."""
        if name not in self._tabs:
            made = self._made(name)
            made.otherwise = self.row.buttons[name]
            made.changed.connect(self._follow)
            self._tabs[name] = made
            self._stack.addWidget(made)
            self._follow()
        return self._tabs[name]

    def show_tab(self, name: str) -> None:
        """Bring a tab into sight."""
        self.row.show_current(name)
        self._stack.setCurrentWidget(self.tab(name))
        self._draw_tab()

    def add_source(self) -> None:
        """Bring the sources into sight and ask for a new one."""
        self.show_tab("Sources")
        tab = self.tab("Sources")
        if isinstance(tab, SourcesTab):
            tab.add_source()

    def chosen_button(self) -> QPushButton:
        """Return the button of the tab in sight."""
        return self.row.buttons[self.row.current()]

    def first_focus(self) -> QWidget:
        """Return where the keyboard goes when somebody is brought to the tab in sight."""
        tab = self._stack.currentWidget()
        return (tab.first_focus() if isinstance(tab, SideTab) else None) or self.chosen_button()

    def draw(self, comment: Comment, key: str) -> None:
        """Draw the tab in sight for this line of the outline."""
        self._comment = comment
        self._key = key
        verdict = self._session.verdict
        count = sum(1 for one in verdict.findings if concerns(one, key)) if verdict else 0
        self.row.show_text("Findings", say("Findings {count}", count=count) if count else say("Findings"))
        self._draw_tab()

    def _draw_tab(self) -> None:
        tab = self._stack.currentWidget()
        if self._comment is not None and isinstance(tab, SideTab):
            tab.draw(self._comment, self._key)

    def _follow(self) -> None:
        """Let Tab come from the names of the tabs to what is in sight: it was made after all else in the window."""
        follow_layout(self)

    def _made(self, name: str) -> SideTab:
        session = self._session
        if name == "Principles":
            principles = PrinciplesTab(session)
            principles.lit.connect(self.lit)
            return principles
        if name == "Sources":
            return SourcesTab(session, self._cite)
        if name == "Rule":
            return RuleTab(session, self._cite)
        kinds: dict[str, type[BlockTab | FindingsTab | VersionsTab]] = {
            "Block": BlockTab,
            "Findings": FindingsTab,
            "Versions": VersionsTab,
        }
        return kinds[name](session)
