"""Which names of the gazetteer are names of places here: "Paris" in "Paris Hilton" is none."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from dateline.annotate.entities.bodies import find_bodies
from dateline.annotate.entities.equipment import find_equipment
from dateline.annotate.entities.vessels import find_vessels, is_kind
from dateline.annotate.parsing import ParsedText
from dateline.annotate.places.mentions import Mention, word_after, word_before
from dateline.annotate.recognising import RECOGNISED, Recognised
from dateline.gazetteer import Gazetteer
from dateline.languages import words as load_words
from dateline.languages.shapes.bodies import Bodies
from dateline.languages.shapes.demonyms import Demonyms
from dateline.languages.shapes.places import Places

if TYPE_CHECKING:
    from spacy.tokens import Token

_PLACE = frozenset(("GPE", "LOC"))
_PLAIN = frozenset(("DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY", "NORP", "LANGUAGE"))
_KNOWN = 6.0  # weight from which a name is seldom a person's: a million people
_COUNTRY = 8.0  # weight from which a name is a country's or a continent's
_CITY = 5.0  # weight of a city of 100,000
_NOTED = 5.4  # weight of a city of 250,000
_TOWN = 4.4  # weight of a town of 25,000
_SPOT = 4.0  # weight of a town of 10,000, or of a great city by another case of its name
_PAIR = re.compile(r"(?<!\w)([А-ЯЁІЇЄҐ][а-яёіїєґ'’-]+)\s([А-ЯЁІЇЄҐ][а-яёіїєґ'’-]+)")
_OPENING = re.compile(r"(?:^|[.!?…\n»\"]\s*)$")
_JOINED = re.compile(r"-[^\W\d_a-zа-яёіїєґ]\w*[a-zа-яёіїєґ]")  # the first half of a double name
_APOSTROPHES = frozenset("'’ʼ")
_QUOTES = frozenset('"“”«»„')
_NAMED = 30  # characters before a place in which the beginning of a longer name stands
_CASE = 3  # from this rank on a name is not in the nominative (``Candidate.rank``)
_STEM = 4  # letters that two cases of a name share


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the whole article says of its names.

    ``surnames`` are parts of people's names; ``starts`` and ``ends`` where names of places start and end;
    ``bodies`` the characters of known organisations' and weapons' names, ``vessels`` those of ships' names, which
    ``ships`` holds in lower case. ``labels`` says by character which names a recogniser sees.
    """

    surnames: frozenset[str]
    starts: frozenset[int]
    ends: frozenset[int]
    bodies: frozenset[int]
    labels: Mapping[int, Recognised]
    vessels: frozenset[int]
    ships: frozenset[str]


def surroundings(parsed: ParsedText, found: Sequence[Mention], words: Places, gazetteer: Gazetteer) -> Surroundings:
    """Collect what :func:`is_place` needs of the whole article."""
    surnames: set[str] = set()
    for _, doc in parsed.parsed():
        for entity in doc.ents:
            if entity.label_ == "PERSON" and len(entity) > 1:
                surnames |= {token.text.lower() for token in entity if token.is_title}
    if parsed.language in RECOGNISED:
        people = (parsed.text[name.start : name.end] for name in parsed.names if name.label == "PER")
        surnames |= {part.lower()[:_STEM] for person in people for part in person.split()}
    elif parsed.language != "en":
        known = {m.end for m in found if _weight(m, gazetteer, parsed.language) > _KNOWN}
        whole = {(m.start, m.end) for m in found}
        surnames |= set(_paired(parsed.text, words, known, whole))
    starts, ends = frozenset(m.start for m in found), frozenset(m.end for m in found)
    named = (*find_bodies(parsed), *(thing for thing in find_equipment(parsed) if not thing.name.islower()))
    bodies = frozenset(at for body in named for at in range(body.start, body.end))
    labels = {at: name for name in parsed.names for at in range(name.start, name.end)}
    ships = tuple(find_vessels(parsed))
    vessels = frozenset(at for ship in ships for at in range(ship.start, ship.end))
    called = frozenset(ship.name.lower() for ship in ships)
    return Surroundings(frozenset(surnames), starts, ends, bodies, labels, vessels, called)


def _paired(text: str, words: Places, known: set[int], whole: set[tuple[int, int]]) -> Iterator[str]:
    """Stems of words that stand beside another capital as people's names do, in a text without a parse."""
    others = words.kinds.keys() | words.locatives | words.parts | words.offices
    for match in _PAIR.finditer(text):
        if match.span() in whole or _OPENING.search(text, max(0, match.start() - 3), match.start()):
            continue
        first, second = match[1].lower(), match[2].lower()
        if not ({first, second} & others or {match.end(), match.end(1)} & known):
            yield from (first[:_STEM], second[:_STEM])


