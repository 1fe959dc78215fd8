"""Two versions of a block compared, word by word."""

from __future__ import annotations

from collections.abc import Sequence

from docketwright.model.block import Block
from docketwright.ui.language import say
from docketwright.ui.widgets.basics import Card, row, words
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.widgets.differences import Differences


class VersionsCard(Card):
    """Compares each version with the one that followed it, or any with the present one."""

    def __init__(self, versions: Sequence[Block]) -> None:
        super().__init__(gap=8)
        self._versions = {one.version: one for one in versions}
        self._newest = max(self._versions)
        self._heading = words("", "strong", wrap=False)
        self.choice = Choice(say("Which versions to compare"))
        for one in versions[1:]:
            following = min(number for number in self._versions if number > one.version)
            self.choice.addItem(
                say("Version {version} → {following}", version=one.version, following=following),
                (one.version, following),
            )
        for one in versions[2:]:
            self.choice.addItem(
                say("Version {version} → {newest}", version=one.version, newest=self._newest),
                (one.version, self._newest),
            )
        self.changes = Differences(say("What changed between the versions"))
        self.column.addWidget(row(self._heading, self.choice, gap=12))
        self.column.addWidget(self.changes)
        self.choice.currentIndexChanged.connect(lambda _at: self._show())
        self.choice.setVisible(self.choice.count() > 1)
        self._show()

    def compare(self, version: int) -> None:
        """Compare this version with the present one."""
        at = self.choice.findData((version, self._newest))
        if at >= 0:
            self.choice.setCurrentIndex(at)
            self.choice.setFocus()

    def _show(self) -> None:
        pair = self.choice.currentData()
        if pair is not None:
            before, after = self._versions[pair[0]], self._versions[pair[1]]
            one_pair = self.choice.count() == 1
            self._heading.setText(
                say("Version {version} → {version2}", version=before.version, version2=after.version)
                if one_pair
                else say("What changed")
            )
            self.changes.show_change(words_of(before), words_of(after))


def words_of(block: Block) -> str:
    """Return everything in a block that a version can change, for comparing: its words, then what goes with them."""
    lines = (
        (say("Serves"), ", ".join(f"P{number}" for number in block.principles)),
        (say("Tags"), ", ".join(block.tags)),
        (say("Sources"), "; ".join(one.citation for one in block.sources)),
    )
    told = (f"{name}: {value}" for name, value in lines if value)
    return "\n".join((*(part for part in (block.title, block.text, block.request, block.note) if part), *told))
