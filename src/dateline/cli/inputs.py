"""What the commands read: the WHERE arguments, and the options that go with fetching."""

import sys
from collections.abc import Callable, Iterator
from typing import Any

import click

from dateline.records import Article, Failure, Page, Reading
from dateline.sources import FetchOptions, open_source

Items = Iterator[Page | Article | Reading | Failure]

WHERE_HELP = "WHERE is a file, a folder, a URL, or - for standard input."


def where_arguments(command: Callable[..., Any]) -> Callable[..., Any]:
    """The WHERE arguments and ``--allow-private``, shared by every command that reads reports."""
    command = click.option(
        "--allow-private", is_flag=True, help="Also fetch from private and loopback addresses (your own intranet)."
    )(command)
    return click.argument("where", nargs=-1, metavar="[WHERE]...")(command)


def open_inputs(where: tuple[str, ...], *, allow_private: bool, readings: bool = False) -> Items:
    """Every page, article or failure of every WHERE, in order, as they come; without any, standard input.

    With ``readings``, rows that are readings come as such.
    """
    if not where and not sys.stdin.buffer.peek(1):  # type: ignore[union-attr]  # nothing in, nothing out
        return
    for one in where or ("-",):
        yield from open_source(one, options=FetchOptions(allow_private=allow_private, readings=readings))
