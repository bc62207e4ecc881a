"""Do the answers say anything? Beside a constant answer, and of each example in particular.

A loss may begin far above that of a constant answer: then the size of what is answered is wrong, and not what. And all
examples may get one and the same answer, whatever the weights: a mean that goes over the batch, a normalisation over a
single number, zeros in the place of every signal. So the loss is asked with the last product at 0, and with the inputs
exchanged among the examples while the targets stay.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.case import Case
from vgcourse.clinic.derivatives import PRODUCTS
from vgcourse.clinic.jaxprs import Fixed, Op, Value, every_op
from vgcourse.clinic.places import place_of
from vgcourse.clinic.prepared import Prepared
from vgcourse.clinic.record import Data, Examination, Place, Stage

LOUD = 0.5
"""log10: logits of RMS 3 give one answer a hundred times the share of another; below that nobody asks."""
HIGH = 100.0
"""A loss: below it nothing can have grown much behind the last product, unless it is divided away."""
TOLD_APART = 0.999
"""Of a mean cosine: answers that differ by more are not the same."""
DRAWS = 3
"""Other weights: that units are dead with all of them, and so all answers the same, is no chance."""
SHIFT = 0.3
"""RMS of what is added to each array of weights, or as much as these are themselves."""
FELT = 1e-3
"""Of a loss: it feels its targets if with those of one example for all it is another by more."""
SAME = 1e-6
"""Of a loss in float32: a sum in another order."""


def answering(examination: Examination, case: Case) -> dict[str, Any]:
    """`constant`, `indifferent`, `gathered` and `silenced` of `LossFacts`; each is asked only where it may be."""
    products = [s for s in examination.stages if s.kind == "product" and not s.derived]
    if examination.first_bad is not None or not np.isfinite(examination.loss.value):
        return {}
    found: dict[str, Any] = {}
    if not products:
        place = _silenced(examination, case.prepared)
        if place is None and examination.loss.value > HIGH:
            silent = jax.tree.map(jnp.zeros_like, case.replica.start)
            found["constant"] = float(case.replica.value(silent))
        return found if place is None else {"silenced": place}
    if float(np.max(products[-1].log10_value)) > LOUD or examination.loss.value > HIGH:
        found["constant"] = float(case.replica.value(case.replica.start, constant=True))
    if not products[-1].alike < TOLD_APART and _indifferent(examination, products, case):
        told = _told_where_scaled(examination, products, case)
        found |= {"indifferent": "unscaled" if told else "always", "gathered": _gathered(case.prepared)}
    return found


def constant(stage: Stage, case: Case, answer: float) -> float:
    """The loss where a stage is that number for every example."""
    silent = lambda name, _, value: jnp.full_like(value, answer) if name == stage.name else value  # noqa: E731
    return float(jax.jit(case.replica.under(silent))(*case.replica.given))


def _told_where_scaled(examination: Examination, products: list[Stage], case: Case) -> bool:
    """Whether the answers do tell the examples apart once large inputs have mean 0 and size 1, column by column."""
    large = {
        d.path for d in examination.data if d.role == "input" and "float" in d.dtype and np.hypot(d.mean, d.sd) >= 10
    }

    def standard(path, leaf):
        if jax.tree_util.keystr(path) not in large:
            return leaf
        x = np.asarray(leaf, np.float64)
        sd = x.std(0)
        return jnp.asarray((x - x.mean(0)) / np.where(sd > 0, sd, 1), jnp.asarray(leaf).dtype)

    batch = jax.tree_util.tree_map_with_path(standard, case.batch)
    return bool(large) and not _indifferent(examination, products, replace(case, batch=batch))


def _indifferent(examination: Examination, products: list[Stage], case: Case) -> bool:
    """Whether the loss is the same with the inputs exchanged and the targets left, for any weights, and feels these.

    Not asked where the data do not tell which are which, nor in 16 bits, where all near losses are the same.
    """
    n = max((data.shape[0] for data in examination.data if data.shape), default=0)
    of_examples = [data for data in examination.data if data.shape[:1] == (n,)]
    moved = {data.path for data in of_examples if data.role == "input" and _differ(data, case.batch)}
    asked = [data for data in of_examples if data.role == "target" and _differ(data, case.batch)]
    if n < 2 or not moved or not asked or any(stage.dtype in ("float16", "bfloat16") for stage in products):
        return False
    order = np.random.default_rng(0).permutation(n)
    turned = jax.tree_util.tree_map_with_path(
        lambda path, leaf: leaf[order] if jax.tree_util.keystr(path) in moved else leaf, case.batch
    )
    marked = {data.path for data in asked}
    levelled = jax.tree_util.tree_map_with_path(
        lambda path, leaf: jnp.broadcast_to(leaf[:1], leaf.shape) if jax.tree_util.keystr(path) in marked else leaf,
        case.batch,
    )
    for draw in range(DRAWS):
        θ = _elsewhere(case.replica.start, np.random.default_rng(draw))
        one, exchanged, told = (float(case.replica.value(θ, batch=batch)) for batch in (case.batch, turned, levelled))
        size = max(abs(one), abs(exchanged))
        if not abs(one - exchanged) <= SAME * size or not abs(one - told) > FELT * size:
            return False  # a loss so large that it does not feel its targets says nothing
    return True


def _differ(data: Data, batch: Any) -> bool:
    """Whether the examples of an array differ."""
    leaves = {jax.tree_util.keystr(path): leaf for path, leaf in jax.tree_util.tree_leaves_with_path(batch)}
    rows = np.asarray(leaves[data.path])
    return bool((rows != rows[:1]).any())


def _elsewhere(weights: Any, rng: np.random.Generator) -> Any:
    """The same weights, moved at random: zeros that wait for their first step are awake there."""

    def moved(leaf):
        w = np.asarray(leaf, np.float32 if not jnp.iscomplexobj(leaf) else np.complex64)
        size = max(SHIFT, float(np.sqrt(np.mean(np.abs(w) ** 2)))) if w.size else 0.0
        return jnp.asarray(w + size * rng.normal(size=w.shape), jnp.asarray(leaf).dtype)

    return jax.tree.map(moved, weights)


def _gathered(prepared: Prepared) -> Place | None:
    """The first line on the way to the outputs that takes the examples together: a sum or a maximum over their axis."""
    program, flow = prepared.program, prepared.flow
    last = [mark.value for mark in prepared.ordered if mark.kind == "product" and mark not in prepared.derived][-1]
    needed: set[Value | Fixed] = {last}
    way: list[Op] = []
    for op in reversed(program.ops):
        if any(value in needed for value in op.outputs):
            needed.update(op.inputs)
            way.append(op)
    for op in reversed(way):
        facts = flow.of(op.inputs[0]) if op.inputs else None
        if op.name.startswith("reduce_") and facts.signal and facts.examples in op.params.get("axes", ()):
            return place_of(op.origin)[0]
    return None


def _silenced(examination: Examination, prepared: Prepared) -> Place | None:
    """The line that gives the zeros which weights multiply, where nothing else of the data meets any weights."""
    program, flow = prepared.program, prepared.flow
    if all(data.role for data in examination.data) or not examination.stages:
        return None
    for op in every_op(program):
        if op.name not in PRODUCTS or not any(flow.of(value).learnt for value in op.inputs):
            continue
        for value in op.inputs:
            made = flow.made(flow.moved_from(value)) or flow.made(value)
            source = flow.moved_from(value)
            if flow.of(value).plain and isinstance(source, Fixed) and not np.any(np.asarray(source.value)):
                return place_of((made or flow.made(value) or op).origin)[0]
    return None
