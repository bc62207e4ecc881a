"""The text of an ES module from a JAX function: loops over typed arrays, each a small function of its own.

V8 does not optimise one huge function (measured: 3 times slower). Buffers are allocated once, so that a call makes
next to no garbage. Numbers are rounded to single precision where they are kept; what is folded into a loop has double.
"""

from __future__ import annotations

import base64
import inspect
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

import jax
import numpy as np
from jax._src import source_info_util

from vgcourse.inputs import BadInput
from vgcourse.javascript import elementwise, product, programs, shapes, sums  # noqa: F401, they enter their rules
from vgcourse.javascript.arrays import KINDS, Array, everywhere, kind_of, lying, nested, number, shape_of, stored, told
from vgcourse.javascript.block import LOCAL, Block, part
from vgcourse.javascript.flat import Flat, Node, Operation, flat
from vgcourse.javascript.once import once
from vgcourse.javascript.rules import RULES
from vgcourse.javascript.vectors import Vectors

RUNTIME = Path(__file__).with_name("runtime.js")
PRODUCTS = "// Products of matrices"
"""From there on it is of no use to a module that has none."""
LONG = 256
"""Numbers from which on they are copied together."""


def module_of(f: Callable, seed: Any, *numbers: Any) -> str:
    """The module of `f(seed, *numbers)`, which gives one array: it exports `rows`, which is called alike.

    What follows from the seed alone is computed when the seed changes. The arguments say dtypes, by an example each.
    """
    closed = jax.make_jaxpr(inspect.unwrap(f))(seed, *numbers)
    program, whole = Program(), once(flat(closed))
    kinds = [kind_of(node.aval) for node in whole.inputs]
    names = [program.name("n", kind) for kind in kinds[1:]]
    given = [everywhere(each, (), kind, each == "seed") for each, kind in zip(["seed", *names], kinds, strict=True)]
    (out,) = program.run(whole, given)
    out, result = program.kept(out), program.buffer(out.shape, "f")
    i = program.indices(out.shape)
    program.loop(nested(i, out.shape, f"{result.at(i)}={out.at(i)};"))  # not into the block: it stays
    name = result.flat("0").partition("[")[0]
    rounded = "".join(f"{x}=fround({x});" for x, kind in zip(names, kinds[1:], strict=True) if kind == "f")
    (runtime, products), vectors = RUNTIME.read_text(encoding="utf-8").split(PRODUCTS), program.vectors.swapped()
    if program.block.size or vectors:
        products = products.replace("SIZE", str(program.block.size)).replace("PRODUCT", product.as_text())
        runtime += PRODUCTS + products
    parts = [
        runtime, *program.declared, *program.functions, vectors,
        "let seed;", "function draw(){", *program.lines[True], "}",
        f"export function rows({','.join(['chosen', *names])}){{", "if(chosen!==seed){seed=chosen;draw();}", rounded,
        *program.block.lines, *program.lines[False], f"return {name};", "}", "",
    ]  # fmt: skip
    return "\n".join(parts)


