"""What the notice asks of a comment's form, said as things to do or to look at."""

from __future__ import annotations

from collections.abc import Iterator

from docketwright.checks.deadline import LATE
from docketwright.letter.compose_head import reference
from docketwright.letter.names import docket_of, file_name
from docketwright.model.comment import Comment
from docketwright.model.rule import HouseRule, HouseRuleKind
from docketwright.model.text import shortened
from docketwright.phrases import either, listed, phrase

_LONGEST_QUOTE = 300
TWO_VERSIONS = phrase(
    "There are two versions of the letter. {name} holds your confidential words, and each page with such words says "
    "so: send it only in the way that the notice names for such information, together with a statement that says why "
    "the words must not be published and which law allows that. The other version is public."
)
_MOST_MARKS = 3
_SAID = {
    HouseRuleKind.PAGE_LIMIT: phrase("See that the letter has no more than {value} pages."),
    HouseRuleKind.FONT_SIZE: phrase("See that the type is at least {value} points high."),
    HouseRuleKind.STATEMENT: phrase("See that this statement is in the comment, word for word: “{value}”"),
    HouseRuleKind.QUESTION_NUMBERS: phrase("See that each answer names the number of its question."),
}
_NEED_A_VALUE = frozenset(_SAID) - {HouseRuleKind.QUESTION_NUMBERS}


def wishes(comment: Comment) -> Iterator[str]:
    """Yield one sentence for each thing that the notice asks for, each once, in the order of the notice."""
    rules = comment.rule.house_rules if comment.rule else ()
    yield from dict.fromkeys(said for rule in rules if (said := _wish(comment, rule)))
    if docket_of(comment).upper().startswith("BIS-"):
        yield phrase(
            "Keep the name {file_name}: here “P” at its start marks a public comment.",
            file_name=file_name(comment, "docx"),
        )
    if comment.confidential:
        yield phrase(TWO_VERSIONS, name=file_name(comment, "docx", confidential=True))
    if any(rule.kind is HouseRuleKind.CONFIDENTIAL for rule in rules):
        yield from _confidential(rules, one_version=not comment.confidential)


def _wish(comment: Comment, rule: HouseRule) -> str:
    """Return what to do about one house rule, "" where there is nothing to do."""
    value = " ".join(rule.value.split())
    if rule.kind in _SAID:
        return phrase(_SAID[rule.kind], value=value) if value or rule.kind not in _NEED_A_VALUE else ""
    if rule.kind is HouseRuleKind.CITE and value:
        return _to_cite(comment, value)
    if rule.kind is HouseRuleKind.LATE:
        return LATE.get(value, "")
    return _quoted(rule) if rule.kind is HouseRuleKind.OTHER and value else ""


def _to_cite(comment: Comment, value: str) -> str:
    named = reference(comment).replace("\u00a0", " ")
    missing = [one for one in value.split("; ") if one.removeprefix("RIN ") not in named]
    if missing:
        return phrase("See that the comment names {names}.", names=listed(missing))
    return phrase(
        "The notice asks that comments name {names}; the letter’s subject lines do.",
        names=either(value.split("; ")),
    )


def _confidential(rules: tuple[HouseRule, ...], *, one_version: bool) -> Iterator[str]:
    asked = [rule for rule in rules if rule.kind is HouseRuleKind.CONFIDENTIAL]
    marks = dict.fromkeys(_quoted(rule) for rule in asked if rule.value.strip())
    if not marks:
        yield _quoted(asked[0])
        return
    if one_version:
        # What the notice asks of pages that nobody has would only stand in the way of the steps that count.
        yield phrase(
            "The letter is a public version. Nothing in it is marked as confidential. If you want to send confidential "
            "business information, mark those words in the Write step: the packet then holds a second, marked "
            "version, and what the notice asks for stands here."
        )
        return
    yield from list(marks)[:_MOST_MARKS]


def _quoted(rule: HouseRule) -> str:
    inner = shortened(rule.text, _LONGEST_QUOTE).replace("“", "‘").replace("”", "’")
    return phrase("The notice says: “{inner}”", inner=inner)
