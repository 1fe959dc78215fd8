"""Collects garbage on the window's thread only.

Python collects on whichever thread makes the next object. On a worker's thread that would end windows and timers that
lie in a cycle there, and Qt allows that on their own thread alone.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

TICK_MS = 250
# Objects made since the last look; a key that is typed leaves a few hundred.
MANY = 2000
# So many at once come from a worker that loads or reads something large: they stay, and looking at a million of them
# would make the window wait for a quarter of a second.
A_BURST = 30_000
# Every so many young collections the middle-aged objects are looked at too, as Python itself does.
MIDDLE_AGED = 10
# Everything is looked at only after ten seconds in which next to nothing was made: nobody is typing then.
QUIET_TICKS = 40


class Collecting(QObject):
    """Switches Python's own collection off while it lives; `stop` gives it back."""

    def __init__(self, parent: QObject | None = None, tick_ms: int = TICK_MS) -> None:
        super().__init__(parent)
        gc.disable()
        # What the start made stays: no full collection looks at it again.
        gc.freeze()
        self._young = 0
        self._quiet = 0
        self._timer = QTimer(self, interval=tick_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect as much as is worth it now."""
        made = gc.get_count()[0]
        if made >= A_BURST:
            self._quiet = 0
            gc.freeze()
        elif made >= MANY:
            self._quiet = 0
            self._young += 1
            gc.collect(0 if self._young % MIDDLE_AGED else 1)
        else:
            self._rest()

    def _rest(self) -> None:
        self._quiet += 1
        if self._young and self._quiet >= QUIET_TICKS:
            self._young = 0
            gc.collect()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
