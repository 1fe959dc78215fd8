"""Every fixed word that a letter can hold besides the person's, the notice's and the standard sentences (PRODUCT W8).

The pages show them; a test proves that no export holds a word from anywhere else.
"""

from __future__ import annotations

from enum import StrEnum


class Label(StrEnum):
    """A fixed word or phrase; what stands in braces is filled from the comment or the notice."""

    RE = "Re:"
    DOCKET = "Docket No. {docket}"
    AGENCY_DOCKET = "Agency Docket No. {docket}"
    RIN = "RIN {rins}"
    COMMENT = "Comment"
    EXAMPLE = "Example, not for filing"
    PUBLIC = "PUBLIC"
    CONFIDENTIAL = "BUSINESS CONFIDENTIAL"
    REQUESTS = "Requests"
    REQUESTS_DESCRIPTION = "Each request by number, with the section argued in."
    NUMBER = "No."
    RULE_SECTION = "Rule section"
    PRINCIPLE = "Principle"
    ARGUED_IN = "Argued in"
    SECTION = "Section {number}"
    SECTIONS = "Sections {numbers}"
    ARGUMENT = "Argument"
    ON = "On {section}"
    ANSWERS_ONE = "Answers question {numbers}"
    ANSWERS_SEVERAL = "Answers questions {numbers}"
    AND = "and"
    REQUEST = "Request {number}:"
    A_REQUEST = "Request"
    OLD_TEXT = "Text now:"
    NEW_TEXT = "Text requested:"
    CHANGED_TEXT = "Text requested, old words struck and new words underlined:"
    ANSWERS = "Answers to the agency’s questions"
    ANSWERS_DESCRIPTION = "Each question answered, with the section that answers it."
    QUESTION = "Question"
    THE_QUESTION = "Question {number}:"
    ANSWERED_IN = "Answered in"
    FURTHER_POINTS = "Further points"
    ALTERNATIVES = "Alternatives"
    EXHIBITS = "Exhibits"
    EXHIBIT = "Exhibit {number}."
    SOURCES = "Sources"
    PRINCIPLES = "Where each principle is argued"
    PRINCIPLES_DESCRIPTION = "Each principle with the sections or the passages that argue it."
    CHECKLIST = "What is argued, and in which words"
    ELEMENT = "Part of the principle"
    PASSAGE = "Passage"
    NOT_RAISED = "Not raised"
    SHORT_NOTE = "note {number}"
    PAGE = "Page {page} of {pages}"
    SUBJECT = "Subject:"
    WEB_REQUESTS = "Requests:"
