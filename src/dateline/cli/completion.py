"""``dateline completion``: the shell's tab key."""

import click
from click.shell_completion import get_completion_class

from dateline.cli import dateline


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the script that completes commands and options in a shell.

    \b
    Examples:
      eval "$(dateline completion bash)"                             in ~/.bashrc
      eval "$(dateline completion zsh)"                              in ~/.zshrc
      dateline completion fish > ~/.config/fish/completions/dateline.fish
    """
    found = get_completion_class(shell)
    assert found is not None  # the choices above are the shells that click serves
    click.echo(found(dateline, {}, "dateline", "_DATELINE_COMPLETE").source())