def _weight(mention: Mention, gazetteer: Gazetteer, code: str) -> float:
    if mention.name is None:
        return _COUNTRY
    return max((gazetteer.weight(c) for c in gazetteer.candidates(mention.name, code)), default=0.0)


def is_place(mention: Mention, text: str, words: Places, gazetteer: Gazetteer, around: Surroundings, code: str) -> bool:
    """Whether a name is a place's, by the words around it and, where there is one, the parse."""
    if mention.code is not None or mention.filed:
        return True
    written = text[mention.start : mention.end]
    low = written.lower()
    weight = _weight(mention, gazetteer, code)
    kind = mention.after.lower() in words.kinds or mention.before.lower() in words.kinds
    kind = kind or (is_river(mention, gazetteer, code) and low not in words.common)
    located = mention.before.lower() in words.locatives or kind or _is_struck(mention, words)
    if _is_in_name(mention, text, words) or (low in _demonyms() and not _is_kept(mention, weight, words)):
        return False
    if _is_no_name(mention, text, low, weight, words, code) or _is_joined(mention, text, words):
        return False
    if low in words.people and not (kind or mention.before.lower() in words.at):
        return False
    if weight < _COUNTRY and mention.start in around.bodies and mention.end - 1 in around.bodies:
        return False
    if weight < _COUNTRY and _is_vessel(mention, low, gazetteer, around, code):
        return False
    if (
        text[mention.start - 1 : mention.start] in _APOSTROPHES
        and text[mention.start - 2 : mention.start - 1].isalpha()
    ):
        return False
    seen = around.labels.get(mention.start)
    if seen is not None and weight < _COUNTRY and _is_others(mention, seen):
        return False
    located = located or (seen is not None and seen.label == "LOC")
    if _is_other_kind(mention, text, words, gazetteer, code):
        return False
    if mention.capitals:
        return _in_capitals(mention, low, weight, words)
    if low in words.common and not (located and not mention.opens and weight > _TOWN):
        return weight > _COUNTRY and (not mention.opens or mention.after.lower() in words.acts)
    if written.isupper() and len(written) <= 4 and not gazetteer.is_acronym(mention.name or 0) and weight < 6.0:
        return False
    if len(written) <= 3 and weight < _CITY and written[:1].isupper() and not written.isupper():
        return False
    if words.adjectives and low.endswith(words.adjectives) and " " not in low and not kind and weight < _CITY + 0.4:
        if not _is_adjectival_name(mention, low, words):
            return False
        located = True
    if mention.tokens is None:
        return _by_words(mention, low, weight, words, located=located, around=around)
    noted = _is_noted(mention, gazetteer, code) and low not in words.common
    return _by_parse(mention, low, weight, words, located=located, noted=noted, around=around)


def _is_struck(mention: Mention, words: Places) -> bool:
    """What a strike, a shell, an army comes down on."""
    head = mention.head
    if head is None or head.dep_ != "pobj" or head.head.lower_ != "on":
        return False
    return head.head.head.lemma_ in words.blows


def _is_joined(mention: Mention, text: str, words: Places) -> bool:
    """The end or the beginning of a longer name: "Wola de Brzeg"."""
    first = word_before(text, mention.start - len(mention.before) - 1) if mention.before in words.particles else ""
    last = word_after(text, mention.end + len(mention.after) + 1) if mention.after in words.particles else ""
    return first[:1].isupper() or last[:1].isupper()


def _is_adjectival_name(mention: Mention, low: str, words: Places) -> bool:
    """Whether a word that looks like an adjective stands as a town's name: "у Рівному", not "у Новому році"."""
    before, after = mention.before.lower(), mention.after.partition("-")[0]
    if not (before in words.locatives or before in words.offices) or after[:1].isupper():
        return False
    nouns = next((nouns for ending, nouns in words.agreeing.items() if low.endswith(ending)), ())
    return not after.endswith(nouns) or after.endswith(words.verbal) or after.lower() in words.locatives


def _is_vessel(mention: Mention, low: str, gazetteer: Gazetteer, around: Surroundings, code: str) -> bool:
    """A ship's name: where a word says so, or after an article when it was one's before ("The Santa Ana sank")."""
    if mention.start in around.vessels:
        return not _is_doer(mention)
    if mention.article and low in around.ships:
        return True
    if mention.name is None or not is_kind(mention.before, code):
        return False
    return any(candidate.rank < _CASE for candidate in gazetteer.candidates(mention.name, code))


