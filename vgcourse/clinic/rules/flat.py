"""Rules on flat ends: of a bounded activation, of a softmax inside, and of whatever squashes the output."""

from __future__ import annotations

from typing import Any

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import late, learnt, level
from vgcourse.clinic.reading import Reading, value, word
from vgcourse.clinic.record import BOUNDED, Stage
from vgcourse.clinic.rules.alike import weighed
from vgcourse.clinic.rules.units import fed_by, last_of, layers, percent
from vgcourse.views.numerals import number, size

DEAF = 0.2
"""By this share of its share a loss falls where the z of outputs on flat ends shrink: at the border of saturation
(tanh 2.2, a twentieth of the slope) a squared error as large as the output gives 2.2 · 0.05 · 2 = 0.2. Over 1464 draws
of saturated tanh and sigmoid outputs under a squared error it is 0.06 at most, over 190 under a cross-entropy 0.74 at
least."""

SHUT, SIGMOID_SLOPE = 1e-3, 0.25
"""Of its largest slope: a gate with less moves a thousand times more slowly. Biases of −1 to −5 are meant (Srivastava
et al. 2015), and ± log T for memories of T steps (Tallec & Ollivier 2018); at −8 no gradient opens it."""


THRESHOLDS = "No weights stand in front of it: only thresholds, which a few examples move at a time."
COORDINATES = 3
"""A place, or a place and a time: more numbers are no coordinates."""
HARD = ("hard_tanh", "hard_sigmoid")
SHARE = 0.84
"""Of a hard activation's values: between its ends it has all of its slope. At the border of saturation, with half of
the values beyond a twentieth of its slope, a tanh has an RMS slope of 0.4 (z normal, of σ = 3.3): a hard one with
1 − 0.4² beyond, and so a softmax of whose rows so many have decided, and the others have all of their slope."""


def saturated(read: Reading) -> Finding | None:
    """Most values of a bounded activation, or of a softmax inside, lie on its flat ends; gates may, and outputs do.

    Where no product stands in front, the flat ends are steps at learnt thresholds, such as the edges of soft bins: no
    weight loses its gradient by them.
    """
    timed = [s for s in read.activations if s.steps and s not in read.hidden and word(s) == "tanh"]
    found = [s for s in (*read.hidden, *timed) if word(s) in BOUNDED and s.saturated > _border(s) and not _ajar(s)]
    if not found:
        return _decided(read) or _held(read)
    behind = [s for s in found if _weighed(read, s)]
    worst = max(behind or found, key=lambda stage: stage.saturated)
    feeding = fed_by(read, worst)
    z = f" The values that go in have an RMS of {size(last_of(feeding.log10_value))}." if feeding else ""
    return Finding(
        "saturated",
        f"In {layers(found)} up to {percent(worst.saturated)} of the values lie where {word(worst)} has "
        f"less than "
        f"a twentieth of its slope.{z}",
        "Far from 0 the activation is flat: its slope, a factor of the product, is next to nothing.",
        Remedy(
            "Make what goes in smaller: scale the inputs, or the weights to Glorot's size, or normalise before the "
            "activation.",
            "With values of RMS 1 tanh has a slope of 0.68 (RMS), a sigmoid one of 0.21.",
            "weights",
        ),
        place=worst.place,
        numbers={"saturated": worst.saturated},
        **(_doubt(read, found) if behind else {"weight": 0.4, "thin": THRESHOLDS}),
    )


def _doubt(read: Reading, found: list[Stage]) -> dict[str, Any]:
    """Weight and doubt: of two or three coordinates flat units make steps along a line, and these add up to a curve.

    So networks of coordinates are begun (Rahimi & Recht 2007); whether they learn, a training says.
    """
    feeding = [path for stage in found if (product := fed_by(read, stage)) for path in product.parameters]
    known = [read.parameters[path].shape for path in feeding if path in read.parameters]
    weights = [shape for shape in known if len(shape) > 1]
    coordinates = bool(weights) and all(min(shape) <= COORDINATES for shape in weights)
    return weighed(read, 0.85) if coordinates else {"weight": 0.85}


def _border(stage: Stage) -> float:
    """The share of values on flat ends from which on too little of the slope is left."""
    return SHARE if word(stage) in HARD else 0.5


def _weighed(read: Reading, stage: Stage) -> bool:
    """Whether a product stands in front, whose weights get their gradient through this activation."""
    return any(read.stages.index(product) < read.stages.index(stage) for product in read.products)


def _ajar(stage: Stage) -> bool:
    """Whether it is a gate that still moves: what it multiplies goes past it, and it is begun nearly shut or open."""
    return stage.gates and float(np.max(stage.slope)) > SHUT * SIGMOID_SLOPE


