"""Networks of physics, molecules, densities, sounds and pictures that do what they shall."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .kit import entropy, f32, layers, perceptron, standard, w

xent = optax.softmax_cross_entropy_with_integer_labels


@patient(
    "healthy", steps=120, source="Sanchez-Gonzalez et al. 2020: accelerations are learnt, divided by their deviation"
)
def duffing_oscillator_by_its_acceleration(seed):
    """A simulator is learnt one step at a time: the network answers with an acceleration in units of its deviation."""
    rng = np.random.default_rng(seed)
    state = rng.uniform(-1.5, 1.5, (192, 2))
    force = state[:, 0] - state[:, 0] ** 3 - 0.2 * state[:, 1]
    after = state[:, 1] + 0.01 * force
    params = layers(rng, 2, 48, 1)

    def loss_fn(p, pair):
        acceleration = perceptron(p, pair["state"], jnp.tanh)[:, 0] * pair["deviation"]
        error = (pair["state"][:, 1] + 0.01 * acceleration - pair["after"]) / (0.01 * pair["deviation"])
        return jnp.mean(error**2)

    pair = {"state": f32(state), "after": f32(after), "deviation": f32(force.std())}
    return Case(loss_fn, params, pair, optax.adam(1e-2), guess=1.0)


@patient("healthy", steps=150, source="trajectory optimisation by shooting")
def thrust_over_time(seed):
    """Thirty thrusts in two directions, all zero at first, bring a craft to its port, at rest and with little fuel."""
    rng = np.random.default_rng(seed)
    port = rng.normal(size=2) + 2

    def loss_fn(p, port):
        def step(state, thrust):
            place, speed = state
            speed = 0.98 * speed + 0.1 * thrust
            return (place + 0.1 * speed, speed), None

        (place, speed), _ = jax.lax.scan(step, (jnp.zeros(2), jnp.zeros(2)), p["thrust"])
        return jnp.sum((place - port) ** 2) + jnp.sum(speed**2) + 1e-3 * jnp.mean(p["thrust"] ** 2)

    return Case(loss_fn, {"thrust": f32(np.zeros((30, 2)))}, f32(port), optax.adam(0.1))


@patient("healthy", steps=200, source="Lagaris et al. 1998: the initial value is built into the answer")
def cooling_by_its_equation(seed):
    """The equation of a cup that cools, by the residual of a network's answer at forty times; the start is built in."""
    rng = np.random.default_rng(seed)
    params = layers(rng, 1, 24, 1)

    def loss_fn(p, t):
        def temperature(t):
            return 1.0 + t * perceptron(p, t[None, None], jnp.tanh)[0, 0]

        u, slope = jax.vmap(jax.value_and_grad(temperature))(t)
        return jnp.mean((slope + 1.5 * u + 0.3 * u**2) ** 2)

    return Case(loss_fn, params, f32(np.linspace(0, 2, 40)), optax.adam(1e-2))


@patient("healthy", steps=150, source="Xu et al. 2019, graph isomorphism networks")
def rings_and_chains_by_sums(seed):
    """Two rounds of sums over neighbours and perceptrons, then a mean over atoms, for a property of small graphs."""
    rng = np.random.default_rng(seed)
    link = np.triu(rng.random((48, 8, 8)) < 0.3, 1)
    link = (link | link.swapaxes(1, 2)).astype(float)
    atom = np.eye(4)[rng.integers(0, 4, (48, 8))]
    y = standard(np.einsum("bij,bi,bj->b", link, atom[..., 0] - atom[..., 1], atom[..., 2] + atom[..., 0]))
    params = {"one": layers(rng, 4, 24, 24), "two": layers(rng, 24, 24, 24), "out": layers(rng, 24, 24, 1)}

    def loss_fn(p, graph):
        h = graph["atom"]
        for name in ("one", "two"):
            h = jax.nn.silu(perceptron(p[name], h + graph["link"] @ h))
        return jnp.mean((perceptron(p["out"], h.mean(1))[:, 0] - graph["y"]) ** 2)

    graph = {"link": f32(link), "atom": f32(atom), "y": f32(y)}
    return Case(loss_fn, params, graph, optax.adam(5e-3), guess=1.0)


