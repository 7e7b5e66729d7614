"""How names are compared: case, accents, kinds of apostrophe, and hyphen or space don't count.

Folding is one character to one character, so that spans in the folded text are spans in the text.
"""

import re
import unicodedata

_APOSTROPHES = "'\u2018\u2019\u02bc\u02b9\u02bb\u02bf\u02be\u0060\u00b4\u2032\u055a"
_HYPHENS = "-\u2010\u2011\u2012\u2013\u2212"
_SPACES = " \t\u00a0\u202f\u2009"
_PLAIN = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ı": "i", "ħ": "h", "ŧ": "t", "æ": "a", "œ": "o", "ß": "s"}
_LATIN = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))


def _folded(char: str) -> str:
    lower = char.lower()
    first = unicodedata.normalize("NFD", lower)[:1] or lower
    return _PLAIN.get(first, first)


def _table() -> dict[int, str]:
    table = {code: _folded(chr(code)) for code in _LATIN}
    table |= {
        code: chr(code).lower() for code in (*range(0x41, 0x5B), *range(0x370, 0x590)) if len(chr(code).lower()) == 1
    }
    table |= {ord("ё"): "е", ord("Ё"): "е", ord("ґ"): "г", ord("Ґ"): "г"}
    table |= dict.fromkeys(map(ord, _APOSTROPHES), "'")
    table |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # lone surrogates, which no UTF-8 holds
    table |= dict.fromkeys(map(ord, _HYPHENS + _SPACES), " ")
    return table


_TABLE = _table()
_RUN = re.compile(r"\s+")


def fold(text: str) -> str:
    """The text with what does not count taken out of each character; its length stays.

    >>> fold("Żytomierz – Kyiv’s")
    "zytomierz   kyiv's"
    """
    return text.translate(_TABLE)


def fold_name(name: str) -> str:
    """A name as the index holds it: folded, composed, single spaces."""
    return _RUN.sub(" ", fold(unicodedata.normalize("NFC", name))).strip()


_UPPER = "".join(
    f"{chr(a)}-{chr(b)}" for a, b in ((0x41, 0x5A), (0xC0, 0xD6), (0xD8, 0xDE), (0x391, 0x3A9), (0x400, 0x42F))
) + "".join(chr(c) for c in (*range(0x100, 0x250), *range(0x490, 0x530), *range(0x1E00, 0x1F00)) if chr(c).isupper())
_UNCASED = "\u0590-\u06ff\u0900-\u109f\u10a0-\u10ff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"

_ARTICLE = r"(?:al|el|ash|as|ad|an|ar|at|az|ed|es|esh|er|et)[-\u2010\u2011 ’']"
_ORDINAL = r"\d\d?(?:th|st|nd|rd|[-]?[а-яії]{1,3})\b|\d\d(?=선)"

STARTS = re.compile(rf"(?<!\w)(?:{_ARTICLE}(?=[{_UPPER}])|[{_UPPER}]|[{_UNCASED}]|{_ORDINAL})")
"""Where a name can start: at a capital letter, a word of a script without capitals, or an ordinal."""

_PARTICLES = (
    "은 는 이 가 을 를 에 에서 에게 에는 에도 에서는 에서도 의 로 으로 로는 와 과 도 만 부터 까지 보다 처럼 측 발 및 "
    "이나 나 이란 라는 인 에만 에선 엔 로부터 으로부터 이라고 라고 이며 이고"
)
HANGUL = re.compile("[\uac00-\ud7a3]")
AFTER_HANGUL = re.compile(f"(?:{'|'.join(sorted(_PARTICLES.split(), key=len, reverse=True))})(?![\uac00-\ud7a3])")
"""The particles that Korean writes onto a name."""
