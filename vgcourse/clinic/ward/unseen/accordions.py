"""Networks that quantise, cut, compare and copy: codes, twins, attention and learning from rewards."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import clouds, written_digits
from ..patient import Case, patient


@patient("gradient cut off", source="Bengio et al. 2013, Estimating gradients through stochastic neurons", steps=200)
def six_bits_for_a_digit(seed, cured=False):
    """A semantic hash: the encoder writes six bits, the decoder names the digit from them."""
    images, labels = written_digits(256)
    a, b, c, d = jax.random.split(jax.random.key(seed), 4)
    params = {
        "enc": [jax.random.normal(a, (64, 48)) / 8, jax.random.normal(b, (48, 6)) / 48**0.5],
        "dec": [jax.random.normal(c, (6, 32)) * (2 / 6) ** 0.5, jax.random.normal(d, (32, 10)) / 32**0.5],
        "bias": jnp.zeros(10),
    }

    def loss(params, batch):
        x, y = batch
        soft = jax.nn.sigmoid(2 * jax.nn.relu(x @ params["enc"][0]) @ params["enc"][1])
        bits = jnp.round(soft)  # the cause
        if cured:
            bits = soft + jax.lax.stop_gradient(bits - soft)
        h = jax.nn.relu((2 * bits - 1) @ params["dec"][0])
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["dec"][1] + params["bias"], y).mean()

    x = (images.reshape(-1, 64) - 4.9) / 6.0
    return Case(loss, params, (x, labels), optax.adam(5e-3), float(np.log(10)), classes=10)


@patient("gradient cut off", source="Mnih et al. 2015, DQN; a port of target.detach()", steps=200)
def lift_that_learns_to_wait(seed, cured=False):
    """Q-learning for a lift from logged transitions; the older copy of the network gives the targets."""
    k = jax.random.split(jax.random.key(seed), 6)

    def net(key):
        a, b = jax.random.split(key)
        return {
            "w1": jax.random.normal(a, (6, 64)) / 6**0.5,
            "b1": jnp.zeros(64),
            "w2": jax.random.normal(b, (64, 3)) / 8,
        }

    def q(p, s):
        return jax.nn.relu(s @ p["w1"] + p["b1"]) @ p["w2"]

    s = jax.random.normal(k[0], (256, 6))
    action = jax.random.randint(k[1], (256,), 0, 3)
    reward = jnp.take_along_axis(jnp.tanh(s @ jax.random.normal(k[2], (6, 3))), action[:, None], 1)[:, 0]
    batch = dict(s=s, a=action, r=reward, s2=s + 0.1 * jax.random.normal(k[3], s.shape), old=net(k[4]))

    def loss(params, batch):
        chosen = jnp.take_along_axis(q(params, batch["s"]), batch["a"][:, None], 1)[:, 0]
        target = batch["r"] + 0.5 * q(batch["old"], batch["s2"]).max(1)
        if cured:
            return jnp.mean((chosen - jax.lax.stop_gradient(target)) ** 2)
        return jnp.mean((jax.lax.stop_gradient(chosen) - target) ** 2)  # the cause

    target = reward + 0.5 * q(batch["old"], batch["s2"]).max(1)
    return Case(loss, net(k[5]), batch, optax.adam(5e-3), float(target.var()))


@patient("nan or inf", source="JAX issue 3058: nan in the gradient of a norm at 0", steps=200)
def twins_among_signatures(seed, cured=False):
    """Siamese verification of signatures with a contrastive margin loss; some pairs are one scan with itself."""
    x, y = clouds(jax.random.key(seed), n=128, d=16, classes=6)
    left = jax.random.randint(jax.random.key(seed + 1), (200,), 0, 128)
    right = jax.random.randint(jax.random.key(seed + 2), (200,), 0, 128).at[:8].set(left[:8])
    a, b = jax.random.split(jax.random.key(seed + 3))
    params = (jax.random.normal(a, (16, 48)) / 4, jnp.zeros(48), jax.random.normal(b, (48, 4)) / 48**0.5)

    def embed(params, x):
        return jnp.tanh(x @ params[0] + params[1]) @ params[2]

    def loss(params, batch):
        u, v, same = batch
        gap = ((embed(params, u) - embed(params, v)) ** 2).sum(-1)
        if cured:
            gap = gap + 1e-6
        distance = jnp.sqrt(gap)  # the cause
        return jnp.mean(jnp.where(same, distance**2, jnp.maximum(0, 1.5 - distance) ** 2))

    return Case(loss, params, (x[left], x[right], y[left] == y[right]), optax.adam(3e-3))


@patient("nan or inf", source="PyTorch issue 41508: MultiheadAttention gives nan where all is masked", steps=200)
def reviews_some_of_them_empty(seed, cured=False):
    """Stars of a review from its words, by one layer of attention; rows are padded, a few are empty."""
    k = jax.random.split(jax.random.key(seed), 8)
    length = jax.random.randint(k[0], (96,), 0, 12)
    tokens = jax.random.randint(k[1], (96, 12), 1, 40) * (jnp.arange(12) < length[:, None])
    worth = jnp.where(jnp.arange(40) > 0, jax.random.normal(k[2], (40,)), 0.0)
    stars = worth[tokens].sum(1) / jnp.maximum(length, 1) ** 0.5
    params = {"embed": jax.random.normal(k[3], (40, 24)), "head": jax.random.normal(k[7], (24, 1)) / 24**0.5}
    params |= {n: jax.random.normal(key, (24, 24)) / 24**0.5 for n, key in zip("qkv", k[4:7], strict=True)}

    def loss(params, batch):
        tokens, stars = batch
        real = tokens > 0
        e = params["embed"][tokens]
        scores = jnp.einsum("bid,bjd->bij", e @ params["q"], e @ params["k"]) / 24**0.5
        scores = jnp.where(real[:, None, :], scores, -1e9 if cured else -jnp.inf)  # the cause
        h = e + jax.nn.softmax(scores) @ (e @ params["v"])
        pooled = (h * real[..., None]).sum(1) / jnp.maximum(real.sum(1), 1)[:, None] ** 0.5
        return jnp.mean(((pooled @ params["head"])[:, 0] - stars) ** 2)

    return Case(loss, params, (tokens, stars), optax.adam(3e-3), float(stars.var()))


@patient("healthy", steps=200)
def codebook_of_strokes(seed):
    """A VQ-VAE over rows of pixels, with straight-through gradient, codebook and commitment terms."""
    images, _ = written_digits(128)
    rows = (images.reshape(-1, 64) - 4.9) / 6.0
    k = jax.random.split(jax.random.key(seed), 5)
    params = {
        "down": [jax.random.normal(k[0], (64, 64)) / 8, jax.random.normal(k[1], (64, 32)) / 8],
        "codes": 0.5 * jax.random.normal(k[2], (32, 4)),
        "up": [jax.random.normal(k[3], (32, 64)) / 32**0.5, jax.random.normal(k[4], (64, 64)) / 8],
    }

    def loss(params, x):
        z = (jax.nn.relu(x @ params["down"][0]) @ params["down"][1]).reshape(-1, 8, 4)
        nearest = ((z[:, :, None] - params["codes"]) ** 2).sum(-1).argmin(-1)
        code = params["codes"][nearest]
        hold = jax.lax.stop_gradient
        side = jnp.mean((code - hold(z)) ** 2) + 0.25 * jnp.mean((hold(code) - z) ** 2)
        h = (z + hold(code - z)).reshape(len(x), -1)
        return jnp.mean((jax.nn.relu(h @ params["up"][0]) @ params["up"][1] - x) ** 2) + side

    return Case(loss, params, rows, optax.adam(2e-3), float(((rows - rows.mean(0)) ** 2).mean()))


@patient("healthy", needs="equinox", steps=150)
def two_views_of_a_shell(seed):
    """InfoNCE at temperature 0.07 between two noisy views of the same shell, rows on the unit sphere."""
    import equinox as eqx

    a, b, c, d = jax.random.split(jax.random.key(seed), 4)
    shells = jax.random.normal(a, (96, 24))
    views = shells + 0.4 * jax.random.normal(b, shells.shape), shells + 0.4 * jax.random.normal(c, shells.shape)
    params, static = eqx.partition(eqx.nn.MLP(24, 8, 64, 1, key=d), eqx.is_array)

    def loss(params, views):
        model = eqx.combine(params, static)
        u, v = (jax.vmap(model)(x) for x in views)
        u, v = (z / jnp.linalg.norm(z, axis=-1, keepdims=True) for z in (u, v))
        return optax.softmax_cross_entropy_with_integer_labels(u @ v.T / 0.07, jnp.arange(len(u))).mean()

    return Case(loss, params, views, optax.adam(2e-3), float(np.log(96)), classes=96)
