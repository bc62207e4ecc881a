"""Steps of training by copies of a module and of its optimiser, and the same optimiser in optax."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import optax

from vgcourse.clinic.measuring import log10_rms
from vgcourse.clinic.pytorch.admission import copy_of, eager, fresh, scalar
from vgcourse.clinic.pytorch.tensors import numbers_of
from vgcourse.clinic.trained import Training
from vgcourse.inputs import BadInput


def rehearsed(torch, loss, module, batch, optimizer, has_aux, steps):
    """`steps` steps, and the first update of every parameter, by copies of the module and of its optimiser."""
    net, mover = copy_of(module, optimizer)
    net, data = eager(torch, net), fresh(torch, batch)
    named = {name: p for name, p in net.named_parameters() if p.requires_grad}
    size = lambda tensors: float(log10_rms(np.concatenate([numbers_of(t).ravel() for t in tensors])))
    losses, gradients, updates, first = [], [], [], {}
    for _ in range(steps):
        mover.zero_grad()
        value = scalar(torch, loss, net, data, has_aux)
        if value.requires_grad:
            value.backward()
        first = first or _update(torch, net, mover, named)
        before = [p.detach().clone() for p in named.values()]
        try:
            mover.step()
        except TypeError as failed:
            raise BadInput(
                f"A torch.optim.{type(optimizer).__name__} needs a closure for its step: examine without it."
            ) from failed
        losses.append(float(value.detach()))
        gradients.append(size([torch.zeros_like(p) if p.grad is None else p.grad for p in named.values()]))
        updates.append(size([p.detach() - b for p, b in zip(named.values(), before, strict=True)]))
    losses.append(float(scalar(torch, loss, net, data, has_aux).detach()))
    return Training(np.array(losses), np.array(gradients), np.array(updates), np.ones(steps)), first


def _update(torch, net, mover, named) -> dict[str, np.ndarray]:
    """What the next step adds to every parameter, before it is rounded: in float64, and what is lost there beside 0."""

    def step(start: Callable) -> dict[str, tuple[np.ndarray, np.ndarray]]:
        copied, moving = copy_of(net, mover)
        mine = {name: p for name, p in copied.named_parameters() if name in named}
        before = {}
        for name, p in mine.items():
            gradient = named[name].grad
            p.data = before[name] = start(p.detach().double())
            p.data = p.data.clone()
            p.grad = None if gradient is None else gradient.detach().double()
            for key, kept in moving.state.get(p, {}).items():
                if isinstance(kept, torch.Tensor) and kept.is_floating_point() and kept.shape == p.shape:
                    moving.state[p][key] = kept.double()
        moving.step()
        return {name: ((p.detach() - before[name]).numpy(), before[name].numpy()) for name, p in mine.items()}

    there, alone = step(lambda w: w), step(torch.zeros_like)
    return {name: np.where(abs(u) > 1e-10 * abs(w), u, alone[name][0]) for name, (u, w) in there.items()}


def namesake(torch, optimizer, module):
    """The same optimiser of optax over the parameters by name, for trials; None for what has no namesake.

    What the learner's optimiser does not hold stays as it is.
    """
    if optimizer is None or len(optimizer.param_groups) != 1:
        return None
    of = optimizer.param_groups[0]
    if any(of.get(each) for each in ("dampening", "maximize", "amsgrad")):
        return None
    if type(optimizer) is torch.optim.SGD and not of["weight_decay"]:
        same = optax.sgd(of["lr"], of["momentum"] or None, of["nesterov"])
    elif type(optimizer) is torch.optim.AdamW or type(optimizer) is torch.optim.Adam and not of["weight_decay"]:
        same = optax.adamw(of["lr"], *of["betas"], of["eps"], weight_decay=of["weight_decay"])
    else:
        return None
    held = {id(p) for p in of["params"]}
    moves = {name: id(p) in held for name, p in module.named_parameters()}
    if all(moves.values()):
        return same
    return optax.partition(
        {True: same, False: optax.set_to_zero()}, lambda params: {name: moves[name] for name in params}
    )
