"""The proxy that is set on this computer: in the environment (https_proxy, no_proxy), else where the system keeps it.

A proxy carries the look-up and sees to which host it goes, not what is asked: that stays between us and the host.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from docketwright.online.failures import OTHERWISE, UnreachableError
from docketwright.online.outcomes import PROXY_ASKS, PROXY_REFUSES
from docketwright.phrases import phrase

_USUAL_PORT = 8080


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where look-ups go through. `login` is the name and the password in it, "" for none; it shows itself to nobody."""

    host: str
    port: int
    login: str = field(default="", repr=False)

    @property
    def headers(self) -> dict[str, str]:
        """Return what is said to the proxy alone."""
        if not self.login:
            return {}
        # A name in the environment may hold bytes that are no text.
        login = base64.b64encode(self.login.encode("utf-8", "surrogateescape")).decode()
        return {"Proxy-Authorization": f"Basic {login}"}


class ProxyError(UnreachableError):
    """The proxy of this computer did not let the look-up through; the host was not asked."""


def system_proxy(host: str) -> Proxy | None:
    """Return the proxy for this host, None where look-ups go straight there.

    Raises ProxyError where one is set that Docketwright cannot use: it is never passed by in silence.
    """
    set_here = getproxies()
    address = set_here.get("https") or set_here.get("all") or ""
    if not address or proxy_bypass(host):
        return None
    parts = _parts(address)
    if parts is None:
        raise ProxyError(
            phrase("The proxy that is set on this computer is of a kind that Docketwright does not use."),
            phrase(
                "Your draft is not affected. Set one that begins with http://, or open a file of the notice instead."
            ),
        )
    login = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}" if parts.username else ""
    return Proxy(parts.hostname or "", parts.port or _USUAL_PORT, login)


def in_the_way(proxy: Proxy, failure: Exception) -> ProxyError | None:
    """Return what to tell the person where it was the proxy that failed, None where the host behind it did."""
    said = str(failure)
    if said.startswith("Tunnel connection failed: 407"):
        return ProxyError(phrase(PROXY_ASKS, proxy=proxy.host), OTHERWISE)
    if said.startswith("Tunnel connection failed"):
        return ProxyError(phrase(PROXY_REFUSES, proxy=proxy.host), OTHERWISE)
    return None


def _parts(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        usable = parts.scheme == "http" and parts.hostname and (parts.port is None or parts.port)
    except ValueError:
        return None
    return parts if usable else None
