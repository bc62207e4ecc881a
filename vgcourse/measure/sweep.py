"""Many rows of one computation: a few at a time, on every core, with a bar."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import jax
import numpy as np
from jaxtyping import Int

from vgcourse.waiting import Bar


def in_parts(
    compute: Callable[[Int[np.ndarray, "size"]], Any], count: int, size: int, what: str, cores: int | None = None
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


def rows_at_once(width: int) -> int:
    """How many stacks of that width go into one call: wide ones fill a core by themselves."""
    return max(1, 2**18 // width**2)
