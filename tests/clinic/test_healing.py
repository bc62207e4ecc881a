"""Zeros that wake by themselves, and zeros that keep each other."""

import jax
import jax.numpy as jnp
import pytest

import vgcourse as vg
from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examine
from vgcourse.clinic.healing import healing

pytestmark = pytest.mark.usefixtures("quickly_compiled")

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


def test_a_tree_may_hold_what_is_no_array():
    """An activation, a name and a number of Python, as in modules of Equinox."""
    params = {"w": jnp.zeros((4, 6)), "v": jnp.zeros((6, 1)), "act": jnp.tanh, "name": "net", "scale": 0.5}
    loss = lambda p, x: jnp.mean((p["act"](x @ p["w"]) @ p["v"] * p["scale"] - x[:, :1]) ** 2)
    assert found(Case(loss, params, X)) == {"['v']": False, "['w']": False}


@pytest.mark.parametrize("empty", ["inputs", "units"])
def test_what_nothing_has_come_to_is_no_copy_of_its_like(empty):
    """Pixels that are always 0, or units that are dead: their rows stay 0, and all the others wake."""
    params = {"a": jnp.eye(4), "b": jnp.zeros((4, 4)), "h": jnp.zeros((4, 2))}
    x = X * (jnp.arange(4) > 1) if empty == "inputs" else jnp.maximum(X - 99.0 * (jnp.arange(4) < 2), 0)
    loss = lambda p, x: jnp.mean((jnp.tanh(X @ p["a"] + x @ p["b"]) @ p["h"] - X[:, :2] ** 2) ** 2)
    assert found(Case(loss, params, x)) == {"['b']": True}


@pytest.mark.parametrize(("dtype", "scale"), [("float16", 1e-5), ("float32", 1e-30), ("complex64", 1.0)])
def test_a_step_is_as_large_as_it_says_however_small_the_gradient(dtype, scale):
    """A hundredth of 10⁻⁶ is 0 in 16 bits, and so is the square of 10⁻³⁰ in 32."""
    from vgcourse.clinic.healing import STRIDE, _moved

    moved = _moved(jnp.zeros(3, dtype), (jnp.array([1.0, -1, 1]) * scale).astype(dtype))
    assert abs(moved) == pytest.approx(STRIDE, rel=1e-2) and moved.dtype == dtype


def test_what_wakes_is_called_healthy():
    """A branch that ends in zeros, behind a head of zeros. And two zeros in one product, which stay."""
    healthy, stuck = (vg.diagnose(case.loss, case.params, X) for case in (net(0, 0, 1), net(1, 0, 0)))
    assert healthy.healthy and stuck.findings[0].cause == "zero"
