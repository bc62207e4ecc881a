"""The clinic's way to PyTorch: a module is written down in JAX (`twin`), and examined as any other loss is.

`admission` looks at what came, `mirror` follows what the module computes by the table in `aten`, `steps` lets copies of
the module and its optimiser take some steps, and `differences` compares the twin with PyTorch itself.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jax
import numpy as np

from vgcourse.clinic import rehearsal
from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examine
from vgcourse.clinic.parameters import of_update
from vgcourse.clinic.pytorch.admission import admit, as_it_was, from_torch, installed, is_module
from vgcourse.clinic.pytorch.differences import differences
from vgcourse.clinic.pytorch.steps import namesake, rehearsed
from vgcourse.clinic.pytorch.twin import Twin, twin_of
from vgcourse.clinic.record import Examination
from vgcourse.clinic.trained import Training
from vgcourse.inputs import BadInput

__all__ = ["Twin", "examined", "is_module", "refuse_mixture", "twin_of"]


def refuse_mixture(params: Any, batch: Any, optimizer: Any) -> None:
    """A sentence where tensors or optimisers of PyTorch come with parameters that are no module."""
    if "torch" not in sys.modules:
        return
    if any(from_torch(leaf, "Tensor") for leaf in jax.tree.leaves(params)):
        raise BadInput(
            "Tensors of PyTorch came as parameters: give the module itself, vg.diagnose(loss, module, batch) "
            "with loss(module, batch)."
        )
    if any(from_torch(leaf, "Tensor") for leaf in jax.tree.leaves(batch)):
        raise BadInput(
            "The parameters are JAX's and the batch holds tensors of PyTorch: turn them into arrays first, "
            "jax.tree.map(lambda t: t.numpy(), batch)."
        )
    if from_torch(optimizer, "optim", "Optimizer"):
        raise BadInput(
            f"A torch.optim.{type(optimizer).__name__} trains modules of PyTorch, and these parameters are none: "
            "use one of optax, such as optax.adam(1e-3)."
        )


def examined(
    loss: Callable, module: Any, batch: Any, *, has_aux: bool = False, optimizer: Any = None, steps: int = 20
) -> tuple[Examination, Case]:
    """The record of a PyTorch module, and its twin in JAX, on which remedies can be tried.

    loss: `loss(module, batch)` → a tensor with one number (with `has_aux`: and anything else). It is given a copy of
    the module, so it must use the one that it is given. batch: tensors in any tuple, list or dictionary. optimizer: one
    of torch.optim over the module's parameters; a copy of it makes `steps` steps. The module, its buffers and
    gradients, the optimiser and PyTorch's random numbers are afterwards as they were.
    """
    torch = installed()
    admit(torch, loss, module, batch, optimizer)
    with as_it_was(torch):
        twin = twin_of(loss, module, batch, has_aux=has_aux)
        found = examine(twin.loss, twin.params, twin.batch)
        if not any(p.used for p in found.parameters):
            raise BadInput(
                "The loss uses no parameter of the module that it is given: write it as loss(module, batch), with the "
                "output of module(…) in it."
            )
        training, updates = None, {}
        if optimizer is not None and found.first_bad is None and found.stages:
            training, updates = rehearsed(torch, loss, module, batch, optimizer, has_aux, steps)
    named = lambda path: path.removeprefix("['").removesuffix("']")
    of = lambda p: of_update(np.asarray(twin.params[p.path]), updates[p.path]) if updates else {}
    order = list(twin.params)
    parameters = sorted((replace(p, path=named(p.path)) for p in found.parameters), key=lambda p: order.index(p.path))
    found = replace(
        found,
        stages=tuple(replace(s, parameters=tuple(map(named, s.parameters))) for s in found.stages),
        parameters=tuple(replace(p, **of(p)) for p in parameters),
        training=training,
        source="torch",
    )
    notes = (*found.notes, *twin.notes, *differences(twin, found))
    case = Case(twin.loss, twin.params, twin.batch, namesake(torch, optimizer, module))
    if training is not None and case.optimizer is not None:
        found = replace(found, training=_looking_ahead(training, case, steps))
    elif training is not None:
        notes = (*notes, NO_NAMESAKE.format(type(optimizer).__name__, steps))
    return replace(found, notes=notes), case


NO_NAMESAKE = (
    "Optax has no optimiser like this torch.optim.{}, so that {} steps are all that was seen of its training: whether "
    "they are too small for where they lead, and what some hundred steps come to, is asked of SGD and Adam without "
    "weight_decay and of AdamW, in one group."
)


def _looking_ahead(training: Training, case: Case, steps: int) -> Training:
    """The steps of PyTorch, and what lies ahead of the same steps of the twin (`clinic.pace`)."""
    seen = rehearsal.training(case, steps)
    return replace(
        training,
        clipped=seen.clipped,
        epsilon=seen.epsilon,
        along=seen.along,
        later=seen.later,
        promised=seen.promised,
    )
