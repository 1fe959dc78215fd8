"""Comments made of anything: any Unicode, control characters, lone surrogates, notes, slots, empty parts."""

from __future__ import annotations

from hypothesis import strategies as st

from build import a_rule
from docketwright.model.comment import Anchor, Argument, Author, AuthorKind, Comment, Position, Request, Standing
from docketwright.model.exhibits import Exhibit
from docketwright.model.rule import HouseRule, HouseRuleKind, Question, Rule, Section
from docketwright.model.source import Source, SourceKind
from docketwright.model.wording import PARTS

KEYS = ("a", "b-1", "c")
PIECES = (
    "[^a]",
    "[^b-1][^c]",
    "[^none]",
    "[[slot]]",
    "[[none]]",
    "10^26",
    "https://example.org/a?b=1&c",
    "https://example.org/50%",
    "https://exämple.org:99999/{a}|^b",
    "http://a..b",
    "\n",
    "\t",
    " ",
)
WILD = ("\x00", "\x0b", "\ud800", "\ufffe", "\u2028", "\u202e", "א", "ب", "🎉", "👩‍💻", "<b>", "&amp;", "]]>", "\u00ad")
characters = st.characters(exclude_categories=())
text = st.lists(st.one_of(st.sampled_from(PIECES + WILD), st.text(characters, max_size=12)), max_size=6).map("".join)
short = st.text(characters, max_size=20)
maybe = st.one_of(st.none(), short)

sources = st.lists(
    st.builds(
        Source, st.just("id"), st.sampled_from(KEYS), short, st.sampled_from(SourceKind), short, short, short, text
    ),
    max_size=3,
    unique_by=lambda source: source.key,
).map(tuple)
requests = st.builds(Request, text, old=text, new=text)
anchors = st.builds(
    Anchor, st.sampled_from(("", "s1", "§ 702.7")) | short, quote=text, questions=st.lists(short, max_size=3).map(tuple)
)
arguments = st.lists(
    st.builds(
        Argument,
        st.uuids().map(str),
        title=text,
        principles=st.lists(st.integers(1, 4), max_size=2).map(tuple),
        anchor=anchors,
        point=text,
        reasons=text,
        evidence=text,
        sources=st.lists(st.sampled_from((*KEYS, "none")), max_size=2).map(tuple),
        request=requests,
    ),
    max_size=4,
    unique_by=lambda argument: argument.id,
).map(tuple)
rules: st.SearchStrategy[Rule] = st.builds(
    lambda title, docket, agency_docket, questions, sections, statement: a_rule(
        title=title,
        docket_id=docket,
        agency_docket=agency_docket,
        questions=questions,
        sections=sections,
        house_rules=(HouseRule(HouseRuleKind.STATEMENT, statement, statement),),
    ),
    maybe,
    maybe,
    maybe,
    st.lists(st.builds(Question, short, text), max_size=3).map(tuple),
    st.lists(st.builds(Section, st.just("s1"), short, st.just(1)), max_size=1).map(tuple),
    text,
)
authors = st.builds(
    Author,
    st.sampled_from(AuthorKind),
    *(short,) * 9,
    in_letter=st.frozensets(st.sampled_from(("email", "phone"))),
)
comments: st.SearchStrategy[Comment] = st.builds(
    Comment,
    st.just("c"),
    short,
    st.none() | rules,
    st.booleans(),
    text,
    authors,
    st.builds(Standing, text, text, st.sampled_from(Position)),
    arguments,
    sources,
    st.dictionaries(st.sampled_from(PARTS), text, max_size=3),
    slots=st.dictionaries(st.just("slot"), text),
    dated=short,
    template=st.sampled_from(("formal-letter", "short-letter", "question-by-question", "no-docket")),
    example=st.booleans(),
    subject=short,
    exhibits=st.lists(st.builds(Exhibit, short, text, st.integers(0, 10**9)), max_size=3).map(tuple),
)
