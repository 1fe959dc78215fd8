"""The tabs of the Check step, in order."""

from __future__ import annotations

from docketwright.ui.check.findings_tab import FindingsTab
from docketwright.ui.check.principles_tab import PrinciplesTab
from docketwright.ui.check.questions_tab import QuestionsTab
from docketwright.ui.check.tab import Tab
from docketwright.ui.check.words_tab import WordsTab
from docketwright.ui.session import Session

LANGUAGE = "Spelling, tone and length of sentences. Every one can be ignored: it is your letter."
DOCUMENT = "What the letter must have and may not have: text left to fill in, limits, dates, citations."


def make_tabs(session: Session) -> tuple[Tab, ...]:
    """Return the tabs, made afresh."""
    return (
        PrinciplesTab(session),
        WordsTab(session),
        QuestionsTab(session),
        FindingsTab(session, "Language", LANGUAGE, frozenset({"spelling", "language", "tone", "readability"})),
        FindingsTab(
            session,
            "Document",
            DOCUMENT,
            frozenset({"placeholders", "limits", "deadline", "citations", "answers", "authority"}),
        ),
    )
