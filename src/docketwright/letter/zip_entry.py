"""An entry of a zip file that is the same on every day and on every system."""

from __future__ import annotations

import zipfile

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_UNIX = 3


def zip_entry(name: str, mode: int) -> zipfile.ZipInfo:
    """Return the entry of a plain file made on Unix; `mode` says who may read and write it, as of `chmod`."""
    entry = zipfile.ZipInfo(name, _FIRST_DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = mode << 16
    return entry
