"""The people of an article: each once, with every form of the name and the posts that the text gives."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field, replace

from dateline.annotate.speakers.posts import Post, post_after, post_before
from dateline.annotate.speakers.wording import Word, known, same_word, words_in
from dateline.languages.sentences import Sentence
from dateline.languages.shapes.roles import Roles
from dateline.records import Entity

_MIXED = re.compile(r"[a-z][A-Z]")
_PREFIXES = ("Mc", "Mac", "De", "La", "Le", "Di", "Van", "Fitz", "Al")
_HAILS = re.compile(r",? (?:of|from) (?:the )?[A-Z]|, \d\d,")
_LONGEST_POST = 14
_APPOSITION = re.compile(r"\s*[,(–—]\s*(?:\d{1,3}\s*,\s*)?")


@dataclass(slots=True)
class Person:
    """A person while an article is read: the longest name, posts in the order found, places of its mentions.

    ``full`` counts the mentions by more than one word.
    """

    name: str
    posts: list[Post] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    gender: str | None = None
    full: int = 0

    def post(self) -> Post | None:
        """The fullest post: one with an organisation first, then the longest role."""
        own = set(self.name.split())
        posts = [p for p in self.posts if p.organisation not in own] or self.posts
        return max(posts, key=lambda p: (p.organisation is not None, len(p.role)), default=None)


class People:
    """The people of a text, found by name."""

    def __init__(self) -> None:
        self.all: list[Person] = []
        self._by_word: dict[str, list[Person]] = defaultdict(list)

    def add(self, name: str) -> Person:
        """A new person."""
        person = Person(name)
        self.all.append(person)
        parts = name.split()
        for word in {parts[0], parts[-1]}:
            self._by_word[_stem(word)].append(person)
        return person

    def find(self, name: str) -> Person | None:
        """The person that a name fits: the same, or the same surname with no other first name; the most often named."""
        parts = name.split()
        if not parts:
            return None
        fits = [person for person in self._by_word[_stem(parts[-1])] if _fits(person.name, name)]
        return max(fits, key=lambda person: person.full, default=None)


def _widened(text: str, entity: Entity, rules: Roles) -> Entity:
    """A surname alone with the first name that stands between it and a post: "Governor Andrii Kovtun"."""
    before = words_in(text, max(0, entity.start - 60), entity.start)
    if len(entity.text.split()) > 1 or len(before) < 2 or text[before[-1].end : entity.start] != " ":
        return entity
    post, first = before[-2:]
    if not first.text.isalpha() or not first.text.istitle() or text[post.end : first.start] != " ":
        return entity
    if not known(rules.nouns, post.lower) or any(
        known(f, first.lower) for f in (rules.nouns, rules.before, rules.ranks)
    ):
        return entity
    if first.lower in rules.titles:
        return entity
    return replace(entity, start=first.start, text=text[first.start : entity.end], name=f"{first.text} {entity.name}")


def recast(text: str, entities: Sequence[Entity], rules: Roles) -> list[Entity]:
    """The entities, those that can only be people as people: "Ana Ruiz" where the text also says "Ruiz" alone.

    An organisation is not called by its last word unless that is a kind of body; nobody's name ends in small letters.
    """
    teams = _teams(text, entities, rules)
    named = (replace(e, type="organisation") if e.type == "person" and e.text in teams else e for e in entities)
    entities = [_untitled(text, e, rules) for e in named]
    alone = {e.text for e in entities if e.text.istitle() and e.text.isalpha() and e.text not in teams}
    people = {e.text for e in entities if e.type == "organisation" and _like_a_person(text, e, alone, rules)}
    last = {name.split()[-1] for name in people}
    kept = (e for e in entities if e.type != "person" or not e.text.split()[-1].islower() or len(e.text.split()) < 2)
    return [
        replace(e, type="person") if e.type == "organisation" and (e.text in people or e.text in last) else e
        for e in kept
    ]


def _untitled(text: str, entity: Entity, rules: Roles) -> Entity:
    """A name that a post begins as a person's without it ("Governor Pence"); "SpaceX" and the like as a body."""
    parts = words_in(text, entity.start, entity.end)
    if rules.genitive or entity.type not in ("person", "organisation") or not parts:
        return entity
    if len(parts) == 1 and _MIXED.search(parts[0].text) and not parts[0].text.startswith(_PREFIXES):
        return replace(entity, type="organisation")
    titles = rules.nouns | rules.before | rules.ranks | rules.titles
    size = next((n for n, w in enumerate(parts) if w.lower.rstrip(".") not in titles), len(parts))
    rest = parts[size:]
    if not size > 0 or not 0 < len(rest) <= 2 or parts[size - 1].lower.rstrip(".") in rules.before - rules.nouns:
        return entity
    if not all(w.text.istitle() and w.text.isalpha() and w.lower not in rules.bodies for w in rest):
        return entity
    name = text[rest[0].start : rest[-1].end]
    return replace(entity, type="person", start=rest[0].start, end=rest[-1].end, text=name, name=name)


