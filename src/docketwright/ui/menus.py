"""The menu bar as one table: what each entry says, its keys, and the name by which the window does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from docketwright.model.steps import Step
from docketwright.model.values import dataclass
from docketwright.phrases import phrase
from docketwright.ui.language import say


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its menu, its words, the name of what it does, its keys, and whether it needs an open comment."""

    menu: str
    text: str
    name: str
    keys: str = ""
    open: bool = True


LINE = ""
FILE = phrase("&File")
EDIT = phrase("&Edit")
VIEW = phrase("&View")
COMMENT = phrase("&Comment")
LIBRARY = phrase("&Library")
CHECK = phrase("Chec&k")
HELP = phrase("&Help")
ENTRIES = (
    Entry(FILE, phrase("&New comment"), "new comment", "Ctrl+N", open=False),
    Entry(FILE, phrase("&Open a notice…"), "open notice", "Ctrl+O"),
    Entry(FILE, phrase("Open a comment f&ile…"), "open comment file", "Ctrl+Shift+O", open=False),
    Entry(FILE, phrase("Chec&k a Word document…"), "check document", open=False),
    Entry(FILE, phrase("Compare with an edite&d letter…"), "returned letter"),
    Entry(FILE, phrase("&My comments"), "home", "Alt+Home"),
    Entry(FILE, LINE, ""),
    Entry(FILE, phrase("&Save a named version…"), "named version", "Ctrl+S"),
    Entry(FILE, phrase("Save a cop&y of the comment…"), "save copy", "Ctrl+Shift+S"),
    Entry(FILE, phrase("&Export…"), "export", "Ctrl+E"),
    Entry(FILE, phrase("&Print…"), "print", "Ctrl+P"),
    Entry(FILE, LINE, ""),
    Entry(FILE, phrase("Se&ttings…"), "settings", "Ctrl+,", open=False),
    Entry(FILE, phrase("&Quit"), "quit", "Ctrl+Q", open=False),
    Entry(EDIT, phrase("&Undo"), "undo", "Ctrl+Z"),
    Entry(EDIT, phrase("&Redo"), "redo", "Ctrl+Shift+Z"),
    Entry(EDIT, LINE, ""),
    Entry(EDIT, phrase("Cu&t"), "cut", "Ctrl+X", open=False),
    Entry(EDIT, phrase("&Copy"), "copy", "Ctrl+C", open=False),
    Entry(EDIT, phrase("P&aste"), "paste", "Ctrl+V", open=False),
    Entry(EDIT, phrase("Select a&ll"), "select all", "Ctrl+A", open=False),
    Entry(EDIT, LINE, ""),
    Entry(EDIT, phrase("&Find…"), "find", "Ctrl+F"),
    Entry(EDIT, phrase("Find and re&place…"), "replace", "Ctrl+H"),
    Entry(EDIT, phrase("Find &next"), "find next", "F3"),
    Entry(EDIT, LINE, ""),
    Entry(EDIT, phrase("&Spellings and fixes here"), "fixes", "Ctrl+."),
    *(
        Entry(
            VIEW,
            phrase("&{number}  {step}", number=number, step=phrase(step.value)),
            f"step {step.value}",
            f"Ctrl+{number}",
        )
        for number, step in enumerate(Step, start=1)
    ),
    Entry(VIEW, LINE, ""),
    Entry(VIEW, phrase("&Back"), "back", "Alt+Left"),
    Entry(VIEW, phrase("Ne&xt"), "next", "Alt+Right"),
    Entry(VIEW, phrase("Next &pane"), "next pane", "F6"),
    Entry(VIEW, phrase("Previous pane"), "previous pane", "Shift+F6"),
    Entry(VIEW, LINE, ""),
    Entry(VIEW, phrase("&Focus mode"), "focus mode", "F11"),
    Entry(VIEW, phrase("&Larger text"), "zoom in", "Ctrl++", open=False),
    Entry(VIEW, phrase("S&maller text"), "zoom out", "Ctrl+-", open=False),
    Entry(VIEW, phrase("Normal &size"), "zoom normal", "Ctrl+0", open=False),
    Entry(COMMENT, phrase("New &argument"), "new argument", "Ctrl+Shift+N"),
    Entry(COMMENT, phrase("&Next argument"), "next argument", "Alt+PgDown"),
    Entry(COMMENT, phrase("Pr&evious argument"), "previous argument", "Alt+PgUp"),
    Entry(COMMENT, phrase("Move argument &up"), "move up", "Alt+Up"),
    Entry(COMMENT, phrase("Move argument &down"), "move down", "Alt+Down"),
    Entry(COMMENT, phrase("Du&plicate argument"), "duplicate argument"),
    Entry(COMMENT, phrase("&Split argument at the caret"), "split argument"),
    Entry(COMMENT, phrase("&Merge with the argument above"), "merge argument"),
    Entry(COMMENT, LINE, ""),
    Entry(COMMENT, phrase("Insert &citation…"), "citation", "Ctrl+K"),
    Entry(COMMENT, phrase("Say &what it argues…"), "what it argues"),
    Entry(COMMENT, phrase("Mark as con&fidential"), "confidential"),
    Entry(COMMENT, phrase("Show the &rule"), "show rule", "Ctrl+R"),
    Entry(COMMENT, phrase("&Versions…"), "versions"),
    Entry(LIBRARY, phrase("Argument &library"), "library", "Ctrl+L", open=False),
    Entry(LIBRARY, phrase("&Selection to library"), "selection to library", "Ctrl+Shift+L"),
    Entry(CHECK, phrase("&Run all checks"), "run checks", "F9"),
    Entry(CHECK, phrase("&Next finding"), "next finding", "F8"),
    Entry(CHECK, phrase("&Previous finding"), "previous finding", "Shift+F8"),
    Entry(CHECK, phrase("Next &spelling"), "next spelling", "F7"),
    Entry(CHECK, phrase("&Copy web form text"), "copy web text", "Ctrl+Shift+C"),
    Entry(HELP, phrase("&Help"), "help", "F1", open=False),
    Entry(HELP, phrase("&Keys"), "keys", open=False),
    Entry(HELP, phrase("&About Docketwright"), "about", open=False),
)

