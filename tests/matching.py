"""Draws texts that a pattern matches, compiled already or not."""

from __future__ import annotations

import re

from hypothesis import strategies as st


def matching(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    """Return what draws texts in which this pattern finds something."""
    return st.from_regex(re.compile(pattern.pattern, pattern.flags))
