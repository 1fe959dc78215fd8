"""Small things noticed in a letter: greeting, sign-off, signer, docket, what a section is about and what it asks."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from docketwright.checks.asking import asks_for_an_act, may_ask
from docketwright.checks.principles import judge
from docketwright.checks.reading import sentences_of
from docketwright.model.comment import Anchor, Author, AuthorKind
from docketwright.model.rule import Rule
from docketwright.model.scanning import folded, holds, late
from docketwright.model.text import Span, sentences, word_count

_SALUTATION = re.compile(
    r"(?i)(?:dear\b|to whom\b|to the\b|attention\b|attn\b|greetings\b|hello\b"
    r"|estimad[oa]s?\b|a quien\b|señor(?:es|as?)?\b)[^\n]{0,150}[:,]?\s*"
)
_SIGN_OFF = re.compile(
    r"(?i)(?:(?:very )?(?:respectfully|sincerely|truly|cordially|faithfully)\b|yours\b"
    r"|(?:best|kind|warm)(?:est)? regards\b"
    r"|(?:muy )?(?:atentamente|respetuosamente|cordialmente)\b|(?:un )?saludos? cordial(?:es)?\b"
    r"|regards\b|with (?:respect|thanks|gratitude)\b|thank you(?: (?:again|very much))?[,.!]?\s*$)"
)
_THANKS = re.compile(r"(?:Thank you|Thanks|(?:I|We) (?:thank|appreciate)|(?:I am|We are) grateful)\b")
_ASKS = re.compile(
    r"(?i)\b(?:ask|asks|request|requests|urge|urges|recommend|recommends|propose|proposes|petition|petitions"
    r"|call on|calls on|encourage|encourages)\b"
)
# One of these stands wherever one of those does, and few paragraphs hold one.
_ASKING = ("ask", "request", "urge", "recommend", "propose", "petition", "call", "encourage")
_LABELLED = re.compile(
    r"(?i)(?:requests?|recommendations?|proposed (?:change|text)|what i ask|what we ask)\b[^.]{0,20}[:.—–-]"
)
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_DOCKET = late(r"\b[A-Z]{2,10}(?:-[A-Z0-9]{1,8}){0,3}-(?:19|20)\d{2}-(?:[A-Z]{1,5}-)?\d{3,5}\b")
_RIN = late(r"\b(\d{4})\s*-\s*([A-Z]{2}\d{2,3}|[A-Z]{1,2}\d[A-Z0-9]\d)\b")
_CITATION = late(r"\b(\d{2,3}) (?:FR|Fed\. ?Reg\.) (\d{1,3}(?:,\d{3})|\d{1,6})\b")
# What stands in each of them, found in a tenth of the time: most texts name none, and all of a text is searched.
_IN_DOCKET = re.compile(r"-(?:19|20)\d")
_IN_RIN = re.compile(r"-\s*[A-Z]{1,2}\d")
_IN_CITATION = re.compile(r"F(?:R|ed)")
_RE_LINE = re.compile(r"(?i)(?:re|subject|regarding|comments? on)\s*[:.]\s*(.+)")
_ONE_NUMBER = r"\d{1,2}(?:\.?\(?[a-z]{1,4}\)?)*(?:\.[ivx]+)?"
_NUMBER = late(_ONE_NUMBER)
_QUESTIONS = late(rf"(?i:\bquestions?)\s+({_ONE_NUMBER}(?:(?:,|,? and|;)\s+{_ONE_NUMBER})*)")
_SECTION = late(r"§\s*\d+(?:\.\d+)?(?:\([A-Za-z0-9]{1,4}\))*|(?i:\bsection)\s+\d+(?:\.\d+)*(?:\([A-Za-z0-9]{1,4}\))*")
_MARK = late(r"\s*(?:[-*•–]|\(?\d{1,2}[.)]|(?i:request)\s+\d{1,3}:)\s+")
_NOBODY = Author(AuthorKind.ANONYMOUS)
ROW = " | "
"""What stands between the cells of a table's row."""

# A heading such as "All my requests" asks nothing.
_SHORTEST_ASK, _LONGEST_ASK = 4, 120
_MOST_SENTENCES = 2


def is_salutation(line: str) -> bool:
    """Tell whether a line greets the agency."""
    return (
        word_count(line) <= 25
        and line.rstrip().endswith((":", ","))
        and _SALUTATION.fullmatch(line.strip()) is not None
    )


def is_thanks(line: str) -> bool:
    """Tell whether a line closes the letter with thanks."""
    return word_count(line) <= 40 and _THANKS.match(line.strip()) is not None


def is_sign_off(line: str) -> bool:
    """Tell whether a line ends the letter ("Respectfully submitted,")."""
    return word_count(line) <= 6 and _SIGN_OFF.match(line.strip()) is not None


