"""Where a label fits beside its curve: boxes and points in pixels, of whatever draws them."""

from __future__ import annotations

import math

import numpy as np


def best_spot(own, others, rivals, size, area, placed, gap: float) -> tuple[float, float] | None:
    """Lower left corner for a label: near its `own` curve, clear of all `others` and of the labels already placed.

    It must not stand nearer to a rival, a curve of another colour: a reader would take it for the rival's name.
    All is in pixels: curves (points, 2), `size` (width, height), boxes (left, bottom, right, top); None where it fits
    nowhere. gap: from a label to its curve.
    """
    width, height = size
    best, best_cost = None, math.inf
    for anchor in own[np.unique(np.linspace(0, len(own) - 1, 60).astype(int))]:
        for shift, lift, taste in (
            (0.5, gap, 0), (0, gap, 0.02), (1, gap, 0.02), (0.5, -gap - height, 0.05), (0, -gap - height, 0.05),
            (1, -gap - height, 0.05), (-gap / width, -height / 2, 0.06), (1 + gap / width, -height / 2, 0.06),
            (0.5, 3 * gap, 0.2), (0.5, -3 * gap - height, 0.25),
        ):  # fmt: skip
            x, y = anchor[0] - shift * width, anchor[1] + lift
            box = (x, y, x + width, y + height)
            if x < area.x0 + 2 or y < area.y0 + 2 or box[2] > area.x1 or box[3] > area.y1:
                continue
            if any(_overlap(box, other, (3 * gap, gap / 2)) for other in placed) or _inside(own, box, gap * 0.4):
                continue
            if any(_inside(trace, box, gap * 0.8) for trace in others):
                continue
            middle = np.array([x + width / 2, y + height / 2])
            near = min((np.hypot(*(trace - middle).T).min() for trace in rivals), default=math.inf)
            mine = np.hypot(*(own - middle).T).min()
            if near < 1.3 * mine:
                continue
            cost = taste + 0.4 * mine / (near + mine) + 0.1 * (area.x1 - anchor[0]) / area.width
            if cost < best_cost:
                best, best_cost = (x, y), cost
    return best


def _inside(trace: np.ndarray, box, margin: float) -> bool:
    x, y = trace.T
    across = (x > box[0] - margin) & (x < box[2] + margin)
    return bool(np.any(across & (y > box[1] - margin) & (y < box[3] + margin)))


def _overlap(a, b, margin: tuple[float, float]) -> bool:
    """Do two boxes touch? Side by side they need more room than one above the other, or they read as one label."""
    across, up = margin
    return a[0] < b[2] + across and b[0] < a[2] + across and a[1] < b[3] + up and b[1] < a[3] + up
