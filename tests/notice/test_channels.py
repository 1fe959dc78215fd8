"""Addresses as ADDRESSES prints them, and words there that are no part of an address."""

from __future__ import annotations

import pytest

from docketwright.notice.channels import find_channels
from docketwright.notice.document import Document, Piece, Role, make_parts
from docketwright.notice.tidy import tidy

ROOM = "Kite Safety Administration, 4 Harbor Street, Washington, DC 20590"


@pytest.mark.parametrize(
    ("addresses", "named"),
    [
        (f"Address written comments to the Docket Clerk, {ROOM}.", f"mail: Docket Clerk, {ROOM}"),
        (f"By mail or delivery to {ROOM}.", f"mail: {ROOM}"),
        (
            f"If you mail or deliver your comments on kites, address them to Ada Example, {ROOM}.",
            f"mail: Ada Example, {ROOM}",
        ),
        (f"Mail: “Docket KSA-7,” Ada Example, {ROOM}.", f"mail: “Docket KSA-7,” Ada Example, {ROOM}"),
        (f"Mail: Ada Example, {ROOM}– 1234.", f"mail: Ada Example, {ROOM}–1234"),
        ("Comments may be sent by fax at 202/555-0125.", "fax: 202/555-0125"),
        ("The telephone number is (202) 555-0148 and the facsimile number is (202) 555-0149.", ""),
        ("Send comments by email to kites@ksa.example.gov.Include the docket.", "email: kites@ksa.example.gov"),
        ("Send comments by email to kites@ksa.example.gov.2 Include the docket.", "email: kites@ksa.example.gov"),
        ("Send comments to the kites@ksa.example.gov-based box.", "email: kites@ksa.example.gov"),
        ("Send comments to kites@ksa.gov-relations.example.org.", "email: kites@ksa.gov-relations.example.org"),
        ("Send comments by email to kites@ ksa.example.gov.", "email: kites@ksa.example.gov"),
        (
            "Submit comments at https:// www.ksa.example.gov/ KiteLaws/ proposed_kites/proposed.html.",
            "web site: https://www.ksa.example.gov/KiteLaws/proposed_kites/proposed.html",
        ),
        (
            "Comments should be sent within 30 days to www.kiteinfo.example.gov/public/do/ KITEMain.",
            "web site: www.kiteinfo.example.gov/public/do/KITEMain",
        ),
    ],
)
def test_an_address_is_read_whole_and_without_the_words_around_it(addresses: str, named: str) -> None:
    document = Document(make_parts([Piece(tidy(addresses), Role.ADDRESSES)]))
    assert "; ".join(f"{one.kind.value}: {one.address}" for one in find_channels(document)) == named


def test_words_after_a_slash_are_no_part_of_an_address() -> None:
    sentence = "See www.ksa.example.gov/kites/ before you send comments and/ or questions."
    assert tidy(sentence) == sentence
