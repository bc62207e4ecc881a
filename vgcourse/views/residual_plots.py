"""Pictures of networks with skips: what passes through the blocks, who trains, and gradients that are shattered."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from vgcourse.experiments.lesson_09.depth_race import Raced
from vgcourse.experiments.lesson_09.residuals import Passage
from vgcourse.experiments.lesson_09.shattered import GRID, autocorrelation
from vgcourse.experiments.lesson_09.skips import Slope
from vgcourse.inputs import BadInput, made_by, one_of, shown, whole_number
from vgcourse.views.figure import Axis, Curve, Figure
from vgcourse.views.numerals import number, size
from vgcourse.views.runs import MediansFigure, TitleOnly, color_of, column, median_and_band

BLOCKS = Axis("block l (input on the left, output on the right)")
FIELDS = {"variance": "mean square of h", "gradient": "mean square of dL/dh"}
EXPONENTS = {"pre": -0.5, "post": 0.0}
"""dL/dW of the last block goes as L to this power (Xiong et al. 2020, theorem 1); drawn from the first depth on."""


COLORS = {
    "mean": "factor", "without": "linear", "no skip": "linear", "plain": "linear", "bn": "batch_norm",
    "batch norm": "batch_norm", "layer norm": "layer_norm", "√": "scaled", "rezero": "elu", "zero": "tanh",
    "post": "sigmoid", "pre": "tanh", "one layer": "relu", "residual": "residual", "skip": "residual",
}  # fmt: skip
"""What the name of a configuration says → its colour; the first that fits."""


def passage_figure(runs: Mapping[str, tuple[Passage, Passage]], field: str = "variance", title: str = "") -> Figure:
    """Configuration → (measured over seeds, predicted): medians with 5–95 % bands, and theory as thin lines.

    field: "variance", the mean square of h from block 0 on, or "gradient", that of dL/dh.
    """
    one_of("The field", field, FIELDS)
    if not runs or any(len(pair) != 2 for pair in runs.values()):
        raise BadInput("passage_figure needs name → (vg.passage(…), vg.predicted_passage(…)).")
    curves, bands, said = [], [], []
    for name, (measured, predicted) in runs.items():
        rows, line = (_squares(made_by(name, p, Passage, "vg.passage(…)"), field) for p in (measured, predicted))
        rows, color = np.atleast_2d(rows), color_of(name, COLORS)
        at = np.arange(rows.shape[1]) + (field == "gradient")
        shown, middle = np.unique(np.linspace(0, len(at) - 1, 11).round().astype(int)), np.median(rows, 0)
        curves.append(Curve(at[shown], middle[shown], name, "measurement", color))
        curves.append(Curve(at, line, "", "theory", color))
        bands += [median_and_band(at, rows, name, color)[1]] * (len(rows) > 1)
        said.append(f"{name} from {size(middle[0])} to {size(middle[-1])}, theory {size(line[0])} to {size(line[-1])}")
    finding = title or f"The {FIELDS[field]}, block by block"
    alt = f"{finding}. The {FIELDS[field]}, medians: {'; '.join(said)}."
    x = Axis(BLOCKS.label, range=(0, float(at[-1])))
    return MediansFigure(finding, x, Axis(FIELDS[field], "decades"), curves, bands, alt=alt)


def _squares(passage: Passage, field: str) -> np.ndarray:
    if field == "gradient":
        return 2 * np.asarray(passage.log10_dh, float)
    return np.log10(passage.variance)


def paths_figure(blocks: int = 4) -> Figure:
    """The ways through residual blocks as a tree: each block doubles them, over its skip or through its branch.

    1 to 6 blocks. A block's Jacobian is I + ∂F, and the product of L of them has 2^L terms (Veit et al. 2016, fig. 1).
    """
    blocks = whole_number("The number of blocks", blocks, 1, 6)
    arms = (("over the skip, times 1", 1, "tanh"), ("through the branch, times ∂F", -1, "factor"))
    ends, curves = np.zeros(1), []
    for l in range(blocks):
        apart = 2.0 ** (blocks - l - 2)
        for label, side, color in arms:
            named = [""] * (len(ends) - 1) + [label if l == blocks - 1 else ""]
            curves += [
                Curve((l, l + 1), (y, y + side * apart), name, "line", color)
                for y, name in zip(ends, named, strict=True)
            ]
        ends = np.concatenate([ends + apart, ends - apart])
    title = f"{blocks} blocks, {2**blocks} ways: every block doubles them"
    ways = ", ".join(str(2**l) for l in range(blocks + 1))
    alt = (
        f"{title}. A tree from left to right: at every block each way forks, one arm over the skip, one through the "
        f"branch. Ways after 0, 1, 2 … blocks: {ways}."
    )
    return TitleOnly(title, Axis(BLOCKS.label, range=(0, blocks)), Axis("ways", names=("",)), curves, alt=alt)


def race_figure(runs: Mapping[str, Raced], title: str = "") -> Figure:
    """A dot for each seed's accuracy on the training digits, the median as a large marker; prints its title alone."""
    if not runs:
        raise BadInput("race_figure needs name → vg.train_residual(…); none came.")
    curves = [Curve([-0.4, len(runs) - 0.6], [0.1, 0.1], "guessing", "bound", "bound")]
    for at, (name, run) in enumerate(runs.items()):
        values = made_by(name, run, Raced, "vg.train_residual(…)").accuracy
        curves += column(at, values, color_of(name, COLORS))
    said = ", ".join(f"{name} {number(float(np.median(run.accuracy)), 2)}" for name, run in runs.items())
    finding = title or "Accuracy on the digits it was trained on"
    y = Axis("share of the training digits right", range=(0, 1.05))
    return TitleOnly(finding, Axis("", names=tuple(runs)), y, tuple(curves), alt=f"{finding}. Medians: {said}.")


