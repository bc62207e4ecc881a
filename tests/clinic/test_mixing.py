"""Rounds of averaging without weights, in several ways: too many of them are found, and a few are no illness."""

from types import SimpleNamespace

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic.case import Case
from vgcourse.clinic.mixing import mixed
from vgcourse.clinic.rules import mixing as mixing_rule

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(0)
N, D = 60, 6
draw = lambda *shape, gain=1.0: jnp.asarray(RNG.normal(size=shape) * gain / shape[0] ** 0.5, "float32")
KIND = np.arange(N) % 3
X = jnp.asarray(RNG.normal(size=(3, D))[KIND] + 0.5 * RNG.normal(size=(N, D)), "float32")
LINKED = RNG.random((N, N)) < np.where(KIND[:, None] == KIND, 0.25, 0.04)
LINKED = LINKED | LINKED.T | np.eye(N, dtype=bool)
MEAN = jnp.asarray(LINKED / LINKED.sum(1, keepdims=True), "float32")
ROOT = jnp.asarray(LINKED / np.sqrt(LINKED.sum(1, keepdims=True) * LINKED.sum(0)), "float32")
FROM, TO = (jnp.asarray(ends) for ends in np.nonzero(LINKED))
TABLE = jnp.asarray([RNG.choice(np.nonzero(row)[0], 4) for row in LINKED])
LEVEL = jnp.asarray(np.array([-1.0, 0.0, 1.0])[KIND], "float32")
TWO = {"w": draw(D, 24, gain=1.4), "v": draw(24, 3)}
ONE = {"w": draw(D, 24, gain=1.4), "v": draw(24, 1), "b": jnp.zeros(1)}


def classified(logits, kind):
    return optax.softmax_cross_entropy_with_integer_labels(logits, kind).mean()


def per_node(p, x):
    return jax.nn.relu(x @ p["w"]) @ p["v"]


def in_a_loop(rounds, kept=0.0):
    """Answers for each node, then rounds of D⁻¹A inside a loop; `kept`: the share of the first answers in each."""

    def loss(p, g):
        first = per_node(p, g["x"])
        hop = lambda _, z: (1 - kept) * (g["A"] @ z) + kept * first
        return classified(jax.lax.fori_loop(0, rounds, hop, first), g["kind"])

    return loss, TWO, {"x": X, "A": MEAN, "kind": jnp.asarray(KIND)}


def before_the_weights(rounds, all_of_them=False):
    """A simple graph convolution: D⁻½AD⁻½ of the inputs, so many times, one line after the other, then two layers."""

    def loss(p, b):
        h, every = b[0], [b[0]]
        for _ in range(rounds):
            h = ROOT @ h
            every.append(h)
        h = jnp.concatenate(every, 1) if all_of_them else h
        return classified(per_node(p, h), b[1])

    params = TWO | {"w": draw(D * (rounds + 1), 24, gain=1.4)} if all_of_them else TWO
    return loss, params, (X, jnp.asarray(KIND))


def along_edges(rounds):
    """A number for each node; messages go along a list of edges and are added up where they arrive."""

    def loss(p, g):
        z = per_node(p, g["x"]) + p["b"]
        degree = jax.ops.segment_sum(jnp.ones(len(FROM)), g["to"], N)[:, None]
        for _ in range(rounds):
            z = jax.ops.segment_sum(z[g["from"]], g["to"], N) / degree
        return jnp.mean((z[:, 0] - g["level"]) ** 2)

    return loss, ONE, {"x": X, "from": FROM, "to": TO, "level": LEVEL}


def by_a_table(rounds, step=None):
    """Half of a node and half of the mean of its four neighbours, by a table of their numbers."""
    step = step or (lambda z, around: 0.5 * z + 0.5 * around)

    def loss(p, g):
        z = per_node(p, g["x"])
        for _ in range(rounds):
            z = step(z, z[g["near"]].mean(1))
        return classified(z, g["kind"])

    return loss, TWO, {"x": X, "near": TABLE, "kind": jnp.asarray(KIND)}


SICK = {
    "in a loop": in_a_loop(30),
    "before the weights": before_the_weights(40),
    "along edges": along_edges(30),
    "by a table": by_a_table(60),
}
HEALTHY = {
    "in a loop, kept": in_a_loop(30, 0.2),
    "before the weights, two rounds": before_the_weights(2),
    "before the weights, all rounds": before_the_weights(30, all_of_them=True),
    "along edges, two rounds": along_edges(2),
    "by a table, one round": by_a_table(1),
}


@pytest.mark.parametrize("name", SICK)
def test_too_many_rounds_of_averaging(name):
    first = vg.diagnose(*SICK[name], optimizer=optax.adam(3e-2), follow=100).first
    assert first is not None and first.kind == "rank collapse" and first.place.file.endswith("test_mixing.py")
    assert first.cause == "by averages" and mixed(Case(*SICK[name])).after < 1e-3


@pytest.mark.parametrize("name", HEALTHY)
def test_a_few_rounds_or_a_share_that_is_kept(name):
    assert vg.diagnose(*HEALTHY[name], optimizer=optax.adam(3e-2), follow=100).healthy


def test_what_is_no_average():
    squared = lambda p, b: jnp.mean((per_node(p, b[0])[:, 0] - b[1]) ** 2)
    assert mixed(Case(squared, TWO, (X, LEVEL))) is None
    turned = lambda p, b: jnp.mean((per_node(p, b[0] @ b[2])[:, 0] - b[1]) ** 2)
    assert mixed(Case(turned, TWO, (X, LEVEL, draw(D, D)))) is None, "over the units, and not over the examples"
    assert mixed(Case(*in_a_loop(2))).after > 0.01


def test_where_no_run_stays_finite_it_is_another_illness(monkeypatch):
    monkeypatch.setattr(mixing_rule, "level", lambda examination: 1.0)
    gone = SimpleNamespace(loss=np.array([1.0, np.nan]))
    rounds = SimpleNamespace(before=1.0, after=1e-6)
    followed = SimpleNamespace(mixed=rounds, itself=gone, slower=(gone,), faster=())
    read = SimpleNamespace(examination=SimpleNamespace(followed=followed))
    assert mixing_rule.averaged_away(read) is None
