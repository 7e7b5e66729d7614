"""Names of places in a text, with the words around them."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from heapq import merge
from typing import TYPE_CHECKING

from dateline.annotate.parsing import ParsedText
from dateline.gazetteer import Dateline, Gazetteer, NameMatch
from dateline.languages.shapes.places import Places

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

_STEP = 40  # characters looked at on either side for the neighbouring word
_SHORT = re.compile(r"(?<![\w.-])(?:[A-Z]\.\s?[A-Z][a-z]{0,2}(?:\.[A-Z])?\.?|[A-Z]{2,4}|[A-Z][a-z]{1,4}\.)(?!\w)")
_ADJECTIVE = re.compile(r"(?<!\w)[А-ЯЁІЇЄҐ][а-яёіїєґ'’-]+")
_STEM = 3  # letters that the plural of a word shares with its singular
_NOUNS = frozenset(("NOUN", "PROPN", "ADJ"))
_OPENERS = "\"'“”«»„([‘’"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name of the gazetteer in the text, or with ``name`` ``None`` a region's abbreviation, whose ``code`` it has.

    ``before`` and ``after`` are the neighbouring words within the sentence, as written, empty where punctuation or the
    sentence's end stands between; ``opens`` says that it starts its sentence, ``second`` that the word before does.
    ``article`` says that it stands alone after an article, ``river`` that the words before it speak of a river,
    ``capitals`` that its sentence is all in capitals: then ``before`` and ``after`` are in lower case, and there are no
    ``tokens``. ``filed`` says that it stands in a dateline: ``sentence`` is the one behind it.
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
    article: bool = False
    river: bool = False
    capitals: bool = False
    filed: bool = False

    @property
    def entity(self) -> "Tokens | None":
        """The parser's named entity that holds the mention's first token; ``Doc.ents`` would gather all of them."""
        if self.tokens is None or not self.tokens[0].ent_type:
            return None
        from spacy.tokens import Span as Tokens

        first, doc = self.tokens[0], self.tokens.doc
        start, end = first.i, first.i + 1
        while start and doc[start].ent_iob_ == "I":
            start -= 1
        while end < len(doc) and doc[end].ent_iob_ == "I":
            end += 1
        return Tokens(doc, start, end, label=first.ent_type)

    @property
    def head(self) -> "Token | None":
        """The token that the parse hangs the mention from the sentence by."""
        return None if self.tokens is None else self.tokens.root


def mentions(parsed: ParsedText, gazetteer: Gazetteer, words: Places) -> Iterator[Mention]:
    """Every name that the gazetteer finds and every abbreviation of a region, in order."""
    filed = (mention for dateline in parsed.datelines for mention in _filed(parsed, dateline, gazetteer, words))
    return merge(filed, _mentions(parsed, gazetteer, words), key=lambda mention: mention.start)


def _filed(parsed: ParsedText, dateline: Dateline, gazetteer: Gazetteer, words: Places) -> Iterator[Mention]:
    """The towns of a dateline, and the countries and regions that hold them; nothing else in it is a place."""
    behind = bisect_left(parsed.sentences, dateline.end, key=lambda sentence: sentence.start)
    for start, end in (*dateline.towns, *dateline.holders):
        name = parsed.text[start:end]
        code = words.shortened.get(name.rstrip(".").lower()) if start > dateline.start else None
        found = [m for m in gazetteer.find_names(name, parsed.language) if (m.start, m.end) == (0, end - start)]
        if code or found:
            yield Mention(
                start=start,
                end=end,
                name=None if code else found[0].name,
                sentence=min(behind, len(parsed.sentences) - 1),
                before="",
                after="",
                opens=True,
                second=False,
                tokens=None,
                code=code,
                filed=True,
            )


def _mentions(parsed: ParsedText, gazetteer: Gazetteer, words: Places) -> Iterator[Mention]:
    river = _after_rivers(words)
    for number, (sentence, doc) in enumerate(zip(parsed.sentences, parsed.docs, strict=True)):
        piece = parsed.text[sentence.start : sentence.end]
        capitals = _is_in_capitals(piece)
        short = [] if capitals else [(start, end, None, code) for start, end, code in _shortened(piece, words)]
        headed = list(_headed(piece, gazetteer, words, parsed.language))
        heads = {(m.start, m.end): head for m, head in headed}
        named = [(m.start, m.end, m.name, None) for m in gazetteer.find_names(piece, parsed.language)]
        first = [*short, *((m.start, m.end, m.name, None) for m, _ in headed)]
        free = [n for n in named if not any(n[0] < s[1] and s[0] < n[1] for s in first)]
        for start, end, name, code in sorted([*first, *free]):
            before, after = word_before(piece, start), heads.get((start, end)) or word_after(piece, end)
            tokens = None if doc is None or capitals else doc.char_span(start, end, alignment_mode="expand")
            leading = piece[:start].strip(_OPENERS + " ")
            yield Mention(
                start=sentence.start + start,
                end=sentence.start + end,
                name=name,
                sentence=number,
                before=before.lower() if capitals else before,
                after=after.lower() if capitals else after,
                opens=not leading,
                second=leading == before,
                tokens=tokens,
                code=code,
                article=_has_article(before, piece[start:end], words) and _is_alone(piece, end, after, tokens, words),
                river=river.search(piece, max(0, start - _STEP), start) is not None,
                capitals=capitals,
            )


def _headed(piece: str, gazetteer: Gazetteer, words: Places, language: str) -> Iterator[tuple[NameMatch, str]]:
    """Adjectives that share one plural noun, each with that noun's singular: "у Донецькій і Луганській областях"."""
    pattern = _coordinated(words.ands, tuple(words.plurals))
    for match in pattern.finditer(piece) if words.adjectives else ():
        plural = match["plural"].lower()
        heads = [word for word in words.kinds if word[:_STEM] == plural[:_STEM]]
        adjectives = list(_ADJECTIVE.finditer(piece, match.start(), match.start("plural")))
        if gazetteer.lookup(f"{adjectives[-1][0]} {plural}", language):
            adjectives.pop()
        for adjective in adjectives:
            for head in heads:
                found = gazetteer.find_names(f"{adjective[0]} {head}", language)
                if found and found[0].end == len(adjective[0]) + 1 + len(head):
                    yield NameMatch(adjective.start(), adjective.end(), found[0].name), head
                    break


