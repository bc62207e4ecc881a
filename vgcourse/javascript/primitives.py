"""A rule for each primitive of JAX: what it is in JavaScript.

A rule is called as `rule(program, operation, *arrays)` and returns an array, or a list of them. Whatever is left
unevaluated, an `Array` whose elements are expressions, is folded into the loop that reads it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from vgcourse.javascript.arrays import Array, everywhere, kind_of, plus, shape_of, strides, times
from vgcourse.javascript.flat import Operation

if TYPE_CHECKING:
    from vgcourse.javascript.module import Program

RULES: dict[str, Callable] = {}

ELEMENTWISE = {
    "abs": "abs({0})", "add": "({0}+{1})", "add_any": "({0}+{1})", "and": "({0}&{1})", "ceil": "ceil({0})",
    "copy": "{0}", "copy_p": "{0}", "cos": "cos({0})", "div": "({0}/{1})", "eq": "({0}==={1}?1:0)", "erf": "erf({0})",
    "erf_inv": "erfInv({0})", "erfc": "erfc({0})", "exp": "exp({0})", "expm1": "expm1({0})", "floor": "floor({0})",
    "ge": "({0}>={1}?1:0)", "gt": "({0}>{1}?1:0)", "is_finite": "(Number.isFinite({0})?1:0)",
    "le": "({0}<={1}?1:0)", "log": "log({0})", "log1p": "log1p({0})", "logistic": "logistic({0})",
    "lt": "({0}<{1}?1:0)", "max": "max({0},{1})", "min": "min({0},{1})", "mul": "({0}*{1})", "ne": "({0}!=={1}?1:0)",
    "neg": "(-{0})", "or": "({0}|{1})", "pow": "pow({0},{1})", "reduce_precision": "fround({0})", "rem": "({0}%{1})",
    "round": "roundHalfEven({0})", "rsqrt": "(1/sqrt({0}))", "shift_left": "({0}<<{1})",
    "shift_right_arithmetic": "({0}>>{1})", "shift_right_logical": "({0}>>>{1})", "sign": "sign({0})",
    "sin": "sin({0})", "sqrt": "sqrt({0})", "square": "square({0})", "stop_gradient": "{0}", "sub": "({0}-{1})",
    "tanh": "tanh({0})", "xor": "({0}^{1})",
}  # fmt: skip
"""The expression of an element, by those of the arguments; each of these is read once."""
OF_INTEGERS = {"mul": "imul({0},{1})", "div": "trunc({0}/{1})", "not": "~{0}", "integer_pow": "pow({0},{1})"}
WRAPPED = {"i": "({0}|0)", "u": "({0}>>>0)", "b": "{0}", "f": "fround({0})"}
"""Every number has 32 bits, those with a fraction, too."""
AS_THEY_ARE = {"abs", "copy", "copy_p", "max", "min", "neg", "sign", "stop_gradient", "floor", "ceil", "round"}
"""What gives no number that was not there, or a whole one."""
REDUCTIONS = {
    "reduce_sum": ("0", "{0}+{1}"), "reduce_prod": ("1", "{0}*{1}"), "reduce_max": ("-Infinity", "max({0},{1})"),
    "reduce_min": ("Infinity", "min({0},{1})"), "reduce_or": ("0", "{0}|{1}"), "reduce_and": ("1", "{0}&{1}"),
}  # fmt: skip


def rule(*names: str) -> Callable:
    """Enter a function into `RULES` under these names."""
    return lambda function: RULES.update(dict.fromkeys(names, function)) or function


def elementwise(template: str, aval, *given: Array, rounded: bool = True) -> Array:
    """An array whose elements are the template's, of the same elements of the others or of their one number."""
    shape, kind = shape_of(aval), kind_of(aval)
    template = WRAPPED[kind].format(template) if rounded else template
    given = [_as_wide(x, shape) for x in given]
    at = lambda i: template.format(*(x.at(i) for x in given))
    flat = lambda i: template.format(*(x.flat(i) for x in given))
    return Array(shape, kind, at, flat if all(x.flat for x in given) else None)


def _as_wide(x: Array, shape: Sequence[int]) -> Array:
    """One number, or axes of length 1, repeated."""
    if x.shape == tuple(shape):
        return x
    if x.size == 1:
        return everywhere(x.at(["0"] * len(x.shape)), shape, x.kind)
    return x.reindexed(shape, lambda index: ["0" if n == 1 else i for n, i in zip(x.shape, index, strict=True)])


