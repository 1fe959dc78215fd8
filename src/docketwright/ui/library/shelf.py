"""What the library window asks the workspace for, and what it is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, tzinfo

from docketwright.model.block import Block, Origin
from docketwright.model.comment import Comment
from docketwright.store.finding import Filter, Scope, beginnings, matches
from docketwright.store.uses import Use
from docketwright.store.workspace import Workspace
from docketwright.ui.language import say, shown
from docketwright.ui.library.block_row import BlockRow
from docketwright.ui.library.kinds import origin_words
from docketwright.ui.rule.facts import day_words

PAGE = 200
MOST_FOUND = 300


@dataclass(frozen=True, slots=True)
class Wish:
    """Which blocks are wanted: the words of a search, a scope, a principle or 0, a tag or "".

    `away` asks for those put away.
    """

    words: str = ""
    scope: Scope = Scope.ALL
    principle: int = 0
    tag: str = ""
    away: bool = False

    def filter(self, today: date) -> Filter:
        """Return the wish as the library understands it."""
        return Filter(self.scope, self.principle, self.tag, today)


@dataclass(frozen=True, slots=True)
class Page:
    """The first rows for a wish and how many there are in all; None where there are more, not counted yet."""

    wish: Wish
    rows: tuple[BlockRow, ...]
    total: int | None


@dataclass(frozen=True, slots=True)
class Details:
    """One block with its versions, the newest first, and where it was used, each in words."""

    block: Block
    versions: tuple[Block, ...]
    uses: tuple[tuple[str, Use], ...]


def first_page(workspace: Workspace, wish: Wish, today: date) -> Page:
    """Return the first rows for a wish."""
    library, only = workspace.library, wish.filter(today)
    if wish.away:
        wanted = beginnings(wish.words)
        held = (one for one in library.archived() if matches(one, wanted))
        found = tuple(one for one in held if wish.principle in {0, *one.principles} and wish.tag in {"", *one.tags})
        return Page(wish, _rows(workspace, found, today), len(found))
    if wish.words.strip():
        found = library.search(wish.words, MOST_FOUND, only)
        return Page(wish, _rows(workspace, found, today), len(found))
    found = library.blocks(only, PAGE)
    return Page(wish, _rows(workspace, found, today), len(found) if len(found) < PAGE else None)


def counted(workspace: Workspace, page: Page, today: date) -> str:
    """Return in words how many blocks there are; it may look at every one, so show the first rows before.

    What frames the letter is listed to be read, and is counted apart, as no block: everywhere else it is not one.
    """
    rows = workspace.library.count(page.wish.filter(today)) if page.total is None else page.total
    framing = sum(1 for one in page.rows if not one.block.offered)  # the letter's come first, so all are here
    total = rows - framing
    if rows == MOST_FOUND and page.wish.words.strip() and not page.wish.away:
        return say("The {total} blocks that fit best", total=total)
    blocks = say("1 block") if total == 1 else say("{total:,} blocks", total=total)
    return say("{blocks}, and {framing} to read only", blocks=blocks, framing=framing) if framing else blocks


def next_page(workspace: Workspace, wish: Wish, today: date, skip: int) -> tuple[BlockRow, ...]:
    """Return the rows that follow the first `skip` ones."""
    return _rows(workspace, workspace.library.blocks(wish.filter(today), PAGE, skip), today)


def details(workspace: Workspace, block_id: str, zone: tzinfo | None, current: Comment | None) -> Details | None:
    """Return everything about one block; None where it is gone.

    Days are those of the person's zone; `current` is the open comment as it is by now, before it is saved.
    """
    block = workspace.library.block(block_id)
    if block is None:
        return None
    uses = workspace.library.uses(block_id)
    told = ((_told(workspace, block_id, one, zone, current), one) for one in uses)
    return Details(block, workspace.library.versions(block_id), tuple((words, one) for words, one in told if words))


def facts(block: Block, used: int, today: date) -> str:
    """Return what a row says beside the principles."""
    origin = origin_words(block) if block.origin is Origin.LETTER else say("version {version}", version=block.version)
    times = {0: say("not used yet"), 1: say("used once"), 2: say("used twice")}.get(
        used, say("used {used} times", used=used)
    )
    stale = any(one.check_again and one.check_again < today for one in block.sources)
    return f"{origin} · {times}{(say(' · check again') if stale else '')}"


def _rows(workspace: Workspace, blocks: tuple[Block, ...], today: date) -> tuple[BlockRow, ...]:
    counted = blocks[:PAGE]
    used = {one.id: len(workspace.library.uses(one.id)) for one in counted}
    return tuple(BlockRow(one, facts(one, used.get(one.id, 0), today)) for one in blocks)


def _told(workspace: Workspace, block_id: str, use: Use, zone: tzinfo | None, current: Comment | None) -> str:
    """Return where a block is used, "" where it was taken out a moment ago and that is not saved yet."""
    comment = current if current and current.id == use.comment else workspace.comments.load(use.comment)
    filings = [one for one in workspace.filings.list(use.comment) if _uses(one.comment, block_id)]
    if filings:
        state = say("filed {day_words}", day_words=day_words(filings[0].filed_on))
    elif comment is None or _uses(comment, block_id):
        state = say("draft, taken {day:day}", day=use.used_at.astimezone(zone).date())
    else:
        return ""
    name = use.docket or (shown(comment.display_name) if comment else say("A comment that is gone"))
    return say("{name} · version {version} · {state}", name=name, version=use.version, state=state)


def _uses(comment: Comment, block_id: str) -> bool:
    return any(one.block == block_id for one in comment.arguments)
