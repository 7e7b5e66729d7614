"""English labels of dates."""

from dateline.languages.shapes.calendar import Calendar

WORDS = Calendar(
    published=(
        "published on",
        "published at",
        "published",
        "publication date",
        "date of publication",
        "publish date",
        "first published",
        "posted on",
        "posted at",
        "posted",
        "written",
        "created",
        "issued",
        "released",
        "release date",
        "pub date",
        "pubdate",
    ),
    modified=(
        "last updated on",
        "last updated",
        "last update",
        "updated on",
        "updated at",
        "updated",
        "update",
        "last modified",
        "modified",
        "last changed",
        "edited",
        "last edited",
        "revised",
        "reviewed",
    ),
    date=("date and time", "date", "day", "as of", "on"),
)
