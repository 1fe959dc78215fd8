"""The rooms of all steps are loaded while nobody waits for them."""

from __future__ import annotations

import sys

import pytest

from docketwright.ui.jobs import Cancel, CancelledError
from docketwright.ui.main_window import PAGES
from docketwright.ui.starting import load_ahead


def test_every_room_is_there_afterwards() -> None:
    load_ahead(Cancel())
    assert {room.split(":")[0] for room in PAGES.values()} <= set(sys.modules)


def test_a_program_that_closes_is_not_kept_waiting() -> None:
    closing = Cancel()
    closing.set()
    with pytest.raises(CancelledError):
        load_ahead(closing)
