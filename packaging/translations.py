"""Collect the window's sentences and bring every language up to date: `make translations`.

A sentence is what stands in `say("…")` or `phrase("…")` in the code, the value of a few enumerations, and the guidance
in resources/. Qt's own lupdate finds only part of these in Python, so they are handed to it as one list; it keeps the
translations that are there, and Qt Linguist opens the file. lrelease makes the file that the program reads.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path

from docketwright.ui.language import CONTEXT, ENGLISH, LANGUAGES

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "docketwright"
RESOURCES = ROOT / "resources"
MARKS = frozenset({"say", "phrase"})
# Enumerations whose values the window shows.
SHOWN = (
    "model.steps:Step",
    "model.steps:Progress",
    "model.finding:Severity",
    "model.finding:Action",
    "model.principle:State",
    "model.passages:Role",
    "model.source:SourceKind",
    "model.rule:ChannelKind",
    "checks.commenter:CommenterType",
    "checks.claims:Backing",
)
# By file: the fields that guide a person. What enters the letter, such as the law and the blocks' text, is in English.
GUIDANCE = {
    "principles/elements.json": ("name", "definition", "questions"),
    "hooks/hooks.json": ("use", "caution"),
    "letter/blocks.json": ("commenter_must_add", "caveats", "prompts"),
}


def sentences() -> list[str]:
    """Return every sentence of the window in English, each once."""
    code = (one for file in sorted(SOURCE.rglob("*.py")) for one in said_in(file.read_text(encoding="utf-8")))
    return [one for one in dict.fromkeys((*code, *_enumerated(), *_guidance())) if _has_words(one)]


def said_in(code: str) -> Iterator[str]:
    """Yield the sentences that a piece of code says or marks."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS and node.args:
            yield from _constants(node.args[0])


def _has_words(sentence: str) -> bool:
    """Tell whether there is something to translate besides the names of values."""
    return any(char.isalpha() for char in re.sub(r"\{[^}]*\}", "", sentence))


def _constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def _enumerated() -> Iterator[str]:
    for one in SHOWN:
        module, name = one.split(":")
        kind: type[Enum] = getattr(import_module(f"docketwright.{module}"), name)
        yield from (member.value for member in kind)


def _guidance() -> Iterator[str]:
    for file, fields in GUIDANCE.items():
        read = json.loads((RESOURCES / file).read_text(encoding="utf-8"))
        for entry in read if isinstance(read, list) else read["blocks"]:
            for field in fields:
                value = entry[field]
                yield from [value] if isinstance(value, str) else value
    yield from json.loads((RESOURCES / "principles" / "card.json").read_text(encoding="utf-8"))["limits"]
    read = json.loads((RESOURCES / "principles" / "patterns.json").read_text(encoding="utf-8"))
    yield from (one["message"] for one in read["patterns"])


def kept(language: str) -> Path:
    """Return the file in which a language's sentences are kept and edited."""
    return RESOURCES / "languages" / f"docketwright_{language}.ts"


def update(language: str) -> None:
    """Bring the kept file up to date with the code, and make from it what the program reads."""
    file = kept(language)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sentences.js"
        listed.write_text("".join(f"qsTranslate({json.dumps(CONTEXT)}, {json.dumps(one)});\n" for one in sentences()))
        options = ("-silent", "-no-obsolete", "-locations", "none", "-target-language", language)
        _tool("lupdate", *options, str(listed), "-ts", str(file))
    _tool("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def _tool(name: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{name}")), *arguments], check=True)


if __name__ == "__main__":
    for spoken in LANGUAGES:
        if spoken != ENGLISH:
            update(spoken)
            print(f"{kept(spoken).name}: {len(sentences())} sentences")