# What undo and redo are called where there is nothing to take back, and with the name of the change.
UNDO_WORDS = {
    "undo": (phrase("&Undo"), phrase("&Undo {change}")),
    "redo": (phrase("&Redo"), phrase("&Redo {change}")),
}


def fill(bar: QMenuBar, window: QWidget, do: Callable[[str], object]) -> dict[str, QAction]:
    """Fill the bar from the table, anew where it was filled before, and return the actions by name.

    `do` is called with the name of what is wanted.
    """
    bar.clear()
    for old in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.deleteLater()
    for one in window.actions():
        window.removeAction(one)
        one.deleteLater()
    menus: dict[str, object] = {}
    actions: dict[str, QAction] = {}
    for entry in ENTRIES:
        menu = (
            menus.setdefault(entry.menu, bar.addMenu(say(entry.menu))) if entry.menu not in menus else menus[entry.menu]
        )
        if entry.text == LINE:
            menu.addSeparator()  # type: ignore[attr-defined] # QMenu
            continue
        action = QAction(say(entry.text), window)
        if entry.keys:
            action.setShortcuts([QKeySequence(keys) for keys in _with_synonyms(entry.keys)])
        action.triggered.connect(lambda _checked=False, name=entry.name: do(name))
        menu.addAction(action)  # type: ignore[attr-defined] # QMenu
        # Its keys must work while the menu bar is hidden, as in focus mode.
        window.addAction(action)
        actions[entry.name] = action
    return actions


def needs_comment(name: str) -> bool:
    """Tell whether an entry makes sense only while a comment is open."""
    return next(entry.open for entry in ENTRIES if entry.name == name)


def _with_synonyms(keys: str) -> tuple[str, ...]:
    return {"Ctrl++": ("Ctrl++", "Ctrl+="), "Ctrl+Shift+Z": ("Ctrl+Shift+Z", "Ctrl+Y")}.get(keys, (keys,))
