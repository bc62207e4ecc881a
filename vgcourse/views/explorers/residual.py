"""Residual blocks: what passes forward and back, measured in one network, over theory."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.experiments.lesson_09.residuals import passage_of, predicted_of
from vgcourse.nets import residual
from vgcourse.nets.normalisation import normalisation_index
from vgcourse.views.controls import Choice, Headline, Preset, Series, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.figure import Axis
from vgcourse.views.residual_plots import BLOCKS

MOST = 50
LENGTHS = range(1, MOST + 1)
SCALED = 20**-0.5
"""α = 1/√L for 20 blocks."""
STRENGTHS = tuple(sorted([*np.arange(0, 1.51, 0.05).round(2), SCALED]))
SKIPS = {"with the skip": 1, "without": 0}
NORMS = {"none": "none", "batch norm": "batch", "layer norm": "layer"}
WIDTH, BATCH = 32, 32


def residual_explorer() -> Explorer:
    """RMS of h and of dL/dh in residual blocks 32 wide, as their number, α, the normalisation and the skip change."""
    blocks = Slider("blocks", "blocks L", LENGTHS, 20, digits=0)
    strength = Slider("strength", "residual strength α", STRENGTHS, 1.0)
    norm = Choice(
        "normalisation", "normalisation", tuple(NORMS), "none", counted=[*map(normalisation_index, NORMS.values())]
    )
    skip = Choice("skip", "skip connection", tuple(SKIPS), "with the skip", counted=[*SKIPS.values()])
    controls = (strength, blocks, norm, skip)
    return Explorer(
        name="residual",
        title="Residual blocks: ReLU, He’s weights, 32 units wide",
        controls=controls,
        series=(
            Series("h", "h, the way forward", "measurement", "weights"),
            Series("dh", "dL/dh, the way back", "measurement", "relu"),
            Series("h_theory", "theory of h", "theory", "weights"),
            Series("dh_theory", "theory of dL/dh", "theory", "relu"),
        ),
        rows=residual_rows,
        drawn=True,
        points=range(1, MOST + 1),
        x=BLOCKS,
        y=Axis("size (RMS)", "decades"),
        headline=Headline(
            "The first block gets {} of the gradient.", "dh", above="The first block gets {} times the gradient."
        ),
        presets=(
            Preset("He’s weights, α = 1", {}),
            Preset("α = 1/√L", {"strength": SCALED}),
            Preset("zero-initialised: α F = 0", {"strength": 0.0, "blocks": MOST}),
            Preset("batch norm, α = 1", {"normalisation": "batch norm", "blocks": MOST}),
            Preset("no skip", {"skip": "without", "blocks": MOST}),
            Preset("batch norm, no skip", {"normalisation": "batch norm", "skip": "without"}),
        ),
        tries=(
            "Raise L to 50 at α = 1, then lower α until both curves are level. How does the α you need go with L?",
            "Give the 50 blocks batch norm at α = 1. Both curves still rise: what is different about their shape?",
            "Take the skip away, first without normalisation, then with batch norm. Which of the two needs the skip?",
        ),
    )


@jax.jit
def residual_rows(seed, strength, blocks, normalisation, skip):
    """log10 RMS of h and dL/dh, measured, then by theory."""
    k = residual.PANEL.rows()._replace(
        seed=seed, strength=strength, blocks=blocks, normalisation=normalisation, skip=skip.astype(jnp.float32)
    )
    measured, predicted = passage_of(k, WIDTH, BATCH, MOST), predicted_of(k, MOST)
    return jnp.stack([measured.log10_h, measured.log10_dh, predicted.log10_h, predicted.log10_dh])
