"""Weights that are drawn anew each time, μ + σ ε, or that a mask leaves: they are weights, and their σ is no matrix."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic.examination import examine

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(0)
draw = lambda *shape, gain=1.0: jnp.asarray(RNG.normal(size=shape) * gain / shape[0] ** 0.5, "float32")
X = jnp.asarray(RNG.normal(size=(80, 5)), "float32")
TELLS = X @ draw(5, 3, gain=2.0)
BATCH = {"x": X, "y": jnp.argmax(TELLS, 1), "key": jax.random.PRNGKey(0)}
HIDDEN, OUT = draw(5, 20, gain=1.4), draw(20, 3)
NOISY = {"mean": [HIDDEN, OUT], "spread": [jnp.full((5, 20), 0.017), jnp.full((20, 3), 0.017)]}


def through(weights, x):
    return jax.nn.relu(x @ weights[0]) @ weights[1]


def noisy(p, b):
    """Fortunato et al. 2018, NoisyNet: each weight has a mean and a spread of its own, which begin all alike."""
    keys = jax.random.split(b["key"])
    drawn = [m + s * jax.random.normal(k, m.shape) for m, s, k in zip(p["mean"], p["spread"], keys, strict=True)]
    return optax.softmax_cross_entropy_with_integer_labels(through(drawn, b["x"]), b["y"]).mean()


def answers_of_draws(p, b):
    """The same, and targets below 0: the relu stands in front of the last weights, and not at the end."""
    keys = jax.random.split(b["key"])
    drawn = [m + s * jax.random.normal(k, m.shape) for m, s, k in zip(p["mean"], p["spread"], keys, strict=True)]
    return jnp.mean((through(drawn, b["x"]) - TELLS) ** 2)


def relu_at_the_end(p, b):
    keys = jax.random.split(b["key"])
    drawn = [m + s * jax.random.normal(k, m.shape) for m, s, k in zip(p["mean"], p["spread"], keys, strict=True)]
    return jnp.mean((jax.nn.relu(through(drawn, b["x"])) - b["answers"]) ** 2)


def drop_connect(p, b):
    """Wan et al. 2013: a mask on the weights, and none on the units."""
    keys = jax.random.split(b["key"])
    left = [jnp.where(jax.random.bernoulli(k, 0.8, w.shape), w / 0.8, 0.0) for w, k in zip(p, keys, strict=True)]
    return optax.softmax_cross_entropy_with_integer_labels(through(left, b["x"]), b["y"]).mean()


def first(loss, params, batch=BATCH):
    found = vg.diagnose(loss, params, batch, optimizer=optax.adam(3e-3), follow=0).first
    return found and (found.kind, found.cause)


@pytest.mark.parametrize(("loss", "params"), [(noisy, NOISY), (answers_of_draws, NOISY), (drop_connect, NOISY["mean"])])
def test_weights_that_are_drawn_are_weights(loss, params):
    assert first(loss, params) is None
    products = [stage for stage in examine(loss, params, BATCH).stages if stage.kind == "product"]
    assert [stage.operation for stage in products] == ["dot_general", "dot_general"]
    assert all("spread" not in path for stage in products for path in stage.parameters)


def test_the_key_of_the_draws_is_none_of_the_data():
    roles = {data.path: data.role for data in examine(noisy, NOISY, BATCH).data}
    assert roles == {"['x']": "input", "['y']": "target", "['key']": ""}


def test_means_that_begin_all_alike_are_still_found():
    alike = [jnp.full((5, 20), 0.1), jnp.full((20, 3), 0.1)]
    assert first(noisy, {"mean": alike, "spread": jax.tree.map(jnp.zeros_like, alike)}) == (
        "constant initialisation",
        "constant",
    )


def test_targets_that_a_relu_behind_drawn_weights_cannot_give():
    batch = BATCH | {"answers": TELLS}
    assert first(relu_at_the_end, NOISY, batch) == ("wrong loss", "targets out of reach of the relu")


def test_a_constant_array_whose_units_get_gradients_of_their_own_is_no_illness():
    """A mean over the neighbours that is learnt, begun as one: every position gets another gradient."""
    n, mixing = 12, {"over": jnp.full((12, 12), 1 / 12), "out": draw(4, 4)}
    signals = jnp.asarray(RNG.normal(size=(40, n, 4)), "float32")
    wanted = jnp.cumsum(signals, axis=1) / n

    def loss(p, b):
        return jnp.mean((jnp.einsum("pq,bqd->bpd", p["over"], b[0] @ p["out"]) - b[1]) ** 2)

    assert first(loss, mixing, (signals, wanted)) is None


@pytest.mark.parametrize(("spread", "told"), [(0.0, ("constant initialisation", "symmetric")), (0.5, None)])
def test_centres_that_begin_in_one_place_stay_there(spread, told):
    """A mixture of Gaussians, fitted by gradients: nothing is multiplied, and each row is a unit."""
    cloud = jnp.asarray(RNG.normal(size=(120, 2)) + 3 * RNG.integers(-1, 2, (120, 1)), "float32")
    mixture = {"means": cloud.mean(0) + spread * draw(4, 2, gain=2.0), "log_share": jnp.zeros(4)}

    def loss(p, x):
        far = -((x[:, None] - p["means"]) ** 2).sum(-1) / 2
        return -jnp.mean(jax.nn.logsumexp(far + jax.nn.log_softmax(p["log_share"]), 1))

    assert first(loss, mixture, cloud) == told
