"""Quotation marks as typed: straight ones become curly ones, and one Ctrl+Z makes them straight again."""

from __future__ import annotations

from docketwright.ui.text import changed_middle

_OPENS_AFTER = frozenset(" \t\n\u00a0([{—–-/“‘\"'")


def curled(before: str, after: str) -> str | None:
    """Return the text with the one straight quotation mark that was just typed made curly; None where none was."""
    start, _end, typed = changed_middle(before, after)
    if typed not in {'"', "'"}:
        return None
    return after[:start] + _curly(typed, after[:start], after[start + 1 :]) + after[start + 1 :]


def _curly(mark: str, before: str, after: str) -> str:
    opens = not before or before[-1] in _OPENS_AFTER
    if mark == '"':
        return "“" if opens else "”"
    # ’90s and ’em are shortened, not quoted.
    if opens and after[:1].isdigit():
        return "’"
    return "‘" if opens else "’"
