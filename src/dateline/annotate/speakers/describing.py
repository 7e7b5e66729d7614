"""A source as written, taken apart: who is named in it, with what post, or what it says of somebody unnamed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from dateline.annotate.media import is_medium
from dateline.annotate.speakers.documents import author, document_at
from dateline.annotate.speakers.posts import Post, post_after, post_before, post_of
from dateline.annotate.speakers.wording import Word, known, words_in
from dateline.languages import words
from dateline.languages.shapes.media import Media
from dateline.languages.shapes.roles import Roles
from dateline.records import Entity, SpeakerKind

_CUT = re.compile(r"[,;:(—–]|\s-\s")
HEAD_ENDS = frozenset(
    "of for from at in with who whom that which on to by familiar close speaking and into about near behind".split()
)


@dataclass(frozen=True, slots=True)
class Described:
    """What a source says of who speaks.

    ``name`` is a person's or a body's, or the whole description where nobody is named; ``pronoun`` is set when it is
    only one. ``definite`` tells "the minister" from "a minister"; ``gender`` is what a title before a name tells.
    """

    name: str
    kind: SpeakerKind
    post: Post | None = None
    pronoun: str | None = None
    definite: bool = False
    gender: str | None = None
    entity: str | None = field(default=None, compare=False)


def describe(
    text: str, start: int, end: int, entities: Sequence[Entity], rules: Roles, language: str
) -> Described | None:
    """Take a source apart; ``entities`` are those inside it. ``None`` where it holds no word.

    A document is whoever the text names as its author, else an unnamed source.
    """
    line = [w for w in words_in(text, start, end) if not w.lower.endswith(rules.seats)] or words_in(text, start, end)
    if not line:
        return None
    if len(line) == 1 and line[0].lower in rules.he | rules.she | rules.they | rules.it:
        return Described(line[0].text, "unnamed", pronoun=line[0].lower)
    media = words(Media, language)
    if media is not None and not rules.genitive:
        writer = author(text, line, entities, rules, media, language)
        if writer is not None:
            inside = [e for e in entities if writer[0] <= e.start and e.end <= writer[1]]
            return describe(text, *writer, inside, rules, language)
        if document_at(line, rules, media) is not None:
            return _document(text, line, rules)
    if is_medium(text[start:end], language) and not any(e.type == "person" and e.start > start for e in entities):
        return _medium(text, line, entities, rules)
    person = _person(text, line, entities, rules)
    if person is not None and _is_outlet(text, line, person, rules):
        return Described(person.name, "organisation", definite=True, entity=person.id)
    if person is not None:
        return _named(text, line, person, rules)
    return _nameless(text, start, end, line, entities, rules)


def _document(text: str, line: list[Word], rules: Roles) -> Described:
    definite = line[0].lower in rules.articles and line[0].lower not in rules.indefinite
    cut = _CUT.search(text, line[0].start, line[-1].end)
    kept = [w for w in line if cut is None or w.end <= cut.start()]
    return Described(_bare(text, kept or line, rules), "unnamed", definite=definite)


def _medium(text: str, line: list[Word], entities: Sequence[Entity], rules: Roles) -> Described:
    """A news medium under its name, or under what it is called where it has none."""
    body = next((e for e in entities if e.type == "organisation"), None)
    definite = line[0].lower in rules.articles and line[0].lower not in rules.indefinite
    if body is not None and body.end >= line[-1].end - 1:
        return Described(body.name, "organisation", definite=definite, entity=body.id)
    capital = [n for n, w in enumerate(line) if w.capital and w.text[0].isalpha()]
    first = next((n for n in capital if not known(rules.bodies, line[n].lower)), 0)
    size = next((n for n, w in enumerate(line) if n > first and w.text[0].isdigit()), len(line))
    name = _own_name(text, line, rules) if not rules.genitive else line[first:size]
    return Described(_bare(text, name, rules), "organisation", definite=definite)


def _person(text: str, line: list[Word], entities: Sequence[Entity], rules: Roles) -> Entity | None:
    """The person that the phrase is about: not one that a post is held for ("a spokesman for Ivan Horbenko").

    Of two names in a row the last is the head ("Horbenko aide Petro Lys"), unless a comma parts them.
    """
    found: Entity | None = None
    for entity in entities:
        if entity.type == "person" and not _dependent(text, line, entity, rules):
            if found is not None and _CUT.search(text, found.end, entity.start) is not None:
                break
            found = entity
    return found


def _is_outlet(text: str, line: list[Word], person: Entity, rules: Roles) -> bool:
    """Whether what looks like a person is introduced as a body: "the website Levant Dispatch"."""
    before = [w for w in line if w.end <= person.start]
    if not before or text[before[-1].end : person.start].strip(' "“«'):
        return False
    return not before[-1].capital and before[-1].lower in rules.bodies - rules.nouns


def _dependent(text: str, line: list[Word], entity: Entity, rules: Roles) -> bool:
    """Whether a name only says whose somebody is: a possessive, before a common noun, or behind a preposition."""
    if text[entity.end : line[-1].end].startswith(("'s ", "’s ")):
        return True
    after = next((w for w in line if w.start > entity.end), None)
    if after is not None and not text[entity.end : after.start].strip() and _common(after, rules):
        return True
    beyond = [w for w in line if after is not None and w.start > after.start]
    if after is not None and known(rules.nouns, after.lower) and beyond and beyond[0].capital and not rules.genitive:
        return not text[entity.end : after.start].strip()  # "Lesna Mayor Ana Ruiz"
    before = [w for w in line if w.end <= entity.start]
    return bool(before) and before[-1].lower in HEAD_ENDS | rules.articles | rules.inside


def _common(word: Word, rules: Roles) -> bool:
    return not word.capital and word.lower not in HEAD_ENDS | rules.inside | rules.joins and not rules.genitive


def _named(text: str, line: list[Word], person: Entity, rules: Roles) -> Described:
    before = [w for w in line if w.end <= person.start]
    after = [w for w in line if w.start >= person.end]
    post = post_before(text, before, rules) or _ahead(text, before, person, rules)
    gap = text[person.end : after[0].start] if after else ""
    if post is None and gap.strip() in (",", "(", "—", "–", "-", ", the", ",the"):
        post = post_after(text, after, rules)
    title = before[-1].lower.rstrip(".") if before else ""
    gender = "she" if title in rules.women else "he" if title in rules.men else None
    return Described(person.name, "person", post, gender=gender, entity=person.id)


def _ahead(text: str, before: list[Word], person: Entity, rules: Roles) -> Post | None:
    """A post that a comma parts from the name behind it: "the director of the clinic, Dr. Ana Ruiz"."""
    line = before[:-1] if before and before[-1].lower.rstrip(".") in rules.titles | rules.ranks else before
    stop = before[-1].start if len(line) < len(before) else person.start
    if rules.genitive or not line or text[line[-1].end : stop].strip() != "," or " " not in person.name:
        return None
    return post_after(text, line, rules)


def _nameless(text: str, start: int, end: int, line: list[Word], entities: Sequence[Entity], rules: Roles) -> Described:
    if len(line) > 1 and line[0].lower.rstrip(".") in rules.titles | rules.ranks and line[1].text[0].isupper():
        return Described(text[line[1].start : line[-1].end].partition(",")[0], "person")
    initial = _initialled(text, line)
    if initial is not None:
        return initial
    holder = _named_last(text, line, rules) or _holder_named(text, line, rules)
    if holder is not None:
        return holder
    cut = _CUT.search(text, start, end)
    stop = cut.start() if cut is not None and cut.start() > line[0].start else end
    head = [w for w in line if w.end <= stop]
    size = next((i for i, w in enumerate(head) if i and w.lower in HEAD_ENDS), len(head))
    noun = head[size - 1] if size else line[0]
    definite = line[0].lower in rules.articles and line[0].lower not in rules.indefinite
    lowers = [w.lower for w in head[:size]]
    if rules.genitive and _opens_with_body(head[:size], rules) and not any(e.type == "organisation" for e in entities):
        return Described(_bare(text, head, rules), "organisation", definite=definite)
    common = not noun.capital or noun is line[0]
    if common and (known(rules.unnamed, noun.lower) or known(rules.documents, noun.lower)):
        return Described(_bare(text, [w for w in line if w.end <= stop], rules), "unnamed", definite=definite)
    if known(rules.nouns, noun.lower) and noun.lower not in rules.firms:
        post = post_of(text, [w for w in line if w.end <= stop], rules)
        definite = definite or (rules.genitive and line[0].lower not in rules.indefinite)
        return Described(_bare(text, [w for w in line if w.end <= stop], rules), "unnamed", post, definite=definite)
    lead = next((w for w in head[:3] if not known(rules.before, w.lower)), None)
    if rules.genitive and lead is not None and known(rules.nouns, lead.lower):
        post = post_of(text, head, rules)
        return Described(_bare(text, head, rules), "unnamed", post, definite=line[0].lower not in rules.indefinite)
    body = next(
        (
            e
            for e in entities
            if e.type in ("organisation", "place") and e.start < (head[size - 1].end if size else end)
        ),
        None,
    )
    if body is not None and body.end >= noun.start and body.type == "organisation":
        return Described(body.name, "organisation", definite=definite, entity=body.id)
    if any(known(rules.bodies, w) for w in lowers) or (
        _proper(head[:size]) and not _opening(text, head[:size], entities)
    ):
        return Described(_bare(text, _own_name(text, head or line, rules), rules), "organisation", definite=definite)
    if any(known(rules.unnamed, w) for w in lowers):
        return Described(_bare(text, line, rules), "unnamed", definite=definite)
    return Described(_bare(text, line, rules), "unnamed", definite=definite)


def _own_name(text: str, head: list[Word], rules: Roles) -> list[Word]:
    """Less what a name of capitals is introduced by: "the state-run broadcaster Lesna TV"."""
    named = (n for n, w in enumerate(head) if w.capital and w.text[0].isalpha() and w.lower not in rules.articles)
    first = next(named, 0)
    ahead = head[:first] if first > 1 or not head[0].capital else []
    if rules.genitive or not ahead or any(w.possessive or w.lower in rules.joins for w in ahead):
        return head
    lone = len(head) - first == 1 and not any(known(rules.bodies, w.lower) for w in ahead)
    media = words(Media, "en")
    common = media is not None and head[first].lower in media.kinds  # "state TV"
    return head if common or (lone and not head[first].text.isupper()) else head[first:]


def _opens_with_body(head: Sequence[Word], rules: Roles) -> bool:
    """Whether a body is what the others only belong to: "Штаб з питань військовополонених"."""
    first = next((w for w in head if not known(rules.before, w.lower)), None)
    lead = [w.lower for w in head[:2]]
    return first is not None and not known(rules.nouns, first.lower) and any(known(rules.bodies, w) for w in lead)


def _holder_named(text: str, line: list[Word], rules: Roles) -> Described | None:
    """A post and, at the end, two capital words that no entity has: "канцлер Німеччини Олаф Шольц"."""
    cut = _CUT.search(text, line[0].start, line[-1].end)
    head = [w for w in line if cut is None or w.end <= cut.start()]
    hailing = None if rules.genitive else _hailing(text, head, rules)
    if hailing is not None:
        return hailing
    if not rules.genitive:
        head = head[: next((i for i, w in enumerate(head) if i > 1 and w.lower in HEAD_ENDS), len(head))]
    name = head[-2:]
    if cut is not None and len(head) == 2 and text[cut.start()] == ",":
        return _introduced(text, head, [w for w in line if w.start >= cut.end()], rules)
    inside = _within_post(text, head, rules) if rules.genitive else None
    if inside is not None:
        return inside
    if len(head) < 3 or not all(w.text[0].isupper() and not w.text.isupper() for w in name):
        return None
    if any(known(rules.bodies, w.lower) or known(rules.nouns, w.lower) or w.lower in rules.before for w in name):
        return None
    near = head[:-2] if rules.genitive else head[-3:-2]
    if not any(known(rules.nouns, w.lower) for w in near) or text[name[0].end : name[1].start] != " ":
        return None
    return Described(text[name[0].start : name[1].end], "person", post_before(text, head[:-2], rules))


def _within_post(text: str, head: Sequence[Word], rules: Roles) -> Described | None:
    """A post, at most two words more and a name, wherever they end: "Премьер Пакистана Имран Хан в обращении"."""
    lists = rules.bodies | rules.nouns | rules.before | rules.titles
    for number in range(1, len(head) - 1):
        first, last = head[number], head[number + 1]
        if not (first.text.istitle() and last.text.istitle()) or text[first.end : last.start] != " ":
            continue
        if any(known(lists, w.lower) for w in (first, last)) or (
            number + 2 < len(head) and head[number + 2].text.istitle()
        ):
            continue
        if any(known(rules.nouns, w.lower) for w in head[max(0, number - 3) : number]):
            return Described(text[first.start : last.end], "person", post_before(text, head[:number], rules))
    return None


def _initialled(text: str, line: list[Word]) -> Described | None:
    """ "S. Skvernelis" and what follows it."""
    for first, last in pairwise(line[:4]):
        initial = len(first.text) == 1 and first.text.isupper() and text[first.end : last.start] in (".", ". ")
        if initial and last.text.istitle() and len(last.text) > 2:
            return Described(text[first.start : last.end], "person")
    return None


def _named_last(text: str, line: list[Word], rules: Roles) -> Described | None:
    """A post, a comma and, at the end, a name that no entity has: "the director of the institute, Ana Ruiz"."""
    comma = text.rfind(",", line[0].start, line[-1].start)
    before = [w for w in line if w.end <= comma]
    name = [w for w in line if w.start > comma]
    if rules.genitive or comma < 0 or not 2 <= len(name) <= 3 or not before:
        return None
    if not all(w.text.istitle() for w in name) or any(
        known(f, w.lower) for w in name for f in (rules.bodies, rules.nouns)
    ):
        return None
    if "," in text[line[0].start : comma] or not any(known(rules.nouns, w.lower) for w in before[:5]):
        return None
    return Described(text[name[0].start : name[-1].end], "person", post_after(text, before, rules))


def _hailing(text: str, head: Sequence[Word], rules: Roles) -> Described | None:
    """Two capital words and where they are from: "Ana Ruiz of the Harbour Centre"; no "Bank of the South"."""
    if len(head) < 5 or head[2].lower not in ("of", "from") or head[3].lower not in rules.articles:
        return None
    if not all(w.text.istitle() and w.text.isalpha() for w in head[:2]) or not head[4].capital:
        return None
    words = {w.lower for w in head[:2]}
    if any(known(f, w) for w in words for f in (rules.bodies, rules.nouns, rules.before, rules.articles)):
        return None
    return Described(text[head[0].start : head[1].end], "person")


def _introduced(text: str, name: Sequence[Word], after: Sequence[Word], rules: Roles) -> Described | None:
    """Two capital words, a comma and a post: "Oleksii Hnatiuk, head of the council"."""
    if not all(w.text.istitle() and not known(rules.bodies, w.lower) for w in name):
        return None
    post = post_after(text, after, rules)
    return None if post is None else Described(text[name[0].start : name[1].end], "person", post)


def _opening(text: str, head: Sequence[Word], entities: Sequence[Entity]) -> bool:
    """Whether a capital only begins a sentence: a single word there that nothing else takes for a name."""
    before = text[max(0, head[0].start - 40) : head[0].start].rstrip(" \t")
    return len(head) == 1 and not entities and (not before or before[-1] in '.!?\n\r”"“«»')


def _proper(head: Sequence[Word]) -> bool:
    return bool(head) and head[-1].text[0].isupper() and len(head[-1].text) > 1


def _bare(text: str, line: Sequence[Word], rules: Roles) -> str:
    kept = list(line)
    if len(kept) > 1 and kept[0].lower in rules.articles and kept[0].lower not in rules.indefinite:
        kept = kept[1:]
    end = kept[-1].end - (2 if kept[-1].possessive else 0)
    name = text[kept[0].start : end]
    return name if name.count("(") <= name.count(")") else name[: name.rindex("(")].rstrip()
