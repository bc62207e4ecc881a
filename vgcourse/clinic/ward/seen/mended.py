"""Some of the sick, repaired, and two more healthy ones."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.patient import Case, patient, repaired
from vgcourse.clinic.ward.seen.pieces import glorot, he

from . import breaks, corners, criteria, gains, measures, recall, stillness

gates_with_the_residual = repaired(gains.gates_without_the_residual, "gates_with_the_residual")
gates_at_minus_one = repaired(corners.transform_gates_shut, "gates_at_minus_one")
retention_that_keeps = repaired(recall.retention_that_forgets, "retention_that_keeps")
last_word_of_each = repaired(recall.last_step_of_the_row, "last_word_of_each")
one_zero_convolution = repaired(stillness.two_zero_convolutions, "one_zero_convolution")
messages_that_arrive = repaired(stillness.messages_left_lying, "messages_that_arrive")
drawn_bits_straight_through = repaired(breaks.drawn_bits, "drawn_bits_straight_through")
columns_made_flat = repaired(criteria.rewards_from_the_buffer, "columns_made_flat")
bytes_on_their_way_in = repaired(measures.sixteen_bit_sound, "bytes_on_their_way_in")


@patient("healthy", source="Graves et al. 2006; optax.ctc_loss, whose logarithm of 0 is −10⁵", steps=80)
def blank_or_letter(seed):
    """A network names letters in frames, without knowing where they are; labels are padded, and paths summed."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"w1": he(keys[0], 5, 32), "b1": jnp.zeros(32), "w2": glorot(keys[1], 32, 5)}

    def loss_fn(params, batch):
        logits = jax.nn.relu(batch["frames"] @ params["w1"] + params["b1"]) @ params["w2"]
        still = jnp.zeros(logits.shape[:2])
        return optax.ctc_loss(logits, still, batch["letters"], batch["padding"]).mean()

    rng = np.random.default_rng(seed)
    letters, length = rng.integers(1, 5, (24, 4)), rng.integers(2, 5, 24)
    frames = np.zeros((24, 12), int)
    for i in range(24):
        for j in range(length[i]):
            frames[i, 3 * j : 3 * j + 2] = letters[i, j]
    x = np.eye(5)[frames] + 0.2 * rng.normal(size=(24, 12, 5))
    padding = np.arange(4) >= length[:, None]
    batch = {"frames": jnp.asarray(x, jnp.float32), "letters": jnp.asarray(np.where(padding, 0, letters))}
    batch["padding"] = jnp.asarray(padding, jnp.float32)
    return Case(loss_fn, params, batch, optax.adam(2e-2))


@patient(
    "healthy",
    needs="flax",
    source="Koren et al. 2009 in Flax: two tables, a dot product, most rows not in the batch",
    steps=100,
)
def rare_films(seed):
    """Flax Linen: ratings are standardised; of 400 films sixty are in the batch, the others have no gradient."""
    from flax import linen as nn

    class Ratings(nn.Module):
        @nn.compact
        def __call__(self, user, film):
            p, q = nn.Embed(60, 8, name="user")(user), nn.Embed(400, 8, name="film")(film)
            return jnp.sum(p * q, -1) + nn.Embed(60, 1, name="bias")(user)[:, 0]

    rng = np.random.default_rng(seed)
    user, film = rng.integers(0, 60, 256), rng.integers(0, 60, 256)
    stars = np.sum(rng.normal(size=(60, 3))[user] * rng.normal(size=(60, 3))[film], -1)
    stars = (stars - stars.mean()) / stars.std()
    batch = (jnp.asarray(user), jnp.asarray(film), jnp.asarray(stars, jnp.float32))
    net = Ratings()
    params = net.init(jax.random.key(seed), batch[0], batch[1])

    def loss_fn(params, batch):
        return jnp.mean((net.apply(params, batch[0], batch[1]) - batch[2]) ** 2)

    return Case(loss_fn, params, batch, optax.adam(3e-2), guess=1.0)
