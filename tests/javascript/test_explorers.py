"""The rows that the browser computes are those of JAX: every explorer, at positions drawn over all controls jointly.

Some pictures are chaotic: JAX, with other last bits in its weights and controls, gives another curve. One is excused
from being near only where that has been seen at the same position, and then it may be off by no more than a few times
what last bits do. At how many positions that may happen is said in `CHAOTIC`, with the reason.
"""

import inspect
from itertools import product

import jax
import jax.numpy as jnp
import node
import numpy as np
import outside
import pytest

import vgcourse
from vgcourse.staff import explorers as made
from vgcourse.views.controls import Choice

evidence = outside.evidence(__file__, "node")

POSITIONS, DRAWS = 200, 4
NEAR, TIMES = 1e-3, 10
"""Decades: how near the browser comes, and JAX to itself. Elsewhere TIMES as far as JAX was seen to go; it was 2.2."""
NUDGES = np.linspace(-8, 8, 48) * 2.0**-23
"""By what share all that JAX draws, and all controls, are moved to see it leave itself: up to eight last bits.

So many, since the largest of few says little: at one position of the transformer twelve see 0.0009, and 192 see 0.0017.
"""
CHAOTIC = {
    "activation": (4, "a tanh whose weights are so large that two signals part; 0 to 2 were seen"),
    "initialisation": (4, "as there, beyond the edge of chaos; 0 or 1 was seen"),
    "normalisation": (
        36,
        "batch norm: a gradient that explodes by its slopes; large σw without; 17 to 27 were seen",
    ),
    "recurrent": (24, "σw of 2 and more over 50 steps and more: states part; 15 to 17 were seen"),
    "residual": (32, "no skip but a norm, 19 blocks or more: a gradient that explodes; 21 to 23 were seen"),
    "transformer": (18, "no norm: h grows, logits reach 10⁴, and softmax chooses by their last bits; 10 were seen"),
    "clipping": (150, "from the wall on a walk is thrown anywhere: the steps before it are compared; 131 were seen"),
}
"""Explorer → at how many positions of 200 some curve may differ, and why. All others: nowhere.

How many are seen varies with how XLA fuses. Each is measured to be chaotic at that position before it is excused.
"""
NAMES = [name.removesuffix("_explorer") for name in vgcourse.__all__ if name.endswith("_explorer")]


@pytest.fixture(scope="module")
def shown():
    return dict(zip(NAMES, made.explorers(), strict=True))


@pytest.fixture(scope="module")
def calls(shown):
    """Explorer → rows of numbers: a seed, and one for each control; by seed, because a new one is drawn from anew."""
    rng = np.random.default_rng(12)
    drawn = lambda e: np.sort(rng.integers(DRAWS if e.spec["drawn"] else 1, size=POSITIONS))
    numbers = lambda e, seed: [np.int32(seed), *(rng.choice(c.numbers) for c in e._controls.values())]
    return {name: [numbers(e, seed) for seed in drawn(e)] for name, e in shown.items()}


@pytest.fixture(scope="module")
def computed(calls, tmp_path_factory):
    told = {name: [[n.item() for n in call] for call in calls[name]] for name in NAMES}
    jobs = [((made.MODULES / f"{name}.js").read_text(encoding="utf-8"), told[name]) for name in NAMES]
    return dict(zip(NAMES, node.rows(tmp_path_factory.mktemp("modules"), jobs), strict=True))


def noisy(explorer):
    """Its rows with a number before all others: how much the last bits of all that JAX draws are moved."""
    plain, normal = inspect.unwrap(explorer._rows), jax.random.normal

    def rows(noise, *call):
        with pytest.MonkeyPatch.context() as patch:
            wave = lambda *given: (x := normal(*given)) * (1 + noise * jnp.cos(1e4 * x))
            patch.setattr(jax.random, "normal", wave)
            return plain(*call)

    return jax.jit(rows)


def moved(call, by):
    """The same call, every number that has a fraction multiplied by 1 + by."""
    return [np.float32(n * (1 + by)) if n.dtype == np.float32 else n for n in call]


def apart(a, b):
    """Decades between two arrays of rows; inf where one has no point."""
    with np.errstate(invalid="ignore"):
        same, both = (a == b) | (np.isnan(a) & np.isnan(b)), np.isfinite(a) & np.isfinite(b)
        return np.where(same, 0, np.where(both, np.abs(a - b), np.inf))


