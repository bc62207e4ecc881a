"""Networks of people who model nature: equations, flows, images as functions, mixtures, noise and equilibria."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import waves, written_digits
from ..patient import Case, patient


@patient("healthy", source="Raissi et al. 2019, Physics-informed neural networks", steps=400)
def heat_in_a_thin_rod(seed):
    """A net obeys u'' = -pi² sin(pi x), with both ends at 0 and their errors weighted tenfold."""
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    params = [
        (jax.random.normal(a, (1, 24)), jnp.zeros(24)),
        (jax.random.normal(b, (24, 24)) / 24**0.5, jnp.zeros(24)),
        (jax.random.normal(c, (24, 1)) / 24**0.5, jnp.zeros(1)),
    ]

    def u(params, x):
        h = x[None]
        for w, b in params[:-1]:
            h = jnp.tanh(h @ w + b)
        return (h @ params[-1][0] + params[-1][1])[0]

    def loss(params, inside):
        bend = jax.vmap(jax.grad(jax.grad(u, 1), 1), (None, 0))(params, inside)
        ends = jax.vmap(u, (None, 0))(params, jnp.array([0.0, 1.0]))
        return jnp.mean((bend + jnp.pi**2 * jnp.sin(jnp.pi * inside)) ** 2) + 10 * jnp.mean(ends**2)

    return Case(loss, params, jnp.linspace(0.02, 0.98, 48), optax.adam(5e-3))


@patient("healthy", source="Sitzmann et al. 2020, SIREN: omega of 30", steps=300)
def one_digit_as_a_function(seed):
    """A picture as a function of its coordinates: sines with omega 30 and the initialisation of the paper."""
    images, _ = written_digits(4)
    picture = jnp.concatenate(list(images), 1) / 16.0
    rows, columns = jnp.meshgrid(jnp.linspace(-1, 1, 8), jnp.linspace(-1, 1, 32), indexing="ij")
    xy = jnp.stack([rows.ravel(), columns.ravel()], -1)
    k = jax.random.split(jax.random.key(seed), 3)
    edge = (6 / 64) ** 0.5 / 30
    params = {
        "first": jax.random.uniform(k[0], (2, 64), minval=-0.5, maxval=0.5),
        "second": jax.random.uniform(k[1], (64, 64), minval=-edge, maxval=edge),
        "last": jax.random.uniform(k[2], (64, 1), minval=-edge, maxval=edge),
        "shifts": [jnp.zeros(64), jnp.zeros(64), jnp.zeros(1)],
    }

    def loss(params, batch):
        xy, grey = batch
        h = jnp.sin(30 * (xy @ params["first"] + params["shifts"][0]))
        h = jnp.sin(30 * (h @ params["second"] + params["shifts"][1]))
        return jnp.mean(((h @ params["last"] + params["shifts"][2])[:, 0] - grey) ** 2)

    return Case(loss, params, (xy, picture.ravel()), optax.adam(1e-3), float(picture.var()))


@patient("healthy", needs="equinox", source="Chen et al. 2018, Neural ordinary differential equations", steps=200)
def orbit_of_a_damped_spring(seed):
    """A neural ODE by Runge-Kutta steps in a scan, fitted to the paths of a damped spring from 32 starts."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    turn = np.array([[-0.1, 1.0], [-1.0, -0.1]])
    path = [rng.normal(size=(32, 2))]
    for _ in range(40):
        path.append(path[-1] + 0.1 * path[-1] @ turn.T + 0.005 * path[-1] @ (turn @ turn).T)
    truth = jnp.asarray(np.stack(path), jnp.float32)
    params, static = eqx.partition(eqx.nn.MLP(2, 2, 32, 1, jnp.tanh, key=jax.random.key(seed)), eqx.is_array)

    def loss(params, truth):
        field = jax.vmap(eqx.combine(params, static))

        def step(z, _):
            half = z + 0.05 * field(z)
            z = z + 0.1 * field(half)
            return z, z

        _, path = jax.lax.scan(step, truth[0], length=40)
        return jnp.mean((path - truth[1:]) ** 2)

    return Case(loss, params, truth, optax.adam(1e-2), float((truth[1:] ** 2).mean()))


