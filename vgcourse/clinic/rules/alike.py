"""Rules on what is all alike: examples or positions after some stages."""

from __future__ import annotations

from typing import Any

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import learnt, level
from vgcourse.clinic.reading import Reading
from vgcourse.clinic.record import Stage
from vgcourse.clinic.rules.dead import FEW_EXAMPLES
from vgcourse.clinic.rules.formats import HALF_FORMATS, unmoved
from vgcourse.clinic.rules.units import behind_attention, steepest
from vgcourse.views.numerals import size

INDISTINCT = np.exp(-6)
"""A stack trains as deep as 6 ξ layers, over which what tells examples apart shrinks to e⁻⁶ (Schoenholz 2017)."""
LOST = -2.0
"""log10 of a gradient beside another: a hundredth of it (`depth.LOST`, and its reason)."""


def rank_collapse(read: Reading) -> Finding | None:
    """What tells the examples apart has shrunk to e⁻⁶ on the way, while the signal itself has not."""
    stages = [s for s in read.products if np.isfinite(_ends(s)).all() and s not in read.timed]
    if sum(len(s.alike_ends) or 1 for s in stages) < 2 or read.batch == 1:
        return _of_positions(read)
    late = stages[-max(1, len(stages) // 3) :]  # the least alike of them: a gate with a large bias is alike by itself
    told = [alike for stage in late for alike in _told_apart(read, stage)]
    first, last = (max(1 - alike, 1e-7) for alike in (_ends(stages[0])[0], min(told, default=0.0)))
    if not told or last / first > INDISTINCT:
        return _of_positions(read)
    return Finding(
        "rank collapse",
        f"What tells the examples apart, 1 − cosine, falls from {size(np.log10(first))} behind the first product to "
        f"{size(np.log10(last))} behind the last ones.",
        "Whatever comes in, nearly the same goes out: the last layer cannot tell the examples apart, and their "
        "gradients cancel. In mean-field theory that is the ordered phase.",
        Remedy(
            "Draw the weights at the edge, N(0, 2/n) for ReLU and N(0, 1/n) for tanh, where n counts what one unit "
            "sees; or add skips, h + layer(h).",
            "At the edge the difference falls as a power of the depth, not exponentially; a skip carries it on.",
            "skip",
        ),
        place=steepest([(s, _ends(s)) for s in stages if s is stages[-1] or _wide(s)]),
        weight=0.6 if (read.batch or 0) < FEW_EXAMPLES else 0.7,
        numbers={"apart": float(last / first)},
    )


def _ends(stage: Stage) -> tuple[float, ...]:
    """How alike the examples are in the first and in the last layer of a scan over layers; elsewhere twice the same."""
    return stage.alike_ends or (stage.alike, stage.alike)


def _told_apart(read: Reading, stage: Stage) -> list[float]:
    """How alike the examples are at a product: there, and in the activation that goes into it.

    A bias at the output, and one number for each example, make alike what is not: there only what goes in tells.
    """
    stages, found = read.stages, []
    for before in reversed(stages[: stages.index(stage)]):
        if before.kind == "product":
            break
        goes_on = before.steps == stage.steps or before.alike_ends
        if before.kind == "activation" and goes_on and np.isfinite(_ends(before)[-1]) and _wide(before):
            found.append(_ends(before)[-1])
    if not _wide(stage):
        return found
    return found if stage is read.output and _shifted(read, stage) else [*found, _ends(stage)[-1]]


def _shifted(read: Reading, stage: Stage) -> bool:
    """Whether a bias that is not 0 makes all answers more alike than they are: beside weights, which may be one row."""
    entering = [read.parameters[path] for path in stage.parameters if path in read.parameters]
    others = sorted(entering, key=lambda p: (len(p.shape), np.prod(p.shape)))[:-1]
    return any(len(p.shape) < 2 and p.log10_value > -np.inf for p in others)


def _wide(stage: Stage) -> bool:
    """Whether it gives each example several numbers: single ones of the same sign have a cosine of 1."""
    return len(stage.shape) > 1 and stage.shape[-1] > 1


def _of_positions(read: Reading) -> Finding | None:
    """The same of the positions: an output for each of them, all of one example are the same, and should not be."""
    told = [s for s in read.stages if np.isfinite(_positions(s)).all() and s not in read.timed]
    told = [s for s in told if len(s.shape) > 2 and s.shape[-1] > 1 or s is read.output]  # one number may be a gate
    stages = [s for s in told if s.kind == "product"]
    if sum(len(s.positions_ends) or 1 for s in stages) < 2 or stages[-1] is not read.output:
        return None
    until = told.index(stages[-1])
    end = told[until - 1] if _shifted(read, stages[-1]) and until else stages[-1]
    first, last = (max(1 - alike, 1e-7) for alike in (_positions(stages[0])[0], _positions(end)[-1]))
    if last / first > INDISTINCT or not 1 - stages[-1].positions_asked > INDISTINCT:
        return None
    return Finding(
        "rank collapse",
        f"What tells the positions of an example apart, 1 − cosine, falls from {size(np.log10(first))} behind the "
        f"first product to {size(np.log10(last))} at the output, which has an answer for each of them.",
        "Every round of averaging over the positions makes them more alike, and soon they are all the same: then no "
        "answer can depend on where it is asked.",
        Remedy(
            "Average fewer times, or add a skip around each averaging.",
            "A skip carries on what differs between the positions.",
            "skip",
        ),
        "of the positions",
        steepest([(s, _positions(s)) for s in stages]),
        **weighed(read, 0.7),
        numbers={"apart": float(last / first)},
    )


def _positions(stage: Stage) -> tuple[float, ...]:
    """The same as `_ends`, of the positions."""
    return stage.positions_ends or (stage.positions_alike, stage.positions_alike)


def attention_collapse(read: Reading) -> Finding | None:
    """Attention without skips: its weights become the same for every example, and queries and keys get no gradient.

    Both have to hold: attention may look at places alone, and is then alike by intention.
    """
    stages, output = read.stages, read.output
    until = stages.index(output) if output else 0
    softmaxes = [s for s in stages[:until] if s.kind == "softmax" and np.isfinite(_ends(s)).all()]
    layers = sum(s.steps if s.alike_ends else 1 for s in softmaxes)
    if layers < 3 or read.batch == 1:
        return None
    first, last = (max(1 - alike, 1e-7) for alike in (_ends(softmaxes[0])[0], _ends(softmaxes[-1])[-1]))
    start = stages.index(softmaxes[-2]) if len(softmaxes) > 1 else 0
    before = [s for s in stages[start : stages.index(softmaxes[-1])] if s.kind == "product"]
    sizes = sorted(float(np.reshape(s.log10_gradient, -1)[-1]) for s in before)[:2]
    trunk = max(float(np.max(s.log10_gradient)) for s in read.products)
    if last / first > INDISTINCT or not sizes or not max(sizes) - trunk < LOST:
        return None
    return Finding(
        "rank collapse",
        f"What tells the attention of the examples apart, 1 − cosine, falls from {size(np.log10(first))} in the first "
        f"of {layers} layers to below {size(np.log10(max(last, 1e-6)))}; queries and keys of the last one get "
        f"{size(max(sizes) - trunk)} of the gradient.",
        "Each layer averages over the positions, and soon they are all the same: then it makes no difference where "
        "attention looks, and its queries and keys get no gradient (Dong et al. 2021, Noci et al. 2022).",
        Remedy(
            "Add a skip around each attention, its branch scaled by 1/√L.",
            "A skip carries on what differs between the positions: the collapse is no longer doubly exponential.",
            "skip",
        ),
        "of the positions",
        behind_attention(stages, softmaxes),
        **weighed(read, 0.8),
        numbers={"apart": float(last / first)},
    )


def weighed(read: Reading, weight: float) -> dict[str, Any]:
    """Weight and doubt of what a training may get over: where there is one to follow, it says.

    Three or four layers get over it, and a mean of all positions loses nothing. None is followed where float32 rounds
    updates away: a gradient so small is what the positions leave.
    """
    training = read.examination.training
    unseen = training is None or training.waits or not (training.followed or training.ahead)
    if unseen or any(p.dtype not in HALF_FORMATS for p in unmoved(read)):
        return {"weight": weight}
    followed = training.followed
    if followed is not None and not learnt(followed.itself, level(read.examination)):
        return {"weight": weight}
    return {"weight": 0.4, "thin": "A training may get over such a beginning."}
