"""Checks: the example, 2,000 words, one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from benchmarks.measure import Measure, compare, timed
from docketwright.checks import run_checks
from docketwright.checks.principles import judge
from docketwright.cli.demo import WRITTEN, example
from docketwright.cli.surroundings import surroundings
from docketwright.model.comment import Comment
from docketwright.model.passages import passages
from docketwright.model.text import word_count

TOKENISING = "splitting the same text into words, ten times"


def text_of(comment: Comment) -> str:
    """Return every word of a comment."""
    return "\n".join(passage.text for passage in passages(comment))


def of_words(count: int) -> Comment:
    """Return a comment of about this many words: the example's arguments over and over, none quite like another."""
    base = example()
    arguments = []
    words = 0
    while words < count:
        argument = base.arguments[len(arguments) % len(base.arguments)]
        number = len(arguments)
        arguments.append(replace(argument, id=f"a{number}", reasons=f"{argument.reasons} This is passage {number}."))
        words += word_count(argument.reasons) + word_count(argument.evidence) + word_count(argument.point)
    return replace(base, arguments=tuple(arguments))


def measures() -> Iterator[Measure]:
    """Yield check.example, check.2k and judge.paragraph, each warm, as a person meets them while typing."""
    for name, comment, goal in (("check.example", example(), 20.0), ("check.2k", of_words(2000), 20.0)):
        context = surroundings(comment, WRITTEN)
        run_checks(comment, context)
        text = text_of(comment)
        yield compare(
            name,
            timed(lambda comment=comment, context=context: run_checks(comment, context)),
            timed(lambda text=text: [re.findall(r"\w+", text) for _ in range(10)]),
            TOKENISING,
            goal,
        )
    paragraph = example().arguments[0].reasons
    turn = iter(range(10**9))
    yield compare(
        "judge.paragraph",
        timed(lambda: judge(f"{paragraph} {next(turn)}")),
        lambda: 0.005,
        "5 ms",
        1.0,
    )
