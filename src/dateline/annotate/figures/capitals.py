"""Sentences all in capitals, read in small letters: the parser tells no noun from a name in them."""

from collections.abc import Sequence
from dataclasses import replace

from dateline.annotate.parsing import ParsedText, parse
from dateline.languages.sentences import Sentence

_FEWEST = 3  # words that show that capitals are how the text is written, not names


def in_small_letters(parsed: ParsedText) -> ParsedText:
    """The parsed text with each sentence in capitals parsed anew in small letters, at the same offsets."""
    docs = list(parsed.docs)
    shouted = [i for i, s in enumerate(parsed.sentences) if docs[i] is not None and _is_shouted(_written(parsed, s))]
    if not shouted:
        return parsed
    small = _small(parsed.text, [parsed.sentences[i] for i in shouted])
    anew = parse(small, parsed.language, [parsed.sentences[i] for i in shouted], lambda _: True)
    for i, doc in zip(shouted, anew.docs, strict=True):
        docs[i] = doc
    return replace(parsed, docs=tuple(docs))


def small_letters(sentence: str) -> str:
    """The sentence in small letters, its first as it is, if it is all in capitals; never of another length.

    >>> small_letters("TWELVE PEOPLE WERE KILLED"), small_letters("NATO met")
    ('Twelve people were killed', 'NATO met')
    """
    return sentence[:1] + sentence[1:].lower() if _is_shouted(sentence) else sentence


def _written(parsed: ParsedText, sentence: Sentence) -> str:
    return parsed.text[sentence.start : sentence.end]


def _small(text: str, sentences: Sequence[Sentence]) -> str:
    """The text with the given sentences, which are in order, in small letters."""
    pieces, at = [], 0
    for sentence in sentences:
        pieces += [text[at : sentence.start], small_letters(text[sentence.start : sentence.end])]
        at = sentence.end
    return "".join([*pieces, text[at:]])


def _is_shouted(sentence: str) -> bool:
    words = sum(word[:1].isalpha() for word in sentence.split())
    return sentence.isupper() and words >= _FEWEST and len(sentence.lower()) == len(sentence)
