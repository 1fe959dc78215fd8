"""One sentence about the proxy of this computer: whether look-ups go through one, and through which."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from docketwright.errors import AppError
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say, say_error
from docketwright.ui.network import FEDERAL_REGISTER
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import words


class ProxyLine:
    """Looks for the proxy in a worker, as a look-up would, and asks nobody."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.label: QLabel = words("", "quiet")

    def draw(self) -> None:
        """Say what is set now."""
        self._session.jobs.run("proxy", _place, self._show, failed=self._failed)

    def _show(self, place: str) -> None:
        straight = say("No proxy is set on this computer: a look-up goes straight to the host.")
        through = say(
            "A look-up uses the proxy set on this computer, {place}. It sees which host is asked, and nothing else.",
            place=place,
        )
        self.label.setText(through if place else straight)

    def _failed(self, error: AppError) -> None:
        self.label.setText(say_error(error))


def _place(_cancel: Cancel) -> str:
    from docketwright.online.proxies import system_proxy  # noqa: PLC0415 - it loads what speaks HTTP

    proxy = system_proxy(FEDERAL_REGISTER)
    return f"{proxy.host}:{proxy.port}" if proxy else ""