class Program:
    """A module while it is written: declarations, functions, and lines, apart those that follow from the seed."""

    def __init__(self) -> None:
        self.declared: list[str] = []
        self.functions: list[str] = []
        self.lines: dict[bool, list[str]] = {True: [], False: []}
        self._count = self._depth = 0
        self.early = False
        self._places: dict[Node, Array] = {}  # a node → where its value is wanted
        self.sizes: dict[str, int] = {}  # of buffers
        self._stay: set[str] = set()  # those that follow from the seed alone
        self.kinds: dict[str, str] = {}  # of buffers, and of numbers that loops are given
        self.block = Block(self)
        self.vectors = Vectors(self)

    # -- operations

    def run(self, program: Flat, given: Sequence[Array], places: Sequence[Array] = ()) -> list[Array]:
        """Write all operations of a flat program; returns what it gives. places: where its last outputs are wanted."""
        made = {node for operation in program.operations for node in operation.gives}
        wanted = zip(reversed(program.outputs), reversed(places), strict=False)
        self._places |= {node: place for node, place in wanted if node in made and place.shape}
        arrays = dict(zip(map(id, program.inputs), given, strict=True))
        nodes = [node for each in program.operations for node in each.given] + program.outputs
        uses: dict[int, int] = {}
        for node in nodes:
            uses[id(node)] = uses.get(id(node), 0) + 1
        read = lambda node: arrays[id(node)] if node.constant is None else self.constant(node)
        for operation in program.operations:
            given = [read(node) for node in operation.given]
            early = self._depth == 0 and all(x.early for x in given)
            if not early and self._depth == 0:
                given = [self.kept(x) if x.early else x for x in given]
            self.early = early if self._depth == 0 else self.early
            for node, x in zip(operation.gives, self._applied(operation, given), strict=True):
                place = self._places.get(node)
                if place and x is not place and not x.cheap:
                    self.fill(place, x)
                    x = place
                x = told(x, early)
                arrays[id(node)] = x if x.cheap or (uses.get(id(node), 0) <= 1 and x.shape) else self.kept(x)
        if self._depth == 0:
            self.early = False
        return [read(node) for node in program.outputs]

    def _applied(self, operation: Operation, given: Sequence[Array]) -> list[Array]:
        known = RULES.get(operation.name) or self.missing(operation)
        gives = known(self, operation, *given)
        return gives if isinstance(gives, list) else [gives]

    def inner(self, program: Flat, given: Sequence[Array], places: Sequence[Array] = ()) -> list[Array]:
        """Write a program inside the program: a branch, or what a loop repeats."""
        self._depth += 1
        found = self.run(program, [told(x, False) for x in given], [told(x, False) for x in places])
        self._depth -= 1
        return found

    def missing(self, operation: Operation) -> NoReturn:
        """One sentence for whoever used what has no rule here."""
        line = next(filter(None, map(source_info_util.summarize, operation.written)), "the function")
        raise BadInput(
            f"The browser cannot compute {operation.name!r} (with {operation.params}): give it a rule in "
            f"vgcourse/javascript, or write {line} otherwise."
        )

    # -- where arrays are kept

    def name(self, prefix: str, kind: str = "") -> str:
        self._count += 1
        if kind:
            self.kinds[f"{prefix}{self._count}"] = kind
        return f"{prefix}{self._count}"

    def put(self, line: str) -> None:
        self.lines[self.early].append(line)

    def loop(self, text: str, *parts: Any) -> None:
        """A loop as a function of its own, and its call. parts: what it is to `Vectors.add`, if anything."""
        self.put(f"{self.called(text, *parts)};")

    def called(self, text: str, *parts: Any) -> str:
        """The call alone."""
        name, given = self.name("loop"), sorted(set(LOCAL.findall(text)))
        self.functions.append(f"function {name}({','.join(given)}){{{text}}}")
        if parts:
            self.vectors.add(name, given, *parts)
        return f"{name}({','.join(given)})"

    def buffer(self, shape: Sequence[int], kind: str) -> Array:
        name = self.name("b")
        self.sizes[name], self.kinds[name] = int(np.prod(shape)), kind
        self.declare(name, f"new {KINDS[kind]}({self.sizes[name]})")
        self._stay |= {name} if self.early else set()
        return stored(name, shape, kind, early=self.early)

    def holder(self, aval: Any) -> Array:
        """A place to be written more than once: a variable or a buffer."""
        shape, kind = shape_of(aval), kind_of(aval)
        return self.buffer(shape, kind) if shape else everywhere(self._variable(kind), (), kind, self.early)

    def declare(self, name: str, text: str) -> None:
        """What a name of the module stands for; whoever says it again says it for good."""
        now = next((i for i, line in enumerate(self.declared) if line.startswith(f"const {name}=")), len(self.declared))
        self.declared[now : now + 1] = [f"const {name}={text};"]

    def stays(self, name: str) -> bool:
        """Whether a buffer keeps what is in it from one call to the next."""
        return name in self._stay or name.startswith("k")

    def result(self, node: Node) -> Array:
        """Where a rule writes what it gives: where that is wanted, or a place of its own."""
        return self._places.get(node) or self.holder(node.aval)

    def unused(self, node: Node, x: Array) -> None:
        """What was made to hold this node is not needed."""
        if node not in self._places:
            name = x.flat("0").partition("[")[0]
            self.declared = [line for line in self.declared if not line.startswith(f"const {name}=")]

    def _variable(self, kind: str) -> str:
        name = self.name("e" if self.early else "v", kind)
        self.declared.append(f"let {name};") if self.early else self.put(f"let {name};")
        return name

    def kept(self, x: Array, apart: bool = False) -> Array:
        """The array where it can be read again at no cost. apart: where nothing else will be written."""
        if x.cheap and not apart:
            return x
        now, self.early = self.early, self.early or (x.early and self._depth == 0)
        try:
            if not x.shape:
                return self.kept_number(x)
            out = self.buffer(x.shape, x.kind)
            self.fill(out, x)
            return out
        finally:
            self.early = now

    def kept_number(self, x: Array) -> Array:
        """A number in a variable; arrays are left as they are."""
        if x.shape:
            return x
        text = x.at(()) if x.kind != "f" or x.at(()).startswith("fround(") else f"fround({x.at(())})"
        name = self._variable(x.kind) if self.early else self.name("v", x.kind)
        self.put(f"{name}={text};" if self.early else f"const {name}={text};")
        return everywhere(name, (), x.kind, self.early)

    def fill(self, out: Array, x: Array) -> None:
        """Write one array into another."""
        to, of = (lying(out), lying(x)) if x.size >= LONG else (None, None)
        if x.unset or (to and to == of):
            return
        if not out.shape:
            self.put(f"{out.at(())}={x.at(())};")
        elif to and of:
            self.put(f"{to[0]}.set({part(self, *of, x.size)},{to[1]});")
        else:
            flat = out.flat and x.flat
            i, shape = (["i"], [out.size]) if flat else (self.indices(out.shape), out.shape)
            to, of = (out.flat("i"), x.flat("i")) if flat else (out.at(i), x.at(i))
            self.loop(nested(i, shape, f"{to}={of};"), [*zip(i, shape, strict=True)], [], to, of)

    def once(self, text: str) -> str:
        """The name of what is made when the module is loaded."""
        known = next((each for each in self.declared if each.endswith(f"={text};")), None)
        name = known.split("=")[0].split()[1] if known else self.name("k")
        if not known:
            self.declared.append(f"const {name}={text};")
        return name

    def constant(self, node: Node) -> Array:
        """A number of the program; one that is the same everywhere, or a table."""
        value, shape, kind = node.constant, shape_of(node.aval), kind_of(node.aval)
        if value.size and value.tobytes() == value.flat[0].tobytes() * value.size:
            return everywhere(number(value.flat[0]), shape, kind, early=True)
        raw = value.astype({"f": "<f4", "i": "<i4", "u": "<u4", "b": "<i4"}[kind])
        text = base64.b64encode(raw.tobytes()).decode()
        name = self.once(f"new {KINDS[kind]}(numbers('{text}'))")
        self.sizes[name], self.kinds[name] = value.size, kind
        return stored(name, shape, kind, early=True)

    # -- loops

    def indices(self, shape: Sequence[int]) -> list[str]:
        """A name for each axis; 0 where there is nothing to count."""
        return ["0" if n == 1 else self.name("i") for n in shape]