@patient("healthy", steps=150, source="Veit et al. 2020: a dipole as the sum of learnt charges times their places")
def dipole_from_charges(seed):
    """A vector that turns with its molecule: charges from distances by Gaussians, times places."""
    rng = np.random.default_rng(seed)
    place = rng.normal(size=(64, 6, 3))
    place -= place.mean(1, keepdims=True)
    r = np.sqrt(((place[:, :, None] - place[:, None]) ** 2).sum(-1))
    charge = np.exp(-r).sum(2)
    dipole = np.einsum("bn,bnd->bd", charge - charge.mean(1, keepdims=True), place)
    dipole /= dipole.std()
    params = layers(rng, 12, 32, 1)

    def loss_fn(p, mol):
        square = jnp.sum((mol["place"][:, :, None] - mol["place"][:, None]) ** 2, -1)
        r = jnp.sqrt(square + jnp.eye(6))[..., None]
        seen = (jnp.exp(-2 * (r - jnp.linspace(0, 4, 12)) ** 2) * (1 - jnp.eye(6)[..., None])).sum(2)
        q = perceptron(p, seen, jax.nn.silu)[..., 0]
        q = q - q.mean(1, keepdims=True)
        return jnp.mean((jnp.einsum("bn,bnd->bd", q, mol["place"]) - mol["dipole"]) ** 2)

    return Case(loss_fn, params, {"place": f32(place), "dipole": f32(dipole)}, optax.adam(1e-2), guess=1.0)


@patient("healthy", steps=150, source="Fan et al. 2017: a set of points is answered, judged by the nearest of each")
def outlines_by_chamfer_distance(seed):
    """Sixteen points for each of three sizes of an ellipse, out of two numbers; judged by Chamfer's distance."""
    rng = np.random.default_rng(seed)
    axes = rng.uniform(0.5, 2.0, (32, 2))
    angle = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    cloud = np.stack([np.cos(angle), np.sin(angle)], 1) * axes[:, None]
    params = layers(rng, 2, 48, 32)

    def loss_fn(p, batch):
        points = perceptron(p, batch["axes"], jnp.tanh).reshape(-1, 16, 2)
        square = jnp.sum((points[:, :, None] - batch["cloud"][:, None]) ** 2, -1)
        return jnp.mean(square.min(2)) + jnp.mean(square.min(1))

    return Case(loss_fn, params, {"axes": f32(axes), "cloud": f32(cloud)}, optax.adam(1e-2))


@patient("healthy", steps=120, source="Besag 1975, pseudo-likelihood; couplings of an Ising model, from zero")
def couplings_of_spins(seed):
    """Every spin is foretold from all others; symmetric couplings with an empty diagonal begin at zero."""
    rng = np.random.default_rng(seed)
    hidden = rng.choice([-1, 1], (128, 3))
    spins = np.repeat(hidden, 4, 1) * rng.choice([1, -1], (128, 12), p=[0.98, 0.02])

    def loss_fn(p, spins):
        coupling = (p["j"] + p["j"].T) * (1 - jnp.eye(12))
        return -jax.nn.log_sigmoid(2 * spins * (spins @ coupling + p["field"])).mean()

    params = {"j": f32(np.zeros((12, 12))), "field": f32(np.zeros(12))}
    return Case(loss_fn, params, f32(spins), optax.adam(3e-2), guess=float(np.log(2)), classes=2)


