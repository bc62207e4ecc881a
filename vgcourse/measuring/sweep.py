"""One computation for many positions of its knobs: row by row in one program, a few at a time, on every core."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import wraps
from typing import Any

import jax
import numpy as np
from jaxtyping import Int

from vgcourse.inputs import whole_number
from vgcourse.waiting import Bar


def swept(of: Callable) -> Callable:
    """`of(k, …)` for every row of those knobs of `k` that are arrays of rows; knobs that are one number are shared.

    Which ones they are is seen from `k`, knob by knob, when the program is traced: nobody lists fields, and a new one
    cannot fall into another's place.
    """

    @wraps(of)
    def over_rows(k, *others, **given):
        rows = {name: value for name, value in k._asdict().items() if np.ndim(value) > 0}
        one = lambda row: of(k._replace(**row), *others, **given)
        return jax.vmap(one)(rows) if rows else one(rows)

    return over_rows


def measured(program: Callable, k: Any, width: object, batch: object) -> Any:
    """What the compiled, `swept` program finds for `k` at these sizes, trimmed; many rows go through it in parts."""
    width, batch = (whole_number(f"The {what}", n, 1, 4096) for what, n in (("width", width), ("batch", batch)))
    if (counted := k._asdict().get("count")) is not None:
        whole_number("The number of examples that count", int(np.max(counted)), 2, batch)
    rows = {name: value for name, value in k._asdict().items() if np.ndim(value) > 0}
    if not rows:
        return program(k, width=width, batch=batch).trimmed()

    def some(at):
        return program(k._replace(**{name: value[at] for name, value in rows.items()}), width=width, batch=batch)

    count = len(next(iter(rows.values())))
    return in_parts(some, count, rows_at_once(width, batch), f"measuring {count} networks").trimmed()


def in_parts(
    compute: Callable[[Int[np.ndarray, " size"]], Any], count: int, size: int, what: str, cores: int | None = None
) -> Any:
    """The rows 0 … count − 1 of `compute`, `size` of them in a call, so that one compiled program serves all calls.

    compute: row numbers → a pytree of arrays with the rows as first axis. The last call is filled up with the last row.
    what: what the bar says is going on. cores: how many calls at once, by default one a core; 1 for programs that draw
    orthogonal matrices, because two batched QR decompositions at once wait for each other for ever (JAX 0.10 on CPUs).
    Returns the joined rows as NumPy arrays.
    """
    size = min(size, count)
    calls = [np.minimum(np.arange(first, first + size), count - 1) for first in range(0, count, size)]
    parts = []
    with Bar(what) as bar, ThreadPoolExecutor(min(len(calls), cores or os.cpu_count() or 1)) as workers:
        for part in workers.map(lambda rows: jax.device_get(compute(rows)), calls):
            parts.append(part)
            bar(len(parts) / len(calls))
    return jax.tree.map(lambda *leaves: np.concatenate(leaves)[:count], *parts)


def rows_at_once(width: int, batch: int = 32) -> int:
    """How many stacks of that width go into one call: wide ones fill a core by themselves."""
    return max(1, 2**23 // (width**2 * max(batch, 32)))