def _decided(read: Reading) -> Finding | None:
    """A softmax inside the network, such as attention's, that has decided for one entry in most of its rows.

    The others have to carry what is lost there: recalled sharply, a few that are open are enough.
    """
    stages, output = read.stages, read.output
    inside = stages[: stages.index(output) if output else 0]
    inside = [s for s in inside if s.kind == "softmax" and s.saturated > SHARE]
    inside = [s for s in inside if s.leads and not s.given]
    if not inside:
        return None
    worst = max(inside, key=lambda stage: stage.saturated)
    return Finding(
        "saturated",
        f"In {percent(worst.saturated)} of its rows {worst.name} gives nearly all to one entry.",
        "A softmax that has decided is flat: its slope, p(1 − p), is next to nothing, and what it decides by gets next "
        "to no gradient.",
        Remedy(
            "Make what goes in smaller: divide queries · keys by √d, or the weights that make them.",
            "With numbers of RMS 1 a softmax leaves something to every entry, and each gets its gradient.",
            "weights",
        ),
        place=worst.place,
        weight=0.85,
        numbers={"saturated": worst.saturated},
    )


def _held(read: Reading) -> Finding | None:
    """Most outputs lie on a flat end of the last squashing, and the loss asks them back and cannot move them.

    An output may saturate where the answer is right: then the loss does not ask. And a cross-entropy makes up for the
    flat end: its slope is p − y, and shrinking z by one percent takes about one percent off the loss.
    """
    loss, output = read.examination.loss, read.output
    if output is None or not loss.held > 0.5 or not loss.answers < DEAF:
        return None
    if loss.reads:
        return _reading(read)
    stages = read.stages
    behind = stages[stages.index(output) + 1 :]
    worst = next((s for s in behind if s.kind == "softmax" or s.kind == "activation" and word(s) in BOUNDED), None)
    if worst is None:
        return None
    decided = f"In {percent(loss.held)} of the examples the softmax at the output has decided"
    flat = f"{percent(loss.held)} of the outputs lie on the flat ends of {word(worst)}"
    weak = (
        f"Let go, with z at 0, the loss would be much lower; of that fall the slope says {percent(loss.answers)}."
        if loss.let_go
        else f"What goes in has an RMS of {size(last_of(output.log10_value))}; if it shrank by 1 %, the loss would "
        f"fall by {number(loss.answers, 2)} %."
    )
    return Finding(
        "saturated",
        f"{decided if worst.kind == 'softmax' else flat}, and the loss asks them back. {weak}",
        "The slope at the end is the first factor of the product, on the way back: what is wrong there is hardly told "
        "to any weight.",
        Remedy(
            "Make the last layer's weights smaller, so that what goes in begins below 1; or take a loss that makes up "
            "for the flat ends, a cross-entropy of the logits.",
            "With values of RMS 1 tanh has a slope of 0.68 (RMS), a sigmoid one of 0.21.",
            "weights",
        ),
        place=worst.place,
        weight=0.8,
        paths=output.parameters[:1],
        numbers={"held": loss.held, "answers": loss.answers},
    )


def _reading(read: Reading) -> Finding | None:
    """A softmax that weighs what the batch brings has decided, and cannot be moved.

    A few rows that have not decided may bring a training over it: where one is followed, it says.
    """
    loss = read.examination.loss
    stage = next(s for s in read.stages if s.name == loss.reads)
    followed = read.examination.followed
    nowhere = followed is not None and not learnt(followed.itself, level(read.examination))
    hurt = nowhere or all(np.all(np.asarray(s.log10_gradient) == -np.inf) for s in read.products)
    steps = f" After {len(followed.itself.loss) - 1} steps it is {value(late(followed.itself))}." if nowhere else ""
    return Finding(
        "saturated",
        f"In {percent(loss.held)} of its rows {stage.name} gives nearly all to one entry, and the loss asks for "
        f"another. With these rows even the loss would be lower; of that fall the slope says {percent(loss.answers)}. "
        f"The loss begins at {value(loss.value)}.{steps}",
        "A softmax that has decided is flat: its slope, p(1 − p), is next to nothing, and what it decides by is hardly "
        "told that another entry was the right one.",
        Remedy(
            "Begin with a temperature at which the scores have RMS 1 or less (queries · keys over √d), and lower it "
            "in training if the choice has to be hard.",
            "Each entry then has a share, and gets its gradient.",
            "weights",
        ),
        place=stage.place,
        weight=0.85 if hurt else 0.4,
        thin="" if hurt else "The rows that have not decided get a gradient; a training may get over such a beginning.",
        numbers={"held": loss.held, "answers": loss.answers},
    )