@patient("healthy", steps=150, source="Liu et al. 2023, rectified flow: the second round, whose ends are paired")
def straightened_flow(seed):
    """The speed that carries each noise to its own point, along a straight line, at times drawn beforehand."""
    rng = np.random.default_rng(seed)
    noise = rng.normal(size=(192, 2))
    r = np.linalg.norm(noise, axis=1, keepdims=True)
    point = noise / r * (2 + 0.2 * np.tanh(r)) + 1.5
    t = rng.uniform(size=(192, 1))
    params = layers(rng, 3, 64, 2)

    def loss_fn(p, pair):
        place = (1 - pair["t"]) * pair["noise"] + pair["t"] * pair["point"]
        speed = perceptron(p, jnp.concatenate([place, pair["t"]], 1), jax.nn.silu)
        return jnp.mean((speed - (pair["point"] - pair["noise"])) ** 2)

    speed = point - noise
    pair = {"noise": f32(noise), "point": f32(point), "t": f32(t)}
    return Case(loss_fn, params, pair, optax.adam(1e-2), guess=float(speed.var(0).mean()))


@patient("healthy", steps=150, source="Germain et al. 2015, MADE: half of every matrix is masked")
def pixels_each_from_those_before(seed):
    """A density of sixteen bits; masks take from each matrix what would let a bit see itself or later ones."""
    rng = np.random.default_rng(seed)
    pattern = rng.integers(0, 2, (4, 16))
    bits = pattern[rng.integers(0, 4, 96)] ^ (rng.random((96, 16)) < 0.01)
    degree = np.tile(np.arange(1, 16), 2)
    first, last = np.arange(1, 17)[:, None] <= degree, degree[:, None] < np.arange(1, 17)
    params = {"a": w(rng, 16, 30, 1.4), "ab": f32(np.zeros(30)), "b": w(rng, 30, 16), "bb": f32(np.zeros(16))}

    def loss_fn(p, bits):
        h = jax.nn.relu((2 * bits - 1) @ (p["a"] * first) + p["ab"])
        return optax.sigmoid_binary_cross_entropy(h @ (p["b"] * last) + p["bb"], bits).sum(1).mean()

    share = bits.mean(0).clip(1e-3, 1 - 1e-3)
    guess = float(-(share * np.log(share) + (1 - share) * np.log(1 - share)).sum())
    return Case(loss_fn, params, f32(bits), optax.adam(2e-2), guess=guess, classes=2)


