"""The places of a report on a small map: SVG without scripts, made of outlines that ship with the package."""

from dateline.briefs.maps.drawing import draw_map
from dateline.briefs.maps.scene import MapView

__all__ = ["MapView", "draw_map"]
