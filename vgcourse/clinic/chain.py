"""The links of the chain over depth, and what arrives at its two ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vgcourse.clinic.record import Stage


@dataclass(frozen=True)
class Link:
    """One product of the chain over depth: the norm of dL/dz there, what passes its weights, and what its slopes."""

    stage: Stage
    log10_gradient: float  # of the norm
    log10_weight: float  # ‖Wᵀδ‖ / ‖δ‖
    log10_slope: float  # RMS slope of the activation behind it; 0 where there is none
    activation: Stage | None = None
    layer: int | None = None  # where a scan runs over layers

    @property
    def log10_number(self) -> float:
        """Of the number below 1 that multiplies what the product gives, before or behind its activation; 0: none."""
        return float(np.log10(self.activation.times)) if self.activation else 0.0


def trunk_of(chain: Sequence[Link]) -> tuple[Link, ...]:
    """Of networks that share nothing, such as an actor and a critic, the one whose ends are furthest apart.

    What one of them gets beside the other is what the loss makes of both, and no product over depth. Nor is a number
    that scales all pairs of examples behind the layers, such as the size of a kernel, a layer.
    """
    if len(chain) > 3 and _scales_pairs(chain[-1].stage):
        chain = chain[:-1]
    networks = [tuple(k for k in chain if k.stage.network == each) for each in {k.stage.network: 0 for k in chain}]
    apart = lambda ends: -1.0 if ends is None or not np.isfinite(ends).all() else abs(ends[0] - ends[1])
    far = lambda links: apart(ends_of([link for link in links if not np.isnan(link.log10_gradient)]))
    return max(networks, key=lambda links: (far(links), len(links)), default=()) if len(networks) > 1 else tuple(chain)


def _scales_pairs(stage: Stage) -> bool:
    """Whether it multiplies a table of pairs entry by entry."""
    return stage.operation == "mul" and len(stage.shape) == 2 and stage.shape[0] == stage.shape[1] > 1


def ends_of(links: list[Link]) -> tuple[float, float] | None:
    """log10 ‖dL/dz‖ at the first stage and at the last (`Reading.ends`); all of these links have a number."""
    links = _folded(links)
    if len(links) < 3:
        return None
    levels: list[float] = []
    for before, link in zip([None, *links], links, strict=False):
        if before is not None and _beside(before, link):
            levels[-1] = max(levels[-1], link.log10_gradient)
        else:
            levels.append(link.log10_gradient)
    sizes = np.array(levels)
    if len(sizes) < 2:
        return None
    third, last = max(1, len(sizes) // 3), len(sizes) - 1
    early, late = int(np.argmax(sizes[:third])), last + 1 - third + int(np.argmax(sizes[-third:]))
    if not np.isfinite(sizes[[early, late]]).all():
        return float(sizes[early]), float(sizes[late])
    trend = (sizes[late] - sizes[early]) / (late - early)
    return float(sizes[early] - trend * early), float(sizes[late] + trend * (last - late))


def _folded(links: list[Link]) -> list[Link]:
    """Passes of one network side by side, as of two views, as one pass: of each stage the best served of them.

    Each begins with the same weights at something that has met none; the same weights deeper down are more depth.
    """
    keys = [(link.stage.parameters, link.stage.part, link.layer) for link in links]
    starts = [i for i, link in enumerate(links) if link.stage.fresh and keys[i] == keys[0]]
    if len(starts) < 2 or starts[0] != 0 or links[0].stage.part < 0:
        return links
    period, end = starts[1], starts[-1] + starts[1]
    passes = [keys[start : start + period] for start in starts]
    if period < 3 or starts != list(range(0, end, period)) or any(each != passes[0] for each in passes):
        return links
    best = [max((links[start + i] for start in starts), key=lambda link: link.log10_gradient) for i in range(period)]
    return [*best, *links[end:]]


def _beside(one: Link, other: Link) -> bool:
    """Whether the same signal enters both, such as queries and keys."""
    return one.stage.fed == other.stage.fed >= 0 and one.layer == other.layer


def at_step(values: np.ndarray, step: int) -> float:
    """The entry of a step, or of the last where there are fewer."""
    values = np.atleast_1d(np.asarray(values, float))
    return float(values[min(step, len(values) - 1)])


def log10_of(value: float) -> float:
    """log10; −inf of 0, nan where there is no number."""
    return float(np.log10(value)) if value > 0 else -np.inf if value == 0 else np.nan


def softmax_behind(product: Stage, stages: Sequence[Stage]) -> Stage | None:
    """The softmax that all of a product goes through before the next product or activation, if there is one."""
    for stage in stages[stages.index(product) + 1 :]:
        if stage.kind in ("product", "activation"):
            return None
        if stage.kind == "softmax" and stage.steps == product.steps:
            return stage if stage.shape == product.shape else None
    return None
