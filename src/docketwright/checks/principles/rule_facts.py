"""The same questions put to the rule: what the notice itself says on each principle, as facts to use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from docketwright.model.rule import Deadline, DeadlineKind, NoticeType, Place, Rule
from docketwright.model.text import sentences, word_count
from docketwright.phrases import phrase

MOST = 3


@dataclass(frozen=True, slots=True)
class RuleFact:
    """One question put to the rule: `found` is what it says, in its own words or a short line, None where nothing was.

    `place` is where, None where the fact was worked out or not found; `use` says what a commenter can do with it, or
    with the rule's silence.
    """

    topic: str
    principle: int
    question: str
    found: str | None
    place: Place | None
    use: str


@dataclass(frozen=True, slots=True)
class _Topic:
    name: str
    principle: int
    question: str
    wanted: re.Pattern[str]
    use: str
    silent: str


def _topic(name: str, principle: int, question: str, wanted: str, use: str, silent: str) -> _Topic:
    return _Topic(name, principle, question, re.compile(wanted, re.IGNORECASE), use, silent)


TOPICS = (
    _topic(
        "evidence",
        1,
        phrase("What evidence does it cite?"),
        r"\b(?:peer[- ]review\w*|(?:risk|environmental|stock) assessment|regulatory impact analysis|"
        r"technical support document|best (?:available|scientific) \w+|(?:study|studies|survey|data|research|"
        r"analysis|testing) (?:by|from|show\w*|found|indicat\w*|suggest\w*|conducted)|"
        r"according to (?:an? |the )?(?:\w+ )?(?:study|report|survey|analysis|estimates?|data))\b",
        phrase("Say whether this evidence can be checked, and what is missing."),
        phrase("If it names none, ask for the study or the data behind it."),
    ),
    _topic(
        "experts",
        1,
        phrase("Whom did it ask?"),
        r"\b(?:advisory (?:committee|board|panel)|technical advisory|working group|National Academ\w+|"
        r"consult(?:ed|ations?) with|stakeholder (?:meetings?|outreach|engagement|input)|listening sessions?|"
        r"advance notice of proposed rulemaking|peer reviewers?)\b",
        phrase("Name who was not asked and what they know."),
        phrase("If it asked nobody, say who should be asked and what they know."),
    ),
    _topic(
        "response",
        2,
        phrase("Does it answer earlier comments or give its reasons?"),
        r"\b(?:in response to (?:the |these |public )?comments?|(?:one|two|several|some|many|other|\d+) commenters?|"
        r"received (?:[\w,]+ )?(?:public )?comments|good cause|(?:reasons?|rationale|basis) for (?:the|this|these))\b",
        phrase("Point at the reason that is missing or weak."),
        phrase("If it gives no reason, say which question it leaves open."),
    ),
    _topic(
        "authority",
        2,
        phrase("Which law does it name as its authority?"),
        r"(?:^|\b)(?:Authority:|under the authority|pursuant to (?:section|the)|statutory authority|"
        r"\d+ U\.S\.C\. \d+|Executive Order (?:(?!12866|12898|12988|13132|13175|13211|13563|13771)\d+|on ))",
        phrase("Check whether the words of that law reach this far."),
        phrase("If it names none, ask which law it rests on."),
    ),
    _topic(
        "penalties",
        3,
        phrase("What happens to those who do not comply?"),
        r"\b(?:impos\w+ (?:of )?sanctions|sanctions (?:\w+ ){0,8}imposed"
        r"|civil (?:money )?penalt\w+|criminal penalt\w+|penalt(?:y|ies)|fines? of|violations? of this|"
        r"enforcement action|liable)\b",
        phrase("Ask whether the penalty fits the fault, and what comes first."),
        phrase("If it does not say, ask what comes before a penalty."),
    ),
    _topic(
        "cure",
        3,
        phrase("How long is there to comply, and to put things right?"),
        r"\b(?:compliance (?:date|deadline)|grace period|within \w+ (?:calendar |business )?(?:days|months|weeks)"
        r"(?! (?:of|after|from|following) (?:the )?(?:date of )?(?:publication|this notice))(?![^.]{0,60}\bhearing\b)|"
        r"phase[ds]?[- ]in|transition period|cure period|(?:time|opportunity) to cure|"
        r"must (?:comply|respond|submit|report) (?:by|within|no later))\b",
        phrase("Compare with how long your last such change took."),
        phrase("If it gives no time, say how long you would need, and why."),
    ),
    _topic(
        "appeal",
        3,
        phrase("Can a decision be contested?"),
        r"\b(?:(?<!court of )(?<!courts of )appeals?|hearing officer|reconsideration|judicial review|"
        r"notice of violation|opportunity to respond)\b",
        phrase("Say whether that is fast enough, and who decides."),
        phrase("If it does not say, ask who hears an appeal and how fast."),
    ),
    _topic(
        "alternatives",
        4,
        phrase("Which alternatives did it weigh?"),
        r"\b(?:alternatives? (?:considered|that|include\w*)|(?:considered|preferred|regulatory|other|reasonable"
        r"|no[- ]action) (?:\w+ )?alternatives?|less (?:burdensome|restrictive|costly)|as an alternative)\b",
        phrase("Offer a narrower one, with words for it."),
        phrase("If it weighed none, offer a narrower one, with words for it."),
    ),
    _topic(
        "burden",
        4,
        phrase("What does it say about cost and burden?"),
        r"\b(?:estimated (?:total )?(?:annual )?(?:burden|cost|number of respondents|time per)\w*|burden hours|"
        r"(?:compliance|annual|additional|total|unit) costs?|costs? and benefits|benefits (?:outweigh|exceed|justify)|"
        r"economically significant)\b",
        phrase("Compare with your own hours and costs."),
        phrase("If it names none, give your own hours and costs."),
    ),
    _topic(
        "review",
        4,
        phrase("Does it end, or is it looked at again?"),
        r"\b(?:sunset|(?:rule|order|regulation|requirement|provision)s? (?:\w+ ){0,4}expires?|expiration date|"
        r"periodic(?:ally)? review|retrospective review|re-?evaluate|review (?:this rule|these rules|every year))\b",
        phrase("Say whether that is soon enough, and who should look."),
        phrase("If it has no end, propose a date."),
    ),
)


# What stands in every notice tells nothing of this one.
_EVERYWHERE = re.compile(
    r"\b(?:Regulatory Flexibility Act|RFA|Paperwork Reduction Act|PRA|Unfunded Mandates|UMRA|Congressional Review Act"
    r"|Small Business Regulatory Enforcement|Freedom of Information Act|Executive Orders? (?:12372|12630|12866|12898"
    r"|12988|13045|13132|13175|13211|13563|13771|13891|14094)|E\.O\. \d{5}|5 U\.S\.C\. [5-8]\d\d|2 U\.S\.C\. 15\d\d"
    r"|Reporting and recordkeeping requirements|Administrative practice and procedure)\b"
)
# Text made from print holds footnotes with their numbers: "8 See e.g.". Behind the number of a law stand capitals.
_FOOTNOTE = re.compile(r"\d{1,3} ?[A-Z][a-z]|\\\d{1,3}\\")
# What a commenter said of an earlier proposal is not what the rule says.
_REPORTED = re.compile(r"(?i)\bcommenters?\b")
LEAST_WORDS = 4
_LAW = re.compile(r"\d+ U\.S\.C\.|\bAuthority:")


@lru_cache(maxsize=8)
def _searched(paragraphs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str, str], ...]:
    return tuple((topic.name, one, text) for topic in TOPICS for one, text in _first(topic, paragraphs))


def _first(topic: _Topic, paragraphs: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name, text in paragraphs:
        if not topic.wanted.search(text) or _FOOTNOTE.match(text):
            continue
        found += [(name, one.text) for one in sentences(text) if _tells(topic, one.text)][:1]
        if len(found) >= MOST:
            break
    return found


def _tells(topic: _Topic, sentence: str) -> bool:
    if (
        not topic.wanted.search(sentence)
        or _FOOTNOTE.match(sentence)
        or (topic.name != "response" and (_EVERYWHERE.search(sentence) or _REPORTED.search(sentence)))
    ):
        return False
    # A heading names its subject and says nothing of it; a law is named in three words.
    said = word_count(sentence) >= LEAST_WORDS and sentence.rstrip(')”’" ').endswith((".", ":", ";", "?"))
    return said or bool(topic.name == "authority" and _LAW.search(sentence))


def rule_facts(rule: Rule) -> tuple[RuleFact, ...]:
    """Return what the notice says on each question, up to three places each; a question without one says so."""
    body = tuple((one.id, one.text) for one in rule.paragraphs if not one.level)
    found = _searched(body)
    facts = [*_dates(rule)]
    for topic in TOPICS:
        here = [(name, text) for which, name, text in found if which == topic.name and not _names_itself(rule, text)]
        facts += [_fact(topic, text, Place(name, text)) for name, text in here] or [_fact(topic, None, None)]
    return tuple(sorted(facts, key=lambda one: one.principle))


def _names_itself(rule: Rule, text: str) -> bool:
    """Return whether an advance notice speaks of itself: that asks nobody before it."""
    return rule.notice_type is NoticeType.ADVANCE_NOTICE and bool(re.search(r"(?i)\badvanced? notice of", text))


def _fact(topic: _Topic, found: str | None, place: Place | None) -> RuleFact:
    return RuleFact(topic.name, topic.principle, topic.question, found, place, topic.use if found else topic.silent)


def _dates(rule: Rule) -> Iterator[RuleFact]:
    yield _comment_period(rule)
    effective = next((one for one in rule.deadlines if one.kind is DeadlineKind.EFFECTIVE), None)
    yield RuleFact(
        "effective",
        3,
        phrase("When does it take effect?"),
        phrase("On {day}.", day=_day(effective)) if effective else None,
        effective.where if effective else None,
        _early(rule, effective),
    )


def _comment_period(rule: Rule) -> RuleFact:
    closes = rule.comment_deadline
    question, use = (
        phrase("How long is the comment period?"),
        phrase("Say whether it was enough for you, and what you could not do."),
    )
    if closes is None:
        return RuleFact("comment period", 2, question, None, None, phrase("If it names no last day, ask for one."))
    if rule.publication_date is None:
        found = phrase("It closes on {day}.", day=_day(closes))
    else:
        days = (closes.date - rule.publication_date).days
        found = phrase("{days} days: from publication until {day}.", days=days, day=_day(closes))
    return RuleFact("comment period", 2, question, found, closes.where, use)


def _early(rule: Rule, effective: Deadline | None) -> str:
    if effective is None:
        return phrase("If it names no day, say which one you could meet, and why.")
    closes = rule.comment_deadline
    if closes and effective.date <= closes.date:
        return phrase("It takes effect before comments close: say what that means for you.")
    return phrase("Compare with how long your last such change took.")


def _day(deadline: Deadline) -> str:
    return phrase("{day:long}", day=deadline.date)
