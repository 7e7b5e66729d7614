"""Figures as flat rows: what an analyst wants in one line, each pointing into its article."""

from collections.abc import Iterable, Iterator

from dateline.records import Figure, Reading

Cell = str | float | int | None
_CONTEXT = 160  # characters of the text to each side at the most


def figure_rows(readings: Iterable[Reading]) -> Iterator[dict[str, Cell]]:
    """A row a figure, with the same columns in every row."""
    for reading in readings:
        for figure in reading.figures:
            yield {**_article(reading), **_figure(figure), **_place(reading, figure), **_source(reading, figure)}


def _article(reading: Reading) -> dict[str, Cell]:
    article = reading.article
    return {
        "article": article.id,
        "outlet": article.outlet,
        "published": article.published,
        "title": article.title,
        "url": article.url,
    }


def _figure(figure: Figure) -> dict[str, Cell]:
    return {
        "figure": figure.text,
        "value": figure.value,
        "low": figure.low,
        "high": figure.high,
        "hedge": figure.hedge,
        "kind": figure.kind,
        "counted": figure.counted,
        "currency": figure.currency,
        "unit": figure.unit,
        "quantity": figure.quantity,
        "whose": figure.whose,
        "status": figure.status,
        "modality": figure.modality,
        "as_of": figure.as_of.text if figure.as_of else None,
        "as_of_date": figure.as_of.date if figure.as_of else None,
        "task": figure.task.text if figure.task else None,
        "confidence": figure.confidence,
        "start": figure.start,
        "end": figure.end,
    }


def _place(reading: Reading, figure: Figure) -> dict[str, Cell]:
    place = reading.places[figure.place] if figure.place is not None else None
    return {
        "place": place.text if place else None,
        "country": place.country if place else None,
        "admin1": place.admin1 if place else None,
    }


def _source(reading: Reading, figure: Figure) -> dict[str, Cell]:
    speakers = {speaker.id: speaker for speaker in reading.speakers}
    speaker = speakers.get(figure.source.speaker or "") if figure.source else None
    return {
        "source": figure.source.text if figure.source else None,
        "speaker": speaker.name if speaker else None,
        "role": speaker.role if speaker else None,
        "organisation": speaker.organisation if speaker else None,
        "context": context(reading.article.text, figure.start, figure.end),
    }


def context(text: str, start: int, end: int) -> str:
    """The words around a figure, within its paragraph."""
    left = max(start - _CONTEXT, text.rfind("\n", 0, start) + 1)
    stop = text.find("\n", end)
    right = min(end + _CONTEXT, len(text) if stop < 0 else stop)
    return text[left:right].strip()
