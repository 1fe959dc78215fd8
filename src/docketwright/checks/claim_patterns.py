"""The words by which a sentence makes a claim: numbers, dates, superlatives, products, quotations."""

from __future__ import annotations

import re
from enum import StrEnum

from docketwright.checks import claim_hints
from docketwright.model.scanning import late


class ClaimKind(StrEnum):
    """What sort of claim it is."""

    NUMBER = "number"
    PERCENTAGE = "percentage"
    DATE = "date"
    SUPERLATIVE = "superlative"
    PRODUCT = "product"
    QUOTATION = "quotation"
    LETTERS = "the letter’s claim"


_COUNTED = r"""(?:flaws?|bugs?|vulnerabilit\w+|defects?|findings?|exploits?|hours?|days?|weeks?|months?|years?|minutes?
    |people|persons?|users?|customers?|clients?|patients?|employees|workers|developers|engineers|researchers|companies
    |firms|utilities|hospitals|schools|farms|homes|systems?|devices|servers|models?|tools?|tests?|audits?|engagements
    |incidents?|attacks?|breaches|cases?|reports?|studies|dollars|times|lines|products?|jobs|tons?|miles|acres|gallons
    |labs?|laboratories|machines?|sites?|plants?|businesses|families|students|operations|FLOPs?)"""
_DIGITS = r"\d(?:[\d,.]{0,14}\d)?"
_FIGURE = rf"(?<![\d,.]){_DIGITS}[½⅓⅔¼¾]?"
_MANY = r"(?:thousand|million|billion|trillion)"
_SPELT = rf"(?:{claim_hints.SPELT})"
_IN_WORDS = rf"\b(?:{_SPELT}|(?:an?|one|{_SPELT})\s(?:hundred|thousand|dozen)(?:\sand\s{_SPELT})?)"
_POWER = r"\b10(?:\^\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})"
_WORD = r"(?:(?!the\b|our\b|my\b|their\b|its\b|this\b|that\b)[a-z]+\s)?"
# A figure of two digits and more counts what follows in the plural: "214 probes", not "12 Elms". These are no things.
_NO_THINGS = (
    "asks|requires|says|gives|is|was|has|does|allows|applies|directs|names|sets|covers|provides|states|calls|makes|lets"
    "|holds|shows|lists|limits|means|reads|defines|this|thus|plus|less|across|versus|always|perhaps|towards|as|us|its|his"
)
_THINGS = rf"(?<![\w§.,-])(?:\d{{1,3}}(?:,\d{{3}})+|\d{{2,3}})\s(?!(?:{_NO_THINGS})\b)(?-i:[a-z]{{3,24}}s)\b"
# Behind these verbs "around" is theirs: "turned around 31 boats" counts 31 boats.
_VERBS = "turn turns turned turning gather gathers gathered get gets got getting work works worked working"
_TURNED = "|".join(rf"(?<=\b{verb}\saround)" for verb in _VERBS.split())
_AROUND = rf"around(?!(?:{_TURNED})\s\d[\d,]{{1,15}}\s[a-z])"
_ROUGHLY = (
    rf"(?:(?:more|fewer|less)\sthan|at\s(?:least|most)|over|under|about|{_AROUND}|roughly|nearly|almost|up\sto|"
    r"approximately|some)"
)
_BOOK = r"(?:U\.?\s?S\.?\s?C|C\.?\s?F\.?\s?R|F\.?\s?R\b|Fed\.)"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_YEAR = r"(?:19|20)\d\d"

