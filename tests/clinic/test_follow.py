"""Trainings whose beginning looks sound, followed: siblings of those that the doctor did not see, sick and healthy."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic import follow
from vgcourse.clinic.case import Case

pytestmark = pytest.mark.usefixtures("quickly_compiled")


@pytest.fixture(autouse=True)
def time_for_all_of_it(monkeypatch):
    """On a slow machine a look would be cut short, and say less."""
    monkeypatch.setattr(follow, "SECONDS", np.inf)


N = 64
RNG = np.random.default_rng(0)
LABEL = jnp.arange(N) % 4
CLOUDS = jnp.asarray(RNG.normal(size=(4, 10))[np.arange(N) % 4] + 0.7 * RNG.normal(size=(N, 10)), jnp.float32)
NOISE = jnp.asarray(0.3 * RNG.normal(size=(2, N, 10)), jnp.float32)


def layers(seed, *widths, gain=2.0):
    keys = jax.random.split(jax.random.key(seed), len(widths) - 1)
    return [
        {"w": jax.random.normal(key, (n, m)) * (gain / n) ** 0.5, "b": jnp.zeros(m)}
        for key, n, m in zip(keys, widths[:-1], widths[1:], strict=True)
    ]


def run(params, x, act=jax.nn.relu):
    for layer in params[:-1]:
        x = act(x @ layer["w"] + layer["b"])
    return x @ params[-1]["w"] + params[-1]["b"]


def classes(optimizer, widths=(10, 32, 32, 4), scale=1.0):
    """Four clouds; `scale` times the cross-entropy."""

    def loss(params, batch):
        x, y = batch
        return scale * optax.softmax_cross_entropy_with_integer_labels(run(params, x), y).mean()

    return Case(loss, layers(0, *widths), (CLOUDS / CLOUDS.std(), LABEL), optimizer)


def autoencoder(optimizer):
    x = jnp.asarray(RNG.normal(size=(N, 4)) @ RNG.normal(size=(4, 20)) / 2, jnp.float32)
    loss = lambda p, x: jnp.mean((run(p["decode"], run(p["encode"], x)) - x) ** 2)
    return Case(loss, {"encode": layers(0, 20, 16, 4), "decode": layers(1, 4, 16, 20)}, x, optimizer)


def same_sign(optimizer):
    """A plateau: whether two numbers have the same sign."""
    x = np.random.default_rng(1).choice([-1.0, 1.0], size=(N, 2))
    batch = jnp.asarray(x, jnp.float32), jnp.asarray(x.prod(1) > 0, jnp.float32)
    loss = lambda p, b: optax.sigmoid_binary_cross_entropy(run(p, b[0], jnp.tanh)[:, 0], b[1]).mean()
    return Case(loss, layers(0, 2, 16, 1, gain=1.0), batch, optimizer)


def two_views(optimizer, stop):
    """Each view's answer is predicted from the other's; both sides move, or one is stopped."""

    def loss(params, views):
        def encode(x):
            h = x @ params["in"]
            return jax.nn.relu((h - h.mean(0)) / jnp.sqrt(h.var(0) + 1e-5)) @ params["out"]["w"] + params["out"]["b"]

        one, two = map(encode, views)
        two = jax.lax.stop_gradient(two) if stop else two
        return -jnp.mean(optax.cosine_similarity(run(params["predict"], one), two, epsilon=1e-8))

    (first,), (last,) = layers(0, 10, 32), layers(1, 32, 16)
    params = {"in": first["w"], "out": last, "predict": layers(2, 16, 8, 16)}
    return Case(loss, params, tuple(CLOUDS + NOISE), optimizer)


def game(optimizer):
    """A generator and its critic in one loss: what it comes to says nothing."""
    stop, soft = jax.lax.stop_gradient, jax.nn.softplus

    def loss(params, batch):
        real, noise = batch
        made = run(params["make"], noise)
        judged = jnp.mean(soft(-run(params["judge"], real))) + jnp.mean(soft(run(params["judge"], stop(made))))
        return judged + jnp.mean(soft(-run(stop(params["judge"]), made)))

    batch = 0.5 * CLOUDS[:, :2] + 1, NOISE[0, :, :4] / 0.3
    return Case(loss, {"make": layers(0, 4, 16, 2), "judge": layers(1, 2, 16, 1)}, batch, optimizer)


def said(case, **given):
    found = vg.diagnose(case.loss, case.params, case.batch, optimizer=case.optimizer, **given)
    return found, (found.first.kind if found.first else None)


SICK = {
    "a mean over forty": (lambda: classes(optax.sgd(0.03), scale=1 / 40), "learning rate too small"),
    "a thousandth for momentum": (
        lambda: autoencoder(optax.sgd(3e-5, momentum=0.9)), "learning rate too small"),
    "adadelta at 0.001": (lambda: autoencoder(optax.adadelta(1e-3, eps=1e-4)), "learning rate too small"),
    "a warm-up in millions": (
        lambda: classes(optax.adam(optax.linear_schedule(0, 1e-3, 10_000_000))), "learning rate too small"),
    "a rate that rises to 10": (
        lambda: classes(optax.sgd(optax.piecewise_constant_schedule(0.05, {40: 200.0}))), "learning rate too large"),
    "both views pulled": (lambda: two_views(optax.sgd(0.1, momentum=0.9), False), "rank collapse"),
}  # fmt: skip
HEALTHY = {
    "adam at 0.0001": lambda: classes(optax.adam(1e-4)),
    "a plateau": lambda: same_sign(optax.sgd(0.03)),
    "a warm-up in thousands": lambda: classes(optax.adam(optax.warmup_cosine_decay_schedule(0, 1e-3, 5000, 50_000))),
    "one view stopped": lambda: two_views(optax.sgd(0.1, momentum=0.9), True),
    "a game": lambda: game(optax.adam(2e-4, b1=0.5)),
}


@pytest.mark.parametrize("name", SICK)
def test_what_shows_only_on_the_way(name):
    build, kind = SICK[name]
    found, first = said(build())
    assert first == kind
    assert name == "a warm-up in millions" or found.examination.training.followed is not None, "it was found before"


@pytest.mark.parametrize("name", HEALTHY)
def test_slow_or_strange_and_healthy(name):
    assert said(HEALTHY[name]())[1] is None


def test_it_may_be_left_out_and_its_time_is_bounded(monkeypatch):
    case = classes(optax.adam(1e-3))
    found, _ = said(case, follow=0)
    assert found.examination.training.followed is None
    monkeypatch.setattr(follow, "SECONDS", -1.0)
    found, first = said(case)
    assert first is None and found.examination.training.followed is None
    assert "no time" in found.examination.notes[-1]


def test_leaves_that_are_no_arrays_are_left_where_they_are():
    """As in an Equinox module, whose activation is a leaf."""
    params = {"layers": layers(0, 10, 16, 4), "act": jax.nn.relu, "name": "mine"}

    def loss(params, batch):
        x, y = batch
        logits = run(params["layers"], x, params["act"])
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    found = vg.diagnose(loss, params, (CLOUDS, LABEL), optimizer=optax.sgd(1e-5))
    assert found.first.kind == "learning rate too small"


def test_a_loss_that_breaks_because_it_falls_is_not_blamed_on_the_rate():
    def loss(params, batch):
        x, y = batch
        value = optax.softmax_cross_entropy_with_integer_labels(run(params, x), y).mean()
        return value + 0 * jnp.log(value - 0.3)

    found = vg.diagnose(loss, layers(0, 10, 32, 32, 4), (CLOUDS, LABEL), optimizer=optax.adam(3e-3))
    assert found.first.kind == "nan" and "step" in str(found)
