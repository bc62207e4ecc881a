"""The rows that the browser computes are those of JAX: every explorer, at positions drawn over all controls jointly.

Where a picture is chaotic, JAX does not agree with itself either: with its numbers moved by a few last bits it gives
another row. Only there may the browser differ; at how many positions is asked, too.
"""

import inspect

import jax
import jax.numpy as jnp
import node
import numpy as np
import pytest

import vgcourse
from vgcourse.staff import explorers as made

POSITIONS, DRAWS = 200, 4
NEAR, STEADY = 1e-3, 1e-4
"""Decades: how near the browser comes, and by what a move of the last bits must change a point where it does not."""
MOVES = (0.0, -(2.0**-22), 2.0**-22, -(2.0**-21), 2.0**-21, 2.0**-20)
CHAOTIC = {"clipping": 0.75}
"""Explorer → at which share of positions some point may differ, where it is not 0.12: a walk beside a wall."""
NAMES = [name.removesuffix("_explorer") for name in vgcourse.__all__ if name.endswith("_explorer")]


@pytest.fixture(scope="module")
def shown():
    return dict(zip(NAMES, made.explorers(), strict=True))


@pytest.fixture(scope="module")
def calls(shown):
    """Explorer → rows of numbers: a seed, and one for each control."""
    rng = np.random.default_rng(12)
    drawn = lambda e: rng.integers(DRAWS if e.spec["drawn"] else 1, size=POSITIONS)
    numbers = lambda e, seed: [np.int32(seed), *(rng.choice(c.numbers) for c in e._controls.values())]
    return {name: [numbers(e, seed) for seed in drawn(e)] for name, e in shown.items()}


@pytest.fixture(scope="module")
def computed(calls, tmp_path_factory):
    told = {name: [[n.item() for n in call] for call in calls[name]] for name in NAMES}
    jobs = [((made.MODULES / f"{name}.js").read_text(encoding="utf-8"), told[name]) for name in NAMES]
    return dict(zip(NAMES, node.rows(tmp_path_factory.mktemp("modules"), jobs), strict=True))


@pytest.fixture
def noisy(monkeypatch):
    """Explorer → its rows with other last bits in all that JAX draws."""
    normal = jax.random.normal
    monkeypatch.setattr(jax.random, "normal", lambda *given: (x := normal(*given)) * (1 + 3e-7 * jnp.cos(1e4 * x)))

    def rows(explorer):
        plain = inspect.unwrap(explorer._rows)
        return explorer._rows if plain is explorer._rows else jax.jit(lambda *call: plain(*call))  # traced afresh

    return rows


def moved(call, by):
    """The same call, every number that has a fraction multiplied by 1 + by."""
    return [np.float32(n * (1 + by)) if n.dtype == np.float32 else n for n in call]


def close(a, b, within):
    with np.errstate(invalid="ignore"):
        return (a == b) | (np.isnan(a) & np.isnan(b)) | (np.abs(a - b) < within)


@pytest.mark.parametrize("name", NAMES)
def test_the_browser_computes_what_jax_computes(name, shown, calls, computed, noisy):
    of = lambda rows, calls: np.array([np.ravel(rows(*call)) for call in calls])
    want, found = of(shown[name]._rows, calls[name]), computed[name]
    near = close(want, found, NEAR)
    far = np.flatnonzero(~near.all(axis=1))
    assert len(far) <= CHAOTIC.get(name, 0.12) * POSITIONS
    if len(far):
        rows = noisy(shown[name])
        apart = [of(rows, [moved(calls[name][i], by) for i in far]) for by in MOVES]
        steady = np.all([close(want[far], each, STEADY) for each in apart], axis=0)
        wrong = [
            (calls[name][far[i]], j, want[far[i], j], found[far[i], j]) for i, j in np.argwhere(steady & ~near[far])
        ]
        assert not wrong, (len(wrong), wrong[:5])
