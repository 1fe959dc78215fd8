"""What can go wrong with a look-up, in sentences: the host is named, the draft is not affected, a file does as well."""

from __future__ import annotations

import socket
import ssl
from datetime import timedelta

from docketwright.errors import NetworkError
from docketwright.online.outcomes import BROKEN_OFF, NOT_TAKEN, NOT_THERE, STOPPED, TOO_LONG, UNPROVEN
from docketwright.phrases import phrase

OTHERWISE = phrase("Your draft is not affected. Try again later, or open a file of the notice instead.")


class UnreachableError(NetworkError):
    """The host did not answer, or not in time, or not in a way that can be trusted."""

    def __init__(self, what_happened: str, what_to_do: str = OTHERWISE) -> None:
        super().__init__(what_happened, what_to_do)


class StrangeAnswerError(UnreachableError):
    """The host answered with something other than what was asked for."""


class KeyRefusedError(NetworkError):
    """The host refused the person's key."""

    def __init__(self, host: str) -> None:
        super().__init__(
            phrase("{host} refused the key.", host=host),
            phrase("Your draft is not affected. Change the key in Settings, or open a file of the notice instead."),
        )


class TooManyError(NetworkError):
    """The host wants fewer look-ups. `wait` is how long it asks to be left alone, None where it did not say."""

    def __init__(self, host: str, wait: timedelta | None) -> None:
        when = _words(wait) if wait else phrase("an hour")
        super().__init__(
            phrase("{host} has had too many look-ups for now.", host=host),
            phrase("Your draft is not affected. Try again in {when}, or open a file of the notice instead.", when=when),
        )
        self.wait = wait


class NothingFoundError(NetworkError):
    """The host answered, and knows nothing of what was asked for."""

    def __init__(self, host: str, what: str) -> None:
        super().__init__(
            phrase("{host} found nothing for {what}.", host=host, what=what),
            phrase("Check the number, or open a file of the notice instead."),
        )


class StoppedError(NetworkError):
    """The person cancelled the look-up."""

    def __init__(self) -> None:
        super().__init__(STOPPED, phrase("Your draft is not affected."))


class NotAllowedError(NetworkError):
    """A host was named that this program does not talk to; nothing was sent."""

    def __init__(self, host: str) -> None:
        super().__init__(
            phrase("Docketwright does not contact {host}.", host=host or phrase("this address")),
            phrase("Open a file of the notice instead."),
        )


def broken_off(host: str, failure: Exception) -> UnreachableError:
    """Return what to tell the person where a request ended in this failure, or in one inside it."""
    cause: BaseException | None = failure
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return UnreachableError(phrase(UNPROVEN, host=host), _UNPROVEN)
        for kind, sentence in _SENTENCES.items():
            if isinstance(cause, kind):
                return UnreachableError(phrase(sentence, host=host))
        cause = cause.__cause__ or cause.__context__
    return UnreachableError(phrase(BROKEN_OFF, host=host))


_UNPROVEN = phrase(
    "Your draft is not affected. Check this computer's clock and the network you are on,"
    " or open a file of the notice instead."
)
_SENTENCES: dict[type[BaseException], str] = {
    socket.gaierror: NOT_THERE,
    TimeoutError: TOO_LONG,
    ConnectionRefusedError: NOT_TAKEN,
}


def _words(wait: timedelta) -> str:
    minutes = max(1, round(wait.total_seconds() / 60))
    if minutes < 60:  # an hour
        return phrase("a minute") if minutes == 1 else phrase("{count} minutes", count=minutes)
    hours = round(minutes / 60)
    return phrase("an hour") if hours == 1 else phrase("{count} hours", count=hours)
