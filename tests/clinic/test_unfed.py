"""Exact zeros that enter a product, states that have come to rest, a softmax that has decided in most of its rows."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic.outcome import masters
from vgcourse.clinic.trained import Trained

pytestmark = pytest.mark.usefixtures("quickly_compiled")
N, CLASSES = 30, 3
LABELS = jnp.arange(N) % CLASSES
X = jnp.asarray(np.random.default_rng(4).normal(size=(CLASSES, 10))[LABELS], "float32") + jnp.asarray(
    0.3 * np.random.default_rng(5).normal(size=(N, 10)), "float32"
)


def draw(seed, *shape, gain=1.0):
    return jnp.asarray(gain * np.random.default_rng(seed).normal(size=shape) / shape[0] ** 0.5, "float32")


def asked(logits, y):
    return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()


def spiking(threshold):
    """Five steps of neurons that leak, whose spikes are learnt through with the slope of a ramp."""

    def loss(p, batch):
        def step(u, _):
            u = 0.7 * u + batch[0] @ p["in"]
            ramp = jnp.clip(u - threshold + 0.5, 0, 1)
            spike = ramp + jax.lax.stop_gradient(jnp.where(u > threshold, 1.0, 0.0) - ramp)
            return u - jax.lax.stop_gradient(spike), spike

        spikes = jax.lax.scan(step, jnp.zeros((N, 24)), None, length=5)[1]
        return asked(spikes.sum(0) @ p["out"] + p["bias"], batch[1])

    return loss


def gathered(threshold):
    """Columns that are weighed by a rectified score, and added up."""

    def loss(p, batch):
        h = jnp.tanh(batch[0][..., None] * p["embed"])
        score = jax.nn.relu(h @ p["query"] - threshold)
        return asked(jnp.einsum("bn,bnd->bd", score, h @ p["value"]) @ p["out"] + p["bias"], batch[1])

    return loss


SPIKING = {"in": draw(1, 10, 24), "out": draw(2, 24, CLASSES), "bias": jnp.array([0.1, 0.0, -0.1])}
GATHERED = {"embed": draw(1, 10, 8), "query": draw(2, 8), "value": draw(3, 8, 8), "out": draw(4, 8, CLASSES),
            "bias": jnp.zeros(CLASSES)}  # fmt: skip


@pytest.mark.parametrize(("loss", "params"), [(spiking, SPIKING), (gathered, GATHERED)])
@pytest.mark.parametrize("threshold", [0.5, 40.0])
def test_zeros_that_enter_a_product_are_dead_units(loss, params, threshold):
    first = vg.diagnose(loss(threshold), params, (X, LABELS)).first
    if threshold < 1:
        assert first is None
    else:
        assert first.kind == "dead units" and first.paths == ("['out']",)
        assert "exactly 0" in first.measured and "bias" not in first.measured


def gated(p, batch):
    """A layer whose scale begins at 0 and learns: the layer behind it gets its gradient a step later."""
    h = jnp.tanh(batch[0] @ p["in"]) * p["scale"]
    return asked(jnp.tanh(h @ p["hidden"]) @ p["out"], batch[1])


def two_ways(p, batch):
    """Two experts, of which one has nothing to do in this batch, and the other teaches what stands in front."""
    h = jnp.tanh(batch[0] @ p["in"])
    idle, busy = jnp.where(h[:, :1] > 2, h, 0.0), jnp.where(h[:, :1] > 2, 0.0, h)
    return asked(busy @ p["out"] + idle @ p["other"], batch[1])


@pytest.mark.parametrize("loss", [gated, two_ways])
def test_zeros_that_are_meant_are_no_dead_units(loss):
    params = {"in": draw(1, 10, 24), "scale": jnp.zeros(()), "hidden": draw(2, 24, 24), "out": draw(3, 24, CLASSES)}
    params["other"] = draw(4, 24, CLASSES)
    used = ("in", "out", "other") if loss is two_ways else ("in", "scale", "hidden", "out")
    diagnosis = vg.diagnose(loss, {name: params[name] for name in used}, (X, LABELS))
    assert all(each.kind != "dead units" for each in diagnosis.findings)


def recalled(p, batch, sharp):
    """A state is replaced by the memories that are like it, seven times."""
    unit = lambda a: a / jnp.linalg.norm(a, axis=-1, keepdims=True)  # noqa: E731
    memory = unit(p["memory"])
    again = lambda state, _: (jax.nn.softmax(sharp * state @ memory.T) @ memory, None)  # noqa: E731
    return asked(jax.lax.scan(again, unit(batch[0]), length=7)[0] @ p["out"], batch[1])


MEMORIES = {"memory": draw(6, 14, 10, gain=14**0.5), "out": draw(7, 10, CLASSES, gain=3.0)}


def test_a_state_that_has_come_to_rest_is_no_padding():
    found = vg.diagnose(lambda p, b: recalled(p, b, 0.5), MEMORIES, (X, LABELS), optimizer=optax.adam(1e-2)).findings
    assert found[0].kind == "rank collapse" and all(each.cause != "over padding" for each in found)


@pytest.mark.parametrize(("sharp", "sick"), [(10.0, False), (300.0, True)])
def test_a_softmax_whose_open_rows_carry_the_gradient_is_no_illness(sharp, sick):
    diagnosis = vg.diagnose(lambda p, b: recalled(p, b, sharp), MEMORIES, (X, LABELS))
    (softmax,) = (s for s in diagnosis.examination.stages if s.kind == "softmax" and s.leads)
    assert softmax.saturated > (0.9 if sick else 0.5)
    assert ("saturated" in [each.kind for each in diagnosis.findings if each.sick]) == sick


def test_a_training_of_classes_without_a_constant_answer_or_an_exchanged_one():
    """As of a recurrent net, whose last product stands in its loop: guessing among the classes is all there is."""
    examination = vg.diagnose(gathered(0.5), GATHERED, (X, LABELS), optimizer=optax.adam(1e-2), follow=0).examination
    examination = replace(examination, training=replace(examination.training, loss=np.full(21, 1.1)))
    falls = Trained(1.0, np.geomspace(1.1, 1e-2, 101), 1.0)
    assert masters(falls, examination, np.nan)
    assert not masters(replace(falls, loss=np.geomspace(1.1, 0.5, 101)), examination, np.nan)


def test_zeros_that_a_rounding_gives_are_a_cut():
    """Of codes below a half; with larger ones the gradient is 0 as well."""

    def loss(p, batch):
        code = jnp.round(jnp.tanh(batch[0] @ p["in"]) @ p["code"])
        return asked(jnp.tanh(code @ p["back"]) @ p["out"], batch[1])

    params = {
        "in": draw(1, 10, 24),
        "code": draw(2, 24, 4, gain=0.1),
        "back": draw(3, 4, 24),
        "out": draw(4, 24, CLASSES),
    }
    found = vg.diagnose(loss, params, (X, LABELS), optimizer=optax.adam(1e-2)).first
    assert (found.kind, found.cause) == ("gradient cut off", "rounding")


@pytest.mark.parametrize(("bias", "dead"), [(-2.0, True), (0.5, False)])
def test_a_density_that_is_0_everywhere(bias, dead):
    """A field along rays: its ReLU leads to no product, and lets nothing through to any parameter."""
    rng = np.random.default_rng(7)
    points = jnp.asarray(rng.normal(size=(30, 12, 6)), "float32")
    seen = jnp.asarray(rng.uniform(size=30), "float32")
    params = {
        "w": jnp.asarray(rng.normal(size=(6, 24)) / 2.4, "float32"),
        "density": jnp.asarray(0.02 * rng.normal(size=(24, 1)), "float32"),
        "colour": jnp.asarray(rng.normal(size=(24, 1)) / 5, "float32"),
        "bias": jnp.float32(bias),
    }

    def loss(p, batch):
        h = jax.nn.relu(batch[0] @ p["w"])
        alpha = 1 - jnp.exp(-0.5 * jax.nn.relu((h @ p["density"])[..., 0] + p["bias"]))
        through = jnp.cumprod(1 - alpha + 1e-6, -1)
        weight = alpha * jnp.concatenate([jnp.ones((30, 1)), through[:, :-1]], -1)
        colour = (weight * jax.nn.sigmoid((h @ p["colour"])[..., 0])).sum(-1) + through[:, -1]
        return jnp.mean((colour - batch[1]) ** 2)

    found = vg.diagnose(loss, params, (points, seen), optimizer=optax.adam(1e-2))
    assert (bool(found.first) and found.first.kind == "dead units") is dead, found
    if dead:
        assert (
            set(found.first.paths) == {"['density']", "['bias']"}
            and "In 2 layers (activation 1" in found.first.measured
        )
