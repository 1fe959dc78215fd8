"""The checks that found nothing, by what each looks at."""

from __future__ import annotations

from docketwright.ui.looking_over import Verdict

LOOKS_AT = {
    "placeholders": "Text left to fill in",
    "author": "Your name",
    "deadline": "The closing date",
    "limits": "The limits of the web form and of this notice",
    "privacy": "Personal and confidential information",
    "answers": "Reasons, requests and the agency’s questions",
    "principles": "The four principles",
    "own words": "Sentences that are almost the letter’s",
    "overlap": "Likeness to the whole letter and to your earlier comments",
    "authority": "Law that does not bind here",
    "claims": "Claims without a source",
    "citations": "Notes and the sources behind them",
    "citation form": "The form of citations",
    "language": "Tone and long sentences",
    "spelling": "Spelling",
}


def passed(verdict: Verdict) -> tuple[str, ...]:
    """Return what the checks look at that found nothing, not even something that is ignored."""
    spoke = {one.check for one in (*verdict.findings, *verdict.ignored)}
    return tuple(name for check, name in LOOKS_AT.items() if check not in spoke)
