"""Limits: the web form's 5,000 characters and bytes, and what this notice asks of length and wording."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from math import ceil

from docketwright.checks.context import Context
from docketwright.checks.reading import words_of
from docketwright.checks.remembering import by_text
from docketwright.model.comment import Comment
from docketwright.model.exhibits import not_taken
from docketwright.model.finding import Action, Finding, Fix, Severity, Spot
from docketwright.model.passages import passages
from docketwright.model.rule import ChannelKind, HouseRule, HouseRuleKind, Rule
from docketwright.model.text import word_count
from docketwright.model.wording import wording
from docketwright.phrases import joined, phrase

CHECK = "limits"
# Regulations.gov v4 API: "applied to both, the number of characters and the number of bytes". The bytes bind.
WEB_FORM = 5000
# Measured on eight letters of 1 to 26 pages: the head of a letter takes half a page, and a request stands in the table
# and once more where it is argued.
WORDS_A_PAGE = 385
HEAD_PAGES = 0.5

_STRAIGHT = {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " "}
_SPARED = {sign: len(sign.encode()) - len(plain) for sign, plain in _STRAIGHT.items()}
_EMOJI = re.compile("[\U0001f000-\U0001faff\U0001f1e6-\U0001f1ff]|[\u2600-\u27bf]\ufe0f|[0-9#*]\ufe0f?\u20e3")


def check(comment: Comment, context: Context) -> Iterator[Finding]:
    """Yield what is over a limit, and what this notice requires and the comment lacks."""
    yield from _web_form(comment, context.web_text)
    yield from _emoji(comment)
    yield from _exhibits(comment)
    for rule in comment.rule.house_rules if comment.rule else ():
        yield from _house_rule(comment, rule)


@by_text
def size(text: str) -> int:
    """Return the length that the web form counts: UTF-8 bytes."""
    return len(text.encode("utf-8", "replace"))


@by_text
def bytes_saved(text: str) -> int:
    """Return how many bytes straight quotes and dashes would save."""
    return 0 if text.isascii() else sum(text.count(sign) * spared for sign, spared in _SPARED.items())


def _web_form(comment: Comment, web_text: str) -> Iterator[Finding]:
    """Yield what the web form has no room for; its text always fits, and gives up reasons before requests."""
    texts = [passage.text for passage in passages(comment)]
    whole = sum(map(size, texts)) + len(texts)
    if not web_text or not comment.arguments or whole <= WEB_FORM or not _takes_web_form(comment.rule):
        return
    asked = [one.request.text for one in comment.arguments if one.request.text.strip()]
    shown = _plain(web_text)
    kept = sum(_plain(request) in shown for request in asked)
    longest = max(range(len(comment.arguments)), key=lambda at: len(comment.arguments[at].reasons))
    saved = sum(map(bytes_saved, texts))
    straighten = phrase("straighten quotes (−{saved}), ", saved=saved) if saved else ""
    yield Finding(
        CHECK,
        Severity.NOTE if kept == len(asked) else Severity.LOOK,
        title=phrase("Too long for the web form alone"),
        why=phrase(
            "Your text has {whole:,} bytes, and the form takes {web_form:,}. Shortened for the form it has {short:,}. "
            "{requests} in the shortened text. To leave out less, shorten the reasons in argument {longest}, "
            "{straighten}or attach the letter.",
            whole=whole,
            web_form=WEB_FORM,
            short=size(web_text),
            requests=_requests(kept, len(asked)),
            longest=longest + 1,
            straighten=straighten,
        ),
        spot=Spot("reasons", comment.arguments[longest].id),
        actions=(Action.SHORTEN, Action.STRAIGHTEN) if saved else (Action.SHORTEN,),
    )


def refused_exhibits(comment: Comment) -> tuple[tuple[int, str], ...]:
    """Return what the form would refuse, as `not_taken` says it; nothing where comments do not go through it."""
    return tuple(not_taken(comment.exhibits)) if not comment.no_docket and _takes_web_form(comment.rule) else ()


def _exhibits(comment: Comment) -> Iterator[Finding]:
    """Yield a finding for each file that the form refuses, with all of its reasons, and one for all together."""
    why: dict[str, dict[str, None]] = {}
    for number, reason in refused_exhibits(comment):
        why.setdefault(comment.exhibits[number].file if number >= 0 else "", {})[reason] = None
    for file, reasons in why.items():
        yield Finding(
            CHECK,
            Severity.LOOK,
            title=phrase("An exhibit that the web form refuses") if file else phrase("Too many exhibits"),
            why=joined(*reasons),
            spot=Spot("letter"),
            quote=file,
        )


def _takes_web_form(rule: Rule | None) -> bool:
    return rule is None or not rule.channels or any(one.kind is ChannelKind.PORTAL for one in rule.channels)


def _requests(kept: int, asked: int) -> str:
    if not kept and asked:
        return phrase("No request stands whole")
    if kept < asked:
        return phrase("Only {kept} of {asked} requests stand whole", kept=kept, asked=asked)
    return phrase("The request is kept") if asked == 1 else phrase("All {asked} requests are kept", asked=asked)


@by_text
def _plain(text: str) -> str:
    for sign, plain in _STRAIGHT.items():
        text = text.replace(sign, plain)
    return " ".join(_EMOJI.sub("", text).replace("--", "-").split()).rstrip(".")


def _emoji(comment: Comment) -> Iterator[Finding]:
    for passage in passages(comment):
        found = None if passage.text.isascii() else _first_emoji(passage.text)
        if found:
            yield Finding(
                CHECK,
                Severity.LOOK,
                title=phrase("A picture sign the web form refuses"),
                why=phrase("Regulations.gov takes no emoji. Say it in words, or remove it."),
                spot=Spot(passage.spot.part, passage.spot.owner, found.start(), found.end()),
                quote=found.group(),
                fixes=(Fix(phrase("Remove"), ""),),
            )


@by_text
def _first_emoji(text: str) -> re.Match[str] | None:
    # The first byte of every sign above U+FFFF, and the two marks that make a picture of another sign.
    possible = b"\xf0" in text.encode("utf-8", "replace") or "\ufe0f" in text or "\u20e3" in text
    return _EMOJI.search(text) if possible else None


def _house_rule(comment: Comment, rule: HouseRule) -> Iterator[Finding]:
    if rule.kind is HouseRuleKind.PAGE_LIMIT and rule.value.isdigit():
        pages = ceil(HEAD_PAGES + (_word_count(comment) + _asked_again(comment)) / WORDS_A_PAGE)
        takes = phrase("1 page") if rule.value == "1" else phrase("{pages} pages", pages=rule.value)
        yield from _length(pages > int(rule.value), phrase("about {pages} pages", pages=pages), takes)
    elif rule.value.endswith(" words") and rule.kind is HouseRuleKind.OTHER:
        limit = rule.value.removesuffix(" words").replace(",", "")
        count = _word_count(comment)
        yield from _length(limit.isdigit() and count > int(limit), phrase("{count:,} words", count=count), rule.value)
    elif rule.kind is HouseRuleKind.STATEMENT and rule.value:
        yield from _statement(comment, rule.value)


def _length(over: bool, has: str, takes: str) -> Iterator[Finding]:  # noqa: FBT001 - one fact, one caller
    if over:
        yield Finding(
            CHECK,
            Severity.LOOK,
            title=phrase("Longer than this notice allows"),
            why=phrase(
                "The letter has {has}; the notice takes {takes}. Shorten it, and look at the finished page count.",
                has=has,
                takes=takes,
            ),
            spot=Spot("letter"),
        )


def _statement(comment: Comment, required: str) -> Iterator[Finding]:
    if _holds(tuple(passage.text for passage in passages(comment)), required):
        return
    closing = wording(comment)["closing"]
    yield Finding(
        CHECK,
        Severity.MUST_FIX,
        title=phrase("A required statement is missing"),
        why=phrase("This notice asks every comment to say: “{required}”", required=required),
        spot=Spot("closing", "", 0, len(closing)),
        quote=closing,
        fixes=(Fix(phrase("Add it to the closing"), f"{closing}\n{required}".strip()),),
    )


@lru_cache(maxsize=256)
def _holds(texts: tuple[str, ...], required: str) -> bool:
    whole = f" {' '.join(' '.join(words_of(text)) for text in texts)} "
    return f" {' '.join(words_of(required))} " in whole


def _word_count(comment: Comment) -> int:
    return sum(_counted(passage.text) for passage in passages(comment))


def _asked_again(comment: Comment) -> int:
    return sum(_counted(one.request.text) for one in comment.arguments)


@by_text
def _counted(text: str) -> int:
    return word_count(text)
