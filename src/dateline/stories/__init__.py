"""Stories: readings of one happening together, with the copies among them and their neighbours."""

from dateline.stories.likeness import WINDOW
from dateline.stories.telling import grow_stories, tell_stories

__all__ = ["WINDOW", "grow_stories", "tell_stories"]
