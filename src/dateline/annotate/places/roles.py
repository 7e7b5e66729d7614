"""Whether a place stands for its government: "Moscow said"."""

from dateline.annotate.places.mentions import Mention
from dateline.gazetteer import PlaceEntry
from dateline.languages.shapes.places import Places
from dateline.records import PlaceRole


def role_of(mention: Mention, entry: PlaceEntry, words: Places) -> PlaceRole:
    """Actor where a country or its seat of government is the subject of a verb of saying or doing."""
    if entry.kind not in ("country", "city", "region", "front"):
        return "location"
    head = mention.head
    if head is None:
        return "actor" if mention.after.lower() in words.acts else "location"
    if head.dep_ in ("nsubj", "nsubjpass") and head.head.lemma_ in words.acts:
        return "actor"
    if head.dep_ == "pobj" and head.head.text.lower() == "by" and head.head.dep_ == "agent":
        return "actor"
    return "location"
