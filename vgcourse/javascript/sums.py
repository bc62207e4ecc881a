"""Rules for sums, over axes and of products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vgcourse.javascript.arrays import kind_of, plus, shape_of
from vgcourse.javascript.rules import rule

if TYPE_CHECKING:
    pass

REDUCTIONS = {
    "reduce_sum": ("0", "{0}+{1}"), "reduce_prod": ("1", "{0}*{1}"), "reduce_max": ("-Infinity", "max({0},{1})"),
    "reduce_min": ("Infinity", "min({0},{1})"), "reduce_or": ("0", "{0}|{1}"), "reduce_and": ("1", "{0}&{1}"),
}  # fmt: skip


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
    """Two rows and four columns of the result at once, where they are even: 1.5 times as fast as one row."""
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
