"""Deep stacks of layers that somebody built by hand: what their initial weights and activations do to a signal."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import clouds, waves, xor
from ..patient import Case, patient


@patient(
    "vanishing: weights",
    at=(".weight",),
    needs="equinox",
    source="Hinton, A practical guide to training restricted Boltzmann machines: weights of 0.01",
    steps=200,
)
def turbine_oil_temperature(seed, cured=False):
    """Oil temperature from eight sensors of a turbine, with nine tanh layers in Equinox, initialised by hand."""
    import equinox as eqx

    key = jax.random.split(jax.random.PRNGKey(seed), 3)
    x, y = waves(key[0], 192, 8)
    net = eqx.nn.MLP(8, 1, 32, 9, activation=jnp.tanh, key=key[1])

    def initialise(path, leaf):
        if not eqx.is_array(leaf) or leaf.ndim < 2:
            return leaf * 0 if eqx.is_array(leaf) else leaf
        k = jax.random.fold_in(key[2], path[1].idx)
        std = 1 / leaf.shape[1] ** 0.5 if cured else 0.01  # the cause
        return std * jax.random.normal(k, leaf.shape)

    net = jax.tree_util.tree_map_with_path(initialise, net)
    params, static = eqx.partition(net, eqx.is_array)

    def loss(params, batch):
        x, y = batch
        return jnp.mean((jax.vmap(eqx.combine(params, static))(x) - y) ** 2)

    return Case(loss, params, (x, y), optax.adam(3e-4), float(y.var()))


@patient("vanishing: slopes", source="Glorot and Bengio, on deep nets with logistic units", steps=250)
def credit_risk_in_four_grades(seed, cured=False):
    """Loans in four grades from twenty fields; seven hidden layers as drawn in an old textbook."""
    x, y = clouds(jax.random.PRNGKey(seed), 256, 20, 4)
    sizes = [20, 40, 40, 40, 40, 40, 40, 40, 4]
    keys = jax.random.split(jax.random.PRNGKey(seed + 1), 8)
    params = tuple(
        (jax.random.normal(k, (m, n)) / m**0.5, jnp.zeros(n)) for k, m, n in zip(keys, sizes, sizes[1:], strict=False)
    )
    act = jnp.tanh if cured else jax.nn.sigmoid  # the cause

    def loss(params, batch):
        a, y = batch
        for w, b in params[:-1]:
            a = act(a @ w + b)
        w, b = params[-1]
        return optax.softmax_cross_entropy_with_integer_labels(a @ w + b, y).mean()

    share = np.bincount(np.asarray(y), minlength=4) / len(y)
    return Case(loss, params, (x, y), optax.sgd(0.1, momentum=0.9), -float((share * np.log(share)).sum()), 4)


@patient(
    "saturated",
    at=("['w1']", "['w2']"),
    source="Theano's tutorial on MLPs: four times the tanh range for sigmoid units",
    steps=300,
)
def valves_in_step(seed, cured=False):
    """Do the inlet and the outlet valve move the same way? Six sensors, two small sigmoid layers, yes or no."""
    x, y = xor(jax.random.PRNGKey(seed + 3), 256, 6)
    key = jax.random.split(jax.random.PRNGKey(seed), 3)
    span = 4 * (6 / 24) ** 0.5 if cured else 4 * (6 * 24) ** 0.5  # the cause
    params = {
        "w1": jax.random.uniform(key[0], (6, 16), minval=-span, maxval=span),
        "w2": jax.random.uniform(key[1], (16, 8), minval=-span, maxval=span),
        "b1": jnp.zeros(16),
        "b2": jnp.zeros(8),
        "w3": jax.random.normal(key[2], (8,)) / 8,
        "b3": jnp.zeros(()),
    }

    def loss(p, batch):
        x, y = batch
        h = jax.nn.sigmoid(x @ p["w1"] + p["b1"])
        h = jax.nn.sigmoid(h @ p["w2"] + p["b2"])
        return optax.sigmoid_binary_cross_entropy(h @ p["w3"] + p["b3"], y).mean()

    share = float(y.mean())
    guess = -share * np.log(share) - (1 - share) * np.log(1 - share)
    return Case(loss, params, (x, y), optax.adam(2e-2), guess, 2)


@patient(
    "dead units",
    at=("['bias']",),
    needs="flax",
    source="Karpathy, CS231n notes: a ReLU net whose units never fire",
    steps=200,
)
def strength_by_age_of_concrete(seed, cured=False):
    """Strength of concrete from eight ingredients, standardised; a Flax MLP whose biases we set ourselves."""
    from flax import linen as nn

    x, y = waves(jax.random.PRNGKey(seed + 5), 224, 8)
    bias = nn.initializers.constant(0.1 if cured else -10.0)  # the cause

    class Strength(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.Dense(64, bias_init=bias)(x))
            x = nn.relu(nn.Dense(64, bias_init=bias)(x))
            return nn.Dense(1)(x)

    net = Strength()
    params = net.init(jax.random.PRNGKey(seed), x)

    def loss(params, batch):
        x, y = batch
        return optax.l2_loss(net.apply(params, x), y).mean()

    return Case(loss, params, (x, y), optax.adam(3e-3), float(y.var() / 2))


@patient(
    "saturated",
    at=("['mu']['w']",),
    source="Lillicrap et al., DDPG: the last layer of the actor begins within 0.003",
    steps=200,
)
def steering_by_imitation(seed, cured=False):
    """An actor with a tanh at the end learns to steer from 200 situations of a skipper; rudder within -1 and 1."""
    key = jax.random.split(jax.random.PRNGKey(seed), 4)
    x, wave = waves(key[0], 200, 8)
    rudder = jnp.tanh(wave)
    bound = 3e-3 if cured else 30.0  # the cause
    params = {
        "fc1": {"w": jax.random.normal(key[1], (8, 24)) / 8**0.5, "b": jnp.zeros(24)},
        "fc2": {"w": jax.random.normal(key[2], (24, 24)) / 24**0.5, "b": jnp.zeros(24)},
        "mu": {"w": jax.random.uniform(key[3], (24, 1), minval=-bound, maxval=bound), "b": jnp.zeros(1)},
    }

    def loss(p, batch):
        s, action = batch
        for name in ("fc1", "fc2"):
            s = jax.nn.relu(s @ p[name]["w"] + p[name]["b"])
        return jnp.mean((jnp.tanh(s @ p["mu"]["w"] + p["mu"]["b"]) - action) ** 2)

    return Case(loss, params, (x, rudder), optax.adam(2e-3), float(rudder.var()))
