"""What an examination costs: time beside one gradient, the largest memory, and how long it takes to compile.

    python tests/benchmarks/clinic.py

Goals: once compiled at most 3 gradients in time; a model of 100 layers and 10 million parameters within 2 GiB; and
nothing to compile that grows with the steps of a scan. Times are CPU seconds of all threads, the least of some calls,
in turns with the gradient. `program` is the compiled program alone; `whole` is all of `examine`: it also traces the
loss, asks whether the program is known, and measures in NumPy what came out, which for a small network is most of it.

On two cores, JAX 0.10.2, beside other work (the least of six), in gradients; `first` and the last column are seconds
with the compiling:

                                          gradient, ms  program  whole  rest, ms  first, s  gradient, s
    8 tanh layers of 128, 128 examples             2.4     2.00   9.54        18       0.9          0.2
    8 tanh layers of 512, 512 examples            81.4     1.91   2.58        54       1.0          0.3
    32 layers of 256 in a scan, 256 examples      58.3     2.91   3.98        62       1.3          0.4
    convolutions, 128 images of 32 × 32           34.0     1.56   2.28        24       1.9          0.8
    an RNN of 128 over 100 steps, 64 examples     11.9     2.96   4.50        18       2.1          0.7
    100 tanh layers of 316, 128 examples         121.8     1.76   4.02       276       8.6          1.0

So the program keeps the goal, the scan and the RNN barely; all of `examine` keeps it for two of the six. What
`vg.diagnose` does beyond that is measured in tests/benchmarks/diagnosis.py.

100 layers of 316 (10 million parameters) take 0.60 GiB, 0.24 of them before; 10 layers of 1000 take 0.43 GiB (both
measured earlier).
A scan of 10, 100 and 1000 steps is 1005 lines of program, compiled in 2.1, 2.2 and 2.3 s.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import compiled, examine


class Network(NamedTuple):
    """A loss with what it is examined on."""

    loss: Callable
    params: Any
    batch: Any


def _random(*shapes):
    rng = np.random.default_rng(0)
    fan_in = lambda shape: max(1.0, float(np.prod(shape[:-1]))) if len(shape) != 3 else shape[1]
    return [jnp.asarray(rng.normal(size=shape) / fan_in(shape) ** 0.5, jnp.float32) for shape in shapes]


def mlp(layers: int, width: int, examples: int) -> Network:
    """Tanh layers, written one after the other."""

    def loss(weights, x):
        for W in weights:
            x = jnp.tanh(x @ W)
        return jnp.mean(x**2)

    x = jnp.asarray(np.random.default_rng(1).normal(size=(examples, width)), jnp.float32)
    return Network(loss, _random(*[(width, width)] * layers), x)


def stacked(layers: int, width: int, examples: int) -> Network:
    """The same layers in a scan."""
    body = lambda h, W: (jnp.tanh(h @ W), None)
    weights = jnp.stack(mlp(layers, width, 1).params)
    return Network(lambda W, x: jnp.mean(jax.lax.scan(body, x, W)[0] ** 2), weights, mlp(1, width, examples).batch)


def recurrent(steps: int, width: int, examples: int) -> Network:
    """A recurrent network over so many steps."""
    rec, into, out = _random((width, width), (4, width), (width, 1))

    def loss(θ, xs):
        step = lambda h, x: (jnp.tanh(h @ θ["rec"] + x @ θ["in"]), None)
        return jnp.mean((jax.lax.scan(step, jnp.zeros((examples, width)), xs)[0] @ θ["out"]) ** 2)

    xs = jnp.asarray(np.random.default_rng(1).normal(size=(steps, examples, 4)), jnp.float32)
    return Network(loss, {"rec": rec, "in": into, "out": out}, xs)


def convolutional(examples: int) -> Network:
    """Three convolutions over images of 32 × 32, and a product."""
    kernels = _random((3, 3, 3, 32), (3, 3, 32, 32), (3, 3, 32, 64), (64, 10))

    def loss(kernels, x):
        *filters, last = kernels
        for K in filters:
            x = jax.nn.relu(
                jax.lax.conv_general_dilated(x, K, (2, 2), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
            )
        return jnp.mean((x.mean((1, 2)) @ last) ** 2)

    x = jnp.asarray(np.random.default_rng(1).normal(size=(examples, 32, 32, 3)), jnp.float32)
    return Network(loss, kernels, x)


NETWORKS = {
    "8 tanh layers of 128, 128 examples": lambda: mlp(8, 128, 128),
    "8 tanh layers of 512, 512 examples": lambda: mlp(8, 512, 512),
    "32 layers of 256 in a scan, 256 examples": lambda: stacked(32, 256, 256),
    "convolutions, 128 images of 32 × 32": lambda: convolutional(128),
    "an RNN of 128 over 100 steps, 64 examples": lambda: recurrent(100, 128, 64),
    "100 tanh layers of 316, 128 examples": lambda: mlp(100, 316, 128),
}


def least(functions: dict[str, Callable], times: int) -> dict[str, float]:
    """CPU seconds of each, the least of some calls in turns."""
    took: dict[str, list[float]] = {name: [] for name in functions}
    for _ in range(times):
        for name, function in functions.items():
            start = time.process_time()
            jax.block_until_ready(function())
            took[name].append(time.process_time() - start)
    return {name: min(each) for name, each in took.items()}


def beside_a_gradient(network: Network, times: int = 12) -> str:
    """A row: one gradient in ms, the compiled program and all of `examine` in gradients, and the first time in s."""
    gradient = jax.jit(jax.value_and_grad(network.loss))
    start = time.process_time()
    jax.block_until_ready(gradient(network.params, network.batch))
    compiling = time.process_time() - start
    start = time.process_time()
    examine(*network)
    first = time.process_time() - start
    program, given = program_of(network)
    found = least(
        {
            "gradient": lambda: gradient(network.params, network.batch),
            "program": lambda: program(*given),
            "whole": lambda: examine(*network).loss.value,
        },
        times,
    )
    one = found["gradient"]
    return (
        f"{1000 * one:11.1f}{found['program'] / one:12.2f}{found['whole'] / one:12.2f}"
        f"{1000 * (found['whole'] - found['program']):12.0f}{first:10.1f}{compiling:10.1f}"
    )


def program_of(network: Network):
    """The compiled program that measures a network, and what it is given."""
    case = Case(*network)
    patient = case.patient
    given = (patient.params.arrays, patient.batch.arrays, list(patient.program.constants.values()))
    return compiled(case.prepared, patient), given


def compiling(steps: int) -> str:
    """A row: lines of the program before XLA, and the CPU seconds until it is compiled."""
    start = time.process_time()
    program, given = program_of(recurrent(steps, 64, 32))
    lowered = program.lower(*given)
    lowered.compile()
    return f"{len(lowered.as_text().splitlines()):10}{time.process_time() - start:14.1f}"


def largest_memory(layers: int = 100, width: int = 316, examples: int = 128) -> None:
    """Prints the largest memory of this process after one examination, in GiB, and before it."""
    largest = lambda: int(re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())[1]) / 2**20
    network = mlp(layers, width, examples)
    jax.block_until_ready((network.params, network.batch))
    before = largest()
    examine(*network)
    print(before, largest())


def main() -> None:
    print(f"{'':44}{'gradient, ms':>11}{'program':>11}{'whole':>12}{'rest, ms':>12}{'first, s':>10}{'gradient':>10}")
    for name, network in NETWORKS.items():
        print(f"{name:44}{beside_a_gradient(network())}", flush=True)
    for layers, width in ((100, 316), (10, 1000)):
        call = f"import clinic; clinic.largest_memory({layers}, {width})"
        run = subprocess.run([sys.executable, "-c", call], capture_output=True, text=True, check=True, cwd=sys.path[0])
        before, after = map(float, run.stdout.split())
        print(f"\n{layers} layers of {width}, {layers * width**2 / 1e6:.0f} million parameters, 128 examples:")
        print(f"largest memory {after:.2f} GiB, {before:.2f} GiB of them before the examination")
    print(f"\n{'steps of a scan':16}{'lines of program':>10}{'to compile, s':>14}")
    for steps in (10, 100, 1000):
        print(f"{steps:16}{compiling(steps)}", flush=True)


if __name__ == "__main__":
    main()