def reached(name, own):
    """How far last bits have moved each curve, at every point; `own`: (positions, series, points) of what they did.

    A network's curve is chaotic as a whole. A walk is compared until JAX leaves itself: half of all steps.
    """
    if name == "clipping":
        left = np.maximum.accumulate(own.max(axis=1, keepdims=True), axis=2)
        return np.where(left < NEAR, left, np.inf)
    return own.max(axis=2, keepdims=True)


@pytest.mark.parametrize("name", NAMES)
def test_the_browser_computes_what_jax_computes(name, shown, calls, computed):
    shape, rows = (len(shown[name]._series), len(shown[name]._points)), noisy(shown[name])
    of = lambda noise, calls: np.array([rows(np.float32(noise), *call) for call in calls])
    want, found = of(0, calls[name]), computed[name].reshape(-1, *shape)
    off = apart(want, found)
    far = np.flatnonzero((off >= NEAR).any(axis=(1, 2)))
    most, reason = CHAOTIC.get(name, (0, "nothing is chaotic"))
    assert len(far) <= most, (len(far), reason)
    if len(far):
        own = [apart(want[far], of(by, [moved(calls[name][i], by) for i in far])) for by in NUDGES]
        own = reached(name, np.max(own, axis=0))
        wrong = np.argwhere(off[far] > np.where(own < NEAR, NEAR, TIMES * own))
        seen = [(calls[name][far[i]], j, l, want[far[i], j, l], found[far[i], j, l]) for i, j, l in wrong[:5]]
        assert not len(wrong), (len(wrong), seen)


def test_a_walk_in_the_browser_steps_as_far_as_its_clipped_gradient_says(calls, computed):
    """At every step, also those after the wall, where walks cannot be compared."""
    rows = 10 ** computed["clipping"].reshape(POSITIONS, 3, -1).astype(float)
    how, c, rate = (np.array([call[n] for call in calls["clipping"]])[:, None] for n in (1, 2, 3))
    _, norm, step = np.moveaxis(rows, 1, 0)
    there = np.isfinite(step)
    np.testing.assert_allclose(*(x[there & (how == 0)] for x in (step, rate * norm)), rtol=3e-3, atol=2e-6)
    np.testing.assert_allclose(
        *(x[there & (how == 3)] for x in (step, rate * np.minimum(norm, c))), rtol=3e-3, atol=2e-6
    )
    assert np.all(step <= rate * np.minimum(norm, c * 2**0.5) * 1.003 + 2e-6, where=there & (how == 1))


ZEROS = {
    "chain": lambda activation, **_: activation == "relu",  # a unit that is dead
    "initialisation": lambda activation, width, **_: activation == "relu" and width == 4,  # all four are dead
    "residual": lambda strength, skip, **_: strength == 0 and skip == "without",  # nothing is left of a block
    "transformer": lambda strength, **_: strength == 0,  # no branch, no gradient in it
}
"""Explorer → where a size is truly 0."""


def test_in_all_corners_a_zero_is_a_true_one(shown, tmp_path):
    """Where controls are pushed to their ends, in every choice of every menu: what is lost to float32 is no zero."""
    corners = {name: [*product(*map(ends, e._controls.values()))] for name, e in shown.items()}
    numbers = lambda name, corner: [
        c.numbers[i].item() for c, i in zip(shown[name]._controls.values(), corner, strict=True)
    ]
    told = {name: [[0, *numbers(name, at)] for at in corners[name]] for name in NAMES}
    jobs = [((made.MODULES / f"{name}.js").read_text(encoding="utf-8"), told[name]) for name in NAMES]
    for name, rows in zip(NAMES, node.rows(tmp_path, jobs), strict=True):
        zeros = {corners[name][i] for i in np.flatnonzero(np.isneginf(rows).any(axis=1))}
        true = ZEROS.get(name, lambda **_: False)
        false = [values for at in zeros if not true(**(values := shown[name]._values(at)))]
        assert not false, (name, false[:3])
        assert bool(zeros) == (name in ZEROS), name


def ends(control):
    """The first and the last of a slider, all of a menu."""
    last = len(control.values) - 1
    return range(last + 1) if isinstance(control, Choice) else (0, last)
