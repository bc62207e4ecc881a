"""The coordinate check: how much do the units of a network move in a few steps, as it gets wider?

Yang & Hu 2021, "Tensor programs IV"; Yang et al. 2022, "Tensor programs V", table 3 and appendix D.1.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Float

from vgcourse.inputs import finite_number, one_of, whole_number
from vgcourse.nets.tasks import digits
from vgcourse.training.losses import cross_entropy
from vgcourse.waiting import Bar

BASE = 64
"""The width at which both ways are the same network with the same rates."""
WAYS = ("standard", "μP")
BATCH = 32


class Moved(NamedTuple):
    """log10 of the RMS by which the second hidden layer has moved, (widths, seeds)."""

    way: str
    widths: np.ndarray
    log10_moved: Float[np.ndarray, "widths seeds"]

    @property
    def slope(self) -> float:
        """The exponent p of moved ~ width^p, fitted to the medians over the seeds; nan for one width."""
        if len({*self.widths}) < 2:
            return float("nan")
        return float(np.polyfit(np.log10(self.widths), np.median(self.log10_moved, 1), 1)[0])

    def __repr__(self) -> str:
        seeds = self.log10_moved.shape[1]
        return f"Moved({self.way}, {len(self.widths)} widths, {seeds} seeds, width^{self.slope + 0.0:.1f})"


def scales(width: int, way: str) -> dict[str, tuple[float, float]]:
    """Layer → (SD of its weights, factor on Adam's rate), for 64 inputs; at the width `BASE` both ways are one."""
    wider = whole_number("The width", width, 1, 10**6) / BASE
    μ = one_of("The parametrisation", way, WAYS) == "μP"
    hidden = (2 / width) ** 0.5
    return {
        "input": ((2 / 64) ** 0.5, 1.0),
        "hidden": (hidden, 1 / wider if μ else 1.0),
        "output": (hidden / wider**0.5 if μ else hidden, 1 / wider if μ else 1.0),
    }


def coordinate_check(
    way: str = "standard", widths: Sequence[int] = (64, 128, 256, 512, 1024), *, steps: int = 5,
    learning_rate: float = 1e-3, seeds: Sequence[int] = range(20),
) -> Moved:  # fmt: skip
    """Five steps of Adam on digits, 64 → n → n → 10 with ReLUs, a batch of 32: how far the second layer's z moved."""
    one_of("The parametrisation", way, WAYS)
    rate, steps = (
        finite_number("The learning rate", learning_rate, 0, 10),
        whole_number("The number of steps", steps, 1, 1000),
    )
    keys = [jax.random.key(whole_number("A seed", seed, 0, 2**31 - 1)) for seed in seeds]
    widths = [whole_number("A width", width, 8, 4096) for width in widths]
    moved = []
    with Bar(f"widths, {way}") as bar:
        for width in widths:
            spread, factor = (np.float32(column) for column in zip(*scales(width, way).values(), strict=True))
            moved.append([float(_moved(key, spread, rate * factor, width, steps)) for key in keys])
            bar(len(moved) / len(widths))
    return Moved(way, np.array(widths), np.array(moved))


@cache
def _data():
    task = digits()
    return (task.x - task.x.mean()) / task.x.std(), task.y


@partial(jax.jit, static_argnums=(3, 4))
def _moved(key, spread, rates, width, steps):
    key_w, key_b = jax.random.split(key)
    x, y = map(jnp.asarray, _data())
    rows = jax.random.randint(key_b, (steps, BATCH), 0, len(x))
    shapes = ((64, width), (width, width), (width, 10))
    θ = [
        s * jax.random.normal(k, shape) for s, k, shape in zip(spread, jax.random.split(key_w, 3), shapes, strict=True)
    ]
    second = lambda θ, x: jax.nn.relu(x @ θ[0]) @ θ[1]
    loss = lambda θ, rows: jnp.mean(cross_entropy(jax.nn.relu(second(θ, x[rows])) @ θ[2], y[rows]))
    adam = optax.scale_by_adam()

    def step(state, rows):
        θ, memory = state
        update, memory = adam.update(jax.grad(loss)(θ, rows), memory)
        return ([W - r * u for W, r, u in zip(θ, rates, update, strict=True)], memory), None

    (after, _), _ = jax.lax.scan(step, (θ, adam.init(θ)), rows)
    return 0.5 * jnp.log10(jnp.mean((second(after, x[:BATCH]) - second(θ, x[:BATCH])) ** 2))
