"""What stands between the layers and is no slope: a number that multiplies them all, and a softmax."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(31)
X = jnp.asarray(RNG.normal(size=(24, 12)), "float32")
Y = jnp.asarray(RNG.integers(0, 3, 24))


def weights(gain, depth=7, width=20):
    rng, widths = np.random.default_rng(32), (12, *[width] * depth, 3)
    return [jnp.asarray(rng.normal(size=(n, m)) * gain / n**0.5, "float32") for n, m in zip(widths, widths[1:])]  # noqa: B905


def told(layer, gain=1.0, depth=7):
    def loss(p, batch):
        h, y = batch
        for w in p[:-1]:
            h = layer(h, w)
        return -jnp.mean(jax.nn.log_softmax(h @ p[-1])[jnp.arange(24), y])

    return vg.diagnose(loss, weights(gain, depth), (X, Y))


def averaged(h, w):
    z = h @ w
    z = z / 20
    return jnp.tanh(z)


def whispered(h, w):
    z = jax.nn.relu(h @ w)
    return 0.2 * z


def silu_of_a_mean(h, w):
    return jax.nn.silu((h @ w) * 0.05)


@pytest.mark.parametrize(("layer", "line", "gain"), [
    (averaged, "z = z / 20", 1.0), (whispered, "return 0.2 * z", 1.4),
    (silu_of_a_mean, "return jax.nn.silu((h @ w) * 0.05)", 1.4),
])  # fmt: skip
def test_a_number_that_multiplies_is_no_slope(layer, line, gain):
    found = told(layer, gain).first
    assert (found.kind, found.cause) == ("vanishing", "weights")
    assert found.place.code == line
    assert found.remedy.do.startswith("Take the number 0.")


@pytest.mark.parametrize("layer", [
    lambda h, w: 1.7159 * jnp.tanh(2 / 3 * (h @ w)),  # LeCun et al. 1998
    lambda h, w: jax.nn.selu(h @ w),
    lambda h, w: jax.nn.elu(0.7 * (h @ w)) / 0.6,
])  # fmt: skip
def test_a_number_that_keeps_the_size_is_healthy(layer):
    assert told(layer).healthy


def test_a_sigmoid_is_to_blame_for_its_slopes_alone():
    found = told(lambda h, w: jax.nn.sigmoid(h @ w)).first
    assert (found.kind, found.cause) == ("vanishing", "slopes") and "number" not in found.remedy.do


def test_a_softmax_between_layers_is_named():
    def layer(h, w):
        z = h @ w
        return jax.nn.softmax(z)

    found = told(layer, 1.0, depth=5).first
    assert (found.kind, found.cause) == ("vanishing", "slopes")
    assert found.place.code == "return jax.nn.softmax(z)" and "softmax between the layers" in found.remedy.do


def test_an_exact_gelu_is_multiplied_by_nothing():
    """Its 1/√2 and ½ make 0.999999999 in float32: there is no such number to take out."""
    found = told(lambda h, w: jax.nn.gelu(h @ w, approximate=False), gain=0.5)
    assert [s.scaled for s in found.examination.stages if s.kind == "activation"] == [None] * 7
    assert "the number 1" not in repr(found)


@pytest.mark.parametrize(("share", "cause"), [(1.0, "between the stages"), (1 / 12, None)])
def test_a_sum_over_neighbours_is_no_weight(share, cause):
    """Weights times slope keep the size; what enlarges is the graph."""
    graph = jnp.asarray(share * (np.random.default_rng(33).uniform(size=(24, 24)) < 0.5), "float32")
    found = told(lambda h, w: jax.nn.relu(graph @ h @ w), gain=1.4, depth=6)
    exploding = [each for each in found.findings if each.kind == "exploding" and each.sick]
    assert [each.cause for each in exploding[:1]] == ([cause] if cause else []), found
    if cause:
        assert "of neighbours take the mean" in exploding[0].remedy.do and "product" in exploding[0].means
