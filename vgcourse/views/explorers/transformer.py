"""Attention blocks: how alike the tokens are, and what is left of the gradients, measured over theory."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.experiments.lesson_11.alike import alike_of, predicted_of
from vgcourse.nets import tokens
from vgcourse.views.controls import Choice, Headline, Preset, Series, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.explorers.parts import at
from vgcourse.views.figure import Axis
from vgcourse.views.residual_plots import BLOCKS

LENGTHS = range(1, tokens.MAX_BLOCKS + 1)
SCALED = 24**-0.5
"""α = 1/√L for 24 blocks."""
STRENGTHS = tuple(sorted([SCALED, *(α for α in np.arange(0, 2.01, 0.05).round(2) if α != 0.2)]))  # they read alike
SHARPNESSES = tuple(np.arange(0, 5.01, 0.05).round(2))
KINDS = {
    "attention alone": {"skip": 0.0, "mlp": 0.0},
    "with skips": {"skip": 1.0, "mlp": 0.0},
    "with skips and MLPs": {"skip": 1.0, "mlp": 1.0},
}
PLACES = {"none": "none", "before each branch (pre-LN)": "pre", "after each sum (post-LN)": "post"}
WIDTH, TOKENS = 64, 16


def transformer_explorer() -> Explorer:
    """What tells 16 tokens apart, and dL/dh, dL/dW_Q, dL/dW_V in attention blocks 64 wide, as their parts change."""
    kind = Choice("kind", "blocks", tuple(KINDS), "with skips")
    place = Choice(
        "place",
        "layer norm",
        tuple(PLACES),
        "after each sum (post-LN)",
        counted=[*map(tokens.place_index, PLACES.values())],
    )
    strength = Slider("strength", "strength of a branch α", STRENGTHS, 1.0)
    sharpness = Slider("sharpness", "scale of QKᵀ, β", SHARPNESSES, 1.0)
    blocks = Slider("blocks", "blocks L", LENGTHS, 24, digits=0)
    controls = (kind, place, strength, sharpness, blocks)
    return Explorer(
        name="transformer",
        title="Attention blocks before training: 16 tokens, 64 wide, one head",
        controls=controls,
        series=(
            Series("share", "share that tells tokens apart", "measurement", "residual"),
            Series("dh", "dL/dh", "measurement", "relu"),
            Series("dQ", "dL/dW_Q", "measurement", "factor"),
            Series("dV", "dL/dW_V", "measurement", "tanh"),
            Series("share_theory", "theory of the share", "theory", "residual"),
        ),
        rows=transformer_rows,
        drawn=True,
        points=range(1, tokens.MAX_BLOCKS + 1),
        x=BLOCKS,
        y=Axis("size (RMS), share", "decades"),
        headline=Headline("After the last block that float32 can tell, {} of a token is its own.", "share", -1),
        presets=(
            Preset("post-LN", {}),
            Preset("pre-LN", {"place": "before each branch (pre-LN)"}),
            Preset("attention alone", {"kind": "attention alone", "place": "none", "blocks": 6}),
            Preset("α = 1/√L", {"place": "none", "strength": SCALED}),
            Preset("softmax saturates", {"place": "none", "sharpness": 5.0}),
        ),
        tries=(
            "Start with attention alone. At which block do the markers end, and which of the four curves ends first?",
            "Go back to post-LN with 24 blocks and lower α. At which α does dL/dW_Q stay within a tenth of dL/dW_V?",
            "Set β to 0: every token attends to all alike. What is left of dL/dW_Q, and why? Then raise β to 5.",
        ),
    )


@jax.jit
def transformer_rows(seed, kind, place, strength, sharpness, blocks):
    """log10 of share, dL/dh, dL/dW_Q, dL/dW_V and the share by theory."""
    skip, mlp = (at([each[part] for each in KINDS.values()], kind) for part in ("skip", "mlp"))
    k = tokens.Knobs(blocks, strength, skip, place, sharpness, mlp, seed)
    seen, predicted = alike_of(k, WIDTH, TOKENS), predicted_of(k, TOKENS)
    return jnp.stack([seen.log10_share, seen.log10_dh, seen.log10_dQ, seen.log10_dV, predicted.log10_share])
