"""Networks that share nothing, in one loss: what one of them gets beside the other is no product over depth."""

from itertools import pairwise

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic.examination import examine

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(1)
X = jnp.asarray(RNG.normal(size=(96, 6)), "float32")
ACTIONS, RETURNS = jnp.asarray(RNG.integers(0, 3, 96)), X[:, 0] * X[:, 1]


def stack(*sizes, gain=1.0, head=1.0):
    every = [jnp.asarray(RNG.normal(size=pair) * gain / pair[0] ** 0.5, "float32") for pair in pairwise(sizes)]
    return [*every[:-1], every[-1] * head]


def through(weights, x):
    for w in weights[:-1]:
        x = jnp.tanh(x @ w)
    return x @ weights[-1]


def actor_and_critic(p, b, share=1.0):
    """Policy gradient with the critic's answer for a baseline; the actor's last weights begin at a hundredth."""
    chosen = jnp.take_along_axis(jax.nn.log_softmax(through(p["actor"], b["x"])), b["a"][:, None], 1)[:, 0]
    ahead = b["r"] - through(p["critic"], b["x"])[:, 0]
    return -jnp.mean(chosen * jax.lax.stop_gradient(ahead)) + share * jnp.mean(ahead**2)


def two_towers(p, b):
    joined = jnp.concatenate([through(p["left"], b["x"]), through(p["right"], jnp.cos(b["x"]))], 1)
    return jnp.mean((jnp.tanh(joined) @ p["head"][0] - b["r"][:, None]) ** 2)


BATCH = {"x": X, "a": ACTIONS, "r": RETURNS}
SMALL_HEAD = {"actor": stack(6, 32, 3, head=0.01), "critic": stack(6, 32, 1)}


def found(loss, params):
    first = vg.diagnose(loss, params, BATCH, optimizer=optax.adam(3e-3), follow=0).first
    return first and (first.kind, first.cause)


def test_an_actor_whose_head_begins_small_beside_a_critic():
    assert found(actor_and_critic, SMALL_HEAD) is None


def test_a_critic_whose_loss_is_the_larger_one():
    params = {"actor": stack(6, 24, 24, 3), "critic": stack(6, 24, 24, 1)}
    assert found(lambda p, b: actor_and_critic(p, b, share=300.0) / 300, params) is None


def bottleneck(p, b, share=1e-4):
    """Classes from a code, and the code decoded to the inputs again, which counts little."""
    code = through(p["in"], b["x"])
    right = optax.softmax_cross_entropy_with_integer_labels(code, b["a"]).mean()
    return right + share * jnp.mean((through(p["back"], code) - b["x"]) ** 2)


def test_a_decoder_whose_loss_counts_little():
    assert found(bottleneck, {"in": stack(6, 24, 3), "back": stack(3, 24, 24, 6)}) is None


def test_a_gradient_that_explodes_in_front_of_such_a_decoder():
    params = {"in": stack(6, *[24] * 5, 3, gain=20.0, head=0.05), "back": stack(3, 24, 24, 6)}

    def loss(p, b):
        code = b["x"]
        for w in p["in"]:
            code = code @ w
        code = code / 1e6
        right = optax.softmax_cross_entropy_with_integer_labels(code, b["a"]).mean()
        return right + 1e-4 * jnp.mean((through(p["back"], code) - b["x"]) ** 2)

    assert found(loss, params) == ("exploding", "weights")


@pytest.mark.parametrize("ill", ["actor", "critic"])
def test_one_of_two_networks_in_which_the_gradient_vanishes(ill):
    params = {name: stack(6, *[24] * 6, 3, gain=0.2 if name == ill else 1.0) for name in ("actor", "critic")}
    assert found(actor_and_critic, params) == ("vanishing", "weights")


def test_which_stages_are_of_one_network():
    of = lambda loss, params: [s.network for s in examine(loss, params, BATCH).stages if s.kind == "product"]
    actor, *rest = of(actor_and_critic, SMALL_HEAD)
    assert rest[0] == actor and rest[1] == rest[2] != actor
    joined = {"left": stack(6, 8, 8), "right": stack(6, 8, 8), "head": stack(16, 1)}
    assert len(set(of(two_towers, joined))) == 1
    assert len(set(of(lambda p, b: two_towers(p | {"right": p["left"]}, b), joined))) == 1
