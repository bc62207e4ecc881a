"""Is there a best answer? A loss that falls for ever as one output goes on in the same direction has none.

A binary cross-entropy of a logit z has the slope σ(z) − y. For y from 0 to 1 this is below 0 at one end and above 0 at
the other; for a label of 3, or of −1, it has the same sign everywhere. So the slopes at both ends are measured, and it
makes no difference how the loss was written.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.case import Case
from vgcourse.clinic.record import Data, Examination

FAR, FARTHER = 30.0, 60.0
"""Where a sigmoid is 0 or 1 in every format, and twice as far: a slope that is the same at both has come to its end."""
NEAR, NOT_SO_NEAR = 7.5, 9.0
"""The same where a logarithm is taken of 1 − σ as it stands: in float32 that is 0 from 17 on, and off by more than
`ALIKE` from 10 on, where σ is written out by hand."""
ALIKE = 1e-3
"""Of a slope: less is its rounding."""
BENT = 1e-4
"""Of a slope: the two ends of a sigmoid are 1 apart, whatever the label, and labels go to 255 and beyond."""


def endless(examination: Examination, case: Case) -> float:
    """The share of the answers whose loss falls for ever in their one output; 0 where that is not the question.

    It is asked where the last product gives one number for each target, or several for one, and these lie beyond 0 and
    1: whole numbers of one for each example, or any numbers where the loss takes the logarithm of a sigmoid. Not where
    a softmax among classes stands behind them: there whole numbers are names.
    """
    products = [stage for stage in examination.stages if stage.kind == "product" and not stage.derived]
    if not products or products[-1].steps or examination.first_bad is not None or examination.loss.classes > 1:
        return 0.0
    last, n = products[-1], max((data.shape[0] for data in examination.data if data.shape), default=0)
    one, fits = last.shape in ((n,), (n, 1)) or last.shape[:-1] == (n,), (int(np.prod(last.shape)), n)
    beyond = [data for data in examination.data if data.role == "target" and (data.smallest < 0 or data.largest > 1)]
    beyond = [data for data in beyond if np.prod(data.shape) in fits]
    if not examination.loss.yes_or_no:
        beyond = [data for data in beyond if one and _whole(data, case.batch)]
    if not beyond:
        return 0.0

    replica = case.replica

    def at(z, nudge, *given):
        move = lambda name, _, value: jnp.full_like(value, z) + nudge if name == last.name else value
        return replica.under(move)(*given)

    slope, still = jax.jit(jax.grad(at, 1)), jnp.zeros(last.shape, last.dtype)
    for far, farther in ((FAR, FARTHER), (NEAR, NOT_SO_NEAR)):
        ends = np.array([slope(z, still, *replica.given) for z in (-farther, -far, far, farther)], np.float64)
        if np.isfinite(ends).all():
            break
    low, high = ends[1].ravel(), ends[2].ravel()
    if all(abs(end.sum()) <= ALIKE * np.abs(end).sum() for end in (low, high)):
        return 0.0  # all answers moved together leave the loss as it is, as in a ranking or a partial likelihood
    size = np.maximum(np.abs(low), np.abs(high))
    settled = np.all(np.abs(ends[[0, 3]] - ends[[1, 2]]).reshape(2, -1) <= ALIKE * size, 0)
    bent = np.abs(high - low) > BENT * size  # a straight line, as of a critic, asks for no answer at all
    same = (np.sign(low) == np.sign(high)) & (np.minimum(np.abs(low), np.abs(high)) > ALIKE * size)
    return float(np.mean(settled & bent & same))


def _whole(data: Data, batch) -> bool:
    """Whether an array holds whole numbers alone."""
    leaves = {jax.tree_util.keystr(path): leaf for path, leaf in jax.tree_util.tree_leaves_with_path(batch)}
    values = np.asarray(leaves[data.path], np.float64)
    return bool(np.all(values == np.round(values)))
