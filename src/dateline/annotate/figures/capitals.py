"""Sentences all in capitals, read in small letters: the parser tells no noun from a name in them."""

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from dateline.annotate.parsing import ParsedText, parse
from dateline.languages import words
from dateline.languages.sentences import Sentence
from dateline.languages.shapes.moments import Moments

_BEFORE_DAY = re.compile(r"\b[^\W\d_]+(?= [0-9]{1,2}\b)")
_FEWEST = 3  # words that show that capitals are how the text is written, not names


def in_small_letters(parsed: ParsedText) -> ParsedText:
    """The parsed text with each sentence in capitals parsed anew in small letters, at the same offsets."""
    docs = list(parsed.docs)
    shouted = [i for i, s in enumerate(parsed.sentences) if docs[i] is not None and _is_shouted(_written(parsed, s))]
    if not shouted:
        return parsed
    moments = words(Moments, parsed.language)
    months = moments.vague_months if moments is not None else frozenset()
    small = _small(parsed.text, [parsed.sentences[i] for i in shouted], months)
    anew = parse(small, parsed.language, [parsed.sentences[i] for i in shouted], lambda _: True)
    for i, doc in zip(shouted, anew.docs, strict=True):
        docs[i] = doc
    return replace(parsed, docs=tuple(docs))


def small_letters(sentence: str, months: Container[str] = ()) -> str:
    """The sentence in small letters, its first as it is, if it is all in capitals; never of another length.

    The ``months`` whose names are other words too keep their capital before a day ("MAY 3" is no "may").

    >>> small_letters("TWELVE PEOPLE WERE KILLED"), small_letters("NATO met")
    ('Twelve people were killed', 'NATO met')
    """
    if not _is_shouted(sentence):
        return sentence
    small = sentence[:1] + sentence[1:].lower()
    return _BEFORE_DAY.sub(lambda m: m[0].capitalize() if m[0] in months else m[0], small)


def _written(parsed: ParsedText, sentence: Sentence) -> str:
    return parsed.text[sentence.start : sentence.end]


def _small(text: str, sentences: Sequence[Sentence], months: Container[str]) -> str:
    """The text with the given sentences, which are in order, in small letters."""
    pieces, at = [], 0
    for sentence in sentences:
        pieces += [text[at : sentence.start], small_letters(text[sentence.start : sentence.end], months)]
        at = sentence.end
    return "".join([*pieces, text[at:]])


def _is_shouted(sentence: str) -> bool:
    written = sum(word[:1].isalpha() for word in sentence.split())
    return sentence.isupper() and written >= _FEWEST and len(sentence.lower()) == len(sentence)
