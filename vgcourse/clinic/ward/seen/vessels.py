"""Models of densities, motions and balances, of pairs of views, and of mixtures of experts."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import make_moons

from ..patient import Case, patient


@patient("healthy", steps=300)
def density_of_two_moons(seed):
    """Eight affine couplings, their last layers at zero, so that it begins as the identity; mean log likelihood."""
    points, _ = make_moons(256, noise=0.04, random_state=seed)
    points = jnp.asarray((points - points.mean(0)) / points.std(0), jnp.float32)
    keys = jax.random.split(jax.random.PRNGKey(seed), 8)
    params = [
        {
            "in": {"w": jax.random.normal(k, (1, 48)), "b": jax.random.normal(k, (48,))},
            "mid": {"w": jax.random.normal(k, (48, 48)) / 7, "b": jnp.zeros(48)},
            "out": {"w": jnp.zeros((48, 2)), "b": jnp.zeros(2)},
        }
        for k in keys
    ]

    def loss(params, x):
        stretched = jnp.zeros(len(x))
        for i, c in enumerate(params):
            kept, moved = x[:, i % 2], x[:, 1 - i % 2]
            h = jnp.tanh(kept[:, None] @ c["in"]["w"] + c["in"]["b"])
            h = jnp.tanh(h @ c["mid"]["w"] + c["mid"]["b"])
            s, t = (h @ c["out"]["w"] + c["out"]["b"]).T
            s = 2 * jnp.tanh(s / 2)
            moved = moved * jnp.exp(s) + t
            stretched = stretched + s
            x = jnp.stack([kept, moved] if i % 2 == 0 else [moved, kept], 1)
        return jnp.mean((x**2).sum(1) / 2 + jnp.log(2 * jnp.pi) - stretched)

    return Case(loss, params, points, optax.adam(optax.cosine_decay_schedule(5e-3, 300)))


@patient("healthy", needs="flax", steps=300)
def noise_in_gene_profiles(seed):
    """The denoiser of a diffusion predicts the noise in profiles of twelve genes at drawn times; cosine schedule."""
    from flax import linen as nn

    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(3, 12))
    profile = centres[rng.integers(0, 3, 256)] + 0.1 * rng.normal(size=(256, 12))
    profile = profile / profile.std()

    class Denoiser(nn.Module):
        @nn.compact
        def __call__(self, x, t):
            angle = t[:, None] * jnp.exp(jnp.linspace(0, 4, 8))
            time = jnp.concatenate([jnp.sin(angle), jnp.cos(angle)], 1)
            h = nn.Dense(64)(x)
            for _ in range(2):
                scale, shift = jnp.split(nn.Dense(128, kernel_init=nn.initializers.zeros)(time), 2, 1)
                h = h + nn.Dense(64)(nn.silu(nn.LayerNorm()(h) * (1 + scale) + shift))
            return nn.Dense(12, kernel_init=nn.initializers.zeros)(h)

    net = Denoiser()
    batch = {
        "clean": jnp.asarray(profile, jnp.float32),
        "noise": jnp.asarray(rng.normal(size=(256, 12)), jnp.float32),
        "time": jnp.asarray(rng.uniform(0.05, 0.98, 256), jnp.float32),
    }
    params = net.init(jax.random.PRNGKey(seed), batch["clean"], batch["time"])

    def loss(params, batch):
        signal, noise = jnp.cos(batch["time"] * jnp.pi / 2), jnp.sin(batch["time"] * jnp.pi / 2)
        noisy = signal[:, None] * batch["clean"] + noise[:, None] * batch["noise"]
        return jnp.mean((net.apply(params, noisy, batch["time"]) - batch["noise"]) ** 2)

    return Case(loss, params, batch, optax.adam(3e-3), float((batch["noise"] ** 2).mean()))


@patient("healthy", steps=200)
def foxes_and_hares(seed):
    """A neural ODE (Runge and Kutta, thirty steps, a last layer near zero) for the logarithms of two populations."""
    rng = np.random.default_rng(seed)
    state = rng.uniform(0.6, 1.6, (32, 2))
    path = [state]
    for _ in range(300):
        hares, foxes = state.T
        state = state + 0.01 * np.stack([hares * (1 - foxes), foxes * (hares - 1)], 1)
        path.append(state)
    path = jnp.asarray(np.log(np.stack(path[::10])), jnp.float32)
    k1, k2 = jax.random.split(jax.random.PRNGKey(seed))
    params = (
        jax.random.normal(k1, (2, 40)),
        jnp.zeros(40),
        1e-4 * jax.random.normal(k2, (40, 2)),
    )

    def slope(params, x):
        w, b, v = params
        return jnp.tanh(x @ w + b) @ v

    def loss(params, path):
        def step(x, _):
            a = slope(params, x)
            b = slope(params, x + 0.05 * a)
            c = slope(params, x + 0.05 * b)
            d = slope(params, x + 0.1 * c)
            x = x + 0.1 / 6 * (a + 2 * b + 2 * c + d)
            return x, x

        _, walked = jax.lax.scan(step, path[0], None, length=30)
        return jnp.sum((walked - path[1:]) ** 2)

    guess = float(jnp.sum((path[1:] - path[1:].mean((0, 1))) ** 2))
    return Case(loss, params, path, optax.adam(1e-2), guess)


@patient("healthy", steps=200)
def balance_of_an_economy(seed):
    """A layer in equilibrium: forty rounds without a gradient find it, one round with a gradient learns from it."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(160, 8))
    y = np.tanh(x @ rng.normal(size=(8, 3))) + 0.5 * x[:, :3] * x[:, 3:6]
    y = (y - y.mean(0)) / y.std(0)
    k = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = {
        "market": 0.4 * jax.random.normal(k[0], (48, 48)) / 48**0.5,
        "shock": jax.random.normal(k[1], (8, 48)) / 8**0.5,
        "rest": jnp.zeros(48),
        "prices": jax.random.normal(k[2], (48, 3)) / 48**0.5,
    }

    def trade(p, z, x):
        return jnp.tanh(z @ p["market"] + x @ p["shock"] + p["rest"])

    def loss(p, batch):
        x, y = batch
        settled = jax.lax.fori_loop(0, 40, lambda _, z: trade(jax.lax.stop_gradient(p), z, x), jnp.zeros((len(x), 48)))
        z = trade(p, jax.lax.stop_gradient(settled), x)
        return jnp.mean((z @ p["prices"] - y) ** 2)

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss, params, batch, optax.adam(1e-2), 1.0)


