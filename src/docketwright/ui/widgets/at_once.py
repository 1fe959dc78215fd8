"""Fill a column with many widgets in a time that grows with their number, not with its square."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def at_once(holder: QWidget) -> Iterator[None]:
    """Hide a column while it is filled anew, and show it when all stand in it.

    In a column that is shown, Qt shows what comes one by one, and lays out the whole of it anew for each.
    """
    hidden = holder.isHidden()
    holder.hide()
    try:
        yield
    finally:
        holder.setHidden(hidden)
