"""Where the axis of the examples has gone, through operations that make an axis or take one away."""

import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.clinic.facts import Facts
from vgcourse.clinic.flow import Flow
from vgcourse.clinic.jaxprs import program_of

N = 3  # as many as columns, so that no size tells them apart


@pytest.mark.parametrize(("made", "axis"), [
    (lambda x: jnp.stack([x, 2 * x, x]), 1),
    (lambda x: jnp.stack([x, 2 * x, x], axis=1), 0),
    (lambda x: jnp.stack([x, 2 * x, x], axis=-1), 0),
    (lambda x: jnp.stack([x[:, 0], x[:, 1], x[:, 2]]), 1),
    (lambda x: x[None], 1),
    (lambda x: x.T, 1),
    (lambda x: jnp.concatenate([x, x], axis=1), 0),
    (lambda x: jnp.pad(x, ((0, 0), (1, 1))), 0),
    (lambda x: jnp.cumsum(x, axis=1), 0),
    (lambda x: jnp.sort(x, axis=1), 0),
    (lambda x: jnp.split(x, 3, axis=1)[0], 0),
    (lambda x: jnp.unstack(x, axis=1)[0], 0),
    (lambda x: jnp.unstack(jnp.stack([x, 2 * x]))[0], 0),
    (lambda x: jnp.unstack(x)[0], None),
    (lambda x: x.sum(1), 0),
    (lambda x: x.sum(0), None),
])  # fmt: skip
def test_the_axis_of_the_examples(made, axis):
    program, _ = program_of(lambda θ, data: made(data[0] * θ[0]), [np.float32(1)], [np.ones((N, N), np.float32)])
    flow = Flow(program, [Facts(frozenset({0}), grad=True), Facts(data=True, examples=0)], N)
    assert flow.of(program.outputs[0]).examples == axis
