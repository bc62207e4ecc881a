"""A softmax that reads: it weighs what the batch brings, such as the slots of a memory or the forecasts of others.

Its logits may be made of two signals, and no product comes behind it: it is no softmax inside, and no output either.
Where it has decided in most of its rows, and the loss asks for another entry, the same is asked as of a squashed output
(`clinic.release`): how far would the loss fall if these rows were let go, to the same for every entry, and how much of
that does the slope at its logits say?
"""

from __future__ import annotations

from typing import Any

import numpy as np

from vgcourse.clinic.case import Case
from vgcourse.clinic.measuring import decided_rows
from vgcourse.clinic.record import Examination, Stage
from vgcourse.clinic.release import letting_go


def addressed(examination: Examination, case: Case) -> dict[str, Any]:
    """`reads`, `held` and `answers` of `LossFacts`; nothing is computed where no such softmax has decided."""
    stage, loss = _reading(examination), examination.loss
    if stage is None or examination.first_bad is not None or not np.isnan(loss.held) and loss.output:
        return {}

    before, p, asked, after = letting_go(stage, 1 / stage.shape[-1], case)
    chosen = np.take_along_axis(asked, p.argmax(-1)[..., None], -1)[..., 0]
    back = decided_rows(p) & (chosen > asked.min(-1))
    fall = before - after(np.broadcast_to(back[..., None], p.shape))
    slope = p * (asked - (p * asked).sum(-1, keepdims=True))  # dL/d(logits)
    z = np.log(np.maximum(p, np.finfo(np.float64).tiny))  # the logits, but for a number that all of a row share
    told = float(np.sum((z * slope)[back]))
    answers = abs(told) / fall if fall > 0 and np.isfinite(told) else np.inf
    return {"reads": stage.name, "held": float(np.mean(back)), "answers": answers, "let_go": True}


def _reading(examination: Examination) -> Stage | None:
    """The last softmax behind the last product that leads to none, where it has decided in most of its rows."""
    stages = [stage for stage in examination.stages if not stage.derived]
    last = max((i for i, stage in enumerate(stages) if stage.kind == "product"), default=len(stages))
    behind = [s for s in stages[last + 1 :] if s.kind == "softmax" and not s.leads]
    return behind[-1] if behind and not behind[-1].steps and behind[-1].saturated > 0.5 else None
