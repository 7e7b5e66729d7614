"""``dateline check``: does the summary hold?"""

import sys
from collections.abc import Iterable, Iterator
from functools import partial

import click

from dateline.cli.inputs import open_inputs, where_arguments
from dateline.cli.judging import judge_options, open_judge
from dateline.cli.rows import write_rows
from dateline.contract import checked_row
from dateline.records import Checked, Failure, Judge, Reading

_NOT_SUPPORTED = 3


@click.command()
@where_arguments
@click.option("--against", metavar="REPORT", help="Hold the sentences of WHERE, any text, against this report.")
@click.option("--strict", is_flag=True, help=f"Exit with {_NOT_SUPPORTED} when any key point is unsupported.")
@judge_options
def check(
    where: tuple[str, ...],
    allow_private: bool,
    against: str | None,
    strict: bool,
    entailment: str | None,
    language_model: str | None,
    language_model_name: str,
) -> None:
    """Hold a page's own key points against its body, or any summary against a report.

    Without arguments, articles (or {"id", "text", "key_points"}) come as JSON lines on standard input; for each, a
    row {"id", "key_points"} goes out, every point with its verdict, score, evidence and atoms. With --against, WHERE
    is text: a draft, an assistant's answer, a post; each of its sentences is a key point.

    \b
    Examples:
      dateline check report.html
      dateline check --against report.html summary.txt
      pbpaste | dateline check --against https://example.org/news/report - --strict
      dateline check report.html --entailment models/nli
      dateline read pages/ | dateline check | jq '.key_points[] | select(.verdict == "unsupported")'
    """
    judge = open_judge(entailment, language_model, language_model_name)
    results = (
        _own_points(where, allow_private, judge)
        if against is None
        else _summaries(against, where or ("-",), allow_private, judge)
    )
    watched = _Watched(results)
    write_rows(watched, checked_row, label="check", rows=not where and against is None)
    if strict and watched.unsupported:
        sys.exit(_NOT_SUPPORTED)


class _Watched:
    """Results as they come; ``unsupported`` counts the key points that were found so."""

    def __init__(self, results: Iterable[Checked | Failure]) -> None:
        self._results = results
        self.unsupported = 0

    def __iter__(self) -> Iterator[Checked | Failure]:
        for result in self._results:
            if isinstance(result, Checked):
                self.unsupported += sum(point.verdict == "unsupported" for point in result.key_points)
            yield result


def _own_points(where: tuple[str, ...], allow_private: bool, judge: Judge | None) -> Iterator[Checked | Failure]:
    from dateline.pipeline import check as check_one
    from dateline.pipeline import each

    return each(open_inputs(where, allow_private=allow_private), partial(check_one, judge=judge))


def _summaries(
    report: str, where: tuple[str, ...], allow_private: bool, judge: Judge | None
) -> Iterator[Checked | Failure]:
    from dateline.pipeline import check_against, each

    if (report, *where).count("-") > 1:
        raise click.UsageError("standard input can be read once: name a file for the report or for the summary")
    against = _report(report, allow_private)
    inputs = open_inputs(where, allow_private=allow_private)
    return each(inputs, lambda summary: check_against(against, summary, judge=judge))


def _report(where: str, allow_private: bool) -> Reading:
    """The one report that a place holds; anything else is a wrong call."""
    from dateline.pipeline import annotate, attempt

    items = [item for item, _ in zip(open_inputs((where,), allow_private=allow_private), range(2), strict=False)]
    if len(items) != 1:
        raise click.UsageError(f"--against {where}: that holds {'more than one report' if items else 'nothing'}")
    found = items[0] if isinstance(items[0], Failure) else attempt(items[0], annotate)
    if isinstance(found, Failure) and found.type == "Unexpected":
        raise click.ClickException(f"--against {where}: {found.message}")
    if isinstance(found, Failure):
        raise click.UsageError(f"--against {where}: {found.message}")
    return found
