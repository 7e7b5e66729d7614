"""A picture of how often points are supported, by the score that they were given."""

from collections.abc import Sequence

import numpy as np

_SIDE, _LEFT, _TOP, _GAP = 240, 46, 34, 60
_BINS = 5
_SVG = 'xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" font-size="11" fill="#333"'


def draw(panels: Sequence[tuple[str, np.ndarray, np.ndarray]]) -> str:
    """One panel for each title, its scores and what was right: dots at the share supported, bars one standard error."""
    width = _LEFT + len(panels) * (_SIDE + _GAP)
    body = "".join(_panel(_LEFT + n * (_SIDE + _GAP), *panel) for n, panel in enumerate(panels))
    return (
        f'<svg {_SVG} viewBox="0 0 {width} {_SIDE + 90}" width="{width}" height="{_SIDE + 90}">'
        f'<rect width="100%" height="100%" fill="#fff"/>{body}</svg>\n'
    )


def _panel(left: int, title: str, scores: np.ndarray, right: np.ndarray) -> str:
    parts = [
        f'<text x="{left}" y="20" font-weight="bold">{title}: {len(scores)} points</text>',
        f'<rect x="{left}" y="{_TOP}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#999"/>',
        f'<path d="M{left} {_TOP + _SIDE}L{left + _SIDE} {_TOP}" stroke="#bbb" stroke-dasharray="4 4"/>',
        f'<text x="{left + _SIDE / 2}" y="{_TOP + _SIDE + 34}" text-anchor="middle">score</text>',
    ]
    for tick in (0, 0.5, 1):
        parts.append(f'<text x="{left + tick * _SIDE}" y="{_TOP + _SIDE + 16}" text-anchor="middle">{tick:g}</text>')
        parts.append(f'<text x="{left - 8}" y="{_TOP + _SIDE * (1 - tick) + 4}" text-anchor="end">{tick:g}</text>')
    parts.append(
        f'<text transform="translate({left - 30} {_TOP + _SIDE / 2}) rotate(-90)" text-anchor="middle">'
        "share that is supported</text>"
    )
    order = np.argsort(scores, kind="stable")
    for part in np.array_split(order, _BINS):
        share, score = float(right[part].mean()), float(scores[part].mean())
        error = (share * (1 - share) / len(part)) ** 0.5
        x = left + score * _SIDE
        low, high = (_TOP + _SIDE * (1 - min(1.0, max(0.0, edge))) for edge in (share - error, share + error))
        parts.append(f'<path d="M{x:.1f} {low:.1f}V{high:.1f}" stroke="#1f5f8b"/>')
        parts.append(f'<circle cx="{x:.1f}" cy="{_TOP + _SIDE * (1 - share):.1f}" r="4" fill="#1f5f8b"/>')
    return "".join(parts)
