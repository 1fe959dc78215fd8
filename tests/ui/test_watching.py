from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from build import a_comment, an_argument
from docketwright.store.workspace import Workspace
from docketwright.ui.beside import ALL_READ, CLOSEST, earlier_beside
from docketwright.ui.session import Session

NOW = datetime(2024, 3, 18, tzinfo=UTC)
SHARED = (
    "The Bureau should publish the test results together with the thresholds so that small laboratories can see for "
    "themselves which of their tools are covered by the rule and which are not."
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path) as made:
        yield made


def write_comments(workspace: Workspace, count: int) -> None:
    for number in range(count):
        text = SHARED if number == 7 else f"Comment {number} argues alone, with words of its own about matter {number}."
        workspace.comments.save(a_comment(an_argument(text), id=f"earlier{number}", name=f"Comment {number}"), NOW)


def test_a_few_earlier_comments_are_all_held_against_a_draft(workspace: Workspace) -> None:
    write_comments(workspace, ALL_READ)
    every = workspace.comments.full_texts()
    assert earlier_beside(a_comment(an_argument(SHARED)), every, workspace.comments) == every


def test_of_many_earlier_comments_those_that_share_a_sentence_are(workspace: Workspace) -> None:
    write_comments(workspace, ALL_READ + CLOSEST)
    every = workspace.comments.full_texts()
    found = earlier_beside(a_comment(an_argument(SHARED)), every, workspace.comments)
    assert [name for name, _ in found] == ["Comment 7"]


def test_the_window_holds_a_draft_only_against_those_of_many_earlier_comments(
    session: Session, settled: Callable[[Session], None]
) -> None:
    write_comments(session.workspace, ALL_READ + CLOSEST)
    session.open(a_comment(an_argument(SHARED, id="shared")))
    settled(session)
    assert {one.source for one in session.verdict.origins_in("shared")} == {"Comment 7"}
