"""Five networks that weave pictures and densities: digits, noise, rivers, a waveform, grades of an exam."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import written_digits
from ..patient import Case, patient


@patient(
    "wrong loss: softmax twice",
    source="PyTorch docs of CrossEntropyLoss (expects logits); a head from Keras",
    needs="flax",
    steps=100,
)
def digits_cut_into_patches(seed, cured=False):
    """A little vision transformer: sixteen patches of a handwritten digit, a token for the class, two blocks."""
    from flax import linen as nn

    images, y = written_digits(100)
    x = (images / 16).reshape(-1, 4, 2, 4, 2).transpose(0, 1, 3, 2, 4).reshape(-1, 16, 4)

    class Encoder(nn.Module):
        width: int = 32

        @nn.compact
        def __call__(self, x):
            h = nn.LayerNorm()(x)
            x = x + nn.MultiHeadDotProductAttention(num_heads=4)(h, h)
            h = nn.gelu(nn.Dense(2 * self.width)(nn.LayerNorm()(x)))
            return x + nn.Dense(self.width)(h)

    class Vision(nn.Module):
        classes: int = 10

        @nn.compact
        def __call__(self, patches):
            x = nn.Dense(32)(patches)
            token = self.param("token", nn.initializers.zeros, (1, 1, 32))
            x = jnp.concatenate([jnp.repeat(token, len(x), 0), x], 1)
            x = x + self.param("place", nn.initializers.normal(0.02), (1, 17, 32))
            for _ in range(2):
                x = Encoder()(x)
            x = nn.Dense(self.classes)(nn.LayerNorm()(x)[:, 0])
            return x if cured else nn.softmax(x)  # the cause

    net = Vision()

    def loss(variables, batch):
        x, y = batch
        return optax.softmax_cross_entropy_with_integer_labels(net.apply(variables, x), y).mean()

    share = np.bincount(np.asarray(y)) / len(y)
    guess = float(-(share * np.log(share)).sum())
    return Case(loss, net.init(jax.random.key(seed), x[:1]), (x, y), optax.adam(2e-3), guess, 10)


@patient("healthy", source="Ho et al. 2020, denoising diffusion", steps=300)
def noise_taken_from_the_spiral(seed):
    """Diffusion in the plane: which noise was added to points of a spiral? Times and noises are drawn before."""
    k = jax.random.split(jax.random.key(seed), 7)
    turn = 1.5 + 8 * jax.random.uniform(k[0], (256,))
    clean = jnp.stack([turn * jnp.cos(turn), turn * jnp.sin(turn)], 1) / 5.5
    keep = jnp.cumprod(1 - jnp.linspace(1e-4, 0.04, 100))
    t = jax.random.randint(k[1], (256,), 20, 100)
    noise = jax.random.normal(k[2], (256, 2))
    noisy = jnp.sqrt(keep[t])[:, None] * clean + jnp.sqrt(1 - keep[t])[:, None] * noise
    waves = jnp.exp(-jnp.log(100.0) * jnp.arange(8) / 8)
    params = {
        "time": jax.random.normal(k[3], (16, 64)) * 16**-0.5,
        "point": jax.random.normal(k[4], (2, 64)) * 2**-0.5,
        "hidden": jax.random.normal(k[5], (64, 64)) * 64**-0.5,
        "out": jnp.zeros((64, 2)),
    }

    def loss(p, batch):
        noisy, t, noise = batch
        angle = t[:, None] * waves
        h = jnp.concatenate([jnp.sin(angle), jnp.cos(angle)], 1) @ p["time"] + noisy @ p["point"]
        h = jax.nn.silu(h)
        h = h + jax.nn.silu(h @ p["hidden"])
        return jnp.mean((h @ p["out"] - noise) ** 2)

    return Case(loss, params, (noisy, t, noise), optax.adam(5e-3), float(noise.var()))


@patient("healthy", source="Dinh et al. 2017, real-valued non-volume preserving flows", steps=250)
def density_of_the_river_bed(seed):
    """A flow of six affine couplings, all beginning as the identity, gives the density of points of a winding river."""
    k = jax.random.split(jax.random.key(seed), 8)
    along = jax.random.normal(k[0], (256,))
    across = jnp.sin(2 * along) + 0.12 * jax.random.normal(k[1], (256,))
    x = jnp.stack([along, across], 1)
    x = (x - x.mean(0)) / x.std(0)
    couplings = [
        (jax.random.normal(key, (1, 32)) * 2, jnp.linspace(-2, 2, 32), jnp.zeros((32, 2)), jnp.zeros(2))
        for key in k[2:]
    ]

    def loss(couplings, x):
        a, b = x[:, :1], x[:, 1:]
        volume = 0.0
        for w, c, v, d in couplings:
            scale, shift = jnp.split(jnp.tanh(a @ w + c) @ v + d, 2, axis=-1)
            scale = 2 * jnp.tanh(scale / 2)
            b = b * jnp.exp(scale) + shift
            volume = volume + scale[:, 0]
            a, b = b, a
        normal = 0.5 * (a[:, 0] ** 2 + b[:, 0] ** 2) + jnp.log(2 * jnp.pi)
        return (normal - volume).mean()

    guess = 1 + np.log(2 * np.pi) + 0.5 * np.log(np.linalg.det(np.cov(np.asarray(x).T)))
    return Case(loss, couplings, x, optax.adam(5e-3), float(guess))


@patient("healthy", source="Sitzmann et al. 2020, sinusoidal representation networks", steps=200)
def waveform_of_the_church_bell(seed):
    """A net of sines, its first layer thirty times as quick, learns the sound of a bell as a function of time."""
    t = jnp.linspace(-1, 1, 256)[:, None]
    sound = sum(jnp.exp(-f * (t + 1) / 20) * jnp.sin(f * t + f) / n for n, f in enumerate((9.0, 21.0, 33.0), 1))
    sound = sound / sound.std()
    k = jax.random.split(jax.random.key(seed), 4)
    quick, bound = 30.0, (6 / 48) ** 0.5
    params = {
        "first": (jax.random.uniform(k[0], (1, 48), minval=-1.0), jax.random.uniform(k[1], (48,), minval=-1.0)),
        "second": (jax.random.uniform(k[2], (48, 48), minval=-bound, maxval=bound) / quick, jnp.zeros(48)),
        "last": (jax.random.uniform(k[3], (48, 1), minval=-bound, maxval=bound) / quick, jnp.zeros(1)),
    }

    def loss(params, batch):
        t, sound = batch
        for name in ("first", "second"):
            w, b = params[name]
            t = jnp.sin(quick * (t @ w + b))
        w, b = params["last"]
        return jnp.mean((t @ w + b - sound) ** 2)

    return Case(loss, params, (t, sound), optax.adam(1e-3), float(sound.var()))


@patient("healthy", source="Cao et al. 2020, CORAL ordinal regression", needs="flax", steps=200)
def marks_of_the_oral_exam(seed):
    """Marks from 0 to 5, in order: one score, five thresholds, and for each the question whether the mark is above."""
    from flax import linen as nn

    k = jax.random.split(jax.random.key(seed), 4)
    x = jax.random.normal(k[0], (200, 9))
    ability = x[:, 0] + 0.5 * x[:, 1] ** 2 + jnp.tanh(x[:, 2]) + 0.2 * jax.random.normal(k[1], (200,))
    mark = jnp.searchsorted(jnp.quantile(ability, jnp.arange(1, 6) / 6), ability)

    class Examiner(nn.Module):
        @nn.compact
        def __call__(self, x):
            h = nn.relu(nn.Dense(48)(x))
            score = nn.Dense(1, use_bias=False)(h)
            return score - self.param("threshold", lambda _: jnp.arange(5.0) - 2)

    examiner = Examiner()

    def loss(variables, batch):
        above = (batch["mark"][:, None] > jnp.arange(5)).astype(jnp.float32)
        return optax.sigmoid_binary_cross_entropy(examiner.apply(variables, batch["x"]), above).mean()

    share = np.array([float((mark > level).mean()) for level in range(5)])
    guess = float(-(share * np.log(share) + (1 - share) * np.log(1 - share)).mean())
    return Case(loss, examiner.init(k[2], x[:1]), {"x": x, "mark": mark}, optax.adam(1e-2), guess, 6)
