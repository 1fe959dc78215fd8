"""Say which part each file of the one-folder program belongs to: `shipped.py WORK LICENCES`.

WORK is PyInstaller's work folder, LICENCES the folder that `parts.py licences` filled. Stops where a file belongs to no
part, where the licence text of a part is missing, or where the page of licences in the program does not name it.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from parts import PYTHON, ROOT, bundled, system_packages

HERE = Path(__file__).resolve().parents[1]
PAGE = HERE / "resources" / "help" / "licences.md"
# The page calls the system's libraries by the names that people know.
KNOWN_AS = {
    "libbrotli": "Brotli",
    "libbz2": "bzip2",
    "libexpat": "Expat",
    "libffi": "libffi",
    "libgcc": "GCC’s own libraries",
    "liblzma": "XZ",
    "libmpdec": "mpdecimal",
    "libpython": "Python",
    "libsqlite3": "SQLite",
    "libssl": "OpenSSL",
    "libstdc++": "GCC’s own libraries",
    "libuuid": "libuuid",
    "libwayland": "Wayland",
    "libx11": "X11",
    "libxau": "X11",
    "libxcb": "XCB",
    "libxdmcp": "X11",
    "libxkbcommon": "libxkbcommon",
    "libzstd": "Zstandard",
    "python3": "Python",
    "zlib1g": "zlib",
    "cpython": "Python",
    "pyside6": "PySide6",
}


def main(work: Path, licences: Path) -> None:
    """Look at every file and every part."""
    owned = owners(work)
    lost = sorted(str(path) for path, owner in owned.items() if owner is None)
    if lost:
        sys.exit("These files belong to no part that is listed:\n  " + "\n  ".join(lost))
    parts = {owner for owner in owned.values() if owner}
    if silent := sorted(part for part in parts if not any(licences.glob(f"{part}/*"))):
        sys.exit(f"There is no licence text for: {', '.join(silent)}")
    if unnamed := sorted(part for part in parts if not on_page(part, PAGE.read_text(encoding="utf-8"))):
        sys.exit(f"resources/help/licences.md does not name: {', '.join(unnamed)}")
    print(f"  {len(owned):,} files of {len(parts)} parts, each with its licence", file=sys.stderr)


def owners(work: Path) -> dict[Path, str | None]:
    """Return the part of each file that was taken along, None where it is not known."""
    packages = {path: name for name in bundled() for path in installed(name)}
    return {path: owner(path, work, packages) for path in taken(work)}


def taken(work: Path) -> Iterator[Path]:
    """Yield the files that PyInstaller's tables of contents name: beside the program, and inside its archive."""
    for table in (next(work.glob("COLLECT-*.toc")), next(work.glob("PYZ-*.toc"))):
        read = ast.literal_eval(table.read_text(encoding="utf-8"))
        entries = next(one for one in read if isinstance(one, list))
        # A link bears the name of what it leads to, which has an entry of its own; a package without a file has "-".
        yield from (Path(source) for _, source, kind in entries if kind != "SYMLINK" and source not in {"-", ""})


def installed(name: str) -> Iterator[Path]:
    """Yield the files of an installed package."""
    part = distribution(name)
    yield from (Path(str(part.locate_file(one))).resolve() for one in part.files or ())


def owner(path: Path, work: Path, packages: dict[Path, str]) -> str | None:
    """Return the part that one file belongs to."""
    real = path.resolve()
    if real in packages:
        return packages[real]
    if real.is_relative_to(work.resolve()):
        return "cpython" if real.name == "base_library.zip" or real.suffix == ".pyc" else "pyinstaller"
    if real.is_relative_to(HERE) and "site-packages" not in real.parts:
        return ROOT
    if real.is_relative_to(PYTHON.resolve()) and "site-packages" not in real.parts:
        return "cpython"
    return next((name for name, _ in system_packages([path])), None)


def on_page(part: str, page: str) -> bool:
    """Tell whether the page of licences names a part."""
    known = next((name for begin, name in KNOWN_AS.items() if part.startswith(begin)), part)
    return plain(known) in plain(page)


def plain(text: str) -> str:
    """Return text without what tells the spellings of a name apart."""
    return re.sub(r"[-._]", "-", text.lower())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
