"""Names as they sound: what Cyrillic and its spellings in Latin letters have in common."""

import re

from dateline.gazetteer.names import fold_name

_LETTERS = str.maketrans(
    dict(zip("бвгґджзклмнпрстфхцчшщ", "bvggdzzklmnprstfgsCss", strict=True)) | dict.fromkeys("аеёєиіїйоуыэюяьъ'", "")
)
_VOWELS = dict(zip("aeiouyjаяеєэиіїйыоёую", "aeiouiiaaeeeiiiiioouu", strict=True))
_DIGRAPHS = (("shch", "s"), ("sch", "s"), ("zh", "z"), ("kh", "g"), ("ch", "C"), ("sh", "s"), ("ts", "s"), ("ph", "f"))
_SINGLE = str.maketrans("hwqxc", "gvkkk", "aeiouyj' ")
_DOUBLE = re.compile(r"(.)\1+")


def consonants(name: str) -> str:
    """The consonants of a name, those that spellings confuse made one.

    >>> consonants("Terletsky"), consonants("Терлецький"), consonants("Hnatiuk"), consonants("Гнатюк")
    ('trlsk', 'trlsk', 'gntk', 'gntk')
    """
    found = fold_name(name).replace("-", "").translate(_LETTERS)
    for written, sound in _DIGRAPHS:
        found = found.replace(written, sound)
    return _DOUBLE.sub(r"\1", found.translate(_SINGLE))


def person_key(name: str) -> str | None:
    """The same for the spellings of one person's name, given name first; ``None`` where it is too short to tell.

    >>> person_key("Andrii Kovtun") == person_key("Андрій Ковтун")
    True
    """
    words = name.split()
    if len(words) < 2:
        return None
    family = consonants(words[-1])
    given = fold_name(words[0])
    first = consonants(words[0])[:1] if given[:1] not in _VOWELS else _vowel(given)
    return f"{first} {family}" if len(family) > 2 else f"{given} {fold_name(words[-1])}"


def _vowel(given: str) -> str:
    """The vowel that a name begins with: "Yerlan" and "Ерлан" both with e."""
    opening = given[1:2] if given[0] in "yj" and given[1:2] in "aeiou" else given[:1]
    return _VOWELS.get(opening, opening)
