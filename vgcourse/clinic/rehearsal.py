"""A few steps on a copy: what the learner's optimiser does with the learner's loss on one batch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.altered import altered
from vgcourse.clinic.clips import without_clips
from vgcourse.clinic.moving import updated
from vgcourse.clinic.pace import Ahead, Way, ahead
from vgcourse.clinic.record import Training
from vgcourse.measuring.size import log10_rms

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


class Floats(NamedTuple):
    """The leaves of the parameters that are differentiated, and how to put them back."""

    leaves: Any
    whole: Callable[[Any], Any]


def differentiated(leaf: Any) -> bool:
    """Whether a leaf is an array of floats: a tree may also hold functions, keys, names and numbers of Python."""
    return jnp.issubdtype(getattr(leaf, "dtype", np.dtype(object)), jnp.inexact)


def floats(params: Any) -> Floats:
    """The arrays of floats among the leaves: the parameters themselves, where they are nothing else."""
    leaves, tree = jax.tree.flatten(params)
    learned = [differentiated(leaf) for leaf in leaves]
    if all(learned):
        return Floats(params, lambda θ: θ)

    def whole(θ):
        given = iter(θ)
        return jax.tree.unflatten(tree, [next(given) if on else leaf for leaf, on in zip(leaves, learned, strict=True)])

    return Floats([leaf for leaf, on in zip(leaves, learned, strict=True) if on], whole)


class Run(NamedTuple):
    """What a rehearsal saw: arrays of the shape (steps,), the parameters at its end, the sum of −gradient · step."""

    loss: np.ndarray
    log10_gradient: np.ndarray
    log10_update: np.ndarray
    params: Any
    promised: float = np.nan
    ahead: Ahead | None = None

    @property
    def end(self) -> float:
        """The loss after the last step."""
        return float(self.loss[-1])


def rehearse(
    loss: Callable, params: Any, batch: Any, optimizer, steps: int, *, has_aux: bool = False, further: bool = False
) -> Run:
    """`steps` steps of the optimiser on this one batch, in one compiled program; `loss` has steps + 1 entries.

    further: with a look at what lies ahead (`clinic.pace`).
    """
    θ, whole = floats(params)
    plain = altered(loss, params, batch, has_aux=has_aux)

    def value(θ, batch):
        return plain(whole(θ), batch).astype(jnp.float32)

    def all_of(tree):
        return jnp.concatenate([jnp.ravel(leaf).astype(jnp.float32) for leaf in jax.tree.leaves(tree)])

    @jax.jit
    def run(θ, batch):
        def step(carry, _):
            θ, memory, _ = carry
            now, gradient = jax.value_and_grad(value)(θ, batch)
            update, memory = updated(optimizer, gradient, memory, θ, now, lambda θ: value(θ, batch))
            moved = jax.tree.map(lambda p, u: jnp.asarray(p + u).astype(jnp.asarray(p).dtype), θ, update)
            way = promised(gradient, θ, moved)
            return (moved, memory, gradient), (now, log10_rms(all_of(gradient)), log10_rms(all_of(update)), way)

        start, nothing = θ, jax.tree.map(jnp.zeros_like, θ)
        (θ, memory, gradient), seen = jax.lax.scan(step, (θ, optimizer.init(θ), nothing), length=steps)
        size = lambda tree: log10_rms(all_of(tree))  # noqa: E731
        at = lambda θ: value(θ, batch)  # noqa: E731
        next_update = lambda gradient, memory, θ: updated(optimizer, gradient, memory, θ, at(θ), at)[0]  # noqa: E731
        far = ahead(at, next_update, size, start, θ, memory, gradient) if further else None
        return θ, seen, value(θ, batch), far

    θ, (losses, gradients, updates, ways), end, far = run(θ, batch)
    far = far and Ahead(*map(np.asarray, far))
    seen = np.append(losses, end), np.asarray(gradients), np.asarray(updates)
    return Run(*seen, whole(θ), float(np.sum(ways)), far)


def promised(gradient: Any, start: Any, end: Any):
    """By how much a loss would fall on a straight line from `start` to `end`, by its gradient at the start."""
    wide = lambda x: jnp.asarray(x).astype(jnp.promote_types(x.dtype, jnp.float32))  # noqa: E731
    along = lambda g, a, b: jnp.sum(jnp.real(wide(g) * (wide(a) - wide(b))))  # noqa: E731
    return sum(jax.tree.leaves(jax.tree.map(along, gradient, start, end)))


def clip_share(loss: Callable, params: Any, batch: Any, optimizer, *, has_aux: bool = False) -> float:
    """What a clip leaves of the first update: 1 where nothing is clipped, or where the optimiser would not feel it.

    The update of a gradient a million times smaller, times a million, is the update without the clip. Where the
    optimiser divides by the size of the gradient, or takes its sign alone, only a clip behind that is felt: there it is
    left out.
    """
    sized = not _fields(optimizer, params) & set(NORMED)
    share = _share(loss, params, batch, optimizer, TINY, TINY, has_aux) if sized else TINY
    if share > 2 * TINY:
        return share
    free = without_clips(optimizer)
    return 1.0 if free is None else _share(loss, params, batch, optimizer, 1.0, 1.0, has_aux, free)


def epsilon_share(loss: Callable, params: Any, batch: Any, optimizer, *, has_aux: bool = False) -> float:
    """What ε leaves of the first update of an optimiser that divides by the size of the gradient; 1 for another.

    The update of a gradient a hundred million times larger is the update without ε.
    """
    if not _fields(optimizer, params) & set(SQUARES):
        return 1.0
    return _share(loss, params, batch, optimizer, HUGE, 1.0, has_aux)


def _share(loss, params, batch, optimizer, times: float, sized: float, has_aux: bool, free=None) -> float:
    """The first update, beside that of a gradient so many times as large, over `sized`: 1 at most.

    free: another optimiser, whose update that is.
    """
    free = free or optimizer
    θ, whole = floats(params)
    plain = altered(loss, params, batch, has_aux=has_aux)

    def value(θ):
        return plain(whole(θ), batch)

    @jax.jit
    def sizes(θ):
        gradient = jax.grad(value)(θ)
        length = lambda by, g: jnp.sqrt(sum(jnp.sum(u.astype(jnp.float32) ** 2) for u in jax.tree.leaves(  # noqa: E731
            updated(by, g, by.init(θ), θ, value(θ), value)[0])))  # fmt: skip
        larger = jax.tree.map(lambda g: g * jnp.asarray(times, g.dtype), gradient)
        return length(optimizer, gradient), length(free, larger) / sized

    as_it_is, without = map(float, sizes(θ))
    return min(1.0, as_it_is / without) if without > 0 and np.isfinite(without) else 1.0


def training(loss: Callable, params: Any, batch: Any, optimizer, steps: int, *, has_aux: bool = False) -> Training:
    """The record of a rehearsal that the rules read."""
    run = rehearse(loss, params, batch, optimizer, steps, has_aux=has_aux, further=True)
    share = clip_share(loss, params, batch, optimizer, has_aux=has_aux)
    waits = bool(_fields(optimizer, params) & set(COLLECTED))
    found = Training(run.loss, run.log10_gradient, run.log10_update, np.full(steps, share), waits, 1.0, *run.ahead)
    found = replace(found, promised=run.promised)
    if Way(found).seen > ON_ITS_WAY * Way(found).best:
        return found
    return replace(found, epsilon=epsilon_share(loss, params, batch, optimizer, has_aux=has_aux))


def _fields(optimizer, params) -> set[str]:
    """Names of what an optimiser remembers."""
    state = optimizer.init(floats(params).leaves)
    return {getattr(key, "name", "") for path, _ in jax.tree_util.tree_leaves_with_path(state) for key in path}
