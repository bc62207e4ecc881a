"""Pictures of lesson 02: products of matrices, losses of a descent, a rule on trial, a folded function."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from jaxtyping import Float

from vgcourse.experiments.lesson_02.bank import Bank
from vgcourse.experiments.lesson_02.descent import Descent
from vgcourse.experiments.lesson_02.products import lyapunov_exponent, lyapunov_spread
from vgcourse.inputs import BadInput, made_by
from vgcourse.measuring.symptoms import NEAR
from vgcourse.nets.activations import activation
from vgcourse.nets.folds import Dense, count_pieces, evaluate, hidden_units
from vgcourse.views.figure import Axis, Band, Curve, Figure
from vgcourse.views.numerals import size
from vgcourse.views.runs import spread

TOP = 12
"""The power of ten up to which a loss that grows is drawn."""
SURE = 1
"""The power of ten up to which it is printed: a run that diverges amplifies the last bits in every step."""
FLOAT32 = np.log10(float(np.finfo(np.float32).max))


def product_figure(runs: Float[np.ndarray, "..."], n: int, σ: float = 1.0, *, title: str = "") -> Figure:
    """`vector_products(n, …, σ)`: median and 5–95 % of the seeds, over Newman's exponent and its own 5–95 %."""
    if np.ndim(runs) != 2:
        raise BadInput(f"product_figure needs a row of log10 sizes for each seed; shape {np.shape(runs)} came.")
    factors = np.arange(1, runs.shape[1] + 1)
    at = factors[np.unique(np.linspace(0, len(factors) - 1, 34).round().astype(int))]
    low, middle, high = spread(runs[:, at - 1])
    line = at * lyapunov_exponent(n, σ) / np.log(10)
    wide = 1.645 * lyapunov_spread(n) * np.sqrt(at) / np.log(10)
    curves = [
        Curve(at, middle, f"median of {len(runs)} seeds", "measurement", "factor"),
        Curve(at, line, "theory", "theory", "factor"),
        Curve(at, line - wide, "theory, 5 % and 95 %", "bound", "bound"),
        Curve(at, line + wide, "", "bound", "bound"),
    ]
    if high[-1] > FLOAT32 / 2:
        curves.append(Curve(at, np.full(len(at), FLOAT32), "largest float32", "line", "bound"))
    finding = f"{factors[-1]} factors: about {size(line[-1])} times the size"
    alt = f"{title or finding}. The median of {len(runs)} seeds is {size(middle[-1])} after {factors[-1]} factors, "
    alt += f"theory says {size(line[-1])}."
    x = Axis("number of factors l", range=(0, float(factors[-1])))
    band = Band(at, low, high, "5–95 % of seeds", "factor")
    return Figure(title or finding, x, Axis("size of W_l ⋯ W_1 v", "decades"), curves, [band], alt=alt)


def descent_figure(runs: Mapping[str, Descent], *, title: str = "") -> Figure:
    """The median loss of each named descent, step by step; what grows is drawn up to `TOP`, printed up to `SURE`."""
    if not runs:
        raise BadInput("descent_figure needs one descent or more, each with a name.")
    curves = []
    for (name, descent), color in zip(runs.items(), ("tanh", "factor", "weights", "bound"), strict=False):
        loss = made_by("A descent", descent, Descent, "vg.descend(…)").loss.astype(float)
        with np.errstate(divide="ignore"):  # a loss that has arrived at 0
            log10 = np.log10(np.median(np.where(np.isfinite(loss), loss, np.inf), axis=0))
        grows = not log10[-1] < TOP
        end = int(np.argmax(log10 > TOP)) if grows else len(log10)
        label = f"{name} (and on to inf)" if grows else name
        curves.append(Curve(np.arange(end), log10[:end], label, "line", color))
    longest = max(descent.loss.shape[1] for descent in runs.values())
    x, y = (
        Axis("step of gradient descent", range=(0, longest)),
        Axis("loss (median of the runs)", "decades", sure_to=SURE),
    )
    return Figure(title or "The loss, step by step", x, y, curves, printed=4)


def rule_figure(networks: Bank, threshold: float = 0.25, *, title: str = "") -> Figure:
    """Every network a dot: the share of weights near zero against what reaches the first layer; the rule's border."""
    made_by("The bank", networks, Bank, "vg.bank(…)")
    curves = []
    for name in dict.fromkeys(networks.activation.tolist()):
        mine = networks.where(networks.activation == name)
        curves.append(Curve(mine.near_zero, mine.log10_ratio, activation(name).word, "dots", name))
    low, high = float(np.min(networks.log10_ratio)), float(np.max(networks.log10_ratio))
    curves.append(Curve([threshold] * 2, [low - 0.5, high + 0.5], f"{100 * threshold:g} %", "bound", "bound"))
    finding = title or "The share of small weights, and what arrives"
    alt = f"{finding}. {len(networks.width)} networks; to the right of {100 * threshold:g} % the rule says vanishing."
    return Figure(finding, Axis(f"share of weights with |w| < {NEAR:g}"),
                  Axis("gradient at the first layer / at the last", "decades"), curves, alt=alt)  # fmt: skip


def fold_figure(*nets: Sequence[Dense], title: str = "") -> Figure:
    """Graphs of nets with one input, each labelled with its hidden units and its exact count of straight pieces."""
    if not nets:
        raise BadInput("fold_figure needs one net or more; none came.")
    x = np.linspace(0, 1, 1025)
    curves = []
    for net, color in zip(nets, ("factor", "tanh", "weights"), strict=False):
        label = f"{hidden_units(net)} units, {count_pieces(net)} pieces"
        curves.append(Curve(x, np.asarray(evaluate(net, x)), label, "line", color))
    finding = title or " · ".join(curve.label for curve in curves)
    return Figure(finding, Axis("x"), Axis("output"), curves, alt=f"{finding}. A zigzag between 0 and 1.")
