"""The outcomes of the journal are kept in English, and known again with the values in them."""

from __future__ import annotations

import socket
import ssl

import pytest

from docketwright.errors import NetworkError
from docketwright.online.failures import StoppedError, broken_off
from docketwright.online.outcomes import TOO_LONG, TOO_MUCH, read_outcome
from docketwright.online.proxies import Proxy, in_the_way
from docketwright.phrases import Phrase, phrase

HOST = "api.regulations.gov"
PROXY = Proxy("proxy.example", 8080)
FAILURES = [
    StoppedError(),
    *(broken_off(HOST, one) for one in (OSError(), TimeoutError(), ConnectionRefusedError(), socket.gaierror())),
    broken_off(HOST, ssl.SSLCertVerificationError()),
    *(in_the_way(PROXY, OSError(f"Tunnel connection failed: {status}")) for status in (407, 502)),
]
SENTENCES = [
    *(one.what_happened for one in FAILURES if isinstance(one, NetworkError)),
    phrase(TOO_MUCH, host=HOST, count=50),
    phrase(TOO_LONG, host="localhost"),
]


@pytest.mark.parametrize("made", SENTENCES)
def test_a_kept_outcome_is_known_again(made: Phrase) -> None:
    read = read_outcome(str(made))
    assert isinstance(read, Phrase)
    values = {name: str(value) for name, value in made.values.items()}
    assert (read, read.pattern, read.values) == (made, made.pattern, values)


@pytest.mark.parametrize(
    "kept", ["200", "404", "took too long", "a could not prove that it is b, so nothing was sent."]
)
def test_an_outcome_of_another_time_stays_as_it_is(kept: str) -> None:
    assert type(read_outcome(kept)) is str
