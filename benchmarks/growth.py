"""Measures how the costs grow with the size, for every path that a person waits for, and has it drawn."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.library import PAGE, filled, first_page
from benchmarks.measure import timed, worked
from benchmarks.peers import ROOT
from benchmarks.picture import Line, picture
from benchmarks.rooms import application, opened, reasons, types
from benchmarks.texts import drawn, of_words
from benchmarks.typing_words import TYPED
from docketwright.checks.context import Context
from docketwright.checks.every import run_checks
from docketwright.checks.originality import Origin, sentence_origins
from docketwright.cli.surroundings import surroundings
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.model.comment import Comment
from docketwright.store.comments import Comments
from docketwright.store.example import WRITTEN, example
from docketwright.store.workspace import Workspace
from docketwright.ui.beside import earlier_beside
from docketwright.ui.main_window import MainWindow

TARGET = ROOT / "docs" / "pictures"
WORDS, BLOCKS, COMMENTS = (1_000, 10_000, 100_000), (100, 1_000, 10_000, 100_000), (1, 10, 100, 1_000)
ROUNDS = 3
EARLIER = 1_000


def draw() -> None:
    """Measure every path, print the steepest step of each as JSON, and write the pictures."""
    for title, name, paths in (
        ("words in the comment", "growth-words.svg", tuple(_by_words())),
        ("blocks in the library", "growth-blocks.svg", tuple(_by_blocks())),
        ("earlier comments", "growth-comments.svg", tuple(_by_comments())),
    ):
        for path in paths:
            print(json.dumps({"path": path.name, "points": path.points, "power": round(path.power, 2)}), flush=True)
        TARGET.mkdir(parents=True, exist_ok=True)
        (TARGET / name).write_text(picture(title, paths), encoding="utf-8")


def _best(work: Callable[[], object]) -> float:
    return min(worked(work)() for _ in range(ROUNDS))


def _by_words() -> Iterator[Line]:
    comments = {size: of_words(size) for size in WORDS}
    contexts = {size: surroundings(one, WRITTEN) for size, one in comments.items()}
    yield _path("every check, nothing known yet", lambda size: run_checks(comments[size], contexts[size]), once=True)
    turn = iter(range(1000))

    def one_more_word(size: int) -> object:
        first = comments[size].arguments[0]
        changed = replace(first, reasons=f"{first.reasons} Word {next(turn)}.")
        return run_checks(comments[size].with_argument(changed), contexts[size])

    yield _path("every check after a changed paragraph", one_more_word)
    yield _path("Word letter", lambda size: docx_bytes(compose(comments[size])))
    with TemporaryDirectory() as home, Workspace.open(Path(home)) as workspace:
        save = workspace.comments.save
        yield _path("save", lambda size: save(replace(comments[size], id=str(size), dated=str(next(turn))), WRITTEN))
    yield from _in_the_window(comments)


def _in_the_window(comments: dict[int, Comment]) -> Iterator[Line]:
    """Yield what the window's own thread does to open a comment, and for a key until it is painted."""
    opening, typing = [], []
    with opened(example()) as window:
        for size, comment in comments.items():
            opening.append((size, min(_open_comment(window, comment) for _ in range(ROUNDS))))
            box = reasons(window)
            keys = [worked(partial(types, box, letter))() for letter in TYPED]
            typing.append((size, statistics.median(keys)))
        window.session.leave()
    yield Line("opening the comment", tuple(opening))
    yield Line("a key, until it is painted", tuple(typing))


def _open_comment(window: MainWindow, comment: Comment) -> float:
    window.session.leave()
    application().processEvents()
    return worked(lambda: (window.session.open(comment), application().processEvents()))()


def _by_blocks() -> Iterator[Line]:
    rows: dict[str, list[tuple[int, float]]] = {}
    for size in BLOCKS:
        with filled(size) as workspace:
            library = workspace.library
            for name, work in (
                ("first rows of what is typed", partial(library.search, "con", PAGE, ranked=False)),
                ("the best twenty", partial(library.search, "safety report", PAGE)),
                ("blocks that share a sentence", partial(library.alike, drawn(7)[:600])),
            ):
                work()
                rows.setdefault(name, []).append((size, _best(work)))
        rows.setdefault("opening, with the first page", []).append(
            (size, min(timed(partial(first_page, size))() for _ in range(ROUNDS)))
        )
    for name, points in rows.items():
        yield Line(name, tuple(points))


def _by_comments() -> Iterator[Line]:
    """Yield what the window does for own words after each pause: earlier comments found, sentences told apart."""
    base = surroundings(example(), WRITTEN)
    first = example().arguments[0]
    points = []
    for size in COMMENTS:
        with TemporaryDirectory() as home, Workspace.open(Path(home)) as workspace:
            for number in range(size):
                written = replace(first, reasons=drawn(number, EARLIER))
                earlier = replace(example(), id=f"c{number}", example=False, arguments=(written,))
                workspace.comments.save(earlier, WRITTEN)
            every, turn = workspace.comments.full_texts(), iter(range(1000))
            look = partial(_own_words, base, every, workspace.comments, turn)
            look()
            points.append((size, _best(look)))
    yield Line("own words after a changed paragraph", tuple(points))


def _own_words(
    base: Context, every: tuple[tuple[str, str], ...], comments: Comments, turn: Iterator[int]
) -> tuple[Origin, ...]:
    first = example().arguments[0]
    changed = replace(first, reasons=f"{first.reasons} Word {next(turn)} is new here and stands alone.")
    draft = example().with_argument(changed)
    return sentence_origins(draft, replace(base, earlier=earlier_beside(draft, every, comments)))


def _path(name: str, work: Callable[[int], object], *, once: bool = False) -> Line:
    measured = (lambda one: worked(one)()) if once else _best
    return Line(name, tuple((size, measured(partial(work, size))) for size in WORDS))
