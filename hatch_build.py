"""Builds the gazetteer's index when a wheel is built or the package is installed in editable mode."""

import sys
import types
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GazetteerHook(BuildHookInterface):
    """Runs scripts/gazetteer/build.py; the index goes into the wheel, or stays in the source tree."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the index unless it is up to date."""
        source = Path(self.root) / "src"
        sys.path[:0] = [str(Path(self.root) / "scripts"), str(source)]
        package = types.ModuleType("dateline")  # its own __init__ needs what is not installed while building
        package.__path__ = [str(source / "dateline")]
        sys.modules["dateline"] = package
        from gazetteer.build import main

        main()
        build_data["artifacts"].append("src/dateline/gazetteer/data/*")
