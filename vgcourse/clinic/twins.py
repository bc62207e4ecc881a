"""Units that are copies of each other: the very same weights and the same gradients, so that they stay alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from vgcourse.clinic.flow import Flow
from vgcourse.clinic.jaxprs import Value
from vgcourse.clinic.marks import Mark

SAME = 1e-4
"""Of a gradient: by so much two sums of the same numbers differ, in another order, in float32."""
NOTHING = 1e-6
"""Of the largest gradient in an array: below it lies what rounding leaves of 0."""
MANY = 512
"""So many units are compared with each other: a mixture has some dozen."""


def units_alike(weights: np.ndarray, gradient: np.ndarray) -> bool:
    """Whether two units, on the first or the last axis, have the very same weights and the same gradients."""
    if weights.ndim < 2 or not np.isfinite(gradient).all():
        return False
    for axis in (-1, 0):
        rows = np.moveaxis(weights, axis, 0).reshape(weights.shape[axis], -1)
        if len(np.unique(np.ascontiguousarray(rows[:, :8]), axis=0)) == len(rows):
            continue
        slopes = np.moveaxis(gradient, axis, 0).reshape(len(rows), -1).astype(np.float64)
        first: dict[bytes, int] = {}
        for i, row in enumerate(np.ascontiguousarray(rows)):
            twin = first.setdefault(row.tobytes(), i)
            if twin != i and np.allclose(
                slopes[i], slopes[twin], rtol=1e-4, atol=1e-6 * np.abs(slopes[i]).max(initial=0)
            ):
                return True
    return False


def copies(weights: Sequence[np.ndarray], gradients: Sequence[np.ndarray]) -> set[int]:
    """Which matrices are copies of each other, with the same gradients: the heads of a mixture, of one key."""
    first: dict[tuple, int] = {}
    found: set[int] = set()
    for i, (array, gradient) in enumerate(zip(map(np.asarray, weights), map(np.asarray, gradients), strict=True)):
        if array.ndim < 2 or array.size < 2 or not gradient.any() or not np.isfinite(gradient).all():
            continue
        twin = first.setdefault((array.shape, str(array.dtype), array.tobytes()), i)
        other = np.asarray(gradients[twin])
        if twin != i and np.allclose(gradient, other, rtol=SAME, atol=NOTHING * np.abs(gradient).max()):
            found |= {i, twin}
    return found


def numbers_alike(weights: np.ndarray, gradient: np.ndarray) -> bool:
    """Whether all entries of a vector are the same number, and get the same gradient, which is not 0."""
    if weights.ndim != 1 or len(weights) < 3 or not np.isfinite(gradient).all():
        return False
    alike = np.allclose(gradient, gradient.mean(), rtol=SAME, atol=0)
    return bool((weights == weights[0]).all() and alike and gradient.all())


def twins(weights: np.ndarray, gradient: np.ndarray, axis: int | None) -> bool:
    """Whether of units that all begin at 0 each one that gets a gradient gets the same as another one.

    Some classes of a batch may be absent, and get the same; those that are there do not. axis: that of the units.
    """
    if axis is None or weights.any() or not np.isfinite(gradient).all():
        return False
    slopes = np.moveaxis(gradient, axis, 0).reshape(weights.shape[axis], -1).astype(np.float64)
    sizes = np.abs(slopes).max(1, initial=0)
    slopes = slopes[sizes > NOTHING * sizes.max(initial=0)]
    if len(slopes) < 2 or len(slopes) > MANY:
        return False
    apart = np.abs(slopes[:, None] - slopes[None]).max(2) / np.abs(slopes).max(1)[:, None]
    np.fill_diagonal(apart, np.inf)
    return bool((apart.min(1) < SAME).all())


def output_axes(marks: Iterable[Mark], flow: Flow) -> dict[Value, int]:
    """The axis of the units of each matrix that a product takes as it is, or transposed."""
    found = {}
    for mark in marks:
        if mark.enters is None or mark.op.name not in ("dot_general", "conv_general_dilated"):
            continue
        (op, side), value = mark.enters, mark.op.inputs[1 - mark.enters[1]]
        numbers = op.params["dimension_numbers"]
        if op.name == "dot_general":
            taken = {*numbers[0][1 - side], *numbers[1][1 - side]}
            free = [axis for axis in range(len(value.shape)) if axis not in taken]
        else:
            free = [numbers.rhs_spec[0]]
        while len(free) == 1 and (made := flow.made(value)) is not None:
            if made.name == "transpose":
                free = [made.params["permutation"][free[0]]]
            elif made.name != "convert_element_type":
                break
            value = made.inputs[0]
        if len(free) == 1 and isinstance(value, Value):
            found[value] = free[0]
    return found
