"""Which comments came before one: whose words were first."""

from __future__ import annotations

import sqlite3
from itertools import takewhile


def came_before(connection: sqlite3.Connection, comment_id: str) -> frozenset[int]:
    """Return the numbers of the comments that came before this one; all, where it is not in the workspace.

    What was filed is on the record, so it comes before what was not, in the order of its days; of the others the one
    that was begun first. So of two comments that share a sentence only one is told that it stands in the other.
    """
    rows = connection.execute(_IN_ORDER)
    return frozenset(number for one, number in takewhile(lambda row: row[0] != comment_id, rows))


_IN_ORDER = """
SELECT id, number FROM comment
LEFT JOIN (SELECT comment_id, min(filed_on) AS filed FROM filing GROUP BY comment_id) ON comment_id = id
ORDER BY filed IS NULL, filed, number"""
