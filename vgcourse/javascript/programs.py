"""Rules for programs inside the program, loops and branches, and for random bits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from vgcourse.javascript.arrays import Array, kind_of, shape_of
from vgcourse.javascript.flat import flat
from vgcourse.javascript.rules import RULES, rule

if TYPE_CHECKING:
    from vgcourse.javascript.module import Program


@rule("cond")
def _(program, operation, which, *given):
    given = [program.kept(x) for x in given]
    outs = [program.holder(gives.aval) for gives in operation.gives]
    branches = operation.inside
    program.put(f"switch({which.at(())}){{")
    for n, branch in enumerate(branches):
        program.put("default:{" if n == len(branches) - 1 else f"case {n}:{{")
        for out, x in zip(outs, program.inner(branch, given), strict=True):
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
    ys = [program.buffer(shape_of(node.aval), kind_of(node.aval)) for node in operation.gives[carries:]]
    t = program.name("t")
    program.put(f"for(let {t}={length - 1};{t}>=0;{t}--){{" if p["reverse"] else f"for(let {t}=0;{t}<{length};{t}++){{")
    xs = [x.row(t) for x in given[consts + carries :]]
    found = program.inner(*operation.inside, [*given[:consts], *carry, *map(program.kept_number, xs)])
    for y, x in zip(ys, found[carries:], strict=True):
        program.fill(y.row(t), x)
    _carried(program, carry, found[:carries])
    program.put("}")
    return [*carry, *ys]


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
    """All that is carried is read before any of it is written."""
    found = [program.kept(x, apart=True) for x in found]
    for held, x in zip(carry, found, strict=True):
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
