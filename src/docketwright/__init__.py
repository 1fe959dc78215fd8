"""Docketwright: from a notice of proposed rulemaking to a comment letter that the agency has to answer."""

__version__ = "0.1.0"

INTERRUPTED = 130
"""The exit code of a process that a person stopped."""
