"""The article's text cut into pieces at every finding's edges, so that overlapping findings can all be marked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dateline.records import Brief, Span


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding as the text marks it: its kind, the key of its anchors, its spans, and a word for a reference."""

    kind: str
    key: str
    spans: tuple[Span, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same findings.

    ``kinds`` are theirs; ``key`` is that of the shortest, to which the piece links; ``anchors`` are the keys of those
    that begin here, ``notes`` the findings that no piece links to and that end here.
    """

    text: str
    kinds: tuple[str, ...] = ()
    key: str = ""
    anchors: tuple[str, ...] = ()
    notes: tuple[Finding, ...] = ()


def findings_of(brief: Brief) -> tuple[Finding, ...]:
    """Everything of a brief that lies in the text, in the order of its sections."""
    reading = brief.reading
    found = [Finding("figure", f"figure-{i}", ((f.start, f.end),), "figure") for i, f in enumerate(reading.figures)]
    found += [
        Finding("place" if p.role == "location" else "actor", f"place-{i}", ((p.start, p.end),), "place")
        for i, p in enumerate(reading.places)
    ]
    found += [Finding("moment", f"moment-{i}", ((m.start, m.end),), "date") for i, m in enumerate(reading.moments)]
    for i, statement in enumerate(reading.statements):
        found.append(Finding("said", f"said-{i}", statement.content, "statement"))
        if statement.cue:
            found.append(Finding("cue", f"said-{i}", (statement.cue,), "cue"))
        if statement.source:
            found.append(Finding("source", f"said-{i}", ((statement.source.start, statement.source.end),), "source"))
    return tuple(found)


def paragraphs(text: str, findings: Iterable[Finding]) -> Iterator[tuple[Piece, ...]]:
    """The text's paragraphs as pieces; joined together they are the paragraph's own characters, none lost."""
    known = [item for item in findings if any(0 <= s < e <= len(text) for s, e in item.spans)]
    starts: dict[int, list[tuple[int, Span]]] = {}
    for i, item in enumerate(known):
        for span in item.spans:
            if 0 <= span[0] < span[1] <= len(text):
                starts.setdefault(span[0], []).append((i, span))
    edges = sorted({edge for begun in starts.values() for _, span in begun for edge in span})
    linked: set[str] = set()
    anchored: set[str] = set()
    active: list[tuple[int, Span]] = []
    position, next_edge = 0, 0
    for line in text.split("\n"):
        stop = position + len(line)
        pieces: list[Piece] = []
        while position < stop or (next_edge < len(edges) and edges[next_edge] < stop):
            while next_edge < len(edges) and edges[next_edge] <= position:
                next_edge += 1
            end = min(stop, edges[next_edge]) if next_edge < len(edges) else stop
            active = [pair for pair in active if pair[1][1] > position] + starts.pop(position, [])
            pieces.append(_piece(text, position, end, active, known, linked, anchored))
            position = end
        active += starts.pop(stop, []) if position == stop else []
        position = stop + 1
        if line.strip():
            yield tuple(pieces)


def _piece(
    text: str,
    start: int,
    end: int,
    active: list[tuple[int, Span]],
    known: list[Finding],
    linked: set[str],
    anchored: set[str],
) -> Piece:
    if not active:
        return Piece(text[start:end])
    order = sorted(active, key=lambda pair: (pair[1][1] - pair[1][0], pair[0]))
    key = known[order[0][0]].key
    linked.add(key)
    begun = dict.fromkeys(known[i].key for i, _ in order if known[i].key not in anchored)
    anchored.update(begun)
    ended = dict.fromkeys(known[i] for i, span in order if span[1] == end and known[i].key not in linked)
    linked.update(item.key for item in ended)
    kinds = dict.fromkeys(known[i].kind for i, _ in order)
    return Piece(text[start:end], tuple(kinds), key, tuple(begun), tuple(ended))
