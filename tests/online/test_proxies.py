"""A look-up goes through the proxy of this computer, which sees the host and nothing of what is asked."""

from __future__ import annotations

import base64
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread

import pytest
import trustme

from docketwright.errors import NetworkError
from docketwright.online.http import Web
from docketwright.online.journal import Journal
from docketwright.online.proxies import Proxy, ProxyError, system_proxy

from .conftest import QUICK
from .loopback import Behaviour, Request, Server, client_trust, says, server_trust

Serve = Callable[..., Server]
HOST = "www.federalregister.gov"


class Through:
    """A proxy's behaviour: notes what it was asked and carries bytes both ways, to wherever the server is."""

    def __init__(self, to: Server) -> None:
        self._to = to
        self.heard: list[bytes] = []

    def __call__(self, connection: socket.socket, _: Request) -> None:
        self.heard.append(connection.recv(65536))
        connection.sendall(b"HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n")
        with socket.create_connection(("127.0.0.1", self._to.port)) as there:
            back = Thread(target=self._carry, args=(there, connection), daemon=True)
            back.start()
            self._carry(connection, there)
            back.join(5)

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := one.recv(65536):
                self.heard.append(data)
                other.sendall(data)
        with suppress(OSError):
            other.shutdown(socket.SHUT_WR)


@pytest.fixture
def web_through(journal: Journal, authority: trustme.CA) -> Callable[[int, str], Web]:
    """Return a function that makes the way out through a proxy on this port of this computer."""

    def make(port: int, login: str = "") -> Web:
        proxy = Proxy("127.0.0.1", port, login)
        trust = partial(client_trust, authority)
        return Web(journal, hosts=frozenset({"localhost"}), limits=QUICK, trust=trust, proxy=lambda _host: proxy)

    return make


def test_a_look_up_goes_through_and_the_proxy_reads_none_of_it(
    serve: Serve, web_through: Callable[..., Web], journal: Journal
) -> None:
    server = serve(says(b'{"here": 1}'))
    through = Through(server)
    proxy = serve(through, None)
    answer = web_through(proxy.port, "ada:wörd").get(
        f"{server.base}/v4/dockets", "Test", headers={"X-Api-Key": "secret"}
    )
    assert answer.body == b'{"here": 1}'
    assert through.heard[0].startswith(f"CONNECT localhost:{server.port} HTTP/1.".encode())
    assert base64.b64encode("ada:wörd".encode()) in through.heard[0]
    assert b"secret" not in b"".join(through.heard)
    assert b"/v4/dockets" not in b"".join(through.heard)
    assert "proxy-authorization" not in server.asked[0].headers
    assert [(one.host, one.path, one.outcome) for one in journal.entries] == [("localhost", "/v4/dockets", "200")]
    assert "ada" not in repr(journal.entries)


def refuses(status: str) -> Behaviour:
    def behave(connection: socket.socket, _: Request) -> None:
        connection.recv(65536)
        connection.sendall(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())

    return behave


def drips_its_answer(connection: socket.socket, _: Request) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    until = time.monotonic() + 4
    while time.monotonic() < until:
        connection.sendall(b"X-Drip: 1\r\n")
        connection.settimeout(0.1)
        with suppress(TimeoutError):
            if not connection.recv(65536):
                return


@pytest.mark.parametrize(
    ("behave", "said"),
    [
        (refuses("407 Proxy Authentication Required"), "The proxy 127.0.0.1 wants a name and a password."),
        (refuses("403 Forbidden"), "The proxy 127.0.0.1 did not let the look-up through."),
        (refuses("502 Bad Gateway"), "The proxy 127.0.0.1 did not let the look-up through."),
        (lambda connection, _: connection.sendall(b"SSH-2.0\r\n"), "The connection to localhost broke off."),
        (lambda connection, _: connection.recv(65536), "The connection to localhost broke off."),
        (drips_its_answer, "localhost took too long to answer."),
    ],
    ids=["wants a password", "forbids", "cannot reach the host", "speaks no HTTP", "hangs up", "drips"],
)
def test_a_proxy_that_is_in_the_way_is_named(
    behave: Behaviour, said: str, serve: Serve, web_through: Callable[..., Web]
) -> None:
    server = serve(says(b"{}"))
    began = time.monotonic()
    with pytest.raises(NetworkError) as failure:
        web_through(serve(behave, None).port).get(f"{server.base}/", "Test", headers={"X-Api-Key": "secret"})
    assert failure.value.what_happened == said
    assert "Your draft is not affected" in failure.value.what_to_do
    assert time.monotonic() - began < QUICK.seconds + 0.5
    assert not server.asked


def test_a_proxy_that_is_not_there_is_named(web_through: Callable[..., Web]) -> None:
    gone = Server(says(b""), None)
    gone.stop()
    with pytest.raises(NetworkError, match=r"127\.0\.0\.1 did not take the connection"):
        web_through(gone.port).get("https://localhost:1/", "Test")


def test_a_proxy_does_not_widen_the_list_of_hosts(serve: Serve, web_through: Callable[..., Web]) -> None:
    proxy = serve(refuses("200 OK"), None)
    with pytest.raises(NetworkError, match="does not contact"):
        web_through(proxy.port).get("https://www.example.org/", "Test")


def test_a_proxy_that_reads_along_is_found_out(serve: Serve, web_through: Callable[..., Web]) -> None:
    between = serve(says(b"{}"), server_trust(trustme.CA()))
    proxy = serve(Through(between), None)
    with pytest.raises(NetworkError, match="could not prove that it is localhost"):
        web_through(proxy.port).get("https://localhost/", "Test", headers={"X-Api-Key": "secret"})
    assert not between.asked


NAMES = ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY")


@pytest.mark.parametrize(
    ("environment", "proxy"),
    [
        ({}, None),
        ({"https_proxy": "http://proxy.example:3128"}, Proxy("proxy.example", 3128)),
        ({"HTTPS_PROXY": "proxy.example:3128"}, Proxy("proxy.example", 3128)),
        ({"all_proxy": "http://proxy.example"}, Proxy("proxy.example", 8080)),
        ({"https_proxy": "http://ada:a%40b@proxy.example:1"}, Proxy("proxy.example", 1, "ada:a@b")),
        ({"https_proxy": "http://proxy.example:1", "no_proxy": "federalregister.gov"}, None),
        ({"https_proxy": "http://proxy.example:1", "NO_PROXY": "*"}, None),
        ({"https_proxy": "http://proxy.example:1", "no_proxy": "example.org"}, Proxy("proxy.example", 1)),
    ],
)
def test_the_proxy_of_this_computer_is_used_and_exceptions_are_kept(
    environment: dict[str, str], proxy: Proxy | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert system_proxy(HOST) == proxy


@pytest.mark.parametrize(
    "address",
    ["socks5://proxy.example:1080", "https://proxy.example", "http://", "http://h:door", "http://h:0", "http://[::1"],
)
def test_a_proxy_of_another_kind_is_never_passed_by_in_silence(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", address)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with pytest.raises(ProxyError, match="of a kind that Docketwright does not use"):
        system_proxy(HOST)


def test_a_login_that_is_no_text_is_sent_as_it_is() -> None:
    said = Proxy("proxy.example", 1, "ada:\udcff").headers["Proxy-Authorization"]
    assert base64.b64decode(said.removeprefix("Basic ")) == b"ada:\xff"


def test_the_password_in_a_proxy_shows_itself_to_nobody() -> None:
    assert "word" not in repr(Proxy("proxy.example", 1, "ada:word"))
