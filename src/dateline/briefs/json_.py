"""A brief as JSON: one row, its fields named like the records', every finding with its span."""

from dateline.briefs import wording
from dateline.briefs.silences import silence
from dateline.contract import Row, plain, reading_row
from dateline.records import Brief, Figure, KeyPoint, Reading


def brief_row(brief: Brief) -> Row:
    """``{"id", "dateline", "title", "standfirst", "points", "speakers", "figures", "places", "key_points", …}``.

    ``speakers`` stand in order of weight, each with its statements and, under ``withheld``, what it is said
    not to have said; what a page's key points say that the body lacks
    is under ``lacks``. ``article`` holds the text that all spans point into.
    """
    reading = brief.reading
    row = reading_row(reading)
    return {
        "id": row["id"],
        "dateline": plain(brief.dateline),
        "title": reading.article.title,
        "standfirst": reading.article.standfirst,
        "form": reading.article.form,
        "points": plain(brief.points),
        "speakers": _speakers(brief, row),
        "figures": [_figure(reading, i, figure, row["figures"][i]) for i, figure in enumerate(reading.figures)],
        "places": row["places"],
        "moments": row["moments"],
        "entities": row["entities"],
        "statements": row["statements"],
        "key_points": [_key_point(point) for point in brief.key_points],
        "article": row["article"],
    }


def _speakers(brief: Brief, row: Row) -> list[Row]:
    known = {speaker["id"]: speaker for speaker in row["speakers"]}
    nobody = {"id": None, "name": None, "role": None, "organisation": None, "kind": "unnamed"}
    withheld = {i for i, statement in enumerate(brief.reading.statements) if silence(brief.reading, statement)}
    return [
        {
            **known.get(id_, nobody),
            "statements": [i for i in indices if i not in withheld],
            "withheld": [i for i in indices if i in withheld],
        }
        for id_, indices in brief.speakers
    ]


def _figure(reading: Reading, index: int, figure: Figure, row: Row) -> Row:
    return {"index": index, "words": wording.value_words(figure, reading.article.text), **row}


def _key_point(point: KeyPoint) -> Row:
    row: Row = plain(point)
    row["lacks"] = [atom.text for atom in point.atoms if atom.verdict == "missing"]
    row["differs"] = [atom.text for atom in point.atoms if atom.verdict == "contradicted"]
    return row
