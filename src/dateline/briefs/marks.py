"""The article's text cut into pieces at every finding's edges, so that overlapping findings can all be marked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dateline.records import Brief, Span

FLAGS = frozenset({"point", "evidence"})  # kinds that show only where they begin: they are whole sentences


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding as the text marks it: its kind, the key of its anchors, its spans, and a word for a reference."""

    kind: str
    key: str
    spans: tuple[Span, ...]
    label: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same findings.

    ``kinds`` are theirs; ``key`` is that of the shortest, to which the piece links; ``anchors`` are the keys of those
    that begin here, ``flags`` the whole sentences that do; ``notes`` are findings that no piece links to and that end
    here. ``said`` is the key of the innermost statement whose words it is part of.
    """

    text: str
    kinds: tuple[str, ...] = ()
    key: str = ""
    anchors: tuple[str, ...] = ()
    flags: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()
    said: str = ""


def findings_of(brief: Brief) -> tuple[Finding, ...]:
    """Everything of a brief that lies in the text."""
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
            found.append(Finding("cue", f"said-{i}", (statement.cue,), "statement"))
        if statement.source:
            source = statement.source
            found.append(Finding("source", f"said-{i}", ((source.start, source.end),), "statement"))
    found += [Finding("point", f"point-{i}", ((p.start, p.end),), f"{i}") for i, p in enumerate(brief.points, 1)]
    for i, point in enumerate(brief.key_points):
        found += [Finding("evidence", f"key-{i}", (span,), letter(i)) for span in point.evidence]
    return tuple(found)


def letter(index: int) -> str:
    """The letter that stands for a key point of the page: "a", "b", … "z", "aa"."""
    rest, last = divmod(index, 26)
    return (letter(rest - 1) if rest else "") + chr(ord("a") + last)


@dataclass(frozen=True, slots=True)
class _Opening:
    finding: Finding
    end: int
    length: int


def paragraphs(text: str, findings: Iterable[Finding]) -> Iterator[tuple[Piece, ...]]:
    """The text's paragraphs as pieces; joined together they are the paragraph's own characters, none lost."""
    openings: dict[int, list[_Opening]] = {}
    edges: set[int] = set()
    for finding in findings:
        for start, end in finding.spans:
            if 0 <= start < end <= len(text):
                openings.setdefault(start, []).append(_Opening(finding, end, end - start))
                edges |= {start} if finding.kind in FLAGS else {start, end}
    cuts = iter(sorted(edges))
    cut = next(cuts, len(text))
    marker = _Marker()
    active: list[_Opening] = []
    position = 0
    for line in text.split("\n"):
        stop = position + len(line)
        pieces: list[Piece] = []
        while position < stop:
            while cut <= position and (cut := next(cuts, len(text) + 1)) <= position:
                pass
            end = min(stop, cut)
            begun = openings.pop(position, [])
            active = [item for item in active if item.end > position]
            active += [item for item in begun if item.finding.kind not in FLAGS]
            flags = tuple(item.finding for item in begun if item.finding.kind in FLAGS)
            pieces.append(marker.piece(text[position:end], end, active, flags))
            position = end
        active += [item for item in openings.pop(stop, []) if item.finding.kind not in FLAGS]
        position = stop + 1
        if line.strip():
            yield tuple(pieces)


class _Marker:
    """Remembers which findings have their anchor, and which a piece already links to."""

    def __init__(self) -> None:
        self._anchored: set[str] = set()
        self._linked: set[str] = set()

    def piece(self, text: str, end: int, active: list[_Opening], flags: tuple[Finding, ...]) -> Piece:
        """The next piece of text, under these findings, in the order of the text."""
        order = sorted(active, key=lambda item: item.length)
        keys = [flag.key for flag in flags] + [item.finding.key for item in order]
        anchors = tuple(key for key in dict.fromkeys(keys) if key not in self._anchored)
        self._anchored.update(anchors)
        key = order[0].finding.key if order else ""
        self._linked.add(key)
        ended = (item.finding for item in order if item.end == end and item.finding.key not in self._linked)
        notes = {finding.key: finding for finding in ended}
        self._linked.update(notes)
        kinds = tuple(dict.fromkeys(item.finding.kind for item in order))
        said = next((item.finding.key for item in order if item.finding.kind == "said"), "")
        return Piece(text, kinds, key, anchors, flags, tuple(notes.values()), said)
