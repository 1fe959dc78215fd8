"""Why a request is made, as the journal says it: in English where it is kept, in the window's language where read."""

from __future__ import annotations

from docketwright.phrases import phrase

LOOK_UP_NOTICE = phrase("Look up notice {what}")
READ_NOTICE = phrase("Read notice {what}")
LIST_DOCKET = phrase("List docket {what}")
LOOK_UP_DOCKET = phrase("Look up docket {what}")
LOOK_UP = phrase("Look up {what}")
# The last begins like some of the others.
_ALL = (LOOK_UP_NOTICE, READ_NOTICE, LIST_DOCKET, LOOK_UP_DOCKET, LOOK_UP)


def because(reason: str, what: str) -> str:
    """Return why, in the words of the journal: "Look up docket NTIA-2023-0009"."""
    return phrase(reason, what=what)


def read_reason(kept: str) -> str:
    """Return a reason of the journal as the phrase that it was made of; what is none of ours stays as it is."""
    for one in _ALL:
        head = one.removesuffix("{what}")
        if kept.startswith(head):
            return because(one, kept.removeprefix(head))
    return kept
