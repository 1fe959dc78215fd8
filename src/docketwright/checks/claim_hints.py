"""What stands in every claim of a sort, folded: most sentences need not be searched for most sorts."""

from __future__ import annotations

import re

from docketwright.model.scanning import holds

_SPELT = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety"
_MANY = "hundreds|thousands|millions|billions|dozens"
_ROUGHLY = (
    r"more\sthan|fewer\sthan|less\sthan|at\sleast|at\smost|over|under|about|around|roughly|nearly|almost|up\sto"
    "|approximately|some"
)


def _rest(words: str) -> str:
    return "|".join(sorted({word[1:] for word in words.split("|")}))


# Each begins with a set of characters, to which Python skips, and looks at folded text; see `scanning.found`.
NUMBER_BEGINS = re.compile(
    r"[\d$€£tfsenhmbdlaour](?:(?<=[$€£])|(?<=\d)(?<!\d.)|(?<!\w.)"
    rf"(?={_rest(_SPELT)}|{_rest(_MANY)}|oubled|ripled|alved|(?:{_rest(_ROUGHLY)})\s\d))"
)
SHARE_BEGINS = re.compile(rf"[\dtfsenoh](?:(?<=\d)(?<!\d.)|(?<!\w.)(?=(?:{_rest(_SPELT)}|ne|alf)[\s-]))")
SUPERLATIVE_BEGINS = re.compile(
    r"[tuseanhb](?<!\w.)(?=he\s(?:only|best|worst|largest|smallest|fastest|safest|strongest|\w+est-|most|least)"
    r"|nprec|niquely|uperhuman|veryone\sk|o\sone\s|obody\s|ll\sex|as\snever|eyond\s)"
)
_COUNTING = f"{_SPELT}|{_MANY}|doubled|tripled|halved"
_COUNTED = re.compile(rf"[\d$€£tfsenhmbd](?:(?<=[\d$€£])|(?<!\w.)(?={_rest(_COUNTING)}))")
_SHARES = ("%", "cent", "third", "quarter", "half")
_OUT_OF = re.compile(rf"[nf](?=\s(?:\d|{_SPELT}))")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SUPERLATIVES = tuple(
    "only best worst largest smallest fastest safest strongest est- most least unprecedented uniquely superhuman "
    "everyone disputes experts ever doubt".split()
)
# A product has a capital letter: this one looks at the text as it is.
PRODUCT_BEGINS = re.compile(
    r"[GCOSHLMDQKAWBi](?<!\w.)(?=PT|hatGPT|laude|pus|onnet|aiku|emini|lama|istral|eepSeek|wen|imi|itHub|icrosoft|opilot|rok"
    "|odex|lphaFold|indows|ndroid|OS|Phone|oogle|dobe|ubernetes|etasploit|ireshark|hidra|urp|odeQL|og4j|penSSL|olarWinds"
    "|rowdStrike)"
)


def may_quote(low: str) -> bool:
    """Return whether a folded text can hold a quotation."""
    return "“" in low or '"' in low


def may_count(low: str) -> bool:
    """Return whether a folded text can hold a number."""
    return _COUNTED.search(low) is not None


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
