"""What the tests of the network room share: a certificate authority that only they know, and a journal."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

import pytest
import trustme

from docketwright.online.http import Limits, Web
from docketwright.online.journal import Journal

from .loopback import Behaviour, Server, client_trust, server_trust

NOW = datetime(2024, 10, 2, 14, 32, tzinfo=UTC)
QUICK = Limits(seconds=1.5, silence=0.6, size=1024 * 1024)


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """Return a certificate authority that only these tests trust."""
    return trustme.CA()


@pytest.fixture(scope="session")
def good_trust(authority: trustme.CA) -> ssl.SSLContext:
    """Return the server's side of TLS, as it should be."""
    return server_trust(authority)


@pytest.fixture
def serve(good_trust: ssl.SSLContext) -> Iterator[Callable[..., Server]]:
    """Start a server with a behaviour; it is stopped after the test."""
    servers: list[Server] = []

    def start(behave: Behaviour, trust: ssl.SSLContext | None = good_trust) -> Server:
        servers.append(Server(behave, trust))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def journal() -> Journal:
    """Return an empty journal."""
    return Journal(lambda: NOW)


@pytest.fixture
def web(journal: Journal, authority: trustme.CA) -> Web:
    """Return the way out, to this computer only."""
    trust = partial(client_trust, authority)
    return Web(journal, hosts=frozenset({"localhost"}), limits=QUICK, trust=trust, proxy=lambda _host: None)
