"""`docketwright open FILE`: the window, with this comment, notice, pack of arguments or document in it."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="a comment file, notice, pack or document")


def run(options: argparse.Namespace) -> int:
    """Open the window on the file and return the exit code when it closes; what is wrong with it the window says."""
    # The command line does not know Qt, and the window is loaded only here.
    return int(import_module("docketwright.app").run_window(options.file))
