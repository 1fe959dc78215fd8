"""Paper and margins of a letter, in twentieths of a point."""

from __future__ import annotations

from docketwright.letter.word.markup import Element
from docketwright.model.values import dataclass
from docketwright.reading.markup import child, number


@dataclass(frozen=True, slots=True)
class Page:
    """A page of US Letter with margins of an inch, unless a template says otherwise."""

    width: int = 12240
    height: int = 15840
    top: int = 1440
    right: int = 1440
    bottom: int = 1440
    left: int = 1440
    header: int = 720
    footer: int = 720

    @property
    def text_width(self) -> int:
        """Return the width between the margins."""
        return self.width - self.left - self.right

    @property
    def markup(self) -> str:
        """Return the elements that a section holds."""
        sides = "".join(
            f' w:{side}="{length}"'
            for side, length in (
                ("top", self.top),
                ("right", self.right),
                ("bottom", self.bottom),
                ("left", self.left),
                ("header", self.header),
                ("footer", self.footer),
            )
        )
        return f'<w:pgSz w:w="{self.width}" w:h="{self.height}"/><w:pgMar{sides} w:gutter="0"/>'


def page_of(document: Element) -> Page:
    """Return the page of a template's last section; what it does not say is ours."""
    section = child(document, "w:body", "w:sectPr")
    size, margins = child(section, "w:pgSz"), child(section, "w:pgMar")
    ours = Page()
    return Page(
        number(size, "w", ours.width),
        number(size, "h", ours.height),
        *(
            number(margins, side, getattr(ours, side))
            for side in ("top", "right", "bottom", "left", "header", "footer")
        ),
    )
