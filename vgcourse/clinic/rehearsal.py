"""A few steps on a copy: what the learner's optimiser does with the learner's loss on one batch."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

import jax
import numpy as np
import optax

from vgcourse.clinic.case import Case
from vgcourse.clinic.clips import without_clips
from vgcourse.clinic.pace import Ahead, Way, ahead
from vgcourse.clinic.replica import log10_size
from vgcourse.clinic.trained import Training

ON_ITS_WAY = 0.1
"""Of the fall that lies on the way: who has this behind after the rehearsal is not slow."""
TINY = 1e-6
"""A gradient so much smaller passes below any threshold for clipping."""
HUGE = 1e8
"""Beside a gradient so much larger no ε counts."""
SQUARES = ("nu", "sum_of_squares", "v", "v_row", "max_nu")
"""Fields in which optimisers that divide by the size of the gradient keep its squares."""
NORMED = (*SQUARES, "e_g", "exp_avg_sq")
"""And Adadelta, whose ε is no guard: its first steps are made of it; Prodigy and D-Adaptation, which begin with next to
no rate and find their own. Such do not feel a clip."""
COLLECTED = ("acc_grads", "mini_step", "grad_acc")
"""Fields in which optimisers keep the gradients of several batches before they move."""


class Run(NamedTuple):
    """What a rehearsal saw: arrays of the shape (steps,), the parameters at its end, the sum of −gradient · step."""

    loss: np.ndarray
    log10_gradient: np.ndarray
    log10_update: np.ndarray
    params: Any
    promised: float = np.nan
    ahead: Ahead | None = None
    exchanged: float = np.nan

    @property
    def end(self) -> float:
        """The loss after the last step."""
        return float(self.loss[-1])


def rehearse(case: Case, steps: int, *, further: bool = False, order: np.ndarray | None = None) -> Run:
    """`steps` steps of the optimiser on this one batch; `loss` has steps + 1 entries.

    further: with a look at what lies ahead (`clinic.pace`). order: for each example another, whose answer it gets.
    """
    replica = case.replica
    way = replica.trained(steps, sizes=True)
    loss = np.append(np.asarray(way.loss, np.float32), np.asarray(way.ahead[0]))
    sizes = (np.asarray(rows, np.float32) for rows in (way.log10_gradient, way.log10_update))
    far = ahead(replica, way) if further else None
    exchanged = np.nan if order is None else float(replica.value(way.params, order=order))
    return Run(loss, *sizes, replica.whole(way.params), float(np.sum(way.promised)), far, exchanged)


def clip_share(case: Case) -> float:
    """What a clip leaves of the first update: 1 where nothing is clipped, or where the optimiser would not feel it.

    The update of a gradient a million times smaller, times a million, is the update without the clip. Where the
    optimiser divides by the size of the gradient, or takes its sign alone, only a clip behind that is felt: there it is
    left out. So it is where something is added to the gradient, such as noise or a decay of the weights.
    """
    sized = not _fields(case) & set(NORMED)
    share = _share(case, TINY, TINY) if sized else TINY
    if share == 1 or share > 2 * TINY and _proportional(case):
        return share
    free = without_clips(case.optimizer)
    return 1.0 if free is None else _share(case, 1.0, 1.0, free)


def _proportional(case: Case) -> bool:
    """Whether of two small gradients, one a thousandth of the other, the updates are so as well, within a factor 2."""
    replica = case.replica
    given = (replica.start, replica.memory, replica.first)
    large, small = (log10_size(replica.step(*given, larger=larger)[-1]) for larger in (TINY, TINY / 1000))
    return bool(abs(large - small - 3) < np.log10(2))


def epsilon_share(case: Case) -> float:
    """What ε leaves of the first update of an optimiser that divides by the size of the gradient; 1 for another.

    The update of a gradient a hundred million times larger is the update without ε.
    """
    if not _fields(case) & set(SQUARES):
        return 1.0
    return _share(case, HUGE, 1.0)


def _share(case: Case, times: float, sized: float, free: Any = None) -> float:
    """The first update, beside that of a gradient so many times as large, over `sized`: 1 at most.

    free: another optimiser, whose update that is.
    """
    replica = case.replica
    start, memory, first = replica.start, replica.memory, replica.first
    other = {} if free is None else {"optimizer": free}
    begins = memory if free is None else free.init(start)
    as_it_is = log10_size(replica.step(start, memory, first)[-1])
    without = log10_size(replica.step(start, begins, first, larger=times, **other)[-1])
    return min(1.0, 10.0 ** (as_it_is - without) * sized) if np.isfinite(without) else 1.0


def training(case: Case, steps: int, order: np.ndarray | None = None) -> Training:
    """The record of a rehearsal that the rules read."""
    run = rehearse(case, steps, further=True, order=order)
    share, waits = clip_share(case), bool(_fields(case) & set(COLLECTED))
    found = Training(run.loss, run.log10_gradient, run.log10_update, np.full(steps, share), waits, 1.0, *run.ahead)
    found = replace(found, promised=run.promised, exchanged=run.exchanged)
    if Way(found).seen > ON_ITS_WAY * Way(found).best:
        return found
    return replace(found, epsilon=epsilon_share(case))


def lent(case: Case, order: np.ndarray | None) -> Training:
    """A rehearsal with Adam, where the learner gave no optimiser. order: as of `rehearse`."""
    return training(replace(case, optimizer=optax.adam(1e-2)), 20, order)


def _fields(case: Case) -> set[str]:
    """Names of what an optimiser remembers."""
    leaves = jax.tree_util.tree_leaves_with_path(case.replica.memory)
    return {getattr(key, "name", "") for path, _ in leaves for key in path}
