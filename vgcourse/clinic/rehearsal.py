"""A few steps on a copy: what the learner's optimiser does with the learner's loss on one batch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.altered import altered
from vgcourse.clinic.record import Training
from vgcourse.measuring.size import log10_rms

TINY = 1e-6
"""A gradient so much smaller passes below any threshold for clipping."""
SQUARES = ("nu", "sum_of_squares", "v", "v_row", "max_nu")
"""Fields in which optimisers that divide by the size of the gradient keep its squares: such do not feel a clip."""

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
    """What a rehearsal saw: arrays of the shape (steps,), and the parameters at its end."""

    loss: np.ndarray
    log10_gradient: np.ndarray
    log10_update: np.ndarray
    params: Any

    @property
    def end(self) -> float:
        """The loss after the last step."""
        return float(self.loss[-1])


def rehearse(loss: Callable, params: Any, batch: Any, optimizer, steps: int, *, has_aux: bool = False) -> Run:
    """`steps` steps of the optimiser on this one batch, in one compiled program; `loss` has steps + 1 entries."""
    θ, whole = floats(params)
    plain = altered(loss, params, batch, has_aux=has_aux)

    def value(θ, batch):
        return plain(whole(θ), batch).astype(jnp.float32)

    def all_of(tree):
        return jnp.concatenate([jnp.ravel(leaf).astype(jnp.float32) for leaf in jax.tree.leaves(tree)])

    @jax.jit
    def run(θ, batch):
        def step(carry, _):
            θ, memory = carry
            now, gradient = jax.value_and_grad(value)(θ, batch)
            update, memory = optimizer.update(gradient, memory, θ)
            moved = jax.tree.map(lambda p, u: jnp.asarray(p + u).astype(jnp.asarray(p).dtype), θ, update)
            return (moved, memory), (now, log10_rms(all_of(gradient)), log10_rms(all_of(update)))

        (θ, _), seen = jax.lax.scan(step, (θ, optimizer.init(θ)), length=steps)
        return θ, seen, value(θ, batch)

    θ, (losses, gradients, updates), end = run(θ, batch)
    return Run(np.append(losses, end), np.asarray(gradients), np.asarray(updates), whole(θ))


def clip_share(loss: Callable, params: Any, batch: Any, optimizer, *, has_aux: bool = False) -> float:
    """What a clip leaves of the first update: 1 where nothing is clipped, or where the optimiser would not feel it.

    The update of a gradient a million times smaller, times a million, is the update without the clip.
    """
    θ, whole = floats(params)
    if _fields(optimizer, params) & set(SQUARES):
        return 1.0

    plain = altered(loss, params, batch, has_aux=has_aux)

    def value(θ):
        return plain(whole(θ), batch)

    @jax.jit
    def sizes(θ):
        gradient = jax.grad(value)(θ)
        length = lambda g: jnp.sqrt(sum(jnp.sum(u.astype(jnp.float32) ** 2) for u in jax.tree.leaves(  # noqa: E731
            optimizer.update(g, optimizer.init(θ), θ)[0])))  # fmt: skip
        return length(gradient), length(jax.tree.map(lambda g: g * jnp.asarray(TINY, g.dtype), gradient)) / TINY

    whole_update, unclipped = map(float, sizes(θ))
    return min(1.0, whole_update / unclipped) if unclipped > 0 and np.isfinite(unclipped) else 1.0


def training(loss: Callable, params: Any, batch: Any, optimizer, steps: int, *, has_aux: bool = False) -> Training:
    """The record of a rehearsal that the rules read."""
    run = rehearse(loss, params, batch, optimizer, steps, has_aux=has_aux)
    share = clip_share(loss, params, batch, optimizer, has_aux=has_aux)
    waits = bool(_fields(optimizer, params) & set(COLLECTED))
    return Training(run.loss, run.log10_gradient, run.log10_update, np.full(steps, share), waits)


def _fields(optimizer, params) -> set[str]:
    """Names of what an optimiser remembers."""
    state = optimizer.init(floats(params).leaves)
    return {getattr(key, "name", "") for path, _ in jax.tree_util.tree_leaves_with_path(state) for key in path}
