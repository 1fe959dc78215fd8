"""The pages of the help, from resources/help in the language of the window, and those that have some words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from docketwright.assets import resource
from docketwright.model.steps import Step
from docketwright.ui.help.figures import filled
from docketwright.ui.language import ENGLISH, language

STEP_PAGES = {
    Step.RULE: "rule",
    Step.YOU: "you",
    Step.ARGUMENTS: "arguments",
    Step.WRITE: "write",
    Step.CHECK: "check",
    Step.EXPORT: "export",
}
ORDER = (
    "start",
    "first-comment",
    *STEP_PAGES.values(),
    "principles",
    "agencies",
    "library",
    "block-packs",
    "templates",
    "colleague",
    "privacy",
    "questions",
    "glossary",
    "keys",
    "licences",
)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the name of its file, its first heading, and its text in Markdown."""

    name: str
    title: str
    text: str

    @property
    def plain(self) -> str:
        """Return the text as it is searched: without Markdown's marks."""
        return re.sub(r"[*`#>|_]|\]\([^)]*\)|\[", " ", self.text)


def read_pages() -> tuple[Page, ...]:
    """Return all pages in the order in which they are listed."""
    return tuple(_page(name) for name in ORDER)


def pages_with(pages: tuple[Page, ...], wanted: str) -> tuple[Page, ...]:
    """Return the pages that have all these words, those with a word in the title first."""
    parts = wanted.casefold().split()
    found = [page for page in pages if all(part in page.plain.casefold() for part in parts)]
    return tuple(sorted(found, key=lambda page: not any(part in page.title.casefold() for part in parts)))


def _page(name: str) -> Page:
    spoken = () if language() == ENGLISH else (language(),)
    text = filled(resource("help", *spoken, f"{name}.md").read_text(encoding="utf-8"))
    return Page(name, text.split("\n", maxsplit=1)[0].lstrip("# ").strip(), text)
