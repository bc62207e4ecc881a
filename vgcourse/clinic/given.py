"""Who decided? A softmax whose logits a mask decides, such as a steep ALiBi, has decided whatever the weights are.

So it is asked again with the products that make its logits at 0: what is left is the mask.
"""

from __future__ import annotations

from dataclasses import replace

import jax
import numpy as np

from vgcourse.clinic.case import Case
from vgcourse.clinic.measuring import decided
from vgcourse.clinic.record import Examination, Stage


def given(examination: Examination, case: Case) -> Examination:
    """The same examination, where a softmax that is decided without the weights says so.

    Nothing is computed where none inside the network has decided in most of its rows.
    """
    sure = [s for s in examination.stages if s.kind == "softmax" and s.saturated > 0.5 and s.leads and not s.steps]
    sure = [s for s in sure if not s.derived]
    if not sure or examination.first_bad is not None:
        return examination
    masks = {stage.name for stage in sure if _without_weights(examination, stage, case) > 0.5}
    stages = tuple(replace(s, given=True) if s.name in masks else s for s in examination.stages)
    return replace(examination, stages=stages)


def _without_weights(examination: Examination, softmax: Stage, case: Case) -> float:
    """The share of its rows that have decided where the products since the softmax before give 0."""
    before = examination.stages[: examination.stages.index(softmax)]
    start = max((i + 1 for i, s in enumerate(before) if s.kind == "softmax"), default=0)
    silent = {s.name for s in before[start:] if s.kind == "product" and not s.steps}

    replica = case.replica

    def rows(*given):
        seen = {}

        def change(name, _, value):
            if name == softmax.name:
                seen["rows"] = value
            return 0 * value if name in silent else value

        replica.under(change)(*given)
        return seen["rows"]

    return decided(np.asarray(jax.jit(rows)(*replica.given), np.float32))
