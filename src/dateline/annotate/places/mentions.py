"""Names of places in a text, with the words around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.annotate.parsing import ParsedText
from dateline.gazetteer import Gazetteer
from dateline.languages.shapes.places import Places

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

_STEP = 40  # characters looked at on either side for the neighbouring word
_SHORT = re.compile(r"(?<![\w.-])(?:[A-Z]\.\s?[A-Z][a-z]{0,2}(?:\.[A-Z])?\.?|[A-Z]{2,4}|[A-Z][a-z]{1,4}\.)(?!\w)")
_OPENERS = "\"'“”«»„([‘’"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name of the gazetteer in the text, or with ``name`` ``None`` a region's abbreviation, whose ``code`` it has.

    ``before`` and ``after`` are the neighbouring words within the sentence, as written, empty where punctuation or the
    sentence's end stands between; ``opens`` says that it starts its sentence, ``second`` that the word before does.
    """

    start: int
    end: int
    name: int | None
    sentence: int
    before: str
    after: str
    opens: bool
    second: bool
    tokens: "Tokens | None"
    code: str | None = None

    @property
    def entity(self) -> "Tokens | None":
        """The parser's named entity that holds the mention's first token."""
        if self.tokens is None:
            return None
        first = self.tokens[0]
        for entity in self.tokens.doc.ents:
            if entity.start <= first.i < entity.end:
                return entity
        return None

    @property
    def head(self) -> "Token | None":
        """The token that the parse hangs the mention from the sentence by."""
        return None if self.tokens is None else self.tokens.root


def mentions(parsed: ParsedText, gazetteer: Gazetteer, words: Places) -> Iterator[Mention]:
    """Every name that the gazetteer finds and every abbreviation of a region, in order."""
    for number, (sentence, doc) in enumerate(zip(parsed.sentences, parsed.docs, strict=True)):
        piece = parsed.text[sentence.start : sentence.end]
        short = [(start, end, None, code) for start, end, code in _shortened(piece, words)]
        named = [(m.start, m.end, m.name, None) for m in gazetteer.find_names(piece, parsed.language)]
        free = [n for n in named if not any(n[0] < s[1] and s[0] < n[1] for s in short)]
        for start, end, name, code in sorted([*short, *free]):
            before = word_before(piece, start)
            leading = piece[:start].strip(_OPENERS + " ")
            yield Mention(
                start=sentence.start + start,
                end=sentence.start + end,
                name=name,
                sentence=number,
                before=before,
                after=word_after(piece, end),
                opens=not leading,
                second=leading == before,
                tokens=None if doc is None else doc.char_span(start, end, alignment_mode="expand"),
                code=code,
            )


def _shortened(piece: str, words: Places) -> Iterator[tuple[int, int, str]]:
    """Abbreviations of regions after a town's name and a comma, or with stops or three capitals anywhere."""
    for match in _SHORT.finditer(piece):
        low = match[0].rstrip(".").lower()
        code = words.shortened.get(low)
        if code is None:
            continue
        after_town = piece[: match.start()].endswith((", ", ",\u00a0"))
        if "." in low or (match[0].isupper() and len(low) > 2) or (after_town and _looks_short(match[0])):
            yield match.start(), match.end(), code


def _looks_short(written: str) -> bool:
    return written.endswith(".") or (written.isupper() and len(written) == 2)


def word_before(text: str, at: int) -> str:
    """The word that ends right before, only white space between."""
    words = text[max(0, at - _STEP) : at].rstrip(" \u00a0").split()
    return words[-1].lstrip(_OPENERS) if words and (words[-1][-1].isalnum() or words[-1][-1] in ".'’-") else ""


def word_after(text: str, at: int) -> str:
    """The word that starts right after, only white space between."""
    piece = text[at : at + _STEP]
    if not piece[:1].isspace():
        return ""
    words = piece.split()
    return words[0].rstrip(".,;:!?\"'”»)]") if words and words[0][0].isalnum() else ""
