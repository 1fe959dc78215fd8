"""The law that is argued from: whether it binds the agency in this proceeding, and what to cite where it does not.

50 U.S.C. 4821(a): functions under the Export Control Reform Act are not subject to 5 U.S.C. 551, 553 through 559 and
701 through 706. 50 U.S.C. 4559(a): neither are regulations under the Defense Production Act, which has a procedure of
its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from docketwright.checks.context import Context
from docketwright.checks.reading import sentences_of
from docketwright.checks.remembering import by_text
from docketwright.model.comment import Comment
from docketwright.model.finding import Action, Finding, Severity, Spot
from docketwright.model.passages import passages
from docketwright.model.rule import Authority, Rule
from docketwright.model.scanning import late
from docketwright.phrases import phrase
from docketwright.reference.hooks import hooks

CHECK = "authority"

_APA = late(
    r"""\bAdministrative\ Procedure\ Act\b | \bAPA(?:[’']s)?\b
    | \b5\s+U\.?\s?S\.?\s?C\.?\s*(?:§+\s*|[Ss]ec(?:tion|\.)?\s*)?(?:551|55[3-9]|70[1-6])(?!\d)
    | \bA\.\s?P\.\s?A\. | \b[Ss]ection\s+(?:55[3-9]|70[1-6])\s+of\s+(?:title\s+5\b|the\s+A(?:PA\b|dministrative\b))
    | \b[Tt]itle\s+5,?\s+(?:[Ss]ections?|§+)\s*(?:55[3-9]|70[1-6])\b
    | \b[Ss]ection\s+(?:553\([a-e]\)|706\(2\))
    | (?<![FRC]\.\s)(?<![FRC]\s)(?:§\s?553\b|(?<![.§])(?<!§\s)\b(?:553\([a-e]\)|706\(2\))|§\s?706\(2\))""",
    re.VERBOSE,
)
_ECRA = late(
    r"\bExport Control Reform Act\b|\bECRA(?:[’']s)?\b|\b50\s+U\.?\s?S\.?\s?C\.?\s*(?:§+\s*)?48(?:1[1-9]|2[0-6])(?!\d)"
)
_THE_DPA = r"\bDefense Production Act\b|\b50\s+U\.?\s?S\.?\s?C\.?\s*(?:§+\s*)?45(?:0[1-9]|[1-6]\d)(?!\d)"
_DPA = late(_THE_DPA)
# Elsewhere these letters stand for other things, such as an agreement on data.
_DPA_FOR_SHORT = late(rf"{_THE_DPA}|\bDPA(?:[’']s)?\b")
_OFF = {
    Authority.APA: (_ECRA, _DPA),
    Authority.ECRA: (_APA, _DPA_FOR_SHORT),
    Authority.DPA: (_APA, _ECRA),
    Authority.OTHER: (_ECRA, _DPA),
    Authority.UNKNOWN: (_APA,),
}
# Who says that the Act does not bind has seen it; the sections that say so of the APA are named with it.
_SWITCH = re.compile(r"\b(?:4821|4559)\b")
_CANDID = late(
    r"""(?:\bnot|n[’']t|\bnever|\bno\ longer)\s+(?:\w+\s+){0,4}
        (?:subject|appl\w+|bind\w*|bound|cover\w*|govern\w*|reach\w*|claim\w*)
    | \b(?:exempt\w*|exclud\w*|outside|although|though|unlike|switch\w*\s+off)\b""",
    re.VERBOSE | re.IGNORECASE,
)


_UNDER = {
    Authority.ECRA: phrase("Export controls under ECRA are not subject to this part of the APA (50 U.S.C. 4821(a))."),
    Authority.DPA: phrase("Rules under the Defense Production Act are not subject to the APA (50 U.S.C. 4559(a))."),
}
# The ground nearest to what the APA would have given: its id among the hooks, and what it does.
_INSTEAD = {
    (Authority.ECRA, 1): ("sci-ecra-4817-a2", phrase("asks whether a control is effective")),
    (Authority.ECRA, 2): ("proc-ecra-4817C", phrase("asks for notice and comment")),
    (Authority.ECRA, 3): ("enf-ear-756-2c", phrase("gives an appeal and its time limit")),
    (Authority.DPA, 2): ("proc-dpa-4559b3", phrase("asks for a written response to comments")),
    (Authority.APA, 1): ("sci-eo12866-1b7", phrase("asks for the best information that can be had")),
    (Authority.APA, 2): ("proc-apa-553c", phrase("gives everybody a say before a rule is made")),
    (Authority.OTHER, 1): ("sci-eo12866-1b7", phrase("asks for the best information that can be had")),
    (Authority.OTHER, 2): ("proc-eo12866-6a1", phrase("asks for a meaningful opportunity to comment")),
}
_ELSEWHERE = {
    _ECRA: phrase(
        "You set another authority for this notice. ECRA binds export controls only; cite it as a model, if at all."
    ),
    _DPA_FOR_SHORT: phrase(
        "You set another authority for this notice. The Defense Production Act binds rules under it only; cite it as "
        "a model, if at all."
    ),
}
_UNKNOWN = phrase(
    "This office often acts under ECRA, where the APA does not bind it (50 U.S.C. 4821(a)). Set the authority first."
)


def check(comment: Comment, context: Context) -> Iterator[Finding]:  # noqa: ARG001 - every check is called alike
    """Yield each sentence, and each source, that leans on a law which does not bind in this proceeding."""
    authority = _authority(comment.rule)
    if authority is None:
        return
    for spot, text in _texts(comment):
        for start, end, quote in leaning(text, authority):
            yield _finding(authority, replace(spot, start=start, end=end), quote)


@by_text
def leaning(text: str, authority: Authority) -> tuple[tuple[int, int, str], ...]:
    """Return the places in a text, start, end and words, that lean on a law which this authority switches off."""
    found = []
    for sentence in sentences_of(text):
        match = next((one for one in (law.search(sentence.text) for law in _OFF[authority]) if one), None)
        if match and not _is_candid(sentence.text, match.re):
            found.append((sentence.start + match.start(), sentence.start + match.end(), match.group()))
    return tuple(found)


def _is_candid(sentence: str, law: re.Pattern[str]) -> bool:
    return bool(_CANDID.search(sentence) or (law is _APA and _SWITCH.search(sentence)))


def _authority(rule: Rule | None) -> Authority | None:
    """Return the authority to judge by; None where the notice gives no reason to doubt a ground."""
    if rule is None:
        return None
    if rule.authority is not Authority.UNKNOWN:
        return rule.authority
    return Authority.UNKNOWN if "Industry and Security" in f"{rule.office} {rule.agency}" else None


def _texts(comment: Comment) -> Iterator[tuple[Spot, str]]:
    yield from ((passage.spot, passage.text) for passage in passages(comment))
    yield from ((Spot("source", one.id), f"{one.title} {one.locator}") for one in comment.sources)


def _finding(authority: Authority, spot: Spot, quote: str) -> Finding:
    severity, why = _verdict(authority, quote)
    actions = (Action.SET_AUTHORITY,) if authority is Authority.UNKNOWN else (Action.OTHER_GROUNDS,)
    title = (
        phrase("A law that may not bind here")
        if authority is Authority.UNKNOWN
        else phrase("A law that does not bind here")
    )
    return Finding(CHECK, severity, title, why, spot, quote, actions=actions)


def _verdict(authority: Authority, quote: str) -> tuple[Severity, str]:
    if authority is Authority.UNKNOWN:
        return Severity.NOTE, _UNKNOWN
    chosen, does = _INSTEAD.get((authority, principle_of(quote))) or _INSTEAD[authority, 2]
    citation = next(hook.citation for hook in hooks() if hook.id == chosen)
    elsewhere = next((said for law, said in _ELSEWHERE.items() if law.search(quote)), None)
    return (
        Severity.NOTE if elsewhere else Severity.LOOK,
        phrase(
            "{under} Cite {citation}, which {does}.", under=elsewhere or _UNDER[authority], citation=citation, does=does
        ),
    )


def principle_of(quote: str) -> int:
    """Return which principle a piece of law serves: 706 and 4811 evidence, 558 fair enforcement, the rest procedure."""
    return 1 if re.search(r"\b(?:70\d|4811)", quote) else 3 if "558" in quote else 2
