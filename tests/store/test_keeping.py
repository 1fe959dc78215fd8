from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from build import a_comment, a_rule, an_argument
from docketwright.errors import WorkspaceError, WriteError
from docketwright.model.block import Block
from docketwright.model.rule import Paragraph
from docketwright.store.failures import DamagedError
from docketwright.store.filings import Filing
from docketwright.store.lock import WorkspaceHeldError
from docketwright.store.lookups import LookUp
from docketwright.store.restoring import offered_backup, restore_newest_backup, set_aside
from docketwright.store.workspace import FILE, Workspace

from .conftest import NOW, opened_daily

SHARED = "We counted two people and forty hours for each of the four reports that the rule asks of us in spring"
LONG = a_rule(paragraphs=tuple(Paragraph(f"p{number}", "Words of the notice. " * 50) for number in range(200)))


def edits(workspace: Workspace, first: int, last: int, every: timedelta) -> None:
    for number in range(first, last):
        comment = a_comment(an_argument(f"Words {number}. " * 200), name=str(number), rule=LONG)
        workspace.comments.save(comment, NOW + number * every)


def test_the_same_words_are_kept_once_under_a_name(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        comments, sent = workspace.comments, a_comment(name="Sent")
        comments.save(a_comment(name="Later"), NOW)
        for comment, name in ((sent, "Filed"), (sent, "Filed"), (sent, "Mailed"), (replace(sent, rule=None), "Filed")):
            comments.keep_version(comment, name, NOW)
        assert [one.name for one in comments.versions("c1")] == ["Filed", "Mailed", "Filed"]


def test_a_notice_is_kept_once_however_often_its_comment_is_saved(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        edits(workspace, 0, 50, timedelta(minutes=11))
        assert len(workspace.comments.versions("c1")) == 49
        assert workspace.comments.load("c1").rule == LONG
        row = workspace.comments.list()[0]
        assert row.comment.rule == replace(LONG, paragraphs=())
        corrected = replace(LONG, title="Corrected")
        workspace.comments.save(a_comment(rule=corrected), NOW + timedelta(days=1))
        assert workspace.comments.load("c1").rule == corrected
        workspace.comments.save(a_comment(rule=None), NOW + timedelta(days=2))
        assert workspace.comments.load("c1").rule is None
        assert workspace.comments.version(workspace.comments.versions("c1")[0].id).rule == corrected
    assert (folder / FILE).stat().st_size < 1_500_000


def test_the_file_stops_growing_however_long_a_comment_is_worked_on(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        edits(workspace, 0, 400, timedelta(minutes=10))
    begun = (folder / FILE).stat().st_size
    with Workspace.open(folder) as workspace:
        edits(workspace, 400, 1200, timedelta(minutes=10))
        assert len(workspace.comments.versions("c1")) <= 201
    assert (folder / FILE).stat().st_size <= begun * 1.1


@pytest.mark.soak
def test_a_hundred_thousand_edits_leave_a_small_file(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        edits(workspace, 0, 100_000, timedelta(seconds=20))
    assert (folder / FILE).stat().st_size < 4_000_000


def test_what_others_of_my_comments_argue_is_given_with_their_names(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        for number in range(3):
            comment = a_comment(an_argument(f"Words {number}.", "Do it."), id=f"c{number}", name=f"Name {number}")
            workspace.comments.save(comment, NOW + timedelta(minutes=number))
        workspace.comments.save(a_comment(an_argument("Example."), id="example", example=True), NOW)
        workspace.comments.save(a_comment(id="empty"), NOW)
        workspace.comments.archive("c0", NOW)
        assert workspace.comments.full_texts(before="c2") == (("Name 1", "An argument\nWords 1.\nDo it."),)


def test_an_earlier_comment_without_a_name_of_its_own_goes_by_its_rule(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(an_argument(SHARED), id="c1"), NOW)
        workspace.comments.save(a_comment(an_argument(SHARED), id="c2", rule=None), NOW)
        named = ("Reporting Requirements for Advanced AI Models", "Untitled comment")
        assert {name for name, _ in workspace.comments.full_texts()} == set(named)
        assert {name for name, _ in workspace.comments.alike(SHARED)} == set(named)


def test_the_comment_that_was_filed_first_came_first_else_the_one_that_was_begun_first(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        comments = [a_comment(an_argument(f"{SHARED} {n}."), id=f"c{n}", name=f"Name {n}") for n in range(3)]
        for comment in (*comments, comments[0]):
            workspace.comments.save(comment, NOW)

        def before(one: str) -> set[str]:
            found = {name for name, _ in workspace.comments.full_texts(before=one)}
            assert found == {name for name, _ in workspace.comments.alike(SHARED, before=one)}
            return found

        assert [before(one.id) for one in comments] == [set(), {"Name 0"}, {"Name 0", "Name 1"}]
        workspace.filings.record(Filing(comments[2], NOW.date(), "Regulations.gov"))
        assert [before(one.id) for one in comments] == [{"Name 2"}, {"Name 0", "Name 2"}, set()]


def test_an_archived_comment_goes_after_thirty_days_with_its_versions_and_notice(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        edits(workspace, 0, 3, timedelta(minutes=11))
        workspace.comments.archive("c1", NOW)
        assert [row.archived_at for row in workspace.comments.archived()] == [NOW]
        opened_daily(workspace, 0, 30)
        assert workspace.comments.load("c1") is not None
        opened_daily(workspace, 31, 31)
        assert workspace.comments.load("c1") is None
        with workspace._database.reading() as connection:
            assert connection.execute("SELECT * FROM notice UNION ALL SELECT * FROM notice").fetchall() == []
            assert connection.execute("SELECT id FROM comment_version").fetchall() == []


def test_moments_are_kept_in_utc_so_that_they_sort(folder: Path) -> None:
    tokyo = timezone(timedelta(hours=9))
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(id="late"), NOW)
        workspace.comments.save(a_comment(id="early"), datetime(2024, 10, 2, 23, 0, tzinfo=tokyo))
        assert [row.comment.id for row in workspace.comments.list()] == ["late", "early"]


def test_filings_are_listed_without_reading_what_was_sent(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.filings.record(Filing(a_comment(name="Mine"), date(2024, 10, 3), "mail", note="By courier."))
        (row,) = workspace.filings.rows()
    assert (row.comment_id, row.name, row.docket, row.note) == ("c1", "Mine", "BIS-2024-0047", "By courier.")


def test_look_ups_are_kept_for_a_year(folder: Path) -> None:
    made = LookUp(NOW, "www.federalregister.gov", "/api/v1/documents.json?x=1", "Look up", 1200, "200")
    with Workspace.open(folder) as workspace:
        workspace.look_ups.record(made)
        workspace.look_ups.record(replace(made, at=NOW + timedelta(days=1)))
        assert [one.at for one in workspace.look_ups.list()] == [NOW + timedelta(days=1), NOW]
        workspace.look_ups.record(replace(made, at=NOW + timedelta(days=366)))
        assert len(workspace.look_ups.list()) == 2


def test_backups_go_to_the_chosen_folder_and_are_found_there_when_the_workspace_is_damaged(
    folder: Path, tmp_path: Path
) -> None:
    with Workspace.open(folder) as workspace:
        workspace.backups.make(NOW)
        workspace.choose_backup_folder(tmp_path / "stick")
        workspace.comments.save(a_comment(name="later"), NOW)
        workspace.backups.make(NOW + timedelta(hours=2))
    with Workspace.open(folder) as workspace:
        assert workspace.backups.folder == tmp_path / "stick"
    (folder / FILE).write_bytes(b"damaged")
    assert offered_backup(folder).path.parent == tmp_path / "stick"
    restore_newest_backup(folder, NOW)
    with Workspace.open(folder) as workspace:
        assert workspace.comments.load("c1").name == "later"
        workspace.choose_backup_folder(None)
        assert workspace.backups.folder == folder / "backups"


def test_a_backup_folder_that_cannot_be_used_is_refused_and_the_old_one_stays(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with Workspace.open(folder) as workspace:
        with pytest.raises(WriteError, match="cannot be used"):
            workspace.choose_backup_folder(tmp_path / "file" / "inside")
        assert workspace.backups.folder == folder / "backups"


def test_a_backup_numbers_itself_after_those_of_both_folders(folder: Path, tmp_path: Path) -> None:
    with Workspace.open(folder) as workspace:
        for _ in range(3):
            workspace.backups.make(NOW)
        workspace.choose_backup_folder(tmp_path / "stick")
        assert workspace.backups.make(NOW).number == 4


def test_a_damaged_workspace_can_be_set_aside_to_begin_anew(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.backups.make(NOW)
    for _ in range(2):
        (folder / FILE).write_bytes(b"damaged" * 100)
        with pytest.raises(DamagedError):
            Workspace.open(folder)
        assert set_aside(folder, NOW).read_bytes() == b"damaged" * 100
        with Workspace.open(folder) as workspace:
            assert workspace.comments.list() == ()
    assert len(list(folder.glob("damaged-*.db"))) == 2


def test_a_restore_without_a_good_backup_says_so_and_touches_nothing(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(b"damaged")
    with pytest.raises(WorkspaceError, match="No good backup"):
        restore_newest_backup(folder, NOW)
    assert (folder / FILE).read_bytes() == b"damaged"
    assert {one.name for one in folder.iterdir()} == {FILE, "workspace.lock"}


def test_nothing_is_restored_while_another_docketwright_is_open(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.backups.make(NOW)
        with pytest.raises(WorkspaceHeldError):
            restore_newest_backup(folder, NOW)


def test_what_is_worked_on_is_not_deleted_although_it_was_put_away_long_ago(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        comments, library = workspace.comments, workspace.library
        comments.save(a_comment(), NOW)
        comments.archive("c1", NOW)
        comments.save(a_comment(name="Written on"), NOW + timedelta(days=20))
        library.save(Block("b1", "Reports", "They cost 31 hours."), NOW)
        library.archive("b1", NOW)
        library.save(Block("b1", "Reports", "They cost 40 hours."), NOW + timedelta(days=20))
        opened_daily(workspace, 0, 40)
        assert comments.load("c1") == a_comment(name="Written on")
        assert library.block("b1") is not None
        opened_daily(workspace, 41, 51)
        assert comments.load("c1") is None
        assert library.block("b1") is None


def test_a_comment_from_elsewhere_takes_the_place_of_none_that_is_there(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        assert workspace.comments.add(a_comment(name="Here"), NOW)
        assert not workspace.comments.add(a_comment(name="From elsewhere"), NOW)
        assert workspace.comments.load("c1") == a_comment(name="Here")
