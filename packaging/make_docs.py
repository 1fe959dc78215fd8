"""Make the site of documents, docs-out/, from the help in the program and the pages in docs/: `make docs`.

The help is written once, in resources/help; here it gets a frame, and so do the guide and the pages for contributors.
The pages need no network and no script, so they can be read from a folder.
"""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import sys
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[1]
HELP, GUIDE, DOCS = ROOT / "resources" / "help", ROOT / "docs" / "guide", ROOT / "docs"
LINK = re.compile(r'(href|src)="([^":]+)"')
STEPS = ("rule", "you", "arguments", "write", "check", "export")

# The pages in the order of the menu at the side; decisions follow by number.
PARTS: tuple[tuple[str, tuple[Path, ...]], ...] = (
    ("Begin", (HELP / "start.md", GUIDE / "first-comment.md")),
    ("The six steps", tuple(HELP / f"{step}.md" for step in STEPS)),
    (
        "More",
        (
            GUIDE / "principles.md",
            HELP / "agencies.md",
            HELP / "library.md",
            GUIDE / "block-packs.md",
            GUIDE / "templates.md",
            GUIDE / "colleague.md",
            HELP / "privacy.md",
            GUIDE / "questions.md",
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
            DOCS / "judging.md",
            ROOT / "SECURITY.md",
            DOCS / "releasing.md",
            HELP / "licences.md",
        ),
    ),
    ("Decisions", tuple(sorted((DOCS / "decisions").glob("*.md")))),
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
    text = path.read_text(encoding="utf-8")
    text = text.replace("<!-- figures -->", figures()).replace("<!-- limits -->", limits())
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
    if path.is_dir():
        path = next(one for one in names if one.parent == path)
    if path not in names:
        sys.exit(f"{page.relative_to(ROOT)} links to {link}, which is no page of the site.")
    return f"{names[path]}#{anchor}" if anchor else names[path]


def figures() -> str:
    """Return the table of how often the detector is wrong, from the card of the shipped model."""
    seen = json.loads((ROOT / "resources" / "principles" / "card.json").read_text(encoding="utf-8"))["figures"]
    rows = [
        "| Measured on | Passages | Marked rightly, of what it marked | Found, of what was there |",
        "|---|---|---|---|",
    ]
    for name, figure in seen.items():
        if "micro_precision" in figure and not name.endswith(".jsonl"):
            right, found = figure["micro_precision"], figure["micro_recall"]
            rows.append(f"| {name} | {figure['passages']:,} | {right:.0%} | {found:.0%} |")
    return "\n".join(rows)


def limits() -> str:
    """Return the limits that the card names, as a list."""
    card = json.loads((ROOT / "resources" / "principles" / "card.json").read_text(encoding="utf-8"))
    return "\n".join(f"- {one}" for one in card["limits"])


def framed(path: Path, names: dict[Path, str]) -> str:
    """Return a whole page: the menu at the side and the text."""
    menu = ""
    for part, paths in PARTS:
        menu += f"<h2>{part}</h2>"
        for one in (one for one in paths if one in names):
            current = ' aria-current="page"' if one == path else ""
            menu += f'<a href="{names[one]}"{current}>{html.escape(title(one))}</a>'
    head = f"<title>{html.escape(title(path))} · Docketwright</title><style>{LOOK}</style>"
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">{head}</head>'
        f'<body><nav aria-label="Pages">{menu}</nav><main>{body(path, names)}</main></body></html>\n'
    )


def main(folder: Path) -> None:
    """Write every page into a folder, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    names = pages()
    if len(set(names.values())) != len(names):
        sys.exit("Two pages would have the same name.")
    for path, name in names.items():
        (folder / name).write_text(framed(path, names), encoding="utf-8")
    print(f"{len(names)} pages: {folder / 'index.html'}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs-out")
