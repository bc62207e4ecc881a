"""Time that is no loop: associative scans, whose steps are halves of halves, and convolutions by their Fourier sums."""

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
    """What goes through time without a loop: into an associative scan, or a convolution by its Fourier sums."""
    seen: set[Value] = set()
    for op in program.ops:
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
