"""`docketwright rule`: the notice for a person, for a program, and of a file that holds several."""

from __future__ import annotations

import json
from datetime import date, time
from pathlib import Path

import pytest

from docketwright.cli import run
from docketwright.cli.rule import lines
from docketwright.model.rule import Deadline, DeadlineKind, Rule
from notice.corpus import WRITTEN
from notice.written import as_gpo, as_xml

NAMED = {one.name: one for one in WRITTEN}


def kept(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def test_a_person_reads_when_comments_close_and_what_was_not_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = kept(tmp_path, "notice.xml", as_xml(NAMED["FCC table of allotments"]))
    assert run(["rule", path]) == 0
    out = capsys.readouterr().out
    assert "Comments close  Wednesday, July 10, 2024, 11:59 pm EDT" in out
    assert "Docket          Not found" in out
    assert "Agency docket   MB Docket No. 21-60" in out


def test_what_is_asked_and_each_way_to_comment_stand_in_lines_of_their_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notice = (
        "AGENCY: Fish Office.\nACTION: Request for comments.\nDATES: Comments must be received by July 10, 2024.\n"
        "ADDRESSES: Send comments by e-mail to fish@agency.example, or by mail to Fish Office, 1 Main Street,"
        " Duluth, MN 55802.\nPlease number each page of your comment.\n\n"
        "SUPPLEMENTARY INFORMATION: We ask the public these questions:\n\n1. How many nets do you own?\n\n"
        "2. How many did you lose?\n"
    )
    assert run(["rule", kept(tmp_path, "notice.txt", notice.encode())]) == 0
    out = capsys.readouterr().out
    assert "\nHow to comment  fish@agency.example\n                Fish Office, 1 Main Street" in out
    assert "\nQuestions       1  How many nets do you own?\n                2  How many did you lose?\n" in out


def test_a_counted_day_is_said_to_be_computed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rule", kept(tmp_path, "notice.txt", as_gpo(NAMED["relative date"]))]) == 0
    assert "Friday, August 9, 2024, 11:59 pm EDT, computed from the day of publication" in capsys.readouterr().out


def test_dates_for_something_else_are_named_with_their_kind() -> None:
    dates = (
        Deadline(DeadlineKind.COMMENT, date(2024, 10, 11)),
        Deadline(DeadlineKind.EFFECTIVE, date(2025, 1, 1)),
        Deadline(DeadlineKind.REPLY, date(2024, 11, 11), time(17, 0)),
    )
    told = [value for label, value in lines(Rule(deadlines=dates)) if label == "Other date"]
    assert told == ["effective: Wednesday, January 1, 2025", "reply: Monday, November 11, 2024, 5:00 pm EST"]


def test_a_program_reads_every_value_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = kept(tmp_path, "notice.xml", as_xml(NAMED["FWS listing with a hearing request"]))
    assert run(["rule", path, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["docket_id"] == "FWS-R4-ES-2023-0069"
    assert found["deadlines"][0] | {"where": None} == {
        "kind": "comment",
        "date": "2024-08-09",
        "time": "23:59",
        "zone": "America/New_York",
        "computed": False,
        "postmarked": True,
        "where": None,
    }
    assert "received or postmarked on or before August 9, 2024" in found["deadlines"][0]["where"]["quote"]


def test_of_a_file_with_several_notices_one_is_chosen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = [as_xml(one).decode().replace("2024-12345", f"2024-{at + 10000}") for at, one in enumerate(WRITTEN[:14])]
    path = kept(tmp_path, "issue.xml", f"<FEDREG><RULES>{''.join(texts)}</RULES></FEDREG>".encode())
    assert run(["rule", path]) == 3
    said = capsys.readouterr().err
    assert "This file holds 14 notices. Choose one with --document, as in --document 2024-10000:" in said
    assert "and 2 more" in said
    assert run(["rule", path, "--document", "2024-10001"]) == 0
    assert WRITTEN[1].title in capsys.readouterr().out
    assert run(["rule", path, "--document", "2020-1"]) == 3
