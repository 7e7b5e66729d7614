"""Who the sources are: one speaker for each person or body that an article lets speak."""

from dataclasses import replace

from dateline.annotate.parsing import ParsedText
from dateline.records import Entity, Speaker, SpeakerKind, Statement

__all__ = ["resolve_speakers"]


def resolve_speakers(
    parsed: ParsedText, statements: tuple[Statement, ...], entities: tuple[Entity, ...]
) -> tuple[tuple[Speaker, ...], tuple[Statement, ...]]:
    """The speakers of a text, and its statements with ``source.speaker`` filled."""
    speakers: dict[str, Speaker] = {}
    resolved: list[Statement] = []
    for statement in statements:
        source = statement.source
        if source is None:
            resolved.append(statement)
            continue
        inside = [e for e in entities if source.start <= e.start and e.end <= source.end]
        person = next((e for e in inside if e.type == "person"), None)
        body = next((e for e in inside if e.type == "organisation"), None)
        named = person or body
        key = named.name if named else source.text
        if key not in speakers:
            kind: SpeakerKind = "person" if person else "organisation" if body else "unnamed"
            speakers[key] = Speaker(id=f"s{len(speakers) + 1}", name=key, kind=kind)
        resolved.append(replace(statement, source=replace(source, speaker=speakers[key].id)))
    return tuple(speakers.values()), tuple(resolved)
