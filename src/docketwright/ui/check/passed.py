"""The checks that found nothing, by what each looks at."""

from __future__ import annotations

from docketwright.phrases import phrase
from docketwright.ui.looking_over import Verdict

LOOKS_AT = {
    "placeholders": phrase("Text left to fill in"),
    "author": phrase("Your name"),
    "deadline": phrase("The closing date"),
    "limits": phrase("The limits of the web form and of this notice"),
    "privacy": phrase("Personal and confidential information"),
    "pasted e-mail": phrase("Text pasted from an e-mail"),
    "answers": phrase("Reasons, requests and the agency’s questions"),
    "principles": phrase("The four principles"),
    "own words": phrase("Sentences that are almost the letter’s"),
    "overlap": phrase("Likeness to the whole letter and to your earlier comments"),
    "authority": phrase("Law that does not bind here"),
    "claims": phrase("Claims without a source"),
    "citations": phrase("Notes and the sources behind them"),
    "citation form": phrase("The form of citations"),
    "language": phrase("Tone and long sentences"),
    "spelling": phrase("Spelling"),
}


def passed(verdict: Verdict) -> tuple[str, ...]:
    """Return what the checks look at that found nothing, not even something that is ignored."""
    spoke = {one.check for one in (*verdict.findings, *verdict.ignored)}
    return tuple(name for check, name in LOOKS_AT.items() if check not in spoke)
