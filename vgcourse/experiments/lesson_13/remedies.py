"""Claims about what helps: fewer layers, another start, batch norm, skip connections, clipping.

The docstring of a claim is its yardstick.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vgcourse.experiments.lesson_13.cases import (
    FAR,
    SEEDS,
    Case,
    arrives,
    keeps,
    power,
    root,
    sized,
    vanishes,
)
from vgcourse.measuring import signals
from vgcourse.nets.activations import activation


def fewer_layers() -> tuple[Case, ...]:
    """Networks whose gradient vanishes or explodes at 30 layers: at 5 it does not."""
    settings = {"sigmoid, σw = 1": ("sigmoid", 1.0), "tanh, σw = ½": ("tanh", 0.5), "ReLU, σw = 1": ("relu", 1.0),
                "ReLU, σw = 2": ("relu", 2.0)}  # fmt: skip
    found = []
    for where, of in settings.items():
        deep, less = arrives(*of), arrives(*of, depth=5)
        found.append(Case(where, f"{power(deep)}, then {power(less)}", abs(deep) > FAR > abs(less)))
    return tuple(found)


def careful_start() -> tuple[Case, ...]:
    """Networks whose gradient vanishes or explodes: at another size of the weights it keeps its size."""
    settings = {"tanh, from σw = ½ to 1": (arrives("tanh", 0.5), arrives("tanh", 1.0)),
                "ReLU, from σw = 1 to √2": (arrives("relu", 1.0), arrives("relu", root(2))),
                "ReLU, from σw = 2 to √2": (arrives("relu", 2.0), arrives("relu", root(2))),
                "ELU, from σw = 2 to 1": (arrives("elu", 2.0), arrives("elu", 1.0))}  # fmt: skip
    return tuple(
        Case(where, f"{power(before)}, then {power(after)}", abs(before) > FAR and keeps(after))
        for where, (before, after) in settings.items()
    )


def bn_by_skip() -> tuple[Case, ...]:
    """A skip connection and no normalisation: after 20 ReLU layers every signal has size 1, within a tenth."""
    found = []
    for where, scale in (("σw = ½", 0.5), ("σw = √2", root(2)), ("σw = 2", 2.0)):
        size = signals.forward(seed=SEEDS, depth=20, activation="relu", weight_scale=scale, skip=1.0)
        log10 = float(np.median(size.log10_h[:, 19]))
        found.append(Case(where, f"size 10^{log10:.1f}", abs(log10) < 0.04))
    return tuple(found)


def bn_never_vanishes() -> tuple[Case, ...]:
    """Sixty layers with batch norm, five activations: more than a thousandth arrives."""
    return sized(lambda log10: not vanishes(log10), {f"{words}, σw = ½": log10 for words, log10 in batch_normed()})


def bn_ensures() -> tuple[Case, ...]:
    """Sixty layers with batch norm, five activations: the gradient neither vanishes nor explodes."""
    return sized(lambda log10: abs(log10) < FAR, dict(batch_normed()))


def batch_normed() -> list[tuple[str, float]]:
    names = ("linear", "sigmoid", "elu", "gelu", "relu")
    return [(activation(name).word, arrives(name, 0.5, 60, "batch")) for name in names]


def skip_unchanged() -> tuple[Case, ...]:
    """Thirty residual ReLU layers, h + s·F(h): the gradient at the first is that at the last, within a hundredth."""
    settings = {"F as it is, He's weights": root(2), "F scaled by 1/√30": root(2 / 30), "F = 0 at the start": 0.0}
    return sized(lambda log10: abs(log10) < 0.005, {w: arrives("relu", s, skip=1.0) for w, s in settings.items()})


def deeper_remedies() -> tuple[Case, ...]:
    """At sixty layers, with the remedy, the gradient vanishes or explodes."""
    settings = {"residual, F scaled by 1/√60": arrives("relu", root(2 / 60), 60, skip=1.0),
                "ReLU, batch norm": arrives("relu", 1.0, 60, "batch"),
                "ReLU, He's weights": arrives("relu", root(2), 60)}  # fmt: skip
    return sized(lambda log10: abs(log10) > FAR, settings)


GRADIENTS = 2000


@lru_cache(maxsize=1)
def some_gradients() -> tuple[np.ndarray, np.ndarray]:
    """Gradients of 8 entries, 10⁻¹² to 10⁶ in size, and thresholds from 10⁻⁶ to 10⁶."""
    rng = np.random.default_rng(0)
    g = 10 ** rng.uniform(-12, 6, (GRADIENTS, 1)) * rng.normal(size=(GRADIENTS, 8))
    return g, 10 ** rng.uniform(-6, 6, GRADIENTS)


def clip_by_norm(g: np.ndarray, c: float) -> np.ndarray:
    """g times min(1, c/‖g‖)."""
    return np.asarray(g) * min(1.0, c / np.linalg.norm(g))


def clip_limits() -> tuple[Case, ...]:
    """Two thousand gradients: by norm no norm, by value no entry exceeds the threshold."""
    g, c = some_gradients()
    norms = np.array([np.linalg.norm(clip_by_norm(each, at)) for each, at in zip(g, c, strict=True)])
    entries = np.abs(np.clip(g, -c[:, None], c[:, None])).max(1)
    over = {"by norm": np.sum(norms > c * (1 + 1e-9)), "by value": np.sum(entries > c)}
    return tuple(Case(where, f"{count} of {GRADIENTS} above it", count == 0) for where, count in over.items())


def clip_small() -> tuple[Case, ...]:
    """Two thousand gradients: some that are below the threshold become larger."""
    g, c = some_gradients()
    by = {"by norm": np.array([clip_by_norm(each, at) for each, at in zip(g, c, strict=True)]),
          "by value": np.clip(g, -c[:, None], c[:, None])}  # fmt: skip
    larger = {where: int(np.sum(np.linalg.norm(after, axis=1) > np.linalg.norm(g, axis=1) * (1 + 1e-9)))
              for where, after in by.items()}  # fmt: skip
    return tuple(Case(where, f"{count} of {GRADIENTS} enlarged", count > 0) for where, count in larger.items())
