"""The parties of a story as origins: persons and bodies that reports name differently made one, each under one name."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dateline.gazetteer.names import fold_name
from dateline.stories.origins.bodies import Body, same_body
from dateline.stories.origins.parties import Key, Party

_PAIRED = 400  # different names of bodies in one story that are all held against each other


@dataclass(frozen=True, slots=True)
class Origin:
    """Who stands behind a mention, under the name that the story's reports give them most fully.

    ``vague`` origins may be one of the others: officials without an office, the press. ``sure`` is how surely it is
    this one: 1 where the text names it, less where it was worked out.
    """

    name: str
    body: Body | None
    vague: bool
    media: bool
    sure: float
    outlet: bool = False


def name_origins(found: Mapping[Key, Party]) -> dict[Key, Origin]:
    """The origin of every party."""
    offices = _offices_of_persons(found.values())
    bodies = {key: _office(party, offices.get(party.person or "")) for key, party in found.items()}
    written = [(party.body, party) for key, party in found.items() if party.body != bodies[key]]
    names = _one_name_each([*((bodies[key], party) for key, party in found.items()), *written])
    bodies |= {key: _of_its_sort(party, names) for key, party in found.items() if bodies[key] is None and party.sort}
    persons = _names_of_persons(found.values())
    return {key: _origin(party, bodies[key], names, persons) for key, party in found.items()}


def _office(party: Party, held: Body | None) -> Body | None:
    """Whom a party speaks for: as its report says, or as another says it more fully of the same person."""
    if party.body is None or held is None:
        return party.body or held
    return held if not party.body.telling or same_body(party.body, held) else party.body


def _of_its_sort(party: Party, names: Mapping[Body, Body]) -> Body | None:
    """The only body of the story that a description fits: "rail investigators" and their branch."""
    sort = party.sort
    if party.person is not None or sort is None or not (sort.own or sort.country and sort.tokens):
        return None
    full = {name for name in names.values() if name.telling and sort.tokens <= name.tokens and same_body(name, sort)}
    return full.pop() if len(full) == 1 else None


def _origin(party: Party, body: Body | None, names: Mapping[Body, Body], persons: Mapping[str, str]) -> Origin:
    if body is not None and (party.person is None or names.get(body, body).telling):
        full = names.get(body, body)
        vague = not body.tokens or not full.telling
        sure = (
            0.6
            if party.inferred
            or full.post
            or (party.body is not None and party.body.post)
            or party.sort
            and not party.body
            else 0.9
            if party.person and party.body is None
            else 1.0
        )
        return Origin(_bare(full.name), full, vague, party.media, sure)
    if party.person is not None:
        return Origin(persons[party.person], body, False, False, 0.6 if party.inferred else 1.0)
    return Origin(_bare(party.name), None, party.official or party.media, party.media, 0.4)


def _offices_of_persons(found: Iterable[Party]) -> dict[str, Body]:
    """Whom each person speaks for, by the fullest that a report says of it."""
    said: dict[str, list[Body]] = defaultdict(list)
    for party in found:
        if party.person is not None and party.body is not None:
            said[party.person].append(party.body)
    return {person: min(bodies, key=_fullest) for person, bodies in said.items()}


def _names_of_persons(found: Iterable[Party]) -> dict[str, str]:
    """Each person's name as most reports write it, in Latin letters where one does."""
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for party in found:
        if party.person is not None:
            said[party.person][party.name] += 1
    return {
        person: min(names, key=lambda name: (not name.isascii(), -names[name], name)) for person, names in said.items()
    }


def _one_name_each(said: Sequence[tuple[Body | None, Party]]) -> dict[Body, Body]:
    """For each body the one whose name stands for it and all that are the same."""
    counts: Counter[Body] = Counter()
    forms: dict[Body, list[Body]] = defaultdict(list)
    together: dict[Body, set[Key]] = defaultdict(set)
    for body, party in said:
        if body is not None:
            counts[body] += 1
            forms[body].append(body)
            together[body].add(party.key)
    ordered = sorted(counts, key=lambda body: (*_fullest(body), body.country or "", sorted(body.tokens)))
    groups = _groups(ordered[:_PAIRED]) + [[body] for body in ordered[_PAIRED:]]
    return {body: _standing(group, forms, counts) for group in groups for body in group}


def _groups(ordered: Sequence[Body]) -> list[list[Body]]:
    """Bodies that are the same, the fullest first; a name that fits two different ones is of neither."""
    groups: list[list[Body]] = []
    for body in ordered:
        fits = [group for group in groups if same_body(group[0], body)]
        if len(fits) > 1:
            exact = [group for group in fits if group[0].tokens == body.tokens]
            fits = exact[:1]
        if fits:
            fits[0].append(body)
        else:
            groups.append([body])
    return groups


def _standing(group: Sequence[Body], forms: Mapping[Body, list[Body]], counts: Counter[Body]) -> Body:
    """The fullest body of a group, under its English name where one is written."""
    full = group[0]
    written = [form for body in group for form in forms[body]]
    english = [form for form in written if form.english] or written
    tally = Counter(form.name for form in english)
    most = max(len(form.tokens) for form in english)
    best = min((form for form in english if len(form.tokens) == most), key=lambda form: (-tally[form.name], form.name))
    known = next((body for body in group if body.known), None)
    shown = known or best
    return Body(
        name=shown.name,
        tokens=full.tokens,
        country=full.country or next((body.country for body in group if body.country), None),
        known=known.known if known else None,
        short=full.short,
        post=all(body.post for body in group),
        english=shown.english,
    )


def _fullest(body: Body) -> tuple[bool, int, str]:
    return body.known is None, -len(body.tokens), fold_name(body.name)


def _bare(name: str) -> str:
    for article in ("the ", "The ", "a ", "A ", "an ", "An "):
        name = name.removeprefix(article)
    return name
