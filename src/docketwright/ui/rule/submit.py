"""How to submit: the ways in, and what this notice asks of a comment's form."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from docketwright.model.rule import Channel, ChannelKind, HouseRuleKind, Place, Rule
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.rule.place_link import place_link
from docketwright.ui.widgets.basics import Card, clear, column, words
from docketwright.ui.widgets.breaking import breakable

CHANNELS = {
    ChannelKind.PORTAL: phrase("On Regulations.gov"),
    ChannelKind.EMAIL: phrase("By e-mail"),
    ChannelKind.MAIL: phrase("By mail"),
    ChannelKind.FAX: phrase("By fax"),
    ChannelKind.OTHER_SITE: phrase("On another web site"),
}
HOUSE_RULES = {
    HouseRuleKind.PAGE_LIMIT: phrase("Page limit"),
    HouseRuleKind.FONT_SIZE: phrase("Size of type"),
    HouseRuleKind.PAGE_NUMBERS: phrase("Page numbers"),
    HouseRuleKind.CITE: phrase("What to name"),
    HouseRuleKind.STATEMENT: phrase("Words it must hold"),
    HouseRuleKind.SUBJECT_LINE: phrase("Subject line"),
    HouseRuleKind.CONFIDENTIAL: phrase("Confidential information"),
    HouseRuleKind.LATE: phrase("Late comments"),
    HouseRuleKind.QUESTION_NUMBERS: phrase("Question numbers"),
    HouseRuleKind.OTHER: phrase("Also asked"),
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
        layout.addWidget(words(say("How to submit"), "heading"))
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
                words(say("We found no way to submit. Look in the notice under ADDRESSES."), "quiet")
            )
        for channel in rule.channels:
            self._add(rule, CHANNELS[channel.kind], channel_words(channel, rule), channel.where)
        before = None
        for one in rule.house_rules:
            # What the notice says on one thing in several sentences stands below one heading.
            self._add(rule, HOUSE_RULES[one.kind], one.text, one.where, headed=one.kind is not before)
            before = one.kind
        self.rebuilt.emit()

    def _add(self, rule: Rule, heading: str, text: str, place: Place | None, *, headed: bool = True) -> None:
        parts: list[QWidget] = [words(heading, "strong")] if headed else []
        parts.append(words(breakable(text)))
        if link := place_link(rule, heading, place, self.place_asked.emit):
            parts.append(link)
        self._card.column.addWidget(column(parts, gap=2))


def channel_words(channel: Channel, rule: Rule) -> str:
    """Return where to send a comment this way."""
    if channel.kind is ChannelKind.PORTAL:
        return (
            say("Docket {docket_id}", docket_id=rule.docket_id)
            if rule.docket_id
            else say("The notice names no docket number we could find.")
        )
    return channel.address or say("The notice gives no address we could find.")