def author_of(tail: Sequence[str]) -> Author:
    """Return who signed: the first short line of names under the sign-off, or nobody by name."""
    for line in tail[1:4]:
        if line.strip() == _NOBODY.name:
            return _NOBODY
        names = line.split("\n")[0].removeprefix("/s/").strip().rstrip(",").split()
        if 2 <= len(names) <= 4 and all(name[:1].isupper() for name in names):
            return Author(first_name=" ".join(names[:-1]), last_name=names[-1])
    return Author()


def rule_of(head: Sequence[str], text: str) -> Rule | None:
    """Return the notice that the letter names, None where it names none. Only what it says itself is in it."""
    flat = evened(text)
    docket, rin, citation = (
        pattern.search(flat) if within.search(flat) else None
        for within, pattern in ((_IN_DOCKET, _DOCKET), (_IN_RIN, _RIN), (_IN_CITATION, _CITATION))
    )
    lines = [part for line in head for part in line.split("\n")]
    title = next((found.group(1).strip() for line in lines if (found := _RE_LINE.match(line.strip()))), None)
    if not (docket or title):
        return None
    return Rule(
        title=title,
        docket_id=docket.group() if docket else None,
        rins=(f"{rin.group(1)}-{rin.group(2)}",) if rin else (),
        citation=f"{citation.group(1)} FR {citation.group(2).replace(',', '')}" if citation else None,
        invites_comments=True,
    )


def evened(text: str) -> str:
    """Return a text with a hyphen for every dash and a blank for every no-break space, as long as before."""
    for dash in _DASHES:
        text = text.replace(dash, "-")
    return text.replace("\u00a0", " ")


def anchor_of(title: str) -> Anchor:
    """Return what a heading, or a line such as "Answers questions 3 and 3.b", says that its section is about."""
    if not any(map(str.isdecimal, title)):  # both have numbers
        return Anchor()
    found, section = _QUESTIONS.search(title), _SECTION.search(title)
    numbers = (re.sub(r"[()]", "", one) for one in _NUMBER.findall(found.group(1))) if found else ()
    questions = dict.fromkeys(re.sub(r"(\d)([a-z])", r"\1.\2", one) for one in numbers)
    return Anchor(section=section.group() if section else "", questions=tuple(questions))


def split_request(paragraphs: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return a section's paragraphs as those that argue and those that clearly ask the agency for something.

    Where some are labelled as requests, it is those alone. A section that only asks keeps its words as reasons but
    for the last sentence that asks. Where none says that it asks, the last paragraph that ends in what the agency
    should do gives its last sentence.
    """
    labelled = [text for text in paragraphs if _LABELLED.match(text)]
    asks = labelled or [text for text in paragraphs if _only_asks(text)]
    asking = frozenset(asks)
    reasons = [text for text in paragraphs if text not in asking]
    if asks and (reasons or labelled):
        return reasons, asks
    return _without(paragraphs, _last_sentence) or _without(paragraphs, _last_act) or (list(paragraphs), [])


def without_mark(request: str) -> str:
    """Return a request without the mark of its list, or its "Request 2:": the letter numbers requests itself."""
    found = _MARK.match(request)
    return request[found.end() :] if found else request


def _without(paragraphs: Sequence[str], asking: Callable[[str], Span | None]) -> tuple[list[str], list[str]] | None:
    """Return the paragraphs without the last sentence that asks, and that sentence; None where none does."""
    for at in range(len(paragraphs) - 1, -1, -1):
        text = paragraphs[at]
        last = asking(text)
        if last is not None:
            rest = f"{text[: last.start].rstrip()} {text[last.end :].lstrip()}".strip()
            kept = [*paragraphs[:at], *([rest] if rest else []), *paragraphs[at + 1 :]]
            return kept, [last.text]
    return None


def _last_sentence(text: str) -> Span | None:
    if not _may_ask(text):
        return None
    return next((one for one in reversed(list(sentences(text))) if _clearly_asks(one.text)), None)


def _last_act(text: str) -> Span | None:
    """Return the sentence that a paragraph ends in, where it says what the agency should do."""
    if ROW in text or not may_ask(folded(text)):
        return None
    last = list(sentences(text))[-1]
    asks = _SHORTEST_ASK <= word_count(last.text) <= _LONGEST_ASK and asks_for_an_act(last.text)
    return last if asks and judge(last.text).request else None


def _only_asks(text: str) -> bool:
    # Cut once, and kept for the checks.
    return _may_ask(text) and len(sentences_of(text)) <= _MOST_SENTENCES and _clearly_asks(text)


def _may_ask(text: str) -> bool:
    return holds(folded(text), _ASKING)


def _clearly_asks(text: str) -> bool:
    if ROW in text or not _may_ask(text) or not _SHORTEST_ASK <= word_count(text) <= _LONGEST_ASK:
        return False
    return _ASKS.search(text) is not None and judge(text).request
