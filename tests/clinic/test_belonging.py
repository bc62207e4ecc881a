"""Which stages belong to the network, and which to a gradient that the loss takes of it: told without any number."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from vgcourse.clinic.admission import admit
from vgcourse.clinic.prepared import prepare
from vgcourse.clinic.roles import apart_until, roles

SIZES = (2, 8, 8, 1)
PASS = [(8,), (8,), (1,)]
"""The width of each product of one pass."""


def weights(sizes=SIZES):
    rng = np.random.default_rng(0)
    return [
        {"w": jnp.asarray(rng.normal(size=(n, m)) / n**0.5, "float32"), "b": jnp.zeros(m)}
        for n, m in zip(sizes[:-1], sizes[1:], strict=True)
    ]


def net(params, x, act=jnp.tanh):
    *hidden, last = params
    for p in hidden:
        x = act(x @ p["w"] + p["b"])
    return x @ last["w"] + last["b"]


def squared(params, x, y):
    return jnp.mean((net(params, x) - y) ** 2)


def moved(params, slope):
    return jax.tree.map(lambda p, g: p - 0.1 * g, params, slope)


def once(params, x, y):
    return moved(params, jax.grad(squared)(params, x, y))


def in_a_loop(params, x, y):
    return jax.lax.scan(lambda p, _: (once(p, x, y), None), params, None, length=4)[0]


def of_first_order(params, x, y):
    return moved(params, jax.lax.stop_gradient(jax.grad(squared)(params, x, y)))


def by_adam(params, x, y):
    adam = optax.adam(1e-2)
    updates, _ = adam.update(jax.grad(squared)(params, x, y), adam.init(params), params)
    return optax.apply_updates(params, updates)


def meta(adapted):
    def loss(params, batch):
        return jax.vmap(lambda x, y, z, w: squared(adapted(params, x, y), z, w))(*batch).mean()

    return loss


def penalty(params, batch):
    real, drawn = batch
    critic = lambda x: net(params, x, jax.nn.silu)[..., 0]
    slope = jax.vmap(jax.grad(critic))((real + drawn) / 2)
    return critic(drawn).mean() - critic(real).mean() + jnp.mean((jnp.linalg.norm(slope, axis=-1) - 1) ** 2)


def double(params, batch):
    value, slope = jax.value_and_grad(lambda x: squared(params, x, batch[1][:, :1]))(batch[0])
    return value + jnp.sum(slope**2)


def energy(params, batch):
    return jnp.mean((jax.vmap(jax.grad(lambda x: net(params, x)[0]))(batch[0]) - batch[1]) ** 2)


def curvature(params, batch):
    return jnp.mean(jax.vmap(jax.hessian(lambda x: net(params, x)[0]))(batch[0]) ** 2)


def twice_back(params, batch):
    first = lambda x: jax.grad(lambda x: net(params, x)[0])(x)[0]
    return jnp.mean(jax.vmap(jax.grad(first))(batch[0]) ** 2)


def sliced(params, batch):
    value, along = jax.jvp(lambda x: net(params, x, jax.nn.silu), (batch[0],), (batch[1],))
    return jnp.mean(along + value**2)


def sharpness(params, batch):
    loss = lambda p: squared(p, batch[0], batch[1][:, :1])
    along = jax.jvp(jax.grad(loss), (params,), (params,))[1]
    return loss(params) + 1e-3 * sum(jnp.sum(leaf**2) for leaf in jax.tree.leaves(along))


def two_passes(params, batch):
    """Both within one `jax.jvp`: products with the same weights, and each is of values."""
    both = lambda x, y: net(params, x) + net(params, y)
    value, along = jax.jvp(both, batch, batch)
    return jnp.mean(value**2) + jnp.mean(along**2)


def beside_a_context(params, batch):
    """Within one `jax.jvp` a pass that has no tangents."""
    along = jax.jvp(lambda x: net(params, x) + net(params, batch[1]), (batch[0],), (batch[1],))
    return sum(jnp.mean(each**2) for each in along)


def prepared(loss, tasks=False, sizes=SIZES):
    rng = np.random.default_rng(1)
    shape = lambda n: (5, 6, n) if tasks else (6, n)
    widths = (2, 1, 2, 1) if tasks else (2, 2)
    batch = tuple(jnp.asarray(rng.normal(size=shape(n)), "float32") for n in widths)
    patient = admit(loss, weights(sizes), batch)
    return patient, prepare(patient)


@pytest.mark.parametrize(("loss", "passes"), [
    (lambda params, batch: squared(params, batch[0], batch[1][:, :1]), 1),
    (penalty, 2), (double, 1), (sliced, 1), (sharpness, 1), (two_passes, 2), (beside_a_context, 2),
    pytest.param(energy, 2 / 3, id="energy"), pytest.param(curvature, 2 / 3, id="curvature"),
    pytest.param(twice_back, 2 / 3, id="twice_back"),  # their last product is no value of the loss
])  # fmt: skip
def test_a_derivative_is_no_stage(loss, passes):
    _, found = prepared(loss)
    own = [mark for mark in found.ordered if mark.kind == "product" and mark not in found.derived]
    widths = PASS if passes >= 1 else PASS[:2]
    assert [mark.value.shape[-1:] for mark in own] == widths * max(1, round(passes))
    if passes < 1:
        assert len(own) < sum(mark.kind == "product" for mark in found.ordered)


@pytest.mark.parametrize("adapted", [once, of_first_order, in_a_loop, by_adam, lambda p, *b: once(once(p, *b), *b)])
def test_the_pass_behind_a_step_is_the_network(adapted):
    patient, found = prepared(meta(adapted), tasks=True)
    own = [mark for mark in found.ordered if mark not in found.derived and mark.kind != "cut"]
    assert [mark.word for mark in own] == ["product", "tanh", "product", "tanh", "product"]
    assert [[patient.params.paths[i] for i in mark.params] for mark in own[::2]] == [
        [f"[{i}]['b']", f"[{i}]['w']"] for i in range(3)
    ]
    assert all(mark.leads for mark in own)
    told = [role for role, _ in roles(found.program, found.flow, found.marks, 4)]
    assert told == ["input", "target", "input", "target"]


def test_what_no_other_pass_holds_is_the_network_all_the_same():
    """A field beside the network, of which the loss takes the gradient alone."""

    def loss(params, batch):
        push = jax.vmap(jax.grad(lambda x: net(params[3:], x)[0]))(batch[0])
        return jnp.mean((net(params[:3], push) - batch[1][:, :1]) ** 2)

    patient, found = prepared(loss, sizes=(*SIZES[:3], 2, 8, 8, 1))
    assert len(patient.params.arrays) == 12
    own = [mark for mark in found.ordered if mark.kind == "product" and mark not in found.derived]
    assert len(own) == 5  # two of the field, three of the network that takes its gradient


@pytest.mark.parametrize(("taken", "carried"), [
    (lambda x, w: x.astype("float32") @ w[:3], True), (lambda x, w: jnp.where(x > 2, x / 255, 0) @ w[:3], True),
    (lambda x, w: jax.nn.one_hot(x, 8) @ w, False), (lambda x, w: w[x] @ w.T, False),
    (lambda x, w: jnp.sin(0.1 * x) @ w[:3], False), (lambda x, w: jnp.where(x > 2, 1.0, 0.0) @ w[:3], False),
])  # fmt: skip
def test_an_index_carries_no_size_into_the_network(taken, carried):
    x = jnp.arange(12).reshape(4, 3) % 8
    patient = admit(lambda w, x: jnp.mean(taken(x, w) ** 2), jnp.ones((8, 2)), x)
    found = prepare(patient)
    assert roles(found.program, found.flow, found.marks, 1) == [("input", carried)]


@pytest.mark.parametrize(("differ", "until"), [([0], 0.1), ([0, 4], 0.5), ([9], 1.0), ([], 1.0)])
def test_until_when_the_examples_differ(differ, until):
    x = np.ones((5, 10, 3))
    x[1, differ, 2] = 2
    assert apart_until(x) == pytest.approx(until)
    assert apart_until(x[:1]) == apart_until(x[:, 0]) == 1
