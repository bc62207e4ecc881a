"""A sum of outputs that end knows no end itself; their mean does."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(5)
VISITS = jnp.asarray(RNG.normal(size=(40, 12, 3)), "float32")
COUNT = jnp.asarray(2.0 * (np.asarray(VISITS)[..., 0] > 0.7).sum(1) / 2, "float32")
PARAMS = {"w": jnp.asarray(RNG.normal(size=(3, 1)) / 2, "float32"), "b": jnp.full(1, -1.0)}


def first(pool):
    """How many of the twelve visits were of a kind: one sigmoid for each visit."""

    def loss(p, batch):
        seen, count = batch
        return jnp.mean((pool(jax.nn.sigmoid(seen @ p["w"] + p["b"])[..., 0]) - count) ** 2)

    return vg.diagnose(loss, PARAMS, (VISITS, COUNT), optimizer=optax.adam(0.05), follow=0).first


def test_the_sum_counts():
    assert first(lambda each: each.sum(1)) is None


def test_the_mean_does_not():
    assert first(lambda each: each.mean(1)).cause == "targets out of reach of the sigmoid"


WEEKS = jnp.asarray(RNG.normal(size=(5, 40, 12, 3)), "float32")
COUNTS = jnp.asarray((np.asarray(WEEKS)[..., 0] > 0.7).sum(2), "float32")


def first_by_the_week(pool, behind=lambda counted: counted):
    """The same in a loop over weeks, which gives a count for each."""

    def week(p, seen):
        return p, pool(jax.nn.sigmoid(seen @ p["w"] + p["b"])[..., 0])

    def loss(p, batch):
        seen, count = batch
        return jnp.mean((behind(jax.lax.scan(week, p, seen)[1]) - count) ** 2)

    return vg.diagnose(loss, PARAMS, (WEEKS, COUNTS), optimizer=optax.adam(0.05), follow=0).first


def test_the_sum_counts_in_a_loop():
    assert first_by_the_week(lambda each: each.sum(1)) is None


def test_the_mean_does_not_wherever_it_divides():
    out_of_reach = "targets out of reach of the sigmoid"
    assert first_by_the_week(lambda each: each.mean(1)).cause == out_of_reach
    assert first_by_the_week(lambda each: each.sum(1), lambda counted: counted / 12).cause == out_of_reach


def test_a_mean_that_keeps_its_axis_is_one():
    assert first(lambda each: each.mean(1, keepdims=True)[:, 0]).cause == "targets out of reach of the sigmoid"
