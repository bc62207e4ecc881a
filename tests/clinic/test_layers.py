"""Layers in a scan are layers: what they make alike, of examples and of positions, is told as of layers written out."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
N, T, D, K = 16, 6, 12, 5
DEPTH = 8


def draw(rng, *shape, gain=1.0):
    return jnp.asarray(rng.normal(size=shape) * (gain / shape[-2]) ** 0.5, "float32")


def attention(depth=DEPTH, skip=0.0, written_out=False, bias=False, pooled=False):
    """(loss, params, batch): attention layers, each a scan's step or written out, and which symbol stands where."""
    rng = np.random.default_rng(4)
    params = {name: draw(rng, depth, D, D) for name in "qkv"}
    params |= {"symbol": draw(rng, K, D, gain=K), "place": draw(rng, T, D, gain=T / 4), "out": draw(rng, D, K)}
    if bias:  # the log of how often each symbol occurs, and small weights beside it
        params |= {"out": params["out"] / 50, "b": jnp.log(jnp.arange(1.0, K + 1) / 21)}
    text = jnp.asarray(rng.integers(0, K, (N, T)))

    def layer(x, w):
        heard = jax.nn.softmax((x @ w["q"]) @ (x @ w["k"]).swapaxes(1, 2) / D**0.5) @ (x @ w["v"])
        x = skip * x + heard
        return x / jnp.sqrt(jnp.mean(x**2, -1, keepdims=True) + 1e-6), None

    def loss(p, b):
        x, layers = p["symbol"][b["text"]] + p["place"], {name: p[name] for name in "qkv"}
        if written_out:
            for i in range(depth):
                x, _ = layer(x, {name: w[i] for name, w in layers.items()})
        else:
            x, _ = jax.lax.scan(layer, x, layers)
        logits = (x.mean(1) if pooled else x) @ p["out"] + p.get("b", 0.0)
        return optax.softmax_cross_entropy_with_integer_labels(logits, b["label"] if pooled else b["text"]).mean()

    return loss, params, {"text": text, "label": text[:, 0]}


@pytest.mark.parametrize("written_out", [False, True])
@pytest.mark.parametrize(("network", "sick"), [({}, True), ({"skip": 1.0, "bias": True}, False)])
def test_positions_that_attention_makes_alike(network, sick, written_out):
    found = vg.diagnose(*attention(written_out=written_out, **network))
    assert (found.first is not None and (found.first.kind, found.first.cause) == ("rank collapse", "of the positions")
            ) == sick  # fmt: skip


@pytest.mark.parametrize(("network", "sick"), [({}, True), ({"pooled": True}, False)])
def test_where_a_training_is_followed_it_says_whether_that_hurts(network, sick):
    """A mean over all places needs nothing of what they lost."""
    rate = optax.adam(5e-3)
    assert vg.diagnose(*attention(**network), optimizer=rate).healthy != sick


def ordered(gain, written_out):
    """Thirty layers of tanh, with a bias at the output, which makes answers alike that are not."""
    rng = np.random.default_rng(1)
    label = jnp.arange(40) % 4
    x = jnp.asarray(rng.normal(size=(4, 8))[label] + 0.5 * rng.normal(size=(40, 8)), "float32")
    params = {"in": draw(rng, 8, D), "w": draw(rng, 30, D, D, gain=gain), "b": 0.2 * draw(rng, 30, 1, D)}
    params |= {"out": draw(rng, D, 4), "c": draw(rng, 1, 4)[0]}
    layer = lambda h, w: (jnp.tanh(h @ w["w"] + w["b"]), None)

    def loss(p, b):
        h, layers = jnp.tanh(b[0] @ p["in"]), {name: p[name] for name in "wb"}
        if written_out:
            for i in range(30):
                h, _ = layer(h, {name: w[i] for name, w in layers.items()})
        else:
            h, _ = jax.lax.scan(layer, h, layers)
        return optax.softmax_cross_entropy_with_integer_labels(h @ p["out"] + p["c"], b[1]).mean()

    return loss, params, (x, label)


@pytest.mark.parametrize("written_out", [False, True])
@pytest.mark.parametrize(("gain", "sick"), [(0.5, True), (1.7, False)])
def test_examples_that_tanh_layers_make_alike(gain, sick, written_out):
    kinds = {each.kind for each in vg.diagnose(*ordered(gain, written_out)).findings if each.sick}
    assert ("rank collapse" in kinds) == sick


def test_where_nothing_was_followed_it_is_told_as_without_an_optimiser():
    told = [vg.diagnose(*attention(), **more).first for more in ({}, {"optimizer": optax.adam(5e-3), "follow": 0})]
    assert told[0] and told[1] and (told[0].kind, told[0].weight) == (told[1].kind, told[1].weight)


def numbers(rounds, skip=0.0, spread=1.0, row=False):
    """A number for each place of a signal: features, rounds of averaging over the places, and a product; no bias.

    row: the last weights are one row, so that no axis of 1 stands behind the places.
    """
    rng = np.random.default_rng(6)
    x = jnp.asarray(rng.normal(size=(N, 10, 4)), "float32")
    params = {"w": draw(rng, 4, D, gain=2.0), "v": draw(rng, D, 1)}
    params |= {"v": params["v"][:, 0]} if row else {}

    def loss(p, b):
        first = h = jax.nn.relu(b["x"] @ p["w"])
        for _ in range(rounds):
            h = 0.4 * h + 0.6 * h.mean(1, keepdims=True) + skip * first
        return jnp.mean(((h @ p["v"]).reshape(N, 10) - b["y"]) ** 2)

    return loss, params, {"x": x, "y": 3.0 + spread * x[..., 0]}


@pytest.mark.parametrize(("network", "sick"), [
    (numbers(20), True), (numbers(2), False), (numbers(20, skip=0.3), False), (numbers(20, spread=0.0), False),
    (numbers(20, row=True), True), (numbers(2, row=True), False), (numbers(20, skip=0.3, row=True), False),
])  # fmt: skip
def test_places_that_have_become_alike_may_get_a_single_number_each(network, sick):
    """Not where one number for all places is what is asked for."""
    found = vg.diagnose(*network).first
    assert (found is not None and (found.kind, found.cause) == ("rank collapse", "of the positions")) == sick
    assert sick or found is None
