"""Change the sources of a comment, and what its text cites: "[^key]"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from docketwright.model.comment import Argument, Comment, Request
from docketwright.model.source import Source

_CITED = re.compile(r"\[\^([^\[\]\s]+)\]")
_LONGEST_KEY = 24


def cited_keys(argument: Argument) -> tuple[str, ...]:
    """Return the keys that an argument's text cites, in the order of their first use."""
    texts = (argument.point, argument.reasons, argument.evidence, argument.request.text)
    return tuple(dict.fromkeys(key for text in texts for key in _CITED.findall(text)))


def rests_on_source(comment: Comment, argument: Argument) -> bool:
    """Return whether a source that the comment has is linked to an argument or cited in its text."""
    return any(comment.source(key) for key in (*argument.sources, *cited_keys(argument)))


def free_key(wanted: str, taken: Iterable[str]) -> str:
    """Return a short key made from these words that no other source has: "audit-2023", "audit-2023-2"."""
    words = re.findall(r"[a-z0-9]+", wanted.lower())
    key = "source"
    for count in range(1, len(words) + 1):
        longer = "-".join(words[:count])
        if len(longer) > _LONGEST_KEY:
            break
        key = longer
    used = set(taken)
    tried = (f"{key}-{number}" for number in range(2, len(used) + 3))
    return key if key not in used else next(one for one in tried if one not in used)


def with_source(comment: Comment, source: Source) -> Comment:
    """Return the comment with a source new or replaced by id; where its key changed, the text cites the new one."""
    before = next((one for one in comment.sources if one.id == source.id), None)
    if before is None:
        return replace(comment, sources=(*comment.sources, source))
    sources = tuple(source if one.id == source.id else one for one in comment.sources)
    changed = replace(comment, sources=sources)
    return changed if before.key == source.key else _renamed(changed, before.key, source.key)


def without_source(comment: Comment, key: str) -> Comment:
    """Return the comment without a source, and without the places that cite it."""
    kept = replace(comment, sources=tuple(one for one in comment.sources if one.key != key))
    return _rewritten(kept, key, "", ())


def cite(comment: Comment, argument_id: str, key: str) -> Comment:
    """Return the comment with a source named among those that an argument rests on."""
    argument = comment.argument(argument_id)
    if argument is None or key in argument.sources:
        return comment
    return comment.with_argument(replace(argument, sources=(*argument.sources, key)))


def _renamed(comment: Comment, before: str, after: str) -> Comment:
    return _rewritten(comment, before, f"[^{after}]", (after,))


def _rewritten(comment: Comment, key: str, note: str, keys: tuple[str, ...]) -> Comment:
    def change(text: str) -> str:
        return text.replace(f"[^{key}]", note)

    def changed(one: Argument) -> Argument:
        request: Request = replace(one.request, text=change(one.request.text))
        listed = (new for old in one.sources for new in (keys if old == key else (old,)))
        return replace(
            one,
            point=change(one.point),
            reasons=change(one.reasons),
            evidence=change(one.evidence),
            request=request,
            sources=tuple(listed),
        )

    return replace(comment, arguments=tuple(changed(one) for one in comment.arguments))
