"""Names of places in every language we read, and the places they mean."""

from dateline.gazetteer.entries import Candidate, NameMatch, PlaceEntry
from dateline.gazetteer.index import Gazetteer, open_gazetteer

__all__ = ["Candidate", "Gazetteer", "NameMatch", "PlaceEntry", "open_gazetteer"]
