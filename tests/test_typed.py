"""A type is read from several threads at once the first time: msgspec alone would end the process."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from docketwright.model.comment import Anchor, Argument
from docketwright.typed import convert, read_json

# In a process of its own, for what it guards against is a crash. Each type is new, so each is prepared anew.
AT_ONCE = """
import sys
from dataclasses import make_dataclass
from threading import Barrier, Thread
from docketwright.typed import read_json

sys.setswitchinterval(1e-6)
for number in range(150):
    inner = make_dataclass(f"Inner{number}", [(f"f{at}", int, 0) for at in range(12)])
    outer = make_dataclass(f"Outer{number}", [(f"g{at}", inner, None) for at in range(6)])
    together = Barrier(4)

    def read(kind):
        together.wait()
        read_json(b'{"g0": {"f3": 1}}' if kind is outer else b'{"f3": 1}', kind)

    threads = [Thread(target=read, args=(kind,)) for kind in (outer, inner, outer, inner)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
print("alive")
"""


def test_a_type_that_four_threads_want_at_once_ends_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", AT_ONCE], capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr


def test_json_and_plain_values_become_types() -> None:
    made = Argument("a", principles=(1, 4), anchor=Anchor(questions=("2",)))
    data = msgspec.json.encode(made)
    assert read_json(data, Argument) == made
    assert convert(msgspec.json.decode(data), Argument) == made


@pytest.mark.parametrize("data", [b"", b"[]", b'{"id": 1}', b"{", b"\xff"])
def test_what_is_no_such_value_is_refused(data: bytes) -> None:
    with pytest.raises((msgspec.MsgspecError, UnicodeError)):
        read_json(data, Argument)


def test_nothing_else_lets_msgspec_prepare_a_type() -> None:
    source = Path(__file__).resolve().parents[1] / "src" / "docketwright"
    asks = re.compile(r"msgspec\.(?:json\.decode\(.*type=|json\.Decoder\(|convert\()")
    found = {one.name for one in source.rglob("*.py") if asks.search(one.read_text(encoding="utf-8"))}
    assert found == {"typed.py"}
