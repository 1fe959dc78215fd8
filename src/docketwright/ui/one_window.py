"""One window: a second start brings the first one to the front."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

WAIT_MS = 2000
LONGEST_PATH = 32 * 1024


def show_the_other(folder: Path, file: Path | None = None) -> bool:
    """Ask the window that has this workspace open to show itself, and this file; False where none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(str(file.absolute()).encode() if file else b"")
    socket.disconnectFromServer()
    if socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(WAIT_MS)
    return True


class OneWindow:
    """Listens for second starts on this workspace and shows the window; needs no network."""

    def __init__(self, folder: Path, window: QWidget, open_file: Callable[[Path], None]) -> None:
        self._name = _name(folder)
        self._window = window
        self._open_file = open_file
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
            self._hear(self._server.nextPendingConnection())
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()

    def _hear(self, caller: QLocalSocket) -> None:
        caller.setReadBufferSize(LONGEST_PATH)
        said = bytearray()
        caller.readyRead.connect(lambda: said.extend(bytes(caller.readAll().data())))

        def done() -> None:
            said.extend(bytes(caller.readAll().data()))
            caller.deleteLater()
            if said and len(said) <= LONGEST_PATH:
                self._open_file(Path(said.decode(errors="replace")))

        if caller.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            done()
        else:
            caller.disconnected.connect(done)


def _name(folder: Path) -> str:
    return "docketwright-" + hashlib.blake2b(str(folder.resolve()).encode(), digest_size=8).hexdigest()
