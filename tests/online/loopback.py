"""A server on this computer that speaks TLS and does what a test tells it to, well or badly."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

import trustme

Behaviour = Callable[[socket.socket, "Request"], None]


@dataclass(frozen=True)
class Request:
    """What was asked: the path with its query, and the headers in lower case."""

    path: str
    headers: dict[str, str]
    method: str = "GET"


@dataclass
class Server:
    """Answers each connection with a behaviour, in a thread; `asked` holds every request in turn."""

    behave: Behaviour
    trust: ssl.SSLContext | None
    stopped: threading.Event = field(default_factory=threading.Event)
    asked: list[Request] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._threads = [threading.Thread(target=self._serve, daemon=True)]
        self._threads[0].start()

    @property
    def base(self) -> str:
        return f"https://localhost:{self.port}"

    def stop(self) -> None:
        self.stopped.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for thread in self._threads:
            thread.join(timeout=5)

    def _serve(self) -> None:
        while not self.stopped.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._attend, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _attend(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            connection.settimeout(5)
            if self.trust is None:
                self.behave(connection, Request("", {}))
                return
            with self.trust.wrap_socket(connection, server_side=True) as safe:
                head = b""
                while b"\r\n\r\n" not in head and (more := safe.recv(65536)):
                    head += more
                first, *lines = head.decode("latin-1").split("\r\n\r\n")[0].split("\r\n")
                method, path, _ = first.split(" ")
                headers = dict(line.lower().split(": ", 1) for line in lines)
                self.asked.append(Request(path, headers, method))
                self.behave(safe, self.asked[-1])


def server_trust(authority: trustme.CA, name: str = "localhost", **more: object) -> ssl.SSLContext:
    """Return a server's side of TLS with a certificate for this name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name, **more).configure_cert(context)  # type: ignore[arg-type]
    return context


def client_trust(authority: trustme.CA) -> ssl.SSLContext:
    """Return a client's side of TLS that trusts this authority only."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    return context


def says(body: bytes, status: str = "200 OK", *headers: str, kind: str = "application/json") -> Behaviour:
    """Return the behaviour that sends one whole answer."""
    head = [
        f"HTTP/1.1 {status}",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body)}",
        "Connection: close",
        *headers,
    ]

    def behave(connection: socket.socket, _: Request) -> None:
        connection.sendall("\r\n".join(head).encode() + b"\r\n\r\n" + body)

    return behave


def by_path(answers: dict[str, Behaviour]) -> Behaviour:
    """Return the behaviour that chooses by the path's beginning; 404 where none is meant."""

    def behave(connection: socket.socket, request: Request) -> None:
        chosen = (answer for start, answer in answers.items() if request.path.startswith(start))
        next(chosen, says(b'{"status":404,"message":"Record Not Found"}', "404 Not Found"))(connection, request)

    return behave