def _is_doer(mention: Mention) -> bool:
    """Whether a name has a verb of its own beside its sentence's: "the tanker Moscow seized was let go"."""
    head = mention.head
    if head is None or head.dep_ != "nsubj" or head.head.dep_ != "relcl":
        return False
    return head.head.head.dep_ != "ROOT"


def _is_other_kind(mention: Mention, text: str, words: Places, gazetteer: Gazetteer, code: str) -> bool:
    """Part of the name of a bay, a glacier, a bar that no list has: "Pine Island glacier", "Murphy's Bar"."""
    if text[mention.end - 2 : mention.end - 1] in _APOSTROPHES and mention.after[:1].isupper():
        return True
    if mention.name is None or words.kinds.get(mention.after.lower()) != "area":
        return False
    kinds = {gazetteer.entry(c.row).kind for c in gazetteer.candidates(mention.name, code)}
    return kinds <= {"city", "district"}


def _is_others(mention: Mention, seen: Recognised) -> bool:
    """Whether the name that a recogniser sees there is a person's, or an organisation's that does not end in it."""
    return seen.label == "PER" or (seen.label == "ORG" and not (seen.start < mention.start and seen.end == mention.end))


def is_river(mention: Mention, gazetteer: Gazetteer, code: str) -> bool:
    """Whether the words before a name say a river's, and a river bears it."""
    if mention.name is None or not (mention.article or mention.river):
        return False
    return any(gazetteer.entry(c.row).kind == "river" for c in gazetteer.candidates(mention.name, code))


def _in_capitals(mention: Mention, low: str, weight: float, words: Places) -> bool:
    """A line all in capitals hides names among words: only what is well known, or follows a word of place, counts."""
    if weight >= _COUNTRY:  # "US" may be a pronoun
        return len(low) > 2 or mention.opens or mention.before in words.locatives
    located = mention.before in words.locatives or mention.after in words.kinds
    if len(low) < 4 or low in words.common or mention.before in words.given or (low in words.given and not located):
        return False
    return weight >= (_SPOT if located else _CITY)


def _is_in_name(mention: Mention, text: str, words: Places) -> bool:
    """Part of a name that ends in the place's, or that a word for an institution follows: "Heal Africa hospital"."""
    before = text[max(0, mention.start - _NAMED) : mention.start]
    if _named(words.named).search(before):
        return True
    named = mention.before[:1].isupper() and not mention.before.isupper() and not mention.opens
    if not named or mention.after.lower() not in words.houses:
        return False
    said = mention.before.lower()
    if said in words.locatives | words.parts | words.titles | words.kinds.keys() or said in _demonyms():
        return False
    first = None if mention.tokens is None or mention.tokens.start == 0 else mention.tokens[0].nbor(-1)
    return first is not None and first.pos_ in ("PROPN", "VERB", "NOUN")


@cache
def _named(beginnings: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, beginnings))})\s+(?:the\s+)?\Z" if beginnings else "(?!)")


def _is_kept(mention: Mention, weight: float, words: Places) -> bool:
    """Whether a word for the people of a country is a place all the same: "Somali region"."""
    return weight >= _COUNTRY or words.kinds.get(mention.after.lower()) == "region"


def _is_no_name(mention: Mention, text: str, low: str, weight: float, words: Places, code: str) -> bool:
    """Part of the name of an organisation, a team, a disease; a currency; a point of the compass alone."""
    after = mention.after
    if text[mention.end : mention.end + 1] == "$" or low in words.parts:
        return True
    if weight < _COUNTRY and (_JOINED.match(text, mention.end) or _is_quoted(mention, text)):
        return True
    if low in _bodies(code) or after.lower() in words.things:
        return True
    if mention.before.lower().rstrip(".") in words.titles and mention.before[:1].isupper() and weight < _COUNTRY:
        return True
    return after[:1].isupper() and after.lower() in words.bodies


def _is_quoted(mention: Mention, text: str) -> bool:
    """A name alone in quotes is a ship's, a newspaper's, an operation's."""
    return text[mention.start - 1 : mention.start] in _QUOTES and text[mention.end : mention.end + 1] in _QUOTES


@cache
def _demonyms() -> frozenset[str]:
    vocabulary = load_words(Demonyms, "en")
    return frozenset(() if vocabulary is None else vocabulary.adjectives)


@cache
def _bodies(code: str) -> frozenset[str]:
    vocabulary = load_words(Bodies, code) or load_words(Bodies, "en")
    assert vocabulary is not None
    names = (line.rpartition(":")[2].split("|") for line in vocabulary.known.splitlines())
    return frozenset(name.strip().lower() for line in names for name in line)


