"""Draws lines with both axes in powers of ten, as SVG."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

WIDE, HIGH, LEFT, BELOW, NAMES = 780, 360, 70, 46, 250
COLOURS = ("#1f5fa8", "#b3541e", "#2f7d4f", "#7a3e9d", "#8a6d00", "#a8326f")


@dataclass(frozen=True, slots=True)
class Line:
    """A thing that is done, at several sizes: (size, seconds)."""

    name: str
    points: tuple[tuple[int, float], ...]

    @property
    def power(self) -> float:
        """Return the steepest step as a power of the size: 1 is linear, 0 does not grow at all."""
        steps = pairwise(self.points)
        return max(math.log(later / earlier) / math.log(to / size) for (size, earlier), (to, later) in steps)


@dataclass(frozen=True, slots=True)
class Paper:
    """Where a size and a time lie: the powers of ten between which both stand."""

    first: float
    last: float
    low: int
    high: int

    def across(self, size: float) -> float:
        """Return where a size lies."""
        return round(LEFT + (math.log10(size) - self.first) / (self.last - self.first) * (WIDE - LEFT - NAMES), 1)

    def up(self, seconds: float) -> float:
        """Return where a time lies."""
        share = (math.log10(seconds) - self.low) / (self.high - self.low)
        return round(HIGH - BELOW - share * (HIGH - BELOW - 20), 1)


def picture(title: str, lines: tuple[Line, ...]) -> str:
    """Return the picture of these lines over sizes called `title`."""
    sizes = sorted({size for line in lines for size, _ in line.points})
    seconds = [one for line in lines for _, one in line.points]
    low, high = math.floor(math.log10(min(seconds))), math.ceil(math.log10(max(seconds)))
    paper = Paper(math.log10(sizes[0]), math.log10(sizes[-1]), low, high)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}" font-family="sans-serif" font-size="12">'
    )
    middle = (LEFT + paper.across(sizes[-1])) / 2
    parts = (
        f'<rect width="{WIDE}" height="{HIGH}" fill="#ffffff"/>',
        f'<text x="{middle}" y="{HIGH - 8}" text-anchor="middle" fill="#444">{title}</text>',
        *_grid(paper, sizes),
        *_drawn(paper, lines),
        *_names(paper, lines),
    )
    return "\n".join((head, *parts, "</svg>\n"))


def _grid(paper: Paper, sizes: list[int]) -> Iterator[str]:
    right = paper.across(sizes[-1])
    for power in range(paper.low, paper.high + 1):
        at = paper.up(10**power)
        yield f'<path d="M{LEFT} {at}H{right}" stroke="#ddd"/>'
        yield f'<text x="{LEFT - 8}" y="{at + 4}" text-anchor="end" fill="#444">{_spoken(10**power)}</text>'
    for size in sizes:
        at = paper.across(size)
        yield f'<path d="M{at} 20V{HIGH - BELOW}" stroke="#eee"/>'
        yield f'<text x="{at}" y="{HIGH - BELOW + 16}" text-anchor="middle" fill="#444">{size:,}</text>'


def _drawn(paper: Paper, lines: tuple[Line, ...]) -> Iterator[str]:
    for line, colour in zip(lines, COLOURS, strict=False):
        places = [(paper.across(size), paper.up(one)) for size, one in line.points]
        joined = " ".join(f"{across},{up}" for across, up in places)
        yield f'<polyline points="{joined}" fill="none" stroke="{colour}" stroke-width="2"/>'
        yield from (f'<circle cx="{across}" cy="{up}" r="3" fill="{colour}"/>' for across, up in places)


def _names(paper: Paper, lines: tuple[Line, ...]) -> Iterator[str]:
    named = zip(lines, COLOURS, strict=False)
    ends = sorted(((paper.up(line.points[-1][1]), line, colour) for line, colour in named), key=lambda one: one[0])
    at = 0.0
    for end, line, colour in ends:
        at = max(at + 16, end + 4)
        yield f'<text x="{paper.across(line.points[-1][0]) + 8}" y="{at}" fill="{colour}">{line.name}</text>'


def _spoken(seconds: float) -> str:
    return f"{seconds:g} s" if seconds >= 1 else f"{seconds * 1000:g} ms"