def _teams(text: str, entities: Sequence[Entity], rules: Roles) -> set[str]:
    """The names of those who stand behind an article somewhere and are no people then: "The Cubs said"."""
    named = [e for e in entities if e.type in ("person", "organisation") and e.text.split()]
    behind = {e.text.split()[-1] for e in named if _behind_an_article(text, e, rules)}
    titled = {e.text.split()[-1] for e in named if _titled(text, e, rules)}
    return {e.text for e in named if e.text.split()[-1] in behind - titled}


def _behind_an_article(text: str, entity: Entity, rules: Roles) -> bool:
    """Whether a name has an article of its own: not one of the word after it ("the Ruiz case")."""
    before = words_in(text, max(0, entity.start - 6), entity.start)[-1:]
    if not before or before[0].lower not in rules.articles - rules.indefinite or rules.genitive:
        return False
    after = words_in(text, entity.end, entity.end + 30)[:1]
    return not entity.text.endswith(("'s", "’s")) and (
        not after or text[entity.end : after[0].start] != " " or not _noun_like(after[0], rules)
    )


def _noun_like(word: Word, rules: Roles) -> bool:
    """Whether a word may be the noun that an article belongs to; a cue, a helping verb or a preposition is none."""
    return word.lower not in rules.stops and not word.lower.endswith("ed")


def _titled(text: str, entity: Entity, rules: Roles) -> bool:
    before = words_in(text, max(0, entity.start - 30), entity.start)[-1:]
    return bool(before) and (
        before[0].lower.rstrip(".") in rules.titles | rules.ranks or known(rules.nouns, before[0].lower)
    )


def _like_a_person(text: str, entity: Entity, alone: Set[str], rules: Roles) -> bool:
    parts = entity.text.split()
    hails = _HAILS.match(text, entity.end) is not None and not rules.genitive
    if len(parts) != 2 or not (parts[-1] in alone or hails) or entity.name != entity.text:
        return False
    before = words_in(text, max(0, entity.start - 40), entity.start)[-1:]
    if before and (before[0].lower in rules.articles or known(rules.bodies, before[0].lower)):
        return False
    return all(p.istitle() and p.isalpha() and not known(rules.bodies, p.lower()) for p in parts)


def lengthened(text: str, entities: Sequence[Entity], rules: Roles) -> list[Entity]:
    """The entities, each person of one word with the capital word beside it that no other entity holds.

    Names that no list has are often found by half in languages without a parser: "Богдан" of "Богдан Терлецкий". A
    settlement before a name is no part of it ("посёлка Лесное Анна Лис"), nor is a post that a capital begins.
    """
    held = {place for e in entities for place in (e.start, e.end)}
    return [_lengthened(text, e, held, rules) if e.type == "person" and rules.genitive else e for e in entities]


def _lengthened(text: str, entity: Entity, held: Set[int], rules: Roles) -> Entity:
    before = words_in(text, max(0, entity.start - 60), entity.start)
    parts = words_in(text, entity.start, entity.end)
    if len(parts) > 2 and (known(rules.nouns, parts[0].lower) or _owned(before, parts, rules)):
        return _named(text, entity, parts[1].start, entity.end)
    if len(parts) == 3 and before and known(rules.settlements, before[-1].lower):
        return _named(text, entity, parts[1].start, entity.end)
    if len(parts) != 1:
        return entity
    after = words_in(text, entity.end, entity.end + 40)[:1]
    if after and _is_name(text[entity.end : after[0].start], after[0], rules) and after[0].start not in held:
        return _named(text, entity, entity.start, after[0].end)
    if len(before) < 2 or before[-1].end in held or text[before[-2].end : before[-1].start] != " ":
        return entity
    named = _is_name(text[before[-1].end : entity.start], before[-1], rules)
    return _named(text, entity, before[-1].start, entity.end) if named else entity


def _owned(before: Sequence[Word], parts: Sequence[Word], rules: Roles) -> bool:
    """Whether the first of three words is a body's behind its adjective: "глава украинского Нафтогаза Юрий Лис"."""
    adjective = bool(before) and before[-1].lower.endswith(rules.adjectives) and not before[-1].capital
    return adjective and not any(part.lower.endswith(rules.patronymics) for part in parts)


