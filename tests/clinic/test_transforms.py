"""The same network under every transformation of JAX has the same stages, values and gradients."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.clinic.examination import examine

pytestmark = pytest.mark.usefixtures("quickly_compiled")

KEYS = jax.random.split(jax.random.key(0), 5)
PARAMS = {"W": [jax.random.normal(key, (6, 6)) / 2.5 for key in KEYS[:3]], "none": None, "steps": 3, "key": KEYS[4]}
X = jax.random.normal(KEYS[3], (8, 6))


def loss(params, x, layer=lambda h, W: jnp.tanh(h @ W)):
    for W in params["W"]:
        x = layer(x, W)
    return jnp.mean(x**2)


def stacked(params, x):
    return jnp.mean(jax.lax.scan(lambda h, W: (jnp.tanh(h @ W), None), x, jnp.stack(params["W"]))[0] ** 2)


def counted(params, x):
    W = jnp.stack(params["W"])
    return jnp.mean(jax.lax.fori_loop(0, 3, lambda i, h: jnp.tanh(h @ W[i]), x) ** 2)


def one_by_one(params, x):
    return jnp.mean(jax.vmap(lambda row: loss(params, row, lambda h, W: jnp.tanh(W.T @ h)))(x))


def branching(h, W):
    return jax.lax.cond(jnp.sum(h) > -1e9, lambda h: jnp.tanh(h @ W), lambda h: h, h)


@jax.custom_jvp
def curve(z):
    return jnp.tanh(z)


curve.defjvp(lambda z, t: (jnp.tanh(z[0]), (1 - jnp.tanh(z[0]) ** 2) * t[0]))


@jax.custom_vjp
def backward_curve(z):
    return jnp.tanh(z)


backward_curve.defvjp(lambda z: (jnp.tanh(z), z), lambda z, g: ((1 - jnp.tanh(z) ** 2) * g,))

WAYS = {
    "jit": jax.jit(loss, static_argnames="layer"),
    "checkpoint": lambda p, x: loss(p, x, jax.checkpoint(lambda h, W: jnp.tanh(h @ W))),
    "vmap": one_by_one,
    "scan": stacked,
    "fori_loop": counted,
    "cond": lambda p, x: loss(p, x, branching),
    "custom_jvp": lambda p, x: loss(p, x, lambda h, W: curve(h @ W)),
    "custom_vjp": lambda p, x: loss(p, x, lambda h, W: backward_curve(h @ W)),
    "has_aux": lambda p, x: (loss(p, x), {"text": "x", "x": x}),
}


@pytest.fixture(scope="module")
def plainly():
    """(values, gradients, slopes) of the stages of the plain loss."""
    return _numbers(examine(loss, PARAMS, X))


def _numbers(found):
    kinds = {"product": [], "activation": []}
    for stage in found.stages:
        rows = np.stack([np.broadcast_to(np.reshape(v, -1), max(stage.steps, 1)) for v in
                         (stage.log10_value, stage.log10_gradient, stage.slope)])  # fmt: skip
        if not np.isnan(rows[0]).all():
            kinds[stage.kind].append(rows)
    return {kind: np.concatenate(rows, axis=1) for kind, rows in kinds.items()}


@pytest.mark.parametrize("way", WAYS)
def test_the_same_profile(way, plainly):
    found = examine(WAYS[way], PARAMS, X, has_aux=way == "has_aux")
    for kind, numbers in _numbers(found).items():
        np.testing.assert_allclose(numbers, plainly[kind], atol=1e-4, err_msg=kind)
    assert all(stage.place.file.endswith("test_transforms.py") for stage in found.stages)
    assert {stage.over for stage in found.stages} == ({"layers"} if way in ("scan", "fori_loop") else {""})


def test_over_time():
    θ = {"W": PARAMS["W"][0] / 3, "U": PARAMS["W"][1], "b": jnp.zeros(6)}

    def recurrent(θ, xs):
        step = lambda h, x: (jnp.tanh(h @ θ["W"] + x @ θ["U"] + θ["b"]), None)
        return jnp.mean(jax.lax.scan(step, jnp.zeros((8, 6)), xs)[0] ** 2)

    xs = jax.random.normal(KEYS[3], (150, 8, 6))
    found = examine(recurrent, θ, xs)
    tanh = found.stages[-1]
    assert (tanh.name, tanh.steps, tanh.over) == ("tanh 1", 150, "time")

    def tail(θ, h, xs):  # the same loss as a function of the state at one step
        return jnp.mean(jax.lax.scan(lambda h, x: (jnp.tanh(h @ θ["W"] + x @ θ["U"] + θ["b"]), None), h, xs)[0] ** 2)

    h, _ = jax.lax.scan(lambda h, x: (jnp.tanh(h @ θ["W"] + x @ θ["U"]), None), jnp.zeros((8, 6)), xs[:140])
    g = jax.grad(tail, 1)(θ, h, xs[140:])
    assert tanh.log10_gradient[139] == pytest.approx(float(jnp.log10(jnp.sqrt(jnp.mean(g**2)))), abs=1e-3)
    assert tanh.log10_gradient[0] < -45 and np.isfinite(tanh.log10_gradient[0])


def test_two_recurrent_layers_one_above_the_other():
    θ = {"W": PARAMS["W"][0] / 4, "V": PARAMS["W"][1] / 4}

    def two(θ, xs):
        run = lambda W, xs: jax.lax.scan(lambda h, x: (jnp.tanh(h @ W + x),) * 2, jnp.zeros((8, 6)), xs)[1]
        return jnp.mean(run(θ["V"], run(θ["W"], xs))[-1] ** 2)

    lower = examine(two, θ, jax.random.normal(KEYS[3], (120, 8, 6))).stages[1]
    assert lower.log10_gradient[0] < -45 and np.isfinite(lower.log10_gradient).all()


def test_dropout_with_a_key_in_the_batch_or_closed_over():
    def dropped(params, batch):
        x, key = batch
        mask = jax.random.bernoulli(key, 0.5, x.shape)
        return loss({"W": params["W"][:1]}, jnp.where(mask, jnp.tanh(x @ params["W"][1]) * 2, 0))

    fed = examine(dropped, PARAMS, (X, KEYS[4]))
    closed = examine(lambda p, x: dropped(p, (x, KEYS[4])), PARAMS, X)
    for found in (fed, closed):
        assert [stage.name for stage in found.stages] == ["product 1", "tanh 1", "product 2", "tanh 2"]
        assert [each.used for each in found.parameters] == [True, True, False]
    assert fed.stages[0].log10_gradient == pytest.approx(float(closed.stages[0].log10_gradient))


def test_mixed_precision():
    def mixed(params, x):
        low = {"W": [W.astype(jnp.bfloat16) for W in params["W"]]}
        return loss(low, x.astype(jnp.bfloat16)).astype(jnp.float32)

    found = examine(mixed, PARAMS, X)
    assert {stage.dtype for stage in found.stages} == {"bfloat16"}
    assert {each.dtype for each in found.parameters} == {"float32"}
