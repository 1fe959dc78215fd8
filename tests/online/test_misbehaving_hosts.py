"""A host misbehaves in every way we know: the look-up ends soon, in a plain sentence, and nobody else is asked."""

from __future__ import annotations

import socket
import ssl
import struct
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import trustme

from docketwright.errors import NetworkError
from docketwright.online.answers import decode
from docketwright.online.failures import TooManyError
from docketwright.online.http import Web
from docketwright.online.journal import Journal

from .conftest import QUICK
from .loopback import Behaviour, Request, Server, client_trust, says, server_trust

LOGIN = b"<!DOCTYPE html><html><title>Sign in to the hotel's network</title></html>"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def drops(connection: socket.socket, _: Request) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hangs_up(connection: socket.socket, _: Request) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def drips(head: bytes, each: bytes, every: float = 0.1) -> Behaviour:
    def behave(connection: socket.socket, _: Request) -> None:
        connection.sendall(head)
        until = time.monotonic() + 4
        while time.monotonic() < until:
            connection.sendall(each)
            connection.settimeout(every)
            try:
                connection.recv(1)
            except TimeoutError:
                continue
            return

    return behave


def is_silent(connection: socket.socket, _: Request) -> None:
    while connection.recv(65536):
        pass


def sends(raw: bytes) -> Behaviour:
    def behave(connection: socket.socket, _: Request) -> None:
        connection.sendall(raw)

    return behave


def floods(connection: socket.socket, _: Request) -> None:
    connection.sendall(HEAD + b"\r\n")
    for _turn in range(4096):
        connection.sendall(b" " * 65536)


