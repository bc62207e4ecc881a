"""Claims about functions and numbers: what an activation gives, where its slope ends, when two numbers are one.

The docstring of a claim is its yardstick.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.experiments.lesson_13.cases import Case, number
from vgcourse.measuring import theory
from vgcourse.nets.activations import activation
from vgcourse.nets.folds import count_pieces, folded_net, hidden_units
from vgcourse.nets.initializers import initial_weights


def sigmoid_range() -> tuple[Case, ...]:
    """Its smallest and largest value from −15 to 15."""
    return (_between("sigmoid", 0, 1),)


def sigmoid_slope() -> tuple[Case, ...]:
    """Its slope by automatic differentiation, on a fine grid, left of 0, around 0 and right of it."""
    found = []
    for where, low, high in (("z from −20 to −2", -20, -2), ("z from −2 to 2", -2, 2), ("z from 2 to 20", 2, 20)):
        slope = np.asarray(activation("sigmoid").slope(np.linspace(low, high, 2001)), float)
        found.append(Case(where, f"at most {number(slope.max())}", bool(slope.min() > 0 and slope.max() <= 0.25)))
    return tuple(found)


def tanh_range() -> tuple[Case, ...]:
    """Its smallest and largest value from −15 to 15."""
    return (_between("tanh", 0, 1),)


def tanh_size() -> tuple[Case, ...]:
    """tanh of two inputs, one three times the other: the outputs are equal within a hundredth."""
    found = []
    for z in (0.1, 1.0):
        small, large = (float(activation("tanh")(x)) for x in (z, 3 * z))
        found.append(Case(f"{z:g} and {3 * z:g}", f"{small:.2f} and {large:.2f}", abs(large - small) < 0.01))
    return tuple(found)


def tanh_squashes() -> tuple[Case, ...]:
    """An input of tanh is moved by 1: the output moves by less than a tenth."""
    found = []
    for z in (-0.5, 2.0, 4.0):
        low, high = (float(activation("tanh")(x)) for x in (z, z + 1))
        where = f"from {z:g} to {z + 1:g}".replace("-", "−")
        found.append(Case(where, f"moves by {number(high - low)}", high - low < 0.1))
    return tuple(found)


def relu_range() -> tuple[Case, ...]:
    """Its smallest value from −15 to 15, and what it gives there."""
    return (_between("relu", 0, np.inf),)


def relu_linear() -> tuple[Case, ...]:
    """f(a + b) = f(a) + f(b) for all of a thousand pairs, as of every linear function."""
    a, b = np.random.default_rng(0).normal(size=(2, 1000))
    f = lambda z: np.asarray(activation("relu")(z), float)
    same = np.isclose(f(a + b), f(a) + f(b), atol=1e-6)
    return (Case("ReLU, 1000 pairs", f"equal in {100 * np.mean(same):.0f} %", bool(same.all())),)


def relu_constant_slope() -> tuple[Case, ...]:
    """One slope everywhere."""
    slopes = sorted({float(activation("relu").slope(z)) for z in (-2.0, -0.5, 0.5, 2.0)})
    return (Case("ReLU at four places", f"slopes {', '.join(number(s) for s in slopes)}", len(slopes) == 1),)


def relu_flat() -> tuple[Case, ...]:
    """The slope far out, at −6 and at +6, is more than a hundredth of the largest."""
    return tuple(_flat(name, z) for name in ("relu", "leaky_relu") for z in (-6.0, 6.0))


def elu_flat() -> tuple[Case, ...]:
    """The slope far out, at −6 and at +6, is at least a hundredth of the largest."""
    return tuple(_flat("elu", z) for z in (-6.0, 6.0))


def _flat(name: str, z: float) -> Case:
    slope = float(activation(name).slope(z))
    return Case(f"{activation(name).word} at {z:+.0f}".replace("-", "−"), f"slope {number(slope)}", slope >= 0.0099)


def _between(name: str, low: float, high: float) -> Case:
    values = np.asarray(activation(name)(np.linspace(-15, 15, 3001)), float)
    inside = bool(values.min() >= low and values.max() <= high)
    return Case(activation(name).word, f"from {number(values.min())} to {number(values.max())}", inside)


def lstm_identity() -> tuple[Case, ...]:
    """The largest slope of the two functions in an LSTM's cell is 1 everywhere, as an identity's would be."""
    z = np.linspace(-4, 4, 801)
    slopes = {name: np.asarray(activation(name).slope(z), float) for name in ("sigmoid", "tanh")}
    return tuple(
        Case(f"{where} ({name})", f"slopes {number(s.min())} to {number(s.max())}", bool(s.min() > 0.99))
        for where, name, s in (("gates", "sigmoid", slopes["sigmoid"]), ("candidate", "tanh", slopes["tanh"]))
    )


def lstm_gate() -> tuple[Case, ...]:
    """∂c_t/∂c_{t−1} of c_t = f·c_{t−1} + i·z by automatic differentiation, against f."""
    found = []
    for f in (0.2, 0.5, 0.95):
        slope = float(jax.grad(lambda c, f=f: f * c + 0.3 * jnp.tanh(0.7))(1.5))
        found.append(Case(f"forget gate at {f:g}", f"factor {number(slope)}", abs(slope - f) < 1e-6))
    return tuple(found)


def halves() -> tuple[Case, ...]:
    """½ to the power of the number of layers."""
    return (Case("2, then 3 halves", f"{0.5**2:g}, then {0.5**3:g}", 0.5**2 == 1 / 4 and 0.5**3 == 1 / 8),)


def same_weight() -> tuple[Case, ...]:
    """1.298 − ¼¹⁰⁰, the largest update that a hundred sigmoid slopes let through, in four formats of numbers."""
    formats = ("float16", "bfloat16", "float32", "float64")
    first = {name: theory.silent_depth(1.298, name) for name in formats}
    return tuple(Case(name, f"the same from {n} layers on", n <= 100) for name, n in first.items())


def becomes_nan() -> tuple[Case, ...]:
    """A number that is multiplied by 10 at every step, minus itself: nan within 400 steps."""
    found = []
    for name in ("float16", "float32", "float64"):
        kind, x, steps = np.dtype(name).type, np.dtype(name).type(1), 0
        with np.errstate(all="ignore"):
            while np.isfinite(x) and steps < 400:
                x, steps = kind(x * kind(10)), steps + 1
            lost = bool(np.isnan(x - x))
        found.append(Case(name, f"inf after {steps} factors, inf − inf = {'nan' if lost else x - x}", lost))
    return tuple(found)


def glorot_limit() -> tuple[Case, ...]:
    """The limits of the draw and their variance, against √6/√(n_in + n_out) and 2/(n_in + n_out)."""
    W = np.asarray(initial_weights("glorot_uniform", jax.random.key(0), 300, 200), float)
    limit, spread = np.abs(W).max() / np.sqrt(6 / 500), W.std() / np.sqrt(2 / 500)
    found = f"limit {number(limit)}, spread {number(spread)} of what it says"
    return (Case("300 to 200 units", found, abs(limit - 1) < 0.01 and abs(spread - 1) < 0.02),)


def fewer_layers_cost() -> tuple[Case, ...]:
    """Straight pieces that a folded net of L layers with 2 units has, against one layer of as many units."""
    found = []
    for depth in (4, 6, 8):
        net = folded_net(depth)
        pieces, units = count_pieces(net), hidden_units(net)
        seen = f"{pieces} pieces against {units + 1} at most"
        found.append(Case(f"{depth} layers against one", seen, pieces > units + 1))
    return tuple(found)
