"""How sure a figure is: a logistic regression over what the draft shows, calibrated on annotated articles."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from math import exp

from dateline.annotate.figures.drafts import Draft
from dateline.records import PEOPLE_STATUSES

WEIGHTS = "confidence.json"


def confidence_of(draft: Draft) -> float:
    """How often a figure like this one has its value, kind, status and modality all right, from 0 to 1."""
    weights = _weights()
    score = sum(weights[name] * value for name, value in features_of(draft).items())
    return round(1 / (1 + exp(-score)), 3)


def features_of(draft: Draft) -> dict[str, float]:
    """What the regression sees of a draft; ``scripts/train_figure_confidence.py`` learns the weights by these names."""
    other = draft.status == "other"
    return {
        "bias": 1.0,
        "measured": float(draft.kind in ("measure", "percent")),
        "money": float(draft.kind == "money"),
        "events": float(draft.kind == "events"),
        "casualty": float(draft.status in PEOPLE_STATUSES),
        "people without a status": float(other and draft.kind == "people"),
        "not asserted": float(draft.modality != "asserted"),
        "noun left out": float(draft.bare),
    }


@cache
def _weights() -> Mapping[str, float]:
    text = files("dateline.annotate.figures").joinpath(WEIGHTS).read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(text)
    return weights
