"""The options that plug a judge of the user's choice into the check."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from dateline.errors import SetupError
from dateline.records import Judge

_FOLDERS = "DATELINE_MODELS"
_KEY = "DATELINE_LANGUAGE_MODEL_KEY"


def judge_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--entailment``, ``--language-model`` and ``--language-model-name``, for :func:`open_judge`."""
    for option in (
        click.option(
            "--language-model-name",
            metavar="NAME",
            default="default",
            envvar="DATELINE_LANGUAGE_MODEL_NAME",
            help="The model to ask the service for.",
        ),
        click.option(
            "--language-model",
            metavar="URL",
            envvar="DATELINE_LANGUAGE_MODEL",
            help=f"Ask an OpenAI-compatible service, e.g. http://127.0.0.1:8080/v1; its key is read from {_KEY}. "
            "Key points and the sentences next to them are sent there.",
        ),
        click.option(
            "--entailment",
            metavar="NAME",
            envvar="DATELINE_ENTAILMENT",
            help="Ask an entailment model on this machine: a folder with model.onnx, tokenizer.json and config.json, "
            f"or the name of one in the folder {_FOLDERS}. Needs dateline[models].",
        ),
    ):
        command = option(command)
    return command


def open_judge(entailment: str | None, language_model: str | None, language_model_name: str) -> Judge | None:
    """The judge that the options name, nobody by default; a wrong one ends the command before anything is read."""
    if entailment and language_model:
        raise click.UsageError("--entailment and --language-model: name one of them")
    try:
        if entailment:
            from dateline.judges import open_model

            return open_model(_folder(entailment))
        if language_model:
            from dateline.judges import Service, ask_service

            key = os.environ.get(_KEY) or None
            return ask_service(Service(address=language_model, model=language_model_name, key=key))
    except SetupError as error:
        raise click.UsageError(str(error)) from error
    return None


def _folder(name: str) -> Path:
    shelf = os.environ.get(_FOLDERS)
    if shelf and not Path(name).is_dir() and (Path(shelf) / name).is_dir():
        return Path(shelf) / name
    return Path(name)
