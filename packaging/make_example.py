"""Make resources/examples/ntia-open-weights.json: the worked example, written here as Python.

The docket, the notice and the sources are real. The person is not: Dana Example, their clients, log and figures are
invented for this example, and the comment is marked as an example that cannot be filed.
Run it after a change: .venv/bin/python packaging/make_example.py [another file]
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from example_arguments import ARGUMENTS, MARKS

from docketwright.assets import resource
from docketwright.model.comment import Author, AuthorKind, Comment, Position, Standing
from docketwright.model.source import Source, SourceKind
from docketwright.notice.read import read_text
from docketwright.store.codec import encode_comment

NOTICE = "ntia-2023-0009.txt"

AUTHOR = Author(
    kind=AuthorKind.INDIVIDUAL,
    first_name="Dana",
    last_name="Example",
    city="Duluth",
    state="MN",
    country="United States",
)

STANDING = Standing(
    work="I am an independent security auditor. For eleven years I have tested the firmware of pumps, valves and "
    "protective relays for small water and power utilities.",
    stake="Most of that firmware may not leave the plant, so the only AI model I can use on it is one whose weights "
    "I can download and run on a machine without a network.",
    position=Position.INFORMATION_ONLY,
    one_change="Tie any limit on open weights to a measured, published risk, and leave defensive work alone.",
)

SOURCES = (
    Source(
        "s-rfc",
        "rfc",
        "Dual Use Foundation Artificial Intelligence Models With Widely Available Model Weights",
        SourceKind.LAW,
        author="National Telecommunications and Information Administration",
        locator="89 FR 14059",
        issued="Feb. 26, 2024",
    ),
    Source(
        "s-eo14110",
        "eo14110",
        "Executive Order 14110, Safe, Secure, and Trustworthy Development and Use of Artificial Intelligence",
        SourceKind.LAW,
        locator="secs. 3(k), 4.2(b) and 4.6, 88 FR 75191",
        issued="Nov. 1, 2023",
    ),
    Source(
        "s-rmf",
        "rmf",
        "Artificial Intelligence Risk Management Framework (AI RMF 1.0), NIST AI 100-1",
        SourceKind.PUBLICATION,
        author="National Institute of Standards and Technology",
        issued="Jan. 2023",
        url="https://doi.org/10.6028/NIST.AI.100-1",
    ),
    Source(
        "s-eo13563",
        "eo13563",
        "Executive Order 13563, Improving Regulation and Regulatory Review",
        SourceKind.LAW,
        locator="secs. 1(a) and 2(c), 76 FR 3821",
        issued="Jan. 21, 2011",
    ),
    Source(
        "s-eo12866",
        "eo12866",
        "Executive Order 12866, Regulatory Planning and Review",
        SourceKind.LAW,
        locator="secs. 1(b)(11) and 6(a)(1), 58 FR 51735",
        issued="Oct. 4, 1993",
    ),
    Source(
        "s-553",
        "apa553",
        "Administrative Procedure Act",
        SourceKind.LAW,
        locator="5 U.S.C. 553(c)",
    ),
    Source(
        "s-558",
        "apa558",
        "Administrative Procedure Act",
        SourceKind.LAW,
        locator="5 U.S.C. 558(c)(2)",
    ),
    Source(
        "s-log",
        "log",
        "Audit log of Dana Example, 14 engagements, January 2022 to February 2024; summary available on request",
        SourceKind.OWN_EXPERIENCE,
    ),
)


def example() -> Comment:
    """Return the worked example on the notice that lies beside it."""
    answered = frozenset(number for argument in ARGUMENTS for number in argument.anchor.questions)
    notice = resource("examples", NOTICE).read_text(encoding="utf-8")
    return Comment(
        id="example-ntia-2023-0009",
        name="Example: open model weights",
        rule=replace(read_text(notice, NOTICE), source_name=NOTICE),
        author=AUTHOR,
        standing=STANDING,
        arguments=ARGUMENTS,
        sources=SOURCES,
        answering=answered,
        marks=MARKS,
        dated="March 18, 2024",
        example=True,
    )


if __name__ == "__main__":
    target = Path(sys.argv[1]) if sys.argv[1:] else resource("examples", "ntia-open-weights.json")
    target.write_bytes(encode_comment(example()))
    print(f"Written: {target}")
