"""A jaxpr as one list of operations: calls put in line, equal ones computed once, and none that nobody needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import jax
import numpy as np
from jax.extend.core import Literal
from jax.interpreters import partial_eval

CALLS = {
    "jit", "pjit", "closed_call", "core_call", "checkpoint", "remat", "remat2", "custom_jvp_call", "custom_vjp_call",
}  # fmt: skip
LARGE = 64
"""Numbers in a constant that is rather computed than written."""


@dataclass(frozen=True, eq=False)
class Node:
    """A value of the program; `constant` if it is known when the program is written."""

    aval: Any
    constant: np.ndarray | None = None


@dataclass(frozen=True, eq=False)
class Operation:
    """One primitive, what it is given and what it gives; `written` where, by JAX: its call, and the calls around it.

    same: what equal operations on equal values have in common. inside: the programs of a scan, or of a cond's branches,
    in one list each; the inputs of a scan's stand in the order of what it is given, a constant where that is one.
    """

    name: str
    params: dict[str, Any]
    given: list[Node]
    gives: list[Node]
    written: tuple
    same: tuple
    inside: list[Flat]


@dataclass
class Flat:
    """Operations in their order, the nodes that go in and those that come out."""

    operations: list[Operation] = field(default_factory=list)
    inputs: list[Node] = field(default_factory=list)
    outputs: list[Node] = field(default_factory=list)
    known: dict[Any, Any] = field(default_factory=dict)

    def put_in_line(self, jaxpr: Any, consts: Sequence[Any], given: Sequence[Node], around: tuple = ()) -> list[Node]:
        """Append the operations of a jaxpr; returns the nodes that it gives."""
        env = dict(zip(jaxpr.invars, given, strict=True))
        env |= {var: self._constant(var.aval, value) for var, value in zip(jaxpr.constvars, consts, strict=True)}
        read = lambda atom: self._constant(atom.aval, atom.val) if isinstance(atom, Literal) else env[atom]
        for equation in jaxpr.eqns:
            name, given = equation.primitive.name, [read(atom) for atom in equation.invars]
            written = (equation.source_info, *around)
            if name in CALLS:
                inner = next(v for v in map(equation.params.get, ("jaxpr", "call_jaxpr", "fun_jaxpr")) if v is not None)
                gives = self.put_in_line(getattr(inner, "jaxpr", inner), getattr(inner, "consts", ()), given, written)
            elif name == "cond" and (which := given[0].constant) is not None:
                inner = equation.params["branches"][int(which)]
                gives = self.put_in_line(inner.jaxpr, inner.consts, given[1:], written)
            else:
                gives = self._computed(name, equation, given, written)
            env |= zip(equation.outvars, gives, strict=True)
        return [read(atom) for atom in jaxpr.outvars]

    def _computed(self, name: str, equation: Any, given: list[Node], written: tuple) -> list[Node]:
        consts = [id(c) for value in equation.params.values() for c in getattr(value, "consts", ())]
        same = (name, str(equation.params), *consts)
        if (key := (*same, *given)) not in self.known:
            gives = self._folded(equation, given)
            if gives is None:
                gives, inside = [Node(var.aval) for var in equation.outvars], _inside(equation, given, written)
                self.operations.append(Operation(name, dict(equation.params), given, gives, written, same, inside))
            self.known[key] = gives
        return self.known[key]

    def _folded(self, equation: Any, given: list[Node]) -> list[Node] | None:
        """What follows from constants alone is computed here and now, where it is small; and a choice that is known."""
        if equation.primitive.name == "select_n" and (which := _everywhere(given[0])) is not None:
            return [given[1 + int(which)]]
        keys = [jax.dtypes.issubdtype(var.aval.dtype, jax.dtypes.prng_key) for var in equation.outvars]
        large = sum(var.aval.size for var in equation.outvars) > LARGE
        drawn = not given and equation.primitive.name != "iota"
        if drawn or any(keys) or large or any(node.constant is None for node in given):
            return None
        found = equation.primitive.bind(*(node.constant for node in given), **equation.params)
        found = found if equation.primitive.multiple_results else [found]
        return [self._constant(var.aval, value) for var, value in zip(equation.outvars, found, strict=True)]

    def _constant(self, aval: Any, value: Any) -> Node:
        value = np.asarray(value)
        same = ("constant", str(aval), value.tobytes())
        return self.known.setdefault(same, Node(aval, value))


def _inside(equation: Any, given: Sequence[Node], written: tuple) -> list[Flat]:
    """The programs of a scan or of a cond."""
    params = equation.params
    if equation.primitive.name == "scan":
        fixed, first = params["num_consts"], params["num_consts"] + params["num_carry"]
        known = [node.constant for node in given[:fixed]] + [None] * params["num_carry"] + [*map(_row, given[first:])]
        return [_inner(params["jaxpr"], known, written)]
    branches = params["branches"] if equation.primitive.name == "cond" else ()
    return [_inner(branch, [node.constant for node in given[1:]], written) for branch in branches]


def _inner(closed: Any, known: Sequence[np.ndarray | None], written: tuple) -> Flat:
    program = Flat(inputs=[Node(var.aval, value) for var, value in zip(closed.jaxpr.invars, known, strict=True)])
    program.outputs = program.put_in_line(closed.jaxpr, closed.consts, program.inputs, written)
    return program


def _row(node: Node) -> np.ndarray | None:
    """The constant that every row of a constant is, bit by bit: −0 is not 0."""
    rows = node.constant
    alike = rows is not None and rows.size and rows.ndim and rows.tobytes() == rows[0].tobytes() * len(rows)
    return rows[0] if alike else None


def _everywhere(node: Node) -> Any:
    """The one number of a constant."""
    value = node.constant
    return value.flat[0] if value is not None and value.size and (value == value.flat[0]).all() else None


def flat(closed: Any, needed: Sequence[bool] | None = None) -> Flat:
    """A closed jaxpr, in one list. needed: which of its outputs are asked for, by default all."""
    needed = [True] * len(closed.jaxpr.outvars) if needed is None else list(needed)
    jaxpr, _ = partial_eval.dce_jaxpr(closed.jaxpr, needed, instantiate=True)
    program = Flat(inputs=[Node(var.aval) for var in jaxpr.invars])
    program.outputs = program.put_in_line(jaxpr, closed.consts, program.inputs)
    return program
