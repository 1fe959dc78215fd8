from __future__ import annotations

from docketwright.errors import WriteError
from docketwright.online.journal import Entry, Journal

from .conftest import NOW


def test_every_request_is_written_down_and_handed_on() -> None:
    kept: list[Entry] = []
    journal = Journal(lambda: NOW, kept.append)
    journal.write("www.federalregister.gov", "/api/v1/documents.json?x=1", "Look up x", 12, "200")
    assert journal.entries == tuple(kept)
    assert journal.entries[0] == Entry(
        NOW, "www.federalregister.gov", "/api/v1/documents.json?x=1", "Look up x", 12, "200"
    )


def test_a_journal_that_cannot_be_stored_stops_no_look_up() -> None:
    def refuse(_: Entry) -> None:
        raise WriteError("The disk is full.")

    journal = Journal(lambda: NOW, refuse)
    journal.write("www.federalregister.gov", "/", "Look up x", 0, "no answer")
    assert len(journal.entries) == 1


def test_only_the_last_thousand_requests_are_held() -> None:
    journal = Journal(lambda: NOW)
    for number in range(1100):
        journal.write("www.federalregister.gov", f"/{number}", "Look up", 0, "200")
    assert [entry.path for entry in (journal.entries[0], journal.entries[-1])] == ["/100", "/1099"]
