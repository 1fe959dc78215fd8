"""Why no answer came, as the journal says it: in English where it is kept, in the window's language where read."""

from __future__ import annotations

import re

from docketwright.phrases import phrase

NO_ANSWER = phrase("no answer")
STOPPED = phrase("The look-up was cancelled.")
TOO_LONG = phrase("{host} took too long to answer.")
TOO_MUCH = phrase("{host} sent more than {count} MB.")
NOT_THERE = phrase("{host} was not found: this computer may be offline.")
NOT_TAKEN = phrase("{host} did not take the connection.")
UNPROVEN = phrase("{host} could not prove that it is {host}, so nothing was sent.")
BROKEN_OFF = phrase("The connection to {host} broke off.")
PROXY_ASKS = phrase("The proxy {proxy} wants a name and a password.")
PROXY_REFUSES = phrase("The proxy {proxy} did not let the look-up through.")
_ALL = (TOO_LONG, TOO_MUCH, NOT_THERE, NOT_TAKEN, UNPROVEN, BROKEN_OFF, PROXY_ASKS, PROXY_REFUSES, STOPPED, NO_ANSWER)
_NAME = re.compile(r"\\{(\w+)\\}")


def read_outcome(kept: str) -> str:
    """Return an outcome of the journal as the phrase it was made of; a status, and what is none of ours, as it is."""
    for pattern in _ALL:
        if found := re.fullmatch(_expression(pattern), kept):
            return phrase(pattern, **found.groupdict())
    return kept


def _expression(pattern: str) -> str:
    """Return the expression that a sentence of this pattern matches; a value that stands twice is the same twice."""
    first, *more = _NAME.split(re.escape(pattern))
    made, known = first, set[str]()
    for name, text in zip(more[::2], more[1::2], strict=True):
        made += f"(?P={name})" if name in known else rf"(?P<{name}>\S+)"
        made += text
        known.add(name)
    return made
