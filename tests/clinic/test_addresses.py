"""A softmax that weighs what the batch brings: sick where it has decided, wrongly, and no training gets over that."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from clinic_records import stack

import vgcourse as vg
from vgcourse.clinic.rules import judged
from vgcourse.clinic.trained import Followed, Trained, Training

pytestmark = pytest.mark.usefixtures("quickly_compiled")
N, S, D = 64, 5, 8


def retrieval(right=False):
    """(params, batch): a query, five keys in another order for each example, five values, the value that is asked for.

    right: queries and keys are the same points already, so that the right slot is found.
    """
    rng = np.random.default_rng(2)
    asked, stored = rng.normal(size=(S, D)), rng.normal(size=(S, D))
    order = np.stack([rng.permutation(S) for _ in range(N)])
    which, values = rng.integers(0, S, N), rng.normal(size=(N, S))
    stored = asked if right else stored
    weights = {name: np.eye(D) if right else rng.normal(size=(D, D)) / D**0.5 for name in "QK"}
    batch = {"q": asked[which], "k": stored[order], "v": values, "y": values[order == which[:, None]]}
    return jax.tree.map(lambda x: jnp.asarray(x, "float32"), (weights, batch))


def scores(p, b):
    return jnp.einsum("nd,nsd->ns", b["q"] @ p["Q"], b["k"] @ p["K"])


def cosines(p, b):
    q, k = b["q"] @ p["Q"], b["k"] @ p["K"]
    k = k / jnp.linalg.norm(k, axis=-1, keepdims=True)
    return jnp.einsum("nd,nsd->ns", q / jnp.linalg.norm(q, axis=-1, keepdims=True), k)


def distances(p, b):
    return -jnp.sum(((b["q"] @ p["Q"])[:, None] - b["k"] @ p["K"]) ** 2, -1)


def read(of, temperature):
    """The loss: the value that is read with a softmax of such scores, against the one that is asked for."""
    return lambda p, b: jnp.mean((jnp.sum(jax.nn.softmax(of(p, b) / temperature) * b["v"], -1) - b["y"]) ** 2)


def found(of, temperature, right=False, optimizer=optax.adam(1e-2)):
    params, batch = retrieval(right)
    return vg.diagnose(read(of, temperature), params, batch, optimizer=optimizer)


@pytest.mark.parametrize(("of", "temperature"), [(scores, 1e-5), (cosines, 1e-6), (distances, 1e-4)])
def test_one_that_has_decided_and_is_not_told_better(of, temperature):
    told = found(of, temperature)
    assert told.first.kind == "saturated" and "softmax" in told.first.place.code
    assert told.examination.loss.held > 0.5 and told.examination.loss.answers < 0.1


@pytest.mark.parametrize(("of", "temperature"), [(scores, 3.0), (cosines, 0.1), (distances, 8.0)])
def test_the_same_at_a_temperature_of_the_size_of_the_scores(of, temperature):
    assert found(of, temperature).healthy


@pytest.mark.parametrize(("end", "sick"), [(0.9, True), (0.2, False)])
def test_a_training_says_whether_it_gets_over_it(end, sick):
    """Where a few rows have not decided, their gradient may be enough."""
    network = stack(3)
    softmax = replace(network.stages[0], name="softmax 1", kind="softmax", saturated=1.0, leads=False)
    facts = replace(network.loss, value=2.0, held=0.7, answers=0.01, let_go=True, reads="softmax 1")
    itself = Trained(1.0, np.append(np.linspace(2.0, end, 150), np.full(151, end)), 2.0 - end, 3.0)
    seen = Training(np.linspace(2.0, 1.9, 21), np.full(20, -2.0), np.full(20, -4.0))
    for followed in (None, Followed(itself, constant=1.0)):
        found = replace(network, stages=(*network.stages, softmax), loss=facts)
        said = judged(replace(found, training=replace(seen, followed=followed)))
        assert any(each.kind == "saturated" and each.sick for each in said) == (sick and followed is not None)


def test_one_that_has_decided_rightly_is_not_asked_back():
    told = found(distances, 1e-2, right=True)
    assert told.healthy and told.examination.loss.held < 0.2


def test_without_a_training_it_is_a_remark():
    """A few rows that have not decided may bring a training over it: nobody knows."""
    told = found(scores, 1e-3, optimizer=None)
    assert told.healthy and [each.kind for each in told.findings] == ["saturated"]


@pytest.mark.parametrize("temperature", [0.05, 0.5])
def test_a_contrastive_loss_makes_up_for_its_temperature(temperature):
    """An explicit softmax of all pairs: what it decides wrongly, its logarithm asks back."""

    def loss(p, b):
        a, c = (z / jnp.linalg.norm(z, axis=-1, keepdims=True) for z in (b["a"] @ p["a"], b["c"] @ p["c"]))
        each = jnp.arange(N)
        return -jnp.mean(jnp.log(jax.nn.softmax(a @ c.T / temperature)[each, each]))

    rng = np.random.default_rng(0)
    hidden = rng.normal(size=(N, 6))
    batch = {name: jnp.asarray(hidden @ rng.normal(size=(6, D)), "float32") for name in "ac"}
    params = {name: jnp.asarray(rng.normal(size=(D, D)) / D**0.5, "float32") for name in "ac"}
    assert vg.diagnose(loss, params, batch, optimizer=optax.adam(1e-2)).healthy
