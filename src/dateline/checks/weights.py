"""What each fault and the wording of a point weigh, in log-odds; learned by ``scripts/learn_check.py``."""

from collections.abc import Mapping

ALONE: Mapping[str, float] = {
    "alone": 0.692,
    "alone, words lacking": -3.805,
    "attribution contradicted": -2.066,
    "bias": 0.394,
    "box cut out": 0.775,
    "box cut out, words elsewhere": -6.202,
    "figure contradicted": -2.201,
    "figure missing": -1.884,
    "moment contradicted": -1.983,
    "moment missing": -2.087,
    "name missing": -2.039,
    "place contradicted": -2.099,
    "place missing": -1.804,
    "relation contradicted": -2.134,
    "relation missing": -1.93,
}

JUDGED: Mapping[str, float] = {
    "alone": 0.906,
    "alone, words lacking": -3.872,
    "attribution contradicted": -2.021,
    "bias": 0.56,
    "box cut out": 0.7,
    "box cut out, words elsewhere": -6.499,
    "figure contradicted": -2.222,
    "figure missing": -1.806,
    "moment contradicted": -1.957,
    "moment missing": -2.073,
    "name missing": -2.026,
    "place contradicted": -2.12,
    "place missing": -1.805,
    "relation contradicted": -1.988,
    "relation missing": -1.93,
    "judge": 0.666,
}
