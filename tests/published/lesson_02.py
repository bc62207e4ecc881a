"""Lesson 02: vanish or explode."""

from functools import cache

import jax
import numpy as np
from published.ledger import derived, ours, published

from vgcourse.experiments.lesson_02 import products
from vgcourse.experiments.lesson_02.bank import bank
from vgcourse.experiments.lesson_02.products import factors_until_overflow
from vgcourse.measuring import symptoms, theory
from vgcourse.nets.initializers import initial_weights


def _norms(seeds):
    """ln |W_101 ⋯ W_1| for 4 × 4 matrices with entries N(0, 1)."""
    return products.matrix_products(4, 101, seeds=range(seeds))[:, -1] * np.log(10)


def _sigmoid_jacobian(seed, n=100, depth=20):
    """(log10 of the RMS gain ‖J‖_F/√n, of the largest singular value, share of |w| < .05), σw = 1, in float64."""
    rng = np.random.default_rng(seed)
    h, J, near = rng.normal(size=n), np.eye(n), []
    for _ in range(depth):
        W = rng.normal(size=(n, n)) / np.sqrt(n)
        h = 1 / (1 + np.exp(-(W @ h)))
        J = (h * (1 - h))[:, None] * W @ J
        near.append(np.mean(np.abs(W) < 0.05))
    return np.log10(np.linalg.norm(J) / np.sqrt(n)), np.log10(np.linalg.norm(J, 2)), np.mean(near)


@cache
def _jacobians():
    return np.median([_sigmoid_jacobian(seed) for seed in range(20)], axis=0)


def _rule(kinds=None, **given):
    """(share of right verdicts of the 25 % rule, ranking by the share of small weights)."""
    seen = bank(**given) if kinds is None else bank(kinds, **given)
    true = seen.vanishing()
    return symptoms.confusion(seen.near_zero > 0.25, true).accuracy, symptoms.ranking(seen.near_zero, true)


ANY_SCALE = [(name, scale) for name in ("sigmoid", "tanh", "relu") for scale in (0.25, 0.5, 1, 2, 4)]

OURS, D2L = "an earlier run of ours", "after D2L 2023, 5.4"

ANY_SCALE = [(name, scale) for name in ("sigmoid", "tanh", "relu") for scale in (0.25, 0.5, 1, 2, 4)]

NEWMAN = "Newman 1986, exponent ½[ψ(n/2) + ln 2]"
PRODUCT, STACK, RULE = "101 factors of 4 × 4, as D2L multiplies", "a sigmoid stack in float64", "the 25 % rule"
LEDGER = (
    published(
        "He et al. 2015",
        "§2.2, eq. 10",
        "½ n_l Var[w_l] = 1 keeps the signal",
        "χ₁ of the ReLU at σw² = 2",
        1.0,
        1e-6,
        "quadrature in float32",
        lambda: theory.chi_1(2**0.5, 1.0, "relu"),
    ),
    derived(
        NEWMAN,
        "one factor, n = 4 and 100, σ = 1",
        (0.5580, 2.2976),
        1e-4,
        "four decimals are written",
        lambda: [products.lyapunov_exponent(n) for n in (4, 100)],
    ),
    derived(
        NEWMAN,
        "slope of ln |W_l ⋯ W_1 v| over 100 factors, n = 4, 200 seeds",
        0.558,
        0.0086,
        "three standard errors: 3 · .40/√20000, the SD of a factor being ½√ψ′(2)",
        lambda: products.vector_products(4, 100, seeds=range(200))[:, -1].mean() * np.log(10) / 100,
    ),
    derived(
        "IEEE 754",
        "factors of 10 until float32, float16, float64 is inf",
        (39, 5, 309),
        0,
        "",
        lambda: [factors_until_overflow(10.0, dtype) for dtype in (np.float32, np.float16, np.float64)],
        says="largest numbers 3.4 · 10³⁸, 65504, 1.8 · 10³⁰⁸",
    ),
    derived(
        "2Φ(.05/σ) − 1 at σ² = 2/n",
        "He's weights, n = 2000: share of |w| < .05",
        0.886,
        0.001,
        "three decimals are written; the standard error of 4 · 10⁶ weights is .0002",
        lambda: float(symptoms.near_zero_share(initial_weights("he", jax.random.key(0), 2000, 2000))),
    ),
    derived(
        "2Φ(.05/σ) − 1 at σ² = 1/n",
        "N(0, 1/n), n = 100: share of |w| < .05",
        0.383,
        0.005,
        "ten standard errors: the median of 20 draws of 2 · 10⁵ weights",
        lambda: _jacobians()[2],
    ),
    ours(
        PRODUCT,
        "ln of the norm of the product, mean of 20 seeds",
        57.6,
        2.7,
        "three standard errors: 3 · 4.03/√20",
        lambda: _norms(20).mean(),
    ),
    ours(
        PRODUCT, "the same, 200 seeds", 57.6, 0.86, "three standard errors: 3 · 4.03/√200", lambda: _norms(200).mean()
    ),
    ours(
        PRODUCT,
        "its SD over 200 seeds (theory 4.03)",
        3.9,
        0.6,
        "three standard errors: 3 · 4.03/√400",
        lambda: _norms(200).std(),
    ),
    ours(
        STACK,
        "n = 100, 20 layers: log10 ‖J‖_F/√n (2e-13)",
        np.log10(2e-13),
        0.2,
        "no reason was written down when it was set",
        lambda: _jacobians()[0],
    ),
    ours(
        STACK,
        "n = 100, 20 layers: log10 of the largest singular value (2e-13)",
        np.log10(2e-13),
        0.2,
        "no reason was written down when it was set",
        lambda: _jacobians()[1],
        came="1.5e-12: the 2e-13 was of the norm over √n",
    ),
    ours(
        RULE,
        "right verdicts and ranking, usual initialisations",
        (0.5, 0.5),
        0.1,
        "no reason was written down when it was set",
        _rule,
    ),
    ours(
        RULE,
        "the same, σw from ¼ to 4: no better than chance",
        (0.5, 0.5),
        0.1,
        "no reason was written down when it was set",
        lambda: _rule(ANY_SCALE, widths=(10, 30, 100)),
        came=".70 and .83: where scales differ, the share sees them",
    ),
)
