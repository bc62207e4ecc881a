"""Large targets beside a cross-entropy, and weights whose format loses their updates: the array is what to change."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(83)
X = jnp.asarray(RNG.normal(size=(64, 8)), "float32")
KIND = jnp.asarray(RNG.integers(0, 4, 64))
MASS = jnp.asarray(RNG.normal(900.0, 300.0, 64), "float32")
LABELS = optax.softmax_cross_entropy_with_integer_labels


def draw(*shape):
    return jnp.asarray(RNG.normal(size=shape) / shape[0] ** 0.5, "float32")


def actor_and_critic():
    return {"trunk": draw(8, 32), "actor": draw(32, 4), "critic": draw(32, 1)}


def both(params, batch):
    state, action, back = batch
    h = jax.nn.gelu(state @ params["trunk"])
    value = jnp.squeeze(h @ params["critic"], -1)
    policy = LABELS(h @ params["actor"], action) * jax.lax.stop_gradient(back - value)
    return policy.mean() + jnp.square(back - value).mean()


def test_returns_in_the_hundreds_beside_a_policy():
    found = vg.diagnose(both, actor_and_critic(), (X, KIND, MASS), optimizer=optax.sgd(1e-3), follow=0).first
    assert found.kind == "unscaled targets" and found.paths == ("batch[2]",)


def test_scaled_they_are_healthy():
    scaled = (MASS - MASS.mean()) / MASS.std()
    assert vg.diagnose(both, actor_and_critic(), (X, KIND, scaled), optimizer=optax.adam(3e-3)).healthy


def test_what_only_weighs_a_cross_entropy_is_no_target():
    for together in (jnp.mean, jnp.sum):

        def loss(params, batch, together=together):
            return together(batch[2] * LABELS(jnp.tanh(batch[0] @ params["in"]) @ params["out"], batch[1]))

        found = vg.diagnose(loss, {"in": draw(8, 32), "out": draw(32, 4)}, (X, KIND, MASS), follow=0)
        assert "unscaled targets" not in [each.kind for each in found.findings]


def test_weights_in_a_small_format_are_named():
    params = {name: w.astype(jnp.bfloat16) for name, w in {"in": draw(8, 32), "out": draw(32, 1)}.items()}

    def loss(params, batch):
        x, y = batch
        return jnp.mean(((jnp.tanh(x @ params["in"]) @ params["out"])[:, 0] - y).astype("float32") ** 2)

    batch = (X.astype("bfloat16"), jnp.sin(X[:, 0]).astype("bfloat16"))
    found = vg.diagnose(loss, params, batch, optimizer=optax.sgd(3e-4)).first
    assert found.kind == "rounded away" and set(found.paths) == {"['in']", "['out']"}
