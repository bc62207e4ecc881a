"""How deep one can train: beside the edge, and with orthogonal weights."""

import jax.numpy as jnp
import numpy as np
from compiling import compiles_nothing

from vgcourse.experiments.lesson_04 import linear_learning, trainability
from vgcourse.nets import stack


def test_the_network_is_the_stack_with_a_readout():
    k = stack.knobs(5, "tanh", 1.1, 0.2, seed=4)
    net, x = trainability.init(k), jnp.asarray(np.random.default_rng(0).normal(size=(3, 64)), jnp.float32)
    expected = stack.apply(k, net.stages, x) @ net.readout
    np.testing.assert_allclose(trainability.logits(k, net, x), expected, rtol=1e-4, atol=1e-5)


def test_a_shallow_stack_learns_and_a_deep_one_off_the_edge_does_not():
    shallow, deep = (trainability.accuracy(depth, "tanh", [0.7], 0.05**0.5, steps=60)[0, 0] for depth in (3, 40))
    assert shallow > 0.6 and deep < 0.25


def test_depths_share_one_program():
    one = trainability.accuracy(4, "tanh", [1.3, 1.0], 0.2, steps=5)[0]
    with compiles_nothing():
        found = trainability.accuracy_map((2, 4), "tanh", [1.0, 1.3], 0.2, steps=5)
    assert found[2].shape == (2,)
    np.testing.assert_allclose(found[4], one[::-1], atol=2e-3)


def test_orthogonal_weights_make_depth_cheap_and_gaussian_ones_do_not():
    few, many = (np.median(linear_learning.steps_to_learn(depth, "orthogonal", seeds=range(5))) for depth in (10, 40))
    assert many < 1.5 * few
    assert np.isinf(np.median(linear_learning.steps_to_learn(20, "lecun", seeds=range(5))))
