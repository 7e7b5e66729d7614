"""What the labels of an entailment model say: which of its outputs is contradiction, which entailment."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.errors import SetupError
from dateline.records import Judgement

_CONTRADICTS = re.compile(r"contradict|refute", re.IGNORECASE)
_ENTAILS = re.compile(r"entail|support", re.IGNORECASE)
_NEGATED = re.compile(r"(?:^|[\W_])(?:no|not|non)(?=[\W_])|unsupport", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Labels:
    """The places of the outputs that count; ``entailed`` is ``None`` where the model tells contradictions alone.

    Of a model that tells only whether a text is entailed, ``contradicted`` is the other label.
    """

    count: int
    contradicted: int
    entailed: int | None

    def judgement(self, logits: Sequence[float]) -> Judgement:
        """The outputs of one question as probabilities."""
        highest = max(logits)
        powers = [math.exp(logit - highest) for logit in logits]
        shares = [power / sum(powers) for power in powers]
        entailed = None if self.entailed is None else shares[self.entailed]
        return Judgement(contradicted=shares[self.contradicted], entailed=entailed)


def read_labels(names: Sequence[str]) -> Labels:
    """The labels of a model in the order of its outputs; raises :class:`SetupError` where they tell nothing."""
    against = [i for i, name in enumerate(names) if _CONTRADICTS.search(name) and not _NEGATED.search(name)]
    for_it = [i for i, name in enumerate(names) if _ENTAILS.search(name) and not _NEGATED.search(name)]
    if len(names) == 2 and against:
        for_it = []
    elif len(names) == 2 and for_it:
        against = [1 - for_it[0]]
    if len(against) != 1 or len(for_it) > 1:
        shown = ", ".join(names) or "none"
        raise SetupError(
            f"the labels of the model ({shown}) don't tell contradiction from the rest: its config.json needs an "
            '"id2label" such as {"0": "entailment", "1": "neutral", "2": "contradiction"}'
        )
    return Labels(len(names), against[0], for_it[0] if for_it else None)
