"""The gradient against the lag in an untrained recurrent net, over what its forget bias, or its largest singular
value, allows."""

from __future__ import annotations

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.experiments.lesson_08 import lags
from vgcourse.nets import recurrent
from vgcourse.views.controls import Choice, Headline, Idle, Preset, Series, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.explorers.parts import at
from vgcourse.views.figure import Axis
from vgcourse.views.lag_plots import BACK

CELLS = {
    "rnn": "tanh RNN", "orthogonal": "orthogonal tanh RNN", "irnn": "identity ReLU RNN", "lstm": "LSTM", "gru": "GRU",
}  # fmt: skip
"""The cells, and how they are called."""
EVERY = 2  # steps between two points
SEEDS = 4  # nets to draw from: NumPy draws them, so that the module has to hold them


def recurrent_explorer() -> Explorer:
    """dL/dh and dL/dc at every second step of the last 101, one net 16 wide, over σ(b)ⁿ or (γ·σ_max)ⁿ."""
    cell = Choice("cell", "cell", tuple(CELLS), "lstm", CELLS)
    no_gate = Idle("cell", ("rnn", "orthogonal", "irnn"), "this cell has no gate")
    bias = Slider("forget_bias", "forget bias b", np.arange(-1, 6.01, 0.25), 1.0, idle=no_gate)
    lag = Slider("lag", "steps back", range(10, recurrent.MAX_LAG + 1, 10), 100, digits=0)
    weight = Slider("weight_scale", "weights σw", np.arange(0.2, 3.01, 0.05).round(2), 1.0)
    controls = (cell, bias, lag, weight)
    return Explorer(
        name="recurrent",
        title="A recurrent net, 16 units wide, untrained, reads sequences of the adding problem",
        controls=controls,
        series=(
            Series("h", "dL/dh", "measurement", "cell"),
            Series("c", "dL/dc", "measurement", "weights"),
            Series("path", "direct path σ(b)ⁿ", "theory", "weights"),
            Series("bound", "bound σ_maxⁿ", "bound", "bound"),
        ),
        rows=recurrent_rows,
        drawn=True,
        points=range(-recurrent.MAX_LAG, 1, EVERY),
        x=BACK,
        y=Axis("size of the gradient (RMS)", "decades"),
        headline=Headline(
            "The earliest step gets {} of the gradient.", "h", above="The earliest step gets {} times the gradient."
        ),
        presets=(
            Preset("LSTM, b = 1", {}),
            Preset("LSTM, b = 0", {"forget_bias": 0.0}),
            Preset("LSTM, b = 3", {"forget_bias": 3.0}),
            Preset("tanh RNN", {"cell": "rnn"}),
            Preset("orthogonal tanh RNN", {"cell": "orthogonal"}),
            Preset("identity ReLU RNN", {"cell": "irnn"}),
            Preset("GRU, b = 0", {"cell": "gru", "forget_bias": 0.0}),
        ),
        tries=(
            "Slide the forget bias of the LSTM. Does the measurement stay above its direct path? Then lower σw to 0.2.",
            "Choose the tanh RNN and raise σw past 1. The bound explodes; does the gradient?",
            "Find for the GRU the bias at which the earliest of 100 steps gets a tenth.",
        ),
    )


@partial(jax.jit, static_argnames="cell")
def one_cell(cell, seed, forget_bias, lag, weight_scale):
    """log10 of dL/dh, dL/dc, σ(b)ⁿ and the bound for one cell, which is known when the program is built."""
    made, k = recurrent.cell_of(cell), recurrent.Knobs(lag, forget_bias, weight_scale)
    draws = jax.tree.map(lambda *each: np.stack(each), *(lags.draw(cell, n) for n in range(SEEDS)))
    drawn = jax.tree.map(lambda leaf: at(leaf, seed % SEEDS), draws)
    found, n = lags.lags_of(cell, k, drawn), np.arange(recurrent.MAX_LAG, -1, -1)
    path = bound = jnp.full(len(n), jnp.nan)
    if made.forgets is not None:
        path = n * jax.nn.log_sigmoid(forget_bias) / np.log(10)
    else:
        largest = at(lags.recurrent_spectrum(cell, 1.0, range(SEEDS))[:, 0], seed % SEEDS)
        bound = jnp.log10(weight_scale * largest) * n
    there = ~jnp.isnan(found.h)
    c = found.c if made.parts == 2 else jnp.full(len(n), jnp.nan)
    return jnp.stack([found.h, c, jnp.where(there, path, jnp.nan), jnp.where(there, bound, jnp.nan)])[:, ::EVERY]


def recurrent_rows(seed, cell, *knobs):
    """The rows of any cell; the kernel compiles those alone that are asked for."""
    if isinstance(cell, jax.core.Tracer):
        return jax.lax.switch(cell, [partial(one_cell.__wrapped__, name) for name in CELLS], seed, *knobs)
    return one_cell(list(CELLS)[cell], seed, *knobs)
