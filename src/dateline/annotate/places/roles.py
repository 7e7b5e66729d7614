"""Whether a place stands for its government: "Moscow said"."""

from dateline.annotate.places.mentions import Mention
from dateline.gazetteer import PlaceEntry
from dateline.languages.shapes.places import Places
from dateline.records import PlaceRole


def role_of(mention: Mention, entry: PlaceEntry, words: Places) -> PlaceRole:
    """Actor where a country, a region or a city is the subject of a verb of saying or doing."""
    able = entry.kind in ("country", "city", "region", "union", "front")
    return "actor" if able and acts(mention, words) else "location"


def acts(mention: Mention, words: Places) -> bool:
    """Whether a mention is the subject, or the agent, of a verb of governments."""
    head = mention.head
    if head is None:
        return mention.after.lower() in words.acts and mention.before.lower() not in words.locatives
    while head.dep_ == "conj" and head.head.pos_ == "PROPN":
        head = head.head
    if head.dep_ in ("nsubj", "nsubjpass"):
        return head.head.lemma_ in words.acts
    return head.dep_ == "pobj" and head.head.dep_ == "agent"
