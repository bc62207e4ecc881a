"""Two tables of parameters that meet each other before they meet data: what squashes their product is seen."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(51)


def draw(*shape):
    return jnp.asarray(RNG.normal(size=shape) * 0.5, "float32")


WHO = RNG.integers(0, 12, 60)
WITH = RNG.integers(0, 9, 60)
PLAYED = {"home": jnp.asarray(WHO), "away": jnp.asarray(WITH), "won": jnp.asarray((WHO + WITH) % 2, "float32")}
TOLD = {"table": jnp.asarray(RNG.random((12, 9)) < 0.3, "float32")}
WORDS = {"next": jnp.asarray(np.arange(12) % 9)}


def table_of_games(squash):
    def loss(p, batch):
        strength = p["team"] @ p["style"].T + p["home"][:, None]
        z = squash(strength)
        return optax.sigmoid_binary_cross_entropy(z, batch["table"]).mean()

    return loss, {"team": draw(12, 4), "style": draw(9, 4), "home": draw(12)}, TOLD


def bigrams(squash):
    def loss(p, batch):
        z = squash(p["word"] @ p["next"])
        return optax.softmax_cross_entropy_with_integer_labels(z, batch["next"]).mean()

    return loss, {"word": draw(12, 4), "next": draw(4, 9)}, WORDS


@pytest.mark.parametrize(("network", "squash", "cause", "line"), [
    (table_of_games, jax.nn.sigmoid, "sigmoid before the logits", "z = squash(strength)"),
    (table_of_games, jnp.tanh, "tanh before the logits", "z = squash(strength)"),
    (bigrams, jax.nn.softmax, "softmax twice", 'z = squash(p["word"] @ p["next"])'),
])  # fmt: skip
def test_what_squashes_them_is_named(network, squash, cause, line):
    found = vg.diagnose(*network(squash), optimizer=optax.adam(3e-2)).first
    assert (found.kind, found.cause, found.place.code) == ("wrong loss", cause, line)


@pytest.mark.parametrize("squash", [lambda z: z, lambda z: 10 * jnp.tanh(z / 10)])
@pytest.mark.parametrize("network", [table_of_games, bigrams])
def test_free_scores_are_healthy(network, squash):
    assert vg.diagnose(*network(squash), optimizer=optax.adam(3e-2), follow=0).healthy


def test_shares_of_a_mixture_may_be_of_tables():
    """Weights of components from two factors, squashed on purpose before their softmax: no answers of the loss."""
    rows = jnp.asarray(RNG.normal(size=(30, 2)), "float32")

    def loss(p, batch):
        shares = jax.nn.log_softmax(p["a"] @ p["b"])
        apart = jnp.sum((batch[:, None] - p["centre"]) ** 2, -1)
        return -jnp.mean(jax.nn.logsumexp(shares - apart, axis=-1))

    params = {"a": draw(3), "b": draw(3, 5), "centre": draw(5, 2)}
    assert vg.diagnose(loss, params, rows, optimizer=optax.adam(3e-2), follow=0).healthy
