"""What a report counts: a toll, a price, a share of votes, each under what it counts."""

from dateline.records import Figure, Reading

Counts = dict[str, frozenset[float]]


def counts_of(reading: Reading) -> Counts:
    """The values that a report gives for each thing it counts; people by what befell them, in any language."""
    found: dict[str, set[float]] = {}
    for figure in reading.figures:
        if figure.value is not None:
            found.setdefault(_counted(figure), set()).add(figure.value)
    return {counted: frozenset(values) for counted, values in found.items()}


def _counted(figure: Figure) -> str:
    return f"{figure.kind} {figure.status if figure.status != 'other' else figure.counted or ''}"
