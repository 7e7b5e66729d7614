"""Builds the gazetteer's index when a wheel is built or the package is installed in editable mode."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GazetteerHook(BuildHookInterface):
    """Runs scripts/gazetteer/build.py; the index goes into the wheel, or stays in the source tree."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the index unless it is up to date."""
        sys.path.insert(0, str(Path(self.root) / "scripts"))
        from gazetteer.build import main, prepare

        prepare()
        main()
        build_data["artifacts"].append("src/dateline/gazetteer/data/*")
