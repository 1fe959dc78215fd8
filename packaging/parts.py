"""Print the parts of the packaged program as CycloneDX JSON: name, version and licence of everything shipped."""

from __future__ import annotations

import json
import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution

ROOT = "docketwright"


def parts(name: str, seen: dict[str, Distribution]) -> dict[str, Distribution]:
    """Return the distribution and everything it needs here, by name; extras and other systems are left out."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key not in seen:
        try:
            seen[key] = distribution(name)
        except PackageNotFoundError:
            return seen
        for wanted in seen[key].requires or ():
            if "extra ==" not in wanted:
                parts(re.split(r"[^\w.-]", wanted, maxsplit=1)[0], seen)
    return seen


def entry(part: Distribution) -> dict[str, object]:
    """Return one component."""
    about = part.metadata
    licence = about.get("License-Expression") or (about.get("License") or "").splitlines()[:1] or "see the package"
    named = licence if isinstance(licence, str) else licence[0]
    return {
        "type": "library",
        "name": about["Name"],
        "version": part.version,
        "licenses": [{"license": {"name": named}}],
        "purl": f"pkg:pypi/{about['Name'].lower()}@{part.version}",
    }


if __name__ == "__main__":
    found = parts(ROOT, {})
    mine = found.pop(ROOT)
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": ROOT, "version": mine.version}},
        "components": [entry(found[name]) for name in sorted(found)],
    }
    print(json.dumps(bill, indent=2))
