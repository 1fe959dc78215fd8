"""What the tests of the checks share: a dictionary read once, and a way to ask one check about one comment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from docketwright.checks.context import Context
from docketwright.checks.every import Check
from docketwright.checks.spelling import Speller
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding

NOW = datetime(2024, 10, 2, 15, 0, tzinfo=UTC)
Ask = Callable[..., list[Finding]]


def a_context(**changes: Any) -> Context:
    facts: dict[str, Any] = {"now": NOW, "zone": ZoneInfo("America/New_York")}
    return Context(**facts | changes)


@pytest.fixture
def ask() -> Ask:
    """Return a function that asks one check about a comment, in surroundings that can be changed."""

    def asked(check: Check, comment: Comment, **changes: Any) -> list[Finding]:
        return list(check(comment, a_context(**changes)))

    return asked


@pytest.fixture
def around() -> Callable[..., Context]:
    """Return a function that makes surroundings."""
    return a_context


@pytest.fixture(scope="session")
def speller() -> Speller:
    """Return the dictionary, read once for all tests."""
    made = Speller()
    made.load()
    return made
