"""Throws damaged files at every door of the program, in a process that may not take more than so much memory.

    python -m fuzzing DOOR TIMES SEED

prints one JSON line: how many were read and refused, the longest time one took (of the processor's, in seconds), and
the most memory the process had (in MB). Anything but a refusal in one sentence ends it with a traceback.
"""

from __future__ import annotations

import json
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from build import a_comment, an_argument
from docketwright.errors import AppError
from docketwright.letter.compose import compose
from docketwright.letter.leftovers import leftovers_of
from docketwright.letter.merge import read_back
from docketwright.letter.own_looks import kept_looks
from docketwright.letter.own_template import own_docx_bytes
from docketwright.letter.readback import read_document
from docketwright.model.block import Block
from docketwright.store.codec import decode_blocks, decode_comment, encode_blocks, encode_comment
from docketwright.store.mending import mend
from docketwright.store.remains import read_remains
from docketwright.store.workspace import FILE, Workspace
from notice.pdf import a_pdf
from notice.test_damage import damaged, read_all, whole
from reading.test_reading_hostile import mutated, samples
from store.conftest import NOW

Chance = random.Random
# Python would let go of the application that nothing names.
_alive: list[object] = []
MEMORY = 3 * 1024**3
COMMENT = a_comment(
    an_argument("Nine days of audit were cut to four.", "Allow sixty days."),
    an_argument("Because “so” — § 7.", "Do it.", title="Second"),
)
WORDS = (
    b"# Thresholds\n\nI ask the agency to publish the tests.\n\n- one\n- two\n\n## Time\n\n> quoted\n\n[^a]: A note.\n"
)
HTML = (
    b"<html><body><p style='x'>Words <b>bold</b> <img src='file:///etc/passwd'><img src='http://host/x.png'>"
    b"<table><tr><td>cell</td></tr></table><a href='javascript:x()'>link</a></p></body></html>"
)


def in_a_file(data: bytes, ending: str, read: Callable[[Path], object]) -> None:
    path = Path(tempfile.gettempdir()) / f"door{ending}"
    path.write_bytes(data)
    read(path)


def notice(chance: Chance) -> None:
    read_all(damaged(chance.choice(whole()), chance))


def letter(chance: Chance) -> None:
    def read(path: Path) -> None:
        read_document(path)
        leftovers_of(path)

    in_a_file(mutated(chance, chance.choice(_word_files())), ".docx", read)


def returned(chance: Chance) -> None:
    in_a_file(mutated(chance, _word_files()[1]), ".docx", lambda path: read_back(COMMENT, path))


def template(chance: Chance) -> None:
    data = mutated(chance, chance.choice(_word_files()))
    kept_looks(data, "own.docx")
    own_docx_bytes(compose(COMMENT), data)


def text(chance: Chance) -> None:
    ending, data = chance.choice(((".txt", WORDS), (".md", WORDS), (".pdf", _pdf())))
    in_a_file(damaged(data, chance), ending, read_document)


def comment_file(chance: Chance) -> None:
    decode_comment(damaged(encode_comment(COMMENT), chance))


def pack(chance: Chance) -> None:
    decode_blocks(damaged(encode_blocks((Block("b1", "One", "Text"), Block("b2", "Two", "Text"))), chance))


def workspace(chance: Chance) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / FILE
        file.write_bytes(damaged(_workspace(), chance))
        read_remains(file)
        mend(Path(folder), NOW)
        Workspace.open(Path(folder)).close()


def pasted(chance: Chance) -> None:
    from PySide6.QtCore import QMimeData  # noqa: PLC0415 - only this door needs a window

    data = QMimeData()
    if chance.random() < 0.7:
        data.setHtml(damaged(HTML, chance).decode("utf-8", "replace"))
    if chance.random() < 0.7:
        data.setText(damaged(WORDS, chance).decode("utf-8", "replace"))
    for box in _boxes():
        box.setPlainText("")  # type: ignore[attr-defined] # each is a box of plain text
        box.insertFromMimeData(data)  # type: ignore[attr-defined]
        assert "\x00" not in box.toPlainText()  # type: ignore[attr-defined]


DOORS: dict[str, Callable[[Chance], None]] = {
    "notice": notice,
    "letter": letter,
    "returned": returned,
    "template": template,
    "text": text,
    "comment file": comment_file,
    "pack": pack,
    "workspace": workspace,
    "pasted": pasted,
}


@cache
def _word_files() -> list[dict[str, bytes]]:
    return samples()


@cache
def _pdf() -> bytes:
    return a_pdf(*[[f"Line {line} of the letter." for line in range(40)] for _ in range(2)])


@cache
def _workspace() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        with Workspace.open(Path(folder)) as made:
            for number in range(4):
                made.comments.save(replace(COMMENT, id=f"c{number}"), NOW)
            made.library.save(Block("b", "Time to fix", "Sixty days."), NOW)
        return (Path(folder) / FILE).read_bytes()


@cache
def _boxes() -> tuple[object, ...]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as above

    from docketwright.ui.rule.source_box import NoticeBox  # noqa: PLC0415 - as above
    from docketwright.ui.widgets.editor import WritingBox  # noqa: PLC0415 - as above
    from docketwright.ui.write.title_box import TitleBox  # noqa: PLC0415 - as above

    _alive.append(QApplication([]))
    return (WritingBox("Point"), TitleBox("Title", ""), NoticeBox())


def is_one_sentence(told: str) -> None:
    assert told
    assert "\n" not in told


def throw(door: str, times: int, seed: int) -> dict[str, float]:
    """Throw so many damaged files at a door and return what came of it."""
    chance, refused, longest = random.Random(seed), 0, 0.0
    for number in range(times):
        began = time.process_time()
        try:
            DOORS[door](chance)
        except AppError as error:
            refused += 1
            is_one_sentence(error.what_happened)
        except BaseException:
            sys.stderr.write(f"{door}, seed {seed}, number {number}\n")
            raise
        longest = max(longest, time.process_time() - began)
    return {"read": times - refused, "refused": refused, "longest": round(longest, 3), "peak": round(most_memory())}


def most_memory() -> float:
    """Return the most memory that this program had, in MB; what the system counts begins with its parent's."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text(encoding="ascii").split("VmHWM:")[1].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    sys.stdout.write(json.dumps(throw(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))) + "\n")
