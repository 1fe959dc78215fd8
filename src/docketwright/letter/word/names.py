"""The Word style behind each style of the letter: its id, and its name in Word's own list where it has one."""

from __future__ import annotations

from docketwright.letter.letter import Style

STYLE_NAMES: dict[Style, tuple[str, str]] = {
    Style.NAME: ("LetterName", "Letter Name"),
    Style.LETTERHEAD: ("Letterhead", "Letterhead"),
    Style.DATE: ("Date", "Date"),
    Style.ADDRESSEE: ("Addressee", "Addressee"),
    Style.RE: ("ReLine", "Re Line"),
    Style.REFERENCE: ("ReferenceLine", "Reference Line"),
    Style.VIA: ("SubmittedVia", "Submitted Via"),
    Style.SALUTATION: ("Salutation", "Salutation"),
    Style.BODY: ("BodyText", "Body Text"),
    Style.INTRODUCTION: ("Introduction", "Introduction"),
    Style.POINT: ("Point", "Point"),
    Style.BULLET: ("BulletItem", "Bullet Item"),
    Style.NUMBERED: ("NumberedItem", "Numbered Item"),
    Style.PART: ("PlainHeading", "Plain Heading"),
    Style.HEADING: ("Heading1", "heading 1"),
    Style.ANCHOR: ("Anchor", "Anchor"),
    Style.QUESTION: ("Question", "Question"),
    Style.QUOTE: ("Quote", "Quote"),
    Style.REQUEST: ("Request", "Request"),
    Style.TEXT_LABEL: ("TextLabel", "Text Label"),
    Style.OLD_TEXT: ("OldText", "Old Text"),
    Style.NEW_TEXT: ("NewText", "New Text"),
    Style.LIST_ITEM: ("ListNumber", "List Number"),
    Style.CLOSING: ("ClosingText", "Closing Text"),
    Style.SIGN_OFF: ("Closing", "Closing"),
    Style.SIGNATURE: ("Signature", "Signature"),
    Style.TABLE_HEAD: ("TableHead", "Table Head"),
    Style.TABLE_TEXT: ("TableText", "Table Text"),
    Style.SOURCE: ("Source", "Source"),
    Style.NOTE: ("FootnoteText", "footnote text"),
}
STYLE_IDS = {style: names[0] for style, names in STYLE_NAMES.items()}

STRONG, EMPHASIS, STRUCK, ADDED, RAISED = "Strong", "Emphasis", "StruckText", "AddedText", "RaisedText"
CONFIDENTIAL = "ConfidentialText"
NOTE_CALL, LINK, TABLE = "FootnoteReference", "Hyperlink", "LetterTable"
RUNNING_HEAD, FOOT = "Header", "Footer"
