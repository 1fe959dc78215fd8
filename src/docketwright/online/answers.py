"""What a host sent back, judged: an answer, or a plain sentence about why it is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import TypeVar
from urllib.parse import urlsplit

import msgspec

from docketwright.errors import NetworkError
from docketwright.online.failures import (
    OTHERWISE,
    KeyRefusedError,
    NothingFoundError,
    StrangeAnswerError,
    TooManyError,
    UnreachableError,
)
from docketwright.phrases import joined, phrase
from docketwright.typed import read_json

T = TypeVar("T")
_OK = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """A status, the headers, and all of the body; `address` is where it came from after redirects."""

    address: str
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def host(self) -> str:
        """Return the host that answered."""
        return urlsplit(self.address).hostname or ""

    def header(self, name: str) -> str:
        """Return a header, "" where it was not sent; upper and lower case are the same."""
        return next((value for key, value in self.headers.items() if key.lower() == name), "")


class _Complaint(msgspec.Struct):
    title: str = ""
    detail: str = ""
    code: str = ""
    message: str = ""


class _Complaints(msgspec.Struct):
    """The two shapes of an error: `error` from the gateway, `errors` from the application behind it."""

    error: _Complaint | None = None
    errors: list[_Complaint] = []


def judge(answer: Answer) -> Answer:
    """Return the answer where it is one; raise NetworkError in plain words where it is not."""
    if answer.status == _OK:
        if answer.header("content-encoding") not in {"", "identity"}:
            raise StrangeAnswerError(phrase("{host} answered in a form that was not asked for.", host=answer.host))
        return answer
    raise _refusal(answer)


def decode(answer: Answer, kind: type[T]) -> T:
    """Return the JSON of an answer as one of our types; StrangeAnswerError where it is something else."""
    if answer.body.lstrip()[:1] == b"<":
        raise StrangeAnswerError(
            phrase("{host} answered with a web page instead of data.", host=answer.host),
            joined(phrase("Your network may want you to sign in first."), OTHERWISE),
        )
    try:
        return read_json(answer.body, kind)
    except (msgspec.MsgspecError, RecursionError, UnicodeError) as error:
        raise StrangeAnswerError(phrase("{host} answered with something we cannot read.", host=answer.host)) from error


def _refusal(answer: Answer) -> NetworkError:
    host, status, said = answer.host, answer.status, _complaint(answer)
    if status == 429 or said.code == "OVER_RATE_LIMIT":
        return TooManyError(host, _wait(answer))
    if status == 401 or said.code.startswith("API_KEY"):
        return KeyRefusedError(host)
    if status == 403:
        return StrangeAnswerError(phrase("{host} refused to answer.", host=host))
    if status == 404:
        return NothingFoundError(host, phrase("this number"))
    if status >= 500:
        return UnreachableError(phrase("{host} is out of order just now.", host=host))
    quoted = f": “{said.title[:200]}”" if said.title else ""
    return StrangeAnswerError(phrase("{host} did not understand the question{quoted}.", host=host, quoted=quoted))


def _complaint(answer: Answer) -> _Complaint:
    try:
        said = read_json(answer.body, _Complaints)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return _Complaint()
    return said.error or next(iter(said.errors), _Complaint())


def _wait(answer: Answer) -> timedelta | None:
    # Told to the person, never obeyed: a program that sleeps for a day is a program that hangs.
    wanted = answer.header("retry-after")
    if wanted.isdecimal() and len(wanted) < 9:
        return timedelta(seconds=int(wanted))
    try:
        wait = parsedate_to_datetime(wanted) - parsedate_to_datetime(answer.header("date"))
    except (ValueError, TypeError):
        return None
    return wait if wait > timedelta() else None
