"""Which properties of a style a letter takes over from a person's file, and which values it believes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from docketwright.letter.reading.markup import name, value
from docketwright.letter.word.markup import Element, W, add

_SWITCH = {"val": "0|1|true|false|on|off"}
_LENGTH = r"-?\d{1,5}"
_COLOUR = "auto|[0-9A-Fa-f]{6}"
_FONT = r"[\w .,+-]{1,60}"

PARAGRAPH: Mapping[str, Mapping[str, str]] = {
    "keepNext": _SWITCH,
    "keepLines": _SWITCH,
    "shd": {"val": "clear", "color": _COLOUR, "fill": _COLOUR},
    "spacing": {"before": r"\d{1,5}", "after": r"\d{1,5}", "line": r"\d{1,5}", "lineRule": "auto|exact|atLeast"},
    "ind": dict.fromkeys(("left", "right", "hanging", "firstLine"), _LENGTH),
    "contextualSpacing": _SWITCH,
    "jc": {"val": "left|right|center|both"},
}
CHARACTER: Mapping[str, Mapping[str, str]] = {
    "rFonts": dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), _FONT),
    "b": _SWITCH,
    "bCs": _SWITCH,
    "i": _SWITCH,
    "iCs": _SWITCH,
    "caps": _SWITCH,
    "smallCaps": _SWITCH,
    "color": {"val": _COLOUR},
    "spacing": {"val": _LENGTH},
    "sz": {"val": r"\d{1,3}"},
    "szCs": {"val": r"\d{1,3}"},
}
ALLOWED = {"pPr": PARAGRAPH, "rPr": CHARACTER}
_ORDER = {
    "pPr": "keepNext keepLines widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl".split(),
    "rPr": "rFonts b bCs i iCs caps smallCaps strike color spacing kern sz szCs u vertAlign lang".split(),
}
_NEEDS_A_VALUE = frozenset({"shd", "jc", "color", "sz", "szCs"})
_THEMED = {"ascii": "asciiTheme", "hAnsi": "hAnsiTheme", "eastAsia": "eastAsiaTheme", "cs": "cstheme"}

Properties = dict[str, dict[str, str]]


def properties(holder: Element | None, kind: str, fonts: Mapping[str, str]) -> Properties:
    """Return what a "pPr" or "rPr" sets, as far as it is allowed; `fonts` are the theme's by their names there."""
    found: Properties = {}
    for one in holder if holder is not None else ():
        local = name(one).removeprefix("w:")
        rules = ALLOWED[kind].get(local)
        if rules is None:
            continue
        said = {key: _said(one, key, fonts) for key in rules}
        checked = {key: text for key, text in said.items() if re.fullmatch(rules[key], text)}
        if "val" in checked or local not in _NEEDS_A_VALUE:
            found[local] = checked
    return found


def put(holder: Element, kind: str, wanted: Properties) -> None:
    """Put properties into their element in place of those of the same name, all in the standard's order."""
    for local, attributes in wanted.items():
        for old in holder.findall(W + local):
            holder.remove(old)
        if attributes or "val" in ALLOWED[kind][local]:
            add(holder, local, **attributes)
    places = {W + local: at for at, local in enumerate(_ORDER[kind])}
    holder[:] = sorted(holder, key=lambda one: places[str(one.tag)])


def theme_fonts(theme: Element | None) -> dict[str, str]:
    """Return the theme's fonts for Latin letters by the names that styles call them by ("minorHAnsi")."""
    found: dict[str, str] = {}
    for one in theme.iter() if theme is not None else ():
        local = etree.QName(one).localname
        if local in {"majorFont", "minorFont"}:
            face = next((latin.get("typeface", "") for latin in one if name(latin) == "a:latin"), "")
            found |= dict.fromkeys((f"{local[:5]}{script}" for script in ("HAnsi", "Ascii")), face)
    return found


def _said(one: Element, key: str, fonts: Mapping[str, str]) -> str:
    if name(one) == "w:rFonts":
        return value(one, key) or fonts.get(value(one, _THEMED[key]), "")
    # The strict spelling of the standard says "start" and "end" where the other says "left" and "right".
    spelt = value(one, key) or value(one, {"left": "start", "right": "end"}.get(key, key))
    return {"start": "left", "end": "right"}.get(spelt, spelt) if name(one) == "w:jc" else spelt
