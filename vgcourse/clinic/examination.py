"""The examination of any JAX loss: `examine(loss, params, batch)` fills the record that the doctor reads."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.admission import Leaves, Patient, admit
from vgcourse.clinic.blocks import Block
from vgcourse.clinic.ending import ending
from vgcourse.clinic.flow import Facts, Flow
from vgcourse.clinic.measuring import log10_rms
from vgcourse.clinic.passes import Passes
from vgcourse.clinic.places import place_of
from vgcourse.clinic.record import Data, Examination, Parameter, Stage
from vgcourse.clinic.stages import Finder, Mark, Marks, names_of
from vgcourse.inputs import BadInput

KEPT = 8
"""As many compiled examinations are kept."""


def examine(loss: Callable, params: Any, batch: Any, *, has_aux: bool = False, optimizer: Any = None) -> Examination:
    """What a loss does to signals on the way forward and to gradients on the way back, stage by stage, as a record.

    loss: any JAX function (params, batch) → a number, or (a number, anything) with `has_aux`. params, batch: any trees;
    a tuple of arrays may also be what the loss takes one by one. optimizer: one of optax, for its first update.
    Compiled once for each loss and shapes; costs about as much as three gradients.
    """
    patient = admit(loss, params, batch, has_aux)
    if optimizer is not None and not (hasattr(optimizer, "init") and hasattr(optimizer, "update")):
        raise BadInput(f"The optimizer must be one of optax, with init and update; a {type(optimizer).__name__} came.")
    prepared = _prepared(loss, patient, optimizer)
    found = _run(prepared, patient)
    stages = _stages(prepared, found, patient.params.paths)
    parameters = _parameters(prepared, patient, found)
    data = tuple(_data(batch))
    facts = ending(prepared.program, prepared.flow, prepared.marks, stages, float(found["loss"]))
    bad = None
    finite = np.isfinite(facts.value) and all(np.isfinite(g).all() for g in map(np.asarray, found["gradients"]))
    if not finite:
        _check_numbers(patient)
        from vgcourse.clinic.first_bad import first_bad

        bad = first_bad(patient)
    return Examination(stages, parameters, data, facts, bad, notes=patient.notes)


class Prepared(NamedTuple):
    """A loss whose stages are known, and the compiled program that measures them."""

    program: Any
    flow: Flow
    marks: Marks
    ordered: list[Mark]
    compiled: Callable


_PREPARED: OrderedDict[tuple, Prepared] = OrderedDict()


def _prepared(loss: Callable, patient: Patient, optimizer: Any) -> Prepared:
    program = patient.program
    shapes = tuple((v.shape, str(v.dtype)) for v in program.constants)
    key = (loss, optimizer, program.text, shapes, tuple(patient.moving), patient.examples, patient.params.tree)
    try:
        found = _PREPARED.get(key)
    except TypeError:  # a loss or a tree that has no hash
        key, found = None, None
    if found is None:
        found = _prepare(patient, optimizer)
        if key is not None:
            _PREPARED[key] = found
            while len(_PREPARED) > KEPT:
                _PREPARED.popitem(last=False)
    return found


def _prepare(patient: Patient, optimizer: Any) -> Prepared:
    program, params, n = patient.program, patient.params, len(patient.params.arrays)
    given = [Facts(frozenset({i}), grad=i in patient.moving) for i in range(n)]
    for value in program.inputs[n:]:
        first = value.shape[:1] == (patient.examples,)
        given.append(Facts(data=True, examples=0 if first else None))
    flow = Flow(program, given, patient.examples)
    marks = Finder(program, flow, set()).found()
    ordered = list(marks.all())
    numbers = {mark: i for i, mark in enumerate(ordered)}
    tree = lambda leaves: _only_moving(params, patient.moving, leaves)

    @jax.jit
    def measure(θ, data, constants):
        passes = Passes(flow, numbers, dict(zip(program.constants, constants, strict=True)))
        tape = passes.forward(program, marks, [*θ, *data])
        out = program.outputs[0]
        behind = {out: Block(jnp.ones(out.shape, out.dtype), jnp.int32(0))} if flow.of(out).grad else {}
        blocks, seen = passes.backward(program, marks, tape, behind)
        seen = {i: tape.seen.get(i, {}) | seen.get(i, {}) for i in {**tape.seen, **seen}}

        def true_loss(moved):
            arrays = list(θ)
            for i, array in zip(patient.moving, moved, strict=True):
                arrays[i] = array
            return passes.plain(program, [*arrays, *data])[0]

        moved = [θ[i] for i in patient.moving]
        loss, gradients = jax.value_and_grad(true_loss)(moved)
        of_params = [_of_parameter(p, blocks[i], g) for i, p, g in zip(patient.moving, moved, gradients, strict=True)]
        found = {"loss": loss, "seen": seen, "params": of_params, "gradients": gradients}
        if optimizer is not None:
            weights = tree(moved)
            updates, _ = optimizer.update(tree(gradients), optimizer.init(weights), weights)
            leaves = jax.tree.leaves(updates)
            found["updates"] = [_of_update(p, u) for p, u in zip(moved, leaves, strict=True)]
        return found

    return Prepared(program, flow, marks, ordered, measure)


def _only_moving(params: Leaves, moving: list[int], arrays) -> Any:
    """The tree of the parameters with None where nothing is trained: what an optimiser of optax takes."""
    leaves: list[Any] = [None] * len(params.rest)
    for i, array in zip(moving, arrays, strict=True):
        leaves[params.places[i]] = array
    return jax.tree.unflatten(params.tree, leaves)


def _run(prepared: Prepared, patient: Patient) -> dict:
    constants = list(patient.program.constants.values())
    try:
        return jax.device_get(prepared.compiled(patient.params.arrays, patient.batch.arrays, constants))
    except ValueError as failed:
        if "Reverse-mode differentiation does not work" not in str(failed):
            raise
        raise BadInput(
            "No gradient goes back through a while loop, or a fori_loop whose number of steps is not known: use "
            "jax.lax.scan, or a fori_loop from 0 to a fixed number."
        ) from failed


def _of_parameter(p, block: Block | None, gradient) -> dict:
    flat = p.reshape(-1)
    return {
        "value": log10_rms(p),
        "gradient": jnp.float32(-jnp.inf) if block is None else log10_rms(block.m, block.e),
        "zero_gradients": jnp.mean((gradient == 0).astype(jnp.float32)),
        "constant": jnp.all(flat == flat[0]),
    }


def _of_update(p, update) -> dict:
    moving = update != 0

    def lost(dtype):
        before = p.astype(dtype)
        return jnp.sum(moving & (before + update.astype(dtype) == before)) / jnp.maximum(jnp.sum(moving), 1)

    real = not jnp.iscomplexobj(p)
    return {
        "update": log10_rms(update),
        "own": lost(p.dtype),
        "bfloat16": lost(jnp.bfloat16) if real else jnp.float32(jnp.nan),
        "float16": lost(jnp.float16) if real else jnp.float32(jnp.nan),
    }


def _stages(prepared: Prepared, found: dict, paths: list[str]) -> tuple[Stage, ...]:
    names = names_of(prepared.ordered)
    return tuple(
        _stage(mark, name, found["seen"].get(i, {}), paths)
        for i, (mark, name) in enumerate(zip(prepared.ordered, names, strict=True))
    )


def _stage(mark: Mark, name: str, seen: dict, paths: list[str]) -> Stage:
    place, library = place_of(mark.op.origin)
    many = lambda key: (
        np.asarray(seen.get(key, np.nan), np.float64).reshape(-1)
        if steps
        else np.asarray(seen.get(key, np.nan), np.float64)
    )
    steps = int(np.size(seen.get("value", 0))) if np.ndim(seen.get("value", 0)) else 0
    one = lambda key: _mean(seen.get(key, np.nan))
    alive = np.asarray(seen.get("alive", np.nan))
    return Stage(
        name=name, kind=mark.kind, operation=mark.operation, place=place, shape=mark.value.shape,
        dtype=str(mark.value.dtype), steps=steps, log10_value=many("value"), log10_gradient=many("gradient"),
        weight_factor=many("factor"), slope=many("slope"), zeros=one("zeros"), dead=_dead(alive, np.ndim(seen.get("value", 0))),
        saturated=one("saturated"), alike=one("alike"), gradient_alike=one("gradient_alike"),
        parameters=tuple(paths[i] for i in mark.params), library=library, over=mark.over,
    )  # fmt: skip


def _mean(values) -> float:
    values = np.asarray(values, np.float64)
    values = values[np.isfinite(values)]
    return float(values.mean()) if values.size else np.nan


def _dead(alive: np.ndarray, nested: int) -> float:
    """The share of units that are never alive, at no step."""
    if alive.dtype != bool:
        return np.nan
    return float(1 - np.mean(np.any(alive, axis=tuple(range(nested)))))


def _parameters(prepared: Prepared, patient: Patient, found: dict) -> tuple[Parameter, ...]:
    used = prepared.flow.of(prepared.program.outputs[0]).params
    records = []
    for at, i in enumerate(patient.moving):
        array, path, facts = patient.params.arrays[i], patient.params.paths[i], found["params"][at]
        update = found["updates"][at] if "updates" in found else {}
        records.append(
            Parameter(
                path, array.shape, str(array.dtype), float(facts["value"]), float(facts["gradient"]),
                used=i in used, zero_gradients=float(facts["zero_gradients"]),
                constant=bool(facts["constant"]) and array.size > 1,
                symmetric=_symmetric(np.asarray(array), np.asarray(found["gradients"][at])),
                log10_update=float(update.get("update", np.nan)), rounded_away=float(update.get("own", np.nan)),
                rounded_bfloat16=float(update.get("bfloat16", np.nan)), rounded_float16=float(update.get("float16", np.nan)),
            )
        )  # fmt: skip
    return tuple(records)


def _symmetric(weights: np.ndarray, gradient: np.ndarray) -> bool:
    """Whether two units, on the first or the last axis, have the very same weights and the same gradients."""
    if weights.ndim < 2:
        return False
    for axis in (-1, 0):
        rows = np.moveaxis(weights, axis, 0).reshape(weights.shape[axis], -1)
        slopes = np.moveaxis(gradient, axis, 0).reshape(len(rows), -1).astype(np.float64)
        first: dict[bytes, int] = {}
        for i, row in enumerate(np.ascontiguousarray(rows)):
            twin = first.setdefault(row.tobytes(), i)
            if twin != i and np.allclose(
                slopes[i], slopes[twin], rtol=1e-4, atol=1e-6 * np.abs(slopes[i]).max(initial=0)
            ):
                return True
    return False


def _data(batch: Any):
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
        yield Data(
            jax.tree_util.keystr(path), x.shape, str(x.dtype), *map(float, stats),
            finite=finite.size == x.size, labels=len(np.unique(x)) if whole else 0,
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
