"""What the elements of Federal Register XML mean for the paragraphs inside them."""

from __future__ import annotations

from docketwright.notice.document import Role

DOCUMENT_TAGS = frozenset({"RULE", "PRORULE", "NOTICE", "PRESDOCU", "PROCLA", "EXECORD"})
ROLES = {
    "AGENCY": Role.AGENCY_NAME,
    "SUBAGY": Role.OFFICE_NAME,
    "CFR": Role.CFR,
    "DEPDOC": Role.DOCKET,
    "RIN": Role.RIN,
    "AGY": Role.AGENCY,
    "ACT": Role.ACTION,
    "SUM": Role.SUMMARY,
    "DATES": Role.DATES,
    "EFFDATE": Role.DATES,
    "ADD": Role.ADDRESSES,
    "FURINF": Role.CONTACT,
    "SUPLINF": Role.BODY,
    "REGTEXT": Role.REGULATION,
    "PART": Role.REGULATION,
    "SECTION": Role.REGULATION,
    "AMDPAR": Role.REGULATION,
    "SIG": Role.SIGNATURE,
    "FRDOC": Role.NUMBER,
    "FTNT": Role.FOOTNOTE,
    "GPOTABLE": Role.TABLE,
}
INLINE = frozenset(
    {"E", "SU", "FTREF", "PRTPAGE", "AC", "B", "I", "EM", "STRONG", "SPAN", "A", "FR", "BR", "SUP", "SUB", "LINEBREAK"}
)
SILENT = frozenset({"BILCOD", "GPH", "GID", "MATH", "STARS", "FTREF", "CNTNTS", "UNITNAME", "PRNTYPE"})
LEVELS = {"HED": 1, "HD1": 2, "HD2": 3, "HD3": 4, "HD4": 5, "HD5": 6, "HD8": 1}
