"""Plain gradient descent on one small network: what happens across layers, and what happens across steps.

A stack with a linear readout fits random targets. The size of the gradient is recorded in every layer at every step, so
that growth across layers (one backward pass) and growth across steps (a learning rate too high) can be told apart.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Float

from vgcourse.inputs import finite_number, whole_number
from vgcourse.measuring.size import log10_rms
from vgcourse.measuring.symptoms import update_to_weight_ratio
from vgcourse.nets.activations import activation

WIDTH, EXAMPLES = 32, 32


class Descent(NamedTuple):
    """A row a seed. `loss` before every step; per layer, the readout left out, log10 RMS of dL/dW and the step's size.

    Where the numbers left the range of float32, `loss` is inf or nan, and so are the others.
    """

    loss: Float[np.ndarray, "runs steps"]
    log10_dW: Float[np.ndarray, "runs steps layers"]
    update_to_weight: Float[np.ndarray, "runs steps layers"]

    @property
    def across_layers(self) -> np.ndarray:
        """log10 of dL/dW at the first layer over dL/dW at the last, before the first step, for every run."""
        return self.log10_dW[:, 0, 0] - self.log10_dW[:, 0, -1]

    @property
    def broken_after(self) -> np.ndarray:
        """After how many steps the loss of each run is no finite number; 0 where it stays one."""
        bad = ~np.isfinite(self.loss)
        return np.where(bad.any(axis=1), bad.argmax(axis=1), 0)

    def __repr__(self) -> str:
        runs, steps = self.loss.shape
        broken, (first, last) = int(np.sum(self.broken_after > 0)), np.median(self.loss[:, [0, -1]], axis=0)
        end = f"{broken} broken" if broken else "diverging" if last > 10 * first else f"loss {last:.1g}"
        return (
            f"Descent({runs} runs, {steps} steps; first layer's gradient over the last's "
            f"10^{np.median(self.across_layers):.1f}; {end})"
        )


def descend(depth=4, activation="tanh", weight_scale=1.0, learning_rate=1.0, steps=60, seeds=range(20)) -> Descent:
    """`steps` of W ← W − η dL/dW for one network of each seed; L is the mean squared error, the batch is all there is.

    depth: hidden layers of 32 units. weight_scale: σw, σw² = n·Var(W). Learning rate and scale compile nothing.
    """
    run = _compiled(whole_number("The depth", depth, 1, 64), activation_name(activation),
                    whole_number("The number of steps", steps, 1, 10_000))  # fmt: skip
    σw = np.float32(finite_number("The weight scale σw", weight_scale, 0, 1e6))
    η = np.float32(finite_number("The learning rate", learning_rate, 0, 1e6))
    return Descent(*map(np.asarray, run(np.array(list(seeds), np.uint32), σw, η)))


def activation_name(given: str) -> str:
    """The name, if it is one; else a sentence."""
    return activation(given).name


@lru_cache
def _compiled(depth: int, name: str, steps: int):
    φ = activation(name).function

    def loss(θ, x, y):
        hidden, readout = θ
        h, _ = jax.lax.scan(lambda h, W: (φ(h @ W), None), x, hidden)
        return jnp.mean((h @ readout - y) ** 2)

    def one(seed, σw, η):
        key_w, key_x, key_y = jax.random.split(jax.random.key(seed), 3)
        W = jax.random.normal(key_w, (depth + 1, WIDTH, WIDTH)) / np.sqrt(WIDTH)
        x, y = (jax.random.normal(key, (EXAMPLES, WIDTH)) for key in (key_x, key_y))

        def step(θ, _):
            now, gradient = jax.value_and_grad(loss)(θ, x, y)
            size = jax.vmap(log10_rms)(gradient[0])
            ratio = jax.vmap(update_to_weight_ratio)(η * gradient[0], θ[0])
            return jax.tree.map(lambda w, g: w - η * g, θ, gradient), (now, size, ratio)

        return jax.lax.scan(step, (σw * W[:-1], W[-1]), None, steps)[1]

    return jax.jit(jax.vmap(one, (0, None, None)))
