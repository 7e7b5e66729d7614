"""Dateline reads news reports and tells who said it, how many, where and when.

The same stages as on the command line, each from whatever you have::

    import dateline

    article = dateline.read("report.html")
    reading = dateline.annotate(article)
    brief = dateline.brief("report.html")
    print(dateline.render([brief], "markdown"))
"""

from importlib.metadata import version as _version

from dateline.api import annotate, brief, check, read, render, stories
from dateline.errors import DatelineError
from dateline.records import Article, Brief, Checked, Failure, Figure, Place, Reading, Speaker, Statement, Story

__all__ = [
    "Article",
    "Brief",
    "Checked",
    "DatelineError",
    "Failure",
    "Figure",
    "Place",
    "Reading",
    "Speaker",
    "Statement",
    "Story",
    "annotate",
    "brief",
    "check",
    "read",
    "render",
    "stories",
]
__version__ = _version("dateline")
