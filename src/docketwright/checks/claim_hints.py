"""What stands in every claim of a sort, folded: most sentences need not be searched for most sorts."""

from __future__ import annotations

import re

from docketwright.model.scanning import holds

_SPELT = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety"
_COUNTING = f"{_SPELT}|hundreds|thousands|millions|billions|dozens|doubled|tripled|halved"
# A set of characters first, which Python skips to: a digit, the sign of a currency, or where such a word begins.
_NUMBER = re.compile(
    rf"[\d$€£tfsenhmbd](?:(?<=[\d$€£])|(?<!\w.)(?={'|'.join(sorted({word[1:] for word in _COUNTING.split('|')}))}))"
)
_SHARES = ("%", "cent", "third", "quarter", "half")
_OUT_OF = re.compile(rf"[nf](?=\s(?:\d|{_SPELT}))")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SUPERLATIVES = tuple(
    "only best worst largest smallest fastest safest strongest est- most least unprecedented uniquely superhuman "
    "everyone disputes experts ever doubt".split()
)
_PRODUCTS = tuple(
    "gpt claude opus sonnet haiku gemini llama mistral deepseek qwen kimi copilot grok codex alphafold windows android "
    "ios iphone microsoft google adobe kubernetes metasploit wireshark ghidra burp codeql log4j openssl solarwinds "
    "crowdstrike".split()
)


def may_quote(low: str) -> bool:
    """Return whether a folded text can hold a quotation."""
    return "“" in low or '"' in low


def may_count(low: str) -> bool:
    """Return whether a folded text can hold a number."""
    return _NUMBER.search(low) is not None


def may_share(low: str) -> bool:
    """Return whether a folded text can hold a percentage or a fraction."""
    return holds(low, _SHARES) or _OUT_OF.search(low) is not None


def may_date(low: str) -> bool:
    """Return whether a folded text can hold a year or a season."""
    return "last" in low or _YEAR.search(low) is not None


def may_excel(low: str) -> bool:
    """Return whether a folded text can hold a superlative."""
    return holds(low, _SUPERLATIVES)


def may_name_the_letters(low: str) -> bool:
    """Return whether a folded text can hold a model that the letter names."""
    return "mythos" in low or "fable" in low


def may_name_a_product(low: str) -> bool:
    """Return whether a folded text can hold a product."""
    return holds(low, _PRODUCTS)
