"""Names of places in a text, with the words around them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.annotate.parsing import ParsedText
from dateline.annotate.sentences import Sentence
from dateline.gazetteer import Gazetteer

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

_STEP = 40  # characters looked at on either side for the neighbouring word
_OPENERS = "\"'“”«»„([‘’"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name of the gazetteer in the text, or with ``name`` ``None`` one that only the parser takes for a place.

    ``before`` and ``after`` are the neighbouring words within the sentence, as written, empty where punctuation or the
    sentence's end stands between; ``opens`` says that it starts its sentence.
    """

    start: int
    end: int
    name: int | None
    sentence: int
    before: str
    after: str
    opens: bool
    tokens: "Tokens | None"

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


def mentions(parsed: ParsedText, gazetteer: Gazetteer) -> Iterator[Mention]:
    """Every name that the gazetteer finds, in order."""
    for number, (sentence, doc) in enumerate(zip(parsed.sentences, parsed.docs, strict=True)):
        piece = parsed.text[sentence.start : sentence.end]
        for match in gazetteer.find_names(piece, parsed.language):
            yield mention_at(parsed.text, sentence, number, doc, match.start, match.end, match.name)


def mention_at(
    text: str, sentence: Sentence, number: int, doc: "Doc | None", start: int, end: int, name: int | None
) -> Mention:
    """The mention at ``[start, end)`` of a sentence."""
    piece = text[sentence.start : sentence.end]
    tokens = None if doc is None else doc.char_span(start, end, alignment_mode="expand")
    return Mention(
        start=sentence.start + start,
        end=sentence.start + end,
        name=name,
        sentence=number,
        before=word_before(piece, start),
        after=word_after(piece, end),
        opens=not piece[:start].strip(_OPENERS + " "),
        tokens=tokens,
    )


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
