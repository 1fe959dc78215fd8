"""Turns the lines of `make bench` into the table of docs/speed.md: they come in, the table goes out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator

LEAST = {"spell.same"}


def table(lines: Iterable[str]) -> Iterator[str]:
    """Yield the rows of a Markdown table."""
    yield "| Measure | Ours | Beside | | Ratio | Goal | |"
    yield "|---|---|---|---|---|---|---|"
    for line in lines:
        if not line.startswith("{"):
            continue
        one = json.loads(line)
        if "skipped" in one:
            yield f"| {one['name']} | | | {one['skipped']} | | | not taken |"
            continue
        goal = f"{'≥' if one['name'] in LEAST else '≤'} {one['goal']:.3g}"
        ours, other = (_spoken(one[side], one["unit"]) for side in ("ours", "other"))
        met = "met" if one["ok"] else "**missed**"
        yield f"| {one['name']} | {ours} | {other} | {one['other_is']} | {one['ratio']:.3g} | {goal} | {met} |"


def _spoken(figure: float, unit: str) -> str:
    if unit != "s":
        return f"{figure:.3g} {unit}" if unit != "share" else f"{figure:.0%}"
    return f"{figure:.2f} s" if figure >= 1 else f"{figure * 1000:.3g} ms"


if __name__ == "__main__":
    print("\n".join(table(sys.stdin)))
