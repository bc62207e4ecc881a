"""The examination of any JAX loss: `examine(loss, params, batch)` fills the record that the doctor reads."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic import measuring
from vgcourse.clinic.admission import Leaves, Patient, admit
from vgcourse.clinic.belonging import derived
from vgcourse.clinic.blocks import Block, flat
from vgcourse.clinic.ending import ending
from vgcourse.clinic.flow import Facts, Flow
from vgcourse.clinic.measuring import log10_rms
from vgcourse.clinic.passes import Passes
from vgcourse.clinic.places import place_of
from vgcourse.clinic.record import BOUNDED, Data, Examination, Parameter, Place, Stage
from vgcourse.clinic.roles import apart_until, padded, roles
from vgcourse.clinic.stages import Finder, Mark, Marks, names_of
from vgcourse.clinic.twins import output_axes, twins, units_alike
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
    data = tuple(_data(batch, prepared, patient.batch.paths))
    facts = ending(prepared.program, prepared.flow, prepared.marks, stages, float(found["loss"]))
    facts = replace(facts, **_held(prepared, found["seen"], float(found["loss"])))
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
    places: list[tuple[Place, str]]
    compiled: Callable
    derived: frozenset[Mark] = frozenset()  # those of a gradient that the loss takes


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
    share = measuring.BUDGET / max(_bytes_of(marks), 1)
    tree = lambda leaves: _only_moving(params, patient.moving, leaves)

    @jax.jit
    def measure(θ, data, constants):
        passes = Passes(flow, numbers, dict(zip(program.constants, constants, strict=True)), share)
        tape = passes.forward(program, marks, [*θ, *data])
        out = program.outputs[0]
        behind = {out: Block(jnp.ones(out.shape, out.dtype), jnp.int32(0))} if flow.of(out).grad else {}
        blocks, seen = passes.backward(program, marks, tape, behind)
        seen = {i: tape.seen.get(i, {}) | seen.get(i, {}) for i in numbers.values()}

        def true_loss(moved):
            arrays = list(θ)
            for i, array in zip(patient.moving, moved, strict=True):
                arrays[i] = array
            return passes.plain(program, [*arrays, *data])[0]

        moved = [θ[i] for i in patient.moving]
        loss, gradients = jax.value_and_grad(true_loss)(moved)
        found = {
            "loss": loss,
            "seen": seen,
            "blocks": [blocks[i] and flat(blocks[i]) for i in patient.moving],
            "gradients": gradients,
        }
        if optimizer is not None:
            weights = tree(moved)
            updates, _ = optimizer.update(tree(gradients), optimizer.init(weights), weights)
            found["updates"] = jax.tree.leaves(updates)
        return found

    places = [place_of(mark.op.origin) for mark in ordered]
    return Prepared(program, flow, marks, ordered, places, measure, derived(program, flow, marks))


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


def _bytes_of(marks: Marks, steps: int = 1) -> int:
    """The arrays of all stages: value, gradient and slope."""
    here = sum(mark.value.dtype.itemsize * math.prod(mark.value.shape) for each in marks.here.values() for mark in each)
    inside = sum(
        _bytes_of(each, steps * op.params.get("length", 1)) for op, body in marks.inside.items() for each in body
    )
    return 3 * steps * here + inside


def _stages(prepared: Prepared, found: dict, paths: list[str]) -> tuple[Stage, ...]:
    axes, flow = Passes(prepared.flow, {}, {}, 1).axes, prepared.flow
    signals: dict[Any, int] = {}
    stages = []
    for i, (mark, name) in enumerate(zip(prepared.ordered, names_of(prepared.ordered), strict=True)):
        stage = _stage(mark, name, prepared.places[i], found["seen"][i], axes(mark), paths)
        if mark.enters is not None:
            signal = flow.moved_from(mark.enters[0].inputs[mark.enters[1]])
            stage = replace(stage, fed=signals.setdefault(signal, len(signals)))
        stages.append(replace(stage, derived=True) if mark in prepared.derived else stage)
    return tuple(stages)


def _stage(mark: Mark, name: str, where, seen: dict, axes: tuple[int | None, int | None], paths: list[str]) -> Stage:
    place, library = where
    m = seen["value"]["m"]
    nested = m.ndim - len(mark.value.shape)  # a scan inside a scan has two axes of steps
    steps = math.prod(m.shape[:nested]) if nested else 0
    entries = max(math.prod(mark.value.shape), 1)
    flat = lambda handed: None if handed is None else handed["m"].reshape((steps or 1, *handed["m"].shape[nested:]))
    examples, units = (None if axis is None else axis + 1 for axis in axes)
    value, gradient, slope = (flat(seen.get(key)) for key in ("value", "gradient", "slope"))
    if np.isnan(measuring.wide(value)).all():  # a branch that was not taken, or nothing but nan
        return Stage(name, mark.kind, mark.operation, place, mark.value.shape, str(mark.value.dtype), steps,
                     parameters=tuple(paths[i] for i in mark.params), library=library, over=mark.over,
                     part=mark.part)  # fmt: skip
    facts: dict[str, Any] = {}
    if slope is not None:
        slope = measuring.wide(slope)
        facts["slope"] = 10.0 ** measuring.size_of(seen["slope"], entries, steps)
        facts["saturated"] = float(np.mean(np.abs(slope) < mark.top_slope / 20))
    if mark.kind == "recurrence" and gradient is not None:
        facts["along"] = measuring.along(gradient, seen["gradient"]["e"], mark.axis + 1)
    if mark.kind == "softmax":
        facts["saturated"] = measuring.decided(measuring.wide(value))
    if "entered" in seen:
        with np.errstate(invalid="ignore"):
            factor = 10.0 ** (measuring.log10_norm(seen["entered"]) - measuring.log10_norm(seen["left"]))
        facts["weight_factor"] = factor.reshape(-1 if steps else ())
    return Stage(
        name=name, kind=mark.kind, operation=mark.operation, place=place, shape=mark.value.shape,
        dtype=str(mark.value.dtype), steps=steps,
        log10_value=measuring.size_of(seen["value"], entries, steps),
        log10_gradient=measuring.size_of(seen.get("gradient"), entries, steps),
        zeros=measuring.zeros(value), dead=measuring.never((value if slope is None else slope) != 0, units),
        alike=measuring.alike(value, examples, bool(steps)),
        positions_alike=measuring.positions_alike(value[0], examples, steps),
        positions_asked=np.nan if gradient is None else measuring.positions_alike(gradient[0], examples, steps),
        gradient_alike=np.nan if gradient is None else measuring.alike(gradient, examples, bool(steps)),
        parameters=tuple(paths[i] for i in mark.params), library=library, over=mark.over, part=mark.part,
        leads=mark.leads, **facts,
    )  # fmt: skip


def _held(prepared: Prepared, seen: dict, loss: float) -> dict[str, float]:
    """What `measuring.held` says of the squashing behind the last product; nothing where there is none."""
    own = lambda mark: mark not in prepared.derived
    last = max((i for i, mark in enumerate(prepared.ordered) if mark.kind == "product" and own(mark)), default=0)
    for i, mark in enumerate(prepared.ordered[last + 1 :], last + 1):
        squashes = mark.kind == "softmax" or mark.kind == "activation" and mark.word.replace(" ", "_") in BOUNDED
        shape = mark.value.shape
        if not squashes or not own(mark) or shape != prepared.ordered[last].value.shape or len(shape) < 1:
            continue
        z, slope_z, out, slope = (
            None if (given := seen[at].get(key)) is None or "norm" in given else measuring.exact(given["m"], given["e"])
            for at, key in ((last, "value"), (last, "gradient"), (i, "gradient"), (i, "slope"))
        )
        if z is None or out is None or z.shape != shape or not np.isfinite(out).all():
            break
        slope_z = np.zeros_like(z) if slope_z is None else slope_z
        with np.errstate(all="ignore"):
            if mark.kind == "softmax" and shape[-1] > 1:
                share, answers = measuring.held_rows(z, slope_z, out, loss)
            elif slope is not None:
                flat = np.abs(slope) < mark.top_slope / 20
                share, answers = measuring.held(z, slope_z, out, flat, loss)
            else:
                break
        return {"held": share, "answers": answers}
    return {}


def _rms_of(block) -> float:
    """log₁₀ RMS of a gradient whose rows, the layers of a scan, may have a power of two each."""
    rows = log10_rms(block.m, block.e, np.ndim(block.e)).reshape(-1)
    top = rows.max()
    return float(top + 0.5 * np.log10(np.mean(10 ** (2 * (rows - top))))) if np.isfinite(top) else float(top)


def _parameters(prepared: Prepared, patient: Patient, found: dict) -> tuple[Parameter, ...]:
    used = prepared.flow.of(prepared.program.outputs[0]).params
    updates = found.get("updates", [None] * len(patient.moving))
    axes = output_axes(prepared.ordered, prepared.flow)
    inputs, records = prepared.program.inputs, []
    small = any(str(mark.value.dtype) == "float16" for mark in prepared.ordered)
    for i, block, gradient, update in zip(patient.moving, found["blocks"], found["gradients"], updates, strict=True):
        array, path = np.asarray(patient.params.arrays[i]), patient.params.paths[i]
        flat = array.reshape(-1)
        records.append(
            Parameter(
                path, array.shape, str(array.dtype), float(log10_rms(array)),
                -np.inf if block is None else _rms_of(block),
                used=i in used, zero_gradients=measuring.zeros(gradient),
                underflow=measuring.underflow(block.m, gradient) if small and block is not None else 0.0,
                constant=array.size > 1 and bool(np.all(flat == flat[0])),
                symmetric=units_alike(array, gradient),
                twins=twins(array, gradient, axes.get(inputs[i])),
                **({} if update is None else of_update(array, update)),
            )
        )  # fmt: skip
    return tuple(records)


def of_update(weights: np.ndarray, update: np.ndarray, most: int = 1_000_000) -> dict[str, float]:
    """The first update, and which share of it leaves its weight as it was, in three formats."""
    every = max(1, weights.size // most)
    w, u = weights.reshape(-1)[::every], update.reshape(-1)[::every]
    w, u = w[u != 0], u[u != 0]

    def lost(dtype) -> float:
        before = w.astype(dtype)
        return float(np.mean(before + u.astype(dtype) == before)) if len(w) else 0.0

    found = {"log10_update": float(log10_rms(update)), "rounded_away": lost(weights.dtype)}
    if not np.iscomplexobj(weights):
        with np.errstate(over="ignore"):
            found |= {"rounded_bfloat16": lost(jnp.bfloat16), "rounded_float16": lost(np.float16)}
    return found


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
