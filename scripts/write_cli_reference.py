"""Write docs/cli.md from the commands themselves: ``make reference``."""

from collections.abc import Iterator
from pathlib import Path

import click

from dateline.cli import COMMANDS, dateline

TARGET = Path(__file__).parent.parent / "docs" / "cli.md"
_HEAD = """# Command line reference

Written from the commands by `make reference`; a test holds it to them. Exit status: 0 when everything was read, 1 when
some inputs failed (each is named on standard error, the rest is done), 2 for a wrong call, also where
`--against` or `--known` names a file that can't be read. `check --strict` has a 3 of its own.
"""


def reference() -> str:
    """The page: the help of every command, at 100 columns."""
    return _HEAD + "".join(_sections())


def _sections() -> Iterator[str]:
    context = click.Context(dateline, info_name="dateline", max_content_width=100, terminal_width=100)
    yield _section("dateline", dateline.get_help(context))
    for name in COMMANDS:
        command = dateline.get_command(context, name)
        assert command is not None
        yield from _of(command, name, context, f"dateline {name}")


def _of(command: click.Command, name: str, parent: click.Context, title: str) -> Iterator[str]:
    context = click.Context(command, info_name=name, parent=parent, max_content_width=100, terminal_width=100)
    yield _section(title, command.get_help(context))
    if isinstance(command, click.Group):
        for inner, found in command.commands.items():
            yield from _of(found, inner, context, f"{title} {inner}")


def _section(title: str, text: str) -> str:
    body = "\n".join(line.rstrip() for line in text.splitlines())
    return f"\n## {title}\n\n```text\n{body}\n```\n"


if __name__ == "__main__":
    TARGET.write_text(reference(), encoding="utf-8")
    print(f"wrote {TARGET.name}")
