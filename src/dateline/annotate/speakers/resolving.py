"""Sources to speakers: names and posts first, then what points back to them, then pronouns where it is safe."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from dateline.annotate.media import is_medium
from dateline.annotate.parsing import ParsedText
from dateline.annotate.speakers.chains import numbered
from dateline.annotate.speakers.describing import Described, describe
from dateline.annotate.speakers.documents import documents_after
from dateline.annotate.speakers.people import People, Person, find_people, lengthened, recast
from dateline.annotate.speakers.posts import Post
from dateline.annotate.speakers.wording import known, same_word, words_in
from dateline.languages import words
from dateline.languages.shapes.demonyms import Demonyms
from dateline.languages.shapes.media import Media
from dateline.languages.shapes.roles import Roles
from dateline.records import Entity, Mention, Span, Speaker, SpeakerKind, Statement

_RELATIVE = frozenset("who whom which that".split())
_FIRST = frozenset("i we you me us my our я ми мы".split())
_MOST = 200
"""Speakers and people that are compared with one more: the time stays in step with the length of a text."""
_ADJECTIVES = ("ern", "ese", "ish", "ian", "can", "ist", "ic", "al", "ab")
_ACRONYM = re.compile(r"[^\W\d_]{2,8}")


@dataclass(slots=True)
class _Draft:
    """A speaker while sources are read; ``names`` are all that it was called."""

    name: str
    kind: SpeakerKind
    person: Person | None = None
    post: Post | None = None
    names: list[str] = field(default_factory=list)
    medium: bool = False


@dataclass(slots=True)
class _State:
    """What is known while the sources of a text are gone through in order."""

    text: str
    language: str
    rules: Roles
    entities: Sequence[Entity]
    people: People
    demonyms: frozenset[str]
    starts: Sequence[int]
    contents: Sequence[tuple[int, int]]
    drafts: list[_Draft] = field(default_factory=list)
    spoken: dict[int, _Draft] = field(default_factory=dict)
    last: list[tuple[int, _Draft]] = field(default_factory=list)
    papers: dict[str, _Draft] = field(default_factory=dict)


def resolve_speakers(
    parsed: ParsedText, statements: tuple[Statement, ...], entities: tuple[Entity, ...], *, outlet: str | None = None
) -> tuple[tuple[Speaker, ...], tuple[Statement, ...]]:
    """The speakers of a text, and its statements with speakers and chains filled where it is clear who speaks.

    The outlet itself is no link of a chain.
    """
    rules = words(Roles, parsed.language) or words(Roles, "en")
    assert rules is not None
    entities = tuple(lengthened(parsed.text, recast(parsed.text, entities, rules), rules))
    people = find_people(parsed.text, parsed.sentences, entities, rules)
    peoples = words(Demonyms, parsed.language)
    named = sorted(entities, key=lambda e: (e.start, -e.end))
    state = _State(
        text=parsed.text,
        language=parsed.language,
        rules=rules,
        entities=named,
        people=people,
        demonyms=frozenset(peoples.adjectives) if peoples else frozenset(),
        starts=[e.start for e in named],
        contents=sorted((statement.content[0][0], index) for index, statement in enumerate(statements)),
    )
    drafts: list[_Draft | None] = [None] * len(statements)
    order = sorted(range(len(statements)), key=lambda i: _place(statements[i]))
    for index in order:
        source = statements[index].source
        if source is not None:
            drafts[index] = _resolve(state, source, drafts, statements)
            _remember(state, statements[index], drafts[index])
    carriers = _carriers(state, statements, drafts)
    return numbered(statements, drafts, carriers, lambda number, draft: _speaker(state, number, draft), outlet)


def _place(statement: Statement) -> int:
    return statement.source.start if statement.source is not None else statement.content[0][0]


def _remember(state: _State, statement: Statement, draft: _Draft | None) -> None:
    """Note whose "the statement" is from here on: of who spoke in one, or is named as its author."""
    if draft is None or draft.kind == "unnamed" or statement.source is None:
        return
    found = [w.lower for w in words_in(statement.source.text, 0, len(statement.source.text))]
    papers = [word for word in found[:4] if known(state.rules.documents, word)]
    if statement.cue is not None:
        papers += documents_after(state.text, statement.cue[1], state.rules)
    state.papers.update(dict.fromkeys(papers, draft))


def _carriers(
    state: _State, statements: Sequence[Statement], drafts: Sequence[_Draft | None]
) -> dict[Span, _Draft | None]:
    """Who the words of ``Statement.via`` are; those that are sources too are whoever they are as sources."""
    known: dict[Span, _Draft | None] = {
        (s.source.start, s.source.end): draft
        for s, draft in zip(statements, drafts, strict=True)
        if s.source is not None
    }
    for mention in (mention for statement in statements for mention in statement.via):
        place = mention.start, mention.end
        if place not in known:
            last = len(state.last)
            known[place] = _resolve(state, mention, drafts, statements)
            del state.last[last:]
    return known


def _speaker(state: _State, number: str, draft: _Draft) -> Speaker:
    post = (draft.person.post() if draft.person else None) or draft.post
    post = None if post is None else _settled(state, post)
    if draft.kind == "unnamed" and post is not None and post.organisation is None:
        post = None  # the name is the whole description already
    return Speaker(
        id=number,
        name=draft.person.name if draft.person else draft.name,
        role=post.role if post else None,
        organisation=post.organisation if post else None,
        kind=draft.kind,
    )


def _settled(state: _State, post: Post) -> Post:
    """ "Ukrainian" before "president" is part of the role; "the service" is the one that the text names in full."""
    body = post.organisation
    if body is None:
        return post
    if body.lower() in state.demonyms or not _is_body(state, body):
        return Post(f"{body} {post.role}")
    if state.people.find(body) is not None and any(f"{body}{mark}" in state.text for mark in ("'s ", "’s ")):
        return Post(post.role)
    if not body[0].isupper():
        full = [
            e.name for e in state.entities[:_MOST] if e.type == "organisation" and _same_body(e.name, body, state, True)
        ]
        return Post(post.role, full[0] if full else body)
    return post


def _is_body(state: _State, body: str) -> bool:
    """Whether one capital word before a post is the name of something ("Pentagon") and no adjective ("Western")."""
    if len(body.split()) > 1 or not body.istitle() or known(state.rules.bodies, body.lower()):
        return True
    if any(f"{body}{mark}" in state.text for mark in ("'s ", "’s ", "' ", "’ ")):
        return True
    return any(body in (e.name, e.text) for e in state.entities[:_MOST]) or not body.lower().endswith(_ADJECTIVES)


def _resolve(
    state: _State, source: Mention, drafts: Sequence[_Draft | None], statements: Sequence[Statement]
) -> _Draft | None:
    lower = source.text.lower()
    if lower in _FIRST and not (source.text.isupper() and len(lower) > 1):
        return _enclosing(state, source, drafts, statements)
    inside = [e for e in _from(state, source.start, source.end) if e.end <= source.end]
    if lower in _RELATIVE:
        return _antecedent(state, source)
    described = describe(state.text, source.start, source.end, inside, state.rules, state.language)
    if described is None:
        return None
    if described.pronoun is not None:
        found = _pronoun(state, source, described.pronoun)
    elif described.kind == "person":
        found = _person(state, described)
    elif described.kind == "organisation":
        found = _body(state, described)
    else:
        found = _unnamed(state, described)
    if found is not None:
        state.last.append((source.start, found))
        found.medium = found.medium or (found.kind == "organisation" and is_medium(source.text, state.language))
    return found


def _enclosing(
    state: _State, source: Mention, drafts: Sequence[_Draft | None], statements: Sequence[Statement]
) -> _Draft | None:
    """ "I" and "we" inside somebody's words are that somebody; outside of any they are the outlet's."""
    near = bisect_right(state.contents, (source.start, len(statements)))
    for _, index in state.contents[max(0, near - _MOST) : near]:
        draft = drafts[index]
        if draft is not None and any(start <= source.start < end for start, end in statements[index].content):
            return draft
    return None


def _antecedent(state: _State, source: Mention) -> _Draft | None:
    """A relative pronoun is the name that ends right before it."""
    near = _from(state, source.start - 80, source.start)
    before = [e for e in near if 0 < source.start - e.end <= 2 and e.type in ("person", "organisation")]
    if not before:
        return None
    kind: SpeakerKind = "person" if before[-1].type == "person" else "organisation"
    described = Described(before[-1].name, kind)
    return _person(state, described) if kind == "person" else _body(state, described)


def _person(state: _State, described: Described) -> _Draft:
    body = next((d for d in state.drafts[: -_MOST - 1 : -1] if d.name == described.name), None)
    if body is not None and body.kind == "organisation":
        return body  # introduced as one before: "the website Lesna Herald"
    person = state.people.find(described.name) or state.people.add(described.name)
    draft = state.spoken.get(id(person))
    if draft is None:
        draft = state.spoken[id(person)] = _Draft(person.name, "person", person=person)
        state.drafts.append(draft)
    if described.post is not None and described.post not in person.posts:
        person.posts.append(described.post)
    draft.names.append(described.name)
    return draft


def _body(state: _State, described: Described) -> _Draft:
    """An organisation: one called the same, or so abbreviated, or whose name ends in the same kind of body."""
    single = state.people.find(described.name) if len(described.name.split()) == 1 else None
    if single is not None:
        return _person(state, Described(single.name, "person"))
    for draft in state.drafts[: -_MOST - 1 : -1]:
        if draft.kind == "organisation" and any(
            _same_body(n, described.name, state, described.definite) for n in draft.names
        ):
            draft.names.append(described.name)
            if len(described.name) > len(draft.name) and not draft.name.isupper():
                draft.name = described.name
            return draft
    medium = _only_medium(state, described)
    if medium is not None:
        return medium
    draft = _Draft(described.name, "organisation", names=[described.name])
    state.drafts.append(draft)
    return draft


def _only_medium(state: _State, described: Described) -> _Draft | None:
    """ "The newspaper" is the only medium named before, when it is called by nothing else."""
    media = words(Media, state.language)
    parts = [w.lower for w in words_in(described.name, 0, len(described.name))]
    if media is None or not (described.definite or state.rules.genitive):
        return None
    called = media.kinds | media.loose | media.shared
    if not parts or not all(known(called, part) for part in parts):
        return None
    named = [d for d in state.drafts[: -_MOST - 1 : -1] if d.medium and any(not n.islower() for n in d.names)]
    return named[0] if len(named) == 1 else None


def _same_body(known_name: str, name: str, state: _State, definite: bool) -> bool:
    a, b = _content_words(known_name, state), _content_words(name, state)
    if not a or not b:
        return known_name.lower() == name.lower()
    if len(a) == len(b) and all(same_word(x, y) for x, y in zip(a, b, strict=True)):
        return True
    if _abbreviates(name, known_name, state) or _abbreviates(known_name, name, state):
        return True
    short, long = (a, b) if len(a) < len(b) else (b, a)
    if len(short) == 1:
        return (
            known(state.rules.bodies, short[0].lower())
            and any(same_word(short[0], w) for w in long)
            and (definite or len(name) > len(known_name))
        )
    return all(any(same_word(x, y) for y in long) for x in short)


def _content_words(name: str, state: _State) -> list[str]:
    rules = state.rules
    return [w.lower for w in words_in(name, 0, len(name)) if w.lower not in rules.articles | rules.inside | rules.joins]


def _abbreviates(short: str, full: str, state: _State) -> bool:
    """ "MID" of "Main Intelligence Directorate": its initials, or put in brackets behind it."""
    if not _ACRONYM.fullmatch(short) or not short.isupper():
        return False
    initials = "".join(w[0] for w in _content_words(full, state)).upper()
    return len(initials) > 1 and (initials == short or initials.startswith(short)) or f"{full} ({short})" in state.text


def _unnamed(state: _State, described: Described) -> _Draft:
    """ "The deputy head of the GUR": the one person with that post; otherwise somebody unnamed."""
    if len(described.name.split()) == 1 and described.name[0].isupper() and described.post is None:
        known_as = _once_named(state, described)
        if known_as is not None:
            return known_as
    paper = state.papers.get(described.name.lower()) if described.definite else None
    if paper is not None:
        return paper
    person = _holder(state, described)
    if person is not None:
        return _person(state, Described(person.name, "person"))
    for draft in state.drafts[: -_MOST - 1 : -1]:
        if draft.kind == "unnamed" and draft.name.lower() == described.name.lower():
            return draft
    draft = _Draft(described.name, "unnamed", post=described.post, names=[described.name])
    state.drafts.append(draft)
    return draft


def _once_named(state: _State, described: Described) -> _Draft | None:
    """A single capital word that the text has as a name elsewhere."""
    if state.people.find(described.name) is not None:
        return _person(state, described)
    if any(e.type == "organisation" and described.name in (e.name, e.text) for e in state.entities):
        return _body(state, described)
    return None


def _holder(state: _State, described: Described) -> Person | None:
    """The only person of the text whose post the description fits, when it points to somebody known."""
    if described.post is None or not described.definite:
        return None
    fits = [p for p in state.people.all[:_MOST] if any(_fits(p_post, described.post, state) for p_post in p.posts)]
    return fits[0] if len(fits) == 1 else None


def _fits(held: Post, said: Post, state: _State) -> bool:
    """Each word of the role that is said is in the one that is held; the bodies don't exclude each other."""
    have = [w.lower() for w in held.role.split()]
    if not all(any(same_word(x, y) for y in have) for x in said.role.split()):
        return False
    if said.organisation is None or held.organisation is None:
        return True
    a, b = _content_words(said.organisation, state), _content_words(held.organisation, state)
    if any(same_word(x, y) for x in a for y in b):
        return True
    return any(_ACRONYM.fullmatch(n) is not None and n.isupper() for n in (said.organisation, held.organisation))