def _by_words(mention: Mention, low: str, weight: float, words: Places, *, located: bool, around: Surroundings) -> bool:
    after, before = mention.after.lower(), mention.before.lower().rstrip(".")
    personal = low in words.given or (low[:_STEM] in around.surnames and weight < _KNOWN)
    follows = mention.after[:1].isupper() and after not in words.kinds.keys() | words.titles | words.offices
    follows = follows and mention.end + 1 not in around.starts
    if (personal or follows) and weight < _COUNTRY and (follows or not located or weight < _CITY):
        return False
    precedes = mention.before[:1].isupper() and before not in words.locatives | words.parts | words.kinds.keys()
    if precedes and mention.start - 1 not in around.ends and weight < 6.5 and not _is_opening(mention):
        return False
    return located or weight >= _TOWN or not mention.opens


def _is_opening(mention: Mention) -> bool:
    return mention.opens or mention.second or len(mention.before) < 3


def _is_noted(mention: Mention, gazetteer: Gazetteer, code: str) -> bool:
    """Whether a name is mostly that of a great city: a parser that takes it for something else is mistaken."""
    found = () if mention.name is None else gazetteer.candidates(mention.name, code)
    best = max(found, key=gazetteer.weight, default=None)
    return (
        best is not None
        and best.rank < _CASE - 1
        and gazetteer.weight(best) >= _NOTED
        and (gazetteer.entry(best.row).kind == "city")
    )


def _by_parse(
    mention: Mention,
    low: str,
    weight: float,
    words: Places,
    *,
    located: bool,
    noted: bool,
    around: Surroundings,
) -> bool:
    entity, tokens = mention.entity, mention.tokens
    assert tokens is not None
    if entity is None:
        return _unnamed(mention, low, weight, words, located=located, noted=noted, around=around)
    personal = low in around.surnames or low in words.given
    outside = [
        t
        for t in entity
        if not (tokens.start <= t.i < tokens.end) and t.text[:1].isupper() and t.is_alpha and t.pos_ != "DET"
    ]
    if entity.label_ in _PLACE:
        fits = (
            not outside
            or weight >= _COUNTRY
            or any(t.text.lower() in words.parts | words.kinds.keys() for t in outside)
        )
        beside = any(mention.end + gap in around.starts for gap in (1, 2)) or mention.start - 1 in around.ends
        return (fits or beside) and not (personal and weight < _CITY and not located)
    if outside:
        return _in_wider(mention, entity.label_, words, outside)
    if entity.label_ == "PERSON" and tokens[0].text.lower() in words.titles:
        return False
    if entity.label_ == "PERSON":
        return weight > _COUNTRY or (not personal and (located or weight >= _CITY))
    if entity.label_ == "NORP":
        return low not in _demonyms() and (located or noted)
    if entity.label_ in _PLAIN:
        return noted if entity.label_ == "LANGUAGE" else weight >= _COUNTRY
    return weight >= _TOWN or located


def _in_wider(mention: Mention, label: str, words: Places, outside: "list[Token]") -> bool:
    """Inside a longer name that the parser sees: all of it a place's, or a public body of the place."""
    said = [token.text.lower() for token in outside]
    if all(word in words.parts or word in words.kinds for word in said):
        return True
    assert mention.tokens is not None
    if mention.tokens[-1].text.lower() in words.kinds and len(mention.tokens) > 1:
        return label != "PERSON"
    if label not in ("ORG", "FAC", "PERSON"):
        return False
    after = [token.text.lower() for token in outside if token.i >= mention.tokens.end]
    if len(after) == len(said):
        return bool(after) and after[0] in words.offices and after[-1] not in words.bodies
    return not after and said[0] in words.offices and said[0] not in words.bodies_of


def _unnamed(
    mention: Mention,
    low: str,
    weight: float,
    words: Places,
    *,
    located: bool,
    noted: bool,
    around: Surroundings,
) -> bool:
    """The parser sees no name here; the gazetteer knows one."""
    tokens = mention.tokens
    assert tokens is not None
    if weight < _COUNTRY and (low in around.surnames or low in words.given):
        return False
    before = mention.before.lower()
    if mention.before[:1].isupper() and not mention.opens and before not in words.locatives:
        return weight >= _COUNTRY or before in words.parts
    proper = sum(token.pos_ == "PROPN" for token in tokens)
    noted = noted and mention.opens  # where the parser has no small letter to tell a noun by
    return noted or weight >= 7.0 or proper > 1 or (proper > 0 and (located or weight >= _TOWN))
