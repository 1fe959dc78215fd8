"""What this notice asks of a comment's form and filing, sentence by sentence: labels, statements, subject lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docketwright.model.rule import HouseRule, HouseRuleKind
from docketwright.notice.document import Document, Part, Role
from docketwright.notice.house_limits import limits
from docketwright.notice.statements import statements
from docketwright.notice.tidy import plain_dashes

Kind = HouseRuleKind
_QUOTED = r"[“\"]([^”\"]{2,400})[”\"]"
_PAGE_NUMBERS = re.compile(
    r"(?i)\bpage numbers?\b[^.]{0,60}\b(?:on each page|each page|submission)|\bnumber(?:ed)? (?:each|every|all|the) "
    r"pages?|\bpages (?:should|must) be numbered|include a page number|(?:include|with|and|have|containing) page "
    r"numbers|numbered pages"
)
_CITE = re.compile(
    r"(?i)(?:please )?\b(?:refer to|reference|include|identif(?:y|ied) by|cite|identify|contain|must (?:include|"
    r"reference)|should (?:include|reference|refer)|referenc(?:e|ing))\b[^.;]{0,120}?\b(?:RIN|docket|Docket|file "
    r"number|file code|File No|agency name|OMB [Cc]ontrol|document number|title of)\b[^;]{0,160}"
)
_ALL = re.compile(
    r"(?i)\b(?:all|your|each|any|every)\b[^.;]{0,40}\b(?:comments?|submissions?|responses?|correspondence|"
    r"communications|filings)\b|\bcomments?,? identified\b|please (?:refer|reference|include|cite|identify)|"
    r"\bcommunications must\b"
)
_NUMBERS_CITED = re.compile(
    r"(?P<rin>RIN \d{4}[- ]?[A-Z]{2}[A-Z]?\d{2,3})\b|\b(?P<docket>[A-Z]{2,10}(?:-[A-Z0-9]{1,8}){0,3}-(?:19|"
    r"20)\d{2}-(?:[A-Z]{1,5}-){0,2}\d{3,5})(?![-\w])|"
    r"\b(?:[Dd]ocket|File|file) (?:Nos?\.|[Nn]umbers?|ID|[Cc]ode)(?: No\.| [Nn]umber)? \(?(?P<own>(?:[A-Z]{2,5} "
    r")?[A-Z0-9][\w.-]*\d[\w-]*(?: \(Sub-No\. \d+\))?)|"
    r"\b(?P<omb>OMB Control (?:No\.|Number) \d{4}-\d{4})\b|\b(?P<commerce>\d{6}-\d{4})\b|\b(?P<series>[A-Z]{2} "
    r"Docket No\. \d[\d-]+\d)"
)
_SUBJECT = re.compile(r"(?i)\bsubject(?: line)?\b|\bRe: line")
_STATEMENT = re.compile(
    r"(?i)\b(?:include|contain|bear|accompanied by|state|add|following)\b[^.“]{0,90}\b(?:statement|language|legend|"
    r"certification|text)\b"
)
_CONFIDENTIAL = re.compile(
    r"(?i)\bconfidential|\bCBI\b|proprietary|trade secrets?|business information|file names?\b[^.]{0,80}(?:begin|“BC|"
    r"“P)|marked “|privileged"
)
_LATE = re.compile(
    r"(?i)\blate(?:,? untimely)?(?:ly)?[- ]?(?:filed)?\b[^.]{0,30}\bcomments?|comments?[^.]{0,60}\breceived (?:after|"
    r"late)|received after (?:the|that|this|\w+ \d)|postmarked (?:after|by)|untimely|after the (?:close|end) of the "
    r"comment period"
)
_QUESTION_NUMBERS = re.compile(
    r"(?i)\b(?:number|letter|identif\w+|reference|indicate|specify|note|organi[sz]\w+|key(?:ed)?|"
    r"correspond\w*)\b[^.]{0,80}\bquestions?\b|\bquestions?\b[^.]{0,60}\b(?:number|to which (?:you|they|each)|being "
    r"(?:answered|addressed))"
)
_POSTMARK = re.compile(r"(?i)\bpostmark(?:ed)?\b")
_FORMAT = re.compile(
    r"(?i)\b(?:machine[- ]readable|copy[- ]protected|Microsoft Word|\bPDF\b|portable document format|searchable|file "
    r"formats?|Word,? (?:Excel|format)|plain text|double[- ]spaced|single[- ]spaced|\d (?:paper )?copies|Multimedia "
    r"submissions|in English|in duplicate|original and)\b"
)
_ELECTRONIC = re.compile(
    r"(?i)\b(?:only (?:by|via|through|accept(?:ed)?|electronic)|must be (?:submitted|filed) electronically|will not "
    r"(?:be )?accept(?:ed)?[^.]{0,60}(?:fax|e-?mail|mail|hand|paper|courier)|(?:do not|cannot) "
    r"accept[^.]{0,60}(?:fax|e-?mail|mail|paper)|electronic submissions? only|paper (?:submissions )?only)\b"
)
_NAME = re.compile(
    r"(?i)\b(?:include|state|provide|contain|identify)\b[^.]{0,60}\b(?:your (?:full )?name|name (?:and|of|or) (?:the "
    r")?(?:mailing )?(?:address|person|submitter|organi[sz]ation|commenter|individual|company)|commenter'?s'? "
    r"(?:complete )?(?:first and last )?name|name of the (?:person|submitter|organization|individual|commenter))"
)
_ABOUT_COMMENTS = re.compile(
    r"(?i)\b(?:comments?|submissions?|submit|submitting|submitted|commenters?|commenting|responses?|respondents?|responding|"
    r"submitter|letter|e-?mail|message|attachments?|file names?|pages?|postmark(?:ed)?|marked|information|late|note|"
    r"document)\b"
)

_DIRECTS = re.compile(
    r"(?i)\b(?:should|must|shall|please|do not|may (?:also )?(?:be )?submit\w*|need to|if you|required?|prefer\w*|"
    r"accept\w*|begin|clearly)\b|"
    r"\b(?:mark|label|submit|send|include|provide) "
)


def find_house_rules(document: Document) -> tuple[HouseRule, ...]:
    """Return what the notice asks, sentence by sentence, in its order; `value` holds the number or words to obey."""
    found: dict[tuple[HouseRuleKind, str], HouseRule] = {}
    for part in _parts(document):
        spans = list(_sentences(part.text))
        for at, sentence in enumerate(spans):
            after = spans[at + 1] if at + 1 < len(spans) else ""
            for rule in _in_sentence(sentence, after, part):
                found.setdefault((rule.kind, rule.text), rule)
    return tuple(found.values())


def _sentences(text: str) -> Iterator[str]:
    """Yield the sentences; a mark in quotation marks may end one ("… the character “P.” Any …")."""
    for sentence in statements(text):
        yield from re.split(r"(?<=[.]”) (?=[A-Z])", sentence)


_POINTS_ELSEWHERE = re.compile(r"(?i)\bplease visit\b|\bfor the full\b|^see also\b|\bfor more information about\b")
_HEADING = re.compile(
    r"(?i)comment|instruction|submission|submit|respon[ds]|confidential|public participation|format|written|filing|"
    r"privacy|how (?:do|can|to)|request for|addresses|procedur"
)


def _parts(document: Document) -> Iterator[Part]:
    heading = ""
    body = 0
    for part in document.parts:
        if part.level:
            heading = part.text
            continue
        if part.role in {Role.DATES, Role.ADDRESSES}:
            yield part
        elif part.role in {Role.BODY, Role.SUMMARY}:
            body += 1
            if _HEADING.search(heading) or (body <= 12 and re.search(r"(?i)\bcomments?\b|submissions?", part.text)):
                yield part


def _in_sentence(sentence: str, after: str, part: Part) -> Iterator[HouseRule]:
    if len(sentence) > 1500 or not _ABOUT_COMMENTS.search(sentence) or _POINTS_ELSEWHERE.search(sentence):
        return
    place = part.place(sentence)
    for kind, value in _kinds(sentence, after):
        yield HouseRule(kind, sentence, value, place)


def _kinds(sentence: str, after: str) -> Iterator[tuple[HouseRuleKind, str]]:
    yield from limits(sentence)
    if _PAGE_NUMBERS.search(sentence):
        yield Kind.PAGE_NUMBERS, "each page"
    cited = _CITE.search(sentence)
    if cited and _ALL.search(sentence):
        yield Kind.CITE, _cited(sentence)
    if _SUBJECT.search(sentence) and re.search(
        r"(?i)\b(?:include|with|use|put|contain|state|enter|write|should|must|insert|type|reference)\b", sentence
    ):
        quoted = re.search(_QUOTED, sentence)
        words = quoted.group(1).rstrip(".,;") if quoted else _cited(sentence)
        if words:
            yield Kind.SUBJECT_LINE, words
    yield from _statement(sentence, after)
    if _QUESTION_NUMBERS.search(sentence) and re.search(r"(?i)\b(?:respon|comment|submi|answer)", sentence):
        yield Kind.QUESTION_NUMBERS, ""
    if _CONFIDENTIAL.search(sentence) and _DIRECTS.search(sentence):
        yield Kind.CONFIDENTIAL, _mark(sentence)
    if _LATE.search(sentence):
        yield Kind.LATE, _late(sentence)
    if _POSTMARK.search(sentence):
        yield Kind.OTHER, "postmarked"
    elif (
        _ELECTRONIC.search(sentence)
        or _NAME.search(sentence)
        or (_FORMAT.search(sentence) and _DIRECTS.search(sentence))
    ):
        yield Kind.OTHER, ""


def _cited(sentence: str) -> str:
    """Return the numbers that a comment is asked to name, parted by "; ", "" where the sentence prints none."""
    found = [next(filter(None, match.groups())) for match in _NUMBERS_CITED.finditer(plain_dashes(sentence))]
    return "; ".join(dict.fromkeys(found))


def _statement(sentence: str, after: str) -> Iterator[tuple[HouseRuleKind, str]]:
    if not _STATEMENT.search(sentence) or re.search(r"(?i)justif", sentence):
        return
    quoted = re.search(r"[“\"]([^”\"]{30,1200})[”\"]", sentence)
    if quoted:
        yield Kind.STATEMENT, quoted.group(1)
    elif (
        re.search(r"(?i)\b(?:following|this) (?:statement|language|text)[^:]{0,60}:\s*$", sentence) and len(after) > 30
    ):
        yield Kind.STATEMENT, after.strip('“”"')


def _mark(sentence: str) -> str:
    quoted = [one.rstrip(".,;") for one in re.findall(_QUOTED, sentence) if len(one) <= 60]
    return (
        "; ".join(dict.fromkeys(quoted))
        if re.search(r"(?i)\b(?:begin|mark|label|name|stamp|prefix|legend|designat|states?\b)", sentence)
        else ""
    )


def _late(sentence: str) -> str:
    if re.search(r"(?i)\bmay not\b|need not|not (?:be )?(?:guaranteed|assured)|cannot (?:assure|guarantee)", sentence):
        return "may not be considered"
    if re.search(r"(?i)\bwill not\b|\bnot be (?:considered|accepted)", sentence):
        return "not considered"
    return (
        "considered if practicable"
        if re.search(r"(?i)practical|practicable|to the extent|will consider|will be considered", sentence)
        else ""
    )
