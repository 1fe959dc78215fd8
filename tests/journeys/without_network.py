"""Runs a program that may open no socket to the network: the system ends it at the first one. Linux only.

A filter in the kernel (seccomp) looks at every call of `socket`; neither Python nor a library can get round it, and
children inherit it. Local sockets, which the display needs, are let through.

    python without_network.py PROGRAM ARGUMENTS...
"""

from __future__ import annotations

import ctypes
import os
import platform
import socket
import struct
import sys

_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
# The machine as the kernel names it, and the number of its call `socket`.
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_LOAD, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_NUMBER, _MACHINE, _FIRST = 0, 4, 16


def possible() -> bool:
    """Tell whether this system has such filters."""
    return sys.platform == "linux" and platform.machine() in _MACHINES


def forbid_network() -> None:
    """Let the kernel end this process when it opens a socket of the internet, old or new."""
    machine, number = _MACHINES[platform.machine()]
    steps = (
        (_LOAD, 0, 0, _MACHINE),
        (_IF_EQUAL, 1, 0, machine),
        (_RETURN, 0, 0, _KILL),  # calls of another machine could go round the numbers below
        (_LOAD, 0, 0, _NUMBER),
        (_IF_EQUAL, 0, 3, number),
        (_LOAD, 0, 0, _FIRST),
        (_IF_EQUAL, 2, 0, socket.AF_INET),
        (_IF_EQUAL, 1, 0, socket.AF_INET6),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    )
    code = b"".join(struct.pack("=HBBI", *step) for step in steps)
    buffer = ctypes.create_string_buffer(code)
    program = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(buffer)))
    system = ctypes.CDLL(None, use_errno=True)
    if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or system.prctl(_SET_SECCOMP, _FILTER, program, 0, 0):
        raise OSError(ctypes.get_errno(), "no filter could be set")


if __name__ == "__main__":
    forbid_network()
    os.execv(sys.argv[1], sys.argv[1:])  # noqa: S606 - the test names the program
