from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from build import a_comment, an_argument
from docketwright.model.comment import Comment
from docketwright.store.last_time import NOTE, discard, kept_draft, note_end, note_start
from docketwright.store.workspace import Workspace

from .conftest import NOW

OLD = a_comment(an_argument("Before."), name="Audits")
NEW = replace(OLD, arguments=(an_argument("After."),))
BEGUN = NOW + timedelta(hours=2)


def test_a_crash_is_known_by_the_note_that_it_left(tmp_path: Path) -> None:
    assert note_start(tmp_path, NOW) is None
    assert note_start(tmp_path, BEGUN) == NOW
    note_end(tmp_path)
    assert note_start(tmp_path, NOW) is None


@pytest.mark.parametrize("text", ["", "yesterday", "2024-10-02", "2024-10-02T10:00:00", "x" * 9999])
def test_a_note_that_makes_no_sense_is_no_crash(tmp_path: Path, text: str) -> None:
    (tmp_path / NOTE).write_text(text, encoding="utf-8")
    assert note_start(tmp_path, NOW) is None


def test_a_folder_that_takes_no_note_is_no_reason_not_to_start(tmp_path: Path) -> None:
    assert note_start(tmp_path / "gone", NOW) is None
    note_end(tmp_path / "gone")


def test_the_draft_of_the_use_that_crashed_is_found_with_what_was_there_before(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        comments = workspace.comments
        comments.save(OLD, NOW)
        assert kept_draft(comments, BEGUN) is None
        comments.save(a_comment(id="e", example=True), BEGUN)
        comments.save(NEW, BEGUN)
        draft = kept_draft(comments, BEGUN)
        assert draft is not None
        assert draft.comment.name == "Audits"
        assert draft.before is not None
        assert comments.version(draft.before.id) == OLD
        discard(comments, draft, "Newer", BEGUN)
        assert comments.load("c1") == OLD
        newer = next(one for one in comments.versions("c1") if one.name == "Newer")
        assert comments.version(newer.id) == NEW


def test_a_version_of_a_few_minutes_before_the_crash_is_what_was_there(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        comments = workspace.comments
        comments.name_version(OLD, "kept", BEGUN - timedelta(minutes=3))
        comments.save(NEW, BEGUN)
        draft = kept_draft(comments, BEGUN)
        assert draft is not None
        assert draft.before is not None
        assert draft.before.name == "kept"


def test_a_draft_that_was_begun_then_has_nothing_before_it(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(NEW, BEGUN)
        draft = kept_draft(workspace.comments, BEGUN)
        assert draft is not None
        assert draft.before is None
        discard(workspace.comments, draft, "Newer", BEGUN)
        assert workspace.comments.load("c1") == NEW


@pytest.mark.parametrize("same", [OLD, Comment("c2", author=OLD.author)])
def test_what_is_as_it_was_before_is_not_offered(folder: Path, same: Comment) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.name_version(OLD, "", NOW)
        workspace.comments.save(same, BEGUN)
        assert kept_draft(workspace.comments, BEGUN) is None


def test_a_draft_that_was_written_on_since_it_was_found_is_not_put_back(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        comments = workspace.comments
        comments.save(OLD, NOW)
        comments.save(NEW, BEGUN)
        draft = kept_draft(comments, BEGUN)
        assert draft is not None
        newer = replace(NEW, name="Written on")
        comments.save(newer, BEGUN + timedelta(minutes=1))
        assert not discard(comments, draft, "Newer", BEGUN + timedelta(minutes=2))
        assert comments.load("c1") == newer
