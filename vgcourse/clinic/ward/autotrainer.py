"""AutoTrainer's published rule, for comparison: Zhang, Zhai, Ma, Shen, "AutoTrainer: An Automatic DNN Training Problem
Detection and Repair System", ICSE 2021.

Order of the questions and thresholds are those of the authors' public implementation (repository
shiningrain/AUTOTRAINER, `default_param` in AutoTrainer/utils/utils.py and the monitor beside it), written anew:

- not finite, or a loss of at least 1e5: exploding, at once;
- gradients are judged only where training does not get on: after 0.3 of the epochs the accuracy has never reached
  Θ = 0.7, or has never risen by δ = 0.01 from one epoch to the next. Then, in this order: dying ReLU, if at least
  γ = 0.7 of all gradients' entries are 0; exploding, if the norm of the first kernel's gradient is more than β₃ = 70
  times that of the last; vanishing, if it is less than β₁ = 1e-3 of it and itself below β₂ = 1e-4; slow convergence, if
  the accuracy never rose by δ;
- else oscillating, if at least η = 0.2 as many pairs of a peak and a valley as there are epochs differ by ζ = 0.03.

Two things the rule takes for granted are missing in a loss that anyone writes. *Kernels* are here the parameters with
two axes or more, in the order in which the loss first uses them. *Accuracy* is here what the loss says of it: the
share of the way from guessing (chance, or 0 for a number) to a loss of 0; that is what a regression's R² is. A
cross-entropy below 0, which no right answer gives, counts as chance. There is no second set of examples: the accuracy
on the training set stands for both.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.extend.core import Literal

from vgcourse.clinic.ward.patient import Case

BETA_1, BETA_2, BETA_3, GAMMA = 1e-3, 1e-4, 70.0, 0.7
THETA, DELTA, ZETA, ETA = 0.7, 0.01, 0.03, 0.2
PATIENCE, TOO_LARGE = 0.3, 1e5
EPOCHS, STEPS, EVERY = 60, 5, 3  # ours: short trainings; the authors look every third epoch

SAYS = {
    "vanish": ("vanishing: weights", "vanishing: slopes", "vanishing: time", "vanishing: padding"),
    "explode": ("exploding", "nan or inf", "rate too large"),
    "relu": ("dead units",),
    "unstable": ("rate too large",),
    "not_converge": ("rate too small", "rate too large", "clipped", "rounded away"),
}  # which of the ward's kinds each of its five words is right for


class Run(NamedTuple):
    """What a training shows of itself, an entry for each epoch."""

    accuracy: np.ndarray
    loss: np.ndarray
    finite: np.ndarray  # gradients and weights
    zeros: np.ndarray  # share of the gradients' entries that are 0
    first: np.ndarray  # norm of the first kernel's gradient
    last: np.ndarray


def judge(run: Run) -> str:
    """ "vanish", "explode", "relu", "unstable", "not_converge", or "" if the rule finds nothing in this training."""
    for epoch in range(0, len(run.loss), EVERY):
        said = _at(Run(*(each[: epoch + 1] for each in run)), len(run.loss))
        if said:
            return said
    return ""


def _at(run: Run, epochs: int) -> str:
    """What the rule says after as many epochs as `run` has, of `epochs` in all."""
    if not run.finite[-1] or not np.isfinite(run.loss).all() or run.loss[-1] >= TOO_LARGE:
        return "explode"
    if len(run.loss) < PATIENCE * epochs:
        return ""
    stuck = not len(run.loss) > 1 or np.diff(run.accuracy).max() < DELTA
    if stuck or run.accuracy.max() < THETA:
        ratio = run.first[-1] / run.last[-1] if run.last[-1] else np.nan
        if run.zeros[-1] >= GAMMA:
            return "relu"
        if ratio > BETA_3:
            return "explode"
        if ratio < BETA_1 and run.first[-1] < BETA_2:
            return "vanish"
        return "not_converge" if stuck else ""
    return "unstable" if _swings(run.accuracy) >= ETA * len(run.accuracy) else ""


def _swings(accuracy: np.ndarray) -> int:
    before, here, after = accuracy[:-2], accuracy[1:-1], accuracy[2:]
    peaks = here[(here >= before) & (here >= after)]
    valleys = here[(here <= before) & (here <= after)]
    n = min(len(peaks), len(valleys))
    return int(np.sum(peaks[:n] - valleys[:n] >= ZETA))


def run(case: Case) -> Run:
    """Trains it for EPOCHS epochs of STEPS steps, with its own optimiser."""
    first, last = _ends(case)
    scale = case.guess if np.isfinite(case.guess) else 1.0
    chance = 1 / case.classes if case.classes else 0.0

    def step(carry, _):
        params, state = carry
        loss, gradient = jax.value_and_grad(case.loss)(params, case.batch)
        updates, state = case.optimizer.update(gradient, state, params)
        return (optax.apply_updates(params, updates), state), (loss, gradient)

    def epoch(carry, _):
        def more(_, carry):
            return step(carry, None)[0]

        carry, (loss, gradient) = step(jax.lax.fori_loop(0, STEPS - 1, more, carry), None)
        leaves = [leaf.astype(jnp.float32) for leaf in jax.tree.leaves(gradient)]
        weights = jax.tree.leaves(carry[0])
        finite = jnp.all(jnp.array([jnp.all(jnp.isfinite(leaf)) for leaf in leaves + weights]))
        zeros = sum(jnp.sum(leaf == 0) for leaf in leaves) / sum(leaf.size for leaf in leaves)
        norm = lambda leaf: jnp.sqrt(jnp.sum(leaf**2))
        accuracy = jnp.where((loss < 0) & (case.classes > 0), chance, jnp.clip(1 - (1 - chance) * loss / scale, 0, 1))
        return carry, Run(accuracy, loss, finite, zeros, norm(leaves[first]), norm(leaves[last]))

    start = case.params, case.optimizer.init(case.params)
    return Run(*map(np.asarray, jax.jit(lambda start: jax.lax.scan(epoch, start, length=EPOCHS)[1])(start)))


def _ends(case: Case) -> tuple[int, int]:
    """Which leaves of the parameters are the first kernel and the last, in the order in which the loss uses them."""
    leaves = jax.tree.leaves(case.params)
    jaxpr = jax.make_jaxpr(case.loss)(case.params, case.batch).jaxpr
    mine = {variable: i for i, variable in enumerate(jaxpr.invars[: len(leaves)])}
    order = [
        mine[variable]
        for equation in jaxpr.eqns
        for variable in equation.invars
        if not isinstance(variable, Literal) and variable in mine
    ]
    kernels = [i for i in order if jnp.ndim(leaves[i]) > 1] or order or [0]
    return kernels[0], list(dict.fromkeys(kernels))[-1]