for _name in ELEMENTWISE:

    @rule(_name)
    def _(program: Program, operation: Operation, *given: Array) -> Array:
        aval, name = operation.gives[0].aval, operation.name
        templates = ELEMENTWISE if kind_of(aval) == "f" else {**ELEMENTWISE, **OF_INTEGERS}
        return elementwise(templates[name], aval, *given, rounded=name not in AS_THEY_ARE)


@rule("not")
def _(program, operation, x):
    return elementwise("({0}?0:1)" if x.kind == "b" else "(~{0})", operation.gives[0].aval, x)


@rule("integer_pow")
def _(program, operation, x):
    y = operation.params["y"]
    return elementwise("square({0})" if y == 2 else f"pow({{0}},{y})", operation.gives[0].aval, x)


@rule("select_n")
def _(program, operation, which, *cases):
    if len(cases) != 2:
        program.missing(operation)
    return elementwise("({0}?{2}:{1})", operation.gives[0].aval, which, *cases, rounded=False)


@rule("clamp")
def _(program, operation, low, x, high):
    return elementwise("min(max({1},{0}),{2})", operation.gives[0].aval, low, x, high, rounded=False)


@rule("convert_element_type")
def _(program, operation, x):
    aval = operation.gives[0].aval
    kind = kind_of(aval)
    how = "({0}?1:0)" if kind == "b" != x.kind else "trunc({0})" if kind in "iu" and x.kind == "f" else "{0}"
    if how == "{0}" and (kind == x.kind or kind == "f"):
        return Array(x.shape, kind, x.at, x.flat, x.cheap, x.early)
    return elementwise(how, aval, x)


@rule("bitcast_convert_type")
def _(program, operation, x):
    aval = operation.gives[0].aval
    how = {"f": "floatOf({0})"}.get(kind_of(aval), "bitsOf({0})" if x.kind == "f" else "{0}")
    return elementwise(how, aval, x, rounded=kind_of(aval) != "f")


# ---- the same elements at other indices


@rule("reshape")
def _(program, operation, x):
    shape = shape_of(operation.gives[0].aval)
    if [n for n in shape if n > 1] == [n for n in x.shape if n > 1]:
        old, new = ([axis for axis, n in enumerate(of) if n > 1] for of in (x.shape, shape))
        there = dict(zip(old, new, strict=True))
        y = x.reindexed(shape, lambda i: [i[there[axis]] if axis in there else "0" for axis in range(len(x.shape))])
    else:
        x = x if x.flat else program.kept(x, apart=True)
        steps = strides(shape)
        y = Array(shape, x.kind, lambda i: x.flat(plus(*map(times, i, steps))), cheap=x.cheap, early=x.early)
    return Array(shape, x.kind, y.at, x.flat, x.cheap, x.early)


@rule("squeeze")
def _(program, operation, x):
    return RULES["reshape"](program, operation, x)


@rule("expand_dims")
def _(program, operation, x):
    return RULES["reshape"](program, operation, x)


@rule("broadcast_in_dim")
def _(program, operation, x):
    shape, axes = shape_of(operation.gives[0].aval), operation.params["broadcast_dimensions"]
    axes = (*axes, *range(len(shape) - len(x.shape) + len(axes), len(shape)))  # the words of a key
    if not x.shape:
        return everywhere(x.at(()), shape, x.kind, x.early)
    x = program.kept(x)
    return x.reindexed(shape, lambda i: ["0" if n == 1 else i[axis] for n, axis in zip(x.shape, axes, strict=True)])


@rule("transpose")
def _(program, operation, x):
    order = operation.params["permutation"]
    return x.reindexed(shape_of(operation.gives[0].aval), lambda i: [i[order.index(a)] for a in range(len(order))])


@rule("rev")
def _(program, operation, x):
    turned = operation.params["dimensions"]
    turn = lambda axis, i: f"({x.shape[axis] - 1}-({i}))" if axis in turned else i
    return x.reindexed(x.shape, lambda index: [turn(axis, i) for axis, i in enumerate(index)])


def sliced(x: Array, shape: Sequence[int], starts: Sequence[object], steps: Sequence[int] | None = None) -> Array:
    """The part of that shape which begins at `starts`, numbers or expressions; axes behind these are whole."""
    rest = len(shape) - len(starts)
    starts, steps = [*map(str, starts), *["0"] * rest], [*(steps or [1] * len(starts)), *[1] * rest]
    moved = lambda i, start, step: plus(times(i, step), start)
    return x.reindexed(shape, lambda index: [*map(moved, index, starts, steps)])


