"""Postal addresses to which a comment may be sent."""

from __future__ import annotations

import re

_MAIL = re.compile(
    r"(?:^|[•*○\-]\s*|[.;]\s|\()(?:(?:U\.?S\.? |Postal |Regular |Express |First[ -]class |Paper |Written/Paper "
    r")?Mail\b[^:.]{0,90}:|"
    r"(?:Postal|Regular|Written) (?:mail|submissions?)[^:.]{0,40}:)"
    r"|\b(?:by|via|through|postal) (?:U\.?S\.? |USPS |U\.S\. Postal Service |postal |regular |surface |first-class "
    r")?mail\b"
    r"|\b(?:mail(?:ed)?|send|sent|submitted|addressed|delivered|direct(?:ed)?)\b[^;]{0,60}?\b(?:to|in writing to|"
    r"in triplicate "
    r"to)\b[^;]{0,200}?"
    r"\b\d{5}(?:[-–]\d{4})?\b"
    r"|\bsubmit (?:\w+ ){0,2}comments\b[^;]{0,140}?\bto\b (?!OMB)[^;]{5,240}?, (?:[A-Z]{2}|D\.C\.) \d{5}"
    r"|\b[Aa]ddress (?:\w+ ){0,2}comments to\b"
    r"|\b[Ss]end paper comments\b|\b(?:hard copy|paper) (?:to|by):",
    re.IGNORECASE,
)
_STATES = (
    r"(?:Alabama|Alaska|Arizona|California|Colorado|Georgia|Illinois|Maryland|Massachusetts|Michigan|Missouri|New "
    r"York|North Carolina|"
    r"Ohio|Oregon|Pennsylvania|Texas|Virginia|Washington|District of Columbia|[A-Z]{2}|D\.C\.)"
)
_ADDRESS = re.compile(rf"([A-Z][^•]*?\b{_STATES},? \d{{5}}(?:[-–] ?\d{{4}})?)(?!\d)")
_ABOUT_PLACE = re.compile(
    r"^.*?\b(?:[Mm]ail(?:ing)?\b[^:]{0,60}:|addressed to:?|mailed to|sent to|mail to|in triplicate to|hard copy to:?|"
    r"to:)\s*"
)


def find_mail(sentence: str) -> str | None:
    """Return the postal address a sentence names for comments, "" where it only says that mail is a way, else None."""
    if not _MAIL.search(sentence):
        return None
    address = _ADDRESS.search(_ABOUT_PLACE.sub("", sentence, count=1))
    return _trimmed(address.group(1)) if address else ""


def only_address(text: str) -> str | None:
    """Return the text where it is nothing but one postal address, else None."""
    bare = text.strip().rstrip(".")
    return bare if _ADDRESS.fullmatch(bare) and len(bare) < 250 and not re.search(r"\.\s+[A-Z][a-z]{3}", bare) else None


def _trimmed(address: str) -> str:
    cut = re.sub(r"^.*?\b(?:by|via) (?:postal |U\.S\. )?mail (?:addressed )?to:? ", "", address)
    cut = re.sub(r"(?i)^.*\b(?:submitted|sent|mailed|address(?:ed)?|delivered|directed) to:? (?:the )?", "", cut)
    cut = re.sub(r"^(?:Comments?|Submit|Send|Written|You|Interested)\b.*?\bto:? (?:the )?", "", cut)
    cut = re.sub(r"(?i)^(?:by|via) .{0,30}\b(?:mail|delivery|courier)\b.{0,20}? to:? (?:the )?", "", cut)
    cut = re.sub(r"^Address\b.{0,30}?\bcomments to:? (?:the )?", "", cut)
    cut = re.sub(r"(?i)^.{0,140}\baddress (?:them|it|comments|your comments) to:? (?:the )?", "", cut)
    return _unquoted(re.sub(r"(\d[-–]) (\d{4})$", r"\1\2", cut)).strip()


def _unquoted(address: str) -> str:
    """Return an address whose first words stand in quotation marks with both of them."""
    return f"“{address}" if "”" in address and "“" not in address.split("”", 1)[0] else address
