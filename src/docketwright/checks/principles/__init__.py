"""How a passage is judged against P1–P4, element by element, and where a whole draft stands."""

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
