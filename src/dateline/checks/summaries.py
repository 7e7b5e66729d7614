"""A summary as it is pasted, from a draft, an assistant or a post, into its sentences."""

import re

from dateline.languages.sentences import split_sentences

_BULLET = re.compile(r"^\s*(?:>\s*)*(?:[-*+•–—▪◦‣·]\s+|\(?\d{1,2}[.)]\s+)?")
_EMPHASIS = re.compile(r"(\*\*|__|`)(?=\S)(.+?)(?<=\S)\1")
_HEADING = re.compile(r"\s*(?:#{1,6}\s|[-=_*]{3,}\s*$)")
_LEAD_IN = 60  # characters of a line that only announces what follows ("Key points:")
_WORDS = re.compile(r"[^\W_]+")
_FEWEST = 2  # words of a sentence


def split_summary(text: str, language: str | None) -> tuple[str, ...]:
    """The sentences of a summary in order, without bullets, numbering, emphasis and headings.

    >>> split_summary("Key points:\\n- **Two ships** sank. Nobody died.\\n2. It rained.", "en")
    ('Two ships sank.', 'Nobody died.', 'It rained.')
    """
    found: list[str] = []
    for line in text.splitlines():
        if _HEADING.match(line):
            continue
        plain = _EMPHASIS.sub(r"\2", _BULLET.sub("", line, count=1)).strip()
        if plain.endswith(":") and len(plain) <= _LEAD_IN:
            continue
        found += (plain[sentence.start : sentence.end] for sentence in split_sentences(plain, language))
    return tuple(sentence for sentence in found if len(_WORDS.findall(sentence)) >= _FEWEST)
