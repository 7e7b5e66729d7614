"""Names of places in every language we read, and the places they mean."""

from dateline.gazetteer.datelines import Dateline, find_dateline
from dateline.gazetteer.entries import Candidate, NameMatch, PlaceEntry
from dateline.gazetteer.index import Gazetteer, open_gazetteer

__all__ = ["Candidate", "Dateline", "Gazetteer", "NameMatch", "PlaceEntry", "find_dateline", "open_gazetteer"]
