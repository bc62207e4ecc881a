"""Time without products inside: associative scans, whose steps are halves of halves, convolutions by their Fourier
sums, and loops that only keep and add what was made before them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from vgcourse.clinic.flow import Flow
from vgcourse.clinic.jaxprs import Op, Program, Value
from vgcourse.clinic.marks import Mark


def of_associative_scans(program: Program) -> set[Op]:
    """The operations within a call of `jax.lax.associative_scan`, which leaves no loop in the program."""
    if not any(op.name == "slice" and 2 in (op.params["strides"] or ()) for op in program.ops):
        return set()
    return {op for op in program.ops if any(f.function.endswith("associative_scan") for f in op.origin.frames())}


def recurrences(program: Program, flow: Flow, parallel: set[Op]) -> Iterator[Mark]:
    """What goes through time with no product there: into an associative scan, Fourier sums, or a loop of decays."""
    seen: set[Value] = set()
    for op in program.ops:
        if op.name == "scan":
            for value in _kept_and_added(op, flow):
                if value not in seen:
                    seen.add(value)
                    line = flow.made(next(v for v in op.inner[0].outputs if flow.of(v).signal))
                    yield Mark("recurrence", "recurrence", op.name, op, value, over="time", axis=0, line=line)
            continue
        value, axis = op.inputs[0] if op.inputs else None, -1
        if op in parallel and op.name == "slice" and 2 in (op.params["strides"] or ()):
            if flow.made(value) in parallel:
                continue  # its own halves
            axis = op.params["strides"].index(2)
        elif op.name == "fft" and len(op.params["fft_lengths"]) == 1:
            while (made := flow.made(value)) is not None and made.name in ("convert_element_type", "pad"):
                value = made.inputs[0]
            axis = len(value.shape) - 1
        if axis < 0 or value in seen or not flow.of(value).signal or not value.inexact:
            continue
        if op.name == "fft" and np.issubdtype(value.dtype, np.complexfloating):
            continue  # on the way out of the sums
        seen.add(value)
        yield Mark("recurrence", "recurrence", op.name, op, value, over="time", axis=axis)


def _kept_and_added(op: Op, flow: Flow) -> list[Value]:
    """The signals that a loop forward in time takes step by step into its state, where no parameter meets them there.

    One in which parameters do is measured inside.
    """
    fixed = op.params["num_consts"]
    carried = fixed + op.params["num_carry"]
    state = op.inner[0].outputs[: op.params["num_carry"]]
    if op.params["length"] < 2 or op.params["reverse"] or _learns_inside(op, flow):
        return []
    if not any(flow.of(value).signal for value in state):
        return []
    return [value for value in op.inputs[carried:] if flow.of(value).signal and flow.of(value).grad]


def _learns_inside(op: Op, flow: Flow) -> bool:
    inside = [each for body in op.inner for each in body.ops]
    return any(_learns_inside(each, flow) or any(flow.of(v).learnt for v in each.inputs) for each in inside)