@patient("healthy", steps=150, source="Blundell et al. 2015, weights with a spread; the draws are the batch's")
def weights_with_a_spread(seed):
    """Every weight has a mean and a spread, softplus of -4; the noise of four draws comes with the batch."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(-2, 2, (96, 1))
    y = standard(np.sin(2 * x) + 0.05 * rng.normal(size=x.shape))
    mean = {"a": 2 * w(rng, 1, 32), "b": f32(rng.normal(size=(1, 32))), "c": w(rng, 32, 1)}
    params = {"mean": mean, "rho": jax.tree.map(lambda m: jnp.full_like(m, -4.0), mean)}
    noise = {k: f32(rng.normal(size=(4, *m.shape))) for k, m in mean.items()}

    def loss_fn(p, batch):
        def answer(noise):
            q = jax.tree.map(lambda m, r, e: m + jax.nn.softplus(r) * e, p["mean"], p["rho"], noise)
            return jnp.tanh(batch["x"] @ q["a"] + q["b"]) @ q["c"]

        fit = jnp.mean((jax.vmap(answer)(batch["noise"]) - batch["y"]) ** 2)
        spread = jax.tree.map(jax.nn.softplus, p["rho"])
        kl = jax.tree.map(lambda m, s: jnp.sum(m**2 + s**2 - 2 * jnp.log(s) - 1) / 2, p["mean"], spread)
        return fit + 1e-4 * sum(jax.tree.leaves(kl))

    batch = {"x": f32(x), "y": f32(y), "noise": noise}
    return Case(loss_fn, params, batch, optax.adam(2e-2), guess=1.0)


@patient("healthy", steps=80, source="Snell et al. 2017, prototypical networks: four episodes of five classes")
def nearest_prototype_of_an_episode(seed):
    """Queries are told by the nearest mean of three examples of each class, in a space that is learnt."""
    rng = np.random.default_rng(seed)
    mix = rng.normal(size=(20, 20))
    centre = np.concatenate([1.5 * rng.normal(size=(4, 5, 1, 4)), np.zeros((4, 5, 1, 16))], -1)
    seen = centre + np.concatenate([0.3 * rng.normal(size=(4, 5, 8, 4)), 2 * rng.normal(size=(4, 5, 8, 16))], -1)
    seen = seen @ mix / 20**0.5
    params = layers(rng, 20, 32, 8)

    def loss_fn(p, episode):
        z = perceptron(p, episode)
        prototype, query = z[:, :, :3].mean(2), z[:, :, 3:]
        square = jnp.sum((query[:, :, :, None] - prototype[:, None, None]) ** 2, -1)
        own = jnp.broadcast_to(jnp.arange(5)[None, :, None], (4, 5, 5))
        return xent(-square, own).mean()

    return Case(loss_fn, params, f32(seen), optax.adam(5e-3), guess=float(np.log(5)), classes=5)


@patient("healthy", steps=80, source="Zbontar et al. 2021, Barlow twins")
def two_views_whose_correlation_is_one(seed):
    """Two noisy views of the same things: each feature correlates with itself and with no other."""
    rng = np.random.default_rng(seed)
    thing = rng.normal(size=(128, 6)) @ rng.normal(size=(6, 16))
    views = thing + 0.1 * rng.normal(size=(2, 128, 16))
    params = layers(rng, 16, 32, 6)

    def loss_fn(p, views):
        z = perceptron(p, views / 2.5)
        z = (z - z.mean(1, keepdims=True)) * jax.lax.rsqrt(z.var(1, keepdims=True) + 1e-5)
        c = z[0].T @ z[1] / 128
        return jnp.sum((1 - jnp.diagonal(c)) ** 2) + 0.1 * jnp.sum((c * (1 - jnp.eye(6))) ** 2)

    return Case(loss_fn, params, f32(views), optax.adam(5e-3))


@patient("healthy", steps=150, source="Deng et al. 2019, ArcFace: a margin in the angle, scores times sixteen")
def faces_with_an_angular_margin(seed):
    """The own class's cosine is lessened by a margin, and all cosines are multiplied by sixteen."""
    rng = np.random.default_rng(seed)
    face = rng.integers(0, 8, 128)
    x = rng.normal(size=(8, 16))[face] + 0.4 * rng.normal(size=(128, 16))
    params = {"net": layers(rng, 16, 32, 12), "class": f32(rng.normal(size=(12, 8)))}

    def loss_fn(p, batch):
        z = perceptron(p["net"], batch["x"])
        z = z / jnp.sqrt(jnp.sum(z**2, 1, keepdims=True) + 1e-6)
        c = p["class"] / jnp.linalg.norm(p["class"], axis=0)
        cosine = z @ c
        own = jax.nn.one_hot(batch["face"], 8)
        return xent(16 * (cosine - 0.2 * own), batch["face"]).mean()

    batch = {"x": f32(x), "face": jnp.asarray(face)}
    return Case(loss_fn, params, batch, optax.sgd(0.05, momentum=0.9), guess=entropy(face), classes=8)


