"""Activations that are flat for most examples on purpose, each beside a sick one of its kind that is still found."""

import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(11)
draw = lambda *shape, gain=1.0: jnp.asarray(RNG.normal(size=shape) * gain / shape[0] ** 0.5, "float32")

AGES = jnp.asarray(RNG.uniform(18, 80, size=160), "float32")
RISK = jnp.where(AGES > 60, 2.0, jnp.where(AGES < 25, 1.0, 0.0))


def banded(p, batch):
    """Ages in bands of five years: tanh in units of a year at learnt borders, and weights behind them."""
    age, risk = batch
    bands = jnp.tanh(age[:, None] - p["borders"])
    return jnp.mean((jnp.tanh(bands @ p["w"]) @ p["out"] - risk) ** 2)


BANDED = {"borders": jnp.arange(20.0, 80.0, 5.0), "w": draw(12, 16), "out": draw(16)}


@pytest.mark.parametrize("optimizer", [optax.adam(1e-2), None])
def test_steps_at_learnt_borders_are_a_remark(optimizer):
    told = vg.diagnose(banded, BANDED, (AGES, RISK), optimizer=optimizer, follow=0)
    assert told.healthy and [each.kind for each in told.findings] == ["saturated"]


def weighed(p, batch):
    """The same flat ends, made by weights: these get next to no gradient."""
    x, y = batch
    return jnp.mean((jnp.tanh(jnp.tanh(x @ p["first"]) @ p["w"]) @ p["out"] - y) ** 2)


def test_flat_ends_that_weights_make_are_found():
    x = jnp.asarray(RNG.normal(size=(160, 8)), "float32")
    params = {"first": draw(8, 12, gain=30.0), "w": draw(12, 16), "out": draw(16)}
    told = vg.diagnose(weighed, params, (x, x[:, 0]), optimizer=optax.adam(1e-3), follow=0)
    assert told.first.kind == "saturated"
