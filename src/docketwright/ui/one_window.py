"""One window: a second start brings the first one to the front."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

WAIT_MS = 2000


def show_the_other(folder: Path) -> bool:
    """Ask the window that has this workspace open to show itself; False where none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    answered = socket.waitForConnected(WAIT_MS)
    socket.abort()
    return answered


class OneWindow:
    """Listens for second starts on this workspace and shows the window; needs no network."""

    def __init__(self, folder: Path, window: QWidget) -> None:
        self._name = _name(folder)
        self._window = window
        self._server = QLocalServer(window)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._show)

    def listen(self) -> None:
        """Begin to listen; what a crashed process left behind is taken away first, since the workspace is ours."""
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _show(self) -> None:
        while self._server.hasPendingConnections():
            self._server.nextPendingConnection().disconnectFromServer()
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()


def _name(folder: Path) -> str:
    return "docketwright-" + hashlib.blake2b(str(folder.resolve()).encode(), digest_size=8).hexdigest()
