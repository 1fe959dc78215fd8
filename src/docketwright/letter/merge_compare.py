"""Compares the letter that came back with the comment, part by part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from docketwright.letter.merge_difference import Difference, DifferenceKind
from docketwright.letter.merge_match import Theirs
from docketwright.letter.merge_parts import Returned
from docketwright.letter.merge_printed import Key, Ours, Token, flat, note_words, part_texts
from docketwright.letter.merge_words import after_tokens, before_tokens, closer, edited
from docketwright.model.comment import Comment
from docketwright.model.source import Source
from docketwright.reading.document import NOTE_MARK, Change, ChangeKind, WordDocument

_COUNT = re.compile(r"\b(?:one thing|\w+ things)\b")


@dataclass(frozen=True)
class Comparison:
    """A comment, its letter as it was sent (`ours`) and as it came back.

    `cited` maps the words of each note to the keys of its sources; `author` is the letter's.
    """

    comment: Comment
    document: WordDocument
    ours: Sequence[Ours]
    returned: Returned
    cited: Mapping[str, tuple[str, ...]]
    author: str

    def differences(self) -> Iterator[Difference]:
        """Yield every difference, in the order of the letter as it was sent; what belongs to no part comes last."""
        sent = dict.fromkeys(one.key for one in self.ours if one.key is not None)
        back = {argument for _, argument in self.returned.parts}
        for argument in dict.fromkeys(argument for _, argument in sent):
            if argument and argument not in back:
                yield self._whole_argument_removed(argument)
                continue
            for key in sent:
                if key[1] == argument:
                    yield from self._of_part(key)
        yield from self._of_order([one for one in dict.fromkeys(key[1] for key in sent) if one in back and one])
        yield from map(self._new_argument, self.returned.new)
        for before, line in self.returned.elsewhere:
            kind = DifferenceKind.CHANGED if before else DifferenceKind.ADDED
            yield self._signed(Difference(kind, "", "", before, flat(line.text)), [line])

    def _of_part(self, key: Key) -> Iterator[Difference]:
        lines, text = self.returned.parts.get(key, []), self._texts.get(key, "")
        ours = [one for one in self.ours if one.key == key]
        if not lines and self._is_struck_by_us(ours):
            return
        after = self._alike(after_tokens(lines, self.document.notes))
        before = self._alike(closer(before_tokens(ours, text), after))
        found = edited(before, after, self._calls, self.cited.keys())
        if found is None:
            return
        if found.text != "".join(one.raw for one in before).strip() and not self._is_recounted(key, text, found.text):
            kind = DifferenceKind.CHANGED if found.text else DifferenceKind.REMOVED
            sources = tuple(self._new_sources[note] for note in found.new_notes)
            yield self._signed(Difference(kind, *key, text, found.text, sources=sources), lines)
        if not lines and any(token.struck for one in ours for token in one.tokens):
            # A redline that is gone took the old text with it.
            old = ("request.old", key[1])
            yield self._signed(Difference(DifferenceKind.REMOVED, *old, self._texts.get(old, ""), ""), lines)
        for was, now in found.changed_notes:
            keys = self.cited.get(was, ())
            # A later note names its source in a few words only; those are no words for the source itself.
            source = keys[0] if len(keys) == 1 and "(note)" not in was else ""
            yield Difference(DifferenceKind.CHANGED, "note", key[1], was, now, source=source)

    def _alike(self, tokens: Iterable[Token]) -> list[Token]:
        """Return the tokens with the same words for every note on the same sources, be they in full or in short."""
        return [
            replace(one, same_as=f"note {self._usual[keys]}", note=self._usual[keys])
            if one.note and (keys := self.cited.get(one.note))
            else one
            for one in tokens
        ]

    def _is_recounted(self, key: Key, before: str, after: str) -> bool:
        """Tell whether nothing differs but how many requests the letter counted when it was sent."""
        own = key[0] == "requests_intro" and key[0] not in self.comment.wording
        return own and _COUNT.sub("", before) == _COUNT.sub("", after)

    def _whole_argument_removed(self, argument: str) -> Difference:
        found = self.comment.argument(argument)
        ours = [one.text for one in self.ours if one.key and one.key[1] == argument]
        before = found.title if found and found.title else "\n".join(ours)
        return self._signed(Difference(DifferenceKind.REMOVED, "argument", argument, before, ""), [], ours)

    def _new_argument(self, lines: Sequence[Theirs]) -> Difference:
        text = "\n".join(line.text.strip() for line in lines)
        new: list[Source] = []
        for mark in dict.fromkeys(NOTE_MARK.findall(text)):
            words = note_words(self.document.notes.get(mark[2:-1], ""))
            text = text.replace(mark, self._calls.get(words, ""))
            new += [self._new_sources[words]] if words in self._new_sources else []
        return self._signed(Difference(DifferenceKind.ADDED, "argument", "", "", text, sources=tuple(new)), lines)

    def _of_order(self, sent: list[str]) -> Iterator[Difference]:
        now = [one for one in self.returned.order if one in sent]
        if now != sent:
            yield Difference(DifferenceKind.MOVED, "order", "", self._titles(sent), self._titles(now), order=tuple(now))

    def _titles(self, arguments: Iterable[str]) -> str:
        found = (self.comment.argument(one) for one in arguments)
        return "\n".join(one.title for one in found if one is not None)

    def _signed(self, difference: Difference, lines: Sequence[Theirs], gone: Sequence[str] = ()) -> Difference:
        """Return the difference with who made the tracked changes in these paragraphs, and when the last one was made.

        Where no paragraph is left, it is who took the words away.
        """
        places, words = {line.paragraph for line in lines}, " ".join(map(flat, [difference.before, *gone]))
        found = [
            one
            for one in self.document.changes
            if not self._is_ours(one) and (one.paragraph in places if places else flat(one.text) in words)
        ]
        who = ", ".join(dict.fromkeys(one.author for one in found if one.author))
        return replace(difference, who=who, when=max((one.date for one in found), default=""))

    def _is_ours(self, change: Change) -> bool:
        """Tell whether a tracked change is the letter's own redline of requested rule text."""
        return change.author == (self.author or "Author") and not change.date

    def _is_struck_by_us(self, ours: Sequence[Ours]) -> bool:
        struck: dict[int, str] = {}  # a paragraph is struck run by run: a power in it is a run of its own
        for one in self.document.changes:
            if self._is_ours(one) and one.kind is ChangeKind.DELETED:
                struck[one.paragraph] = struck.get(one.paragraph, "") + one.text
        whole = {flat(text) for text in struck.values()}
        return bool(ours) and all(one.text in whole for one in ours)

    @cached_property
    def _usual(self) -> dict[tuple[str, ...], str]:
        """Return one note's words for each set of sources: those that the letter has first."""
        return {keys: words for words, keys in reversed(list(self.cited.items()))}

    @cached_property
    def _texts(self) -> dict[Key, str]:
        return part_texts(self.comment)

    @cached_property
    def _calls(self) -> dict[str, str]:
        known = {words: "".join(f"[^{key}]" for key in keys) for words, keys in self.cited.items()}
        return known | {words: f"[^{source.key}]" for words, source in self._new_sources.items()}

    @cached_property
    def _new_sources(self) -> dict[str, Source]:
        """Return a source for each note that the letter did not have, by the note's words."""
        taken = {source.key for source in self.comment.sources}
        made: dict[str, Source] = {}
        number = 0
        for words in dict.fromkeys(map(note_words, self.document.notes.values())):
            if words in self.cited:
                continue
            while (key := f"note-{number + 1}") in taken:
                number += 1
            taken.add(key)
            made[words] = Source(id=key, key=key, title=words)
        return made
