"""How deep one can train: stacks of one depth, with weights of several scales and seeds at once, on digits.

The depth is traced and no layer beyond it is computed, so a whole map of depths and scales is one compiled program.
"""

from __future__ import annotations

from collections.abc import Sequence

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float

from vgcourse.inputs import finite_number, whole_number
from vgcourse.measuring.sweep import in_parts, swept
from vgcourse.nets import stack
from vgcourse.nets.digit_stack import init, logits
from vgcourse.training.digits import loss, standardised_digits
from vgcourse.training.losses import right
from vgcourse.training.optimise import descend
from vgcourse.waiting import Bar


def trained_of(k: stack.Knobs, rate, x, y, order) -> Float[Array, ""]:
    """The share of all of `x` that is right after one step of plain SGD for each row of `order`."""
    net, _ = descend(lambda net, rows: loss(k, net, (x[rows], y[rows])), optax.sgd(rate), init(k), order)
    return jnp.mean(right(logits(k, net, x), y))


_compiled = jax.jit(swept(trained_of))


def accuracy(
    depth: int,
    activation: str,
    weight_scales: Sequence[float],
    bias_scale: float = 0.0,
    *,
    steps: int = 150,
    batch: int = 32,
    learning_rate: float = 0.03,
    seeds: Sequence[int] = (0,),
    normalisation: str = "none",
) -> Float[np.ndarray, "seeds scales"]:
    """The training accuracy on digits of stacks 64 wide, for each seed and each σw, after `steps` of plain SGD."""
    k = stack.knobs(depth, activation, bias_scale=bias_scale, normalisation=normalisation)
    scales = [stack.coerced("weight_scale", each) for each in weight_scales]
    pairs = [(stack.coerced("seed", seed), scale) for seed in seeds for scale in scales]
    seed, scale = (np.array(values) for values in zip(*pairs, strict=True))
    x, y = standardised_digits()
    shape = (whole_number("The number of steps", steps, 1, 100_000), whole_number("The batch", batch, 1, 1437))
    order = np.random.default_rng(0).integers(0, len(x), shape).astype(np.int32)
    rate = np.float32(finite_number("The learning rate", learning_rate, 0))

    def some(at):
        return _compiled(k._replace(seed=seed[at], weight_scale=scale[at]), rate, x, y, order)

    right = in_parts(some, len(pairs), 2, f"training {len(pairs)} networks")
    return right.reshape(-1, len(scales))


def accuracy_map(
    depths: Sequence[int], activation: str, weight_scales: Sequence[float], bias_scale: float = 0.0, **given
):
    """{depth: accuracy of one network for each σw}, with a bar: `accuracy` for several depths, seed 0."""
    found = {}
    with Bar(f"training {len(depths) * len(weight_scales)} networks") as bar:
        for done, depth in enumerate(depths, 1):
            found[depth] = accuracy(depth, activation, weight_scales, bias_scale, **given)[0]
            bar(done / len(depths))
    return found
