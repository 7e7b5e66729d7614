"""The sentences of the body that a key point speaks of."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from dateline.checks.wording import Word, Wording, span_of
from dateline.records import Span


@dataclass(frozen=True)
class Sentences:
    """The sentences of a body, weighed by how rare their words are in it."""

    wording: Wording

    @cached_property
    def stems(self) -> tuple[frozenset[str], ...]:
        """The stems of each sentence that carry content."""
        function = self.wording.rules.function
        return tuple(frozenset(w.stem for w in s if w.form not in function) for s in self.wording.sentences)

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(stem for stems in self.stems for stem in stems)

    @cached_property
    def _forms(self) -> frozenset[tuple[str, ...]]:
        return frozenset(tuple(word.form for word in sentence) for sentence in self.wording.sentences)

    def has(self, point: Wording) -> bool:
        """Whether every sentence of a text is one of the body's, word for word."""
        own = [tuple(word.form for word in sentence) for sentence in point.sentences]
        return bool(own) and self._forms.issuperset(own)

    def weight(self, stem: str) -> float:
        """More for a word that few sentences have."""
        return math.log(1 + (1 + len(self.stems)) / (1 + self._counts[stem]))

    def nearest(self, words: Iterable[Word], count: int) -> tuple[int, ...]:
        """The numbers of the sentences that share most with the words, best first."""
        stems = {word.stem for word in words}
        shares = [self._share(stems, sentence) for sentence in self.stems]
        order = sorted(range(len(shares)), key=lambda number: (-shares[number], number))
        return tuple(number for number in order[:count] if shares[number] > 0)

    def _share(self, stems: set[str], sentence: frozenset[str]) -> float:
        shared = sum(self.weight(stem) for stem in sorted(stems & sentence))
        return shared / (1 + math.log(1 + len(sentence))) if shared else 0.0

    def coverage(self, words: Sequence[Word], numbers: Iterable[int]) -> float:
        """How much of the words' weight these sentences have, 0 to 1; 1 where there are no words."""
        stems = {word.stem for word in words}
        there = frozenset().union(*(self.stems[number] for number in numbers))
        total = sum(self.weight(stem) for stem in sorted(stems))
        return sum(self.weight(stem) for stem in sorted(stems & there)) / total if total else 1.0

    def spans(self, numbers: Iterable[int]) -> tuple[Span, ...]:
        """Where the sentences stand, in the order of the text."""
        return tuple(span_of(self.wording.sentences[number]) for number in sorted(numbers))
