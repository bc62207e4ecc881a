"""Lesson 12's questions answered a second time, by NumPy in float64 from what the learner reads."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits

WARD = Path(__file__).parents[3] / "vgcourse" / "clinic" / "ward"


def how_many(v) -> str:
    """The labels as they stand in the ward's sources."""
    kinds = [
        kind for file in WARD.glob("*/*.py") for kind in re.findall(r'^@patient\(\s*"([^"]+)"', file.read_text(), re.M)
    ]
    sick = [kind for kind in kinds if kind != "healthy"]
    share = np.mean([kind.startswith("vanishing") for kind in sick])
    return (
        "In fewer than a quarter"
        if share < 0.25
        else "In more than three quarters"
        if share > 0.75
        else "In about half"
    )


def stack(shift: float):
    """Two hidden ReLU layers with He's weights on the digits, `shift` taken from the first pre-activations."""
    x = load_digits().data[:256] / 16
    rng = np.random.default_rng(0)
    W = [rng.normal(size=shape) * np.sqrt(2 / shape[0]) for shape in ((64, 48), (48, 48), (48, 10))]
    h1 = np.maximum(x @ W[0] - shift, 0)
    h2 = np.maximum(h1 @ W[1], 0)
    z = h2 @ W[2]
    p = np.exp(z - z.max(1, keepdims=True))
    δ = p / p.sum(1, keepdims=True) - np.eye(10)[load_digits().target[:256]]
    back = ((δ @ W[2].T * (h2 > 0)) @ W[1].T) * (h1 > 0)
    size = lambda g: np.sqrt(np.mean((g / 256) ** 2))
    return size(x.T @ back), size(h2.T @ δ), np.std(W[0])


def patient_a(v) -> str:
    """Gradients arrive, and the loss stays at 1.5: that is −log of e/(e + 9), what two softmaxes leave."""
    first, last, _ = stack(0.0)
    assert first > last / 10
    return "The loss is the wrong one" if round(-np.log(np.e / (np.e + 9)), 1) == 1.5 else "The steps are too small"


def patient_b(v) -> str:
    first, _, _ = stack(6.0)
    return "Units are dead" if first == 0 else "A gradient vanishes on its way"


def patient_c(v) -> str:
    first, last, weight = stack(0.0)
    assert first > last / 10
    return "The steps are too small" if 1e-5 * first / weight < 1e-5 else "The loss is the wrong one"


def update_over_weight(v) -> float:
    return np.log10(v["rate"] * v["gradient"] / (v["gradient"] + 1e-8) / v["weight"])


def born(v) -> str:
    """float32 step by step, and the derivative by hand."""
    with np.errstate(all="ignore"):
        z = np.array(v["point"], np.float32)
        e = np.exp(z)
        if v["program"].startswith("p ="):
            p = e / e.sum()
            loss, gradient = (
                -np.log(p)[0],
                -(np.array([1, 0], np.float32) - p) if p[0] > 0 else np.float32([np.nan] * 2),
            )
        elif v["program"].startswith("sqrt"):
            loss = np.sqrt((z * z).sum())
            gradient = z / loss
        elif v["program"].startswith("where"):
            chosen = z > 0
            loss = np.where(chosen, np.sqrt(z), 0).sum()
            gradient = chosen * (0.5 / np.sqrt(z))
        else:
            loss = np.log(1 + e).sum()
            gradient = e / (1 + e)
    if not np.isfinite(loss):
        return "On the way forward, in the loss"
    return "Nowhere: both are finite" if np.isfinite(gradient).all() else "On the way back, in its gradient"


def what_first(v) -> str:
    """From the numbers alone: a step as long as the weights, a first layer that is flat, or a product that vanishes."""
    if float(v["step"].replace("−", "-")) > -0.7:
        return "A much smaller learning rate"
    if float(v["saturated"]) > 80:
        return "Inputs standardised: mean 0, SD 1"
    assert float(v["decades"].replace("−", "-")) < -2
    return "Other weights: scaled until each layer passes a gradient on"


KEYS = {
    "start": lambda v: -np.log(1 / 10),
    "how-many-vanish": how_many,
    "patient-a": patient_a,
    "patient-b": patient_b,
    "patient-c": patient_c,
    "which-factor": lambda v: v["front"] / v["behind"] / v["slope"],
    "twice": lambda v: -np.log(np.e / (np.e + v["classes"] - 1)),
    "update-over-weight": update_over_weight,
    "where-nan-is-born": born,
    "what-first": what_first,
}