@patient("healthy", source="Bishop 1994, Mixture density networks", steps=300)
def angle_of_the_arm(seed):
    """The inverse of a wavy curve: three Gaussians over y for each x, log-sum-exp, spreads floored at 0.02."""
    a, b, c, d = jax.random.split(jax.random.key(seed), 4)
    y = jax.random.uniform(a, (256,), minval=-1.0, maxval=1.0)
    x = y + 0.3 * jnp.sin(2 * jnp.pi * y) + 0.02 * jax.random.normal(b, (256,))
    params = {
        "w1": jax.random.normal(c, (1, 48)) * 3,
        "b1": jnp.linspace(-3, 3, 48),
        "w2": jax.random.normal(d, (48, 9)) / 48**0.5,
        "b2": jnp.array([0.0, 0.0, 0.0, -0.6, 0.0, 0.6, -1.0, -1.0, -1.0]),
    }

    def loss(params, batch):
        x, y = batch
        out = jnp.tanh(x[:, None] @ params["w1"] + params["b1"]) @ params["w2"] + params["b2"]
        share, mean, spread = jnp.split(out, 3, -1)
        spread = jax.nn.softplus(spread) + 0.02
        each = -0.5 * ((y[:, None] - mean) / spread) ** 2 - jnp.log(spread) - 0.5 * jnp.log(2 * jnp.pi)
        return -jax.nn.logsumexp(jax.nn.log_softmax(share) + each, axis=-1).mean()

    return Case(loss, params, (x, y), optax.adam(1e-2), float(jnp.log(2.0)))


@patient("healthy", source="Ho et al. 2020, Denoising diffusion probabilistic models", steps=300)
def noise_on_two_rings(seed):
    """A denoiser tells the noise that was added to points of two rings, at eight levels, from sines of the level."""
    k = jax.random.split(jax.random.key(seed), 7)
    turn = jax.random.uniform(k[0], (256,)) * 2 * jnp.pi
    radius = jnp.where(jax.random.bernoulli(k[1], 0.5, (256,)), 0.6, 1.6)
    clean = radius[:, None] * jnp.stack([jnp.cos(turn), jnp.sin(turn)], -1)
    level = jax.random.randint(k[2], (256,), 1, 9)
    kept = (1 - level / 9.0)[:, None]
    noise = jax.random.normal(k[3], (256, 2))
    noisy = jnp.sqrt(kept) * clean + jnp.sqrt(1 - kept) * noise
    params = {
        n: jax.random.normal(key, s) / s[0] ** 0.5
        for n, key, s in zip("abc", k[4:], ((8, 96), (96, 96), (96, 2)), strict=True)
    }
    params["bias"] = (jnp.zeros(96), jnp.zeros(96))

    def loss(params, batch):
        noisy, level, noise = batch
        wave = level[:, None] * jnp.array([0.2, 0.5, 1.0])
        h = jnp.concatenate([noisy, jnp.sin(wave), jnp.cos(wave)], -1)
        h = jax.nn.silu(h @ params["a"] + params["bias"][0])
        h = jax.nn.silu(h @ params["b"] + params["bias"][1])
        return jnp.mean((h @ params["c"] - noise) ** 2)

    return Case(loss, params, (noisy, level, noise), optax.adam(5e-3), float(noise.var()))


@patient("healthy", source="Fung et al. 2022, JFB: Jacobian-free backpropagation for implicit networks", steps=200)
def balance_of_the_marsh(seed):
    """A net whose hidden state is a fixed point: thirty steps without derivative, then one with."""
    x, y = waves(jax.random.key(seed), n=192, d=6)
    a, b, c = jax.random.split(jax.random.key(seed + 1), 3)
    params = dict(inner=0.4 * jax.random.normal(a, (40, 40)) / 40**0.5, into=jax.random.normal(b, (6, 40)) / 6**0.5)
    params |= dict(shift=jnp.zeros(40), out=jax.random.normal(c, (40, 1)) / 40**0.5)

    def loss(params, batch):
        drive = batch[0] @ params["into"] + params["shift"]

        def again(z):
            return jnp.tanh(z @ params["inner"] + drive)

        z = jax.lax.fori_loop(0, 30, lambda _, z: again(z), jnp.zeros_like(drive))
        return jnp.mean((again(jax.lax.stop_gradient(z)) @ params["out"] - batch[1]) ** 2)

    return Case(loss, params, (x, y), optax.adam(5e-3), float((y**2).mean()))
