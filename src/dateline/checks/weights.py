"""What each fault and the wording of a point weigh, in log-odds; learned by ``scripts/learn_check.py``."""

from collections.abc import Mapping

ALONE: Mapping[str, float] = {
    "alone": 1.323,
    "alone, words lacking": -1.479,
    "attribution contradicted": -1.803,
    "bias": 0.11,
    "binding contradicted": -1.991,
    "box cut out": 0.521,
    "box cut out, in pieces": -1.998,
    "doer contradicted": -1.962,
    "figure contradicted": -1.942,
    "figure missing": -1.896,
    "moment missing": -2.013,
    "name missing": -1.803,
    "name otherwise": -1.245,
    "number missing": -1.894,
    "place missing": -1.834,
    "relation contradicted": -1.682,
    "rival contradicted": -1.773,
    "setting contradicted": -1.959,
    "sweeping missing": -1.359,
    "whereabouts missing": -2.008,
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