def grid_figure(slopes: Mapping[str, np.ndarray], title: str = "") -> Figure:
    """df/dx over x of one network each (the first row), every curve scaled to variance 1 and set above the last."""
    curves = []
    for at, (name, rows) in enumerate(reversed(slopes.items())):
        row = np.atleast_2d(rows)[0].astype(float)
        if row.shape != GRID.shape or not np.isfinite(row).all() or not np.ptp(row):
            needs = f"grid_figure needs {len(GRID)} slopes that differ, as vg.input_slopes(…) gives"
            raise BadInput(f"{needs}; for {name!r} {shown(row)} came.")
        curves.append(Curve(GRID, at + (row - row.mean()) / row.std() / 6, "", "line", color_of(name, COLORS)))
    finding = title or "df/dx, at 256 neighbours"
    alt = f"{finding}. From above: {', '.join(slopes)}. Each curve is scaled to variance 1."
    y = Axis("df/dx, scaled", names=tuple(reversed(slopes)))
    return TitleOnly(finding, Axis("input x"), y, tuple(curves), alt=alt)


def autocorrelation_figure(slopes: Mapping[str, np.ndarray], title: str = "", lags: int = 15) -> Figure:
    """The autocorrelation of df/dx over the grid: the median of the seeds and the 5–95 % band, for each network."""
    curves, bands, said = [Curve([0, lags], [0, 0], "white noise", "bound", "bound")], [], []
    for name, rows in slopes.items():
        if np.isinf(rows := np.atleast_2d(rows)).any():
            raise BadInput(f"autocorrelation_figure needs finite slopes; for {name!r} inf came among them.")
        r = autocorrelation(rows, lags)
        curve, band = median_and_band(range(lags + 1), r, name, color_of(name, COLORS))
        curves.append(curve)
        bands.append(band)
        said.append(f"{name} {number(curve.y[1])}")
    finding = title or "How much the gradient at one input says of the next"
    alt = f"{finding}. Autocorrelation of df/dx at lag 1, medians: {', '.join(said)}."
    x, y = Axis("lag, in steps of the grid"), Axis("autocorrelation of df/dx", range=(-0.3, 1.05))
    return TitleOnly(finding, x, y, tuple(curves), tuple(bands), alt=alt)


def last_block_figure(slopes: Mapping[str, Slope], title: str = "") -> Figure:
    """The gradient of the last block over the number of blocks: medians and bands, and the law of Xiong et al. 2020."""
    curves, bands, said = [], [], []
    for name, found in slopes.items():
        at, color = np.arange(len(found.blocks)), color_of(name, COLORS)
        curve, band = median_and_band(at, found.log10_last.T, name, color)
        law = curve.y[0] + EXPONENTS[found.place] * np.log10(found.blocks / found.blocks[0])
        curves += [curve, Curve(at, law, "", "theory", color)]
        bands.append(band)
        power = f"goes as L to the power {number(found.slope, 1)}"
        said.append(f"{name} {power if np.isfinite(found.slope) else f'is {size(curve.y[0])}'}")
    depths = next(iter(slopes.values())).blocks
    finding = title or "The gradient of the last block over the number of blocks"
    x, y = Axis("blocks L", names=tuple(map(str, depths))), Axis("dL/dW of the last block (RMS)", "decades")
    return MediansFigure(finding, x, y, curves, bands, alt=f"{finding}. {'; '.join(said)}.")
