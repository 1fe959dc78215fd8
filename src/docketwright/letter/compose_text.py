"""Turns a part's plain text into runs: slots filled, notes called, powers raised, addresses linked, spaces tied."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from docketwright.letter.addresses import link_to
from docketwright.letter.compose_notes import Notes
from docketwright.letter.compose_ties import tied
from docketwright.letter.direction import by_direction
from docketwright.letter.letter import Paragraph, Run, Style
from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.scanning import late
from docketwright.model.text import clean, paragraphs

_POWER = r"\^(?<=\d\^)(?P<power>[-−]?\d{1,4})\b"
_MARKS = (
    r"\[\[(?P<slot>[^\[\]]{1,200})\]\]"
    r"|\[(?P<note>\^[^\[\]\s]{1,200}\](?: ?\[\^[^\[\]\s]{1,200}\])*)"
    rf"|{_POWER}"
)
_LINK = r"h(?P<link>ttps?://[^\s<>\"“”\[\]]*[^\s<>\"“”\[\].,;:!?)’'])"
# Each begins with a sign of its own, so that all other characters are passed over at once; a search that stops at each
# "h" takes three times as long.
_PIECE, _PIECE_OR_LINK = late(_MARKS), late(f"{_MARKS}|{_LINK}")
_KEY = re.compile(r"\[\^([^\[\]\s]+)\]")
_BULLETS = ("- ", "* ", "• ", "– ")
_NUMBER = late(r"(?:\d{1,2}[.)]|[a-z][.)]|\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)) {1,3}")


def lines(text: str) -> list[str]:
    """Return the cleaned, tied, non-empty lines of a short text such as an address."""
    return [tied(" ".join(line.split())) for line in clean(text).split("\n") if line.strip()]


def line(text: str) -> str:
    """Return a short text as one cleaned, tied line."""
    return tied(" ".join(clean(text).split()))


class Setter:
    """Sets the parts of one comment; holds what every part needs: the slots' fillings and the notes so far.

    `redline` False keeps old and new rule text apart, for a format that shows no looks.
    """

    def __init__(self, comment: Comment, *, redline: bool = True) -> None:
        self._slots: Mapping[str, str] = comment.slots
        self.redline = redline
        self.notes = Notes(comment)

    def part(self, text: str, style: Style, spot: Spot, extra: tuple[str, ...] = ()) -> list[Paragraph]:
        """Return a part's paragraphs in one style; `extra` sources are noted at its end."""
        made = []
        for span in paragraphs(clean(text)):
            here = Spot(spot.part, spot.owner, span.start, span.end)
            made.append(_listed(Paragraph(style, self.runs(span.text, span.start), here)))
        known = tuple(key for key in extra if self.notes.knows(key))
        if made and known:
            last = made[-1]
            made[-1] = replace(last, runs=(*last.runs, Run("", note=self.notes.call(known))))
        return made

    def runs(self, text: str, start: int = 0, *, noted: bool = True) -> tuple[Run, ...]:
        """Return one paragraph's runs; `start` is where it stands in its part, `noted` False leaves notes out."""
        words = tied(text).replace("\t", " ")
        # A look for one sign first takes a tenth of a look for three.
        linked = ":" in text and "://" in text
        if not linked and "[" not in text and "^" not in text:
            return by_direction(Run(words, at=start)) if words else ()
        made: list[Run] = []
        done = 0
        for match in (_PIECE_OR_LINK if linked else _PIECE).finditer(text):
            begin = _begin(match)
            if done < begin:
                made.append(Run(words[done:begin], at=start + done))
            made.append(self._piece(match, start, noted=noted))
            done = match.end()
            # The blank before a note that stands on the next word still parts the two words.
            if text[begin] == " " and not made[-1].text and text[done : done + 1].isalnum():
                made.append(Run(" ", at=start + begin))
        made.append(Run(words[done:], at=start + done))
        return tuple(piece for run in made for piece in by_direction(run) if piece.text or piece.note)

    def filled(self, text: str) -> str:
        """Return the text with slots filled and without calls of notes, for formats without notes."""
        return "".join(f"^{run.text}" if run.superscript else run.text for run in self.runs(text, noted=False))

    def _piece(self, match: re.Match[str], start: int, *, noted: bool) -> Run:
        at = start + match.start()
        if match.lastgroup == "slot":
            filling = line(self._slots.get(match["slot"].strip(), ""))
            return Run(filling or match[0], at=at)
        if match.lastgroup == "power":
            return Run(match["power"], superscript=True, at=at + 1)
        if match.lastgroup == "link":
            return Run(match[0], link=link_to(match[0]), at=at)
        keys = tuple(_KEY.findall(match[0]))
        if not all(self.notes.knows(key) for key in keys):
            begin = _begin(match)
            return Run(match.string[begin : match.end()], at=start + begin)
        return Run("", note=self.notes.call(keys)) if noted else Run("")


def _begin(match: re.Match[str]) -> int:
    """Return where a piece begins; the blank before a note goes with it."""
    begin = match.start()
    return begin - 1 if match.lastgroup == "note" and match.string[begin - 1 : begin] == " " else begin


def _listed(paragraph: Paragraph) -> Paragraph:
    """Return an item of a list typed with "-" or "1." as one with a bullet, or with its number before a tab.

    Its characters keep their places.
    """
    if paragraph.style is not Style.BODY or not paragraph.runs:
        return paragraph
    first, *rest = paragraph.runs
    if first.text.startswith(_BULLETS):
        item = replace(first, text=f"•{first.text[1:]}")
        return replace(paragraph, style=Style.BULLET, runs=(item, *rest))
    if number := _NUMBER.match(first.text):
        end = number.end()
        label = replace(first, text=f"{number[0][:-1]}\t")
        words = Run(first.text[end:], at=first.at + end)
        return replace(paragraph, style=Style.NUMBERED, runs=(label, *((words,) if words.text else ()), *rest))
    return paragraph


def noticed(text: str) -> tuple[Run, ...]:
    """Return a line of the notice's own words with its powers raised; nothing else in it is a mark of ours."""
    # What is caught stands between what is not: every second piece is a power.
    pieces = re.split(_POWER, text)
    return tuple(Run(piece, superscript=at % 2 == 1) for at, piece in enumerate(pieces) if piece)


def cited_keys(text: str) -> set[str]:
    """Return the keys of the sources that a text cites."""
    return set(_KEY.findall(text))
