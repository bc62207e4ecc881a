"""Attention without skips: the line that is named is the one at which what it has gathered goes on."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(89)
TEXT, KIND = jnp.asarray(RNG.normal(size=(24, 9, 16)), "float32"), jnp.asarray(RNG.integers(0, 2, 24), "float32")


def draw(*shape):
    return jnp.asarray(RNG.normal(size=shape) / shape[-2] ** 0.5, "float32")


def centred(h):
    return (h - h.mean(-1, keepdims=True)) / (h.std(-1, keepdims=True) + 1e-3)


def found(loss, **more):
    layers = [{name: draw(16, 16) for name in ("ask", "key", "say", *more)} for _ in range(8)]
    return vg.diagnose(loss, {"layers": layers, "end": draw(16, 1)}, (TEXT, KIND)).first


def test_the_projection_behind_attention():
    def loss(params, batch):
        h, kind = batch
        for p in params["layers"]:
            h = centred(h)
            said, asked, key = h @ p["say"], h @ p["ask"], h @ p["key"]
            looks = jax.nn.softmax(asked @ key.mT / 4, -1)
            h = looks @ said @ p["out"]
        z = (centred(h)[:, 0] @ params["end"])[:, 0]
        return jnp.mean(jnp.logaddexp(0, z) - kind * z)

    first = found(loss, out=True)
    assert first.kind == "rank collapse" and first.place.code == 'h = looks @ said @ p["out"]'


def test_where_nothing_stands_behind_it_attention_itself():
    def loss(params, batch):
        h, kind = batch
        for p in params["layers"]:
            h = centred(h)
            said, asked, key = h @ p["say"], h @ p["ask"], h @ p["key"]
            looks = jax.nn.softmax(asked @ key.mT / 4, -1)
            h = looks @ said
        z = (centred(h)[:, 0] @ params["end"])[:, 0]
        return jnp.mean(jnp.logaddexp(0, z) - kind * z)

    first = found(loss)
    assert first.kind == "rank collapse" and first.place.code.startswith("looks = ")


def test_the_same_in_a_scan():
    def layer(h, p):
        looks = jax.nn.softmax((h @ p["ask"]) @ (h @ p["key"]).mT / 4, -1)
        h = looks @ (h @ p["say"])
        return centred(h), None

    def loss(params, batch):
        h, _ = jax.lax.scan(layer, centred(batch[0]), params["layers"])
        return jnp.mean(jnp.logaddexp(0, h[:, 0] @ params["end"]) - batch[1][:, None] * (h[:, 0] @ params["end"]))

    params = {"layers": {name: draw(8, 16, 16) for name in ("ask", "key", "say")}, "end": draw(16, 1)}
    first = vg.diagnose(loss, params, (TEXT, KIND)).first
    assert first.kind == "rank collapse" and first.place.code == 'h = looks @ (h @ p["say"])'
