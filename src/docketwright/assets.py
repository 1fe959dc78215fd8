"""The one place that finds resources/ and templates/, in a checkout and in an installed copy."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    installed = _PACKAGE / "_assets"
    return installed if installed.is_dir() else _PACKAGE.parents[1]


def resource(*parts: str) -> Path:
    """Return the path of a file or folder below resources/."""
    return _root().joinpath("resources", *parts)


def shipped(*parts: str) -> Any:  # noqa: ANN401 - whatever the file holds
    """Return what a file of JSON below resources/ holds, as plain values: it is ours, and tests tell its form."""
    return json.loads(resource(*parts).read_bytes())


def template(*parts: str) -> Path:
    """Return the path of a file or folder below templates/."""
    return _root().joinpath("templates", *parts)
