import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.experiments.lesson_02.overflow import raw_pass
from vgcourse.inputs import BadInput
from vgcourse.measuring.profile import measure
from vgcourse.nets.activations import activation


def test_where_nothing_breaks_it_is_the_packages_gradient():
    """The log-domain measurement, of the same network, gives the same sizes."""
    import jax

    run = raw_pass(6, "tanh", 0.3, seed=3, width=20)
    key_x, key_w = jax.random.split(jax.random.key(3))
    weights = 0.3 * jax.random.normal(key_w, (6, 20, 20))
    x = jax.random.normal(key_x, (20,))
    φ = activation("tanh")
    found = measure(lambda h, W: φ(h @ W), weights, x, lambda h: jnp.mean(h**2)).log10_dh
    np.testing.assert_allclose(np.log10(np.sqrt(np.mean(np.square(run.gradients), axis=1))), found, atol=1e-4)
    assert run.forward == (0, 0) and run.backward == (0, 0)
    assert repr(run) == "RawPass(6 stages; forward: no inf, no nan; backward: no inf, no nan)"


@pytest.mark.parametrize("seed", range(3))
def test_normal_weights_break_the_way_back_of_thirty_relu_layers_and_not_the_way_there(seed):
    run = raw_pass(30, "relu", 1.0, seed)
    assert run.forward == (0, 0)
    good = np.isfinite(np.asarray(run.gradients)).all(axis=1)
    assert good[-1] and not good[0]
    broken = max(run.backward)
    assert good[broken:].all() and not good[:broken].any(), "from there on to the input everything is lost"


def test_range_counts_and_not_precision():
    first = {f: raw_pass(60, seed=0, number_format=f).forward.infinite for f in ("float16", "bfloat16", "float32")}
    assert first["float16"] < 8 and abs(first["bfloat16"] - first["float32"]) <= 1 and first["float32"] > 40


def test_bad_input_gets_a_sentence():
    with pytest.raises(BadInput, match="Did you mean 'float32'"):
        raw_pass(number_format="float23")
    with pytest.raises(BadInput, match="Did you mean 'relu'"):
        raw_pass(activation="relo")
