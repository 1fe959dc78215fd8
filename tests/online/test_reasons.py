"""The reasons of the journal are kept in English, and known again."""

from __future__ import annotations

import pytest

from docketwright.online.reasons import LIST_DOCKET, LOOK_UP, LOOK_UP_DOCKET, READ_NOTICE, because, read_reason
from docketwright.phrases import Phrase


@pytest.mark.parametrize("reason", [LIST_DOCKET, LOOK_UP, LOOK_UP_DOCKET, READ_NOTICE])
def test_a_kept_reason_is_known_again(reason: str) -> None:
    made = because(reason, "NTIA-2023-0009")
    read = read_reason(str(made))
    assert isinstance(read, Phrase)
    assert (read, read.pattern, read.values) == (made, reason, {"what": "NTIA-2023-0009"})


def test_a_reason_of_another_time_stays_as_it_is() -> None:
    assert read_reason("Asked for a test") == "Asked for a test"
