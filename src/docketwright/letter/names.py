"""What an exported file is called."""

from __future__ import annotations

import re
import unicodedata

from docketwright.letter.compose_head import signer
from docketwright.model.comment import Comment
from docketwright.model.confidential import public_version

_LONGEST_PART = 60
# Names that Windows keeps for devices, whatever their ending.
_DEVICES = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)$")


def file_name(comment: Comment, ext: str, *, confidential: bool = False) -> str:
    """Return a file name that every system takes and the agency can read: docket and submitter.

    BIS asks that the name of a public comment begin with "P" and that of a confidential one with "BC" (89 FR 73612);
    the submitter comes first there.
    """
    docket, submitter = safe(docket_of(comment)), safe(signer(public_version(comment).author))
    if _for_bis(comment):
        parts = ["BC" if confidential else "P", submitter, docket]
    else:
        parts = [docket, submitter, "CONFIDENTIAL" if confidential else ""]
    return f"{'_'.join(part for part in parts if part) or 'Comment'}.{ext.lstrip('.')}"


def docket_of(comment: Comment) -> str:
    """Return the docket that a file name carries, "" for a letter without one."""
    rule = comment.rule
    return "" if rule is None or comment.no_docket else rule.docket_id or rule.agency_docket or ""


def _for_bis(comment: Comment) -> bool:
    rule = comment.rule
    if rule is None or comment.no_docket:
        return False
    names = f"{rule.office or ''} {rule.agency or ''}".lower()
    return "bureau of industry and security" in names or (rule.docket_id or "").upper().startswith("BIS-")


def safe(text: str) -> str:
    """Return the text with plain letters, digits and single hyphens only; accents are taken off."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")
    if len(words) > _LONGEST_PART:
        words = words[: _LONGEST_PART + 1].rsplit("-", 1)[0][:_LONGEST_PART]
    return f"{words}-" if _DEVICES.match(words) else words
