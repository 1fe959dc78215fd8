from __future__ import annotations

import json
import socket
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from docketwright.errors import NetworkError
from docketwright.online.federal_register import FederalRegister
from docketwright.online.http import Limits, Web
from docketwright.online.journal import Journal
from docketwright.online.references import Reference, ReferenceKind, what_is

from .loopback import Request, Server, by_path, says

RECORD = {
    "document_number": "2024-20529",
    "title": "Establishment of Reporting Requirements",
    "type": "Proposed Rule",
    "agencies": [
        {"raw_name": "DEPARTMENT OF COMMERCE", "name": "Commerce Department"},
        {"raw_name": "BUREAU OF INDUSTRY"},
    ],
    "publication_date": "2024-09-11",
    "citation": "89 FR 73612",
    "docket_ids": ["Docket No. 240905-0231"],
    "comments_close_on": "2024-10-11",
    "html_url": "https://www.federalregister.gov/documents/2024/09/11/2024-20529/establishment",
    "volume": 89,
    "start_page": 73612,
    "end_page": 73617,
}
XML = b"<PRORULE><PREAMB><AGENCY TYPE='F'>DEPARTMENT OF COMMERCE</AGENCY></PREAMB></PRORULE>"
FULL_TEXT = "/documents/full_text/xml/2024/09/11/2024-20529.xml"


def found(*records: dict[str, object]) -> bytes:
    return json.dumps({"count": len(records), "results": list(records)}).encode()


@pytest.mark.parametrize(
    ("text", "condition", "value"),
    [
        ("BIS-2024-0047", "conditions[docket_id]", "BIS-2024-0047"),
        ("BIS-2024-0047-0001", "conditions[docket_id]", "BIS-2024-0047"),
        ("RIN 0694-AJ55", "conditions[regulation_id_number]", "0694-AJ55"),
        ("reporting of AI models & more", "conditions[term]", "reporting of AI models & more"),
    ],
)
def test_a_notice_is_found_by_each_of_its_names(
    text: str, condition: str, value: str, serve: Callable[..., Server], web: Web, journal: Journal
) -> None:
    server = serve(by_path({"/api/v1/documents.json": says(found(RECORD))}))
    candidates = FederalRegister(web, server.base).look_up(what_is(text))
    assert [one.document_number for one in candidates] == ["2024-20529"]
    assert parse_qs(urlsplit(server.asked[0].path).query)[condition] == [value]
    assert "x-api-key" not in server.asked[0].headers
    assert server.asked[0].method == "GET"
    assert journal.entries[0].why.startswith("Look up")


def test_a_candidate_says_what_a_person_needs_to_choose(serve: Callable[..., Server], web: Web) -> None:
    server = serve(by_path({"/api/v1/documents/2024-20529.json": says(json.dumps(RECORD).encode())}))
    (candidate,) = FederalRegister(web, server.base).look_up(what_is("2024-20529"))
    assert candidate.agency == "Bureau Of Industry"
    assert candidate.published == date(2024, 9, 11)
    assert candidate.comments_close == date(2024, 10, 11)
    assert candidate.docket_ids == ("Docket No. 240905-0231",)


def test_a_citation_leads_to_its_notice(serve: Callable[..., Server], web: Web) -> None:
    moved = says(b"", "302 Found", "Location: /documents/2024/09/11/2024-20529/establishment")
    answers = {
        "/citation/89-FR-73612": moved,
        "/documents/2024": says(b"<html>", kind="text/html"),
        "/api/v1/documents/2024-20529.json": says(json.dumps(RECORD).encode()),
    }
    server = serve(by_path(answers))
    (candidate,) = FederalRegister(web, server.base).look_up(what_is("89 Fed. Reg. 73,612"))
    assert candidate.document_number == "2024-20529"


def test_a_look_up_of_several_requests_has_one_deadline(serve: Callable[..., Server], web: Web) -> None:
    def takes_a_second(connection: socket.socket, request: Request) -> None:
        connection.settimeout(1)
        with suppress(TimeoutError):
            connection.recv(1)
        says(b"{}", "404 Not Found")(connection, request)

    slow = Web(web._journal, hosts=web._hosts, limits=Limits(seconds=1.5, silence=1.4), trust=web._trust)
    with pytest.raises(NetworkError, match="too long"):
        FederalRegister(slow, serve(takes_a_second).base).look_up(what_is("89 FR 73615"))


