"""A copy of a network that may be asked and trained: whatever is asked, the same three programs run.

A loss, its gradient and a step of the optimiser are compiled once for a loss and its shapes; other parameters, another
batch, a rate a hundred times as large are other arguments. A program for each question, or for each training, would be
the same gradient compiled again, which takes as long as to compute it a hundred times and more.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic import measuring
from vgcourse.clinic.altered import arrays_of, evaluating
from vgcourse.clinic.leaves import differentiated, floats
from vgcourse.clinic.marks import Mark
from vgcourse.clinic.moving import identity, updated
from vgcourse.clinic.prepared import Prepared
from vgcourse.clinic.stages import names_of

if TYPE_CHECKING:
    from vgcourse.clinic.case import Case


class Steps(NamedTuple):
    """Some steps of a training, with a number for each, and where they lead."""

    loss: Sequence[float]  # before each step
    promised: Sequence[float]  # by how much it would fall on a straight line
    log10_gradient: Sequence[float]  # where sizes were asked for
    log10_update: Sequence[float]
    params: Any
    memory: Any  # what the optimiser keeps
    gradient: Any  # of the last step
    ahead: tuple[Any, Any]  # (loss, gradient) at `params`


class Replica:
    """A copy of a case. Trees of parameters are those that are trained, as `leaves.floats` gives them.

    paths: of these, in order.
    """

    def __init__(self, case: Case) -> None:
        patient, self._prepared, self.optimizer = case.patient, case.prepared, case.optimizer
        leaves, places = jax.tree.leaves(case.params), patient.params.places
        self._learnt = tuple(i for i in patient.moving if differentiated(leaves[places[i]]))
        self.paths = [patient.params.paths[i] for i in self._learnt]
        start, self.whole = floats(case.params, {places[i] for i in self._learnt})
        self.start = jax.tree.map(_strong, start)
        self._fixed = [array for i, array in enumerate(patient.params.arrays) if i not in self._learnt]
        self._batch, self._constants = patient.batch, list(patient.program.constants.values())

    def value(self, θ: Any, *, batch: Any = None, order=None, constant: bool = False, far: Any = None, times=0.0):
        """The loss. order: which example each answer is taken from; constant: all answers are 0; far: at so many times
        the way from θ to there."""
        far, last = θ if far is None else far, _turned(self._prepared)
        order = np.arange(last.value.shape[0] if last else 1) if order is None else order
        asked = self._prepared.once(("value", self._learnt), lambda: _value(self._prepared, self._learnt))
        return asked(θ, far, np.float32(times), order, not constant, *self._rest(batch))

    def slope(self, θ: Any, *, batch: Any = None) -> tuple[Any, Any]:
        """(loss, gradient)."""
        asked = self._prepared.once(("slope", self._learnt), lambda: _slope(self._prepared, self._learnt))
        return asked(θ, *self._rest(batch))

    @cached_property
    def first(self) -> tuple[Any, Any]:
        """(loss, gradient) at the start."""
        return self.slope(self.start)

    @cached_property
    def memory(self) -> Any:
        """What the optimiser keeps before its first step."""
        return jax.tree.map(_strong, self.optimizer.init(self.start))

    @cached_property
    def _own(self) -> Hashable:
        return identity(self.optimizer, self.start)

    def step(self, θ: Any, memory: Any, seen: tuple[Any, Any], *, times=1.0, larger=1.0, optimizer: Any = None):
        """(θ, memory, update) after one step from θ, where `seen` is (loss, gradient).

        times: the rate; larger: the gradient that the optimiser is given.
        """
        which = self._own if optimizer is None else identity(optimizer, self.start)
        optimizer = self.optimizer if optimizer is None else optimizer
        make = lambda: _step(self._prepared, self._learnt, optimizer)  # noqa: E731
        one = self._prepared.once(("step", self._learnt, which), make)
        return one(θ, memory, *seen, np.float32(times), np.float32(larger), *self._rest(None))

    def begin(self, memory: Any = None) -> Steps:
        """No step yet. memory: another than the optimiser begins with."""
        return Steps((), (), (), (), self.start, self.memory if memory is None else memory, None, self.first)

    def trained(self, steps: int, before: Steps | None = None, times: float = 1.0, sizes: bool = False) -> Steps:
        """So many steps at so many times the rate, from the start or from where others ended; `sizes`: measured too."""
        before = before or self.begin()
        θ, memory, seen, gradient = before.params, before.memory, before.ahead, before.gradient
        losses, ways, gradients, updates = ([*each] for each in before[:4])
        for _ in range(steps):
            losses.append(float(seen[0]))
            start, gradient = θ, seen[1]
            θ, memory, update = self.step(θ, memory, seen, times=times)
            ways.append(promised(gradient, start, θ))
            if sizes:
                gradients.append(log10_size(gradient))
                updates.append(log10_size(update))
            seen = self.slope(θ)
        return Steps(losses, ways, gradients, updates, θ, memory, gradient, seen)

    def under(self, change: Callable) -> Callable:
        """The loss of what `given` holds, with every stage's value sent through `change` (`clinic.altered`)."""
        return _loss(self._prepared, self._learnt, change)

    @property
    def given(self) -> tuple:
        """What the compiled programs take: the parameters, and all other arrays."""
        return self.start, *self._rest(None)

    def _rest(self, batch: Any) -> tuple:
        data = self._batch.arrays if batch is None else arrays_of(batch, self._batch)
        return self._fixed, data, self._constants


