"""How the last state of a normalised linear recurrence hangs on λ: through every step, and through γ."""

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, compiled, either_sign, exercise, seems, whole


@compiled
def _sensitivity(lam, x):
    def last(lam):
        h, _ = jax.lax.scan(lambda h, x_t: (lam * h + jnp.sqrt(1 - lam**2) * x_t, None), jnp.float32(0), x)
        return h

    return jax.jvp(last, (lam,), (jnp.ones_like(lam),))[1]


def _wrong(lam, x, *, γ=True, moves=True, way="all", power=0, back=False, times=lambda lam, γ: 1.0, begin=(0.0, 0.0)):
    """dh_T/dλ with one thing done wrong. times: what dγ/dλ is multiplied by."""
    x = np.asarray(x, float)[::-1] if back else np.asarray(x, float)
    g = np.sqrt(1 - lam**2) if γ else 1.0
    dg = -times(lam, g) * lam / g if γ and moves else 0.0
    h, dh = begin
    for x_t in x:
        new = lam * h + g * x_t
        dh = {"all": lam * dh, "last": 0.0, "whole": dh}[way] + (new if power else h) + dg * x_t
        h = new
    return dh


EXERCISE = exercise(
    __name__, place=2,
    contract="""memory_sensitivity(lam, x) → dh_T/dλ, one number, for h_t = λ h_{t−1} + γ x_t with γ = √(1 − λ²), from h_0 = 0.
True of it: x is (T,), 0 < lam < 1; h_T is the state after the last x. γ is made from λ, and moves with it.
Allowed: NumPy, jax.numpy, math. Not vgcourse.""",
    groups=(
        Group("basic", "three to eight steps", 2, lambda rng: [(between(rng, 0.3, 0.9), either_sign(rng, 0.3, 2, n)) for n in (3, 5, 8)]),
        Group("edge", "a single step; two", 1, lambda rng: [(between(rng, 0.3, 0.9), either_sign(rng, 0.3, 2, n)) for n in (1, 2)]),
        Group("long", "λ = 0.98 and more, 150 to 300 steps", 1,
              lambda rng: [(between(rng, 0.98, 0.994, digits=3), either_sign(rng, 0.3, 2, whole(rng, 150, 300)))]),
    ),
    reference=_sensitivity, tolerance=Within(3e-3, 1e-3), mistaken=_wrong,
    mistakes=(
        ("γ held", "γ was held. It is made from λ as well, and moves with it in every step.", {"moves": False}),
        ("no γ", "The γ before x is missing.", {"γ": False}),
        ("sign of γ", "The sign of dγ/dλ is wrong: a longer memory takes in less.", {"times": lambda *_: -1.0}),
        ("twice dγ", "dγ/dλ is twice too large: a root halves.", {"times": lambda *_: 2.0}),
        ("γ squared", "dγ/dλ is that of 1 − λ², halved: the root divides by something, too.", {"times": lambda lam, γ: γ}),
        ("γ squared, whole", "dγ/dλ is that of 1 − λ². The root of it is meant.", {"times": lambda lam, γ: 2 * γ}),
        ("outer slope alone", "dγ/dλ lacks what stands inside the root: 1 − λ² has a slope of its own.", {"times": lambda lam, γ: -1 / (2 * lam)}),
        ("over γ twice", "dγ/dλ is divided by γ once too often.", {"times": lambda lam, γ: 1 / γ}),
        ("γ of the last step", "γ moves in the last step alone here. It stands in every step.", lambda lam, x: _wrong(lam, x, moves=False) - lam / np.sqrt(1 - lam**2) * x[-1]),
        ("dγ without x", "dγ/dλ is not multiplied by x here: γ stands before x.", lambda lam, x: _wrong(lam, x, moves=False) + _wrong(lam, np.ones(len(x))) - _wrong(lam, np.ones(len(x)), moves=False)),
        ("begun at 1", "dh/dλ begins at 1 here. h_0 is 0 whatever λ is.", {"begin": (0.0, 1.0)}),
        ("first step", "The first x is not taken in as the others are: h_0 is 0, and x_1 comes in with γ.", lambda lam, x: _wrong(lam, x[1:], begin=(x[0], 0.0))),
        ("first step left out", "The first x is left out.", lambda lam, x: _wrong(lam, x[1:])),
        ("first step alone", "This is what the first step gives: does a return stand inside the loop?", lambda lam, x: _wrong(lam, x[:1])),
        ("product", "This is λⁿ, or its derivative: how h_T depends on h_0. λ changes what every x brings.", lambda lam, x: lam ** float(len(x))),
        ("product’s derivative", "This is λⁿ, or its derivative: how h_T depends on h_0. λ changes what every x brings.", lambda lam, x: len(x) * lam ** (len(x) - 1.0)),
        ("sum of states", "This is the derivative of all states together. That of the last is wanted.", lambda lam, x: sum(_wrong(lam, x[: t + 1]) for t in range(len(x)))),
        ("of noise", "This is the lesson’s mean over noise, without γ. Here the x are given.", lambda lam, x: (1 + lam**2) / (1 - lam**2) ** 3),
        ("mean", "It is divided by the number of steps. What the steps bring adds up.", lambda lam, x: _wrong(lam, x) / len(x)),
        ("size", "The size is right. The derivative has a sign.", lambda lam, x: abs(_wrong(lam, x))),
        ("last step alone", "This is the last step alone, with h_{T−1} held. It depends on λ, too.", {"way": "last"}),
        ("not damped", "What earlier steps brought is not multiplied by λ on its way.", {"way": "whole"}),
        ("new state", "The new h stands where the one before belongs: λ multiplies h_{t−1}.", {"power": 1}),
        ("backwards", "The inputs were read from the last to the first.", {"back": True}),
        ("state", "This is h_T itself. Its derivative by λ is wanted.", lambda lam, x: float(np.sum(np.sqrt(1 - lam**2) * np.asarray(x) * lam ** np.arange(len(x))[::-1]))),
        ("sensitivity of ν", "This is the derivative by ν, λ = exp(−exp ν): dλ/dν is in it.", lambda lam, x: _wrong(lam, x) * lam * np.log(lam)),
        ("squared", "This is its square.", lambda lam, x: _wrong(lam, x) ** 2),
        ("opposite", "The sign is the opposite.", lambda lam, x: -_wrong(lam, x)),
        seems("all steps", "One number for every step came: only that of the last state is wanted.", lambda given, expected, got: got.shape == np.shape(given[1]) and got.size > 1),
    ),
)  # fmt: skip
