"""The gate before the parser: may anybody but the outlet speak in this sentence?"""

import re
from functools import cache

from dateline.languages import words
from dateline.languages.shapes.cues import Cues

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_MARKS = re.compile(r"[“”\"«»„]|''|``|[:―—]\s|^[—–-]\s")


def has_cue(sentence_text: str, language: str | None = "en") -> bool:
    """Whether a sentence holds a word that may attribute, a quotation mark, or a colon or dash before speech.

    >>> has_cue("Officials said the bridge was open."), has_cue("The bridge was open.")
    (True, False)
    """
    if _MARKS.search(sentence_text):
        return True
    rules = words(Cues, language)
    if rules is None:
        return False
    pattern = _beginnings(language)
    return any(
        word in rules.forms or (pattern is not None and pattern.match(word) is not None)
        for word in _WORD.findall(sentence_text.lower())
    )


@cache
def _beginnings(language: str | None) -> "re.Pattern[str] | None":
    rules = words(Cues, language)
    stems = [form[:-1] for form in rules.forms if form.endswith("*")] if rules else []
    return re.compile("|".join(sorted(map(re.escape, stems), key=len, reverse=True))) if stems else None
