"""Rules for programs inside the program, loops and branches, and for random bits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from vgcourse.javascript.arrays import Array, shape_of
from vgcourse.javascript.flat import flat
from vgcourse.javascript.rules import RULES, rule

if TYPE_CHECKING:
    from vgcourse.javascript.module import Program


@rule("cond")
def _(program, operation, which, *given):
    given = [program.kept(x) for x in given]
    outs = [program.result(node) for node in operation.gives]
    branches = operation.inside
    program.put(f"switch({which.at(())}){{")
    for n, branch in enumerate(branches):
        program.put("default:{" if n == len(branches) - 1 else f"case {n}:{{")
        for out, x in zip(outs, program.inner(branch, given, outs), strict=True):
            program.fill(out, x)
        program.put("break;}")
    program.put("}")
    return outs


@rule("scan")
def _(program, operation, *given):
    p = operation.params
    consts, carries, length = p["num_consts"], p["num_carry"], p["length"]
    given = [program.kept(x) for x in given]
    carry = [program.holder(node.aval) for node in operation.gives[:carries]]
    for held, x in zip(carry, given[consts : consts + carries], strict=True):
        program.fill(held, x)
    t = program.name("t", "i")
    program.put(f"for(let {t}={length - 1};{t}>=0;{t}--){{" if p["reverse"] else f"for(let {t}=0;{t}<{length};{t}++){{")
    xs = [x.row(t) for x in given[consts + carries :]]
    ys = [program.result(node) for node in operation.gives[carries:]]
    rows = [y.row(t) for y in ys]
    found = program.inner(*operation.inside, [*given[:consts], *carry, *map(program.kept_number, xs)], rows)
    fixed = " ".join(_text(x) for x in [*given[:consts], *xs])
    there = [_rows_of(x, t, length, fixed) for x in found[carries:]]
    for node, y, row, x, same in zip(operation.gives[carries:], ys, rows, found[carries:], there, strict=True):
        program.unused(node, y) if same else program.fill(row, x)
    _carried(program, carry, found[:carries])
    program.put("}")
    return [*carry, *(same or y for same, y in zip(there, ys, strict=True))]


def _text(x: Array) -> str:
    return x.at([f"at{axis}" for axis in range(len(x.shape))])


def _rows_of(x: Array, t: str, length: int, fixed: str) -> Array | None:
    """What a loop stacks, where all of it lies already in what the loop is given; None if it does not."""
    names = lambda text: {*re.findall(r"\b[bekv]\d+\b", text)}
    if not x.cheap or not x.shape or not names(_text(x)) <= names(fixed) or t not in _text(x):
        return None
    step = lambda i: re.sub(rf"\b{t}\b", i[0] if i[0].isalnum() else f"({i[0]})", x.at(i[1:]))
    return Array((length, *x.shape), x.kind, step, cheap=True)


@rule("while")
def _(program, operation, *given):
    p, given = operation.params, [program.kept(x) for x in given]
    a, b = p["cond_nconsts"], p["cond_nconsts"] + p["body_nconsts"]
    carry = [program.holder(node.aval) for node in operation.gives]
    for held, x in zip(carry, given[b:], strict=True):
        program.fill(held, x)
    program.put("for(;;){")
    (goes_on,) = program.inner(flat(p["cond_jaxpr"]), [*given[:a], *carry])
    program.put(f"if(!{goes_on.at(())})break;")
    _carried(program, carry, program.inner(flat(p["body_jaxpr"]), [*given[a:b], *carry]))
    program.put("}")
    return carry


def _carried(program: Program, carry: Sequence[Array], found: Sequence[Array]) -> None:
    """All that reads what is carried is computed before any of it is written."""
    names = re.compile("|".join(rf"\b{_text(held).partition('[')[0]}\b" for held in carry))
    moved = [(held, x) for held, x in zip(carry, found, strict=True) if _text(x) != _text(held)]
    moved = [(held, program.kept(x, apart=True) if names.search(_text(x)) else x) for held, x in moved]
    for held, x in moved:
        program.fill(held, x)


# ---- random bits


@rule("random_wrap", "random_unwrap")
def _(program, operation, key):
    return key


@rule("random_seed")
def _(program, operation, seed):
    out = program.buffer((2,), "u")
    program.put(f"{out.at(['1'])}={seed.at(())};")
    return out


def _drawn(name: str):
    def draw(program, operation, key, *data):
        out = program.buffer(shape_of(operation.gives[0].aval), "u")
        if key.shape != (2,) or operation.params.get("bit_width", 32) != 32:
            program.missing(operation)
        given = [
            key.at(["0"]),
            key.at(["1"]),
            *(x.at(()) for x in data),
            out.at(["0"] * len(out.shape)).partition("[")[0],
        ]
        program.put(f"{name}({','.join(given)});")
        return out

    return draw


RULES |= {f"random_{name.lower()}": _drawn(f"random{name}") for name in ("Bits", "Split")}
RULES["random_fold_in"] = _drawn("randomFoldIn")
