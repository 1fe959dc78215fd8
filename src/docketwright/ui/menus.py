"""The menu bar as one table: what each entry says, its keys, and the name by which the window does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from docketwright.model.steps import Step


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its menu, its words, the name of what it does, its keys, and whether it needs an open comment."""

    menu: str
    text: str
    name: str
    keys: str = ""
    open: bool = True


LINE = ""
ENTRIES = (
    Entry("&File", "&New comment", "new comment", "Ctrl+N", open=False),
    Entry("&File", "&Open a notice…", "open notice", "Ctrl+O"),
    Entry("&File", "Open a comm&ent file…", "open comment file", "Ctrl+Shift+O", open=False),
    Entry("&File", "Chec&k a Word document…", "check document", open=False),
    Entry("&File", "Compare with an edite&d letter…", "returned letter"),
    Entry("&File", "&My comments", "home", "Alt+Home"),
    Entry("&File", LINE, ""),
    Entry("&File", "&Save a named version…", "named version", "Ctrl+S"),
    Entry("&File", "Save a co&py of the comment…", "save copy", "Ctrl+Shift+S"),
    Entry("&File", "&Export…", "export", "Ctrl+E"),
    Entry("&File", "&Print…", "print", "Ctrl+P"),
    Entry("&File", LINE, ""),
    Entry("&File", "Se&ttings…", "settings", "Ctrl+,", open=False),
    Entry("&File", "&Quit", "quit", "Ctrl+Q", open=False),
    Entry("&Edit", "&Undo", "undo", "Ctrl+Z"),
    Entry("&Edit", "&Redo", "redo", "Ctrl+Shift+Z"),
    Entry("&Edit", LINE, ""),
    Entry("&Edit", "&Find…", "find", "Ctrl+F"),
    Entry("&Edit", "Find and re&place…", "replace", "Ctrl+H"),
    Entry("&Edit", "Find &next", "find next", "F3"),
    Entry("&Edit", LINE, ""),
    Entry("&Edit", "&Spellings and fixes here", "fixes", "Ctrl+."),
    *(
        Entry("&View", f"&{number}  {step.value}", f"step {step.value}", f"Ctrl+{number}")
        for number, step in enumerate(Step, start=1)
    ),
    Entry("&View", LINE, ""),
    Entry("&View", "&Back", "back", "Alt+Left"),
    Entry("&View", "Ne&xt", "next", "Alt+Right"),
    Entry("&View", "Next &pane", "next pane", "F6"),
    Entry("&View", "Previous pane", "previous pane", "Shift+F6"),
    Entry("&View", LINE, ""),
    Entry("&View", "&Focus mode", "focus mode", "F11"),
    Entry("&View", "&Larger text", "zoom in", "Ctrl++", open=False),
    Entry("&View", "S&maller text", "zoom out", "Ctrl+-", open=False),
    Entry("&View", "Normal &size", "zoom normal", "Ctrl+0", open=False),
    Entry("&Comment", "New &argument", "new argument", "Ctrl+Shift+N"),
    Entry("&Comment", "Move argument &up", "move up", "Alt+Up"),
    Entry("&Comment", "Move argument &down", "move down", "Alt+Down"),
    Entry("&Comment", "&Duplicate argument", "duplicate argument"),
    Entry("&Comment", "&Split argument at the caret", "split argument"),
    Entry("&Comment", "&Merge with the argument above", "merge argument"),
    Entry("&Comment", LINE, ""),
    Entry("&Comment", "Insert &citation…", "citation", "Ctrl+K"),
    Entry("&Comment", "Show the &rule", "show rule", "Ctrl+R"),
    Entry("&Comment", "&Versions…", "versions"),
    Entry("&Library", "Argument &library", "library", "Ctrl+L", open=False),
    Entry("&Library", "&Selection to library", "selection to library", "Ctrl+Shift+L"),
    Entry("Chec&k", "&Run all checks", "run checks", "F9"),
    Entry("Chec&k", "&Next finding", "next finding", "F8"),
    Entry("Chec&k", "&Previous finding", "previous finding", "Shift+F8"),
    Entry("Chec&k", "Next &spelling", "next spelling", "F7"),
    Entry("Chec&k", "&Copy web form text", "copy web text", "Ctrl+Shift+C"),
    Entry("&Help", "&Help", "help", "F1", open=False),
    Entry("&Help", "&Keys", "keys", open=False),
    Entry("&Help", "&About Docketwright", "about", open=False),
)


def fill(bar: QMenuBar, window: QWidget, do: Callable[[str], object]) -> dict[str, QAction]:
    """Fill the bar from the table; `do` is called with the name of what is wanted. Return the actions by name."""
    menus: dict[str, object] = {}
    actions: dict[str, QAction] = {}
    for entry in ENTRIES:
        menu = menus.setdefault(entry.menu, bar.addMenu(entry.menu)) if entry.menu not in menus else menus[entry.menu]
        if entry.text == LINE:
            menu.addSeparator()  # type: ignore[attr-defined] # QMenu
            continue
        action = QAction(entry.text, window)
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
