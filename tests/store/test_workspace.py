from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from build import a_comment, a_rule, an_argument
from docketwright.errors import ReadError, UsageError, WorkspaceError
from docketwright.model.block import Block
from docketwright.model.comment import Author
from docketwright.store.backups import list_backups, newest_good
from docketwright.store.codec import decode_blocks, decode_comment, encode_blocks, encode_comment
from docketwright.store.failures import DamagedError
from docketwright.store.filings import Filing
from docketwright.store.finding import Filter, Scope
from docketwright.store.lock import WorkspaceHeldError
from docketwright.store.opening import verify
from docketwright.store.seals import sealed
from docketwright.store.settings import _READERS, Appearance, Settings
from docketwright.store.uses import Use
from docketwright.store.workspace import FILE, Workspace, restore_newest_backup, workspace_folder

from .conftest import NOW


def test_a_saved_comment_is_there_after_closing(folder: Path) -> None:
    comment = a_comment(an_argument("Because “quotes” & § 7."))
    with Workspace.open(folder) as workspace:
        workspace.comments.save(comment, NOW)
    with Workspace.open(folder) as workspace:
        assert workspace.comments.load("c1") == comment
        assert [row.saved_at for row in workspace.comments.list()] == [NOW]
        assert workspace.comments.load("other") is None


def test_an_archived_comment_leaves_the_list_and_comes_back(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(), NOW)
        workspace.comments.archive("c1", NOW)
        assert workspace.comments.list() == ()
        workspace.comments.bring_back("c1")
        assert len(workspace.comments.list()) == 1