CLAIMS = (
    (ClaimKind.QUOTATION, claim_hints.QUOTATION),
    (
        ClaimKind.PERCENTAGE,
        re.compile(
            rf"{_FIGURE}\s?(?:%|percent\b|per\scent\b|percentage\spoints?\b)|\b{_SPELT}\s(?:percent|per\scent)\b"
            rf"|\b(?:one|two|three)[-\s](?:third|quarter)s?\sof\b|\bhalf\s(?:of\s)?(?:the|all|our|my|these|those)\b"
            rf"|(?:\b(?:\d{{1,3}}|one|{_SPELT})\s(?:in|out\sof)\s(?:\d{{1,3}}(?:,\d{{3}})*|{_SPELT})\b"
            r"|(?<![\d,.])\d{1,3}\sof\s(?:the\s)?\d{1,3}\b(?![,.]\d))"
            r"(?!\s(?:days|weeks|months|years))",
            re.IGNORECASE,
        ),
    ),
    (
        ClaimKind.NUMBER,
        re.compile(
            rf"[$€£]\s?{_DIGITS}(?:\s{_MANY}|[kmb]n?\b)?|{_FIGURE}\s{_MANY}\b"
            rf"|(?:(?:{_FIGURE}|{_IN_WORDS})\s{_WORD}|{_POWER}\s){_COUNTED}\b|{_POWER}"
            rf"|\b{_ROUGHLY}\s\d[\d,]{{0,15}}\b(?![.\d]*\d|\(|\s?%|\s(?:per|in\s\d|out\sof|of\s\d|{_BOOK}))(?:\s{_WORD}{_COUNTED}\b|\s{_MANY}\b)?"
            rf"|{_THINGS}|\b\d[\d.]{{0,5}}x\b|\b(?:hundreds|thousands|millions|billions|dozens)\sof\s\w+"
            rf"|\b(?:doubled|tripled|halved)\b",
            re.VERBOSE | re.IGNORECASE,
        ),
    ),
    (
        ClaimKind.DATE,
        re.compile(
            rf"\b(?:in|since|by|until|before|after|on|during|between|as\sof)\s(?:early\s|late\s|mid-|the\s)?"
            rf"(?:(?:spring|summer|fall|autumn|winter)\s(?:of\s)?)?(?:(?:fiscal\syear|calendar\syear|Q[1-4])\s)?"
            rf"(?:(?:\d{{1,2}}\s)?{_MONTH}\s(?:\d{{1,2}},\s)?)?{_YEAR}(?:s|[-–]\d\d(?:\d\d)?)?\b"
            rf"|\b(?:(?:fiscal|calendar)\syear\s|FY\s?|Q[1-4]\s){_YEAR}\b"
            r"|\blast\s(?:spring|summer|fall|autumn|winter|year|month|week)\b",
            re.IGNORECASE,
        ),
    ),
    (
        ClaimKind.SUPERLATIVE,
        re.compile(
            r"\bthe\s(?:only|best|worst|largest|smallest|fastest|safest|strongest|\w+est-\w+|most\s\w+|least\s\w+)\s"
            r"(?:[^.;,]{0,40}\s)?(?:ever|anywhere|in\s(?:the|our)\s(?:world|country|nation|industry|united\sstates)"
            r"|in\shistory|of\sall\stime|on\searth)\b"
            r"|\b(?:unprecedented|uniquely|superhuman|everyone\sknows|no\sone\sdisputes|all\sexperts"
            r"|(?:nobody|no\sone)\shas\sever|has\snever\sbeen|beyond\s(?:any\s|all\s)?doubt)\b",
            re.IGNORECASE,
        ),
    ),
    (ClaimKind.LETTERS, late(r"\b(?:Mythos|Fable)\b(?:-class)?(?:\s(?:models?|[0-9.]+))?")),
    (
        ClaimKind.PRODUCT,
        late(
            r"\b(?:GPT-?[0-9.]+\w*|ChatGPT|(?:Claude\s)?(?:Opus|Sonnet|Haiku)|Claude|Gemini|Llama|Mistral|DeepSeek|Qwen|Kimi"
            r"|(?:GitHub\s|Microsoft\s)?Copilot|Grok|Codex|AlphaFold|Windows|Android|iOS|iPhone|Microsoft\s[A-Z]\w+"
            r"|Google\s[A-Z]\w+|Adobe\s[A-Z]\w+|Kubernetes|Metasploit|Wireshark|Ghidra|Burp\sSuite|CodeQL|Log4j|OpenSSL"
            r"|SolarWinds|CrowdStrike)\b(?:\s\d[\d.]*\b)?"
        ),
    ),
)
