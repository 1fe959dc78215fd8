from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from docketwright.errors import NetworkError
from docketwright.online.http import Web
from docketwright.online.journal import Journal
from docketwright.online.keys import Key
from docketwright.online.regulations import Regulations

from .loopback import Server, by_path, says

FACTS = {
    "agencyId": "BIS",
    "frDocNum": "2024-20529",
    "documentType": "Proposed Rule",
    "commentEndDate": "2024-10-12T03:59:59Z",
    "openForComment": False,
    "title": "Reporting Requirements",
    "docketId": "BIS-2024-0047",
    "allowLateComments": True,
}
DOCUMENT = {"type": "documents", "id": "BIS-2024-0047-0001", "attributes": FACTS}


def regulations(web: Web, server: Server) -> Regulations:
    return Regulations(web, Key("a-key"), f"{server.base}/v4")


def test_the_documents_of_a_docket_are_asked_for_with_the_key(
    serve: Callable[..., Server], web: Web, journal: Journal
) -> None:
    server = serve(by_path({"/v4/documents?": says(json.dumps({"data": [DOCUMENT]}).encode())}))
    (document,) = regulations(web, server).documents("BIS-2024-0047")
    assert document.closes_at == datetime(2024, 10, 12, 3, 59, 59, tzinfo=UTC)
    assert document.closes_on == date(2024, 10, 11)
    assert (document.id, document.federal_register_number) == ("BIS-2024-0047-0001", "2024-20529")
    assert document.allows_late_comments
    asked = server.asked[0]
    assert asked.headers["x-api-key"] == "a-key"
    assert parse_qs(urlsplit(asked.path).query)["filter[docketId]"] == ["BIS-2024-0047"]
    assert asked.method == "GET"
    assert "a-key" not in repr(journal.entries)


def test_an_unknown_docket_is_an_empty_list_and_said_to_be_not_found(serve: Callable[..., Server], web: Web) -> None:
    server = serve(says(b'{"data": [], "meta": {"totalElements": 0}}'))
    with pytest.raises(NetworkError, match="found nothing for BIS-1999-0001"):
        regulations(web, server).documents("BIS-1999-0001")


def test_a_docket_is_known_by_its_id(serve: Callable[..., Server], web: Web) -> None:
    server = serve(says(json.dumps({"data": {"id": "X-2024-0001", "attributes": {"rin": None}}}).encode()))
    assert regulations(web, server).docket("x-2024-0001") == "X-2024-0001"


@pytest.mark.parametrize(
    ("status", "body", "sentence"),
    [
        ("403 Forbidden", b'{"error": {"code": "API_KEY_MISSING", "message": "No api_key was supplied."}}', "the key"),
        ("403 Forbidden", b'{"error": {"code": "API_KEY_INVALID"}}', "the key"),
        ("429 Too Many", b'{"error": {"code": "OVER_RATE_LIMIT"}}', "too many look-ups"),
        (
            "404 Not Found",
            b'{"errors": [{"status": "404", "title": "The docket is unknown."}]}',
            "found nothing",
        ),
        ("400 Bad Request", b'{"errors": [{"status": "400", "title": "Invalid filter field"}]}', "Invalid filter"),
        ("502 Bad Gateway", b"<html>", "out of order"),
    ],
)
def test_both_shapes_of_an_error_are_put_in_words(
    status: str, body: bytes, sentence: str, serve: Callable[..., Server], web: Web
) -> None:
    with pytest.raises(NetworkError) as failure:
        regulations(web, serve(says(body, status))).docket("BIS-2024-0047")
    assert sentence in failure.value.what_happened
    assert "a-key" not in str(failure.value)


def test_the_recorded_answers_of_the_real_site_are_understood(
    shared: Path, serve: Callable[..., Server], web: Web
) -> None:
    samples = shared / "domain/api/samples"
    answers = {
        "/v4/documents?filter%5BdocketId%5D=BIS-2024-0047": "regs_documents_BIS-2024-0047.json",
        "/v4/documents?": "regs_documents_unknown_docket.json",
        "/v4/dockets/BIS-2024-0047": "regs_docket_BIS-2024-0047.json",
    }
    server = serve(by_path({path: says((samples / name).read_bytes()) for path, name in answers.items()}))
    site = regulations(web, server)
    assert site.documents("BIS-2024-0047")[0].closes_on == date(2024, 10, 11)
    assert site.docket("BIS-2024-0047") == "BIS-2024-0047"
    with pytest.raises(NetworkError, match="found nothing"):
        site.documents("NOPE-2024-0001")
