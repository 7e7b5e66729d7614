"""English words that say what the counted are for."""

from dateline.languages.shapes.tasks import Tasks

WORDS = Tasks(
    light=frozenset("carry conduct perform do undertake provide execute engage participate take".split()),
    plans=frozenset({"will", "to", "would", "shall"}),
    purposes=frozenset({"for"}),
)