def _is_name(gap: str, word: Word, rules: Roles) -> bool:
    lists = (rules.nouns, rules.before, rules.bodies, rules.titles, rules.stops)
    return gap == " " and word.text.isalpha() and word.text.istitle() and not any(known(f, word.lower) for f in lists)


def _named(text: str, entity: Entity, start: int, end: int) -> Entity:
    name = text[start : entity.start] + entity.name + text[entity.end : end] if end - start > len(entity.text) else ""
    return replace(entity, start=start, end=end, text=text[start:end], name=name or text[start:end])


def _fullest(entity: Entity, rules: Roles) -> str:
    """The name as an entity has it, or as written where that is longer and has no case ending."""
    written = entity.text.removesuffix("'s").removesuffix("’s")
    return written if not rules.genitive and len(written.split()) > len(entity.name.split()) else entity.name


def _stem(word: str) -> str:
    return word[:3].lower()


def find_people(text: str, sentences: Sequence[Sentence], entities: Iterable[Entity], rules: Roles) -> People:
    """The people that entities name, joined by surname, with their posts from all over the text."""
    people = People()
    named = [_widened(text, e, rules) for e in entities if e.type == "person" and e.name.strip()]
    for entity in sorted(named, key=lambda e: (-len(_fullest(e, rules).split()), e.start)):
        person = people.find(entity.name) or people.add(_fullest(entity, rules))
        person.places.append(entity.start)
        person.full += " " in entity.name
    ends = [s.end for s in sentences]
    for entity in named:
        found = people.find(entity.name)
        sentence = _sentence_of(sentences, ends, entity.start)
        if found is not None and sentence is not None:
            _learn(text, sentence, entity, found, rules)
    return people


def _fits(full: str, name: str) -> bool:
    a, b = full.split(), name.split()
    if not a or not b:
        return False
    if not same_word(a[-1], b[-1]):
        return len(b) == 1 and len(a) > 1 and _surname_first(a, b[0])
    if len(a) == 1 or len(b) == 1:
        return True
    return same_word(a[0], b[0]) or (len(b[0].rstrip(".")) == 1 and a[0].startswith(b[0][0]))


def _surname_first(full: Sequence[str], name: str) -> bool:
    """Korean, Chinese and Vietnamese names are called by their first part: "Kim Jong Un", then "Kim"."""
    return len(full) == 3 and same_word(full[0], name) and len(full[0]) <= 5


def _sentence_of(sentences: Sequence[Sentence], ends: Sequence[int], place: int) -> Sentence | None:
    index = bisect_right(ends, place)
    return sentences[index] if index < len(sentences) and sentences[index].start <= place else None


def _learn(text: str, sentence: Sentence, entity: Entity, person: Person, rules: Roles) -> None:
    before = words_in(text, max(sentence.start, entity.start - 160), entity.start)
    post = (
        post_before(text, before, rules) if before and not text[before[-1].end : entity.start].strip(' ."“«') else None
    )
    if post is not None:
        person.posts.append(post)
    ahead = _post_ahead(text, sentence, entity, before, rules)
    if ahead is not None:
        person.posts.append(ahead)
    apposition = _APPOSITION.match(text, entity.end, sentence.end)
    if apposition is not None:
        after = words_in(text, apposition.end(), min(sentence.end, apposition.end() + 220))
        post = post_after(text, after, rules)
        if post is not None:
            person.posts.append(post)
    title = before[-1].lower.rstrip(".") if before else ""
    if title in rules.women:
        person.gender = "she"
    elif title in rules.men:
        person.gender = "he"
    given = person.name.lower().split()[0]
    if person.gender is None and " " in person.name and given in rules.hers | rules.his:
        person.gender = "she" if given in rules.hers else "he"
    for found in person.posts:
        last = found.role.lower().split()[-1]
        if person.gender is None and last in rules.women | rules.men:
            person.gender = "she" if last in rules.women else "he"


def _post_ahead(text: str, sentence: Sentence, entity: Entity, before: Sequence[Word], rules: Roles) -> Post | None:
    """A post that opens its sentence and ends at a comma before the name: "The head of the council, Dr. Ana Ruiz,"."""
    titles = [w for w in before[-1:] if w.lower.rstrip(".") in rules.titles | rules.ranks]
    line = [w for w in before if w not in titles]
    stop = titles[0].start if titles else entity.start
    if rules.genitive or not line or line[0].start > sentence.start + 1 or len(line) > _LONGEST_POST:
        return None
    if text[line[-1].end : stop].strip() != "," or "," in text[line[0].start : line[-1].end]:
        return None
    noun = next((n for n, w in enumerate(line[:5]) if known(rules.nouns, w.lower)), None)
    return None if noun is None else post_after(text, line, rules)
