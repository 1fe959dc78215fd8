"""How long the window does not answer while work goes on in the background."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from dataclasses import replace

from benchmarks.gaps import GapRecorder
from benchmarks.measure import ROUNDS, Measure, against
from benchmarks.peers import ROOT, surroundings
from benchmarks.rooms import opened, rest
from benchmarks.texts import of_pages, of_words
from docketwright.model.comment import Comment
from docketwright.store.example import example
from docketwright.ui.session import Session

LARGE = 10_000
PAGES = 100


def gap_background() -> Measure:
    """Measure the longest wait during the work, each time in a process that has loaded nothing yet."""
    command = [sys.executable, "-m", "benchmarks.waiting"]
    longest = []
    for _ in range(ROUNDS):
        ran = subprocess.run(command, env=surroundings(), cwd=ROOT, capture_output=True, text=True, check=True)
        longest.append(max(json.loads(ran.stdout.splitlines()[-1]).values()))
    return against("gap.background", statistics.median(longest), 0.050, "50 ms", 1.0)


def waits() -> dict[str, float]:
    """Return the longest wait during each kind of work: first checks with their dictionary, export, backup."""
    texts, pages = of_words(LARGE), of_pages(PAGES)
    with opened(replace(example(), arguments=()), checked=False) as window:
        # On the home screen, so that nothing is drawn meanwhile: drawing is no background work.
        session = window.session
        session.leave()
        rest(session.jobs)
        recorder = GapRecorder()
        work = {
            "checks": lambda: _look_over(texts, session),
            "export": lambda: _export(pages),
            "backup": lambda: session.workspace.backups.make(session.now()),
        }
        for name, one in work.items():
            with recorder.during(name):
                session.jobs.run("measured", lambda _cancel, one=one: one(), lambda _done: None)
                rest(session.jobs)
        recorder.stop()
    return {gap.during: gap.seconds for gap in recorder.gaps}


def _look_over(comment: Comment, session: Session) -> object:
    """Look over a large draft with everything loaded for it here, in the worker."""
    from docketwright.checks.spelling import Speller  # noqa: PLC0415 - as the window does
    from docketwright.ui.looking_over import Around, look_over  # noqa: PLC0415 - the same

    speller = Speller()
    speller.load()
    return look_over(comment, Around(session.now(), speller, (), (), frozenset(), frozenset()))


def _export(comment: Comment) -> bytes:
    from docketwright.letter.compose import compose  # noqa: PLC0415 - the same
    from docketwright.letter.docx import docx_bytes  # noqa: PLC0415 - the same

    return docx_bytes(compose(comment))


if __name__ == "__main__":
    print(json.dumps(waits()))
