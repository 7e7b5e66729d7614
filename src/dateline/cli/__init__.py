"""The command line: one file a command, loaded when it is asked for."""

import importlib
import os
import sys
from typing import Any

import click

from dateline.errors import DatelineError

COMMANDS = ("brief", "read", "annotate", "check", "stories", "export", "places", "gazetteer", "samples", "completion")


class _Commands(click.Group):
    """Loads a command's module only when that command runs, so that ``--help`` is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a reader that has seen enough (``| head``) is no error, and ours are said in a line."""
        try:
            return super().invoke(ctx)
        except DatelineError as error:
            raise click.ClickException(str(error)) from error
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return None

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(importlib.import_module(f"dateline.cli.{cmd_name}"), cmd_name)
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="dateline", message="%(prog)s %(version)s")
def dateline() -> None:
    """Read news reports: who said it, how many, where and when.

    \b
    Examples:
      dateline brief report.html                a one-page brief on the terminal
      dateline brief reports/ -o brief.html     one page of briefs for a folder
      dateline stories reports/                 which of them tell one story, and which are copies
      dateline read *.html | dateline annotate  the stages, as JSON lines
    """


def main() -> None:
    """The entry point of the ``dateline`` command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    dateline.main(prog_name="dateline")