def test_what_a_comment_was_before_is_kept_as_a_version_every_ten_minutes(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        for minute in range(0, 31, 5):
            workspace.comments.save(a_comment(name=f"at {minute}"), NOW + timedelta(minutes=minute))
        names = [workspace.comments.version(row.id).name for row in workspace.comments.versions("c1")]
    assert names == ["at 20", "at 10", "at 0"]


def test_a_named_version_is_never_thinned(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.name_version(a_comment(name="mine"), "Before the call", NOW)
        for day in range(1, 300):
            workspace.comments.save(a_comment(name=f"day {day}"), NOW + timedelta(days=day))
        rows = workspace.comments.versions("c1")
    assert rows[-1].name == "Before the call"
    assert len(rows) <= 202


def test_a_block_is_kept_with_its_versions_and_found_by_the_beginning_of_a_word(folder: Path) -> None:
    block = Block("b1", "Small vendors cannot meet quarterly reports", "Two people spent 31 hours.", tags=("burden",))
    with Workspace.open(folder) as workspace:
        first = workspace.library.save(block, NOW)
        second = workspace.library.save(replace(first, text="Two people spent 40 hours."), NOW)
        assert (first.version, second.version) == (1, 2)
        assert workspace.library.save(second, NOW) == second
        assert [one.version for one in workspace.library.versions("b1")] == [2, 1]
        assert [one.id for one in workspace.library.search("quart vend")] == ["b1"]
        assert workspace.library.search('"; DROP TABLE block; --') == ()
        assert "principle-3" in {one.id for one in workspace.library.search("transparent")}
        workspace.library.archive("b1", NOW)
        assert workspace.library.search("quarterly") == ()
        assert workspace.library.block("b1") == replace(second, archived_at=NOW)
        workspace.library.bring_back("b1")
        assert workspace.library.blocks()[-1] == second


def test_a_block_knows_where_it_was_used(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        block = workspace.library.block("principle-1")
        assert block is not None
        workspace.library.record_use(block, "c1", "BIS-2024-0047", NOW)
        assert [use.docket for use in workspace.library.uses("principle-1")] == ["BIS-2024-0047"]


TAKEN = an_argument("Test in the open.", block="principle-1", block_version=1)


def test_a_block_is_used_where_an_argument_was_made_from_it_and_no_longer_once_it_is_taken_out(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        comments, library = workspace.comments, workspace.library
        comments.save(a_comment(TAKEN), NOW)
        (use,) = library.uses("principle-1")
        assert use == Use("c1", "BIS-2024-0047", 1, NOW)
        comments.save(a_comment(rule=a_rule(docket_id="NTIA-2023-0009")), NOW + timedelta(minutes=11))
        assert library.uses("principle-1") == ()
        assert "principle-1" in {one.id for one in library.blocks(Filter(Scope.UNUSED))}
        (before,) = comments.versions("c1")
        assert comments.go_back(before, comments.list()[0].saved_at, "", NOW + timedelta(hours=1))
        assert library.uses("principle-1") == (replace(use, used_at=NOW + timedelta(hours=1)),)


def test_what_was_filed_with_a_block_stays_a_use_of_it(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(TAKEN), NOW)
        workspace.filings.record(Filing(a_comment(TAKEN), NOW.date(), "mail"))
        workspace.comments.save(a_comment(), NOW)
        assert [one.comment for one in workspace.library.uses("principle-1")] == ["c1"]


def test_the_block_taken_last_is_one_that_is_there(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(TAKEN), NOW)
        workspace.comments.save(a_comment(replace(TAKEN, block="a colleague's"), id="c2"), NOW + timedelta(days=1))
        workspace.comments.save(a_comment(TAKEN, id="c3", example=True), NOW + timedelta(days=2))
        block, use = workspace.library.last_used()
        assert (block.id, use.comment) == ("principle-1", "c1")


def test_settings_come_back_and_a_damaged_one_costs_only_itself(folder: Path) -> None:
    settings = Settings(Appearance.DARK, 125, words=frozenset({"firmware"}), profile=Author(first_name="Ada"))
    with Workspace.open(folder) as workspace:
        workspace.settings.change(**{one.name: getattr(settings, one.name) for one in fields(settings)})
        assert workspace.settings.load() == settings
        with workspace._database.writing() as connection:
            connection.execute("UPDATE setting SET value = x'00' WHERE name = 'zoom'")
        assert workspace.settings.load() == replace(settings, zoom=100)


def test_each_setting_can_be_read() -> None:
    assert {one.name for one in fields(Settings)} == _READERS.keys()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("appearance", b'"purple"'),
        ("appearance", b"[]"),
        ("zoom", b"true"),
        ("zoom", b'"150"'),
        ("smart_quotes", b"0"),
        ("words", b'"firmware"'),
        ("words", b"[1]"),
        ("ignored", b"{}"),
        ("hosts", b'{"example.org": "yes"}'),
        ("hosts", b'["example.org"]'),
        ("profile", b'{"first_name": 7}'),
        ("profile", b'"Ada"'),
        ("language", b"null"),
        ("window", b"\xff"),
        ("last_comment", b""),
        ("days_of_use", b'["2024-13-01"]'),
        ("days_of_use", b"[20241001]"),
        ("backup_folder", b"[" * 100_000),
    ],
)
def test_a_setting_of_another_kind_has_its_default(folder: Path, name: str, value: bytes) -> None:
    with Workspace.open(folder) as workspace:
        workspace.settings.change(days_of_use=(date(2024, 10, 1),), smart_quotes=False, hosts={"example.org": True})
        with workspace._database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", sealed(name, value))
        loaded = workspace.settings.load()
    kept = Settings(days_of_use=(date(2024, 10, 1),), smart_quotes=False, hosts={"example.org": True})
    assert loaded == replace(kept, **{name: getattr(Settings(), name)})


def test_a_filing_keeps_the_comment_as_it_was_sent(folder: Path) -> None:
    filing = Filing(a_comment(), date(2024, 10, 3), "Regulations.gov", "ltz-8k2q-p0w1")
    with Workspace.open(folder) as workspace:
        workspace.filings.record(filing)
        assert workspace.filings.list("c1") == (filing,)
        assert workspace.filings.list("c2") == ()


def test_a_tracking_number_may_come_days_after_the_filing(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        for day in (3, 4):
            workspace.filings.record(Filing(a_comment(), date(2024, 10, day), "mail"))
        later, _ = workspace.filings.list()
        workspace.filings.add_number(later, "ltz-8k2q-p0w1")
    # Opened anew, so that the seal is looked at.
    with Workspace.open(folder) as workspace:
        assert [one.tracking_number for one in workspace.filings.list()] == ["ltz-8k2q-p0w1", ""]


def test_an_example_cannot_be_filed(folder: Path) -> None:
    with Workspace.open(folder) as workspace, pytest.raises(UsageError):
        workspace.filings.record(Filing(a_comment(example=True), date(2024, 10, 3), "mail"))


def test_a_second_writer_is_refused_until_the_first_is_done(folder: Path) -> None:
    with Workspace.open(folder), pytest.raises(WorkspaceHeldError):
        Workspace.open(folder)
    Workspace.open(folder).close()


@pytest.mark.parametrize("damage", [b"not a database at all" * 400, b"SQLite format 3\x00" + b"\xff" * 9000])
def test_a_damaged_workspace_is_noticed_kept_and_replaced_by_the_newest_good_backup(
    folder: Path, damage: bytes
) -> None:
    comment = a_comment(name="safe")
    with Workspace.open(folder) as workspace:
        workspace.comments.save(comment, NOW)
        workspace.backups.make(NOW)
    (folder / "backups" / "workspace-000099-20991231T000000.db").write_bytes(b"a bad backup")
    (folder / FILE).write_bytes(damage)
    with pytest.raises(DamagedError):
        Workspace.open(folder)
    kept = restore_newest_backup(folder, NOW)
    assert kept.read_bytes() == damage
    with Workspace.open(folder) as workspace:
        assert workspace.comments.load("c1") == comment


def test_without_a_good_backup_nothing_is_touched(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(b"damaged")
    with pytest.raises(WorkspaceError):
        restore_newest_backup(folder, NOW)
    assert (folder / FILE).read_bytes() == b"damaged"


def test_backups_keep_the_last_ten_and_one_a_day(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        for hours in range(0, 24 * 6, 3):
            workspace.backups.make(NOW + timedelta(hours=hours))
        assert not workspace.backups.due(NOW + timedelta(hours=24 * 6 - 3))
        assert workspace.backups.due(NOW + timedelta(days=9))
    backups = list_backups(folder / "backups")
    assert len({one.made_at.date() for one in backups}) == 7
    assert len(backups) < 20
    assert all(verify(one.path) for one in backups)
    assert newest_good(folder / "backups") == backups[0]


def test_a_file_where_the_folder_should_be_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(WorkspaceError, match="cannot be used") as refused:
        Workspace.open(tmp_path / "file")
    # A person reads of the disk; the variable is for those who know what one is, and comes last.
    assert refused.value.what_to_do.index("disk") < refused.value.what_to_do.index("DOCKETWRIGHT_HOME")


def test_the_workspace_can_be_moved_by_a_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKETWRIGHT_HOME", str(tmp_path / "there"))
    assert workspace_folder() == tmp_path / "there"
    monkeypatch.delenv("DOCKETWRIGHT_HOME")
    assert workspace_folder().name == "docketwright"


def test_a_comment_file_comes_back_as_it_went() -> None:
    comment = a_comment(an_argument("Because.", "Do it."), not_raised={2: "no time"}, slots={"city": "Toledo"})
    assert decode_comment(encode_comment(comment)) == comment


def test_a_pack_of_blocks_comes_back_as_it_went() -> None:
    blocks = (Block("b1", "One", "Text"), Block("b2", "Two", "Text", principles=(1, 4)))
    assert decode_blocks(encode_blocks(blocks)) == blocks


def test_what_no_letter_can_hold_is_cleaned_on_the_way_in() -> None:
    data = encode_comment(a_comment(name="bad")).replace(b'"bad"', b'"b\\u0000a\\u202ed"')
    assert decode_comment(data).name == "bad"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"\x00\xff",
        b"[" * 100_000,
        b'{"kind": "docketwright comment", "format": 2, "comment": {"id": "x"}}',
        b'{"kind": "docketwright comment", "format": 1, "comment": {"id": 5}}',
        b'{"kind": "docketwright comment", "format": 1}',
        b'{"kind": "docketwright blocks", "format": 1, "blocks": []}',
    ],
)
def test_a_file_that_holds_no_comment_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(ReadError) as refusal:
        decode_comment(data)
    assert refusal.value.what_happened.endswith(".")
