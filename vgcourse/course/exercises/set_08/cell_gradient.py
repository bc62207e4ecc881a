"""The gradient of an LSTM's cell by all paths: the line, and the ways round it through h and the gates."""

import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, between, either_sign, exercise, seems, sigmoid


def _nudged(w, a, c, h) -> float:
    """∂c_T/∂c₀ by an imaginary nudge of c₀ (Squire & Trapp 1998)."""
    nudge = 1e-100
    c = complex(c, nudge)
    for a_t in np.asarray(a, float):
        i, f, z, o = np.asarray(w, float) * h + a_t
        c = c / (1 + np.exp(-f)) + np.tanh(z) / (1 + np.exp(-i))
        h = np.tanh(c) / (1 + np.exp(-o))
    return float(c.imag / nudge)


def _by(w, a, c, h, *, ways="ifzo", gate=lambda s: s * (1 - s), z_slope=lambda z: 1 - z**2, out=lambda t: 1 - t**2,
        weights=lambda w: w, into_h=True, held=None, last="c", steps=None):  # fmt: skip
    """(dc, dh) carried forwards; `ways`: the boxes through which dh comes back."""
    w, dc, dh = np.asarray(w, float), 1.0, 0.0
    by = weights(w)
    for t, a_t in enumerate(np.asarray(a, float)[:steps]):
        i, f, z, o = w * h + a_t
        i, f, z, o = sigmoid(i), sigmoid(f), np.tanh(z), sigmoid(o)
        di, df, do = (gate(s) * by[k] * dh * (name in ways) for name, s, k in (("i", i, 0), ("f", f, 1), ("o", o, 3)))
        dz = z_slope(z) * by[2] * dh * ("z" in ways)
        dc = (dc if held is None else held(dc)) * f + c * df + z * di + i * dz
        c = f * c + i * z
        dh = (do * np.tanh(c) + o * out(np.tanh(c)) * dc) * into_h
        h = o * np.tanh(c)
    return dc if last == "c" else dh


def _case(rng: np.random.Generator, steps: int, low: float = 1.0, high: float = 2.5) -> tuple:
    w = either_sign(rng, low, high, 4)
    return w, between(rng, -1, 1, (steps, 4)), between(rng, 0.6, 1.4), float(either_sign(rng, 0.3, 0.8, 1)[0])


def _basic(rng: np.random.Generator) -> list[tuple]:
    return [_case(rng, 2), _case(rng, 3), _case(rng, 4)]


def _deep(rng: np.random.Generator) -> list[tuple]:
    """A gradient that the absolute tolerance tells from 0."""
    while True:
        case = _case(rng, 25, 0.3, 0.9)
        if abs(_nudged(*case)) > 1e-8:
            return [case]


def _edge(rng: np.random.Generator) -> list[tuple]:
    _, a, c, h = _case(rng, 3)
    return [_case(rng, 1), (np.zeros(4), a, c, h)]


EXERCISE = exercise(
    __name__, place=6,
    contract="""cell_gradient(w, a, c, h) → the number ∂c_T/∂c₀ of an LSTM of one unit, by all paths; T = len(a).
True of it: step t has i, f, z, o from w·h_{t−1} + a[t−1], in this order; c, h are c₀, h₀; h₀ is held, a is (T, 4).
Allowed: NumPy, jax.numpy, math. Write the chain rule by hand; jax.grad is there to compare with. Not vgcourse.""",
    groups=(
        Group("basic", "2 to 4 steps", 3, _basic),
        Group("edge", "a single step; weights of 0", 1, _edge),
        Group("deep", "25 steps", 1, _deep),
    ),
    reference=_nudged, tolerance=Within(3e-3, 1e-9), mistaken=_by,
    mistakes=(
        ("direct path", "This is the direct path alone, the product of the forget gates. c also leaves through h and comes back through the gates.", dict(into_h=False)),
        ("one step", "This is one step. The steps follow each other: carry what c and h do to the next one.", dict(steps=1)),
        ("one step fewer", "One step is missing: there are as many as a has rows.", dict(steps=-1)),
        ("forget gate held", "The forget gate is held: it hears h as well, and what it lets through is f·c.", dict(ways="izo")),
        ("input gate held", "The input gate is held: it hears h as well.", dict(ways="fzo")),
        ("candidate held", "z is held: it hears h as well.", dict(ways="ifo")),
        ("output gate held", "The output gate is held: it hears h as well, and h is o·tanh(c).", dict(ways="ifz")),
        ("gates held", "Only z hears h here. The three gates hear it as well.", dict(ways="z")),
        ("slope of tanh(c)", "The slope of tanh(c) is missing on the way from c to h.", dict(out=lambda t: 1.0)),
        ("slopes of the gates", "A gate's slope is s(1 − s), where s is the gate; here the gate itself multiplies.", dict(gate=lambda s: s)),
        ("gates without slope", "The slopes of the gates are missing: s(1 − s) for a sigmoid.", dict(gate=lambda s: 1.0)),
        ("tanh in the gates", "1 − s² is the slope of tanh. The gates are sigmoids: s(1 − s).", dict(gate=lambda s: 1 - s**2)),
        ("slope of z", "z is a tanh: its slope is 1 − z².", dict(z_slope=lambda z: z * (1 - z))),
        ("weights missing", "The weights are missing: what h does to a gate is multiplied by its w.", dict(weights=np.ones_like)),
        ("c not carried", "c starts anew at every step. What c_{t−1} did to earlier steps is carried on, times f.", dict(held=lambda dc: 1.0)),
        ("the ways round alone", "These are the ways round the line alone: the line itself, f·dc, belongs to it.", dict(held=lambda dc: 0.0)),
        ("dh", "This is what h_T does. c_T is asked for.", dict(last="h")),
        seems("every step", "One number is asked for, what c_T does: here is one for each step.", lambda _, expected, got: got.ndim > 0),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
