"""The tabs of the Check step, in order."""

from __future__ import annotations

from docketwright.phrases import phrase
from docketwright.ui.check.analyst_tab import AnalystTab
from docketwright.ui.check.claims_tab import ClaimsTab
from docketwright.ui.check.findings_tab import FindingsTab
from docketwright.ui.check.principles_tab import PrinciplesTab
from docketwright.ui.check.public_tab import PublicTab
from docketwright.ui.check.questions_tab import QuestionsTab
from docketwright.ui.check.rule_tab import RuleFactsTab
from docketwright.ui.check.tab import Tab
from docketwright.ui.check.words_tab import WordsTab
from docketwright.ui.language import say
from docketwright.ui.session import Session

LANGUAGE = phrase("Spelling, tone and length of sentences. Every one can be ignored: it is your letter.")
DOCUMENT = phrase("What the letter must have and may not have: text left to fill in, limits, dates, citations.")
LANGUAGE_CHECKS = frozenset({"spelling", "language"})
DOCUMENT_CHECKS = frozenset(
    {
        "document",
        "placeholders",
        "pasted e-mail",
        "limits",
        "deadline",
        "citations",
        "answers",
        "author",
        "authority",
        "overlap",
    }
)


def make_tabs(session: Session) -> tuple[Tab, ...]:
    """Return the tabs, made afresh."""
    return (
        PrinciplesTab(session),
        RuleFactsTab(session),
        WordsTab(session),
        AnalystTab(session),
        QuestionsTab(session),
        ClaimsTab(session),
        PublicTab(session),
        FindingsTab(session, say("Language"), LANGUAGE, LANGUAGE_CHECKS),
        FindingsTab(session, say("Document"), DOCUMENT, DOCUMENT_CHECKS),
    )
