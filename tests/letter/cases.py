"""Ten letters that differ in all that can make a page ugly: what is looked at, and what the long tests run over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from build import a_comment, a_rule, an_argument
from docketwright.assets import resource
from docketwright.model.comment import (
    Anchor,
    Argument,
    Author,
    AuthorKind,
    Comment,
    Position,
    Request,
    RequestKind,
    Standing,
)
from docketwright.model.rule import Question, Section
from docketwright.model.source import Source, SourceKind
from docketwright.store.codec import decode_comment

SENTENCES = (
    "I keep the controllers of three small water plants running, and I have done so since 2013.",
    "The threshold in § 702.7(a) would reach the test bench on which I look for flaws before the vendor ships.",
    "Of the 61 flaws that I reported last year, 23 were found with a model that this text would cover.",
    "A vendor who hears of a flaw on a Monday has a patch by the second Friday, if nobody forbids the tool.",
    "The Bureau’s own notice (89 FR 73612) says that it wants to learn what testing costs.",
    "In my plants the answer is four working days a quarter, which is less than one percent of the hours.",
)


def words(paragraphs: int) -> str:
    turns = len(SENTENCES)
    return "\n".join(
        " ".join(SENTENCES[(number + at) % turns] for at in range(3 + number % 4)) for number in range(paragraphs)
    )


def argued(number: int, paragraphs: int = 2, **changes: Any) -> Argument:
    facts: dict[str, Any] = {
        "id": f"argument-{number}",
        "title": f"Report what was tested, not what was bought ({number})",
        "principles": (1 + number % 4,),
        "anchor": Anchor(section="15 CFR 702.7"),
        "point": "The report should describe the test.",
        "evidence": SENTENCES[number % len(SENTENCES)],
    }
    request = f"Revise § 702.7(a)({number + 1}) to ask for the result of the test and its date within 60 days."
    return replace(an_argument(words(paragraphs), request), **facts | changes)


RULE = replace(
    a_rule(),
    sections=(Section("15 CFR 702.7", "§ 702.7 Special requirements for on-going reporting.", 4),),
    questions=(Question("1", "What should be reported?"), Question("2.a", "How often should it be reported?")),
)
ONE_PARAGRAPH = a_comment(
    an_argument(
        "", id="only", title="", point="Please give small utilities sixty days, not seven, to send the first report."
    ),
    rule=RULE,
)
FORTY_PAGES = a_comment(*(argued(number, 22) for number in range(12)), rule=RULE)
TWELVE_REQUESTS = a_comment(*(argued(number, 1) for number in range(12)), rule=RULE)
SPANISH_NAME = a_comment(
    argued(0),
    argued(1, anchor=Anchor(section="15 CFR 702.7", questions=("1", "2.a"))),
    rule=RULE,
    author=Author(
        first_name="María José",
        last_name="Núñez Ibáñez",
        title="Ingeniera de sistemas",
        city="Mayagüez",
        state="PR",
        zip_code="00680",
        email="mj@example.org",
        in_letter=frozenset({"email"}),
    ),
    template="question-by-question",
)
ANONYMOUS = a_comment(argued(0), rule=RULE, author=Author(AuthorKind.ANONYMOUS, "Ada", "Hidden"))
ORGANIZATION = a_comment(
    *(argued(number, 1) for number in range(3)),
    rule=RULE,
    author=Author(
        AuthorKind.ORGANIZATION,
        "Ada",
        "Example",
        "Director of Policy",
        "Association of Small Water Utilities of the Upper Midwest and the Great Plains, Incorporated",
        "Duluth",
        "MN",
        "55802",
    ),
    standing=Standing("We serve 212 utilities.", "Nine in ten have one engineer.", Position.OPPOSE),
)
LONG_TITLE = a_comment(
    argued(
        0,
        title="A duty to report within seven days cannot be met by a utility with one engineer, who is also the one on "
        "call, and would be answered from memory rather than from the record of the test",
        request=Request(
            "Replace seven days by sixty.",
            RequestKind.CHANGE_TEXT,
            "A covered U.S. person shall respond within seven calendar days.",
            "A covered U.S. person shall respond within sixty calendar days.",
        ),
    ),
    rule=replace(
        RULE,
        title="Establishment of Reporting Requirements for the Development of Advanced Artificial Intelligence Models "
        "and Computing Clusters, Including Interim Procedures for Small Entities and for Research Conducted in Good "
        "Faith; Request for Comments; Extension of the Comment Period",
    ),
)
RIGHT_TO_LEFT = a_comment(
    argued(
        0,
        anchor=Anchor(section="15 CFR 702.7", quote="The report shall be in English."),
        reasons="הדו״ח צריך לתאר את הבדיקה, לא את הרכישה. נעשו 61 בדיקות בשנת 2023.\n"
        "My colleague’s plant manual says: “יש לבדוק כל בקר פעם ברבעון” (every controller is tested each quarter).\n"
        "كل جهاز يُختبر مرة في كل ربع سنة.",
    ),
    rule=RULE,
)
EMOJI = a_comment(
    argued(
        0, title="Testing helps 🔧", point="The bench found 23 flaws 🎉 and fixed 20 ✅.", reasons=f"👩‍💻 {words(1)}"
    ),
    rule=RULE,
    template="short-letter",
)
NOTES = a_comment(
    *(
        argued(
            number,
            reasons="\n".join(
                f"Finding {number}.{at} is on record.[^s{number * 10 + at}] It was confirmed later.[^s{at}]"
                for at in range(10)
            ),
            evidence="",
        )
        for number in range(10)
    ),
    rule=RULE,
    sources=tuple(
        Source(
            f"id{number}",
            f"s{number}",
            f"Audit of controllers in plant {number}, second edition",
            SourceKind.PUBLICATION,
            author="A. Example",
            publisher="Example Press",
            issued="March 2023",
            url=f"https://example.org/{number}",
        )
        for number in range(100)
    ),
)
NO_DOCKET = a_comment(
    argued(0, anchor=Anchor()),
    rule=None,
    no_docket=True,
    name="Petition to amend the reporting rule",
    addressee="Assistant Secretary for Export Administration\nBureau of Industry and Security\nWashington, DC 20230",
)


def worked_example() -> Comment:
    return decode_comment(resource("examples", "ntia-open-weights.json").read_bytes())


CASES: dict[str, Comment] = {
    "one-paragraph": ONE_PARAGRAPH,
    "forty-pages": FORTY_PAGES,
    "twelve-requests": TWELVE_REQUESTS,
    "spanish-name": SPANISH_NAME,
    "anonymous": ANONYMOUS,
    "organization": ORGANIZATION,
    "long-title": LONG_TITLE,
    "right-to-left": RIGHT_TO_LEFT,
    "emoji": EMOJI,
    "two-hundred-notes": NOTES,
    "no-docket": NO_DOCKET,
}