def test_a_citation_inside_a_notice_is_found_by_its_pages(serve: Callable[..., Server], web: Web) -> None:
    other = RECORD | {"document_number": "2024-1", "start_page": 1, "end_page": 2}
    server = serve(by_path({"/api/v1/documents.json": says(found(other, RECORD))}))
    candidates = FederalRegister(web, server.base).look_up(what_is("89 FR 73615"))
    assert [one.document_number for one in candidates] == ["2024-20529"]


@pytest.mark.parametrize("text", ["BIS-1999-0001", "89 FR 1", "2099-99999"])
def test_what_is_not_there_is_said_to_be_not_found(text: str, serve: Callable[..., Server], web: Web) -> None:
    server = serve(by_path({"/api/v1/documents.json": says(b'{"count":0}')}))
    with pytest.raises(NetworkError, match="found nothing"):
        FederalRegister(web, server.base).look_up(what_is(text))


@pytest.mark.parametrize("kind", [ReferenceKind.NOTICE, ReferenceKind.STRANGE_LINK, ReferenceKind.NOTHING])
def test_what_names_no_notice_is_not_sent_anywhere(kind: ReferenceKind, serve: Callable[..., Server], web: Web) -> None:
    server = serve(says(b"{}"))
    with pytest.raises(NetworkError, match="found nothing"):
        FederalRegister(web, server.base).look_up(Reference(kind, "words of the person's own"))
    assert not server.asked


def test_a_notice_comes_with_its_text_and_its_record(serve: Callable[..., Server], web: Web, journal: Journal) -> None:
    server = serve(by_path({}))
    record = json.dumps(RECORD | {"full_text_xml_url": f"{server.base}{FULL_TEXT}"}).encode()
    answers = {"/api/v1/documents/2024-20529.json": says(record), FULL_TEXT: says(XML, kind="text/xml")}
    server.behave = by_path(answers)
    notice = FederalRegister(web, server.base).fetch("2024-20529")
    assert (notice.name, notice.text, notice.record) == ("2024-20529.xml", XML, record)
    assert [entry.received for entry in journal.entries] == [len(record), len(XML)]


def test_a_text_on_a_host_off_the_list_is_not_fetched(serve: Callable[..., Server], web: Web) -> None:
    record = json.dumps(RECORD | {"full_text_xml_url": "https://elsewhere.example/2024-20529.xml"}).encode()
    server = serve(says(record))
    with pytest.raises(NetworkError, match=r"does not contact elsewhere\.example"):
        FederalRegister(web, server.base).fetch("2024-20529")


def test_a_notice_without_a_text_yet_says_so(serve: Callable[..., Server], web: Web) -> None:
    server = serve(says(json.dumps(RECORD).encode()))
    with pytest.raises(NetworkError, match="no text of this notice yet"):
        FederalRegister(web, server.base).fetch("2024-20529")


def test_a_number_cannot_lead_out_of_its_place(serve: Callable[..., Server], web: Web) -> None:
    server = serve(by_path({}))
    with pytest.raises(NetworkError):
        FederalRegister(web, server.base).fetch("../../evil?x=1#")
    assert server.asked[0].path.startswith("/api/v1/documents/..%2F..%2Fevil%3Fx%3D1%23.json?")


def test_the_recorded_answer_of_the_real_site_is_understood(
    shared: Path, serve: Callable[..., Server], web: Web
) -> None:
    recorded = (shared / "domain/api/samples/fr_document_2024-31396_full.json").read_bytes()
    server = serve(says(recorded))
    (candidate,) = FederalRegister(web, server.base).look_up(what_is("2024-31396"))
    assert candidate.agency == "Environmental Protection Agency"
    assert candidate.docket_ids[0] == "EPA-R09-OAR-2023-0649"
    assert candidate.comments_close is None
