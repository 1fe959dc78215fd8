"""Render the icon in every size a desktop asks for: `icons.py FOLDER` writes PNG, ICO and ICNS.

Qt draws the one drawing, resources/icons/docketwright.svg; no size is kept in the tree.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon

DRAWING = Path(__file__).resolve().parents[1] / "resources" / "icons" / "docketwright.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 256)
MACOS = 512


def write(size: int, path: Path) -> None:
    """Write the drawing as a square of this many pixels; the ending decides the format."""
    if not QIcon(str(DRAWING)).pixmap(QSize(size, size)).toImage().save(str(path)):
        sys.exit(f"{path} could not be written.")


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return PNG pictures, by their size, as one Windows icon file."""
    at = 6 + 16 * len(pictures)
    head = struct.pack("<3H", 0, 1, len(pictures))
    for size, picture in pictures.items():
        # In this format 256 is written as 0.
        head += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(pictures.values())


def main(folder: Path) -> None:
    """Write every size."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        write(size, folder / f"{size}.png")
    (folder / "docketwright.ico").write_bytes(ico({size: (folder / f"{size}.png").read_bytes() for size in WINDOWS}))
    write(MACOS, folder / "docketwright.icns")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    main(Path(sys.argv[1]))
