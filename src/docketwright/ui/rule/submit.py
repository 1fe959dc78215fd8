"""How to submit: the ways in, and what this notice asks of a comment's form."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from docketwright.model.rule import Channel, ChannelKind, HouseRule, HouseRuleKind, Place, Rule
from docketwright.ui.rule.breaking import breakable
from docketwright.ui.rule.places import where_words
from docketwright.ui.widgets.basics import Card, button, clear, column, words

SHORT = 260
CHANNELS = {
    ChannelKind.PORTAL: "On Regulations.gov",
    ChannelKind.EMAIL: "By e-mail",
    ChannelKind.MAIL: "By mail",
    ChannelKind.FAX: "By fax",
    ChannelKind.OTHER_SITE: "On another web site",
}
HOUSE_RULES = {
    HouseRuleKind.PAGE_LIMIT: "Page limit",
    HouseRuleKind.FONT_SIZE: "Size of type",
    HouseRuleKind.PAGE_NUMBERS: "Page numbers",
    HouseRuleKind.CITE: "What to name",
    HouseRuleKind.STATEMENT: "Words it must hold",
    HouseRuleKind.SUBJECT_LINE: "Subject line",
    HouseRuleKind.CONFIDENTIAL: "Confidential information",
    HouseRuleKind.LATE: "Late comments",
    HouseRuleKind.QUESTION_NUMBERS: "Question numbers",
    HouseRuleKind.OTHER: "Also asked",
}


class HowToSubmit(QWidget):
    """The channels and the house rules. `place_asked` carries where one of them stands in the notice."""

    place_asked = Signal(object)
    rebuilt = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._card = Card(gap=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(words("How to submit", "heading"))
        layout.addWidget(self._card)

    def draw(self, rule: Rule) -> None:
        """Show what this rule says."""
        wanted = (rule.channels, rule.house_rules, rule.docket_id, rule.document_number, rule.paragraphs)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._card.column)
        if not rule.channels:
            self._card.column.addWidget(
                words("We found no way to submit. Look in the notice under ADDRESSES.", "quiet")
            )
        for channel in rule.channels:
            self._add(rule, CHANNELS[channel.kind], channel_words(channel, rule), channel.where)
        for one in rule.house_rules:
            self._add(rule, HOUSE_RULES[one.kind], _shortened(one), one.where)
        self.rebuilt.emit()

    def _add(self, rule: Rule, heading: str, text: str, place: Place | None) -> None:
        parts: list[QWidget] = [words(heading, "strong"), words(breakable(text))]
        where = where_words(rule, place)
        if where and place is not None and place.paragraph:
            found = button(where, lambda: self.place_asked.emit(place), "link", hint="Shows it in the notice")
            found.setAccessibleName(f"{heading}: show it in the notice, {where}")
            parts.append(found)
        self._card.column.addWidget(column(parts, gap=2))


def channel_words(channel: Channel, rule: Rule) -> str:
    """Return where to send a comment this way."""
    if channel.kind is ChannelKind.PORTAL:
        return f"Docket {rule.docket_id}" if rule.docket_id else "The notice names no docket number we could find."
    return channel.address or "The notice gives no address we could find."


def _shortened(one: HouseRule) -> str:
    return one.text if len(one.text) <= SHORT else f"{one.text[: SHORT - 2].rstrip()}…"
