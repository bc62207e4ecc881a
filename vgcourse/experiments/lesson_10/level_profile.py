"""What every hidden layer of a network gets from both sides: what differs between examples, and a gradient.

It asks whether training one level at a time (`greedy.py`) leaves something to be learnt from above.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Float

from vgcourse.experiments.lesson_10.greedy import networks_of
from vgcourse.nets import mlp
from vgcourse.nets.activations import activate, activation_index
from vgcourse.nets.tasks import Task
from vgcourse.training.losses import cross_entropy


class LevelProfile(NamedTuple):
    """log10 at every hidden layer, (runs, layers): the SD of h between examples, and the RMS of dL/dh and dL/dW."""

    log10_sd: Float[np.ndarray, "runs layers"]
    log10_dh: Float[np.ndarray, "runs layers"]
    log10_dW: Float[np.ndarray, "runs layers"]

    def __repr__(self) -> str:
        ends = [
            f"{name} 10^{np.median(values[:, 0]) + 0.0:.1f} … 10^{np.median(values[:, -1]) + 0.0:.1f}"
            for name, values in zip(("SD of h", "dL/dh", "dL/dW"), self, strict=True)
        ]
        return f"LevelProfile({len(self.log10_sd)} runs, {', '.join(ends)})"


def level_profile(task: Task, networks: Sequence[mlp.MLP], activation: str = "sigmoid") -> LevelProfile:
    """What every hidden layer gets from both sides, on all training examples.

    From below: by how much h differs between examples (the RMS over units of the SD over examples). From above: the
    gradient of the mean cross-entropy, dL/dh for one example (the mean over examples is undone), and dL/dW.
    """
    index = np.int32(activation_index(activation))
    seen = [_profile(net, index, np.asarray(task.x), np.asarray(task.y)) for net in networks_of(networks)]
    return LevelProfile(*(np.stack([np.asarray(each) for each in rows]) for rows in zip(*seen, strict=True)))


@jax.jit
def _profile(net, index, x, y):
    def hidden(net, nudges):
        h = activate(index, x @ net.first.weights + net.first.biases) + nudges[0]
        step = lambda h, layer: (g := activate(index, h @ layer[0] + layer[1]) + layer[2], g)
        h_L, rest = jax.lax.scan(step, h, (*net.hidden, nudges[1:]))
        return h_L, jnp.concatenate([h[None], rest])

    def loss(net, nudges):
        h_L, every = hidden(net, nudges)
        out = h_L @ net.last.weights + net.last.biases
        return jnp.mean(cross_entropy(out, y)), every

    shape = (1 + len(net.hidden.weights), len(x), net.first.biases.size)
    (dnet, dh), every = jax.grad(loss, (0, 1), has_aux=True)(net, jnp.zeros(shape))
    log10 = lambda mean_square: 0.5 * jnp.log10(mean_square)
    dW = mlp.over_layers(lambda W: jnp.mean(W**2), dnet)[:-1]
    sd = jnp.mean(jnp.var(every, axis=1), axis=1)
    return log10(sd), log10(jnp.mean((dh * len(x)) ** 2, axis=(1, 2))), log10(dW)
