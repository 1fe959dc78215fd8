"""Everything the program has to say about a draft, worked out at once away from the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from docketwright.checks.analyst import AnalystView, analyst_view
from docketwright.checks.claims import Claim, ledger
from docketwright.checks.context import Context
from docketwright.checks.every import run_checks, visible
from docketwright.checks.originality import Origin, sentence_origins
from docketwright.checks.principles import PrincipleView, RuleFact, assess, rule_facts
from docketwright.checks.spelling import Speller, check_standing
from docketwright.checks.spelling_dictionary import stem
from docketwright.letter.fitting import Fitted
from docketwright.letter.plain import web_text
from docketwright.model.block import Block
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding, Severity
from docketwright.model.passages import own_words
from docketwright.reference.letter import letter_text
from docketwright.store.example import WRITTEN


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was seen in one draft.

    `findings` are those not ignored, in the order a person reads them; `ignored` the others. `origins` says of every
    sentence whether it is yours, adapted or copied. `fitted` is the text for the web form. `standing` are the
    misspelt words in the boxes of the You step. `rule_facts` are what the notice says on each principle.
    """

    comment: Comment
    findings: tuple[Finding, ...]
    ignored: tuple[Finding, ...]
    views: tuple[PrincipleView, ...]
    origins: tuple[Origin, ...]
    analyst: AnalystView
    claims: tuple[Claim, ...]
    fitted: Fitted
    words: int
    standing: tuple[Finding, ...] = ()
    rule_facts: tuple[RuleFact, ...] = ()
    _by_argument: Mapping[str, tuple[Origin, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the sentences by their argument, here in the worker: the window asks for one's at every key."""
        sorted_out: dict[str, list[Origin]] = {}
        for one in self.origins:
            sorted_out.setdefault(one.spot.owner, []).append(one)
        object.__setattr__(self, "_by_argument", {owner: tuple(some) for owner, some in sorted_out.items()})

    def origins_in(self, argument: str) -> tuple[Origin, ...]:
        """Return the sentences of one argument, those of the standard sentences for ""."""
        return self._by_argument.get(argument, ())

    def counted(self, severity: Severity) -> int:
        """Return how many findings of this severity there are."""
        return sum(1 for one in self.findings if one.severity is severity)


@dataclass(frozen=True, slots=True)
class Around:
    """What a check may know beside the draft, as the window has it; `words` are spellings that are right everywhere.

    `left` is what the document that the comment was read from still carries.
    """

    now: datetime
    speller: Speller
    blocks: tuple[Block, ...]
    earlier: tuple[tuple[str, str], ...]
    words: frozenset[str]
    ignored: frozenset[str]
    left: tuple[Finding, ...] = ()


def look_over(comment: Comment, around: Around) -> Verdict:
    """Return the verdict on this draft; the example is looked at as on the day it was written."""
    fitted = web_text(comment)
    context = _context(comment, around, fitted)
    found = (*around.left, *run_checks(comment, context))
    shown = visible(found, comment, around.ignored)
    return Verdict(
        comment=comment,
        findings=shown,
        ignored=tuple(one for one in found if one not in shown),
        views=assess(comment, context),
        origins=tuple(sentence_origins(comment, context)),
        analyst=analyst_view(comment, context),
        claims=ledger(comment, context),
        fitted=fitted,
        words=own_words(comment),
        standing=visible(check_standing(comment, context), comment, around.ignored),
        rule_facts=rule_facts(comment.rule) if comment.rule else (),
    )


def _context(comment: Comment, around: Around, fitted: Fitted) -> Context:
    zone = around.now.tzinfo
    assert zone is not None
    right = frozenset(map(stem, around.words))
    return Context(
        now=WRITTEN.astimezone(zone) if comment.example else around.now,
        zone=zone,
        unknown=(lambda words: frozenset(one for one in around.speller.unknown(words) if stem(one) not in right)),
        suggest=around.speller.suggestions,
        letter=letter_text(),
        blocks=around.blocks,
        earlier=around.earlier,
        web_text=fitted.text,
    )
