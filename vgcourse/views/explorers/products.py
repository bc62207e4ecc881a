"""A product of random matrices: what it does to a gradient, and where a number format ends. Lesson 02."""

from __future__ import annotations

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.experiments.lesson_02.products import lyapunov_exponent, lyapunov_spread, vector_products
from vgcourse.views.controls import Choice, Headline, Preset, Series, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.explorers.parts import at, place, stored
from vgcourse.views.figure import Axis

LENGTH, STRIDE, SEEDS = 100, 2, 8
FACTORS = np.arange(STRIDE, LENGTH + 1, STRIDE)
SIZES = (1, 2, 3, 4, 6, 8, 16, 32, 64)
TABLE = Path(__file__).with_name("products.npy")
FORMATS = ("float16", "float32", "float64")


def products_explorer() -> Explorer:
    """|W_l ⋯ W_1 v| for a unit v: one product measured, what theory predicts for it, and the format's end."""
    gain = Slider("gain", "gain σ√n", sorted([*np.arange(0.5, 3.01, 0.1).round(1), 4.0, 8.0]), 2.0, digits=1)
    size = Slider("size", "size n", SIZES, 4, digits=0)
    seed = Slider("seed", "seed", range(SEEDS), 0, digits=0)
    number_format = Choice("format", "format", FORMATS, "float32")
    controls = (gain, size, seed, number_format)

    return Explorer(
        name="products",
        title="A gradient passes through a hundred random n × n matrices",
        controls=controls,
        series=(
            Series("product", "measured: |W_l ⋯ W_1 v|", "measurement", "factor"),
            Series("theory", "theory: e^(l·exponent)", "theory", "factor"),
            Series("high", "theory, 95 % of seeds", "bound", "factor"),
            Series("low", "theory, 5 %", "bound", "factor"),
            Series("largest", "largest number", "line", "bound"),
        ),
        rows=product_rows,
        points=FACTORS,
        x=Axis("number of factors l"),
        y=Axis("size", "decades"),
        headline=Headline(
            "A hundred factors leave {} of it.", "product", -1, above="A hundred factors make it {} times as large."
        ),
        presets=(
            Preset("4 × 4, N(0, 1)", {}),
            Preset("one number, N(0, 1)", {"size": 1, "gain": 1.0}),
            Preset("64 × 64, gain 1", {"size": 64, "gain": 1.0}),
            Preset("64 × 64, N(0, 1)", {"size": 64, "gain": 8.0}),
        ),
        tries=(
            "For n = 4, find the gain at which the product neither vanishes nor explodes. Is it 1?",
            "Stay at gain 1 and raise n from 1 to 64: what happens to the loss per factor, and to the seeds’ spread?",
            "Take n = 64 with N(0, 1). After how many factors does float32 end? And float16?",
        ),
    )


@jax.jit
def product_rows(_, gain, size, seed, format):
    """log10 of product, theory, its 95 % and 5 %, and the largest number of the format."""
    n, log10_σ = place(size, SIZES), jnp.log10(gain / jnp.sqrt(jnp.float32(size)))
    product = at(stored(TABLE), n, seed) + FACTORS * log10_σ
    theory = FACTORS * (at([lyapunov_exponent(n) / np.log(10) for n in SIZES], n) + log10_σ)
    wide = at([1.645 * lyapunov_spread(n) / np.log(10) for n in SIZES], n) * np.sqrt(np.float32(FACTORS))
    largest = jnp.full(len(FACTORS), at([np.log10(float(jnp.finfo(format).max)) for format in FORMATS], format))
    return jnp.stack([product, theory, theory + wide, theory - wide, largest])


def product_table() -> np.ndarray:
    """log10 of the measured products for σ = 1, (sizes, seeds, points); another σ only adds l·log10 σ."""
    return np.stack([vector_products(size, LENGTH, 1.0, range(SEEDS))[:, FACTORS - 1] for size in SIZES])
