"""Make the site of documents, docs-out/, from the help in the program and the pages in docs/: `make docs`.

The help is written once, in resources/help; here it gets a frame and pictures, and the pages for contributors a frame.
The pages need no network and no script, so they can be read from a folder.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import sys
from pathlib import Path

from markdown_it import MarkdownIt

from docketwright.ui.help.figures import filled

ROOT = Path(__file__).resolve().parents[1]
HELP, DOCS = ROOT / "resources" / "help", ROOT / "docs"
LINK = re.compile(r'(href|src)="([^":]+)"')
STEPS = ("rule", "you", "arguments", "write", "check", "export")

DECISIONS = "Decisions"
PICTURES = (".png", ".svg")
# The help in the program needs no pictures of itself; on the site a page gets the one of its own name, or this one.
SHOWN_AT = {"start": "home", "first-comment": "write-dark"}

# The pages in the order of the menu at the side; decisions follow by number.
PARTS: tuple[tuple[str, tuple[Path, ...]], ...] = (
    ("Begin", (ROOT / "README.md", HELP / "start.md", HELP / "first-comment.md")),
    ("The six steps", tuple(HELP / f"{step}.md" for step in STEPS)),
    (
        "More",
        (
            HELP / "principles.md",
            HELP / "agencies.md",
            HELP / "library.md",
            HELP / "block-packs.md",
            HELP / "templates.md",
            HELP / "colleague.md",
            HELP / "privacy.md",
            HELP / "questions.md",
            HELP / "keys.md",
            HELP / "glossary.md",
        ),
    ),
    (
        "Behind it",
        (
            ROOT / "CHANGELOG.md",
            ROOT / "CONTRIBUTING.md",
            DOCS / "adding.md",
            DOCS / "scripting.md",
            DOCS / "judging.md",
            DOCS / "speed.md",
            ROOT / "SECURITY.md",
            DOCS / "releasing.md",
            HELP / "licences.md",
        ),
    ),
    (DECISIONS, tuple(sorted((DOCS / "decisions").glob("*.md")))),
)

LOOK = (ROOT / "packaging" / "docs.css").read_text(encoding="utf-8")


def pages() -> dict[Path, str]:
    """Return the file name in the site of each page that is there; the first one is the front page."""
    there = [path for _, paths in PARTS for path in paths if path.exists()]
    names = {path: f"{path.stem.lower()}.html" for path in there}
    names[there[0]] = "index.html"
    return names


def title(path: Path) -> str:
    """Return a page's first heading."""
    return path.read_text(encoding="utf-8").split("\n", 1)[0].lstrip("# ").strip()


def body(path: Path, names: dict[Path, str]) -> str:
    """Return a page as HTML, its links turned to the site's own pages."""
    text = filled(path.read_text(encoding="utf-8"))
    if picture := picture_of(path):
        heading, _, rest = text.partition("\n")
        text = f"{heading}\n\n![The window](../../docs/pictures/{picture.name})\n{rest}"
    made = MarkdownIt("commonmark").enable("table").render(text)
    made = re.sub(r"<(h[2-6])>(.*?)</\1>", _anchored, made)
    return LINK.sub(lambda found: f'{found[1]}="{target(found[2], path, names)}"', made)


def _anchored(found: re.Match[str]) -> str:
    plain = html.unescape(re.sub(r"<[^>]+>", "", found[2]))
    anchor = re.sub(r"[^\w\- ]", "", plain).strip().lower().replace(" ", "-")
    return f'<{found[1]} id="{anchor}">{found[2]}</{found[1]}>'


def target(link: str, page: Path, names: dict[Path, str]) -> str:
    """Return where a link leads in the site. A link to a file of the source that is no page ends the making."""
    file, _, anchor = link.partition("#")
    if not file:
        return link
    path = Path(os.path.normpath(page.parent / file))
    if path.suffix in PICTURES and path.exists():
        return path.name
    if path.name == "LICENSE":
        return names[HELP / "licences.md"]
    if path.is_dir():
        path = next(one for one in names if one.parent == path)
    if path not in names:
        sys.exit(f"{page.relative_to(ROOT)} links to {link}, which is no page of the site.")
    return f"{names[path]}#{anchor}" if anchor else names[path]


def framed(path: Path, names: dict[Path, str]) -> str:
    """Return a whole page: the text, and the menu, which stands beside it or on a telephone below."""
    head = f"<title>{html.escape(title(path))} · Docketwright</title><style>{LOOK}</style>"
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">{head}</head>'
        f'<body><header><a href="index.html">Docketwright</a><a class="narrow" href="#pages">All pages</a></header>'
        f"<main>{body(path, names)}{onward(path, names)}</main>"
        f'<nav id="pages" aria-label="Pages">{menu(path, names)}</nav></body></html>\n'
    )


def menu(path: Path, names: dict[Path, str]) -> str:
    """Return the menu as it stands beside one page; the decisions are listed one by one only beside a decision."""
    listed = ""
    for part, paths in PARTS:
        there = [one for one in paths if one in names]
        if part == DECISIONS and path not in there:
            listed += f'<h2>{part}</h2><a href="{names[there[0]]}">{len(there)} decisions, and why</a>'
            continue
        listed += f"<h2>{part}</h2>"
        for one in there:
            current = ' aria-current="page"' if one == path else ""
            listed += f'<a href="{names[one]}"{current}>{html.escape(title(one))}</a>'
    return listed


def onward(path: Path, names: dict[Path, str]) -> str:
    """Return the link to the page that follows, "" on the last one."""
    order = list(names)
    after = order[order.index(path) + 1 :][:1]
    return "".join(f'<p class="next">Next: <a href="{names[one]}">{html.escape(title(one))}</a></p>' for one in after)


def picture_of(page: Path) -> Path | None:
    """Return the picture that stands at the top of a page of the help: the one with its name, where there is one."""
    picture = DOCS / "pictures" / f"{SHOWN_AT.get(page.stem, page.stem)}.png"
    return picture if page.parent == HELP and picture.exists() else None


def pictures(names: dict[Path, str]) -> set[Path]:
    """Return the pictures that the pages show."""
    shown = re.compile(r"!\[[^\]]*\]\(([^)\s]+)\)")
    named = {page.parent / one for page in names for one in shown.findall(page.read_text(encoding="utf-8"))}
    return named | {picture for page in names if (picture := picture_of(page))}


def main(folder: Path) -> None:
    """Write every page into a folder, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    names = pages()
    if len(set(names.values())) != len(names):
        sys.exit("Two pages would have the same name.")
    for path, name in names.items():
        (folder / name).write_text(framed(path, names), encoding="utf-8")
    for picture in pictures(names):
        shutil.copyfile(picture, folder / picture.name)
    print(f"{len(names)} pages: {folder / 'index.html'}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs-out")
