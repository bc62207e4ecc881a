"""What is trained is the same for the examination and for the copy: no running means, no counters."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examined

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(0)
draw = lambda *shape: jnp.asarray(RNG.normal(size=shape) / shape[0] ** 0.5, "float32")
X, Y = draw(32, 6) * 6, draw(32) * 6
PARAMS = {
    "params": {"w": draw(6, 16), "v": draw(16, 1)},
    "batch_stats": {"mean": 0.1 * draw(16), "var": jnp.ones(16)},
    "step": jnp.array(3),
}


def loss(p, b):
    """As flax's batch norm in evaluation: the running means are used, and are not trained."""
    stats = p["batch_stats"]
    h = (b[0] @ p["params"]["w"] - stats["mean"]) / jnp.sqrt(stats["var"] + 1e-5)
    return jnp.mean(((jnp.tanh(h) @ p["params"]["v"])[:, 0] - b[1]) ** 2)


def test_running_means_stay_as_they_are():
    case = Case(loss, PARAMS, (X, Y), optax.adam(1e-2))
    assert case.replica.paths == [p.path for p in examined(case).parameters] == ["['params']['v']", "['params']['w']"]
    end = case.replica.whole(case.replica.trained(5).params)
    assert jax.tree.structure(end) == jax.tree.structure(PARAMS) and end["step"] is PARAMS["step"]
    for name, before in PARAMS["batch_stats"].items():
        assert end["batch_stats"][name] is before
    assert not np.allclose(end["params"]["w"], PARAMS["params"]["w"])


def test_a_mask_by_name_finds_its_parameters():
    weights = lambda tree: jax.tree_util.tree_map_with_path(lambda path, _: "w" in str(path[-1]), tree)
    only = optax.masked(optax.sgd(0.1), weights)
    assert vg.diagnose(loss, PARAMS, (X, Y), optimizer=only, follow=0).examination.training is not None


def test_a_complex_tanh_is_no_curve_of_real_numbers():
    waves = {"w": draw(6, 16) + 1j * draw(6, 16), "v": draw(16, 1) + 0j}
    squared = lambda p, b: jnp.mean(jnp.abs((jnp.tanh(b[0] @ p["w"]) @ p["v"])[:, 0] - b[1]) ** 2)
    assert vg.diagnose(squared, waves, (X.astype(complex), Y)).healthy
    ends = lambda p, b: jnp.mean(jnp.abs(jnp.tanh(9 * (b[0] @ p["w"] @ p["v"]))[:, 0] - b[1]) ** 2)
    assert "product 1" in repr(vg.diagnose(ends, waves, (X.astype(complex), Y)))
