"""Published numbers of lesson 06, normalisation. Seeds are range(20).

Tolerances: the curriculum's ±3 % for Yang's factor at a batch of 64. For other activations infinite width is 64 here:
the width of 64 adds about 2/64 to the mean of 1/s², so ±5 %.
"""

import jax
import jax.numpy as jnp
import numpy as np
from published.ledger import Published

from vgcourse.experiments.lesson_06.normalised import growth, skip_sweep, trained_accuracy
from vgcourse.measuring.profile import sweep
from vgcourse.nets.normalisation import batch_norm

YANG = "Yang et al. 2019"


def factor(activation, batch=64, σw=1.0, normalisation="batch"):
    """The factor of the squared gradient, layers 2 to 29 of 30, 64 wide; the median of the seeds."""
    runs = sweep(seed=range(20), depth=30, activation=activation, weight_scale=σw, normalisation=normalisation,
                 width=64, batch=batch)  # fmt: skip
    return float(np.median(10 ** (2 * (runs.log10_dh[:, 1] - runs.log10_dh[:, 28]) / 27)))


def scaled():
    """Loss and gradient at 10 W over those at W."""
    W, x, y = (jax.random.normal(key, (64, 64)) for key in jax.random.split(jax.random.key(0), 3))
    loss = lambda W: jnp.mean((jax.nn.relu(batch_norm(x @ W)) - y) ** 2)
    ratio = jnp.linalg.norm(jax.grad(loss)(10 * W)) / jnp.linalg.norm(jax.grad(loss)(W))
    return float(loss(10 * W) / loss(W)), float(ratio)


def corners():
    """log10 dL/dh at layer 1 of 30: skip with norm, skip alone, norm alone; ReLU, He's weights."""
    cases = ((1, "batch"), (1, "none"), (0, "batch"))
    return [float(np.median(skip_sweep(*case).log10_dh[:, 0])) for case in cases]


def train(normalisation, σw, rate=0.03):
    return float(np.median(trained_accuracy([σw], normalisation, learning_rate=rate)))


LEDGER = (
    Published(YANG, "ReLU, B → ∞", "batch norm: factor of the squared gradient, theory π/(π − 1)",
              np.pi / (np.pi - 1), 1e-5, lambda: growth("relu")),
    Published(YANG, "ReLU, B → ∞", "measured at B = 64", 1.467, 0.03, lambda: factor("relu"),
              relative=True),
    Published(YANG, "ReLU, B → ∞", "the same at σw = 0.5 and 4: the weights cancel", (1.467, 1.467), 0.03,
              lambda: [factor("relu", σw=0.5), factor("relu", σw=4)], relative=True),
    Published(YANG, "φ = id", "linear batch norm at B = 8: (B − 2)/(B − 3)", 6 / 5, 0.05,
              lambda: factor("linear", 8), relative=True),
    Published("wide layers, large batch", "E[φ′²]/Var[φ]", "tanh, GELU, ELU, sigmoid, measured at B = 256",
              tuple(growth(name) for name in ("tanh", "gelu", "elu", "sigmoid")), 0.05,
              lambda: [factor(name, 256) for name in ("tanh", "gelu", "elu", "sigmoid")], relative=True),
    Published("wide layers", "E[φ′²]/E[φ²]", "layer norm: ReLU, tanh, sigmoid",
              tuple(growth(name, "layer") for name in ("relu", "tanh", "sigmoid")), 0.05,
              lambda: [factor(name, normalisation="layer") for name in ("relu", "tanh", "sigmoid")], relative=True),
    Published("Ioffe & Szegedy 2015", "section 3.3", "loss and gradient at 10 W over those at W", (1.0, 0.1), 1e-3,
              scaled),
    Published("De & Smith 2020", "section 3", "30 layers, skip and norm: under one power of ten; each alone: over two",
              (1.0, 1.0, 1.0), 0.0,
              lambda: np.array([corners()[0] < 1, corners()[1] > 2, corners()[2] > 2], float)),
    Published("Ioffe & Szegedy 2015", "section 4", "ten ReLU layers on digits at σw = .1: plain and with batch norm",
              (0.1, 0.95), 0.05, lambda: [train("none", 0.1), train("batch", 0.1)]),
    Published("van Laarhoven 2017", "section 2", "batch norm at σw = 10: rate .03 fails, 50 times that trains",
              (0.0, 1.0), 0.0, lambda: [float(train("batch", 10) > 0.75), float(train("batch", 10, 1.5) > 0.75)]),
)  # fmt: skip
