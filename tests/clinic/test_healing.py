"""Zeros that wake by themselves, and zeros that keep each other."""

import jax
import jax.numpy as jnp
import pytest

from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examine
from vgcourse.clinic.healing import healing

X = jax.random.normal(jax.random.key(0), (16, 4))


def net(head, end, alpha):
    """A residual block with a scale α and a head; each of the three begins at 0 or not."""
    draw = lambda i, n, m, on: on * jax.random.normal(jax.random.key(i), (n, m)) / 2
    params = {
        "a": draw(1, 4, 4, 1),
        "b": draw(2, 4, 4, end),
        "alpha": jnp.full(2, float(alpha)),
        "h": draw(3, 4, 1, head),
    }

    def loss(p, x):
        h = x + p["alpha"][0] * jnp.tanh(x @ p["a"]) @ p["b"]
        return jnp.mean((h @ p["h"] - x[:, :1] ** 2) ** 2)

    return Case(loss, params, X)


def found(case):
    return dict(healing(examine(case.loss, case.params, case.batch), case))


@pytest.mark.parametrize(("begins", "asleep"), [
    ((1, 1, 1), {}),
    ((0, 0, 1), {"['b']": True}),
    ((0, 1, 0), {"['alpha']": True}),
    ((1, 0, 0), {"['alpha']": False, "['b']": False}),
])  # fmt: skip
def test_which_zeros_wake(begins, asleep):
    assert found(net(*begins)) == asleep


def test_units_that_wake_as_copies_have_not_healed():
    params = {"w": jnp.zeros((4, 6)), "v": jnp.zeros((6, 1))}
    case = Case(lambda p, x: jnp.mean((jax.nn.sigmoid(x @ p["w"]) @ p["v"] - x[:, :1]) ** 2), params, X)
    assert found(case) == {"['w']": False}
