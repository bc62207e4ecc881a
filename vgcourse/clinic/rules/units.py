"""How the rules on units speak of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from vgcourse.clinic.reading import Reading
from vgcourse.clinic.record import Place, Stage
from vgcourse.views.numerals import number


def units_of(stage: Stage) -> int:
    """How many units a layer has."""
    return max(1, stage.shape[-1] if stage.shape else 1)


def last_of(values: np.ndarray) -> float:
    """A number, or the one of the last step."""
    return float(np.atleast_1d(values)[-1])


def layers(stages: list[Stage]) -> str:
    """The name of one layer, or how many there are, from which to which."""
    return stages[0].name if len(stages) == 1 else f"{len(stages)} layers ({stages[0].name} … {stages[-1].name})"


def percent(share: float) -> str:
    """0.53 → "53 %"; "less than 1 %" of what is not 0."""
    return "less than 1 %" if 0 < share < 0.005 else f"{number(100 * share, 0)} %"


def fed_by(read: Reading, activation: Stage) -> Stage | None:
    """The product whose values go into an activation."""
    stages = read.stages
    before = [s for s in stages[: stages.index(activation)] if s.kind == "product" and s.steps == activation.steps]
    return before[-1] if before else None


def steepest(stages: Sequence[tuple[Stage, tuple[float, ...]]]) -> Place:
    """The line of the product at which the examples become alike by the largest factor, of (product, mean cosine).

    In a scan over layers a product has two cosines, of its first and of its last layer.
    """
    apart = [[float(np.log10(max(1 - alike, 1e-7))) for alike in (ends[0], ends[-1])] for _, ends in stages]
    before = [apart[0][0], *(last for _, last in apart)]
    falls = [min(first - came, last - first) for (first, last), came in zip(apart, before, strict=False)]
    return stages[int(np.argmin(falls))][0].place


def behind_attention(stages: Sequence[Stage], softmaxes: Sequence[Stage]) -> Place | None:
    """The line at which what attention has gathered goes on, where a skip would be; its own where none stands out.

    Of the products between the last two softmaxes, or behind the one of a scan and inside it, the first, unless its
    line is one that makes queries and keys.
    """
    last, scanned = softmaxes[-1], len(softmaxes) < 2
    start, end = stages.index(softmaxes[0 if scanned else -2]), len(stages) if scanned else stages.index(last)
    behind = [s.place for s in stages[start:end] if s.kind == "product" and s.steps == last.steps]
    asking = [s.place for s in stages[: stages.index(softmaxes[0])] if s.kind == "product"]
    return behind[0] if behind and (last.steps or not scanned) and behind[0] not in asking else last.place
