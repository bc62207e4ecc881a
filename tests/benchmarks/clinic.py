"""What an examination costs: time beside one gradient, the largest memory, and how long it takes to compile.

    python tests/benchmarks/clinic.py [layers] [width] [batch]

Goals: at most 3 gradients in time once compiled; a model of 100 layers and 10 million parameters on 2 GiB.
"""

from __future__ import annotations

import resource
import sys
import time

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.examination import examine


def seconds(f, times: int = 5) -> float:
    """The fastest of some calls."""
    took = []
    for _ in range(times):
        start = time.perf_counter()
        jax.block_until_ready(f())
        took.append(time.perf_counter() - start)
    return min(took)


def main(layers: int = 100, width: int = 316, batch: int = 128) -> None:
    rng = np.random.default_rng(0)
    weights = [jnp.asarray(rng.normal(size=(width, width)) / width**0.5, jnp.float32) for _ in range(layers)]
    x = jnp.asarray(rng.normal(size=(batch, width)), jnp.float32)

    def loss(weights, x):
        for W in weights:
            x = jnp.tanh(x @ W)
        return jnp.mean(x**2)

    gradient = jax.jit(jax.grad(loss))
    one = seconds(lambda: gradient(weights, x))
    start = time.process_time()
    examine(loss, weights, x)
    first = time.process_time() - start
    every = seconds(lambda: examine(loss, weights, x).loss.value, 3)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"{layers} layers of {width}, {layers * width**2 / 1e6:.1f} million parameters, {batch} examples")
    print(
        f"one gradient {one:.3f} s; an examination {every:.3f} s ({every / one:.1f} gradients), {first:.0f} s at first"
    )
    print(f"largest memory {memory:.2f} GiB")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
