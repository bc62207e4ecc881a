"""Rules for what is computed element by element."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from vgcourse.javascript.arrays import Array, everywhere, kind_of, shape_of
from vgcourse.javascript.rules import rule

if TYPE_CHECKING:
    from vgcourse.javascript.flat import Operation
    from vgcourse.javascript.module import Program

ELEMENTWISE = {
    "abs": "abs({0})", "add": "({0}+{1})", "add_any": "({0}+{1})", "and": "({0}&{1})", "ceil": "ceil({0})",
    "copy": "{0}", "cos": "cos({0})", "div": "({0}/{1})", "eq": "(({0}==={1})|0)", "erf": "erf({0})",
    "erf_inv": "erfInv({0})", "erfc": "erfc({0})", "exp": "exp({0})", "expm1": "expm1({0})", "floor": "floor({0})",
    "ge": "(({0}>={1})|0)", "gt": "(({0}>{1})|0)", "is_finite": "(Number.isFinite({0})?1:0)",
    "le": "(({0}<={1})|0)", "log": "ln({0})", "log1p": "log1p({0})", "logistic": "logistic({0})",
    "lt": "(({0}<{1})|0)", "max": "max({0},{1})", "min": "min({0},{1})", "mul": "({0}*{1})", "ne": "(({0}!=={1})|0)",
    "neg": "(-{0})", "or": "({0}|{1})", "pow": "pow({0},{1})", "rem": "({0}%{1})", "round": "roundHalfEven({0})",
    "rsqrt": "(1/sqrt({0}))", "shift_right_logical": "({0}>>>{1})", "sign": "sign({0})", "sin": "sin({0})",
    "sqrt": "sqrt({0})", "square": "square({0})", "stop_gradient": "{0}",
    "sub": "({0}-{1})", "tanh": "tanh({0})", "xor": "({0}^{1})",
}  # fmt: skip
"""The expression of an element, by those of the arguments; each of these is read once."""
OF_INTEGERS = {"mul": "imul({0},{1})", "div": "trunc({0}/{1})"}
WRAPPED = {"i": "({0}|0)", "u": "({0}>>>0)", "b": "{0}", "f": "fround({0})"}
"""Every number has 32 bits, those with a fraction, too."""
AS_THEY_ARE = {"abs", "copy", "max", "min", "neg", "sign", "stop_gradient", "floor", "ceil", "round"}
"""What gives no number that was not there, or a whole one."""


def elementwise(program: Program, template: str, aval, *given: Array, rounded: bool = True) -> Array:
    """An array whose elements are the template's, of the same elements of the others or of their one number."""
    shape, kind = shape_of(aval), kind_of(aval)
    template = WRAPPED[kind].format(template) if rounded else template
    given = [_as_wide(program, x, shape) for x in given]
    at = lambda i: template.format(*(x.at(i) for x in given))
    flat = lambda i: template.format(*(x.flat(i) for x in given))
    return Array(shape, kind, at, flat if all(x.flat for x in given) else None)


def _as_wide(program: Program, x: Array, shape: Sequence[int]) -> Array:
    """One number, or axes of length 1, repeated: computed once."""
    if x.shape == tuple(shape):
        return x
    x = program.kept(x)
    if x.size == 1:
        return everywhere(x.at(["0"] * len(x.shape)), shape, x.kind)
    return x.reindexed(shape, lambda index: ["0" if n == 1 else i for n, i in zip(x.shape, index, strict=True)])


for _name in ELEMENTWISE:

    @rule(_name)
    def _(program: Program, operation: Operation, *given: Array) -> Array:
        aval, name = operation.gives[0].aval, operation.name
        templates = ELEMENTWISE if kind_of(aval) == "f" else {**ELEMENTWISE, **OF_INTEGERS}
        return elementwise(program, templates[name], aval, *given, rounded=name not in AS_THEY_ARE)


@rule("max")
def _(program, operation, x, y):
    """Above 0, of either sign as often as not: without a branch, which the processor would guess wrong."""
    aval, zero = operation.gives[0].aval, y.shape == () and y.at(()) == "0.0"
    if zero:
        return elementwise(program, "above0({0})", aval, x, rounded=False)
    return elementwise(program, ELEMENTWISE["max"], aval, x, y, rounded=False)


@rule("not")
def _(program, operation, x):
    return elementwise(program, "({0}?0:1)" if x.kind == "b" else "(~{0})", operation.gives[0].aval, x)


@rule("integer_pow")
def _(program, operation, x):
    y = operation.params["y"]
    return elementwise(program, "square({0})" if y == 2 else f"pow({{0}},{y})", operation.gives[0].aval, x)


@rule("select_n")
def _(program, operation, which, *cases):
    if len(cases) != 2:
        program.missing(operation)
    if [x.at(["0"] * len(x.shape)) for x in cases] == ["0.0", "1.0"]:
        return elementwise(program, "{0}", operation.gives[0].aval, which, rounded=False)  # no branch
    return elementwise(program, "({0}?{2}:{1})", operation.gives[0].aval, which, *cases, rounded=False)


@rule("clamp")
def _(program, operation, low, x, high):
    return elementwise(program, "min(max({1},{0}),{2})", operation.gives[0].aval, low, x, high, rounded=False)


@rule("convert_element_type")
def _(program, operation, x):
    aval = operation.gives[0].aval
    kind = kind_of(aval)
    how = "({0}?1:0)" if kind == "b" != x.kind else "trunc({0})" if kind in "iu" and x.kind == "f" else "{0}"
    if how == "{0}" and (kind == x.kind or kind == "f"):
        return Array(x.shape, kind, x.at, x.flat, x.cheap, x.early)
    return elementwise(program, how, aval, x)


@rule("bitcast_convert_type")
def _(program, operation, x):
    aval = operation.gives[0].aval
    how = {"f": "floatOf({0})"}.get(kind_of(aval), "bitsOf({0})" if x.kind == "f" else "{0}")
    return elementwise(program, how, aval, x, rounded=kind_of(aval) != "f")
