"""How a passage is judged against P1–P4, element by element, and where a whole draft stands.

Each name is loaded when it is first asked for: who only judges passages loads neither marks nor facts of a rule.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docketwright.checks.principles.appendix import appendix
    from docketwright.checks.principles.assessing import assess
    from docketwright.checks.principles.card import fixed_sentence
    from docketwright.checks.principles.judgement import Hit, Judgement
    from docketwright.checks.principles.judging import judge, judge_line
    from docketwright.checks.principles.marks import decide
    from docketwright.checks.principles.rule_facts import RuleFact, rule_facts
    from docketwright.checks.principles.views import ElementView, PrincipleView, Touch, Warned

__all__ = [
    "ElementView",
    "Hit",
    "Judgement",
    "PrincipleView",
    "RuleFact",
    "Touch",
    "Warned",
    "appendix",
    "assess",
    "decide",
    "fixed_sentence",
    "judge",
    "judge_line",
    "rule_facts",
]

_FILES = {
    "appendix": ("appendix",),
    "assessing": ("assess",),
    "card": ("fixed_sentence",),
    "judgement": ("Hit", "Judgement"),
    "judging": ("judge", "judge_line"),
    "marks": ("decide",),
    "rule_facts": ("RuleFact", "rule_facts"),
    "views": ("ElementView", "PrincipleView", "Touch", "Warned"),
}


def __getattr__(name: str) -> object:
    """Return a name of this room, and load the file that it stands in."""
    for file, names in _FILES.items():
        if name in names:
            module = import_module(f"{__name__}.{file}")
            # Two files are called like what stands in them; here the function is meant.
            globals().update({one: getattr(module, one) for one in names})
            return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
