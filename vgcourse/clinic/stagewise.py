"""The records of the stages, from the arrays that the compiled passes handed out."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import jax.numpy as jnp
import numpy as np

from vgcourse.clinic import measuring
from vgcourse.clinic.flow import PRODUCTS, Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value, every_op
from vgcourse.clinic.marks import Mark, Marks
from vgcourse.clinic.passes import Passes
from vgcourse.clinic.places import place_of
from vgcourse.clinic.record import BOUNDED, Stage
from vgcourse.clinic.stages import names_of

if TYPE_CHECKING:
    from vgcourse.clinic.prepared import Prepared

FUNCTIONS = {"exp", "exp2", "expm1", "logistic", "tanh", "custom_jvp_call", "square", "integer_pow", "abs"}
"""What makes of any number a positive one, or a share; the call is a softplus."""


def stages_of(prepared: Prepared, found: dict, paths: list[str]) -> tuple[Stage, ...]:
    """Every stage in the order of the forward pass; paths: of the parameters, by number."""
    axes, flow = Passes(prepared.flow, {}, {}, 1).axes, prepared.flow
    signals: dict[Any, int] = {}
    network = networks(prepared.program, flow, prepared.marks)
    told = told_by_the_loss(prepared.program, flow, prepared.marks)
    closed_over = _closed_over(prepared.program)
    stages = []
    for i, (mark, name) in enumerate(zip(prepared.ordered, names_of(prepared.ordered), strict=True)):
        one = mark.operation in PRODUCTS and flow.of(mark.value).units is None  # number for each place, by one row
        stage = _stage(mark, name, prepared.places[i], found["seen"][i], axes(mark), paths, one)
        if mark.enters is not None:
            signal = flow.moved_from(mark.enters[0].inputs[mark.enters[1]])
            fresh = not flow.of(signal).params
            fed = signals.setdefault(signal, len(signals))
            stage = replace(stage, fed=fed, fresh=fresh, network=network.get(mark, 0), told=mark in told)
            if mark.enters[0].name == "mul" and math.prod(mark.enters[0].out.shape) == math.prod(mark.value.shape):
                stage = replace(stage, entrywise=True, constant=_by_a_constant(mark.enters, flow, closed_over))
        stages.append(replace(stage, derived=True) if mark in prepared.derived else stage)
    return tuple(stages)


def networks(program: Program, flow: Flow, marks: Marks) -> dict[Mark, int]:
    """A number for each mark: the same where signals or weights of one meet those of another before the loss.

    An actor and a critic that share nothing are two networks, a tower that ends in the same head as another is none.
    """
    one: list[int] = []  # of each number the next one of its network, itself at the end
    upstream: dict[Value | Fixed, frozenset[int]] = {}
    holds: dict[int, int] = {}  # of each parameter
    found: dict[Mark, int] = {}

    def end(i: int) -> int:
        while one[i] != i:
            i = one[i]
        return i

    for op in program.ops:
        here = [*marks.here.get(op, ()), *(mark for each in marks.inside.get(op, ()) for mark in each.all())]
        here = [mark for mark in here if mark.kind in ("product", "lookup")]
        met = frozenset().union(*(upstream.get(value, frozenset()) for value in op.inputs))
        if here:
            new = len(one)
            one.append(new)
            found |= dict.fromkeys(here, new)
            entering = {holds.setdefault(i, new) for mark in here for i in mark.params}
            for other in {end(i) for i in met | entering}:
                one[other] = new
            met = frozenset({new})
        upstream.update((value, met) for value in op.outputs if flow.of(value).grad)
    return {mark: end(i) for mark, i in found.items()}


def told_by_the_loss(program: Program, flow: Flow, marks: Marks) -> set[Mark]:
    """The products from which a way leads to the loss past every other one: outputs, and what has a loss of its own."""
    ahead = {value for value in program.outputs if isinstance(value, Value)}
    found: set[Mark] = set()
    for op in reversed(program.ops):
        if not ahead.intersection(op.outputs):
            continue
        here = [mark for mark in marks.here.get(op, ()) if mark.kind == "product"]
        found.update(here)
        if not here and op not in marks.inside:
            ahead.update(value for value in op.inputs if isinstance(value, Value) and flow.of(value).grad)
    return found


def _by_a_constant(enters: tuple[Op, int], flow: Flow, closed_over: dict[Value, Value | Fixed]) -> bool:
    """Whether a signal is multiplied by what a function makes of parameters: exp(log k), 1 − σ(a).

    Such a number has a unit, or is a share, and its size is chosen: no initialisation draws it.
    """
    op, side = enters
    value = op.inputs[1 - side]
    while (made := flow.made(value)) is not None or value in closed_over:
        if made is None:
            value = closed_over[value]
        elif made.name in FUNCTIONS:
            return True
        else:
            value = next((each for each in made.inputs if flow.of(each).learnt), None)
    return False


def _closed_over(program: Program) -> dict[Value, Value | Fixed]:
    """What the body of a loop is given once for all its steps: each such input, and what it is outside."""
    loops = [op for op in every_op(program) if op.name == "scan"]
    return {inside: given for op in loops for inside, given in
            zip(op.inner[0].inputs[: op.params["num_consts"]], op.inputs, strict=False)}  # fmt: skip


def _stage(
    mark: Mark, name: str, where, seen: dict, axes: tuple[int | None, int | None], paths: list[str], single: bool
) -> Stage:
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
        facts |= {"times": mark.times, "scaled": mark.scaled and place_of(mark.scaled.origin)[0]}
    if mark.kind == "recurrence" and gradient is not None:
        facts["along"] = measuring.along(gradient, seen["gradient"]["e"], mark.axis + 1)
    if mark.kind == "softmax":
        facts["saturated"] = measuring.decided(measuring.wide(value))
    if steps and mark.over == "layers":
        ends = (value[0], value[-1])
        facts["alike_ends"] = tuple(measuring.alike(m, examples and examples - 1, False) for m in ends)
        facts["positions_ends"] = tuple(measuring.positions_alike(m, examples, 0) for m in ends)
    if "entered" in seen:
        left = seen.get("left", seen.get("gradient"))
        with np.errstate(invalid="ignore"):
            factor = 10.0 ** (measuring.log10_norm(seen["entered"]) - measuring.log10_norm(left))
        facts["weight_factor"] = factor.reshape(-1 if steps else ())
    return Stage(
        name=name, kind=mark.kind, operation=mark.operation, place=place, shape=mark.value.shape,
        dtype=str(mark.value.dtype), steps=steps,
        log10_value=measuring.size_of(seen["value"], entries, steps),
        log10_gradient=measuring.size_of(seen.get("gradient"), entries, steps),
        zeros=measuring.zeros(value), dead=measuring.never((value if slope is None else slope) != 0, units),
        alike=measuring.alike(value, examples, bool(steps)),
        positions_alike=measuring.positions_alike(value[0], examples, steps, single),
        positions_asked=np.nan if gradient is None
        else measuring.positions_alike(gradient[0], examples, steps, single),
        gradient_alike=np.nan if gradient is None else measuring.alike(gradient, examples, bool(steps)),
        parameters=tuple(paths[i] for i in mark.params), library=library, over=mark.over, part=mark.part,
        leads=mark.leads, gates=mark.gates, **facts,
    )  # fmt: skip


def held_of(prepared: Prepared, seen: dict, loss: float) -> dict[str, float]:
    """What `measuring.held` says of the squashing behind the last product; nothing where there is none."""
    own = lambda mark: mark not in prepared.derived
    last = max((i for i, mark in enumerate(prepared.ordered) if mark.kind == "product" and own(mark)), default=0)
    for i, mark in enumerate(prepared.ordered[last + 1 :], last + 1):
        squashes = mark.kind == "softmax" or mark.kind == "activation" and mark.word.replace(" ", "_") in BOUNDED
        shape = mark.value.shape
        if jnp.issubdtype(mark.value.dtype, jnp.complexfloating):
            break  # it has no flat ends
        if not squashes or not own(mark) or shape != prepared.ordered[last].value.shape or len(shape) < 1:
            continue
        z, slope_z, out, slope, p = (
            None if (given := seen[at].get(key)) is None or "norm" in given else measuring.exact(given["m"], given["e"])
            for at, key in ((last, "value"), (last, "gradient"), (i, "gradient"), (i, "slope"), (i, "value"))
        )
        if z is None or out is None or z.shape != shape or not np.isfinite(out).all():
            break
        slope_z = np.zeros_like(z) if slope_z is None else slope_z
        with np.errstate(all="ignore"):
            if mark.kind == "softmax" and shape[-1] > 1 and np.allclose(p.sum(-1), 1, atol=0.02):
                share, answers = measuring.held_rows(p, z, slope_z, out, loss)
            elif slope is not None:
                flat = np.abs(slope) < mark.top_slope / 20
                share, answers = measuring.held(z, slope_z, out, flat, loss)
            else:
                break
        return {"held": share, "answers": answers}
    return {}