@patient("healthy", steps=150)
def two_photographs_of_a_whale(seed):
    """Matches two noisy descriptors of the same whale among a hundred, cosines divided by a temperature of 0.05."""
    rng = np.random.default_rng(seed)
    whale = rng.normal(size=(100, 6))
    left = np.tanh(whale @ rng.normal(size=(6, 30))) + 0.2 * rng.normal(size=(100, 30))
    right = np.tanh(whale @ rng.normal(size=(6, 30))) + 0.2 * rng.normal(size=(100, 30))
    k = jax.random.split(jax.random.PRNGKey(seed), 4)
    params = {
        side: [jax.random.normal(a, (30, 64)) / 30**0.5, jax.random.normal(b, (64, 16)) / 8]
        for side, a, b in (("left", k[0], k[1]), ("right", k[2], k[3]))
    }

    def embed(layers, x):
        z = jax.nn.gelu(x @ layers[0]) @ layers[1]
        return z * jax.lax.rsqrt(jnp.sum(z * z, -1, keepdims=True) + 1e-8)

    def loss(params, batch):
        cosines = embed(params["left"], batch["left"]) @ embed(params["right"], batch["right"]).T / 0.05
        own = jnp.diagonal(cosines)
        rows, columns = jax.nn.logsumexp(cosines, 1) - own, jax.nn.logsumexp(cosines, 0) - own
        return (rows.mean() + columns.mean()) / 2

    batch = {"left": jnp.asarray(left, jnp.float32), "right": jnp.asarray(right, jnp.float32)}
    return Case(loss, params, batch, optax.adam(3e-3), float(np.log(100)), classes=100)


@patient(
    "wrong loss: broadcast",
    source="pytorch 18349 and deepset-ai/FARM 229: a target size different to the input size",
    steps=200,
)
def ozone_by_eleven_channels(seed, cured=False):
    """Ozone (standardised) by eleven channels of a sounder, a mixture of four experts with a gate, absolute errors."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(160, 11))
    cloudy = x[:, 0] > 0.2
    ozone = np.where(cloudy, x @ rng.normal(size=11), x @ rng.normal(size=11) + 1) + 0.1 * rng.normal(size=160)
    ozone = (ozone - ozone.mean()) / ozone.std()
    keys = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = {
        "gate": jax.random.normal(keys[0], (11, 4)) / 11**0.5,
        "experts": {
            "w": jax.random.normal(keys[1], (4, 11, 16)) / 11**0.5,
            "v": jax.random.normal(keys[2], (4, 16, 1)) / 4,
            "b": jnp.zeros((4, 1)),
        },
    }

    def retrieve(params, x):
        def expert(w, v, b):
            return jax.nn.softplus(x @ w) @ v + b

        opinions = jax.vmap(expert)(*(params["experts"][name] for name in "wvb"))
        return jnp.einsum("ne,eno->no", jax.nn.softmax(x @ params["gate"]), opinions)

    def loss(params, batch):
        target = batch[1][:, None] if cured else batch[1]  # the cause
        return jnp.abs(retrieve(params, batch[0]) - target).mean()

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(ozone, jnp.float32))
    guess = float(np.abs(ozone - np.median(ozone)).mean())
    return Case(loss, params, batch, optax.adam(1e-2), guess)
