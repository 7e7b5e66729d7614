"""``dateline brief``: the main job."""

import os
import shutil
from functools import partial
from pathlib import Path
from typing import TextIO

import click

from dateline.cli.inputs import attribution_option, open_inputs, where_arguments
from dateline.cli.judging import judge_options, open_judge
from dateline.cli.output import form_of, opened
from dateline.cli.results import Results
from dateline.records import Attribution

FORMATS = ("terminal", "html", "markdown", "json")
_BY_ENDING = {
    ".txt": "terminal",
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".json": "json",
    ".jsonl": "json",
}


@click.command(no_args_is_help=True)
@where_arguments
@click.option("-f", "--format", "form", type=click.Choice(FORMATS), help="Default: by the ending of -o, else terminal.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@click.option("--width", type=click.IntRange(40, 400), help="Columns of the terminal brief; default: the terminal's.")
@click.option("--colour/--no-colour", default=None, help="Default: colours on a terminal, unless NO_COLOR is set.")
@attribution_option
@judge_options
def brief(
    where: tuple[str, ...],
    allow_private: bool,
    form: str | None,
    output: Path | None,
    width: int | None,
    colour: bool | None,
    attribution: Attribution,
    entailment: str | None,
    language_model: str | None,
    language_model_name: str,
) -> None:
    """A one-page brief of a report, or of several: who said what, how many, where and when, each with its evidence.

    WHERE is a file, a folder, a URL, or - for standard input (a page, a pasted text, or JSON lines). Several reports of
    one happening give the brief of their story first: what is agreed, what rests on a single origin, where they
    differ, what has changed. HTML gives one self-contained page for all; the JSON form is one line a story or report.

    \b
    Examples:
      dateline brief report.html
      dateline brief https://example.org/news/report -o brief.html
      dateline brief monday/ tuesday/ -o story.html
      dateline brief monday/ tuesday/ -f markdown > briefs.md
      pbpaste | dateline brief -
    """
    from dateline.briefs import render
    from dateline.pipeline import brief as brief_one
    from dateline.pipeline import each, story_briefs

    form = form_of(form, output, _BY_ENDING, "terminal")
    judge = open_judge(entailment, language_model, language_model_name)
    stage = partial(brief_one, judge=judge, attribution=attribution)
    results = each(open_inputs(where, allow_private=allow_private), stage)
    with Results(results, label="brief") as told:
        briefs = list(told.whole())
        if not briefs:  # no file is made, nor an older one written over
            return
        stories = story_briefs(briefs)
        with opened(output) as out:
            colours = _colour(colour, out)
            for piece in render(briefs, form, stories=stories, width=_width(width), colour=colours):
                out.write(piece)
                out.flush()


def _colour(asked: bool | None, out: TextIO) -> bool:
    """As asked; else on a terminal, unless NO_COLOR is set (https://no-color.org)."""
    return asked if asked is not None else out.isatty() and not os.environ.get("NO_COLOR")


def _width(asked: int | None) -> int:
    return asked or max(40, min(shutil.get_terminal_size((100, 24)).columns, 120))
