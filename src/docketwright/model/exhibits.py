"""The files that go out with the letter, by what is known of them, and what the web form takes of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from docketwright.model.values import dataclass
from docketwright.phrases import phrase

# Regulations.gov: at most 20 files of 10 MB each; these are the endings that its form takes.
MOST_FILES = 20
MOST_BYTES = 10 * 1024 * 1024
ENDINGS = frozenset("bmp docx gif jpg jpeg pdf png pptx rtf sgml tif tiff txt wpd xlsx xml".split())


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A file to attach: its name and what it shows, its size in bytes and the SHA-256 of what was in it when listed.

    Its words stay in the file: it is neither read nor kept, and need not be there when the letter is written.
    """

    file: str
    title: str = ""
    size: int = 0
    sha256: str = ""

    @property
    def ending(self) -> str:
        """Return the ending of the file's name in lower case, "" where it has none."""
        return self.file.rpartition(".")[2].lower() if "." in self.file else ""


def not_taken(exhibits: tuple[Exhibit, ...], letters: int = 1) -> Iterator[tuple[int, str]]:
    """Yield what the web form would refuse: the number of the exhibit from 0 and why; -1 for all of them together.

    `letters` is how many files the letter itself is.
    """
    if len(exhibits) + letters > MOST_FILES:
        yield -1, phrase("The form takes {most} files, the letter among them.", most=MOST_FILES)
    names = Counter(one.file.lower() for one in exhibits)
    for number, one in enumerate(exhibits):
        if one.size > MOST_BYTES:
            yield number, phrase("Larger than 10 MB, the most that the form takes.")
        if one.sha256 and not one.size:
            yield number, phrase("This file is empty: nothing stands in it.")
        if one.ending not in ENDINGS:
            yield number, _refused(one.ending)
        if names[one.file.lower()] > 1:
            yield number, phrase("Another file in this list has the same name. The form refuses the second.")


def _refused(ending: str) -> str:
    if not ending:
        return phrase("The form takes no file without an ending such as “.pdf”.")
    return phrase("The form does not take files that end in “.{ending}”.", ending=ending)


def size_in_words(size: int) -> str:
    """Return a size as people write it: "640 KB", "2.4 MB"."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000)) if size else 0} KB"
    return f"{size / 1_000_000:.1f} MB"
