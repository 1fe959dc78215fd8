"""One file per question asked of a comment: check(comment, context) -> findings, a pure function.

`checks.every` runs them all. It is no part of this file, so that one of them can be had without the others.
"""
