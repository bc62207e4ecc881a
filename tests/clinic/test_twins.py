"""Units that begin at 0 and stay copies of each other, and those that part."""

import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.clinic.admission import admit
from vgcourse.clinic.prepared import prepare
from vgcourse.clinic.twins import output_axes, twins


def slopes(*columns):
    """A gradient of shape (5, units) whose columns are these numbers times the same five."""
    return np.outer(np.arange(1.0, 6.0), columns).astype(np.float32)


@pytest.mark.parametrize(("gradient", "alike"), [
    (slopes(2, 2, 2), True), (slopes(2, 2, -1, -1), True), (slopes(0, 0, 0, 2, 2, 1e-9), True),  # of a mixture
    (slopes(2, 2, 1), False),  # classes that are not there, and one that is
    (slopes(1, -1), False), (slopes(3), False), (slopes(0, 0, 3), False), (slopes(0, 0), False),
    (slopes(2, 2, np.nan), False), (slopes(2, 2.01), False),
])  # fmt: skip
def test_each_unit_has_a_twin(gradient, alike):
    zeros = np.zeros_like(gradient)
    assert twins(zeros, gradient, 1) == alike
    assert twins(zeros.T, gradient.T, 0) == alike
    assert not twins(zeros, gradient, None) and not twins(zeros + 1, gradient, 1)


@pytest.mark.parametrize(("product", "axis"), [
    (lambda w, x: x @ w, 1), (lambda w, x: x[:, :2] @ w[:, :2].T, None), (lambda w, x: x @ w.T, 0),
    (lambda w, x: jnp.einsum("oi,ni->no", w, x), 0), (lambda w, x: jnp.tanh(x) @ w.astype("float32"), 1),
])  # fmt: skip
def test_the_axis_of_the_units(product, axis):
    x = jnp.arange(12, dtype="float32").reshape(4, 3)
    found = prepare(admit(lambda w, x: jnp.mean(product(w, x) ** 2), jnp.ones((3, 3)), x))
    axes = output_axes(found.ordered, found.flow)
    assert axes.get(found.program.inputs[0]) == axis
