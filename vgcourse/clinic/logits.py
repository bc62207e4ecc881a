"""What a loss takes for logits: are they free, or squashed before, and over which axis does its softmax run?

Told by the program, not by counting: a loss may hold several softmaxes (of a teacher, of a mixture, over rows and over
columns), and a log_softmax of a log_softmax changes nothing. What cannot be meant is a softmax of numbers that a
softmax, a sigmoid or a tanh has squashed: with logits that differ by at most R, of K classes the right one gets at most
1/(1 + (K − 1) e⁻ᴿ), whatever the weights.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from vgcourse.clinic.exponentials import is_maximum, softmax_of
from vgcourse.clinic.flow import PRODUCTS, Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value
from vgcourse.clinic.softmaxes import of_tables, summed_exponentials

SURE = 0.9
"""A loss that lets the right class have this much is no obstacle; labels are smoothed to 0.9 on purpose (Szegedy et al.
2016), and scores are capped at ± 10 or more (Bello et al. 2017)."""
WIDTHS = {"logistic": ("sigmoid", 1.0), "tanh": ("tanh", 2.0)}
"""What squashes, and how far its values can be apart."""
UNKNOWN = "", np.inf, None
STRAIGHT = {"broadcast_in_dim", "reshape", "squeeze", "transpose", "convert_element_type", "copy", "neg", "abs", "add",
            "sub", "mul", "div", "max", "min", "clamp", "select_n", "reduce_precision", "slice", "dynamic_slice",
            "rev", "optimization_barrier"}  # fmt: skip


class Squashed(NamedTuple):
    """Logits that are none."""

    by: str  # "softmax", "sigmoid", "tanh"
    least: float  # the lowest value that the loss can have, per example
    apart: float  # how far two of them can be apart
    op: Op  # what squashes: the line to change


def squashed(program: Program, flow: Flow, begin: int) -> Squashed | None:
    """The first logits behind operation `begin` that were squashed before, where that keeps the loss from its end."""
    for _, source, classes in _taken(program, flow, begin):
        by, width, op = _squash(source, flow)
        odds = (classes - 1) * np.exp(-width)
        if by and odds > 1 / SURE - 1:
            return Squashed(by, float(np.log1p(odds)), width, op)
    return None


def over_examples(program: Program, flow: Flow, begin: int) -> int:
    """The outputs of each example, where a softmax behind operation `begin` runs over the examples; else 0.

    A table of all examples against all, as of two views, may be read along both of its axes; and beside a softmax over
    the outputs one over the examples is meant, as where clusters are to be of one size. A teacher's is none of these.
    """
    found = 0
    for total, exponential in summed_exponentials(flow, program):
        shape, examples = exponential.out.shape, flow.of(exponential.out).examples
        if program.ops.index(total) <= begin or len(shape) != 2 or _meets("stop_gradient", total.out, program):
            continue
        if tuple(total.params["axes"]) != (examples,):
            return 0
        found = found or shape[1 - examples] if 1 < shape[1 - examples] != shape[examples] else found
    return found


def yes_or_no(program: Program, flow: Flow, begin: int) -> bool:
    """Whether the loss takes a logarithm of a sigmoid of something: a binary cross-entropy does."""
    return any(classes == 2 for _, _, classes in _taken(program, flow, begin))


def _taken(program: Program, flow: Flow, begin: int) -> Iterator[tuple[Op, Value | Fixed, int]]:
    """(operation, what goes into its exponential, number of classes) of each softmax or softplus with a logarithm."""
    for total, exponential in summed_exponentials(flow, program, tables=begin < 0):
        over = total.params["axes"]
        classes = int(np.prod([exponential.out.shape[axis] for axis in over]))
        if program.ops.index(total) > begin and len(over) == 1 and classes > 1 and _meets("log", total.out, program):
            yield exponential, exponential.inputs[0], classes
    for op in program.ops[begin + 1 :]:
        inside = [each.name for each in op.inner[0].ops] if op.inner else []
        if _scales(op, program):
            continue  # a softplus for a width, σ: that is no loss of logits
        if op.name.startswith("custom_jvp") and "log1p" in inside and "exp" in inside:  # logaddexp, softplus
            for value in op.inputs:
                yield op, value, 2
        elif op.name == "log1p" and (made := flow.made(op.inputs[0])) is not None and made.name == "exp":
            yield op, made.inputs[0], 2
        elif op.name == "logistic":
            yield op, op.inputs[0], 2
        elif (exponential := _sigmoid_by_hand(op, flow)) is not None:
            yield op, exponential.inputs[0], 2


def _sigmoid_by_hand(op: Op, flow: Flow) -> Op | None:
    """The exp of 1/(1 + exp(−z))."""
    below = op.inputs[1] if op.name == "div" and flow.number(op.inputs[0]) else None
    below = op.inputs[0] if op.name == "integer_pow" and op.params["y"] == -1 else below
    added = None if below is None else flow.made(below)
    if added is None or added.name != "add" or not any(map(flow.number, added.inputs)):
        return None
    return next((made for v in added.inputs if (made := flow.made(v)) is not None and made.name == "exp"), None)


def _meets(name: str, value: Value, program: Program, steps: int = 8) -> bool:
    """Whether an operation, such as a logarithm, is done to it, or to what it divides."""
    front = {value}
    for _ in range(steps):
        users = [op for op in program.ops if any(v in front for v in op.inputs if isinstance(v, Value))]
        if any(op.name == name for op in users):
            return True
        front = {v for op in users for v in op.outputs if op.name in STRAIGHT or op.name in ("gather", "reduce_sum")}
    return False


def _scales(op: Op, program: Program, steps: int = 8) -> bool:
    """Whether something is divided by what an operation of logarithms gives, or a logarithm is taken of that."""
    if op.name != "log1p" and not op.name.startswith("custom_jvp"):
        return False
    front = set(op.outputs)
    for _ in range(steps):
        users = [each for each in program.ops if any(v in front for v in each.inputs if isinstance(v, Value))]
        if any(each.name == "log" or each.name == "div" and each.inputs[1] in front for each in users):
            return True
        front = {v for each in users for v in each.outputs if each.name in STRAIGHT}
    return False


def _squash(value: Value | Fixed, flow: Flow, steps: int = 16) -> tuple[str, float, Op | None]:
    """(by what a value was squashed, how far apart its entries can be, the operation); "" where it is not known."""
    scale = 1.0
    for _ in range(steps):
        made = flow.made(value)
        if made is None:
            break
        if made.name == "scan":  # what each step gives, or the last one
            value = made.inner[0].outputs[made.outputs.index(value)]
            continue
        if made.name in ("concatenate", "stack"):  # of steps that are written out
            parts = [_squash(each, flow, steps - 1) for each in made.inputs] if steps > 1 else []
            by, width, op = max(parts, key=lambda each: each[1], default=UNKNOWN)
            return (by, width * scale, op) if {each[0] for each in parts} == {by} else UNKNOWN
        if made.name in WIDTHS:
            by, width = WIDTHS[made.name]
            return by, width * scale, made
        if softmax_of(made, flow) is not None or "softmax" in str(made.params.get("name", "")):
            return "softmax", scale, made
        if made.name in PRODUCTS:  # shares that weigh what is squashed keep it so
            parts = [_squash(each, flow, steps - 1) for each in made.inputs] if steps > 1 else [UNKNOWN]
            shares = [each for each in parts if each[0] == "softmax" and each[1] <= 1]
            other = next((each for each in parts if each is not shares[0]), UNKNOWN) if shares else UNKNOWN
            return (other[0], other[1] * scale, other[2]) if other[0] else UNKNOWN
        if made.name not in STRAIGHT and made.name != "reduce_sum":
            break
        if made.name == "reduce_sum":
            scale *= np.prod([made.inputs[0].shape[axis] for axis in made.params["axes"]])
        moving = [v for v in made.inputs if flow.of(v).signal and not is_maximum(v, flow)]
        moving = moving or [v for v in made.inputs if of_tables(flow.of(v)) and not is_maximum(v, flow)]
        numbers = [v for v in made.inputs if flow.number(v)]
        if len(moving) != 1:
            break
        if made.name in ("mul", "div"):
            if not numbers or not isinstance(numbers[0], Fixed):
                break  # a temperature of unknown size
            factor = abs(float(numbers[0].value))
            scale *= factor if made.name == "mul" else 1 / factor if factor else np.inf
        value = moving[0]
    return UNKNOWN
