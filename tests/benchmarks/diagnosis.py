"""What all of `vg.diagnose` costs: the first time, with the compiling; again, of other parameters; and not followed.

    python tests/benchmarks/diagnosis.py [a word of the names]

CPU seconds of all threads, with Adam, nothing from the cache on disk. `again` is the same network at other parameters,
in turns with the gradient, the less of two (of one, where the first takes long), in s and beside one gradient. To
follow a training for 300 steps takes 300 gradients: the goal of 3 is one of the examination alone
(tests/benchmarks/clinic.py), and no diagnosis with an optimizer keeps it.

On two cores, JAX 0.10.2, beside other work:

                                              gradient, ms  first, s  again, s  follow=0, s  again  follow=0
    4 layers of 64, 64 examples                        0.2       3.8      0.32         0.07   1750       398
    convolutions, 64 images of 32 × 32                 7.7       8.5      3.08         0.27    399        35
    a transformer of 4 blocks, 16 × 32 tokens         28.8      30.9     11.33         1.15    394        40
    an RNN of 32 over 100 steps, 32 examples           2.1       4.2      0.10         0.11     47        53
    100 tanh layers of 316, 128 examples               122        18       6.5          6.5     53        53

The RNN and the 100 layers are found sick, and so are not followed. The 10 million parameters take 1.34 GiB at the
first diagnosis, and 1.53 at the third; 0.23 of them before.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax

import vgcourse as vg

RNG = np.random.default_rng(0)


def drawn(*shape, gain: float = 1.0):
    return jnp.asarray(RNG.normal(size=shape) * (gain / max(1, np.prod(shape[:-1]))) ** 0.5, jnp.float32)


def entropy(logits, labels):
    return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()


def mlp():
    """Four layers of 64 ReLU, 64 examples of four classes."""

    def loss(params, batch):
        x = batch[0]
        for W, b in params[:-1]:
            x = jax.nn.relu(x @ W + b)
        return entropy(x @ params[-1][0] + params[-1][1], batch[1])

    sizes = (20, 64, 64, 64, 4)
    params = [(drawn(n, m, gain=2.0), jnp.zeros(m)) for n, m in zip(sizes, sizes[1:], strict=False)]
    return loss, params, (jnp.asarray(RNG.normal(size=(64, 20)), jnp.float32), jnp.arange(64) % 4)


def convolutional():
    """Three convolutions of stride 2 over 64 images of 32 × 32."""

    def loss(params, batch):
        *filters, last = params
        x, how = batch[0], ("NHWC", "HWIO", "NHWC")
        for K in filters:
            x = jax.nn.relu(jax.lax.conv_general_dilated(x, K, (2, 2), "SAME", dimension_numbers=how))
        return entropy(x.mean((1, 2)) @ last, batch[1])

    params = [*(drawn(3, 3, n, m, gain=2.0) for n, m in ((3, 16), (16, 32), (32, 32))), drawn(32, 10)]
    return loss, params, (jnp.asarray(RNG.normal(size=(64, 32, 32, 3)), jnp.float32), jnp.arange(64) % 10)


def transformer(d: int = 64, heads: int = 4, tokens: int = 32, words: int = 50):
    """Four pre-LN blocks of attention and a GELU layer, 16 texts of 32 tokens."""

    def norm(x, γ):
        return γ * (x - x.mean(-1, keepdims=True)) / jnp.sqrt(x.var(-1, keepdims=True) + 1e-5)

    def loss(params, batch):
        h, mask = params["words"][batch[0]] + params["places"], jnp.tril(jnp.ones((tokens, tokens), bool))
        for block in params["blocks"]:
            x = norm(h, block["γ"])
            q, k, v = ((x @ block[name]).reshape(*x.shape[:2], heads, -1) for name in "qkv")
            scores = jnp.where(mask, jnp.einsum("bihd,bjhd->bhij", q, k) / (d / heads) ** 0.5, -1e9)
            mixed = jnp.einsum("bhij,bjhd->bihd", jax.nn.softmax(scores, -1), v)
            h = h + mixed.reshape(x.shape) @ block["o"]
            h = h + jax.nn.gelu(norm(h, block["δ"]) @ block["up"]) @ block["down"]
        return entropy(h @ params["out"], batch[1])

    one = lambda: {
        **{name: drawn(d, d) for name in "qkvo"},
        "up": drawn(d, 4 * d),
        "down": drawn(4 * d, d),
        **dict.fromkeys("γδ", jnp.ones(d)),
    }
    params = {"words": drawn(words, d, gain=words), "places": drawn(tokens, d), "out": drawn(d, words)}
    text = jnp.asarray(RNG.integers(0, words, (16, tokens)))
    return loss, params | {"blocks": [one() for _ in range(4)]}, (text, jnp.roll(text, -1, 1))


def recurrent(steps: int = 100, width: int = 32, examples: int = 32):
    """A tanh RNN over 100 steps."""

    def loss(params, batch):
        step = lambda h, x: (jnp.tanh(h @ params["h"] + x @ params["x"]), None)
        return entropy(jax.lax.scan(step, jnp.zeros((examples, width)), batch[0])[0] @ params["out"], batch[1])

    params = {"h": drawn(width, width), "x": drawn(4, width), "out": drawn(width, 2)}
    return loss, params, (jnp.asarray(RNG.normal(size=(steps, examples, 4)), jnp.float32), jnp.arange(examples) % 2)


def deep(layers: int = 100, width: int = 316, examples: int = 128):
    """100 tanh layers: 10 million parameters."""

    def loss(params, batch):
        x = batch[0]
        for W in params:
            x = jnp.tanh(x @ W)
        return jnp.mean((x - batch[1]) ** 2)

    batch = tuple(jnp.asarray(RNG.normal(size=(examples, width)), jnp.float32) for _ in range(2))
    return loss, [drawn(width, width) for _ in range(layers)], batch


NETWORKS = {
    "4 layers of 64, 64 examples": mlp,
    "convolutions, 64 images of 32 × 32": convolutional,
    "a transformer of 4 blocks, 16 × 32 tokens": transformer,
    "an RNN of 32 over 100 steps, 32 examples": recurrent,
    "100 tanh layers of 316, 128 examples": deep,
}


def took(function) -> float:
    """CPU seconds of one call."""
    start = time.process_time()
    jax.block_until_ready(function())
    return time.process_time() - start


def row(build) -> str:
    """One gradient in ms; first, again and not followed in s; the last two in gradients."""
    loss, params, batch = build()
    optimizer, gradient = optax.adam(1e-3), jax.jit(jax.value_and_grad(loss))

    def told(params, **given):
        return vg.diagnose(loss, params, batch, optimizer=optimizer, **given).examination.loss.value

    jax.block_until_ready(gradient(params, batch))
    first = took(lambda: told(params))
    others = [jax.tree.map(lambda leaf, i=i: leaf * (1 + i / 100), params) for i in ((1, 2) if first < 10 else (1,))]
    rows = []
    for p in others:
        one = min(took(lambda p=p: gradient(p, batch)) for _ in range(4))
        rows.append((one, took(lambda p=p: told(p)), took(lambda p=p: told(p, follow=0))))
    one, again, alone = map(min, zip(*rows, strict=True))
    return f"{1000 * one:14.1f}{first:9.1f}{again:9.2f}{alone:12.2f}{again / one:16.0f}{alone / one:12.0f}"


def largest_memory() -> None:
    """Prints the largest memory of this process after the diagnosis of 10 million parameters, in GiB, and before it."""
    largest = lambda: int(re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())[1]) / 2**20
    network = deep()
    jax.block_until_ready(network)
    before = largest()
    vg.diagnose(*network, optimizer=optax.adam(1e-3), follow=100)
    print(before, largest())


def main(word: str = "") -> None:
    jax.config.update("jax_enable_compilation_cache", False)
    print(f"{'':44}{'gradient, ms':>14}{'first':>9}{'again':>9}{'follow=0':>12}{'again':>16}{'follow=0':>12}")
    for name, build in NETWORKS.items():
        if word in name:
            print(f"{name:44}{row(build)}", flush=True)
    call = "import diagnosis; diagnosis.largest_memory()"
    run = subprocess.run([sys.executable, "-c", call], capture_output=True, text=True, check=True, cwd=sys.path[0])
    before, after = map(float, run.stdout.split())
    print(f"\n10 million parameters: largest memory {after:.2f} GiB, {before:.2f} GiB of them before the diagnosis")


if __name__ == "__main__":
    main(*sys.argv[1:])
