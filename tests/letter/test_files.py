"""A file is written whole or not at all, and its name is one that every system takes."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build import a_comment, a_rule
from docketwright.errors import WriteError
from docketwright.letter.files import is_open_elsewhere, with_number, write_file
from docketwright.letter.names import file_name, safe
from docketwright.model.comment import Author, AuthorKind, Comment


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_and_written_over(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    write_file(path, b"one")
    write_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert names(tmp_path) == ["letter.docx"]


def test_the_rights_of_a_file_stay(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(b"one")
    path.chmod(0o640)
    write_file(path, b"two")
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("no/such/letter.docx", "the folder is not there"),
        ("file/letter.docx", "the folder is not there"),
        ("folder", "a folder has that name"),
        (f"{'x' * 300}.docx", "the name is too long"),
        ("a\x00b", "the name cannot be used"),
    ],
    ids=["no folder", "file as folder", "folder", "long", "null"],
)
def test_a_place_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    with pytest.raises(WriteError, match=says):
        write_file(tmp_path / name, b"one")
    assert names(tmp_path) == ["file", "folder"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has none without special rights")
def test_a_link_stays_a_link_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "kept.docx").write_bytes(b"one")
    (tmp_path / "letter.docx").symlink_to(tmp_path / "kept.docx")
    write_file(tmp_path / "letter.docx", b"two")
    assert (tmp_path / "letter.docx").is_symlink()
    assert (tmp_path / "kept.docx").read_bytes() == b"two"


@pytest.mark.skipif(os.name == "nt", reason="Windows has none without special rights")
def test_links_that_lead_round_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").symlink_to(tmp_path / "other.docx")
    (tmp_path / "other.docx").symlink_to(tmp_path / "letter.docx")
    with pytest.raises(WriteError, match="could not be written"):
        write_file(tmp_path / "letter.docx", b"one")
    assert names(tmp_path) == ["letter.docx", "other.docx"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has none without special rights")
def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(WriteError, match="that is no file"):
        write_file(tmp_path / "pipe", b"one")
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="this system does not name what is open")
def test_a_link_to_a_pipe_without_a_path_is_no_file() -> None:
    reading, writing = os.pipe()
    try:
        with pytest.raises(WriteError, match="that is no file"):
            write_file(Path(f"/proc/self/fd/{writing}"), b"one")
    finally:
        os.close(reading)
        os.close(writing)


@pytest.mark.parametrize("lock", [".~lock.letter.docx#", "~$tter.docx", "~$letter.docx"])
def test_a_document_that_word_or_libreoffice_holds_open_is_known_by_their_mark(tmp_path: Path, lock: str) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(b"one")
    assert not is_open_elsewhere(path)
    (tmp_path / lock).write_bytes(b"")
    assert is_open_elsewhere(path)
    (tmp_path / "letter (2).docx").write_bytes(b"")
    assert with_number(path).name == "letter (3).docx"


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "could not be written: the disk is full. Make room"),
        (errno.EROFS, "that place can only be read"),
        (errno.EACCES, "writing is not allowed there"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_a_disk_that_fails_leaves_what_was_there_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, says: str
) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(b"before")

    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(WriteError, match=says):
        write_file(path, b"after")
    assert path.read_bytes() == b"before"
    assert names(tmp_path) == ["letter.docx"]


def test_a_file_held_open_by_word_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(_self: Path, _target: Path) -> None:
        error = PermissionError(errno.EACCES, "held")
        error.winerror = 32  # type: ignore[attr-defined]
        raise error

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(WriteError, match="open in another program"):
        write_file(tmp_path / "letter.docx", b"one")
    assert names(tmp_path) == []


def test_what_a_killed_program_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    begun = [f".docketwright-{letter * 32}.part" for letter in "ab"]
    others = [".docketwright-mine.part", "notes.part"]
    for name in (*begun, *others):
        (tmp_path / name).touch()
    for name in (begun[0], *others):
        os.utime(tmp_path / name, (1_000_000, 1_000_000))
    write_file(tmp_path / "letter.docx", b"one")
    assert set(names(tmp_path)) == {begun[1], *others, "letter.docx"}


def test_a_file_held_open_for_a_moment_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename, tries = Path.replace, []

    def held_twice(self: Path, target: Path) -> Path:
        tries.append(target)
        if len(tries) < 3:
            error = PermissionError(errno.EACCES, "held")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", held_twice)
    write_file(tmp_path / "letter.docx", b"one")
    assert (tmp_path / "letter.docx").read_bytes() == b"one"
    assert names(tmp_path) == ["letter.docx"]


@pytest.mark.parametrize(
    ("comment", "name"),
    [
        (a_comment(), "P_Ada-Example_BIS-2024-0047.docx"),
        (a_comment(rule=a_rule(docket_id=None, agency_docket="240905-0231")), "P_Ada-Example_240905-0231.docx"),
        (a_comment(rule=a_rule(office="NTIA", docket_id="NTIA-2023-0009")), "NTIA-2023-0009_Ada-Example.docx"),
        (a_comment(rule=a_rule(office=None, docket_id=None)), "Ada-Example.docx"),
        (a_comment(no_docket=True), "Ada-Example.docx"),
        (a_comment(author=Author(first_name="José", last_name="Núñez")), "P_Jose-Nunez_BIS-2024-0047.docx"),
        (
            a_comment(author=Author(AuthorKind.ORGANIZATION, organization="A/B: Pumps?")),
            "P_A-B-Pumps_BIS-2024-0047.docx",
        ),
        (a_comment(author=Author(first_name="李", last_name="雷")), "P_BIS-2024-0047.docx"),
        (a_comment(no_docket=True, author=Author(first_name="Long " * 20)), f"{'Long-' * 12}".strip("-") + ".docx"),
        (Comment("c"), "Comment.docx"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_a_file_is_named_as_the_agency_wants_it(comment: Comment, name: str) -> None:
    assert file_name(comment, "docx") == name


def test_the_ending_may_bring_its_dot() -> None:
    assert file_name(Comment("c"), ".txt") == "Comment.txt"


@pytest.mark.parametrize("name", ["CON", "nul", "Com1"])
def test_names_of_devices_are_not_used(name: str) -> None:
    assert file_name(replace(a_comment(no_docket=True), author=Author(first_name=name)), "docx") == f"{name}-.docx"


@given(st.text())
def test_a_safe_name_is_short_plain_and_has_no_path(text: str) -> None:
    name = safe(text)
    assert len(name) <= 61
    assert not set(name) - set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
