"""Which pairs of texts are worth comparing: MinHash for whole copies, shared anchors for pieces of a text.

MinHash with locality-sensitive hashing (Broder 1997; Indyk and Motwani 1998) finds texts that are largely the same.
A wire's three paragraphs inside a long report of one's own hardly change the MinHash; they are found by *anchors*, the
shingles whose hash ends in zeros (Manber 1994): a fixed sample that both texts take alike.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from rensa import RMinHash

from dateline.stories.copies.shingles import Hashes
from dateline.stories.meeting import Keys, Pairs, pairs_by_key, together

_SLOTS = 128
_BANDS = 64  # two slots a band: two texts that have a third in common meet 999 times in 1,000
_SEED = 7
_SAMPLE = np.uint64(7)  # one shingle in eight is an anchor
_ANCHORS = 2  # in common
_AT_ONCE = 4096


def candidate_pairs(texts: Sequence[Hashes]) -> Pairs:
    """Pairs of positions whose texts may share passages, each once and in order; ``texts`` are distinct shingles."""
    anchors = [text[(text & _SAMPLE) == 0] for text in texts]
    return together(pairs_by_key(list(_bands(texts))), pairs_by_key(anchors, least=_ANCHORS))


def _bands(texts: Sequence[Hashes]) -> Iterator[Keys]:
    """The keys of each text's MinHash: one a band, different in each band."""
    salt = np.arange(1, _BANDS + 1, dtype=np.uint64) << np.uint64(57)
    for start in range(0, len(texts), _AT_ONCE):
        chunk = texts[start : start + _AT_ONCE]
        flat = np.concatenate(chunk) if chunk else np.empty(0, dtype=np.uint64)
        offsets = np.cumsum([0, *map(len, chunk)]).astype(np.uint64)
        digests = RMinHash.digest_matrix_from_flat_token_hashes(flat, offsets, num_perm=_SLOTS, seed=_SEED)
        slots = np.array(digests.to_rows(), dtype=np.uint64).reshape(len(chunk), _BANDS, 2)
        keys = (slots[:, :, 0] << np.uint64(32) | slots[:, :, 1]) * np.uint64(0x9E3779B97F4A7C15) ^ salt
        for text, row in zip(chunk, keys, strict=True):
            yield row if len(text) else row[:0]
