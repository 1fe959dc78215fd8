"""Where the words of a search stand in a text; found by their beginnings, as the library finds them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docketwright.store.finding import beginnings


def matches(text: str, searched: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of every word's beginning that a search asks for."""
    wanted = {*re.findall(r"[^\W_]+", searched.lower()), *beginnings(searched)}
    if not wanted:
        return
    longest_first = "|".join(re.escape(one) for one in sorted(wanted, key=len, reverse=True))
    for match in re.finditer(rf"(?<![^\W_])(?:{longest_first})", text, re.IGNORECASE):
        yield match.start(), match.end()


def holds(text: str, searched: str) -> bool:
    """Tell whether a text has, for each word of a search, a word that begins like it."""
    wanted = beginnings(searched)
    held = re.findall(r"[^\W_]+", text.lower()) if wanted else []
    return all(any(word.startswith(one) for word in held) for one in wanted)
