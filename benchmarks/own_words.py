"""Own words: copied runs found in a draft, and the library asked for texts that share a sentence with it."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from benchmarks.library import MANY, filled
from benchmarks.measure import Measure, MissingError, compare, worked
from benchmarks.texts import drawn
from docketwright.checks.originality import OriginKind, sentence_origins
from docketwright.cli.surroundings import surroundings
from docketwright.model.comment import Comment
from docketwright.model.text import sentences, word_count
from docketwright.reference.letter import letter_text
from docketwright.store.example import WRITTEN, example

PLANTED = 40
LEAST = 10
FOUND = 0.95


def own_words_runs() -> Measure:
    """Measure telling a draft's sentences apart, forty of the letter's among them: 95 words in 100 must be found."""
    chance = random.Random(4)  # noqa: S311 - no secret
    letters = [one.text for one in sentences(letter_text()) if word_count(one.text) >= LEAST]
    planted = [chance.choice(letters) for _ in range(PLANTED)]
    context = surroundings(example(), WRITTEN)
    turn = iter(range(1000))

    def draft() -> Comment:
        number = next(turn)
        paragraphs = [f"{drawn(number * PLANTED + at, 60)} {text}" for at, text in enumerate(planted)]
        first = replace(example().arguments[0], reasons="\n".join(paragraphs))
        return replace(example(), arguments=(first,))

    origins = sentence_origins(draft(), context)
    copied = " ".join(one.text for one in origins if one.kind is not OriginKind.YOURS)
    share = sum(word_count(text) for text in planted if text in copied) / sum(map(word_count, planted))
    if share < FOUND:
        raise MissingError(f"only {share:.0%} of the planted words were found")
    drafts = [draft() for _ in range(20)]
    whole = drafts[0].arguments[0].reasons
    turns = iter(drafts)
    return compare(
        "own_words.runs",
        worked(lambda: sentence_origins(next(turns), context)),
        worked(lambda: [match.group().lower() for match in re.finditer(r"\w+", whole)]),
        "finding the words of the same text",
        5.0,
    )


def own_words_100k() -> Measure:
    """Measure finding, among a hundred thousand blocks, those that share a sentence with an argument."""
    with filled(MANY) as workspace:
        turn = iter(range(1000))

        def ask() -> None:
            number = 4711 * next(turn) % MANY
            argument = f"{example().arguments[0].reasons} {' '.join(drawn(number).split()[40:120])}"
            assert any(block.id == f"b{number}" for block in workspace.library.alike(argument))

        ask()
        return compare("own_words.100k", worked(ask), lambda: 0.020, "20 ms of processor time", 1.0)
