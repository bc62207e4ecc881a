"""What a clip takes behind an optimiser that divides by the size of the gradient."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from vgcourse.clinic.case import Case
from vgcourse.clinic.clips import without_clips
from vgcourse.clinic.rehearsal import clip_share

PARAMS = {"w": jax.random.normal(jax.random.key(0), (8, 32)), "v": jax.random.normal(jax.random.key(1), (32, 1))}
BATCH = (jax.random.normal(jax.random.key(2), (16, 8)), jnp.ones((16, 1)))
NORM = 3e-3 * np.sqrt(8 * 32 + 32)
"""Of Adam's first step: the rate, for every weight."""


def loss(params, batch):
    return jnp.mean((jnp.tanh(batch[0] @ params["w"]) @ params["v"] - batch[1]) ** 2)


SIZE = float(optax.tree.norm(jax.grad(loss)(PARAMS, BATCH)))


@pytest.mark.parametrize(("optimizer", "left"), [
    (optax.chain(optax.adam(3e-3), optax.clip_by_global_norm(1e-4)), 1e-4 / NORM),
    (optax.chain(optax.chain(optax.adam(3e-3), optax.clip_by_global_norm(1e-4)), optax.add_decayed_weights(0.0)),
     1e-4 / NORM),
    (optax.chain(optax.adam(3e-3), optax.clip(3e-5)), 0.01),  # each entry for itself
    (optax.chain(optax.adam(3e-3), optax.clip_by_global_norm(1.0)), 1.0),  # wider than any step
    (optax.chain(optax.clip_by_global_norm(1e-3), optax.adam(3e-3)), 1.0),  # in front: Adam does not feel it
    (optax.adam(3e-3), 1.0), (optax.lion(3e-3), 1.0), (optax.sign_sgd(3e-3), 1.0), (optax.sgd(0.1), 1.0),
    (optax.chain(optax.clip_by_global_norm(1e-9), optax.sgd(0.1)), 0.0),
    (optax.noisy_sgd(1e-2, key=0), 1.0), (optax.noisy_sgd(1e-2, eta=1e-3, key=0), 1.0),
    (optax.chain(optax.add_decayed_weights(1e-2), optax.sgd(0.1)), 1.0),  # what is added is no clip
    (optax.chain(optax.clip_by_global_norm(1e-3), optax.add_decayed_weights(0.0), optax.sgd(0.1)), 1e-3 / SIZE),
])  # fmt: skip
def test_what_is_left_of_a_step(optimizer, left):
    assert clip_share(Case(loss, PARAMS, BATCH, optimizer)) == pytest.approx(left, rel=0.02, abs=1e-6)


def test_nothing_to_take_out():
    assert without_clips(optax.adam(1e-3)) is None
    assert without_clips(optax.GradientTransformation(lambda p: (), lambda u, s, p=None: (u, s))) is None
    assert without_clips(optax.clip(1.0)) is None