@patient("healthy", steps=150, source="Broomhead and Lowe 1988: centres, widths and weights all learnt")
def bumps_with_their_own_widths(seed):
    """Twenty-five Gaussian bumps over a plane; their widths are exponentials of what is learnt."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(-2, 2, (160, 2))
    y = standard(np.sin(2 * x[:, 0]) * np.cos(1.5 * x[:, 1]))
    params = {
        "centre": f32(rng.uniform(-2, 2, (25, 2))),
        "log_width": f32(np.full(25, -0.3)),
        "weight": 0.1 * w(rng, 25, 1),
    }

    def loss_fn(p, batch):
        square = jnp.sum((batch[0][:, None] - p["centre"]) ** 2, -1)
        return jnp.mean(((jnp.exp(-square * jnp.exp(-2 * p["log_width"])) @ p["weight"])[:, 0] - batch[1]) ** 2)

    return Case(loss_fn, params, (f32(x), f32(y)), optax.adam(3e-2), guess=1.0)


@patient("healthy", steps=120, source="Engel et al. 2020, DDSP: a synthesiser whose partials a network sets")
def partials_of_an_organ(seed):
    """From three stops of an organ a network sets ten partials, and their waves shall sum to the recorded sound."""
    rng = np.random.default_rng(seed)
    stops = rng.integers(0, 2, (48, 3)).astype(float)
    wave = np.sin(2 * np.pi * np.arange(1, 11)[:, None] * np.arange(128) / 128)
    strength = np.exp(stops @ rng.normal(size=(3, 10)) - 1)
    sound = strength @ wave
    params = layers(rng, 3, 32, 10)

    def loss_fn(p, batch):
        strength = jax.nn.softplus(perceptron(p, batch["stops"], jax.nn.leaky_relu))
        return jnp.mean((strength @ wave.astype(np.float32) - batch["sound"]) ** 2)

    guess = float(((sound - sound.mean(0)) ** 2).mean())
    return Case(loss_fn, params, {"stops": f32(stops), "sound": f32(sound)}, optax.adam(1e-2), guess=guess)


@patient("healthy", steps=150, source="Zhou et al. 2019, Objects as points: focal loss, and a bias of -2.19")
def peaks_in_a_chromatogram(seed):
    """Where substances leave a column: a focal loss over hundred places, nearly all of them empty."""
    rng = np.random.default_rng(seed)
    peak = rng.random((24, 100)) < 0.04
    shape = np.exp(-((np.arange(100)[:, None] - np.arange(100)) ** 2) / 8)
    trace = peak @ shape + 0.05 * rng.normal(size=(24, 100))
    params = {"a": w(rng, 9, 24, 1.4), "ab": f32(np.zeros(24)), "b": 0.1 * w(rng, 24, 1), "bb": f32(np.full(1, -2.19))}

    def loss_fn(p, run):
        x = jnp.pad(run["trace"], ((0, 0), (4, 4)))
        x = jnp.stack([x[:, i : i + 100] for i in range(9)], -1)
        logit = (jax.nn.relu(x @ p["a"] + p["ab"]) @ p["b"] + p["bb"])[..., 0]
        chance = jax.nn.sigmoid(logit)
        hit = (1 - chance) ** 2 * jax.nn.log_sigmoid(logit)
        miss = chance**2 * jax.nn.log_sigmoid(-logit)
        return -jnp.sum(jnp.where(run["peak"], hit, miss)) / jnp.maximum(run["peak"].sum(), 1)

    run = {"trace": f32(trace), "peak": jnp.asarray(peak)}
    return Case(loss_fn, params, run, optax.adam(1e-2))


@patient("healthy", steps=120, source="Barreto et al. 2017, successor features, with a frozen copy")
def successor_features_of_a_corridor(seed):
    """What will be seen from each place on, by temporal differences against a copy that stands in the batch."""
    rng = np.random.default_rng(seed)
    place = rng.uniform(0, 1, (160, 1))
    after = np.clip(place + 0.05, 0, 1)
    bump = lambda s: np.exp(-20 * (s - np.linspace(0, 1, 6)) ** 2)
    frozen = layers(rng, 6, 24, 6)
    params = layers(rng, 6, 24, 6)

    def loss_fn(p, move):
        target = move["seen"] + 0.9 * jax.lax.stop_gradient(perceptron(move["frozen"], move["after"], jnp.tanh))
        return jnp.mean((perceptron(p, move["place"], jnp.tanh) - target) ** 2)

    move = {"place": f32(bump(place)), "after": f32(bump(after)), "seen": f32(bump(place)), "frozen": frozen}
    target = np.asarray(move["seen"] + 0.9 * perceptron(frozen, move["after"], jnp.tanh))
    return Case(loss_fn, params, move, optax.adam(1e-2), guess=float(target.var(0).mean()))


@patient("healthy", steps=80, source="Dehghani et al. 2019: one layer, many times; each adds a small part")
def one_layer_thirty_times(seed):
    """The same residual layer thirty times, each time a thirtieth part of its answer."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(64, 6))
    y = standard(np.sin(2 * x[:, :1]) + x[:, 1:2] ** 2 / 2)
    params = {
        "stem": w(rng, 6, 32),
        "a": 2 * w(rng, 32, 32),
        "ab": f32(rng.normal(size=32)),
        "b": w(rng, 32, 32),
        "out": w(rng, 32, 1),
    }

    def loss_fn(p, batch):
        def again(_, h):
            return h + jnp.tanh(h @ p["a"] + p["ab"]) @ p["b"] / 30

        h = jax.lax.fori_loop(0, 30, again, batch["x"] @ p["stem"])
        return jnp.mean((h @ p["out"] - batch["y"]) ** 2)

    return Case(loss_fn, params, {"x": f32(x), "y": f32(y)}, optax.adam(5e-3), guess=1.0)


