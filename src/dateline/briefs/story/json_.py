"""A story's brief as JSON: one row."""

from dateline.briefs.story.viewing import view_story
from dateline.briefs.story.views import ChangeView, ClaimView, MentionView
from dateline.contract import Row, plain
from dateline.records import StoryBrief


def story_brief_row(told: StoryBrief) -> Row:
    """``{"id", "kind": "story", "story", "differs", "agreed", "single", "unnamed", "changed", "copies"}``.

    ``story`` is the row that ``stories`` gives. The groups hold indices of its claims; ``sides`` has, for each claim
    that differs and each of its differences, the two sentences with their spans.
    """
    view = view_story(told)
    return {
        "id": told.id,
        "kind": "story",
        "title": view.title,
        "dateline": view.dateline,
        "story": plain(told.story),
        "differs": [_differing(claim) for claim in view.differing],
        "agreed": [claim.index for claim in view.agreed],
        "single": [claim.index for claim in view.single],
        "unnamed": [claim.index for claim in view.unnamed],
        "changed": [_changed(change) for change in view.changed],
        "copies": list(view.copies),
    }


def _differing(claim: ClaimView) -> Row:
    return {
        "claim": claim.index,
        "differences": [
            {
                "label": difference.label,
                "values": list(difference.values),
                "reason": difference.reason,
                "sides": [_side(mention) for mention in difference.sides],
            }
            for difference in claim.differences
        ],
    }


def _side(mention: MentionView) -> Row:
    start, end = mention.span
    return {
        "article": mention.article,
        "start": start,
        "end": end,
        "text": mention.sentence,
        "outlet": mention.outlet,
        "way": mention.way,
    }


def _changed(change: ChangeView) -> Row:
    return {"claim": change.words, "before": change.before, "now": change.now, "side": _side(change.side)}