@rule("slice")
def _(program, operation, x):
    p = operation.params
    return sliced(x, shape_of(operation.gives[0].aval), p["start_indices"], p["strides"])


@rule("split")
def _(program, operation, x):
    x, axis = program.kept(x), operation.params["axis"]
    parts, start = [], 0
    for gives in operation.gives:
        shape = shape_of(gives.aval)
        parts.append(sliced(x, shape, [start if a == axis else 0 for a in range(len(shape))]))
        start += shape[axis]
    return parts


def _clamped(program: Program, x: Array, shape: Sequence[int], starts: Sequence[Array]) -> list[str]:
    """Where a dynamic slice begins: so that it does not reach over the end."""
    inside = [f"min(max({s.at(())},0),{n - m})" for s, n, m in zip(starts, x.shape, shape, strict=True)]
    early = all(start.early for start in starts)
    return [program.kept(Array((), "i", lambda _, text=text: text, early=early)).at(()) for text in inside]


@rule("dynamic_slice")
def _(program, operation, x, *starts):
    x, shape = program.kept(x), shape_of(operation.gives[0].aval)
    return sliced(x, shape, _clamped(program, x, shape, starts))


@rule("dynamic_update_slice")
def _(program, operation, x, part, *starts):
    out = program.buffer(x.shape, x.kind)
    program.fill(out, x)
    program.fill(sliced(out, part.shape, _clamped(program, x, part.shape, starts)), part)
    return out


@rule("concatenate")
def _(program, operation, *parts):
    return _joined(program, operation, operation.params["dimension"], parts)


@rule("stack")
def _(program, operation, *parts):
    axis = operation.params["axis"]
    longer = [x.reindexed((*x.shape[:axis], 1, *x.shape[axis:]), lambda i: [*i[:axis], *i[axis + 1 :]]) for x in parts]
    return _joined(program, operation, axis, longer)


def _joined(program: Program, operation: Operation, axis: int, parts: Sequence[Array]) -> Array:
    out, start = program.buffer(shape_of(operation.gives[0].aval), parts[0].kind), 0
    for x in parts:
        program.fill(sliced(out, x.shape, [start if a == axis else 0 for a in range(len(out.shape))]), x)
        start += x.shape[axis]
    return out


@rule("pad")
def _(program, operation, x, filling):
    out = program.buffer(shape_of(operation.gives[0].aval), x.kind)
    config = operation.params["padding_config"]
    if any(low < 0 or high < 0 for low, high, _ in config):
        program.missing(operation)
    program.fill(out, everywhere(filling.at(()), out.shape, x.kind))
    program.fill(sliced(out, x.shape, [low for low, _, _ in config], [1 + between for _, _, between in config]), x)
    return out


@rule("iota")
def _(program, operation):
    aval, axis = operation.gives[0].aval, operation.params["dimension"]
    return Array(aval.shape, kind_of(aval), lambda i: f"({i[axis]})", cheap=True)


@rule("empty", "empty2")
def _(program, operation):
    aval = operation.gives[0].aval
    return everywhere("0", shape_of(aval), kind_of(aval))


# ---- sums


@rule(*REDUCTIONS)
def _(program, operation, x):
    axes, (start, joined) = operation.params["axes"], REDUCTIONS[operation.name]
    out = shape_of(operation.gives[0].aval)
    total = program.name("s")
    i, r = program.indices(out), program.indices([x.shape[axis] for axis in axes])
    inner, outer = iter(r), iter(i)
    element, over = x.at([next(inner if a in axes else outer) for a in range(len(x.shape))]), [x.shape[a] for a in axes]
    if x.shape and not out and x.flat:
        r, over = [program.name("i")], [x.size]
        element = x.flat(r[0])
    body = program.nested(r, over, f"{total}={joined.format(total, element)};")
    return program.computed(out, kind_of(operation.gives[0].aval), i, f"let {total}={start};{body}", total)


@rule("cumsum")
def _(program, operation, x):
    axis, turned = operation.params["axis"], operation.params["reverse"]
    x, out = program.kept(x), program.buffer(x.shape, x.kind)
    i, total, last = program.indices(x.shape), program.name("s"), x.shape[axis] - 1
    body = f"{total}+={x.at(i)};{out.at(i)}={total};"
    count = (
        f"let {i[axis]}={last};{i[axis]}>=0;{i[axis]}--" if turned else f"let {i[axis]}=0;{i[axis]}<={last};{i[axis]}++"
    )
    others = [(n, size) for a, (n, size) in enumerate(zip(i, x.shape, strict=True)) if a != axis]
    inner = f"let {total}=0;for({count}){{{body}}}"
    program.loop(program.nested([n for n, _ in others], [size for _, size in others], inner))
    return out


