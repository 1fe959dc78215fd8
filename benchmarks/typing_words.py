"""Typing: from the key to the paint with every mark, and a hundred thousand words opened beside novelWriter."""

from __future__ import annotations

import statistics
import subprocess
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QScrollArea

from benchmarks.measure import ROUNDS, Measure, against, compare, nearly_worst, worked
from benchmarks.peers import ROOT, peer, surroundings
from benchmarks.rooms import application, opened, reasons, settle, types
from benchmarks.texts import drawn, of_words
from docketwright.model.comment import Comment
from docketwright.store.example import example
from docketwright.ui.main_window import MainWindow
from docketwright.ui.widgets.basics import scrolled
from docketwright.ui.widgets.editor import WritingBox
from docketwright.ui.widgets.look import look
from docketwright.ui.widgets.marks import Line, Tint

TYPED = "the tests show that small labs cannot pay for this each year "
KEYS = 4
PARAGRAPHS = 1000


def key_paint() -> Measure:
    """Measure a key in a box of 5,000 words with a wave under every 25th, beside the same box without marks."""
    application()
    text = "\n".join(drawn(number, 100) for number in range(50))
    (above, marked), (below, bare) = _box(text), _box(text)
    starts = [at for at, letter in enumerate(text) if letter == " "][::25]
    waves = tuple(Tint(at + 1, at + 5, look().bad, Line.SpellCheckUnderline) for at in starts)
    marked.draw_layer("spelling", waves)
    application().processEvents()
    taken = [
        tuple(worked(lambda box=box, letter=letter: types(box, letter))() for box in (marked, bare))
        for letter in TYPED * KEYS
    ]
    for area in (above, below):
        area.close()
    ours, other = (nearly_worst([pair[side] for pair in taken]) for side in (0, 1))
    return against(
        "key.paint", ours, other, "the same box without marks, both at the 95th percentile of processor time", 1.5
    )


def _box(text: str) -> tuple[QScrollArea, WritingBox]:
    """Return a box as it stands on the page: as high as its words, in an area that scrolls."""
    box = WritingBox("Reasons")
    area = scrolled(box)
    area.resize(700, 600)
    area.show()
    box.set_text(text)
    application().processEvents()
    return area, box


def open_100k() -> Measure:
    """Measure opening a comment of a hundred thousand words in one box, shown on the Write step."""
    text = [drawn(number, 100) for number in range(PARAGRAPHS)]
    first = example().arguments[0]
    large = replace(of_words(10), id="large", arguments=(replace(first, reasons="\n".join(text)),))
    with opened(example()) as window:
        measure = compare(
            "open.100k",
            lambda: statistics.median([_opening(window, large) for _ in range(ROUNDS)]),
            lambda: _novelwriter("\n\n".join(text)),
            "novelWriter, the same words in a document; both in processor time",
            0.25,
        )
        reasons(window)
    return measure


def _opening(window: MainWindow, large: Comment) -> float:
    took = worked(lambda: (window.session.open(large), application().processEvents()))()
    settle(window)
    window.session.open(example())
    settle(window)
    return took


def _novelwriter(text: str) -> float:
    """Return the median of as many openings by novelWriter, in a process of its own."""
    python = Path(peer("novelwriter")).with_name("python")
    with TemporaryDirectory() as folder:
        file = Path(folder, "text.txt")
        file.write_text(text, encoding="utf-8")
        script = str(ROOT / "benchmarks" / "peer_novelwriter.py")
        command = [str(python), script, folder, str(file), str(ROUNDS)]
        ran = subprocess.run(command, env=surroundings(), capture_output=True, text=True, check=False, timeout=120)
    return statistics.median(
        float(line) for line in ran.stdout.splitlines() if line.startswith("0.") or line[:1].isdigit()
    )
