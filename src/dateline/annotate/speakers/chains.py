"""Speakers numbered, and the chains of them through which words reach the outlet."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from dateline.records import Mention, Span, Speaker, Statement

Draft = TypeVar("Draft")

_LETTERS = re.compile(r"[\W_]+")


def numbered(
    statements: Sequence[Statement],
    drafts: Sequence[Draft | None],
    carriers: Mapping[Span, Draft | None],
    speaker: Callable[[str, Draft], Speaker],
    outlet: str | None,
) -> tuple[tuple[Speaker, ...], tuple[Statement, ...]]:
    """The speakers in order, and the statements with their ids; ``carriers`` are those of ``via`` by their spans."""
    speakers: dict[int, Speaker] = {}

    def id_of(draft: Draft | None) -> str | None:
        if draft is None:
            return None
        if id(draft) not in speakers:
            speakers[id(draft)] = speaker(f"s{len(speakers) + 1}", draft)
        return speakers[id(draft)].id

    told = []
    for statement, draft in zip(statements, drafts, strict=True):
        source = statement.source and replace(statement.source, speaker=id_of(draft))
        told.append(replace(statement, source=source))
    told = [replace(s, via=tuple(_named(m, id_of(carriers[m.start, m.end])) for m in s.via)) for s in told]
    own = {s.id for s in speakers.values() if outlet and _is_outlet(s.name, outlet)}
    return tuple(speakers.values()), tuple(_chained(statement, own) for statement in told)


def _named(mention: Mention, speaker: str | None) -> Mention:
    return replace(mention, speaker=speaker)


def _chained(statement: Statement, own: set[str]) -> Statement:
    """The statement with its chain: each speaker once, at the place nearest to the words; never the outlet."""
    links = [m.speaker for m in statement.via] + [statement.source.speaker if statement.source else None]
    known = [link for link in links if link is not None and link not in own]
    chain = tuple(link for i, link in enumerate(known) if link not in known[i + 1 :])
    via = tuple(m for m in statement.via if m.speaker not in own and not _is_source(m, statement.source))
    return replace(statement, chain=chain, via=via)


def _is_source(mention: Mention, source: Mention | None) -> bool:
    """Whether who passes words on is who says them: the same speaker, or the same words."""
    if source is None:
        return False
    return (
        mention.text == source.text if None in (mention.speaker, source.speaker) else mention.speaker == source.speaker
    )


def _is_outlet(name: str, outlet: str) -> bool:
    """Whether a name is the outlet's: "The Lesna Herald" of "lesnaherald.com"."""
    parts = [part for part in re.split(r"[./]", outlet.lower()) if part] if "." in outlet else [outlet.lower()]
    return _key(name) in {_key(part) for part in parts}


def _key(name: str) -> str:
    return _LETTERS.sub("", name.lower()).removeprefix("the")
