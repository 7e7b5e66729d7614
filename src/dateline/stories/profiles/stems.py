"""Words cut to stems, the same for the forms of a word: rough, and alike in every language that has letters."""

import re
from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_]{2,}")
_LENGTH = 6  # letters that a stem keeps
_SHORTEST = 3
_FIRST_SYLLABLE = "\u3040"  # of the scripts in which a letter is a syllable or a word: most letters come before them
_SYLLABLES = re.compile(r"[\uac00-\ud7a3\u3040-\u30ff\u4e00-\u9fff]")


def stems(text: str) -> Iterator[str]:
    """The stem of each word of three letters or more, or of two syllable signs or more.

    >>> list(stems("Russian missiles hit Харкові, 러시아"))
    ['russia', 'missil', 'hit', 'харков', '러시']
    """
    for word in _WORD.findall(text.replace("\u00ad", "").casefold()):
        if word[0] >= _FIRST_SYLLABLE and _SYLLABLES.match(word):
            yield word[:2]
        elif len(word) >= _SHORTEST:
            yield word[:_LENGTH]
