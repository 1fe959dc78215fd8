"""What can go wrong, said so that a person knows what happened and what to do.

AppError
├── UsageError       the command line was called in a way that makes no sense   (exit 2)
├── ReadError        a file or a text could not be read                          (exit 3)
├── WriteError       something could not be written                              (exit 3)
├── WorkspaceError   the workspace is damaged, newer than this program, or held  (exit 3)
└── NetworkError     a look-up that was asked for did not come back              (exit 3)
"""

from __future__ import annotations


class AppError(Exception):
    """A failure with a sentence for the person: what happened, and what to do about it."""

    exit_code = 3

    def __init__(self, what_happened: str, what_to_do: str = "") -> None:
        super().__init__(what_happened, what_to_do)
        self.what_happened = what_happened
        self.what_to_do = what_to_do

    def __str__(self) -> str:
        return f"{self.what_happened} {self.what_to_do}".strip()


class UsageError(AppError):
    """The command line was called in a way that makes no sense."""

    exit_code = 2


class ReadError(AppError):
    """A file or a text could not be read."""


class WriteError(AppError):
    """Something could not be written; what was there before still is."""


class WorkspaceError(AppError):
    """The workspace is damaged, newer than this program, or held by another one."""


class NetworkError(AppError):
    """A look-up that the person asked for did not come back with an answer."""
