"""The day on which a PDF was made, without the hour and the time zone that tell where somebody sits."""

from __future__ import annotations

import re
from datetime import UTC, datetime

# As Qt writes them: "D:20240929140511-07'00'", with "Z" and no more in the zone of Greenwich.
_MOMENT = re.compile(rb"\(D:(\d{14})([+-]\d\d)'(\d\d)'\)|\(D:(\d{8})\d{6}Z\)")


def without_zone(pdf: bytes) -> bytes:
    """Return the PDF with the day of Greenwich in place of each moment; no byte moves, for places are counted in it."""
    return _MOMENT.sub(_day, pdf)


def _day(found: re.Match[bytes]) -> bytes:
    moment, hours, minutes, day = found.groups()
    if day:
        return b"(D:%s000000Z)" % day
    there = datetime.strptime((moment + hours + minutes).decode(), "%Y%m%d%H%M%S%z")
    return b"(D:%s000000+00'00')" % there.astimezone(UTC).strftime("%Y%m%d").encode()