def _pronoun(state: _State, source: Mention, pronoun: str) -> _Draft | None:
    """The last speaker, when nobody else of that gender is named between; "they" also for bodies and groups."""
    if not state.last:
        return None
    plural = pronoun in state.rules.they or pronoun in state.rules.it
    gender = None if plural else "she" if pronoun in state.rules.she else "he"
    for place, draft in state.last[: -_MOST - 1 : -1]:
        if source.start - place > 1500:
            return None
        if (
            draft.kind == "person"
            and pronoun not in state.rules.it
            and (gender is None or draft.person is None or draft.person.gender in (None, gender))
        ):
            if _rival(state, place, source.start, draft):
                return None
            if draft.person is not None and gender is not None:
                draft.person.gender = gender
            return draft
        if draft.kind == "organisation" and plural:
            return draft
        alone = draft.post is not None and pronoun not in state.rules.it
        if draft.kind == "unnamed" and (alone or pronoun in state.rules.they):
            return draft
    return None


def _rival(state: _State, start: int, end: int, draft: _Draft) -> bool:
    """Whether another person is named in a later line between: then the pronoun may be theirs."""
    line = state.text.find("\n", start, end)
    if line < 0:
        return False
    named = (state.people.find(e.name) for e in _from(state, line, end) if e.type == "person")
    return any(person is not draft.person for person in named)


def _from(state: _State, start: int, end: int) -> Sequence[Entity]:
    """The entities that begin in a stretch."""
    return state.entities[bisect_left(state.starts, start) : bisect_left(state.starts, end)]
