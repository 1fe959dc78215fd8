"""Requests in their usual form: "APHIS should publish the data", "The final rule must exempt …", "Please delay …".

Who is asked has to be named before "should" and its like, and an act has to follow. It is told by form alone, so that a
check can ask it of every keystroke; who needs to be surer asks the judgement of the sentence too.
"""

from __future__ import annotations

from docketwright.checks.reading import sentences_of
from docketwright.checks.remembering import by_text
from docketwright.model.scanning import folded, holds, late
from docketwright.model.text import Span

LONGEST = 1_000
"""Characters. What is longer is no sentence that someone would answer."""

_REACH = 100
"""Characters before "should" in which the one stands who is asked."""

_MODALS = ("should", "must", "need", "ought")
_ADVERBS = r"(?:(?:not|never|also|instead|therefore|thus|at least|at a minimum|[a-z]+ly)[\s,]+)*+"
# What follows is no act: blame for what is past, or a state of mind.
_NO_ACT = (
    r"have\b|know\b|feel\b|understand\b|remember\b|reali[sz]e\b|mean\b"
    r"|be (?:an?|the|able|ashamed|aware|proud|glad|happy|sorry|grateful|fine|obvious|noted|remembered|said|very|so)\b"
)
_SHOULD = late(rf"\b(should|must|needs?\s+to|ought\s+to)[\s,]+{_ADVERBS}(?!{_NO_ACT})[a-z]")
_BODY = (
    r"(?:(?i:agency|agencies|bureau|commission|department|administration|board|secretary|administrator|government)"
    r"|Service|Office|Institute|Council|Authority)"
    r"(?: of(?: the)? [A-Z]\w+(?:(?:,? and)? [A-Z]\w+){0,5})?"
)
_RULE = r"(?i:rule|rules|rulemaking|regulations?|definition|notice|guidance)"
_ASKED = late(
    r"(?:^|(?<=[\s(—–]))"
    r"(?:(?:[Tt]he|[Tt]his|[Tt]hese|[Aa]ny|\w+[’']s) "
    r"(?:(?:[A-Z]\w+|and|final|proposed|interim|draft|new|revised) ){0,6}"
    rf"(?:{_BODY}|{_RULE})|[A-Z]{{3,8}}|Congress|[Yy]ou)"
    rf"(?:\s+\([A-Z]{{2,8}}\))?\s+{_ADVERBS}$"
)
# "If the agency should decide", "the Act says that the agency must": no request of the one who writes.
_OF_OTHERS = late(
    r"(?i)\b(?:if|whether|when|because|since|who|which|unless|how|what|why|where|argues?|claims?|said|says?|states?"
    r"|provides?|requires?)\s+(?:that\s+)?(?:\w+\s+){0,2}$"
)
_BY_LAW = late(r"(?i)^\W*(?:under|by law|by statute|according to|as required)\b")
_PLEASE = late(
    r"(?:^|[,;:–—]\s*|\b(?:and|so|but|again|therefore)\s+)[Pp]lease,?\s+(?!(?:find|see|note|contact|feel|call|e-?mail|refer"
    r"|accept|know|excuse|let|visit|click|read|listen|understand|reply|write|confirm|acknowledge|remember|forgive)\b"
    r"|take (?:th|it|into|a |time|half)|do(?:n[’']t| not) (?:hesitate|get me)|be (?:advised|aware))[a-z]{2}"
)


@by_text
def asking(text: str) -> Span | None:
    """Return the last sentence of a text that asks for an act by its form, None where none does."""
    if not may_ask(folded(text)):
        return None
    return next((one for one in reversed(sentences_of(text)) if asks_for_an_act(one.text)), None)


def may_ask(low: str) -> bool:
    """Return whether a folded text holds a word without which nothing is asked in this form."""
    return "please" in low or holds(low, _MODALS)


def asks_for_an_act(sentence: str) -> bool:
    """Tell whether a sentence asks the agency, or the rule, for an act by its form."""
    if len(sentence) > LONGEST or sentence.rstrip("\"”’') ").endswith("?"):
        return False
    if "lease" in sentence and _PLEASE.search(sentence):
        return True
    return holds(sentence, _MODALS) and any(
        _is_asked(sentence[: one.start()], one.group(1)) for one in _SHOULD.finditer(sentence)
    )


def _is_asked(before: str, modal: str) -> bool:
    """Tell whether the words before "should" end in who is asked, by the one who writes and in no quotation."""
    named = _ASKED.search(before, max(len(before) - _REACH, 0))
    if named is None or before.count("“") > before.count("”") or before.count('"') % 2:
        return False
    earlier = before[: named.start()]
    return not (_OF_OTHERS.search(earlier) or (modal == "must" and _BY_LAW.match(earlier)))
