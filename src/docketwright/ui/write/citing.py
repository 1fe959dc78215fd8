"""What can be cited: the comment's sources, the law, and the rule itself."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace

from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.rule import Authority, Rule
from docketwright.model.source import Source, SourceKind
from docketwright.model.sourcing import cite, free_key, with_source
from docketwright.model.spots import part_text, with_part_text
from docketwright.phrases import phrase
from docketwright.reference.hooks import Hook, hooks_for
from docketwright.ui.rule.places import cited_day


@dataclass(frozen=True, slots=True)
class Citable:
    """Something that can be cited: what the list says, and the source that a note would name.

    `quotation` can be put in with the note; `use` and `caution` are said before it is.
    """

    group: str
    title: str
    source: Source
    quotation: str = ""
    use: str = ""
    caution: str = ""
    principle: int = 0

    @property
    def words(self) -> str:
        """Return everything that a search looks at."""
        return f"{self.title} {self.source.citation} {self.source.key} {self.quotation} {self.use}"


def citables(comment: Comment, principles: tuple[int, ...] = ()) -> Iterator[Citable]:
    """Yield what can be cited in this comment: its sources, the rule, the legal grounds that fit its authority.

    The grounds for these principles come first.
    """
    for source in comment.sources:
        yield Citable(phrase("Your sources"), source.title, source)
    if comment.rule is not None and comment.rule.title and _known(comment, rule_source(comment.rule)) is None:
        yield Citable(phrase("This rule"), comment.rule.title, rule_source(comment.rule))
    authority = comment.rule.authority if comment.rule else Authority.UNKNOWN
    for hook in sorted(hooks_for(authority), key=lambda one: one.principle not in principles):
        yield _hook(hook)


def rule_source(rule: Rule) -> Source:
    """Return the rule as a source of law."""
    issued = rule.publication_date
    return Source(
        "rule",
        "",
        rule.title or "",
        SourceKind.LAW,
        author=", ".join(one for one in (rule.agency, rule.office) if one),
        issued=cited_day(issued) if issued else "",
        locator=rule.citation or "",
    )


def with_citation(comment: Comment, citable: Citable, spot: Spot, *, quoted: bool) -> Comment:
    """Return the comment with a note at the spot's end, its source added where it is not there yet.

    Selected words get it behind them. A caret within a word means the word, one between two words the first: the note
    stands right after it.
    """
    source = _known(comment, citable.source)
    if source is None:
        key = free_key(citable.source.key or citable.title, (one.key for one in comment.sources))
        source = replace(citable.source, id=uuid.uuid4().hex, key=key)
    words = f"“{citable.quotation}”" if quoted and citable.quotation else ""
    text = part_text(comment, spot) or ""
    at = _after_word(text, max(spot.start, spot.end))
    made = text[:at] + _spaced(text[:at], words) + f"[^{source.key}]" + text[at:]
    added = comment if source in comment.sources else with_source(comment, source)
    return cite(with_part_text(added, spot, made), spot.owner, source.key)


def _known(comment: Comment, wanted: Source) -> Source | None:
    same = (one for one in comment.sources if one.id == wanted.id or _facts(one) == _facts(wanted))
    return next(same, None)


def _facts(source: Source) -> tuple[str, str]:
    return source.title.casefold(), source.locator.casefold()


def _hook(hook: Hook) -> Citable:
    source = Source(hook.id, hook.id, hook.citation, SourceKind.LAW, note=f"Text as of {hook.text_as_of}")
    return Citable(phrase("Law"), hook.citation, source, hook.quote, hook.use, hook.caution, hook.principle)


def _after_word(text: str, at: int) -> int:
    if at and text[at - 1].isalnum():
        while at < len(text) and text[at].isalnum():
            at += 1
        return at
    before = text[:at].rstrip(" ")
    return len(before) if before and not before.endswith("\n") else at


def _spaced(before: str, words: str) -> str:
    return f" {words}" if words and before and not before[-1].isspace() and before[-1] not in "([“" else words
