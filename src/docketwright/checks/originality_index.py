"""Everything that a sentence could have been copied from, laid out so that a sentence finds its source at once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from docketwright.checks.likeness import bare_sentences, bare_words_in, in_order, is_letterhead, runs, runs_of, unquoted
from docketwright.checks.reading import paragraphs_of, sentences_of, words_of
from docketwright.checks.remembering import last_only
from docketwright.checks.shared_words import MOST_SENTENCES, SharedWords
from docketwright.model.block import Block
from docketwright.model.block import Origin as BlockOrigin

RUN = 3
LONG_RUN = 5
_ALL_KNOWN = b"\1" * LONG_RUN
LETTER_NAME = "the open letter"
# Words in more sentences than this, or in a quarter of all, point nowhere.
COMMON, LEAST_COMMON = 60, 8
TRIED = 6
# A sentence that shares fewer of its words with another cannot be like it.
LEAST_SHARED = 0.15


# Runs of five in a text too short to share a part of: it can only be the same as another.
FEW = 12
# "I agree with this rule" is everybody's.
LEAST_SAME = 8


class SourceSort(StrEnum):
    """Where a sentence may have come from."""

    LETTER = "letter"
    BLOCK = "block"
    EARLIER = "earlier comment"


class Text(NamedTuple):
    """One text that could have been copied from, under the name a person knows it by.

    `shared` says that others have it too, as they have the letter and the blocks made from it; `whole` that it is a
    document which a whole comment can be held against.
    """

    name: str
    sort: SourceSort
    pieces: tuple[str, ...]
    shared: bool = False
    whole: bool = False


class Match(NamedTuple):
    """The nearest source of a sentence: `score` 0 to 1, and the one sentence there that is most like it, or ""."""

    score: float
    text: Text | None = None
    sentence: str = ""


NO_MATCH = Match(0.0)


class Index:
    """The texts, by their runs of three words and by their rarer words; whole documents by runs of five."""

    def __init__(self, texts: tuple[Text, ...]) -> None:
        self.texts = texts
        self._by_run: defaultdict[int, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = {}
        self._by_long_run: defaultdict[int, list[int]] = defaultdict(list)
        self._sentences: list[tuple[int, str, tuple[str, ...], frozenset[str]]] = []
        self._long_runs: Counter[int] = Counter()
        self._whole_words: set[str] = set()
        self._short: dict[tuple[str, ...], Text] = {}
        for at, text in enumerate(texts):
            self._add(at, text)
        common = min(COMMON, max(LEAST_COMMON, len(self._sentences) // 4))
        self._by_word = {word: found for word, found in self._by_word.items() if len(found) <= common}
        few = len(self._sentences) <= MOST_SENTENCES
        self._shared = SharedWords([(len(one[2]), one[3]) for one in self._sentences]) if few else None
        self.longest = max(self._long_runs.values(), default=0)

    def nearest(self, words: tuple[str, ...], least: float = 0.0) -> Match:
        """Return the source that a sentence of these words is most like: by runs of three, or by words in order.

        The larger of the two counts: swapping three words breaks most runs and few orders. What would score below
        `least` is not looked for.
        """
        by_runs = self._by_runs(words)
        own = frozenset(words)
        if self._shared and not self._shared.may_reach(own, len(words), least):
            return by_runs
        by_order = self._by_order(words, own, max(least, by_runs.score))
        return by_order if by_order.score >= by_runs.score else by_runs

    def shared(self, own: set[int]) -> Iterator[tuple[Text, float]]:
        """Yield each whole document and the share of runs of five in it, against the shorter of the two texts."""
        counts = Counter(at for run in own & self._by_long_run.keys() for at in self._by_long_run[run])
        for at, count in counts.items():
            yield self.texts[at], count / min(len(own), self._long_runs[at])

    def may_share(self, paragraph: str) -> bool:
        """Return whether a paragraph can have a run of five in common with a whole document: so many known words."""
        words = chain.from_iterable(map(words_of, bare_sentences(paragraph)))
        return _ALL_KNOWN in bytes(map(self._whole_words.__contains__, words))

    def same(self, words: tuple[str, ...]) -> Text | None:
        """Return the whole document that is just these few words, letterhead aside, None for none."""
        return self._short.get(words) if len(words) >= LEAST_SAME else None

    def _add(self, at: int, text: Text) -> None:
        seen: set[int] = set()
        long_seen: set[int] = set()
        for piece in text.pieces:
            for paragraph in paragraphs_of(piece):
                seen |= runs_of(paragraph.text, RUN)
                if text.whole and not is_letterhead(paragraph.text):
                    long_seen |= runs_of(paragraph.text, LONG_RUN)
                    self._whole_words.update(bare_words_in(paragraph.text))
            for sentence in sentences_of(piece):
                self._add_sentence(at, sentence.text)
        for run in seen:
            self._by_run[run].append(at)
        if text.whole:
            if len(long_seen) <= FEW:
                self._short.setdefault(own_words(text.pieces), text)
            self._long_runs[at] = len(long_seen)
            for run in long_seen:
                self._by_long_run[run].append(at)

    def _add_sentence(self, at: int, sentence: str) -> None:
        words = words_of(unquoted(sentence))
        for word in frozenset(words):
            self._by_word.setdefault(word, []).append(len(self._sentences))
        self._sentences.append((at, sentence, words, frozenset(words)))

    def _by_runs(self, words: tuple[str, ...]) -> Match:
        own = runs(words, RUN)
        if self._by_run.keys().isdisjoint(own):
            return NO_MATCH
        counts = Counter(chain.from_iterable(self._by_run[run] for run in own if run in self._by_run))
        # The earliest text wins a draw: the letter itself comes before the blocks made from it.
        at, count = max(counts.items(), key=lambda one: (one[1], -one[0]))
        return Match(count / len(own), self.texts[at])

    def _by_order(self, words: tuple[str, ...], own: frozenset[str], needed: float) -> Match:
        """Return the sentence whose words come in the same order most; none where it would score below `needed`."""
        pointing = [*filter(None, map(self._by_word.get, own))]
        least = LEAST_SHARED * len(own)
        if len(pointing) < least:
            return NO_MATCH
        counts = Counter(chain.from_iterable(pointing))
        likely = [(-count, number) for number, count in counts.items() if count >= least]
        best = NO_MATCH
        for _, number in sorted(likely)[:TRIED]:
            at, sentence, theirs, among = self._sentences[number]
            # A word that is not there at all is at least one word less in common.
            most, both = min(len(words) - len(own - among), len(theirs)), len(words) + len(theirs)
            if 2 * most <= best.score * both or 2 * most < needed * both:
                continue
            score = in_order(words, theirs)
            if score > best.score:
                best = Match(score, self.texts[at], sentence)
        return best


def own_words(pieces: Iterable[str]) -> tuple[str, ...]:
    """Return the words of a short text, letterhead, quotations and citations left out."""
    own = (one.text for piece in pieces for one in paragraphs_of(piece) if not is_letterhead(one.text))
    return tuple(word for text in own for word in words_of(unquoted(text)))


@last_only
def index_of(letter: str, blocks: tuple[Block, ...], earlier: tuple[tuple[str, str], ...]) -> Index:
    """Return the index of the letter, every block and every earlier comment."""
    return Index(tuple(_texts(letter, blocks, earlier)))


def _texts(letter: str, blocks: Iterable[Block], earlier: Iterable[tuple[str, str]]) -> Iterator[Text]:
    if letter:
        yield Text(LETTER_NAME, SourceSort.LETTER, (letter,), shared=True, whole=True)
    for block in blocks:
        pieces = (block.text, *block.source_sentences)
        yield Text(block.title, SourceSort.BLOCK, pieces, shared=block.origin is BlockOrigin.LETTER)
    for name, text in earlier:
        yield Text(name, SourceSort.EARLIER, (text,), whole=True)