@patient("healthy", steps=150, source="Salimans and Kingma 2016, weight normalisation")
def lengths_apart_from_directions(seed):
    """Every row of weights is a direction times a length; the directions begin with lengths around ten."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 8))
    y = standard(np.abs(x[:, :1]) + x[:, 1:2])
    sizes = [(8, 32), (32, 32), (32, 1)]
    params = [{"v": f32(3 * rng.normal(size=s)), "g": f32(np.ones(s[1])), "b": f32(np.zeros(s[1]))} for s in sizes]

    def dense(q, x):
        return x @ (q["g"] * q["v"] / jnp.linalg.norm(q["v"], axis=0)) + q["b"]

    def loss_fn(p, batch):
        h = jax.nn.relu(dense(p[1], jax.nn.relu(dense(p[0], batch[0]))))
        return jnp.mean((dense(p[2], h) - batch[1]) ** 2)

    return Case(loss_fn, params, (f32(x), f32(y)), optax.sgd(0.1, momentum=0.9), guess=1.0)


@patient("healthy", needs="flax", steps=80)
def textures_in_nnx(seed):
    """Flax NNX: waves of three directions by patches, a group norm and the mean over the picture."""
    from flax import nnx

    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 3, 48)
    u, v = np.meshgrid(np.arange(8), np.arange(8))
    wave = np.array([[1.0, 0.0], [0.0, 1.0], [0.7, 0.7]])[kind]
    phase = rng.uniform(0, 6, (48, 1, 1))
    picture = np.sin(1.6 * (wave[:, :1, None] * u + wave[:, 1:, None] * v) + phase) + 0.2 * rng.normal(size=(48, 8, 8))

    patch = np.stack([picture[:, i : i + 6, k : k + 6] for i in range(3) for k in range(3)], -1)

    class Texture(nnx.Module):
        def __init__(self, rngs):
            self.see = nnx.Linear(9, 12, rngs=rngs)
            self.norm = nnx.GroupNorm(12, num_groups=3, rngs=rngs)
            self.head = nnx.Linear(12, 3, rngs=rngs)

        def __call__(self, x):
            return self.head(nnx.relu(self.norm(self.see(x))).mean((1, 2)))

    graph, params = nnx.split(Texture(nnx.Rngs(seed)), nnx.Param)

    def loss_fn(p, batch):
        return xent(nnx.merge(graph, p)(batch["patch"]), batch["kind"]).mean()

    batch = {"patch": f32(patch), "kind": jnp.asarray(kind)}
    return Case(loss_fn, params, batch, optax.adam(2e-2), guess=entropy(kind), classes=3)