def promised(gradient: Any, start: Any, end: Any) -> float:
    """By how much a loss would fall on a straight line from `start` to `end`, by its gradient at the start."""
    along = lambda g, a, b: float(np.sum((_wide(g) * (_wide(a) - _wide(b))).real))  # noqa: E731
    with np.errstate(all="ignore"):
        return sum(along(*each) for each in zip(*map(jax.tree.leaves, (gradient, start, end)), strict=True))


def log10_size(tree: Any) -> float:
    """log10 of the RMS of all entries of a tree. In NumPy: sums for each leaf take longer to compile than a step."""
    leaves = [leaf for leaf in map(_wide, jax.tree.leaves(tree)) if leaf.size]
    sizes = np.array([measuring.log10_rms(leaf) for leaf in leaves])
    top = np.max(sizes, initial=-np.inf)
    if not np.isfinite(top):
        return float(top)
    shares = np.array([leaf.size for leaf in leaves]) / sum(leaf.size for leaf in leaves)
    return float(top + 0.5 * np.log10(np.sum(shares * 10 ** (2 * (sizes - top)))))


def _wide(leaf: Any) -> np.ndarray:
    leaf = np.asarray(leaf)
    return leaf if leaf.dtype.kind == "c" or leaf.dtype.itemsize > 2 else leaf.astype(np.float32)


# the three programs: none holds an array of the patient, so that they serve the next one of its shapes ---------------


def _loss(prepared: Prepared, learnt: tuple[int, ...], change: Callable | None = None) -> Callable:
    """(θ, other arrays of the parameters, arrays of the batch, constants) → the loss, in float32."""
    run = evaluating(prepared, change)

    def loss(θ, fixed, data, constants):
        moving, still = iter(jax.tree.leaves(θ)), iter(fixed)
        params = [next(moving if i in learnt else still) for i in range(len(learnt) + len(fixed))]
        return run([*params, *data], constants).astype(jnp.float32)

    return loss


def _value(prepared: Prepared, learnt: tuple[int, ...]) -> Callable:
    names = dict(zip(prepared.ordered, names_of(prepared.ordered), strict=True))
    products = [mark for mark in prepared.ordered if mark.kind == "product"]
    silent = names.get(next((mark for mark in reversed(products) if mark not in prepared.derived), None))
    turned = names.get(_turned(prepared))

    @jax.jit
    def value(θ, far, times, order, heard, fixed, data, constants):
        def change(name, _, given):
            if name == silent:
                given = jnp.where(heard, given, jnp.zeros_like(given))
            return given[order] if name == turned else given

        at = jax.tree.map(lambda a, b: _between(a, b, times), θ, far)
        return _loss(prepared, learnt, change)(at, fixed, data, constants)

    return value


def _turned(prepared: Prepared) -> Mark | None:
    """The last product, where it stands outside of all loops, and may have an axis of examples in front."""
    last = next((mark for mark in reversed(prepared.ordered) if mark.kind == "product"), None)
    outside = {mark for here in prepared.marks.here.values() for mark in here}
    return last if last in outside and last.value.shape else None


def _slope(prepared: Prepared, learnt: tuple[int, ...]) -> Callable:
    return jax.jit(jax.value_and_grad(_loss(prepared, learnt)))


def _step(prepared: Prepared, learnt: tuple[int, ...], optimizer: Any) -> Callable:
    loss = _loss(prepared, learnt)

    @jax.jit
    def step(θ, memory, now, gradient, times, larger, *rest):
        given = jax.tree.map(lambda g: g * larger.astype(g.dtype), gradient)
        update, memory = updated(optimizer, given, memory, θ, now, lambda θ: loss(θ, *rest))
        end = jax.tree.map(lambda p, u: jnp.asarray(p + times.astype(u.dtype) * u).astype(p.dtype), θ, update)
        return end, jax.tree.map(_strong, memory), update

    return step


def _between(a, b, times):
    wide = jnp.promote_types(a.dtype, jnp.float32)
    apart = b.astype(wide) - a.astype(wide)
    return jnp.where(times == 0, a, (a.astype(wide) + times.astype(wide) * apart).astype(a.dtype))


def _strong(leaf: Any):
    """An array whose dtype nothing else changes: else the second step would be another program than the first."""
    array = jnp.asarray(leaf)
    return jnp.asarray(array, array.dtype) if getattr(array, "weak_type", False) else array
