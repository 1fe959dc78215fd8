"""What the checks are silent about: findings that the person ignores, and words that are right."""

from __future__ import annotations

from dataclasses import replace

from docketwright.model.finding import Finding
from docketwright.phrases import phrase
from docketwright.ui.session import Session


def ignore(session: Session, finding: Finding, *, throughout: bool = False, everywhere: bool = False) -> None:
    """Be silent about a finding at its place, about its like throughout the open comment, or in every comment."""
    if everywhere:
        session.change_settings(ignored=session.settings.ignored | {finding.everywhere_key})
    else:
        key = finding.everywhere_key if throughout else finding.key
        session.edit(lambda one: replace(one, ignored=one.ignored | {key}), phrase("Ignore"))


def heed(session: Session, finding: Finding) -> None:
    """Speak about an ignored finding again."""
    if finding.everywhere_key in session.settings.ignored:
        session.change_settings(ignored=session.settings.ignored - {finding.everywhere_key})
    keys = {finding.key, finding.everywhere_key}
    session.edit(lambda one: replace(one, ignored=one.ignored - keys), phrase("Show again"))


def learn_word(session: Session, word: str, *, everywhere: bool = False) -> None:
    """Take a word for right, in the open comment or in all of them."""
    if everywhere:
        session.change_settings(words=session.settings.words | {word})
    else:
        session.edit(lambda one: replace(one, own_words=one.own_words | {word}), phrase("Add word"))
