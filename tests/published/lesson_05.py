"""Published numbers of lesson 05, the ReLU family."""

from functools import cache

import numpy as np
from published.ledger import Published

from vgcourse.experiments.lesson_05.dead import dead_share
from vgcourse.experiments.lesson_05.leak import critical
from vgcourse.measuring.profile import sweep
from vgcourse.nets.activations import activation
from vgcourse.nets.tasks import digits

DEFAULT = np.sqrt(1 / 3)  # Var(W) = Var(b) = 1/(3n)


def moments(name):
    found = critical(name)
    return found.signal, found.slope


@cache
def born_dead():
    """Median share of dead units of each of ten layers of 64, before training, on standardised digits, 20 seeds."""
    x = digits().x
    return np.median(dead_share((x - x.mean()) / x.std(), 10, "relu", DEFAULT, DEFAULT / 8), axis=0)


def lost(variance):
    """log10 of what 30 ReLU layers leave, the median of 20 seeds."""
    runs = sweep(seed=range(20), depth=30, activation="relu", weight_scale=variance**0.5)
    return float(np.median(runs.log10_dh[:, 0]))


UVA = "Lippe, UvA Deep Learning Tutorials"
LEDGER = (
    Published("He et al. 2015", "eq. 10", "σw² of a ReLU", 2.0, 1e-5, lambda: critical("relu").gain ** 2),
    Published("He et al. 2015", "eq. 15", "σw² of a leaky ReLU, α = .25", 2 / (1 + 0.25**2), 1e-5,
              lambda: critical("relu", 0.25).gain ** 2),
    Published("Clevert et al. 2016", "eq. 15", "E[φ²], E[φ′²] of the ELU at q = 1", (0.6450, 0.6681), 1e-4,
              lambda: moments("elu")),
    Published("Hendrycks & Gimpel 2016", "section 2", "E[φ²], E[φ′²] of the GELU at q = 1", (0.4252, 0.4559), 1e-4,
              lambda: moments("gelu")),
    Published("Elfwing et al. 2018", "eq. 1", "E[φ²], E[φ′²] of the SiLU at q = 1", (0.3558, 0.3795), 1e-4,
              lambda: moments("silu")),
    Published("Klambauer et al. 2017", "eq. 14", "E[φ²], E[φ′²] of the SELU at q = 1", (1.0, 1.0716), 1e-4,
              lambda: moments("selu")),
    Published("Clevert et al. 2016", "eq. 15", "ELU′(−6)", 0.0025, 5e-5, lambda: float(activation("elu").slope(-6.0))),
    Published("default weights of a library", "Var(W) = 1/(3n)", "log10 left by 30 ReLU layers, theory 29/2·log10 ⅙",
              14.5 * np.log10(1 / 6), 0.5, lambda: lost(1 / 3)),
    Published(UVA, "tutorial 3", "largest dead share in the last layers of ten, .54–.55", 0.545, 0.1,
              lambda: float(born_dead()[7:].max())),
    Published(UVA, "tutorial 3", "dead units of four layers: 0, 0, 3, 7 in a hundred", (0.0, 0.0, 0.03, 0.07), 0.02,
              lambda: born_dead()[:4], comes_out=False),
)  # fmt: skip
