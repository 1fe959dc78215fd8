"""What `docketwright check --json` prints: findings, principles, facts of the rule and the analyst’s view."""

from __future__ import annotations

from docketwright.checks.analyst import AnalystView
from docketwright.checks.context import Context
from docketwright.checks.principles import RuleFact, assess, fixed_sentence, rule_facts
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding


def report(
    comment: Comment, context: Context, findings: tuple[Finding, ...], analyst: AnalystView
) -> dict[str, object]:
    """Return the findings, the principles, the facts of the rule and the analyst’s view as JSON."""
    return {
        "comment": comment.display_name,
        "findings": [finding_entry(finding) for finding in findings],
        "ignored": len(comment.ignored),
        "principles": [
            {
                "id": view.principle.id,
                "name": view.principle.name,
                "state": str(view.state),
                "not_raised": view.not_raised,
            }
            for view in assess(comment, context)
        ],
        "principles_note": fixed_sentence(),
        "rule": [fact_entry(fact) for fact in rule_facts(comment.rule)] if comment.rule else [],
        "analyst": analyst_entry(analyst),
    }


def finding_entry(finding: Finding) -> dict[str, object]:
    """Return one finding as an object of the JSON."""
    spot = finding.spot
    return {
        "check": finding.check,
        "severity": str(finding.severity),
        "title": finding.title,
        "why": finding.why,
        "where": {"part": spot.part, "argument": spot.owner, "start": spot.start, "end": spot.end},
        "quote": finding.quote,
        "fixes": [{"label": fix.label, "text": fix.text} for fix in finding.fixes],
        "actions": [str(action) for action in finding.actions],
    }


def fact_entry(fact: RuleFact) -> dict[str, object]:
    """Return what the notice says on one question as an object of the JSON; `paragraph` is "" where it says nothing."""
    return {
        "principle": fact.principle,
        "question": fact.question,
        "found": fact.found or "",
        "paragraph": fact.place.paragraph if fact.place else "",
        "use": fact.use,
    }


def analyst_entry(view: AnalystView) -> dict[str, object]:
    """Return the analyst's view as an object of the JSON."""
    return {
        "class": str(view.overlap.kind),
        "containment": round(view.overlap.containment, 3),
        "substantive": view.substantive,
        "because": view.because,
        "commenter": str(view.commenter),
        "also_signed": [str(kind) for kind in view.beside],
        "rows": [{"section": row.section, "excerpt": row.excerpt, "request": row.request} for row in view.rows],
        "note": view.note,
    }
