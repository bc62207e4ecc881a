"""One step of anyone's optimiser: it is told the loss where it asks for it, and what it cannot do is a sentence."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Hashable
from typing import Any

import jax
import jax.numpy as jnp

from vgcourse.clinic.jaxprs import program_of
from vgcourse.clinic.unsaid import digest
from vgcourse.inputs import BadInput, shown


def updated(optimizer: Any, gradient: Any, memory: Any, θ: Any, now: Any, value: Callable) -> tuple[Any, Any]:
    """(update, memory) as `optimizer.update` gives them.

    now: the loss at θ, and value(θ) → that: L-BFGS and line searches ask for them, Polyak's steps, `reduce_on_plateau`.
    """
    takes = inspect.signature(optimizer.update).parameters.values()
    told = {"value": now, "grad": gradient, "value_fn": value}
    if not any(each.kind is each.VAR_KEYWORD for each in takes):
        told = {each.name: told[each.name] for each in takes if each.name in told}
    return optimizer.update(gradient, memory, θ, **told)


def identity(optimizer: Any, θ: Any) -> Hashable:
    """The same for optimisers whose steps are the same: one made anew is, and one whose rate was changed is not.

    θ: a tree of arrays of the shapes that are moved.
    """

    def begin(θ):
        memory = optimizer.init(θ)
        return updated(optimizer, θ, memory, θ, jnp.zeros(()), lambda _: jnp.zeros(())), memory

    program, given = program_of(begin, θ)
    return program.text, tuple(map(digest, program.constants.values())), jax.tree.structure(given)


def admit_optimizer(optimizer: Any, θ: Any) -> None:
    """Raise BadInput where an optimiser cannot move θ (a tree of arrays) step by step; nothing is computed for that."""
    if not (hasattr(optimizer, "init") and hasattr(optimizer, "update")):
        raise BadInput(
            f"The optimizer must be one of optax, such as optax.adam(1e-3), with init and update; {shown(optimizer)} "
            "came."
        )
    try:
        memory = jax.eval_shape(optimizer.init, θ)
    except Exception as failed:
        raise BadInput(
            f"The optimizer cannot begin: its init(params) ends in {_said(failed)}. It must take a tree of arrays, and "
            "give one of arrays and numbers."
        ) from failed

    def step(θ, memory):
        return updated(optimizer, θ, memory, θ, jnp.zeros(()), lambda _: jnp.zeros(()))

    try:
        update, after = jax.eval_shape(step, θ, memory)
    except Exception as failed:
        raise BadInput(
            f"The optimizer makes no step: update(gradients, state, params) ends in {_said(failed)}. Where it needs "
            "more than gradients, parameters and the loss, examine without it."
        ) from failed
    if jax.tree.structure(update) != jax.tree.structure(θ):
        raise BadInput(
            f"The optimizer must give an update for every parameter; {shown(jax.tree.structure(update))} came for "
            f"{shown(jax.tree.structure(θ))}."
        )
    if jax.tree.map(_kind, memory) != jax.tree.map(_kind, after):
        raise BadInput(
            "The optimizer's state has other shapes or dtypes after a step than before, so that steps cannot follow "
            "each other in a compiled loop: let init(params) give the state that update(…) gives back."
        )


def _kind(leaf: Any) -> tuple:
    return leaf.shape, leaf.dtype


def _said(failed: Exception) -> str:
    first = str(failed).strip().split("\n", 1)[0]
    return f"{type(failed).__name__}: {first}".rstrip(": .")
