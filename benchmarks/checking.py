"""Checks: a draft of 2,000 words while one writes, 50,000 words as a process, one paragraph judged anew."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import Measure, compare, worked
from benchmarks.peers import PROGRAM, peer, process
from benchmarks.texts import of_words, text_of
from docketwright.checks.every import run_checks
from docketwright.checks.principles import judge
from docketwright.cli.surroundings import surroundings
from docketwright.model.comment import Comment
from docketwright.store.example import WRITTEN, example


def check_2k() -> Measure:
    """Measure every check on 2,000 words of which one paragraph was changed since the last time."""
    comment = of_words(2000)
    context = surroundings(comment, WRITTEN)
    run_checks(comment, context)
    text, turn = text_of(comment), iter(range(1000))

    def changed() -> Comment:
        first = comment.arguments[0]
        return comment.with_argument(replace(first, reasons=f"{first.reasons} Word {next(turn)}."))

    return compare(
        "check.2k",
        worked(lambda: run_checks(changed(), context)),
        worked(lambda: re.findall(r"\w+", text)),
        "finding the words of the same text once, 35 times of which were 16 ms where the goal was set",
        35.0,
    )


def check_50k() -> Measure:
    """Measure `docketwright check` on 50,000 words as a process."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "draft.txt")
        file.write_text(text_of(of_words(50_000)), encoding="utf-8")
        ours = process(PROGRAM, "check", str(file), fine=(0, 1), DOCKETWRIGHT_HOME=folder)
        other = process(peer("proselint"), "check", str(file), fine=(0, 1))
        return compare("check.50k", ours, other, "proselint check, as a process", 0.5)


def judge_paragraph() -> Measure:
    """Measure judging a paragraph that was just changed."""
    paragraph, turn = example().arguments[0].reasons, iter(range(1000))
    return compare(
        "judge.paragraph",
        worked(lambda: judge(f"{paragraph} Word {next(turn)}.")),
        lambda: 0.005,
        "5 ms of processor time",
        1.0,
    )
