"""Write what a finished file is made of, as CycloneDX JSON, and the licence texts of those parts.

`parts.py bill FILE [TOC]` prints the parts of a wheel, or with PyInstaller's table of contents those of the one-folder
program, its system libraries included. `parts.py licences TOC FOLDER` copies the licence text of each part.
"""

from __future__ import annotations

import ast
import hashlib
import json
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = "docketwright"
LICENCE = re.compile(r"(?i)\.dist-info/(?:.*/)?(?:licen[cs]es?|copying|notice|copyright)\b|/licenses/[^/]+\.txt$")
# What starts the one-folder program, beside what the program itself needs.
STARTER = "pyinstaller"
# Qt's own packages bring no text.
QT = ("pyside6-essentials", "shiboken6")
QT_TEXTS = Path(__file__).with_name("licences")
PYTHON = Path(sys.base_prefix)


def main(what: str, *arguments: str) -> None:
    """Do one of the two things."""
    if what == "bill":
        print(json.dumps(bill(Path(arguments[0]), [Path(one) for one in arguments[1:]]), indent=2))
    else:
        copy_licences(sources(Path(arguments[0])), Path(arguments[1]))


def bill(file: Path, tocs: list[Path]) -> dict[str, object]:
    """Return the list of parts of one file."""
    found = bundled() if tocs else parts(ROOT, {})
    mine = found.pop(ROOT)
    components = [one for name in sorted(found) for one in (python_part(found[name]), *inside(found[name]))]
    for toc in tocs:
        components += [interpreter(), *system_parts(sources(toc))]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": file.name,
                "version": mine.version,
                "licenses": [{"license": {"name": "Apache-2.0"}}],
                "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}],
            }
        },
        "components": components,
    }


def parts(name: str, seen: dict[str, Distribution]) -> dict[str, Distribution]:
    """Return the distribution and everything it needs here, by name; extras and other systems are left out."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key not in seen:
        try:
            seen[key] = distribution(name)
        except PackageNotFoundError:
            return seen
        for wanted in seen[key].requires or ():
            if "extra ==" not in wanted:
                parts(re.split(r"[^\w.-]", wanted, maxsplit=1)[0], seen)
    return seen


def bundled() -> dict[str, Distribution]:
    """Return the distributions whose files lie in the one-folder program; without its starter where none is made."""
    found = parts(ROOT, {})
    with suppress(PackageNotFoundError):
        found[STARTER] = distribution(STARTER)
    return found


def python_part(part: Distribution) -> dict[str, object]:
    """Return one Python package as a component."""
    about = part.metadata
    named = about.get("License-Expression") or (about.get("License") or "").split("\n")[0] or classified(part)
    return {
        "type": "library",
        "name": about["Name"],
        "version": part.version,
        "licenses": [{"license": {"name": named}}],
        "purl": f"pkg:pypi/{about['Name'].lower()}@{part.version}",
    }


def inside(part: Distribution) -> Iterator[dict[str, object]]:
    """Yield what a package says it was built from, in the list of parts that it brings itself."""
    for file in part.files or ():
        if re.search(r"\.dist-info/sboms/.*\.json$", file.as_posix()):
            said = json.loads(Path(str(part.locate_file(file))).read_text(encoding="utf-8"))
            for one in said.get("components", ()):
                yield {key: one[key] for key in ("type", "name", "version", "licenses", "purl") if key in one}


def classified(part: Distribution) -> str:
    """Return the licence that a package's classifiers name."""
    named = [one for one in part.metadata.get_all("Classifier") or () if one.startswith("License ::")]
    return ", ".join(one.rsplit(":: ", 1)[-1] for one in named) or "see the package"


def interpreter() -> dict[str, object]:
    """Return Python itself as a component."""
    version = platform.python_version()
    return {"type": "library", "name": "CPython", "version": version, "licenses": [{"license": {"id": "PSF-2.0"}}]}


def system_parts(files: list[Path]) -> list[dict[str, object]]:
    """Return the system's packages whose libraries were taken along."""
    return [
        {
            "type": "library",
            "name": name,
            "version": version,
            "licenses": [{"license": {"name": f"see licences/{name}"}}],
            "purl": f"pkg:deb/debian/{name}@{version}",
        }
        for name, version in sorted(set(system_packages(files)))
    ]


def system_packages(files: list[Path]) -> Iterator[tuple[str, str]]:
    """Return name and version of the Debian package of each file that came from one; nothing on other systems."""
    if shutil.which("dpkg-query") is None:
        return
    for file in files:
        # A package may know its file by a path from before /lib was joined with /usr/lib.
        for path in dict.fromkeys((file, file.resolve(), Path("/", *file.resolve().parts[2:]))):
            owner = asked("dpkg-query", "-S", str(path)).split(":", 1)[0]
            if owner:
                yield owner, asked("dpkg-query", "-W", "-f", "${Version}\n", owner).split("\n")[0]
                break


def asked(*command: str) -> str:
    """Return what a command says, "" where it fails."""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def sources(toc: Path) -> list[Path]:
    """Return the libraries outside of Python's own folders that PyInstaller's table of contents names."""
    entries = ast.literal_eval(toc.read_text(encoding="utf-8"))[0]
    paths = [Path(source) for _, source, kind in entries if kind == "BINARY"]
    return [path for path in paths if not {"site-packages", "lib-dynload"} & {*path.parts}]


def copy_licences(files: list[Path], folder: Path) -> None:
    """Copy the licence texts of every part into a folder for each."""
    for name, part in sorted(bundled().items()):
        texts = [Path(str(part.locate_file(one))) for one in part.files or () if LICENCE.search(one.as_posix())]
        keep(folder / name, [*QT_TEXTS.glob("*.txt")] if name in QT else texts)
    for name, _ in sorted(set(system_packages(files))):
        keep(folder / name, [Path("/usr/share/doc") / name / "copyright"])
    python = [PYTHON / "LICENSE", *PYTHON.glob("lib/python3*/LICENSE.txt"), Path("/usr/share/doc/python3/copyright")]
    keep(folder / "cpython", python)


def keep(folder: Path, texts: list[Path]) -> None:
    """Copy these texts where they exist."""
    for text in texts:
        if text.is_file():
            folder.mkdir(parents=True, exist_ok=True)
            (folder / text.name).write_text(readable(text.read_bytes()), encoding="utf-8")


def readable(data: bytes) -> str:
    """Return a text that is nearly always in UTF-8, sometimes in the old Western form."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


if __name__ == "__main__":
    main(*sys.argv[1:])
