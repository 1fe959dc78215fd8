"""Fits pieces of text into a form's limit: what matters most goes in first, and reading order is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from operator import attrgetter

from docketwright.model.values import dataclass

LIMIT = 5000
"""Characters and bytes; Regulations.gov applies it to both, and bytes bind (docs of its v4 API)."""

_STRAIGHT = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′", "'"),
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("‐‑‒–−", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f", " "),
        "—": "--",
        "―": "--",
        "…": "...",
        "•": "*",
        "\u00ad": "",
    }
)
# The form refuses emoji (docs of the v4 API); their joiners and colour marks go with them.
_EMOJI = re.compile(
    "[\u2600-\u2767\u2794-\u27bf\u2b00-\u2bff\U0001f000-\U0001fbff\U000e0020-\U000e007f\u200d\u20e3\ufe0e\ufe0f]+ ?"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the text: where it stands (`order`), how much it matters (`rank`, 0 for what must stay), its words.

    `before` parts it from the piece above it. Pieces of one `stream` are taken from its beginning and end with the
    first that does not fit, so that no sentence is left without the one it rests on; "" for a piece on its own. A
    piece goes in only where something of the stream that it stands `under`, its heading, went in.
    """

    order: tuple[int, ...]
    rank: tuple[int, ...]
    text: str
    before: str = "\n"
    stream: str = ""
    under: str = ""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text that fits, with what had to stay out, in words for the person."""

    text: str
    left_out: tuple[str, ...] = ()


def size(text: str) -> int:
    """Return the number of bytes of a text in UTF-8."""
    return len(text.encode("utf-8", "replace"))


def doubled(text: str) -> int:
    """Return the number of bytes with each line end counted twice, as the form on the web site seems to count."""
    return size(text) + text.count("\n")


def straight(text: str) -> str:
    """Return the text with plain quotes, hyphens and spaces: one byte each."""
    return text.translate(_STRAIGHT)


def without_emoji(text: str) -> str:
    """Return the text without emoji, which the form refuses."""
    return _EMOJI.sub("", text) if _EMOJI.search(text) else text


def joined(pieces: Iterable[Piece]) -> str:
    """Return the pieces in reading order as one text."""
    made: list[str] = []
    for piece in sorted(pieces, key=attrgetter("order")):
        made.append(f"{piece.before}{piece.text}" if made else piece.text)
    return "".join(made)


def chosen(pieces: Iterable[Piece], limit: int = LIMIT) -> list[Piece]:
    """Return the pieces that go in, the most important first, with line ends counted twice."""
    kept: list[Piece] = []
    room = limit
    begun, closed = {""}, set[str]()
    for piece in sorted(pieces, key=attrgetter("rank", "order")):
        cost = doubled(piece.before + piece.text)
        if piece.stream in closed or piece.under not in begun:
            continue
        if cost <= room or piece.rank[0] == 0:
            kept.append(piece)
            begun.add(piece.stream)
            room -= cost
        elif piece.stream:
            closed.add(piece.stream)
    return kept


def shortened(pieces: list[Piece], limit: int = LIMIT) -> list[Piece]:
    """Return pieces that must all stay, the longest cut as far as it takes for the whole to fit, where it can."""
    low, high = 1, limit
    while low < high:
        middle = (low + high + 1) // 2
        if doubled(joined(_cut(pieces, middle))) <= limit:
            low = middle
        else:
            high = middle - 1
    return list(_cut(pieces, low))


def within(text: str, limit: int = LIMIT) -> str:
    """Return the text, cut where it is over the limit even so."""
    while doubled(text) > limit:
        over = doubled(text) - limit
        text = text[: -max(1, over // 4)]
    return text


def _cut(pieces: Iterable[Piece], longest: int) -> Iterator[Piece]:
    for piece in pieces:
        if size(piece.text) <= longest:
            yield piece
            continue
        short = piece.text.encode("utf-8", "replace")[: max(longest - 4, 0)].decode("utf-8", "ignore")
        words = short.rsplit(" ", 1)[0] if " " in short[len(short) // 2 :] else short
        yield replace(piece, text=f"{words.rstrip()} ...".strip())
