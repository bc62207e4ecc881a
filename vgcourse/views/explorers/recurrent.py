"""The gradient against the lag in an untrained recurrent net, over what its forget bias, or its largest singular
value, allows."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any

import numpy as np

from vgcourse.experiments.lesson_08 import lags
from vgcourse.nets import recurrent
from vgcourse.views.controls import Choice, Headline, Idle, Preset, Series, Slider
from vgcourse.views.explorer import Explorer, sliced
from vgcourse.views.figure import Axis
from vgcourse.views.lag_plots import BACK
from vgcourse.waiting import Bar

CELLS = {
    "rnn": "tanh RNN", "orthogonal": "orthogonal tanh RNN", "irnn": "identity ReLU RNN", "lstm": "LSTM", "gru": "GRU",
}  # fmt: skip
"""The cells, and how they are called."""
EVERY = 2  # steps between two points


def recurrent_explorer() -> Explorer:
    """dL/dh and dL/dc at every second step of the last 101, one net 16 wide, over σ(b)ⁿ or (γ·σ_max)ⁿ."""
    cell = Choice("cell", "cell", tuple(CELLS), "lstm", CELLS)
    no_gate = Idle("cell", ("rnn", "orthogonal", "irnn"), "this cell has no gate")
    bias = Slider("forget_bias", "forget bias b", np.arange(-1, 6.01, 0.25), 1.0, idle=no_gate)
    lag = Slider("lag", "steps back", range(10, recurrent.MAX_LAG + 1, 10), 100, digits=0)
    weight = Slider("weight_scale", "weights σw", np.arange(0.2, 3.05, 0.2).round(2), 1.0)
    controls = (cell, bias, lag, weight)
    start = {control.name: control.start for control in controls}
    with Bar("compiling the cells") as bar, ThreadPoolExecutor(2) as workers:
        for done, _ in enumerate(workers.map(lambda name: lag_rows({**start, "cell": name}), CELLS), 1):
            bar(done / len(CELLS))
    return Explorer(
        title="A recurrent net, 16 units wide, untrained, reads sequences of the adding problem",
        controls=controls,
        series=(
            Series("h", "dL/dh", "measurement", "cell"),
            Series("c", "dL/dc", "measurement", "weights"),
            Series("path", "direct path σ(b)ⁿ", "theory", "weights"),
            Series("bound", "bound σ_maxⁿ", "bound", "bound"),
        ),
        slices=sliced(lag_rows, controls, one_by_one=["cell"]),
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


def lag_rows(position: Mapping[str, Any]) -> np.ndarray:
    """log10 of dL/dh, dL/dc, σ(b)ⁿ and the bound: (4, points), or (values, 4, points) where one number is a tuple."""
    cell, made = position["cell"], recurrent.cell_of(position["cell"])
    names = ("lag", "forget_bias", "weight_scale")
    along = next((position[name] for name in names if isinstance(position[name], tuple)), (None,))
    values = [{n: v if isinstance(position[n], tuple) else position[n] for n in names} for v in along]
    if made.forgets is None and isinstance(position["forget_bias"], tuple):
        found = lags.Lags(
            *(np.repeat(part, len(along), axis=0) for part in _one(cell, **{**values[0], "forget_bias": 0.0}))
        )
    elif along == (None,):
        found = _one(
            cell, **{**values[0], "forget_bias": values[0]["forget_bias"] if made.forgets is not None else 0.0}
        )
    else:
        found = lags.rows(cell, [recurrent.knobs(**each) for each in values], [0])
    n = np.arange(recurrent.MAX_LAG, -1, -1)
    nothing = np.full(found.h.shape, np.nan)
    path, bound, c = nothing.copy(), nothing.copy(), nothing
    if made.forgets is not None:
        path = np.stack([lags.log10_path(each["forget_bias"], n) for each in values])
    else:
        largest = np.array([lags.recurrent_spectrum(cell, each["weight_scale"], [0])[0, 0] for each in values])
        bound = np.log10(largest)[:, None] * n
    if made.parts == 2:
        c = found.c
    there = ~np.isnan(found.h)
    rows = np.stack([found.h, c, np.where(there, path, np.nan), np.where(there, bound, np.nan)], axis=1)[..., ::EVERY]
    return rows[0] if along == (None,) else rows


@lru_cache(maxsize=512)
def _one(cell: str, lag: int, forget_bias: float, weight_scale: float) -> lags.Lags:
    """A single net, kept: the choice of the cell asks for all five at every move, and most have not changed."""
    return lags.rows(cell, [recurrent.knobs(lag, forget_bias, weight_scale)], [0])
