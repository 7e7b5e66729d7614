"""Sources to speakers: names and posts first, then what points back to them, then pronouns where it is safe."""

from collections.abc import Sequence

from dateline.annotate.media import is_medium
from dateline.annotate.parsing import ParsedText
from dateline.annotate.speakers.bodies import body_of
from dateline.annotate.speakers.chains import numbered
from dateline.annotate.speakers.describing import Described, describe
from dateline.annotate.speakers.drafts import Draft, State, entities_in
from dateline.annotate.speakers.people import find_people, lengthened, recast
from dateline.annotate.speakers.persons import person_of
from dateline.annotate.speakers.pronouns import antecedent, enclosing, pronoun_of, topic_of
from dateline.annotate.speakers.settling import settled
from dateline.annotate.speakers.subjects import subjects_of
from dateline.annotate.speakers.unnamed import remember, unnamed_of
from dateline.languages import words
from dateline.languages.shapes.demonyms import Demonyms
from dateline.languages.shapes.roles import Roles
from dateline.records import Entity, Mention, Span, Speaker, Statement

_RELATIVE = frozenset("who whom which that".split())
_FIRST = frozenset("i we you me us my our я ми мы".split())


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
    state = State(
        text=parsed.text,
        language=parsed.language,
        rules=rules,
        entities=named,
        people=people,
        demonyms=frozenset(peoples.adjectives) if peoples else frozenset(),
        starts=[e.start for e in named],
        contents=sorted((statement.content[0][0], index) for index, statement in enumerate(statements)),
        said=sorted(span for statement in statements for span in statement.content),
        subjects=subjects_of(parsed),
    )
    drafts: list[Draft | None] = [None] * len(statements)
    order = sorted(range(len(statements)), key=lambda i: _place(statements[i]))
    for index in order:
        source = statements[index].source
        if source is not None:
            drafts[index] = _resolve(state, source, drafts, statements)
            remember(state, statements[index], drafts[index])
    carriers = _carriers(state, statements, drafts)
    return numbered(statements, drafts, carriers, lambda number, draft: _speaker(state, number, draft), outlet)


def _place(statement: Statement) -> int:
    return statement.source.start if statement.source is not None else statement.content[0][0]


def _carriers(
    state: State, statements: Sequence[Statement], drafts: Sequence[Draft | None]
) -> dict[Span, Draft | None]:
    """Who the words of ``Statement.via`` are; those that are sources too are whoever they are as sources."""
    known: dict[Span, Draft | None] = {
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


def _speaker(state: State, number: str, draft: Draft) -> Speaker:
    post = (draft.person.post() if draft.person else None) or draft.post
    post = None if post is None else settled(state, post)
    if draft.kind == "unnamed" and post is not None and post.organisation is None:
        post = None  # the name is the whole description already
    return Speaker(
        id=number,
        name=draft.person.name if draft.person else draft.name,
        role=post.role if post else None,
        organisation=post.organisation if post else None,
        kind=draft.kind,
    )


def _resolve(
    state: State, source: Mention, drafts: Sequence[Draft | None], statements: Sequence[Statement]
) -> Draft | None:
    lower = source.text.lower()
    if lower in _FIRST and not (source.text.isupper() and len(lower) > 1):
        return enclosing(state, source, drafts, statements)
    inside = [e for e in entities_in(state, source.start, source.end) if e.end <= source.end]
    if lower in _RELATIVE:
        return antecedent(state, source)
    described = describe(state.text, source.start, source.end, inside, state.rules, state.language)
    if described is None:
        return None
    if described.pronoun is not None:
        topic = topic_of(state, source, described.pronoun)
        found = pronoun_of(state, source, described.pronoun) if topic is None else _known_as(state, topic, source.start)
    else:
        found = _known_as(state, described, source.start)
    if found is not None:
        state.last.append((source.start, found))
        found.medium = found.medium or (found.kind == "organisation" and is_medium(source.text, state.language))
    return found


def _known_as(state: State, described: Described, place: int) -> Draft:
    if described.kind == "person":
        return person_of(state, described)
    if described.kind == "organisation":
        return body_of(state, described, place)
    return unnamed_of(state, described, place)
