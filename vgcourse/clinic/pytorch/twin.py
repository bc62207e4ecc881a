"""A PyTorch loss, written down in JAX: `twin_of(loss, module, batch)`.

A copy of the module runs once, with its own numbers and its own control flow, and every operation is done to arrays
that JAX traces as well (`mirror`). What comes out is a JAX loss, whose every operation knows the learner's line. That
it is the same loss is measured: value and gradients are compared with PyTorch's own (`differences`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.jaxprs import recorded
from vgcourse.clinic.pytorch.admission import copy_of, eager, fresh, installed, scalar
from vgcourse.clinic.pytorch.mirror import Mirror
from vgcourse.clinic.pytorch.tensors import array_of, numbers_of
from vgcourse.inputs import BadInput


@dataclass(frozen=True)
class Twin:
    """A PyTorch loss, written down in JAX, and what PyTorch itself gives for it."""

    loss: Callable  # (params, batch) → a number
    params: dict[str, jax.Array]
    batch: Any
    value: float
    gradients: dict[str, np.ndarray | None]
    notes: tuple[str, ...] = ()


def twin_of(loss: Callable, module: Any, batch: Any, *, has_aux: bool = False) -> Twin:
    """The JAX loss that computes what a PyTorch loss does for this batch: the same branches, the same draws."""
    torch = installed()
    net, data = eager(torch, copy_of(module)), fresh(torch, batch)
    params = {name: p for name, p in net.named_parameters() if p.requires_grad}
    arrays = {name: jnp.asarray(array_of(p)) for name, p in params.items()}
    fed = jax.tree.map(lambda x: jnp.asarray(array_of(x)) if isinstance(x, torch.Tensor) else None, data)
    mirror = Mirror(torch, net)
    ended: list[Any] = []

    def followed(θ, given):
        tensors = [x for x in jax.tree.leaves(data) if isinstance(x, torch.Tensor)]
        for name, p in params.items():
            mirror.hold(p, θ[name])
        for tensor, array in zip(tensors, jax.tree.leaves(given), strict=True):
            mirror.hold(tensor, array)
        with mirror:
            ended[:] = [scalar(torch, loss, net, data, has_aux)]
        if id(ended[0]) not in mirror.arrays:
            raise BadInput(
                "The loss depends neither on the module nor on the batch: use those that it is given, and no .item()."
            )
        mirror.stop()
        return mirror.array(ended[0]).reshape(())

    loss_of = recorded(followed, arrays, fed)
    (end,) = ended
    gradients = [None] * len(params)
    if end.requires_grad:
        gradients = torch.autograd.grad(end, list(params.values()), allow_unused=True)
    notes = [*mirror.notes, *peculiarities(torch, module, end)]
    return Twin(
        loss_of,
        arrays,
        fed,
        float(end.detach()),
        {name: None if g is None else numbers_of(g) for name, g in zip(params, gradients, strict=True)},
        tuple(notes),
    )


def peculiarities(torch, module, end) -> list[str]:
    """What is to be known of this module: frozen, in eval, float64, with hooks, with gradients of its own."""
    notes, every = [], list(module.parameters())
    frozen = sum(not p.requires_grad for p in every)
    if frozen:
        notes.append(f"{frozen} of {len(every)} parameters are frozen (requires_grad is False): taken as constants.")
    if not module.training:
        notes.append(
            "The module is in eval(): dropout is off, and batch norm uses its running means. Training differs."
        )
    if any(p.dtype == torch.float64 for p in every):
        notes.append("The module is in float64; it was examined in float32.")
    hooked = ("_forward_hooks", "_forward_pre_hooks", "_backward_hooks", "_backward_pre_hooks")
    if any(getattr(m, kind, None) for m in module.modules() for kind in hooked):
        notes.append("The module has hooks: they were called with a copy of it, too.")
    own = sorted(_own_functions(torch, end.grad_fn))
    if own:
        notes.append(
            f"The loss holds a torch.autograd.Function ({', '.join(own)}) with a way back of its own, which is not "
            "followed: gradients in front of it are taken as cut off."
        )
    return notes


def _own_functions(torch, node) -> set[str]:
    found, seen, ahead = set(), set(), [node]
    while ahead:
        node = ahead.pop()
        if node is None or node in seen:
            continue
        seen.add(node)
        if (
            isinstance(node, torch.autograd.function.BackwardCFunction)
            and "BackwardHookFunction" not in type(node).__name__
        ):
            found.add(type(node).__name__.removesuffix("Backward"))
        ahead += [each for each, _ in node.next_functions]
    return found
