"""Whether what a reading holds points into its text and at each other, as everything that is shown must."""

import dataclasses
from collections.abc import Iterable, Iterator
from typing import Any

from dateline.contract.fields import Misfit, shown
from dateline.contract.rows import FINDINGS
from dateline.records import Mention, Reading, Span

_SPANS = {"number", "cue"}  # fields that are a span
_INDICES = {"place": "places", "statement": "statements"}  # fields that index another list


def hold_to_text(reading: Reading) -> None:
    """Raises :class:`Misfit` where a span does not give its words, or an index or id leads nowhere."""
    lengths = {name: len(getattr(reading, name)) for name in FINDINGS}
    speakers = {speaker.id for speaker in reading.speakers}
    for path, record in _records(reading):
        for name, value in _values(record):
            if name == "start":
                _hold_words(reading.article.text, path, record.start, record.end, record.text)
            elif name in _SPANS and value is not None:
                _hold_span(reading.article.text, f"{path}.{name}", value)
            elif name == "content":
                for number, span in enumerate(value):
                    _hold_span(reading.article.text, f"{path}.content[{number}]", span)
            elif name in _INDICES and value is not None:
                _hold_index(f"{path}.{name}", value, _INDICES[name], lengths)
            elif name == "chain" or (name == "speaker" and isinstance(record, Mention)):
                _hold_speakers(f"{path}.{name}", value, speakers)


def _records(reading: Reading) -> Iterator[tuple[str, Any]]:
    """Every finding with its path, and the records inside it."""
    waiting = [(f"{name}[{i}]", record) for name in FINDINGS for i, record in enumerate(getattr(reading, name))]
    while waiting:
        path, record = waiting.pop()
        yield path, record
        for name, value in _values(record):
            if dataclasses.is_dataclass(value):
                waiting.append((f"{path}.{name}", value))
            elif name == "via":
                waiting.extend((f"{path}.via[{i}]", item) for i, item in enumerate(value))


def _values(record: Any) -> Iterable[tuple[str, Any]]:
    return ((field.name, getattr(record, field.name)) for field in dataclasses.fields(record))


def _hold_words(text: str, path: str, start: int, end: int, words: str) -> None:
    _hold_span(text, path, (start, end))
    if text[start:end] != words:
        raise Misfit(f"[{start}, {end}) of the text is {shown(text[start:end])}, not {shown(words)}", path)


def _hold_span(text: str, path: str, span: Span) -> None:
    if not 0 <= span[0] <= span[1] <= len(text):
        raise Misfit(f"[{span[0]}, {span[1]}) is no part of the text, which has {len(text)} characters", path)


def _hold_index(path: str, index: int, name: str, lengths: dict[str, int]) -> None:
    if not 0 <= index < lengths[name]:
        raise Misfit(f"{index} is the index of none of the {lengths[name]} {name}", path)


def _hold_speakers(path: str, named: str | tuple[str, ...] | None, speakers: set[str]) -> None:
    for one in (named,) if isinstance(named, str) else named or ():
        if one not in speakers:
            raise Misfit(f"{shown(one)} is the id of none of the speakers", path)
