"""A typed address becomes a link that any program can open, or stays plain words."""

from __future__ import annotations

import pytest

from docketwright.letter.addresses import link_to


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("https://example.org/a?b=1&c#d", "https://example.org/a?b=1&c#d"),
        ("HTTP://Example.org", "HTTP://Example.org"),
        ("https://example.org/50%", "https://example.org/50%25"),
        ("https://example.org/50%25", "https://example.org/50%25"),
        ("https://example.org/{a}|^b\\c", "https://example.org/%7Ba%7D%7C%5Eb%5Cc"),
        ("https://example.org/año", "https://example.org/año"),
        ("https://exämple.org:8080/", "https://exämple.org:8080/"),
        ("https://example.org:99999/", ""),
        ("https://example.org:http/", ""),
        ("https://%", ""),
        ("https://.", ""),
        ("https:///a", ""),
        ("http://a..b", ""),
        ("ftp://example.org", ""),
        (f"https://example.org/{'a' * 2000}", ""),
    ],
)
def test_an_address_is_made_a_link_or_left_as_words(typed: str, link: str) -> None:
    assert link_to(typed) == link
