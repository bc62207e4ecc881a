"""A JAX loss as a program: its operations in order, calls put in line, loops and branches as programs of their own.

The one module of the clinic that touches JAX's own classes (`jax.extend.core`, `jax.core`, and `jax._src` for the lines
of code), but for AutoTrainer's rule in the ward, which reads a jaxpr of its own.
Written for JAX 0.8 to 0.10; the tests run on 0.10, on 0.8 it was tried by hand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import jax
import numpy as np
from jax._src import source_info_util
from jax.extend.core import Literal, jaxpr_as_fun

IN_LINE = {"jit", "pjit", "closed_call", "core_call", "checkpoint", "remat", "remat2"}
"""Calls that change nothing of what is computed: their operations take their place."""


class Frame(NamedTuple):
    """One line of a traceback."""

    file: str
    line: int
    column: int
    function: str


@dataclass(frozen=True, eq=False)
class Origin:
    """Where an operation was called: a traceback, as far as the function that it stands in, and who called that."""

    traceback: Any
    function: str = ""  # "relu at /…/functions.py:71"
    caller: Origin | None = None
    scope: str = ""  # JAX's name stack, which derivatives keep

    def frames(self) -> Iterator[Frame]:
        """From the operation outwards, as far as the function in which it stands.

        JAX keeps the traced body of a jitted function: what lies beyond it is whoever called it first.
        """
        name, _, file = self.function.partition(" at ")
        file = re.sub(r":\d+$", "", file)
        for frame in _frames(self.traceback):
            yield frame
            if file and frame.file == file and frame.function.rpartition(".")[2] == name:
                return


def _frames(traceback) -> Iterator[Frame]:
    if traceback is None:
        return
    codes, instructions = traceback.raw_frames()
    for code, instruction in zip(codes, instructions, strict=True):
        found = source_info_util.raw_frame_to_frame(code, instruction)
        yield Frame(found.file_name, found.start_line, found.start_column, found.function_name)


@dataclass(eq=False, frozen=True)
class Value:
    """What an operation gives, or a program is given."""

    shape: tuple[int, ...]
    dtype: Any

    @property
    def inexact(self) -> bool:
        """Whether a gradient can go through it."""
        return jax.dtypes.issubdtype(self.dtype, np.inexact)


@dataclass(eq=False, frozen=True)
class Fixed:
    """A number that stands in the program itself."""

    value: Any

    shape = property(lambda self: np.shape(self.value))
    dtype = property(lambda self: jax.dtypes.result_type(self.value))


@dataclass(eq=False, frozen=True)
class Op:
    """One operation, with the programs inside it: the body of a scan, the branches of a cond."""

    name: str
    inputs: tuple[Value | Fixed, ...]
    outputs: tuple[Value, ...]
    params: dict
    origin: Origin
    within: tuple[str, ...]  # names of the jitted functions that it stands in, outermost first
    bind: Callable[..., list]
    inner: tuple[Program, ...] = ()

    @property
    def out(self) -> Value:
        return self.outputs[0]


@dataclass(eq=False)
class Program:
    """Operations in order. `constants` are the arrays that the loss closed over, of all programs inside as well."""

    inputs: list[Value]
    outputs: list[Value | Fixed] = field(default_factory=list)
    ops: list[Op] = field(default_factory=list)
    dropped: list[Op] = field(default_factory=list)  # what the outputs do not depend on
    constants: dict[Value, Any] = field(default_factory=dict)
    effects: list[str] = field(default_factory=list)  # names of prints and callbacks
    text: str = ""  # the whole as JAX prints it: equal texts are equal programs, but for what `clinic.unsaid` tells


def every_op(program: Program) -> Iterator[Op]:
    """All operations, those inside loops and branches as well."""
    for op in program.ops:
        yield op
        for inner in op.inner:
            yield from every_op(inner)


def program_of(function: Callable, *args) -> tuple[Program, Any]:
    """The program of a function, and the tree of what it returns as shapes."""
    closed, shapes = jax.make_jaxpr(function, return_shape=True)(*args)
    program = _program(closed, None, (), constants := {})
    program.constants, program.text = constants, str(closed.jaxpr)
    program.effects = _effects(program)
    _drop_unused(program)
    return program, shapes


def recorded(function: Callable, *args) -> Callable:
    """The function as it ran for these arguments, once: what it does beside computing is not done again."""
    run = jaxpr_as_fun(jax.make_jaxpr(function)(*args))
    return lambda *given: run(*jax.tree.leaves(given))[0]


def traced(value: Any) -> bool:
    """Whether it is no array, but stands for one in a program that JAX is tracing."""
    return isinstance(value, jax.core.Tracer)


def _drop_unused(program: Program) -> None:
    """What the result does not depend on: accuracies, running means, prints."""
    needed, kept = set(program.outputs), []
    for op in reversed(program.ops):
        if any(value in needed for value in op.outputs):
            needed.update(op.inputs)
            kept.append(op)
        else:
            program.dropped.append(op)
    program.ops = kept[::-1]
    program.dropped.reverse()


def last_made_of(value: Value, program: Program) -> Op | None:
    """Of what is made of a value and leads nowhere the last operation; None where nothing is made of it."""
    front, last = {value}, None
    for op in program.dropped:
        if any(each in front for each in op.inputs):
            front.update(op.outputs)
            last = op
    return last


def _effects(program: Program) -> list[str]:
    """Names of the operations that do something beside computing."""
    found = [op.name for op in program.ops if "callback" in op.name or "print" in op.name]
    return found + [name for op in program.ops for inner in op.inner for name in _effects(inner)]


def _program(closed, origin, within, constants) -> Program:
    jaxpr, consts = _opened(closed)
    program = Program([_value(v) for v in jaxpr.invars])
    environment = dict(zip(jaxpr.invars, program.inputs, strict=True))
    program.outputs = _put_in_line(jaxpr, consts, environment, origin, within, program.ops, constants)
    return program


def _opened(closed) -> tuple[Any, list]:
    """(jaxpr, constants) of a jaxpr, closed or not."""
    return (closed.jaxpr, closed.consts) if hasattr(closed, "consts") else (closed, [])


def written(op: Op) -> list[str]:
    """Where a function with a derivative of its own stands, and this derivative: "relu at /…/functions.py:71"."""
    parts = [_opened(op.params[name])[0] for name in ("call_jaxpr", "jvp_jaxpr_fun") if name in op.params]
    return [getattr(getattr(part, "debug_info", None), "func_src_info", None) or "" for part in parts]


def _value(var) -> Value:
    return Value(var.aval.shape, var.aval.dtype)


def _put_in_line(jaxpr, consts, environment, caller, within, ops, constants) -> list[Value | Fixed]:
    for var, const in zip(jaxpr.constvars, consts, strict=True):
        known = next((value for value, array in constants.items() if array is const), None)
        environment[var] = known or _value(var)
        constants[environment[var]] = const
    read = lambda v: Fixed(v.val) if isinstance(v, Literal) else environment[v]
    function = getattr(getattr(jaxpr, "debug_info", None), "func_src_info", None) or ""
    for eqn in jaxpr.eqns:
        name, params, inputs = eqn.primitive.name, eqn.params, tuple(map(read, eqn.invars))
        origin = Origin(eqn.source_info.traceback, function if caller else "", caller, str(eqn.source_info.name_stack))
        if name in IN_LINE:
            called, called_consts = _opened(params["jaxpr"] if "jaxpr" in params else params["call_jaxpr"])
            inner = dict(zip(called.invars, inputs, strict=True))
            names = (*within, str(params["name"])) if "name" in params else within
            outputs = _put_in_line(called, called_consts, inner, origin, names, ops, constants)
            environment.update(zip(eqn.outvars, outputs, strict=True))
            continue
        outputs = tuple(map(_value, eqn.outvars))
        environment.update(zip(eqn.outvars, outputs, strict=True))
        inner = tuple(_program(each, origin, within, constants) for each in _programs(name, params))
        ops.append(Op(name, inputs, outputs, params, origin, within, _bound(eqn), inner))
    return [read(v) for v in jaxpr.outvars]


def _programs(name: str, params: dict) -> tuple:
    if name == "scan":
        return (params["jaxpr"],)
    if name == "cond":
        return params["branches"]
    if name == "while":
        return params["cond_jaxpr"], params["body_jaxpr"]
    if name.startswith("custom_jvp_call"):
        return (params["call_jaxpr"],)
    if name.startswith("custom_vjp_call"):
        return (params.get("call_jaxpr") or params["fun_jaxpr"],)
    return ()


def _bound(eqn) -> Callable[..., list]:
    def run(*values) -> list:
        found = eqn.primitive.get_bind_params(eqn.params)
        before, params = found if isinstance(found, tuple) else ((), found)  # up to JAX 0.9 (functions, parameters)
        with eqn.ctx.manager:
            given = eqn.primitive.bind(*before, *values, **params)
        return list(given) if eqn.primitive.multiple_results else [given]

    return run
