"""A loss that takes only the differences of its answers asks none of them for a label: ranks and times may be any."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")


def draw(rng, *shape):
    return jnp.asarray(rng.normal(size=shape) * 0.5, "float32")


def scores(p, x):
    return (jnp.tanh(x @ p["in"]) @ p["out"])[:, 0]


def of_a_list(p, batch):
    """ListMLE (Xia et al. 2008): the likelihood of an order, by a Plackett-Luce model."""
    score = scores(p, batch["x"])[jnp.argsort(-batch["grade"])]
    return -(score - jax.lax.cumlogsumexp(score, reverse=True)).mean()


def of_survival(p, batch):
    """Cox's partial likelihood, by the table of who is at risk."""
    score, at_risk = scores(p, batch["x"]), batch["grade"][None] >= batch["grade"][:, None]
    among = jax.nn.logsumexp(jnp.where(at_risk, score[None], -1e9), axis=1)
    return -((score - among) * (batch["grade"] % 3 > 0)).sum()


@pytest.mark.parametrize("loss", [of_a_list, of_survival])
@pytest.mark.parametrize("seed", range(3))
def test_ranks_and_times_are_no_labels(loss, seed):
    rng = np.random.default_rng(seed)
    batch = {"x": draw(rng, 120, 5), "grade": jnp.asarray(rng.permutation(120))}
    assert vg.diagnose(loss, {"in": draw(rng, 5, 12), "out": draw(rng, 12, 1)}, batch).healthy


@pytest.mark.parametrize("labels", [(1, 2), (-1, 1), (0, 3)])
def test_labels_of_a_sigmoid_are(labels):
    rng = np.random.default_rng(9)
    batch = {"x": draw(rng, 60, 5), "label": jnp.asarray(np.array(labels)[np.arange(60) % 2])}

    def loss(p, batch):
        return optax.sigmoid_binary_cross_entropy(scores(p, batch["x"]), batch["label"].astype("float32")).mean()

    found = vg.diagnose(loss, {"in": draw(rng, 5, 12), "out": draw(rng, 12, 1)}, batch)
    assert (found.first.kind, found.first.cause) == ("wrong loss", "sigmoid for classes")
