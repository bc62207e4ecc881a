"""Published numbers of lesson 05, the ReLU family."""

from functools import cache

import numpy as np
from published.ledger import derived, published

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

HE, UVA = "He et al. 2015", "Lippe 2020, UvA Deep Learning Tutorials"
CLOSED = "E[φ²], E[φ′²] at z ~ N(0, 1), by quadrature with SciPy in float64"
FOUR = "four decimals are written"
LEDGER = (
    published(
        HE,
        "§2.2, eq. 10",
        "½ n_l Var[w_l] = 1",
        "σw² of a ReLU",
        2.0,
        1e-5,
        "float32",
        lambda: critical("relu").gain ** 2,
    ),
    published(
        HE,
        "§2.2, behind eq. 14",
        "½ (1 + a²) n_l Var[w_l] = 1",
        "σw² of a leaky ReLU, a = .25",
        2 / (1 + 0.25**2),
        1e-5,
        "float32",
        lambda: critical("relu", 0.25).gain ** 2,
    ),
    published(
        UVA,
        "tutorial 3, cell “measure_number_dead_neurons” of ten layers",
        "In percentage: 0.00%, 0.00%, 2.73%, 10.55%, 34.77%, 46.88%, 45.31%, 47.66%, 56.25%, 43.75%",
        "largest dead share in the last layers of ten",
        0.5625,
        0.1,
        "two standard errors of a layer of 128: other pictures, other widths",
        lambda: float(born_dead()[7:].max()),
    ),
    published(
        UVA,
        "tutorial 3, cell “measure_number_dead_neurons” of four layers",
        "0.00%, 0.00%, 1.17%, 7.81%",
        "the first four layers of our ten, 64 wide: dead share",
        (0.0, 0.0, 0.0117, 0.0781),
        0.02,
        "no reason was written down when it was set",
        lambda: born_dead()[:4],
        came="0, .02, .11, .23: layers of 64 lose more units than its 512, 256, 256, 128",
    ),
    derived(CLOSED, "ELU", (0.6450, 0.6681), 1e-4, FOUR, lambda: moments("elu")),
    derived(CLOSED, "GELU", (0.4252, 0.4559), 1e-4, FOUR, lambda: moments("gelu")),
    derived(CLOSED, "SiLU", (0.3558, 0.3795), 1e-4, FOUR, lambda: moments("silu")),
    derived(CLOSED, "SELU: E[φ′²]", 1.0716, 1e-4, FOUR, lambda: moments("selu")[1]),
    derived("e⁻⁶", "ELU′(−6)", 0.0025, 5e-5, "two digits are written", lambda: float(activation("elu").slope(-6.0))),
    derived(
        "29/2 · log10 ⅙ at Var(W) = 1/(3n)",
        "log10 left by 30 ReLU layers with a library's default weights",
        14.5 * np.log10(1 / 6),
        0.5,
        "finite width: the mean of ln lies β/4 ≈ .5 decades lower at n = 64",
        lambda: lost(1 / 3),
    ),
)
