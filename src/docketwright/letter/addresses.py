"""Web addresses as a link may hold them: a program that opens the letter must not stumble over a typed one."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

# What RFC 3986 lets stand nowhere in an address: these signs, and a percent sign without two digits after it.
_ODD = re.compile(r"%(?![0-9A-Fa-f]{2})|[\x00-\x20\x7f\"<>\\^`{|}\[\]]")
_HOST = re.compile(r"[^\W_](?:[\w.-]*[^\W_])?\.?")
_LONGEST = 2000


def link_to(address: str) -> str:
    """Return a typed http or https address as a link holds it, "" where it leads nowhere or is longer than Word takes.

    Signs that no address may hold are written as their percent codes; letters of any script stay.
    """
    made = _ODD.sub(lambda match: quote(match[0], safe=""), address)
    try:
        parts = urlsplit(made)
        known = parts.scheme.lower() in {"http", "https"} and parts.port != 0
    except ValueError:
        return ""
    host = parts.hostname or ""
    return made if known and ".." not in host and _HOST.fullmatch(host) and len(made) <= _LONGEST else ""
