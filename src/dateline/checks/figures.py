"""Figures of a key point, held against the figures of the body."""

from dateline.records import Atom, Figure, Reading


def figure_atoms(body: Reading, point: Reading) -> tuple[Atom, ...]:
    """One atom a figure of the point."""
    return tuple(_atom(body, figure) for figure in point.figures)


def _atom(body: Reading, figure: Figure) -> Atom:
    same = tuple((f.start, f.end) for f in body.figures if f.value == figure.value and f.low == figure.low)
    if same:
        return Atom(text=figure.text, kind="figure", verdict="supported", evidence=same)
    return Atom(
        text=figure.text, kind="figure", verdict="missing", reason=f"The figure “{figure.text}” is not in the article."
    )
