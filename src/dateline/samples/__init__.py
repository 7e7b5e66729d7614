"""Reports to try Dateline on: invented outlets and officials, as pages and as scraped text.

What was planted in them (copies, revisions, faulty boxes) stands in ``planted.json`` beside this file.
"""

from importlib.resources import files
from importlib.resources.abc import Traversable

_ENDINGS = (".html", ".txt")


def sample_reports() -> tuple[Traversable, ...]:
    """The sample reports in order of their names; each has a ``name`` and can be read.

    >>> [report.name for report in sample_reports()][:2]
    ['arms-baltic.html', 'arms-dispatch-stub.html']
    """
    reports = (item for item in files(__name__).joinpath("reports").iterdir() if item.name.endswith(_ENDINGS))
    return tuple(sorted(reports, key=lambda report: report.name))


def sample_report(name: str) -> Traversable:
    """One sample report by its file name; raises :class:`KeyError` when there is none of that name."""
    for report in sample_reports():
        if report.name == name:
            return report
    raise KeyError(name)
