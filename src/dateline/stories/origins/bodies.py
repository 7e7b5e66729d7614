"""Offices, companies and outlets by their names: which names are of one, in whatever language."""

import re
from dataclasses import dataclass, field
from functools import cache

from dateline.gazetteer.names import fold_name
from dateline.languages import CODES, words
from dateline.languages.shapes.bodies import Bodies
from dateline.languages.shapes.demonyms import Demonyms
from dateline.languages.shapes.roles import Roles
from dateline.records import Place
from dateline.stories.wordlists import all_offices, offices, stems, word_forms

_CONTINUED = re.compile(r"\n\s*\|")
_ACRONYM = re.compile(r"\(([A-ZА-ЯЇІЄҐ]{2,7})\)|^([A-ZА-ЯЇІЄҐ]{2,7})$")
_HEAD = re.compile(r"\s(?:of|at|for|in)\s|\s?\(", re.IGNORECASE)
_COUNTRY = re.compile(r"[a-z]{2}-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body's name taken apart: ``tokens`` are what it is, the same in all languages as far as words are known.

    ``known`` is the key of a body that data names, ``short`` its initials, ``telling`` whether the tokens name one
    body and not a kind of bodies. ``post`` tells that the body was worked out from the post of who speaks for it.
    """

    name: str = field(compare=False)
    tokens: frozenset[str]
    country: str | None = None
    known: str | None = None
    short: str | None = None
    post: bool = False
    english: bool = field(default=True, compare=False)

    @property
    def telling(self) -> bool:
        """Whether the name says which one it is: a name of its own, or a country, or two words and more."""
        if self.post:
            return len(self.own) > 0
        return self.known is not None or len(self.tokens - _kinds()) > 0 or len(self.tokens) > 1

    @property
    def own(self) -> frozenset[str]:
        """The tokens that are not only kinds of bodies."""
        return self.tokens - _kinds()

    @property
    def office(self) -> bool:
        """Whether a word of the name says what kind of body it is."""
        return self.known is not None or bool(self.tokens & _kinds())


@cache
def body_of(name: str, language: str | None) -> Body | None:
    """A body by its name; ``None`` where the name holds no word that tells."""
    known = _known_in(name)
    if known is not None:
        return known
    short = _ACRONYM.search(name)
    head = _HEAD.split(name)[0] if len(stems(_HEAD.split(name)[0], language)) > 1 else name
    country, rest = _country(word_forms(head) or word_forms(name), language)
    tokens = frozenset(token for word in rest for token in _tokens(word, language))
    if not name.isascii() and len(tokens & _kinds()) > 1 and not any(word[:1].isupper() for word in name.split()[1:]):
        tokens &= _kinds()  # what follows in small letters says what the body is for
    if not tokens and country is None:
        return None
    return Body(
        name=" ".join(name.split()),
        tokens=tokens,
        country=country or _country(word_forms(name), language)[0],
        short=(short[1] or short[2]) if short else None,
        english=language in (None, "en") or name.isascii(),
    )


def body_by_post(office: str, language: str | None, seat: str = "", place: Place | None = None) -> Body:
    """The body for which the holder of a post speaks: ``office`` names it, with "{}" for the words of its ``seat``.

    ``place`` is what the seat is known as, by which the words for it meet across languages.
    """
    known = place is not None and place.geonames_id is not None and place.name.isascii()
    spelled = place.name if place is not None and known else seat
    kinds = frozenset(token for word in word_forms(office) for token in _tokens(word, language)) & _kinds()
    own = frozenset(t for word in word_forms(spelled) for t in _tokens(word, "en" if known else language)) - _kinds()
    return Body(
        name=" ".join(office.format(seat).split()),
        tokens=kinds | (own or frozenset([fold_name(seat)] if seat else [])),
        country=place.country if place is not None else None,
        post=True,
        english=seat.isascii() and office.isascii(),
    )


def same_body(a: Body, b: Body) -> bool:
    """Whether two names are of one body, as far as they tell."""
    if a.known and b.known:
        return a.known == b.known
    if a.country and b.country and a.country != b.country:
        return False
    if a.short and b.short and a.short == b.short:
        return True
    if _initials(a, b) or _initials(b, a):
        return True
    small, large = (a, b) if len(a.tokens) <= len(b.tokens) else (b, a)
    if not small.tokens or not small.tokens <= large.tokens:
        return False
    own = small.tokens - _kinds()
    return small.tokens == large.tokens or bool(own) or len(small.tokens) > 1 or bool(small.country and large.country)


def same_kind(kind: Body, body: Body) -> bool:
    """Whether "the ministry" can be a body that is named in full elsewhere in the report."""
    if kind.country and body.country and kind.country != body.country:
        return False
    return bool(kind.tokens) and kind.tokens <= body.tokens


def _initials(short: Body, full: Body) -> bool:
    name = short.name.strip(".")
    if not (2 <= len(name) <= 7 and name.isupper() and " " not in name):
        return False
    letters = "".join(word[0] for word in re.findall(r"[A-ZА-ЯЇІЄҐ]\w+", full.name))
    return len(letters) > 1 and letters == name


def _tokens(word: str, language: str | None) -> frozenset[str]:
    """The concepts of a word in its language, else in any; its own stem where nobody knows it."""
    found = offices(language).keys(word) or next((k for o in all_offices() if (k := o.keys(word))), frozenset())
    return found or frozenset(fold_name(stem) for stem in stems(word, language))


@cache
def _kinds() -> frozenset[str]:
    """Concepts that say only what kind of body it is."""
    return frozenset(key for wordlist in all_offices() for keys in wordlist.forms.values() for key in keys) | frozenset(
        key for wordlist in all_offices() for keys in wordlist.beginnings.values() for key in keys
    )


@cache
def _known_names() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    """Every known name of a body in any language to its key and its English name."""
    names: dict[str, tuple[str, str]] = {}
    english: dict[str, str] = {}
    for code in CODES:
        listed = words(Bodies, code)
        for line in _CONTINUED.sub(" |", listed.known.strip()).splitlines() if listed else ():
            key, _, spelled = line.partition(":")
            forms = [form.strip() for form in spelled.split("|")]
            english.setdefault(key.strip(), forms[0])
            names |= {form: (key.strip(), english[key.strip()]) for form in forms if form not in names}
    choice = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<![\w-])(?:{choice})(?!\w)"), names


def _known_in(name: str) -> Body | None:
    """The known body that a name is of, or begins with: what stands behind "of" is only whose it is."""
    pattern, names = _known_names()
    found = pattern.search(name)
    if found is None or _HEAD.search(name[: found.start()].lstrip("(")):
        return None
    key, english = names[found.group()]
    country = key[:2].upper() if _COUNTRY.match(key) else None
    tokens = frozenset(token for word in word_forms(english) for token in _tokens(word, "en"))
    return Body(name=english, tokens=tokens, country=country, known=key)


def _country(found: list[str], language: str | None) -> tuple[str | None, list[str]]:
    """The country that words name, and the other words."""
    demonyms = words(Demonyms, language) or words(Demonyms, "en")
    small = _small(language)
    rest = [word for word in found if word not in small]
    if demonyms is None:
        return None, rest
    for size in (3, 2, 1):
        for start in range(len(rest) - size + 1):
            form = " ".join(rest[start : start + size])
            code = demonyms.adjectives.get(form) or demonyms.names.get(form) or demonyms.capitals.get(form)
            code = code or (_by_stem(form, demonyms.stems) if size == 1 else None)
            if code is not None:
                return code, rest[:start] + rest[start + size :]
    return None, rest


def _by_stem(word: str, beginnings: object) -> str | None:
    known = beginnings if isinstance(beginnings, dict) else {}
    return next((known[word[:size]] for size in range(len(word), 3, -1) if word[:size] in known), None)


@cache
def _small(language: str | None) -> frozenset[str]:
    roles = words(Roles, language)
    return roles.articles | roles.inside | roles.joins if roles else frozenset()
