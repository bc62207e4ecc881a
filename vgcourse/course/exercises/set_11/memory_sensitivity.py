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


def _wrong(lam, x, *, γ=True, moves=True, way="all", power=0, back=False, sign=1):
    """dh_T/dλ with one thing done wrong."""
    x = np.asarray(x, float)[::-1] if back else np.asarray(x, float)
    g = np.sqrt(1 - lam**2) if γ else 1.0
    dg = -sign * lam / np.sqrt(1 - lam**2) if γ and moves else 0.0
    h, dh = 0.0, 0.0
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
        ("γ held", "γ was held. It is made from λ as well: dγ/dλ = −λ/γ, times x, in every step.", {"moves": False}),
        ("no γ", "The γ before x is missing.", {"γ": False}),
        ("sign of γ", "The sign of dγ/dλ is wrong: a longer memory takes in less.", {"sign": -1}),
        ("last step alone", "This is the last step alone, with h_{T−1} held. It hangs on λ, too.", {"way": "last"}),
        ("not damped", "What earlier steps brought is not multiplied by λ on its way: dh ← λ dh + h + …", {"way": "whole"}),
        ("new state", "The new h stands where the one before belongs: λ multiplies h_{t−1}.", {"power": 1}),
        ("backwards", "The inputs were read from the last to the first.", {"back": True}),
        ("state", "This is h_T itself. Its derivative by λ is wanted.", lambda lam, x: float(np.sum(np.sqrt(1 - lam**2) * np.asarray(x) * lam ** np.arange(len(x))[::-1]))),
        ("sensitivity of ν", "This is the derivative by ν, λ = exp(−exp ν): dλ/dν is in it.", lambda lam, x: _wrong(lam, x) * lam * np.log(lam)),
        ("squared", "This is its square.", lambda lam, x: _wrong(lam, x) ** 2),
        ("opposite", "The sign is the opposite.", lambda lam, x: -_wrong(lam, x)),
        seems("all steps", "One number for every step came: only that of the last state is wanted.", lambda _, expected, got: bool(got.ndim > 0)),
    ),
)  # fmt: skip
