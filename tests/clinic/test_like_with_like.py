"""A gate gets little in every layer alike; and two tables of parameters meet each other before they meet data."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(11)
draw = lambda *shape, gain=1.0: jnp.asarray(RNG.normal(size=shape) * gain / shape[-2] ** 0.5, "float32")
X = draw(64, 12, gain=8.0)
BATCH = X, jnp.argmax(X @ draw(12, 3), 1)


def deep(layer):
    """Twenty-four layers in a scan, and a softmax among three."""

    def loss(p, batch):
        h = jax.lax.scan(lambda h, q: (layer(h, q), None), batch[0], p["layers"])[0]
        return optax.softmax_cross_entropy_with_integer_labels(h @ p["out"], batch[1]).mean()

    layers = {"move": draw(24, 12, 12), "gate": draw(24, 12, 12, gain=0.5), "bias": jnp.full((24, 12), -1.2)}
    return loss, {"layers": layers, "out": draw(12, 3, gain=3.0)}, BATCH


def gated(h, q):
    """Srivastava et al. 2015: the gates begin a quarter open."""
    gate = jax.nn.sigmoid(h @ q["gate"] + q["bias"])
    return h + gate * (jnp.tanh(h @ q["move"]) - h)


def test_gates_that_let_most_of_a_layer_by_lose_nothing_over_depth():
    loss, params, batch = deep(gated)
    diagnosis = vg.diagnose(loss, params, batch, optimizer=optax.sgd(0.1, momentum=0.9), follow=0)
    assert diagnosis.healthy
    assert [("Like with like" in finding.thin) for finding in diagnosis.findings if finding.kind == "vanishing"] == [
        True
    ]


def test_layers_of_sigmoids_do():
    loss, params, batch = deep(lambda h, q: jax.nn.sigmoid(h @ q["move"] + h @ q["gate"]))
    assert vg.diagnose(loss, params, batch, optimizer=optax.adam(1e-3), follow=0).first.kind == "vanishing"


TABLE = jnp.asarray(RNG.normal(size=(30, 2)) @ RNG.normal(size=(2, 20)), "float32")
FACTORS = {"rows": draw(30, 3, gain=2.0), "columns": draw(20, 3, gain=2.0)}
error = lambda p, table: jnp.sum((p["rows"] @ p["columns"].T - table) ** 2)


def test_two_tables_that_learn_are_healthy_by_their_steps():
    diagnosis = vg.diagnose(error, FACTORS, TABLE, optimizer=optax.adam(0.03))
    assert diagnosis.healthy and diagnosis.verdict.startswith("Healthy, by its steps")


def test_their_rate_is_found_too_large_all_the_same():
    assert vg.diagnose(error, FACTORS, TABLE, optimizer=optax.sgd(0.2)).first.kind == "learning rate too large"


def test_without_an_optimizer_there_is_nothing_to_examine():
    diagnosis = vg.diagnose(error, FACTORS, TABLE)
    assert not diagnosis.healthy and diagnosis.verdict.startswith("Nothing to examine")
