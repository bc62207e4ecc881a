"""Attention blocks: how alike the tokens are, and what is left of the gradients, measured over theory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from vgcourse.experiments.lesson_11.alike import ROWS, SWEPT, compiled_alike, compiled_predicted
from vgcourse.nets import tokens
from vgcourse.views.controls import Choice, Headline, Preset, Series, Slider
from vgcourse.views.explorer import Explorer, sliced
from vgcourse.views.explorers.parts import rows_of
from vgcourse.views.figure import Axis
from vgcourse.views.residual_plots import BLOCKS

LENGTHS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32)
SCALED = 24**-0.5
"""α = 1/√L for 24 blocks."""
STRENGTHS = tuple(sorted([0.0, 0.1, SCALED, 0.3, 0.4, 0.5, 0.7, 1.0, 1.5, 2.0]))
SHARPNESSES = (0.0, 0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0)
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
    place = Choice("place", "layer norm", tuple(PLACES), "after each sum (post-LN)")
    strength = Slider("strength", "strength of a branch α", STRENGTHS, 1.0)
    sharpness = Slider("sharpness", "scale of QKᵀ, β", SHARPNESSES, 1.0)
    blocks = Slider("blocks", "blocks L", LENGTHS, 24, digits=0)
    controls = (kind, place, strength, sharpness, blocks)
    return Explorer(
        title="Attention blocks before training: 16 tokens, 64 wide, one head",
        controls=controls,
        series=(
            Series("share", "share that tells tokens apart", "measurement", "residual"),
            Series("dh", "dL/dh", "measurement", "relu"),
            Series("dQ", "dL/dW_Q", "measurement", "factor"),
            Series("dV", "dL/dW_V", "measurement", "tanh"),
            Series("share_theory", "theory of the share", "theory", "residual"),
        ),
        slices=sliced(transformer_rows, controls, one_by_one=("kind", "place")),
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


def transformer_rows(position: Mapping[str, Any]) -> np.ndarray:
    """log10 of share, dL/dh, dL/dW_Q, dL/dW_V and the share by theory: (5, points), or (values, 5, points)."""
    swept = SWEPT if any(isinstance(value, tuple) for value in position.values()) else ()
    given = {name: value for name, value in position.items() if name not in ("kind", "place")}
    given |= {**KINDS[position["kind"]], "place": PLACES[position["place"]]}
    return rows_of(_curves, tokens.rows(**given), swept, ROWS)


def _curves(k: tokens.Knobs):
    measured, predicted = compiled_alike(k, width=WIDTH, batch=TOKENS), compiled_predicted(k, count=TOKENS)
    return measured.log10_share, measured.log10_dh, measured.log10_dQ, measured.log10_dV, predicted.log10_share
