from __future__ import annotations

from collections.abc import Callable

import pytest

from build import a_comment
from docketwright.checks.author_fields import check
from docketwright.model.comment import Author, AuthorKind
from docketwright.model.finding import Finding

Ask = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("author", "titles"),
    [
        (Author(first_name="Ada", last_name="Example"), []),
        (Author(first_name="Ada"), ["Your name is missing"]),
        (Author(kind=AuthorKind.ANONYMOUS), []),
        (Author(kind=AuthorKind.ORGANIZATION), ["The organization’s name is missing"]),
        (Author(kind=AuthorKind.ORGANIZATION, organization="Pumps"), []),
        (Author(first_name="A" * 26, last_name="B"), ["First name is too long for the web form"]),
        (Author(first_name="A", last_name="B", zip_code="55802-123456"), ["ZIP code is too long for the web form"]),
        (Author(kind=AuthorKind.ANONYMOUS, city="C" * 90), []),
    ],
)
def test_a_signature_is_whole_and_fits_the_form(author: Author, titles: list[str], ask: Ask) -> None:
    assert [one.title for one in ask(check, a_comment(author=author))] == titles
