"""Characters of symbol fonts, which a document stores in a private range, as the Unicode characters they look like."""

from __future__ import annotations

_PRIVATE = range(0xF020, 0xF100)

_SYMBOL = dict(
    zip(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "αβχδεφγηιϕκλμνοπθρστυϖωξψζΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ",
        strict=True,
    )
) | dict(
    zip(
        map(
            chr, (0xA3, 0xA5, 0xB0, 0xB1, 0xB2, 0xB3, 0xB4, 0xB7, 0xB8, 0xB9, 0xBB, 0xBC, 0xD6, 0xD7, 0xAE, 0xAC, 0xDE)
        ),
        "≤∞°±″≥×•÷≠≈…√⋅→←⇒",
        strict=True,
    )
)
_WINGDINGS = dict(
    zip(
        map(chr, (0xA7, 0xA8, 0xD8, 0xE0, 0xFB, 0xFC, 0xFD, 0xFE, 0x6C, 0x6E, 0x6F, 0x71, 0x76, 0xFA)),
        "▪☐➢→✗✓☒☑●■☐❑❖☐",
        strict=True,
    )
)


def symbol(char: str, font: str = "Symbol") -> str:
    """Return what a character of a symbol font looks like; "" where there is no such character in Unicode.

    A character outside the private range is returned as it is.
    """
    if not char or ord(char[0]) not in _PRIVATE:
        return char
    plain = chr(ord(char[0]) - 0xF000)
    table = _WINGDINGS if font.lower().startswith(("wingdings", "webdings")) else _SYMBOL
    other = _SYMBOL if table is _WINGDINGS else _WINGDINGS
    found = table.get(plain) or other.get(plain)
    if found:
        return found
    return plain if plain.isascii() and plain.isprintable() and table is _SYMBOL else ""
