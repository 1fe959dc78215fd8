"""What a part of the session may ask of the whole: the network and the checks know this much of it, and no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from docketwright.model.comment import Comment
    from docketwright.model.finding import Finding
    from docketwright.store.settings import Settings
    from docketwright.store.workspace import Workspace
    from docketwright.ui.jobs import Jobs

Now = Callable[[], datetime]


class AtHand(Protocol):
    """The comment that is open, what lies around it, and who does slow work.

    `left_in_documents` has, by comment, what the document that it was read from still carries.
    """

    workspace: Workspace
    jobs: Jobs
    now: Now
    settings: Settings
    left_in_documents: dict[str, tuple[Finding, ...]]

    @property
    def comment(self) -> Comment | None:
        """Return the open comment, None on the home screen."""

    def change_settings(self, **changes: object) -> None:
        """Change some of the settings and keep them."""