MISBEHAVIOURS: dict[str, tuple[Behaviour, str]] = {
    "drops the connection": (drops, "broke off"),
    "hangs up without a word": (hangs_up, "broke off"),
    "never answers": (is_silent, "too long"),
    "drips its head": (drips(b"HTTP/1.1 200 OK\r\n", b"X-Drip: 1\r\n"), "too long"),
    "drips its body": (drips(HEAD + b"Content-Length: 100000\r\n\r\n", b" "), "too long"),
    "drips chunks": (drips(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"), "too long"),
    "never ends": (floods, "more than 1 MB"),
    "announces more than it may": (says(b" " * (2 * 1024 * 1024)), "more than 1 MB"),
    "stops in the middle": (sends(HEAD + b"Content-Length: 100\r\n\r\n{"), "broke off"),
    "breaks a chunk": (sends(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"), "broke off"),
    "speaks no HTTP": (sends(b"220 mail.example ESMTP\r\n\r\n"), "broke off"),
    "sends a page to sign in": (says(LOGIN, kind="text/html"), "web page instead of data"),
    "sends broken JSON": (says(b'{"data": ['), "cannot read"),
    "sends JSON of another shape": (says(b'["data"]'), "cannot read"),
    "sends what was not asked for": (
        says(b"\x1f\x8b", "200 OK", "Content-Encoding: gzip"),
        "form that was not asked for",
    ),
    "points elsewhere": (says(b"", "302 Found", "Location: https://127.0.0.1/"), "another address"),
    "points to another port": (says(b"", "302 Found", "Location: https://localhost:1/"), "another address"),
    "points to plain http": (says(b"", "301 Moved", "Location: http://localhost/"), "another address"),
    "points to nonsense": (says(b"", "302 Found", "Location: https://[::1/"), "does not contact"),
    "points round and round": (says(b"", "307 Again", "Location: /again"), "in a circle"),
    "says 400": (says(b'{"errors":[{"status":"400","title":"Invalid ID: x"}]}', "400 Bad"), "Invalid ID: x"),
    "says 401": (says(b"", "401 Unauthorized"), "refused the key"),
    "refuses the key": (says(b'{"error":{"code":"API_KEY_INVALID"}}', "403 Forbidden"), "refused the key"),
    "refuses everything": (says(LOGIN, "403 Forbidden", kind="text/html"), "refused to answer"),
    "does not know it": (says(b'{"errors":[{"status":"404","title":"No."}]}', "404 Not Found"), "found nothing"),
    "wants a day of peace": (
        says(b'{"error":{"code":"OVER_RATE_LIMIT"}}', "429 Too Many", "Retry-After: 86400"),
        "too many look-ups",
    ),
    "breaks down": (says(b"oops", "500 Internal Server Error"), "out of order"),
    "is being repaired": (says(b"", "503 Unavailable", "Retry-After: 3600"), "out of order"),
}


def fails(web: Web, server: Server) -> tuple[NetworkError, float]:
    """Ask with a key and return how that failed, and after how long."""
    began = time.monotonic()
    with pytest.raises(NetworkError) as failure:
        decode(web.get(f"{server.base}/v4/documents", "Test", headers={"X-Api-Key": "secret"}), dict[str, object])
    return failure.value, time.monotonic() - began


@pytest.mark.parametrize("case", MISBEHAVIOURS)
def test_a_host_that(case: str, serve: Callable[..., Server], web: Web, journal: Journal) -> None:
    behave, sentence = MISBEHAVIOURS[case]
    error, seconds = fails(web, serve(behave))
    assert sentence in error.what_happened
    assert "localhost" in error.what_happened or "this address" in error.what_happened
    assert "file of the notice" in error.what_to_do
    assert error.what_happened.endswith(".")
    assert seconds < QUICK.seconds + 0.5
    assert {entry.host for entry in journal.entries} == {"localhost"}
    assert "secret" not in repr(journal.entries)


def test_a_host_that_takes_no_connection(web: Web) -> None:
    server = Server(is_silent, None)
    server.stop()
    error, _ = fails(web, server)
    assert error.what_happened == "localhost did not take the connection."


def test_a_host_that_never_finishes_the_handshake(serve: Callable[..., Server], web: Web) -> None:
    error, seconds = fails(web, serve(is_silent, None))
    assert "too long" in error.what_happened
    assert seconds < QUICK.seconds + 0.5


def test_a_host_that_speaks_plainly_where_it_should_not(serve: Callable[..., Server], web: Web) -> None:
    error, _ = fails(web, serve(sends(b"HTTP/1.1 200 OK\r\n\r\n{}"), None))
    assert "broke off" in error.what_happened


@pytest.mark.parametrize("fault", ["expired", "not yet valid", "another name", "another authority"])
def test_a_host_that_cannot_prove_its_name_is_sent_nothing(
    fault: str, serve: Callable[..., Server], web: Web, authority: trustme.CA
) -> None:
    now = datetime.now(UTC)
    trust = {
        "expired": lambda: server_trust(authority, not_after=now - timedelta(days=1)),
        "not yet valid": lambda: server_trust(authority, not_before=now + timedelta(days=1)),
        "another name": lambda: server_trust(authority, "www.example.org"),
        "another authority": lambda: server_trust(trustme.CA()),
    }[fault]()
    server = serve(says(b"{}"), trust)
    error, _ = fails(web, server)
    assert error.what_happened == "localhost could not prove that it is localhost, so nothing was sent."
    assert not server.asked


def test_a_host_that_is_not_on_the_list_is_not_contacted(
    serve: Callable[..., Server], web: Web, journal: Journal
) -> None:
    server = serve(says(b"{}"))
    for url in (
        f"https://127.0.0.1:{server.port}/",
        f"http://localhost:{server.port}/",
        f"https://localhost@127.0.0.1:{server.port}/",
        f"https://name:word@localhost:{server.port}/",
        "file:///etc/passwd",
        "https://localhost:door/",
        "https://[::1/",
        "",
    ):
        with pytest.raises(NetworkError, match="does not contact"):
            web.get(url, "Test")
    assert not server.asked
    assert not journal.entries


def test_the_key_goes_to_no_other_host_after_a_redirect(serve: Callable[..., Server], web: Web) -> None:
    other = serve(says(b"{}"))
    server = serve(says(b"", "302 Found", f"Location: {other.base}/steal"))
    fails(web, server)
    assert server.asked[0].headers["x-api-key"] == "secret"
    assert not other.asked


def test_a_look_up_that_is_cancelled_ends_at_once(serve: Callable[..., Server], web: Web) -> None:
    server = serve(is_silent)
    began = time.monotonic()
    with pytest.raises(NetworkError, match="cancelled"):
        web.get(f"{server.base}/", "Test", patience=web.patience(lambda: bool(server.asked)))
    assert time.monotonic() - began < QUICK.silence + 0.3


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        (("Retry-After: 86400",), timedelta(days=1)),
        (("Retry-After: Wed, 02 Oct 2024 15:32:00 GMT", "Date: Wed, 02 Oct 2024 14:32:00 GMT"), timedelta(hours=1)),
        (("Retry-After: soon",), None),
        (("Retry-After: 99999999999999999999",), None),
        ((), None),
    ],
)
def test_how_long_a_host_wants_to_be_left_alone_is_told_and_not_obeyed(
    headers: tuple[str, ...], wait: timedelta | None, serve: Callable[..., Server], web: Web
) -> None:
    error, seconds = fails(web, serve(says(b"", "429 Too Many", *headers)))
    assert isinstance(error, TooManyError)
    assert error.wait == wait
    assert seconds < 1
    told = {None: "in an hour", timedelta(hours=1): "in an hour", timedelta(days=1): "in 24 hours"}[wait]
    assert told in error.what_to_do


def test_a_redirect_on_the_same_host_is_followed(serve: Callable[..., Server], web: Web, journal: Journal) -> None:
    def behave(connection: socket.socket, request: Request) -> None:
        moved = says(b"", "301 Moved", "Location: /new?x=1")
        (moved if request.path == "/old" else says(b'{"here": 1}'))(connection, request)

    server = serve(behave)
    assert web.get(f"{server.base}/old", "Test").body == b'{"here": 1}'
    assert [(entry.path, entry.outcome, entry.received) for entry in journal.entries] == [
        ("/old", "301", 0),
        ("/new?x=1", "200", 11),
    ]


def test_a_name_that_does_not_exist_is_said_to_be_offline(journal: Journal, authority: trustme.CA) -> None:
    hosts, trust = frozenset({"nowhere.invalid"}), lambda: client_trust(authority)
    web = Web(journal, hosts=hosts, limits=QUICK, trust=trust, proxy=lambda _host: None)
    with pytest.raises(NetworkError, match=r"was not found|too long"):
        web.get("https://nowhere.invalid/", "Test")


def test_the_systems_own_trust_is_used_outside_of_tests(serve: Callable[..., Server], journal: Journal) -> None:
    web = Web(journal, hosts=frozenset({"localhost"}), limits=QUICK, proxy=lambda _host: None)
    error, _ = fails(web, serve(says(b"{}")))
    assert "could not prove" in error.what_happened
    assert isinstance(web._trust(), ssl.SSLContext)
