"""Sentences of a notice; one may end with the number of a footnote ("… the cost.3 The Bureau …")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docketwright.model.text import sentences

_NOTED = re.compile(r"[a-z”)][.?!]\d{1,3}(?= [A-Z])")


def statements(text: str) -> Iterator[str]:
    """Yield each sentence of the text as it stands there."""
    for span in sentences(text):
        start = 0
        for match in _NOTED.finditer(span.text):
            yield span.text[start : match.end()].strip()
            start = match.end()
        yield span.text[start:].strip()
