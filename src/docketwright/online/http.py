"""One GET over https to a host on the list, within a time and a size. There is no other way out of this program."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPException
from types import MappingProxyType
from urllib.parse import SplitResult, urljoin, urlsplit

from urllib3 import HTTPResponse
from urllib3.connection import HTTPSConnection
from urllib3.exceptions import HTTPError

from docketwright.errors import NetworkError
from docketwright.online.answers import Answer, judge
from docketwright.online.failures import (
    NotAllowedError,
    StoppedError,
    StrangeAnswerError,
    UnreachableError,
    broken_off,
)
from docketwright.online.journal import Journal
from docketwright.online.outcomes import NO_ANSWER, TOO_LONG, TOO_MUCH
from docketwright.online.proxies import Proxy, in_the_way, system_proxy
from docketwright.phrases import phrase

HOSTS = frozenset({"www.federalregister.gov", "api.regulations.gov", "www.govinfo.gov"})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 3
_CHUNK = 64 * 1024
_LOOK_EVERY = 0.05

Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a look-up may take in all and in each silent moment (seconds), and how much may come back (bytes)."""

    seconds: float = 18.0
    silence: float = 8.0
    size: int = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the person waits for one look-up, however many requests it takes: to a moment, or until they cancel."""

    until: float
    cancelled: Cancelled


def system_trust() -> ssl.SSLContext:
    """Return what trusts the certificates that this computer trusts."""
    from truststore import SSLContext  # noqa: PLC0415 - it reads the system's store

    return SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass(slots=True)
class _Exchange:
    """One request under way; the waiting side may shut its connection to end it."""

    url: str
    connection: HTTPSConnection
    proxy: Proxy | None = None
    reached_proxy: bool = False
    received: bytearray = field(default_factory=bytearray)
    response: HTTPResponse | None = None
    failure: Exception | None = None
    done: threading.Event = field(default_factory=threading.Event)

    def end(self) -> None:
        """Shut the connection under the reading side, whatever it waits for."""
        with contextlib.suppress(OSError, AttributeError):
            self.connection.sock.shutdown(socket.SHUT_RDWR)


class Web:
    """Gets pages from the hosts on a list, through the proxy of this computer where one is set.

    `hosts`, `trust` and `proxy` are arguments so that a test can name its own server.
    """

    def __init__(
        self,
        journal: Journal,
        *,
        hosts: frozenset[str] = HOSTS,
        limits: Limits = Limits(),
        trust: Callable[[], ssl.SSLContext] = system_trust,
        proxy: Callable[[str], Proxy | None] = system_proxy,
    ) -> None:
        self._journal = journal
        self._hosts = hosts
        self._limits = limits
        self._trust = trust
        self._proxy = proxy

    def patience(self, cancelled: Cancelled = lambda: False) -> Patience:
        """Return the patience for one look-up that begins now."""
        return Patience(time.monotonic() + self._limits.seconds, cancelled)

    def get(
        self,
        url: str,
        why: str,
        *,
        headers: Mapping[str, str] = MappingProxyType({}),
        patience: Patience | None = None,
    ) -> Answer:
        """Return the answer to one GET; a redirect is followed on the same host only. Raises NetworkError.

        Call it from a worker: it returns within the limits, or 50 ms after it was cancelled. `headers` go to no other
        host than the url's. A look-up that takes several requests hands the same `patience` to each.
        """
        patience = patience or self.patience()
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._ask(url, why, headers, patience)
            if answer.status not in _REDIRECTS:
                return judge(answer)
            url = self._followed(url, answer)
        raise StrangeAnswerError(phrase("{host} sent us round in a circle.", host=answer.host))

    def _ask(self, url: str, why: str, headers: Mapping[str, str], patience: Patience) -> Answer:
        host, target = self._allowed(url)
        exchange = self._exchange(url, host)
        outcome = NO_ANSWER
        try:
            # A name that is not resolved or a handshake that drips cannot be given a deadline, but it can be left.
            threading.Thread(target=self._run, args=(exchange, target, headers), name="look-up", daemon=True).start()
            self._wait(exchange, host, patience)
            answer = self._answer(exchange, host)
            outcome = str(answer.status)
        except NetworkError as error:
            outcome = error.what_happened
            raise
        finally:
            self._journal.write(host, target, why, len(exchange.received), outcome)
        return answer

    def _exchange(self, url: str, host: str) -> _Exchange:
        port, proxy = urlsplit(url).port or 443, self._proxy(host)
        there = (proxy.host, proxy.port) if proxy else (host, port)
        connection = HTTPSConnection(*there, timeout=self._limits.silence, ssl_context=self._trust())
        if proxy:
            connection.set_tunnel(host, port, proxy.headers)
        return _Exchange(url, connection, proxy)

    def _run(self, exchange: _Exchange, target: str, headers: Mapping[str, str]) -> None:
        connection = exchange.connection
        try:
            asked = {"User-Agent": "Docketwright", "Accept-Encoding": "identity", **headers}
            connection.request("GET", target, headers=asked, preload_content=False, decode_content=False)
            response = connection.getresponse()
            exchange.response = response
            while chunk := response.read1(_CHUNK):
                exchange.received += chunk
                if len(exchange.received) > self._limits.size:
                    break
        except (HTTPError, HTTPException, OSError, ValueError) as error:
            exchange.failure = error
            exchange.reached_proxy = connection.has_connected_to_proxy
        finally:
            if exchange.response:
                exchange.response.close()
            connection.close()
            exchange.done.set()

    def _wait(self, exchange: _Exchange, host: str, patience: Patience) -> None:
        while not exchange.done.wait(_LOOK_EVERY):
            if patience.cancelled():
                exchange.end()
                raise StoppedError
            if time.monotonic() > patience.until:
                exchange.end()
                raise UnreachableError(phrase(TOO_LONG, host=host))

    def _answer(self, exchange: _Exchange, host: str) -> Answer:
        if len(exchange.received) > self._limits.size:
            raise StrangeAnswerError(phrase(TOO_MUCH, host=host, count=self._limits.size // 1024 // 1024 or 1))
        if exchange.failure is not None:
            raise self._failure(exchange, host, exchange.failure) from exchange.failure
        response = exchange.response
        assert response is not None
        return Answer(exchange.url, response.status, dict(response.headers.items()), bytes(exchange.received))

    def _failure(self, exchange: _Exchange, host: str, failure: Exception) -> NetworkError:
        if exchange.proxy is None:
            return broken_off(host, failure)
        whose = host if exchange.reached_proxy else exchange.proxy.host
        return in_the_way(exchange.proxy, failure) or broken_off(whose, failure)

    def _allowed(self, url: str) -> tuple[str, str]:
        parts = _split(url)
        host = parts.hostname or ""
        if parts.scheme != "https" or host not in self._hosts or parts.username or parts.password:
            raise NotAllowedError(host)
        return host, f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"

    def _followed(self, url: str, answer: Answer) -> str:
        here, there = _split(url), _split(answer.header("location"), url)
        if (there.scheme, there.hostname, there.port) != (here.scheme, here.hostname, here.port):
            raise StrangeAnswerError(
                phrase("{host} pointed to another address, which was not followed.", host=answer.host)
            )
        return there.geturl()


def _split(url: str, base: str = "") -> SplitResult:
    """Return the parts of an address; NotAllowedError where it is none."""
    try:
        parts = urlsplit(urljoin(base, url))
        assert parts.port is None or parts.port >= 0  # reading it is what refuses "https://host:door/"
    except ValueError as error:
        raise NotAllowedError("") from error
    return parts
