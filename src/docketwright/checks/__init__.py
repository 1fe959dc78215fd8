"""One file per question asked of a comment: check(comment, context) -> findings, a pure function."""
