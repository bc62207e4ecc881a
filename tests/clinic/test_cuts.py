"""Gradients that are cut off on the side of the weights, and units that get nothing at all."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.clinic.answering import answering
from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examine
from vgcourse.clinic.rules import judged

pytestmark = pytest.mark.usefixtures("quickly_compiled")
N = 16
RNG = np.random.default_rng(0)
X = jnp.asarray(RNG.normal(size=(N, 6)), "float32")
Y = jnp.asarray(RNG.normal(size=N), "float32")
PARAMS = {
    "w": jnp.asarray(RNG.normal(size=(6, 12)) / 2, "float32"),
    "b": jnp.zeros(12),
    "v": jnp.asarray(RNG.normal(size=(12, 1)) / 2, "float32"),
    "c": jnp.zeros(1),
}


def first(loss, params=PARAMS, batch=(X, Y)):
    found = examine(loss, params, batch)
    found = replace(found, loss=replace(found.loss, **answering(found, Case(loss, params, batch))))
    sick = [finding for finding in judged(found) if finding.sick]
    return sick[0] if sick else None


def with_weights(change, only="wv"):
    def loss(p, b):
        w, v = (change(p[name]) if name in only else p[name] for name in "wv")
        return jnp.mean(((jnp.tanh(b[0] @ w + p["b"]) @ v + p["c"])[:, 0] - b[1]) ** 2)

    return loss


def straight_through(w):
    return w + jax.lax.stop_gradient(jnp.round(4 * w) / 4 - w)


@pytest.mark.parametrize(("loss", "said"), [
    (with_weights(lambda w: jnp.round(4 * w) / 4), "rounding"),
    (with_weights(lambda w: jnp.floor(8 * w) / 8, only="v"), "rounding down"),
    (with_weights(lambda w: (w > 0).astype(jnp.float32) - 0.5), "a comparison"),
    (with_weights(lambda w: jnp.sign(w) / 2), "sign"),
    (with_weights(lambda w: (64 * w).astype(jnp.int8).astype(jnp.float32) / 64), "a cast to whole numbers"),
    (with_weights(straight_through), None),
    (with_weights(jax.lax.stop_gradient, only="w"), None),
    (with_weights(lambda w: w / jax.lax.stop_gradient(jnp.max(jnp.abs(w)))), None),
    (with_weights(lambda w: w.astype(jnp.bfloat16).astype(jnp.float32)), None),
], ids=["round", "floor", "step", "sign", "int8", "straight", "frozen", "scaled", "bfloat16"])  # fmt: skip
def test_weights_that_are_cut_off_before_they_meet_a_signal(loss, said):
    found = first(loss)
    assert (found and (found.kind, found.cause)) == (said and ("gradient cut off", said))


def of_inputs(change):
    def loss(p, b):
        h = jax.nn.relu(change(b[0]) @ p["w"] + p["b"])
        return jnp.mean(((h @ p["v"] + p["c"])[:, 0] - b[1]) ** 2)

    return loss


BYTES = jnp.asarray(RNG.integers(0, 255, (N, 6)), jnp.uint8)


@pytest.mark.parametrize(("change", "batch", "sick"), [
    (lambda x: (x // 255).astype(jnp.float32), (BYTES, Y), True),
    (lambda x: (x / 255).astype(jnp.uint8).astype(jnp.float32), (BYTES, Y), True),
    (lambda x: jnp.where(jnp.abs(x) > 99, x, 0.0), (X, Y), True),
    (lambda x: x / 255, (BYTES, Y), False),
    (lambda x: jnp.where(jnp.abs(x) > 0.5, x, 0.0), (X, Y), False),
], ids=["whole division", "cast", "mask", "division", "some masked"])  # fmt: skip
def test_inputs_that_become_zeros_on_the_way(change, batch, sick):
    found = first(of_inputs(change), batch=batch)
    if not sick:
        assert found is None
        return
    assert (found.kind, found.cause, found.paths) == ("rank collapse", "of the answers", ("batch[0]",))
    assert "is exactly 0 for every example" in found.measured and "make floats" in found.remedy.do


@pytest.mark.parametrize(("bias", "said"), [(-9.0, "dead units"), (0.0, "wrong loss")])
def test_a_relu_at_the_output_is_dead_before_its_targets_are_out_of_reach(bias, said):
    params = PARAMS | {"c": jnp.full(1, bias)}
    loss = lambda p, b: jnp.mean((jax.nn.relu(jnp.tanh(b[0] @ p["w"]) @ p["v"] + p["c"])[:, 0] - b[1]) ** 2)
    assert first(loss, params, (X, Y - 6)).kind == said


@pytest.mark.parametrize(("threshold", "said"), [(2.0, "dead units"), (0.3, None), (0.0, None)])
def test_a_relu_with_a_threshold_that_nothing_passes_is_dead(threshold, said):
    """ThresholdedReLU of Keras, z where z > θ: its comparison chooses, and cuts nothing off."""
    rng = np.random.default_rng(8)
    x = jnp.asarray(rng.uniform(0, 0.3, (40, 8)), "float32")
    weights = [jnp.asarray(rng.normal(size=shape) * 1.4 / shape[0] ** 0.5, "float32") for shape in ((8, 64), (64, 1))]

    def loss(p, b):
        z = b[0] @ p[0]
        return jnp.mean(((jnp.where(z > threshold, z, 0.0) @ p[1])[:, 0] - b[1]) ** 2)

    found = first(loss, weights, (x, 3 * x[:, 0] - x[:, 1]))
    assert (found and found.kind) == said
    assert said is None or "threshold" in found.remedy.do and "> threshold" in found.place.code
