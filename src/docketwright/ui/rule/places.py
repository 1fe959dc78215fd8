"""Where in the notice something stands, in words; and how its paragraphs are cited."""

from __future__ import annotations

from datetime import date

from docketwright.model.rule import Paragraph, Place, Rule
from docketwright.ui.language import say

MONTHS = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split()
LONGEST_QUOTE = 400
# Nobody counts to the twentieth paragraph: beyond these the page is told. A notice ends with its number and filing.
_COUNTED, _LAST, _SHORT = 6, 2, 20


def where_words(rule: Rule, place: Place | None) -> str:
    """Return where a value was found, as "DATES, paragraph 2"; "" where that is not known."""
    if place is None:
        return ""
    at = paragraph_at(rule, place)
    if at < 0:
        return say("Stated in the file") if not place.paragraph else ""
    heading = heading_above(rule, at)
    if heading is None:
        return say("Top of the notice")
    return _near_the_end(rule, at) or _below(rule, at, heading)


def _near_the_end(rule: Rule, at: int) -> str:
    # The line "[FR Doc. 2024-20529 Filed 9-10-24; 8:45 am]": what is worked out from it stands there in no words.
    if "FR Doc" in (text := rule.paragraphs[at].text) and "Filed" in text:
        return say("From the notice’s last line")
    is_end = at >= len(rule.paragraphs) - _LAST and len(rule.paragraphs) > _SHORT
    return say("End of the notice") if is_end else ""


def _below(rule: Rule, at: int, heading: Paragraph) -> str:
    name = heading.text.rstrip(":.") if len(heading.text) <= 40 else f"{heading.text[:38].rstrip()}…"
    number, page = at - rule.paragraphs.index(heading), rule.paragraphs[at].page
    if number > _COUNTED and page:
        return say("{name}, page {page}", name=name, page=page)
    return say("{name}, paragraph {number}", name=name, number=number) if number > 1 else name


def paragraph_at(rule: Rule, place: Place) -> int:
    """Return which paragraph the place is in, -1 where it is in none."""
    return next((at for at, one in enumerate(rule.paragraphs) if one.id == place.paragraph), -1)


def heading_above(rule: Rule, at: int) -> Paragraph | None:
    """Return the heading that a paragraph stands under, itself where it is one; None above the first."""
    return next((one for one in reversed(rule.paragraphs[: at + 1]) if one.level), None)


def citation_of(rule: Rule, paragraph: Paragraph) -> str:
    """Return how a paragraph is cited: "89 FR 73612, 73614 (Sept. 11, 2024)"; the title where there is no citation."""
    page = f", {paragraph.page}" if paragraph.page and not (rule.citation or "").endswith(f" {paragraph.page}") else ""
    if not rule.citation:
        parts = (
            rule.title or "The notice",
            f"Docket No. {rule.docket_id}" if rule.docket_id else "",
        )
        return ", ".join(part for part in parts if part)
    dated = f" ({cited_day(rule.publication_date)})" if rule.publication_date else ""
    return f"{rule.citation}{page}{dated}"


def quotable(text: str) -> str:
    """Return the words to quote from a paragraph: all of it, or its first sentences where it is long."""
    if len(text) <= LONGEST_QUOTE:
        return text
    cut = text[:LONGEST_QUOTE]
    end = max(cut.rfind(". "), cut.rfind("; "))
    return cut[: end + 1] if end > LONGEST_QUOTE // 3 else cut[: cut.rfind(" ")]


def cited_day(day: date) -> str:
    """Return a day as a citation writes it: "Sept. 11, 2024"."""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
