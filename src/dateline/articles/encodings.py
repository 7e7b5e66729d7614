"""Which encoding bytes are in, told by the words that each gives.

A wrong encoding of an alphabet gives words that no language has: Latin and Cyrillic letters in one word, small letters
before capitals, whole words of accented letters, signs amid letters. Counting those words is enough to tell the
encodings of European alphabets apart, and it takes the same time for any page.
"""

import codecs
import re

from dateline.articles.language import language_certainty

_SAMPLE = 60_000  # bytes looked at
_ALPHABETS = (
    "cp1251",
    "koi8-u",
    "cp866",
    "iso8859-5",
    "mac_cyrillic",
    "cp1252",
    "cp1250",
    "cp1253",
    "cp1254",
    "iso8859-2",
)
_SYLLABLES = ("euc_jp", "cp932", "cp949", "gb18030", "big5hkscs")
_ALIKE = 0.05  # difference in odd words that tells nothing
_FEW_ODD = 0.15  # of the words with other than ASCII letters
_MOSTLY_UTF_8 = 0.9  # of the characters beyond ASCII
_MARKUP = re.compile(rb"<(?:script|style)\b.{0,20000}?</(?:script|style)>|<[^<>]{0,2000}>", re.I | re.S)
_STRETCH = re.compile(rb"[^\n]{0,80}[\x80-\xff][^\n]{0,200}")
_WORD = re.compile(r"\w*[^\x00-\x7f\s]\S*")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_GREEK = re.compile("[\u0370-\u03ff]")
_COMMON = ((_CYRILLIC, frozenset("оеаиніїтслвркдупмь")), (_GREEK, frozenset("αάοόιίεέτσςνηήρυύωκπ")))
_ENOUGH = 40  # letters
_USUAL = 0.7  # of the letters are common ones in any text of the languages
_INVERTED = re.compile("[а-яёіїєґ][А-ЯЁІЇЄҐ]{2}|[а-яёіїєґ][А-ЯЁІЇЄҐ](?![А-Яа-яёіїєґ])")
_ODD_CYRILLIC = re.compile("[\u0402-\u0403\u0405\u0408-\u040b\u040c\u040f\u0452-\u0453\u0455\u0458-\u045b\u045c\u045f]")
_ACCENTS_ONLY = re.compile("[\u00a1-\u024f]{4,}")
_SIGN_WITHIN = re.compile(
    r"\w[\u0080-\u009f\u00a1-\u00a9\u00ac-\u00b6\u00b8\u00b9\u2500-\u25ff\u2020-\u2022]\w|[\u2500-\u25ff]\w|\ufffd"
)


def looks_right(content: bytes, encoding: str) -> bool:
    """Whether bytes, read so, give sensible words (and are valid in it at all)."""
    sample = _sample(content)
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return False
    return encoding not in _ALPHABETS or _odd_share(text) <= _FEW_ODD


def likeliest(content: bytes, named: tuple[str, ...] = ()) -> str:
    """The encoding that gives the most sensible words, and of several the one whose text most looks like a language.

    ``utf-8`` where most bytes are, and where nothing fits.
    """
    sample = _sample(content)
    if _utf_8_share(sample) >= _MOSTLY_UTF_8:
        return "utf-8"
    names = dict.fromkeys(name for name in (*named, *_SYLLABLES, *_ALPHABETS) if name != "utf-8")
    read = {name: text for name in names if (text := _strictly(sample, name))}
    odd = {name: _odd_share(text) for name, text in read.items()}
    fitting = [name for name in read if odd[name] <= min(odd.values()) + _ALIKE]
    sure = {name: _certainty(read[name]) - odd[name] for name in fitting}
    return max(fitting, key=lambda name: sure[name], default="utf-8")


def _certainty(text: str) -> float:
    """How sure the language model is of the words beyond ASCII."""
    return language_certainty(" ".join(_WORD.findall(text)[:300]))


def _strictly(sample: bytes, encoding: str) -> str | None:
    """The sample's text; of encodings with several bytes a character, without what was cut at the sample's end."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return None


def _sample(content: bytes) -> bytes:
    """The stretches of a page's text that hold bytes beyond ASCII, cut at line ends or spaces."""
    head = _MARKUP.sub(b" ", content[: _SAMPLE * 8])
    found = b"\n".join(match.group() for match in _STRETCH.finditer(head))
    return found[:_SAMPLE] or content[-_SAMPLE:]


def _odd_share(text: str) -> float:
    """The share of odd words, worse where an alphabet's common letters are rare."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    return min(1.0, sum(map(_is_odd, words)) / len(words) + _rareness(text))


def _is_odd(word: str) -> bool:
    if _CYRILLIC.search(word) or _GREEK.search(word):
        return any(p.search(word) for p in (_LATIN, _INVERTED, _ODD_CYRILLIC, _SIGN_WITHIN))
    return _ACCENTS_ONLY.search(word) is not None or _SIGN_WITHIN.search(word) is not None


def _rareness(text: str) -> float:
    """0 where the letters of the Cyrillic or Greek alphabet come as often as in a language that uses it."""
    for alphabet, common in _COMMON:
        letters = alphabet.findall(text.lower())
        if len(letters) >= _ENOUGH:
            share = sum(letter in common for letter in letters) / len(letters)
            return max(0.0, _USUAL - share) * 2
    return 0.0


def _utf_8_share(sample: bytes) -> float:
    text = sample.decode("utf-8", errors="replace")
    beyond = sum(not char.isascii() for char in text)
    return 1 - text.count("\ufffd") / beyond if beyond else 1.0


def _western(error: UnicodeError) -> tuple[str, int]:
    """A stray byte in UTF-8 is most often one of Windows-1252."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", errors="replace"), error.end


codecs.register_error("utf_8_else_western", _western)