@cache
def _coordinated(ands: frozenset[str], plurals: tuple[str, ...]) -> re.Pattern[str]:
    joins, heads, adjective = "|".join(sorted(ands)), "|".join(plurals), _ADJECTIVE.pattern
    return re.compile(rf"{adjective}(?:(?:,\s|,?\s(?:{joins})\s){adjective})+\s(?P<plural>{heads})(?!\w)")


def _is_in_capitals(piece: str) -> bool:
    return piece.isupper() and len(piece.split()) > 2


def _has_article(before: str, name: str, words: Places) -> bool:
    return before.lower() in words.articles and name.lower() not in words.articled


def _is_alone(piece: str, end: int, after: str, tokens: "Tokens | None", words: Places) -> bool:
    """Whether no noun follows that an article before the name would belong to: not "the Dnipro mayor"."""
    if piece[end : end + 1] == "-" or after[:1].isupper() or after.lower() in words.kinds:
        return False
    if tokens is None:
        return not after or after.lower() in words.locatives | words.ands
    following = tokens.doc[tokens.end] if tokens.end < len(tokens.doc) else None
    return tokens.root.dep_ not in ("compound", "nmod") and (following is None or following.pos_ not in _NOUNS)


def _after_rivers(words: Places) -> re.Pattern[str]:
    said = "|".join(re.escape(phrase) for phrase in words.rivers)
    articles = "|".join(re.escape(article) for article in words.articles) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{said})\s+(?:(?:{articles})\s+)?\Z", re.IGNORECASE)


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
