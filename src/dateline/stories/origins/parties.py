"""Everyone that a story's reports name as a source: who they are, for whom they speak, and which are the same."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.gazetteer.names import fold_name
from dateline.languages import words
from dateline.languages.shapes.corroboration import Corroboration
from dateline.languages.shapes.roles import Roles
from dateline.records import Place, Reading, Speaker
from dateline.stories.origins.bodies import Body, body_by_post, body_of, same_kind
from dateline.stories.origins.sounding import person_key
from dateline.stories.wordlists import phrases, says, word_forms

_NAMED = 200  # organisations of a text that are looked at
_AREAS = frozenset(("regional", "city"))  # concepts that the name of a place may hold
Key = tuple[int, str]
"""A reading's position and the id of one of its speakers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A source of one report. ``person`` is the key of a name, ``body`` whom they speak for.

    ``sort`` is what a description says of the body where it names none ("rail investigators").
    ``official`` speaks for an office that nobody names, ``media`` are outlets that nobody names. ``inferred`` tells
    that the body was worked out and is not in the words.
    """

    key: Key
    name: str
    language: str | None
    person: str | None = None
    role: str | None = None
    body: Body | None = None
    sort: Body | None = None
    official: bool = False
    media: bool = False
    inferred: bool = False


def parties(readings: Sequence[Reading]) -> dict[Key, Party]:
    """Every speaker of the readings; who speaks for nobody and is nobody is left out."""
    found: dict[Key, Party] = {}
    for position, reading in enumerate(readings):
        told = {}
        named, seats = _named_with(reading), {place.text: place for place in reading.places}
        for speaker in reading.speakers:
            key = (position, speaker.id)
            party = (
                _government(key, speaker, seats[speaker.name], reading.article.language)
                if speaker.kind == "organisation" and speaker.name in seats
                else _party(key, speaker, named.get(speaker.id), reading.article.language, seats)
            )
            if party is not None:
                told[party.key] = party
        found |= _by_context(told, reading)
    return found


def _government(key: Key, speaker: Speaker, place: Place, language: str | None) -> Party:
    """ "Moscow said": the place stands for whoever speaks for its country, or for itself."""
    body = Body(name=place.name, tokens=frozenset(), country=place.country, english=place.name.isascii())
    return Party(key=key, name=speaker.name, language=language, body=body, official=True)


def _named_with(reading: Reading) -> dict[str, str]:
    """The organisation that stands in a speaker's own words: "deputy director of operations for the service"."""
    bodies = sorted((e for e in reading.entities if e.type == "organisation"), key=lambda e: e.start)
    found: dict[str, str] = {}
    mentions = [s.source for s in reading.statements] + [figure.source for figure in reading.figures]
    for mention in mentions:
        if mention is None or mention.speaker is None or mention.speaker in found:
            continue
        inside = [e for e in bodies if mention.start < e.start and e.end <= mention.end]
        if inside and says("behalf", reading.article.text[mention.start : inside[0].start], reading.article.language):
            found[mention.speaker] = inside[0].name
    return found


def _party(
    key: Key, speaker: Speaker, named: str | None, language: str | None, seats: Mapping[str, Place]
) -> Party | None:
    roles, known = words(Roles, language) or words(Roles, "en"), words(Corroboration, language)
    if roles is None:
        return None
    spoken = word_forms(speaker.name)
    media = _any(word_forms(_first(speaker.name, language)), known.media if known else ())
    if speaker.kind == "organisation" and not (media and not speaker.name.istitle()):
        body = body_of(_first(_bare(speaker.name), language), language)
        return Party(key=key, name=speaker.name, language=language, body=body) if body else None
    body = _office(speaker, named, language, seats)
    if speaker.kind == "person":
        name = person_key(speaker.name) or fold_name(speaker.name)
        return Party(key=key, name=speaker.name, language=language, person=name, role=speaker.role, body=body)
    official = _any(spoken, known.officials if known else ())
    if body is None and not official and not media and not _speaks(spoken, roles):
        return None
    role = speaker.role or speaker.name
    sort = body_of(_first(_bare(speaker.name), language), language) if body is None and not media else None
    return Party(
        key=key, name=speaker.name, language=language, role=role, body=body, sort=sort, official=official, media=media
    )


def _office(speaker: Speaker, named: str | None, language: str | None, seats: Mapping[str, Place]) -> Body | None:
    """The body that somebody speaks for: as named, in their description, or by their post."""
    known, written = words(Corroboration, language), speaker.organisation or named
    post = _by_post(speaker, written, language, seats)
    if written is not None and (body := body_of(written, language)) is not None:
        return body if post is None or not _is_seat(written, language, seats) else post
    if speaker.kind == "unnamed" and known is not None:
        body = _hosted(speaker.name, language, known) or _called(speaker.name, language)
        if body is not None:
            return body
    return post


def _called(name: str, language: str | None) -> Body | None:
    """A description that is a body's name: its last word, or the last before "of", is a kind of bodies."""
    roles = words(Roles, language) or words(Roles, "en")
    head = word_forms(name.partition(" of ")[0])
    if roles is None or not head or not _any(head[-1:], roles.bodies - roles.nouns - roles.unnamed):
        return None
    return body_of(_bare(name), language)


