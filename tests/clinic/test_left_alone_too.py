"""More healthy networks that a rule had called sick, each beside a sick one of its kind that is still found."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(2)
draw = lambda *shape, gain=1.0: jnp.asarray(RNG.normal(size=shape) * gain / shape[0] ** 0.5, "float32")


def found(loss, params, batch, optimizer, **how):
    first = vg.diagnose(loss, params, batch, optimizer=optimizer, follow=0, **how).first
    return first and (first.kind, first.cause)


X = jnp.asarray(RNG.normal(size=(80, 6)), "float32")
BODY = [draw(6, 24, gain=1.4), draw(24, 24, gain=1.4), draw(24, 3)]
LABELS = jnp.argmax(X @ draw(6, 3, gain=2.0), 1)


def low_rank(p, b):
    """Hu et al. 2022, LoRA: beside each frozen matrix a product of two, the second of which begins at 0."""
    h = b[0]
    for i, (frozen, (down, up)) in enumerate(zip(BODY, p, strict=True)):
        h = h @ frozen + 4 * (h @ down) @ up
        h = jax.nn.relu(h) if i < 2 else h
    return optax.softmax_cross_entropy_with_integer_labels(h, b[1]).mean()


def test_a_factor_that_waits_for_zeros_and_decays_meanwhile():
    pairs = [(draw(w.shape[0], 2), jnp.zeros((2, w.shape[1]))) for w in BODY]
    assert found(low_rank, pairs, (X, LABELS), optax.adamw(3e-3)) is None


def test_a_rate_that_is_too_small_for_what_gets_a_gradient():
    pairs = [(draw(w.shape[0], 2), draw(2, w.shape[1], gain=0.1)) for w in BODY]
    assert found(low_rank, pairs, (X, LABELS), optax.adamw(1e-9)) == ("learning rate too small", "")


NODES, GRAPHS = 120, 15
EDGES = [jnp.asarray(RNG.integers(0, 8, 400) + 8 * (at := np.repeat(np.arange(GRAPHS), 400 // GRAPHS + 1)[:400]))]
EDGES += [jnp.asarray(RNG.integers(0, 2 + 6 * (at % 2)) + 8 * at)]
GRAPH = {"x": jnp.ones((NODES, 1)), "from": EDGES[0], "to": EDGES[1], "y": jnp.arange(GRAPHS) % 2}
GIN = [draw(1, 16), draw(16, 16, gain=1.4), draw(16, 2)]


def graphs(p, b):
    """Xu et al. 2019: graphs without features of their nodes, which all get a 1; the edges tell them apart."""
    h = b["x"]
    for w in p[:-1]:
        h = jax.nn.relu((h + jax.ops.segment_sum(h[b["from"]], b["to"], NODES) / 3) @ w)
    read = h.reshape(GRAPHS, -1, h.shape[1]).max(1) @ p[-1]
    return optax.softmax_cross_entropy_with_integer_labels(read, b["y"]).mean()


@pytest.mark.parametrize(("nodes", "told"), [
    (GRAPH["x"], None), (50 + jnp.asarray(RNG.normal(size=(NODES, 1)), "float32"), ("unscaled inputs", "")),
    (1 + 0.01 * jnp.asarray(RNG.normal(size=(NODES, 1)), "float32"), ("unscaled inputs", "mean")),
])  # fmt: skip
def test_ones_for_every_node_hide_nothing(nodes, told):
    assert found(graphs, GIN, GRAPH | {"x": nodes}, optax.adam(3e-3)) == told
