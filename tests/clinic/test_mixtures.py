"""The components of a mixture are no classes to guess among, however its density is written; those of a target are."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(77)
ROWS = {"x": jnp.asarray(RNG.normal(size=(40, 5)), "float32"), "y": jnp.asarray(RNG.normal(size=40), "float32")}
LABELS = jnp.asarray(RNG.integers(0, 3, 40))


def draw(*shape):
    return jnp.asarray(RNG.normal(size=shape) * 0.5, "float32")


def outputs(p, x):
    return jnp.split(jnp.tanh(x @ p["in"]) @ p["out"] + p["bias"], 3, axis=-1)


def densities(p, batch):
    shares, middle, width = outputs(p, batch["x"])
    return shares, -0.5 * ((batch["y"][:, None] - middle) / jnp.exp(width)) ** 2 - width


def logs_of_shares(p, batch):
    shares, density = densities(p, batch)
    return -jax.nn.logsumexp(jax.nn.log_softmax(shares) + density, axis=-1).mean()


def normalised_behind(p, batch):
    shares, density = densities(p, batch)
    return (jax.nn.logsumexp(shares, axis=-1) - jax.nn.logsumexp(density + shares, axis=-1)).mean()


def added_up(p, batch):
    shares, density = densities(p, batch)
    return -jnp.log(jnp.sum(jax.nn.softmax(shares) * jnp.exp(density), axis=-1) + 1e-9).mean()


def shares_of_all(p, batch):
    _, density = densities(p, batch)
    return -jax.nn.logsumexp(density + jax.nn.log_softmax(p["shares"]), axis=-1).mean()


def of_labels(p, batch):
    return optax.softmax_cross_entropy_with_integer_labels(outputs(p, batch["x"])[0], LABELS).mean()


def of_two_experts(p, batch):
    """A product of experts: two log-softmaxes are added, and normalised again, and a class is picked of it."""
    one, other, _ = outputs(p, batch["x"])
    both = jax.nn.log_softmax(jax.nn.log_softmax(one) + jax.nn.log_softmax(other))
    return -jnp.take_along_axis(both, LABELS[:, None], 1).mean()


def of_probabilities(p, batch):
    shares = jax.nn.softmax(outputs(p, batch["x"])[0])
    return -jnp.log(jnp.sum(shares * jax.nn.one_hot(LABELS, 3), axis=-1)).mean()


def with_a_bonus(p, batch):
    """A policy's entropy is Σ p log p of itself, and no density."""
    logs = jax.nn.log_softmax(outputs(p, batch["x"])[0])
    return (0.1 * (jnp.exp(logs) * logs).sum(-1) - jnp.take_along_axis(logs, LABELS[:, None], 1)[:, 0]).mean()


def examined(loss):
    params = {"in": draw(5, 12), "out": draw(12, 9), "bias": draw(9), "shares": draw(3)}
    params = params if loss is shares_of_all else {name: params[name] for name in ("in", "out", "bias")}
    return vg.diagnose(loss, params, ROWS)


@pytest.mark.parametrize("loss", [logs_of_shares, normalised_behind, added_up, shares_of_all])
def test_components_are_no_classes(loss):
    found = examined(loss)
    assert found.healthy and found.examination.loss.classes == 0
    assert "guessing among" not in found.summary


@pytest.mark.parametrize("loss", [of_labels, of_two_experts, of_probabilities, with_a_bonus])
def test_classes_are(loss):
    assert examined(loss).examination.loss.classes == 3
