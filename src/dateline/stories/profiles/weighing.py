"""Words and keys weighed by how seldom they are, in these reports and in the news at large."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from dateline.languages import words
from dateline.languages.shapes.background import Background

Weights = dict[str, float]

_REPORTS = 840  # that a background stands for, beside those at hand
_KEPT = 80  # of a report's heaviest words: the rest adds little
_KEYS_AT_LARGE = 200  # reports that each hold one key of their own, so that two reports alone have rare keys too


def weigh_words(counts: Sequence[Mapping[str, int]], languages: Sequence[str | None]) -> list[Weights]:
    """For each report its heaviest stems, as a unit vector (tf-idf), the heaviest first."""
    seen = Counter(stem for count in counts for stem in count)

    @cache
    def rarity(language: str | None, stem: str) -> float:
        known = _shares(language).get(stem, 0.0) * _REPORTS
        return max(0.0, math.log((len(counts) + _REPORTS + 1) / (seen[stem] + known + 0.5)))

    weighed = (
        {stem: (1 + math.log(count)) * rarity(language, stem) for stem, count in row.items()}
        for row, language in zip(counts, languages, strict=True)
    )
    return [_unit(_heaviest(row, _KEPT)) for row in weighed]


def weigh_keys(keys: Sequence[Mapping[str, float]]) -> list[Weights]:
    """For each report its keys, as a unit vector, the heaviest first."""
    seen = Counter(key for row in keys for key in row)
    reports = len(keys) + _KEYS_AT_LARGE
    return [
        _unit(_heaviest({key: weight * math.log(reports / (seen[key] + 1)) for key, weight in row.items()}, None))
        for row in keys
    ]


@cache
def _shares(language: str | None) -> Weights:
    background = words(Background, language)
    return {stem: share for share, found in background.shares.items() for stem in found} if background else {}


def _heaviest(weights: Weights, count: int | None) -> Weights:
    return dict(sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:count])


def _unit(weights: Weights) -> Weights:
    length = math.sqrt(math.fsum(weight * weight for weight in weights.values()))
    return {key: weight / length for key, weight in weights.items() if weight > 0} if length else {}
