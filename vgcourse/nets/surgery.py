"""Operations on finished networks that keep one thing and destroy another: what was it that helped?"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from jaxtyping import Float

from vgcourse.inputs import BadInput
from vgcourse.nets import mlp


def shuffled(networks: Sequence[mlp.MLP]) -> list[mlp.MLP]:
    """The entries of every hidden weight matrix in random order, hidden biases 0; run i is shuffled by seed i.

    The size of the weights is kept, and everything that they had learnt to look for is gone. The last layer stays.
    """
    return [_hidden(net, _shuffle(np.random.default_rng(run)), 0.0) for run, net in enumerate(networks)]


def resized(networks: Sequence[mlp.MLP], like: Sequence[mlp.MLP]) -> list[mlp.MLP]:
    """Every hidden weight matrix times the one factor that gives it the RMS of its counterpart; hidden biases 0.

    What the weights look for is kept, their size is taken away.
    """
    networks, like = list(networks), list(like)
    if len(networks) != len(like):
        raise BadInput(f"resized needs a network to resemble for each; {len(networks)} and {len(like)} came.")
    return [
        _hidden(net, lambda W, V: W * (rms(V) / rms(W)), 0.0, other) for net, other in zip(networks, like, strict=True)
    ]


def gains(networks: Sequence[mlp.MLP]) -> Float[np.ndarray, "runs layers"]:
    """σw of every hidden layer, as a random matrix of this size would have it: the RMS of W times √(inputs)."""
    return np.array([[rms(W) * len(W) ** 0.5 for W in (net.first.weights, *net.hidden.weights)] for net in networks])


def _hidden(net: mlp.MLP, change, bias: float, other: mlp.MLP | None = None) -> mlp.MLP:
    other = net if other is None else other
    inner = [
        change(np.asarray(W), np.asarray(V)) for W, V in zip(net.hidden.weights, other.hidden.weights, strict=True)
    ]
    first = change(np.asarray(net.first.weights), np.asarray(other.first.weights)).astype(np.float32)
    weights = np.stack(inner).astype(np.float32) if inner else np.asarray(net.hidden.weights)
    return net._replace(
        first=mlp.Layer(first, np.full_like(net.first.biases, bias)),
        hidden=mlp.Layer(weights, np.full_like(net.hidden.biases, bias)),
    )


def _shuffle(rng: np.random.Generator):
    return lambda W, _: rng.permutation(W.ravel()).reshape(W.shape)


def rms(W) -> float:
    """The root of the mean square of all entries."""
    return float(np.sqrt(np.mean(np.square(np.asarray(W, float)))))
