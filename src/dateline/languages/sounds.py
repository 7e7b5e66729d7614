"""How a name sounds, roughly: the same for its spellings in Latin and Cyrillic letters.

After Soundex (Russell 1918): classes of consonants, vowels left out. What transliterations disagree on (h, g, kh and
х; y, i and й) is left out too.
"""

import re

_SEVERAL = (
    ("ь", ""),
    ("ъ", ""),
    ("'", ""),
    ("’", ""),
    ("shch", "s"),
    ("sch", "s"),
    ("tch", "s"),
    ("дж", "s"),
    ("тс", "s"),
    ("дз", "s"),
    ("sh", "s"),
    ("ch", "s"),
    ("zh", "s"),
    ("ts", "s"),
    ("tz", "s"),
    ("dz", "s"),
    ("kh", "h"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
)
_CLASSES = {
    letter: kind
    for kind, letters in {
        "1": "bpfvwбпфв",
        "2": "csjkqxzсжзкцчшщ",
        "3": "dtдт",
        "4": "lł" + "л",
        "5": "mnñ" + "мн",
        "6": "rр",
    }.items()
    for letter in letters
}
_AGAIN = re.compile(r"(\d)\1+")


def sounds(word: str) -> str:
    """The classes of a word's consonants, in order, repeated ones once; empty for letters of other scripts.

    >>> sounds("Skibitsky"), sounds("Скібіцький"), sounds("Скибицкий")
    ('212', '212', '212')
    """
    letters = word.casefold()
    for several, one in _SEVERAL:
        letters = letters.replace(several, one)
    return _AGAIN.sub(r"\1", "".join(_CLASSES.get(letter, " ") for letter in letters)).replace(" ", "")
