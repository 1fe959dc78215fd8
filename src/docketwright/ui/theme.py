"""One design language: type scale, spacing and colours, put on the whole application at once."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from docketwright.assets import resource
from docketwright.store.settings import Appearance
from docketwright.ui.sheet import SHEET
from docketwright.ui.widgets.look import DARK, HIGH_CONTRAST, LIGHT, PROPERTY, Look

DRESSED = "dressed"
BASE_POINTS = "base points"
BASE_FAMILY = "base family"
LEAST_POINTS = 10.0
SCALE = {"title": 1.55, "heading": 1.12, "big": 1.25, "small": 0.92}
# The last resort of a system without a font of its own choosing is wide and grey; these read better where they are.
CALM_FACES = ("Inter", "Noto Sans", "Cantarell", "Liberation Sans")
LAST_RESORTS = frozenset({"DejaVu Sans", "Sans Serif", "Sans", ""})


def apply_theme(application: QApplication, appearance: Appearance, zoom: int) -> None:
    """Dress the application in this appearance, its text at `zoom` percent of the system's size.

    Nothing happens where it is dressed like this already: every widget would be styled anew.
    """
    if application.property(DRESSED) != _dress(_look(appearance), zoom):
        application.setStyleSheet(prepare_theme(application, appearance, zoom))


def prepare_theme(application: QApplication, appearance: Appearance, zoom: int) -> str:
    """Give the application the colours and the font of this appearance, and return the style sheet that belongs to it.

    A window is built first and dressed then: Qt styles a part anew for each larger one that it is put into, which took
    half of the building.
    """
    chosen = _look(appearance)
    application.setProperty(DRESSED, _dress(chosen, zoom))
    application.setProperty(PROPERTY, chosen.name)
    if application.property(BASE_POINTS) is None:
        application.setProperty(BASE_POINTS, max(LEAST_POINTS, application.font().pointSizeF()))
        application.setProperty(BASE_FAMILY, _family(application.font()))
    points = float(application.property(BASE_POINTS)) * zoom / 100
    font = QFont(application.font())
    font.setFamily(str(application.property(BASE_FAMILY)))
    font.setPointSizeF(points)
    application.setFont(font)
    application.setPalette(palette(chosen))
    return style_sheet(chosen, points)


def _dress(look: Look, zoom: int) -> str:
    return f"{look.name} {zoom}"


def palette(look: Look) -> QPalette:
    """Return the palette from which Qt draws what no style sheet names."""
    role = QPalette.ColorRole
    colours = {
        role.Window: look.page,
        role.WindowText: look.text,
        role.Base: look.paper,
        role.AlternateBase: look.soft,
        role.Text: look.text,
        role.Button: look.paper,
        role.ButtonText: look.text,
        role.ToolTipBase: look.paper,
        role.ToolTipText: look.text,
        role.PlaceholderText: look.prompt,
        role.Highlight: look.accent,
        role.HighlightedText: look.on_accent,
        role.Link: look.accent,
        role.Mid: look.line,
        role.Accent: look.accent,
    }
    made = QPalette()
    for one, colour in colours.items():
        made.setColor(one, colour)
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, look.quiet)
    return made


def style_sheet(look: Look, points: float) -> str:
    """Return the style sheet for a look; sizes follow the size of the text in points."""
    sizes = {name: f"{points * factor:.1f}pt" for name, factor in SCALE.items()}
    colours = {
        name: getattr(look, name).name()
        for name in Look.__dataclass_fields__
        if isinstance(getattr(look, name), QColor)
    }
    box = max(14, round(points * 1.5)) // 2 * 2
    shade = "dark" if look.dark else "light"
    marks = {
        name: resource("icons", f"{name}-{shade}.svg").as_posix() for name in ("tick", "dot", "up", "down", "right")
    }
    pad = max(5, round(points * 0.6))
    # What has the focus has a line more around it, and is as large as before: nothing moves when it is pressed.
    lengths = {"pad": f"{pad}px", "inner": f"{pad - 1}px", "box": f"{box}px", "half_box": f"{box // 2}px"}
    return Template(SHEET).substitute(colours, **sizes, **marks, **lengths)


def _look(appearance: Appearance) -> Look:
    if appearance is Appearance.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return {Appearance.LIGHT: LIGHT, Appearance.DARK: DARK, Appearance.HIGH_CONTRAST: HIGH_CONTRAST}[appearance]


def _family(font: QFont) -> str:
    if font.family() not in LAST_RESORTS:
        return font.family()
    installed = set(QFontDatabase.families())
    return next((face for face in CALM_FACES if face in installed), font.family())
