"""The whole of one person's work on one docket."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from enum import StrEnum

from docketwright.model.exhibits import Exhibit
from docketwright.model.looks import OwnLooks
from docketwright.model.rule import Rule
from docketwright.model.source import Source
from docketwright.model.values import dataclass
from docketwright.phrases import phrase


class AuthorKind(StrEnum):
    """How the person appears, in Regulations.gov's own three kinds."""

    INDIVIDUAL = "individual"
    ORGANIZATION = "organization"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True)
class Author:
    """Who signs. Regulations.gov may publish names, organization, city, state, zip and country; never e-mail or phone.

    Lengths allowed there: names 25, organization 120, city, state, phone and country 50, zip 10, e-mail 100.
    `in_letter` names the private fields ("email", "phone") that the person wants printed in the letter all the same.
    """

    kind: AuthorKind = AuthorKind.INDIVIDUAL
    first_name: str = ""
    last_name: str = ""
    title: str = ""
    organization: str = ""
    city: str = ""
    state: str = ""
    zip_code: str = ""
    country: str = ""
    email: str = ""
    phone: str = ""
    in_letter: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """Return the name the letter is signed with, "" where none was given."""
        if self.kind is AuthorKind.ANONYMOUS:
            return "Anonymous"
        return f"{self.first_name} {self.last_name}".strip()


class Position(StrEnum):
    """Where the person stands on the rule."""

    UNDECIDED = "undecided"
    SUPPORT = "support"
    SUPPORT_WITH_CHANGES = "support with changes"
    OPPOSE = "oppose"
    INFORMATION_ONLY = "information only"


@dataclass(frozen=True, slots=True)
class Standing:
    """Why the agency should listen: `work` is what you do, `stake` how the rule touches you, `one_change` the wish."""

    work: str = ""
    stake: str = ""
    position: Position = Position.UNDECIDED
    one_change: str = ""


class RequestKind(StrEnum):
    """Something an agency can do about a comment."""

    CHANGE_TEXT = "change text"
    ADD = "add"
    DELETE = "delete"
    DELAY = "delay"
    EXEMPT = "exempt"
    PUBLISH = "publish data"
    ANSWER = "answer a question"
    WITHDRAW = "withdraw"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Request:
    """What the agency is asked to do; `old` and `new` hold rule text for changes, additions and deletions."""

    text: str = ""
    kind: RequestKind = RequestKind.OTHER
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What an argument is about: a section of the rule, a quoted paragraph, and the questions it answers."""

    section: str = ""
    paragraph: str = ""
    quote: str = ""
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of the comment. Paragraphs are parted by newlines; a source is cited as "[^key]".

    `block` and `block_version` name the block it came from, "" and 0 where it was written from scratch; `principles`
    are the declared ones. `own_evidence` says that the evidence is first-hand.
    """

    id: str
    title: str = ""
    block: str = ""
    block_version: int = 0
    principles: tuple[int, ...] = ()
    anchor: Anchor = Anchor()
    point: str = ""
    reasons: str = ""
    evidence: str = ""
    own_evidence: bool = False
    sources: tuple[str, ...] = ()
    request: Request = Request()

    @property
    def is_written(self) -> bool:
        """Tell whether anything is written besides the title: a bare heading is left out of the letter."""
        request = self.request
        texts = (self.point, self.reasons, self.evidence, request.text, request.old, request.new)
        return any(text.strip() for text in texts)


class Direction(StrEnum):
    """Which way a passage argues, by the person's own decision."""

    FOR = "for"
    NOT_ABOUT = "not about"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Mark:
    """A decision of the person on one passage and one element; `passage` holds its words at that time."""

    argument: str
    element: str
    passage: str
    direction: Direction = Direction.FOR


@dataclass(frozen=True, slots=True)
class Secret:
    """Words that are confidential business information; `part` and `owner` say where they were marked, as Spot does."""

    part: str
    owner: str
    words: str


@dataclass(frozen=True, slots=True)
class Comment:
    """One person's work on one docket.

    `rule` is None until a notice was read; `no_docket` marks a letter to an agency without an open docket, whose
    addressee then stands in `addressee` ("" for the office and agency of the notice, blanks for none). `dated` is
    "" for the day on which the letter is exported. `wording` holds the standard sentences that the person changed,
    by the part names of `model.wording`; a part that is not in it keeps its standard sentence. `answering` holds
    the numbers of the agency's questions that the person wants to answer. `slots` fills "[[name]]". `example`
    comments cannot be filed. `stated` holds what the person ticked before sending. `looks` are those of a Word
    document of the person's, which its Word letter takes. `confidential` is what the public version must not show.
    `subject` is what a letter without a docket is about, "" for its name. `exhibits` are the files that go with it.
    `appendices` names the tables that stand after the signature, as `letter.compose.Appendix` does. `pinned` holds the
    ids of the arguments that go into the web form's text before all others.
    """

    id: str
    name: str = ""
    rule: Rule | None = None
    no_docket: bool = False
    addressee: str = ""
    author: Author = Author()
    standing: Standing = Standing()
    arguments: tuple[Argument, ...] = ()
    sources: tuple[Source, ...] = ()
    wording: Mapping[str, str] = field(default_factory=dict)
    answering: frozenset[str] = frozenset()
    slots: Mapping[str, str] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    not_raised: Mapping[int, str] = field(default_factory=dict)
    ignored: frozenset[str] = frozenset()
    own_words: frozenset[str] = frozenset()
    dated: str = ""
    template: str = "formal-letter"
    example: bool = False
    stated: frozenset[str] = frozenset()
    looks: OwnLooks | None = None
    confidential: tuple[Secret, ...] = ()
    subject: str = ""
    exhibits: tuple[Exhibit, ...] = ()
    appendices: frozenset[str] = frozenset()
    pinned: frozenset[str] = frozenset()

    def argument(self, argument_id: str) -> Argument | None:
        """Return the argument with this id, None where it is gone."""
        return next((one for one in self.arguments if one.id == argument_id), None)

    def with_argument(self, argument: Argument) -> Comment:
        """Return the comment with the argument of the same id replaced, or the new one added at the end."""
        if self.argument(argument.id) is None:
            return replace(self, arguments=(*self.arguments, argument))
        arguments = tuple(argument if one.id == argument.id else one for one in self.arguments)
        return replace(self, arguments=arguments)

    def source(self, key: str) -> Source | None:
        """Return the source that the draft cites by this key, None where there is none."""
        return next((one for one in self.sources if one.key == key), None)

    @property
    def display_name(self) -> str:
        """Return the comment's name, else the rule's title, else "Untitled comment"."""
        return self.name or (self.rule.title if self.rule else None) or phrase("Untitled comment")