@rule("dot_general")
def _(program, operation, x, y):
    """Up to two rows and four columns of the result at once, each with a sum of its own (measured: 1.5 times as fast)."""
    (cx, cy), (bx, by) = operation.params["dimension_numbers"]
    x, y, shape = program.kept(x), program.kept(y), shape_of(operation.gives[0].aval)
    i, r = program.indices(shape), program.indices([x.shape[axis] for axis in cx])
    free_x, free_y = (
        [a for a in range(len(of.shape)) if a not in taken] for of, taken in ((x, {*cx, *bx}), (y, {*cy, *by}))
    )
    batch, rows, columns = i[: len(bx)], i[len(bx) : len(bx) + len(free_x)], i[len(bx) + len(free_x) :]
    tall, wide = (n if size % n == 0 else 1 for n, size in ((2, x.shape[free_x[-1]] if free_x else 1),
                                                            (4, y.shape[free_y[-1]] if free_y else 1)))  # fmt: skip
    moved = lambda index, n: [*index[:-1], plus(index[-1], str(n))] if index else index
    element = lambda of, *pairs: of.at(
        [dict(p for pair in pairs for p in zip(*pair, strict=True))[a] for a in range(len(of.shape))]
    )
    lefts = [element(x, (bx, batch), (free_x, moved(rows, n)), (cx, r)) for n in range(tall)]
    rights = [element(y, (by, batch), (free_y, moved(columns, n)), (cy, r)) for n in range(wide)]
    sums = [[program.name("s") for _ in rights] for _ in lefts]
    step = "const " + ",".join(f"x{n}={text}" for n, text in enumerate(lefts)) + ";"
    for n, right in enumerate(rights):
        step += f"{{const y={right};" + "".join(f"{sums[m][n]}+=x{m}*y;" for m in range(tall)) + "}"
    body = "let " + ",".join(f"{s}=0" for row in sums for s in row) + ";"
    body += program.nested(r, [x.shape[axis] for axis in cx], step)
    if not shape:
        return program.computed(shape, "f", i, body, sums[0][0])
    out = program.buffer(shape, kind_of(operation.gives[0].aval))
    for m, row in enumerate(sums):
        body += "".join(f"{out.at([*batch, *moved(rows, m), *moved(columns, n)])}={s};" for n, s in enumerate(row))
    steps = [
        *[1] * len(batch),
        *[1] * (len(rows) - 1),
        *[tall] * bool(rows),
        *[1] * (len(columns) - 1),
        *[wide] * bool(columns),
    ]
    program.loop(program.nested(i, shape, body, steps))
    return out


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


# ---- programs inside the program


@rule("cond")
def _(program, operation, which, *given):
    given, known = [program.kept(x) for x in given], operation.given[0].constant
    if known is not None:
        return program.inner(operation.params["branches"][int(known)], given)
    outs = [program.holder(gives.aval) for gives in operation.gives]
    branches = operation.params["branches"]
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
    consts, carries, length, closed = p["num_consts"], p["num_carry"], p["length"], p["jaxpr"]
    given = [program.kept(x) for x in given]
    carry = [program.holder(node.aval) for node in operation.gives[:carries]]
    for held, x in zip(carry, given[consts : consts + carries], strict=True):
        program.fill(held, x)
    ys = [program.buffer(shape_of(node.aval), kind_of(node.aval)) for node in operation.gives[carries:]]
    t = program.name("t")
    program.put(f"for(let {t}={length - 1};{t}>=0;{t}--){{" if p["reverse"] else f"for(let {t}=0;{t}<{length};{t}++){{")
    xs = [x.row(t) for x in given[consts + carries :]]
    found = program.inner(closed, [*given[:consts], *carry, *map(program.kept_number, xs)])
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
    (goes_on,) = program.inner(p["cond_jaxpr"], [*given[:a], *carry])
    program.put(f"if(!{goes_on.at(())})break;")
    _carried(program, carry, program.inner(p["body_jaxpr"], [*given[a:b], *carry]))
    program.put("}")
    return carry


def _carried(program: Program, carry: Sequence[Array], found: Sequence[Array]) -> None:
    """All that is carried is read before any of it is written."""
    found = [program.kept(x, apart=True) for x in found]
    for held, x in zip(carry, found, strict=True):
        program.fill(held, x)