def _hosted(name: str, language: str | None, known: Corroboration) -> Body | None:
    """ "Initial findings of the Rail Accident Investigation Branch": the body behind what speaks for it."""
    pattern = phrases("behalf", language)
    for join in pattern.finditer(name) if pattern is not None else ():
        head, rest = name[: join.start()], _bare(name[join.end() :].strip())
        if _any(word_forms(head), known.hosts) and any(word[:1].isupper() for word in rest.split()):
            return body_of(rest, language)
    return None


def _first(name: str, language: str | None) -> str:
    """The first of two who speak together: "British police and emergency services"."""
    pattern = phrases("joins", language)
    parts = pattern.split(name) if pattern is not None and not name.istitle() else [name]
    capital = len(parts) > 1 and parts[1].strip()[:1].isupper() and parts[0].strip().split()[-1:][0][:1].isupper()
    return name if capital or not parts[0].strip() else parts[0].strip()


def _by_post(speaker: Speaker, written: str | None, language: str | None, seats: Mapping[str, Place]) -> Body | None:
    """ "The governor of Sumy" speaks for the regional administration of Sumy."""
    known = words(Corroboration, language)
    titles = " ".join(speaker.name.split()[:-2]) if speaker.kind == "person" else speaker.name
    spoken = word_forms(f"{speaker.role or ''} {titles}")
    office = next((o for form, o in (known.posts if known else {}).items() if _any(spoken, (form,))), None)
    if office is None:
        return None
    told = [text for text in (written, speaker.role, titles) if text]
    found = next(((text, seat) for text in told if (seat := _place_in(text, seats)) is not None), None)
    if found is None:
        area = written if written and _is_seat(written, language, seats) else ""
        return body_by_post(office, language, area)
    text, place = found
    return body_by_post(office, language, text if text == written else place.text, place)


def _is_seat(written: str, language: str | None, seats: Mapping[str, Place]) -> bool:
    """Whether what somebody holds a post of is a place ("Sumy", "Odesa Oblast") and no body: one name, if unknown."""
    body = body_of(written, language)
    if body is None or body.known:
        return False
    kinds = body.tokens - body.own
    name = len(written.split()) == 1 and written.istitle()
    return kinds <= _AREAS and (bool(kinds) or name or _place_in(written, seats) is not None)


def _place_in(text: str, seats: Mapping[str, Place]) -> Place | None:
    """The place that words name, the longest of several."""
    fits = [name for name in seats if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
    return seats[max(fits, key=lambda name: (len(name), name))] if fits else None


def _by_context(told: dict[Key, Party], reading: Reading) -> dict[Key, Party]:
    """Those whom a report names only in part as it names them elsewhere: "a regional official", "the ministry"."""
    named = [party for party in told.values() if party.person is not None and (party.role or party.body)]
    offices = {party.body for party in told.values() if party.body is not None} | _bodies_named(reading)
    full = sorted((body for body in offices if body.telling), key=lambda body: body.name)
    resolved = dict(told)
    for key, party in told.items():
        if party.body is not None and not party.body.telling and party.body.tokens:
            fits = [body for body in full if same_kind(party.body, body)]
            if len({(body.known, body.tokens) for body in fits}) == 1:
                resolved[key] = replace(party, body=fits[0], inferred=True)
        elif party.person is None and party.body is None:
            holder = _the_one(party, named, reading)
            if holder is not None:
                resolved[key] = replace(
                    party, person=holder.person, body=holder.body, role=holder.role, inferred=True, official=False
                )
    return resolved


def _bodies_named(reading: Reading) -> set[Body]:
    """The organisations that a text names."""
    names = {entity.name for entity in reading.entities if entity.type == "organisation"}
    bodies = {body_of(_bare(name), reading.article.language) for name in sorted(names)[:_NAMED]}
    return {body for body in bodies if body is not None}


def _the_one(party: Party, named: Sequence[Party], reading: Reading) -> Party | None:
    """The only person that the words for somebody unnamed fit: a post of theirs, or their kind of office."""
    spoken = set(word_forms(party.name))
    posts = [one for one in named if one.role and _posts(one, reading) & spoken]
    if len({one.person for one in posts}) == 1:
        return posts[0]
    if not party.official:
        return None
    fits = [one for one in named if any(party.sort and _fits(party.sort, said) for said in _said_of(one))]
    return fits[0] if len({one.person for one in fits}) == 1 else None


def _said_of(party: Party) -> list[Body]:
    """What a report says of somebody: the body, and the role taken like one."""
    role = body_of(party.role, party.language) if party.role else None
    return [body for body in (party.body, role) if body is not None]


def _posts(party: Party, reading: Reading) -> set[str]:
    """The words of a role that name a post ("governor", "head")."""
    roles = words(Roles, reading.article.language) or words(Roles, "en")
    assert roles is not None
    return {word for word in word_forms(party.role or "") if _any([word], roles.nouns)}


def _fits(sort: Body, body: Body) -> bool:
    if sort.country and body.country and sort.country != body.country:
        return False
    return bool(sort.tokens & body.tokens)


def _speaks(spoken: Sequence[str], roles: Roles) -> bool:
    """Whether words name people or a body that can say something: "survivors", no "charge sheet"."""
    return _any(spoken, roles.unnamed | roles.nouns | roles.bodies) and not _any(spoken[:1], roles.documents)


def _any(spoken: Iterable[str], forms: Iterable[str]) -> bool:
    listed = tuple(forms)
    return any(
        word == form or (form.endswith("*") and word.startswith(form[:-1])) for word in spoken for form in listed
    )


def _bare(name: str) -> str:
    return name.removeprefix("the ").removeprefix("The ")
