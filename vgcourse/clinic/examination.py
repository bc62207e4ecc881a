"""The examination of any JAX loss: `examine(loss, params, batch)` fills the record that the doctor reads."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic import measuring
from vgcourse.clinic.admission import Patient
from vgcourse.clinic.blocks import Block, flat
from vgcourse.clinic.case import Case
from vgcourse.clinic.ending import ending
from vgcourse.clinic.marks import Marks
from vgcourse.clinic.moving import admit_optimizer, identity, updated
from vgcourse.clinic.pace import left_alone
from vgcourse.clinic.parameters import parameters_of
from vgcourse.clinic.passes import Passes
from vgcourse.clinic.prepared import Prepared
from vgcourse.clinic.record import Data, Examination
from vgcourse.clinic.roles import apart_until, padded, roles
from vgcourse.clinic.stagewise import held_of, stages_of
from vgcourse.inputs import BadInput


def examine(loss: Callable, params: Any, batch: Any, *, has_aux: bool = False, optimizer: Any = None) -> Examination:
    """What a loss does to signals on the way forward and to gradients on the way back, stage by stage, as a record.

    loss: any JAX function (params, batch) → a number, or (a number, anything) with `has_aux`. params, batch: any trees;
    a tuple of arrays may also be what the loss takes one by one. optimizer: one of optax, for its first update.
    Compiled once for each loss and shapes. Costs two to three gradients, and 20 ms to read a few layers, 0.3 s for 100.
    """
    return examined(Case(loss, params, batch, optimizer, has_aux))


def examined(case: Case) -> Examination:
    """`examine`, of a case."""
    patient, optimizer, batch = case.patient, case.optimizer, case.batch
    if optimizer is not None:
        admit_optimizer(optimizer, _only_moving(patient)([patient.params.arrays[i] for i in patient.moving]))
    prepared = case.prepared
    found = _run(compiled(prepared, patient, optimizer), patient)
    stages = stages_of(prepared, found, patient.params.paths)
    parameters = parameters_of(prepared, patient, found)
    data = tuple(_data(batch, prepared, patient.batch.paths))
    facts = ending(prepared.program, prepared.flow, prepared.marks, stages, float(found["loss"]))
    facts = replace(facts, **held_of(prepared, found["seen"], float(found["loss"])))
    bad = None
    finite = np.isfinite(facts.value) and all(np.isfinite(g).all() for g in map(np.asarray, found["gradients"]))
    if not finite:
        from vgcourse.clinic.first_bad import first_bad

        if not np.isfinite(facts.value):
            _check_numbers(patient)
        bad = first_bad(patient)
    if bad is None and optimizer is not None and any(p.zero_gradients == 1 for p in parameters):
        still = left_alone(case.replica)
        parameters = tuple(replace(p, left_alone=p.zero_gradients == 1 and p.path in still) for p in parameters)
    return Examination(stages, parameters, data, facts, bad, notes=patient.notes)


def compiled(prepared: Prepared, patient: Patient, optimizer: Any = None) -> Callable:
    """The program that measures: (arrays of the parameters, of the batch, constants) → what `_run` reads."""
    moving = [patient.params.arrays[i] for i in patient.moving]
    steps = None if optimizer is None else identity(optimizer, _only_moving(patient)(moving))
    return prepared.once(("measure", steps), lambda: _measuring(prepared, patient, optimizer))


def _measuring(prepared: Prepared, patient: Patient, optimizer: Any) -> Callable:
    program, flow, marks = prepared.program, prepared.flow, prepared.marks
    numbers = {mark: i for i, mark in enumerate(prepared.ordered)}
    share = measuring.BUDGET / max(_bytes_of(marks), 1)
    moving, tree = tuple(patient.moving), _only_moving(patient)

    @jax.jit
    def measure(θ, data, constants):
        passes = Passes(flow, numbers, dict(zip(program.constants, constants, strict=True)), share)
        tape = passes.forward(program, marks, [*θ, *data])
        out = program.outputs[0]
        behind = {out: Block(jnp.ones(out.shape, out.dtype), jnp.int32(0))} if flow.of(out).grad else {}
        blocks, seen = passes.backward(program, marks, tape, behind, whole=True)
        seen = {i: tape.seen.get(i, {}) | seen.get(i, {}) for i in numbers.values()}

        def true_loss(moved):
            arrays = list(θ)
            for i, array in zip(moving, moved, strict=True):
                arrays[i] = array
            return passes.plain(program, [*arrays, *data])[0]

        moved = [θ[i] for i in moving]
        loss, gradients = jax.value_and_grad(true_loss)(moved)
        found = {
            "loss": loss,
            "seen": seen,
            "blocks": [blocks[i] and flat(blocks[i]) for i in moving],
            "gradients": gradients,
        }
        if optimizer is not None:
            weights, value = tree(moved), lambda weights: true_loss(jax.tree.leaves(weights))
            updates, _ = updated(optimizer, tree(gradients), optimizer.init(weights), weights, loss, value)
            found["updates"] = jax.tree.leaves(updates)
        return found

    return measure


def _only_moving(patient: Patient) -> Callable[[Any], Any]:
    """Arrays → the tree of the parameters with None where nothing is trained: what an optimiser of optax takes."""
    params, places = patient.params.tree, [patient.params.places[i] for i in patient.moving]
    count = len(patient.params.rest)

    def tree(arrays) -> Any:
        leaves: list[Any] = [None] * count
        for place, array in zip(places, arrays, strict=True):
            leaves[place] = array
        return jax.tree.unflatten(params, leaves)

    return tree


def _run(measure: Callable, patient: Patient) -> dict:
    constants = list(patient.program.constants.values())
    try:
        return jax.device_get(measure(patient.params.arrays, patient.batch.arrays, constants))
    except ValueError as failed:
        if "Reverse-mode differentiation does not work" not in str(failed):
            raise
        raise BadInput(
            "No gradient goes back through a while loop, or a fori_loop whose number of steps is not known: use "
            "jax.lax.scan, or a fori_loop from 0 to a fixed number."
        ) from failed


def _bytes_of(marks: Marks, steps: int = 1) -> int:
    """The arrays of all stages: value, gradient and slope."""
    here = sum(mark.value.dtype.itemsize * math.prod(mark.value.shape) for each in marks.here.values() for mark in each)
    inside = sum(
        _bytes_of(each, steps * op.params.get("length", 1)) for op, body in marks.inside.items() for each in body
    )
    return 3 * steps * here + inside


def _data(batch: Any, prepared: Prepared, paths: list[str]):
    role = dict(zip(paths, roles(prepared.program, prepared.flow, prepared.marks, len(paths)), strict=True))
    for path, leaf in jax.tree_util.tree_leaves_with_path(batch):
        if not hasattr(leaf, "dtype") or jax.dtypes.issubdtype(leaf.dtype, jax.dtypes.extended):
            continue
        x = np.asarray(leaf)
        if x.dtype.kind not in "biuf" and str(x.dtype) not in ("bfloat16", "float16"):
            continue
        whole = x.dtype.kind in "iu"
        wide = x.astype(np.float64)
        finite = wide[np.isfinite(wide)]
        stats = (finite.mean(), finite.std(), finite.min(), finite.max()) if finite.size else (np.nan,) * 4
        name = jax.tree_util.keystr(path)
        start, end = padded(x)
        kind, carried = role.get(name, ("", False))
        yield Data(
            name, x.shape, str(x.dtype), *map(float, stats),
            finite=finite.size == x.size, labels=len(np.unique(x)) if whole else 0,
            role=kind, padded_start=start, padded_end=end, apart_until=apart_until(x), carried=carried,
            felt=tuple(what for what in Data.felt if what != "number" or carried),
        )  # fmt: skip


def _check_numbers(patient: Patient) -> None:
    """A nan that came in makes everything nan: that is no illness of the network."""
    for what, leaves, advice in (
        ("batch", patient.batch, "Take these examples out, or fill the gaps, before training."),
        ("params", patient.params, "Examine the parameters from before the loss became nan."),
    ):
        for path, array in zip(leaves.paths, leaves.arrays, strict=True):
            if not jax.dtypes.issubdtype(array.dtype, np.floating):
                continue
            bad = np.isnan(np.asarray(array, np.float64))
            if bad.any():
                first = ", ".join(map(str, np.argwhere(bad)[0]))
                raise BadInput(
                    f"{what}{path} holds nan, in {bad.sum()} of {bad.size} entries, first at [{first}]. {advice}"
                )
