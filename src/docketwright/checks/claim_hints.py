"""What stands in every claim of a sort, folded: most sentences need not be searched for most sorts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docketwright.checks.reading import words_of
from docketwright.model.scanning import folded

_UNITS = "two|three|four|five|six|seven|eight|nine"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
SPELT = rf"(?:{_TENS})(?:-(?:one|{_UNITS}))?|{_TEENS}|{_UNITS}"
"""Numbers from two to ninety-nine in words."""
_SPELT = f"{_UNITS}|{_TENS}|{_TEENS}"
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
    rf"(?={_rest(_SPELT)}|{_rest(_MANY)}|ne\s[htd]|n?\s[htd]|oubled|ripled|alved|(?:{_rest(_ROUGHLY)})\s\d))"
)
SHARE_BEGINS = re.compile(rf"[\dtfsenoh](?:(?<=\d)(?<!\d.)|(?<!\w.)(?=(?:{_rest(_SPELT)}|ne|alf)[\s-]))")
SUPERLATIVE_BEGINS = re.compile(
    r"[tuseanhb](?<!\w.)(?=he\s(?:only|best|worst|largest|smallest|fastest|safest|strongest|\w+est-|most|least)"
    r"|nprec|niquely|uperhuman|veryone\sk|o\sone\s|obody\s|ll\sex|as\snever|eyond\s)"
)
_COUNTING = frozenset(f"{_SPELT}|{_MANY}|hundred|thousand|dozen|doubled|tripled|halved".split("|"))
_FIGURE = re.compile(r"[\d$€£]")
# Letters that are other letters in folded text than in small letters.
_ODD = re.compile("[ſıİ]")
_OUT_OF = re.compile(rf"[nf](?=\s(?:the\s)?(?:\d|{_SPELT}))")
QUOTATION = re.compile(
    # Six words or more, the second of them in small letters: titles of documents are named, not claimed.
    r"“[^\s“”]+\s[a-z][^\s“”]*(?:\s[^\s“”]+){4,}”|\"[^\s\"]+\s[a-z][^\s\"]*(?:\s[^\s\"]+){4,}\""
    # A single mark opens before a word and closes behind one: within a word it is an apostrophe.
    r"|(?<!\w)['‘](?!(?i:tis|twas|em|til|cause|n)\b)[^\W\d][^\s“”‘\"]*\s[a-z][^\s“”‘\"]*(?:\s[^\s“”‘\"]+){4,80}?"
    r"(?<=[\w.,;:!?…)])['’](?!\w)"
)
"""What is said in another's words."""
# Not an apostrophe within a word, nor that of a year such as ’90.
_SINGLE_OPENS = re.compile(r"(?<!\w)['‘](?=[^\W\d])")
_YEAR = re.compile(r"(?:19|20)\d\d")
_EXCELLING = frozenset(
    "only best worst largest smallest fastest safest strongest most least unprecedented uniquely superhuman "
    "everyone disputes experts ever never doubt".split()
)
_HEDGING = frozenset(
    "should shall must would could might may recommend request ask propose proposes proposed requires require suppose "
    "imagine if executive notice proposal rule order threshold".split()
)
# A product has a capital letter: this one looks at the text as it is.
PRODUCT_BEGINS = re.compile(
    r"[GCOSHLMDQKAWBi](?<!\w.)(?=PT|hatGPT|laude|pus|onnet|aiku|emini|lama|istral|eepSeek|wen|imi|itHub|icrosoft|opilot|rok"
    "|odex|lphaFold|indows|ndroid|OS|Phone|oogle|dobe|ubernetes|etasploit|ireshark|hidra|urp|odeQL|og4j|penSSL|olarWinds"
    "|rowdStrike)"
)


def may_quote(low: str) -> bool:
    """Return whether a folded text can hold a quotation."""
    if "“" in low or '"' in low:
        return True
    return ("‘" in low or "'" in low) and _SINGLE_OPENS.search(low) is not None


def words_in(sentence: str) -> tuple[str, ...]:
    """Return the words of a sentence, folded, and parted at apostrophes as the claims' patterns part them."""
    words = words_of(sentence if sentence.isascii() or not _ODD.search(sentence) else folded(sentence))
    if "'" in sentence or "’" in sentence:
        return tuple([part for word in words for part in word.split("'")])
    return words


def may_count(sentence: str, words: Sequence[str]) -> bool:
    """Return whether a sentence of these words can hold a number: it has a figure, or a word that counts."""
    return _FIGURE.search(sentence) is not None or not _COUNTING.isdisjoint(words)


def may_hedge(sentence: str, words: Sequence[str]) -> bool:
    """Return whether a sentence of these words can propose, fear or ask, and so state no fact."""
    return "?" in sentence or not _HEDGING.isdisjoint(words)


def may_share(low: str, *, counts: bool) -> bool:
    """Return whether a folded sentence can hold a percentage or a fraction; `counts` says whether it can a number."""
    named = "%" in low or "cent" in low or "third" in low or "quarter" in low or "half" in low
    return named or (counts and _OUT_OF.search(low) is not None)


def may_date(low: str) -> bool:
    """Return whether a folded text can hold a year or a season."""
    return "last" in low or _YEAR.search(low) is not None


def may_excel(sentence: str, words: Sequence[str]) -> bool:
    """Return whether a sentence of these words can hold a superlative."""
    return not _EXCELLING.isdisjoint(words) or "-" in sentence


def may_name_the_letters(low: str) -> bool:
    """Return whether a folded text can hold a model that the letter names."""
    return "mythos" in low or "fable" in low
