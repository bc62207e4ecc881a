"""Networks that are sound, and trained with a number that is not."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .toys import chain, dense, f32, forward, groups, surface, uniform_guess


@patient(
    "rounded away", source="workofart/ml-by-hand pull request 85: Adam at 6e-4 on bfloat16 weights of 1", steps=200
)
def hyperdimensional_codes_in_bfloat16(seed, cured=False):
    """Items are codes of 768 signs, and so are the first memories of five classes, in bfloat16."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 5, 100)
    code = np.sign(rng.normal(size=(5, 768)))[kind] * np.where(rng.random((100, 768)) < 0.15, -1, 1)
    memory = np.sign(rng.normal(size=(768, 5)))
    params = {"memory": jnp.asarray(memory, jnp.float32 if cured else jnp.bfloat16)}

    def loss(params, batch):
        logits = batch["code"].astype(params["memory"].dtype) @ params["memory"] / 16
        return optax.softmax_cross_entropy_with_integer_labels(logits.astype(jnp.float32), batch["kind"]).mean()

    batch = {"code": f32(code), "kind": jnp.asarray(kind)}
    return Case(loss, params, batch, optax.adam(6e-4), guess=uniform_guess(kind, 5), classes=5)


@patient("clipped", needs="flax", source="strands-labs/robots pull request 2028: a max_grad_norm that allows no update")
def critic_with_a_tiny_max_grad_norm(seed, cured=False):
    """Flax NNX: the value of states with seven numbers, trained with momentum behind max_grad_norm."""
    from flax import nnx

    class Critic(nnx.Module):
        def __init__(self, rngs):
            self.body = nnx.Linear(7, 32, rngs=rngs)
            self.value = nnx.Linear(32, 1, rngs=rngs)

        def __call__(self, s):
            return self.value(jnp.tanh(self.body(s)))[:, 0]

    s, v = surface(np.random.default_rng(seed), 120, 7)
    graph, params = nnx.split(Critic(nnx.Rngs(seed)))

    def loss(params, batch):
        return jnp.mean((nnx.merge(graph, params)(batch["state"]) - batch["value"]) ** 2)

    clip = optax.clip_by_global_norm(0.5 if cured else 0.0005)
    opt = optax.chain(clip, optax.sgd(0.05, momentum=0.9))
    return Case(loss, params, {"state": s, "value": v}, opt, guess=1.0)


@patient(
    "rate too small",
    source="discuss.pytorch.org 177433: sixty samples, seven features, SGD(lr=0.0001), a loss like a saw",
    steps=200,
)
def sixty_samples_and_sgd(seed, cured=False):
    """Sixty rows of seven features through 60, 100 and 30 ReLU units to two classes, by plain SGD."""
    rng = np.random.default_rng(seed)
    x, y = groups(rng, 60, 7, 2, 0.9)
    params = [dense(rng, a, b, 1.2) for a, b in [(7, 60), (60, 100), (100, 30), (30, 2)]]

    def loss(params, batch):
        h = batch[0]
        for w in params[:-1]:
            h = jax.nn.relu(h @ w)
        return optax.softmax_cross_entropy_with_integer_labels(h @ params[-1], batch[1]).mean()

    return Case(loss, params, (x, y), optax.sgd(0.1 if cured else 1e-4), guess=uniform_guess(y, 2), classes=2)


@patient("rate too small", source="the rate of a recipe that sums over pixels, with a loss that averages", steps=150)
def mean_over_pixels_with_the_rate_of_a_sum(seed, cured=False):
    """A decoder from two numbers to pictures of 12 by 12; the error is a mean, its rate that of a sum."""
    rng = np.random.default_rng(seed)
    place = rng.uniform(-1, 1, (80, 2))
    grid = np.stack(np.meshgrid(*[np.linspace(-1, 1, 12)] * 2), -1)
    image = np.exp(-4 * ((grid - place[:, None, None]) ** 2).sum(-1)).reshape(80, 144)
    image = (image - image.mean(0)) / image.std()
    params = chain(rng, 2, 48, 144, gain=1.5)

    def loss(params, batch):
        return jnp.mean((forward(params, batch[0], jnp.tanh) - batch[1]) ** 2)

    return Case(
        loss, params, (f32(place), f32(image)), optax.sgd(4.0 if cured else 1e-3), guess=float((image**2).mean())
    )


@patient(
    "rate too large",
    source="stats.stackexchange 412066: at a high rate the loss jumps and stays where it is",
    steps=120,
)
def rate_of_adadelta_for_adam(seed, cured=False):
    """Three ReLU layers of width 48 on a smooth surface, by Adam with the rate 1 that is Adadelta's default."""
    rng = np.random.default_rng(seed)
    x, y = surface(rng, 150, 8)
    params = [dense(rng, a, b, 1.4) for a, b in [(8, 48), (48, 48), (48, 48), (48, 1)]]

    def loss(params, batch):
        h = batch["x"]
        for w in params[:-1]:
            h = jax.nn.relu(h @ w)
        return jnp.mean(((h @ params[-1])[:, 0] - batch["y"]) ** 2)

    return Case(loss, params, {"x": x, "y": y}, optax.adam(5e-3 if cured else 1.0), guess=1.0)


@patient("rate too large", source="datascience.stackexchange 15962: one order of magnitude, and the weights skyrocket")
def momentum_on_a_deep_linear_map(seed, cured=False):
    """Three matrices in a row shall become one given rotation, by momentum with a rate of 1."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(150, 10))
    y = x @ np.linalg.qr(rng.normal(size=(10, 10)))[0]
    params = f32(rng.normal(size=(3, 10, 10)) / 10**0.5)

    def loss(w, batch):
        return jnp.mean((batch[0] @ w[0] @ w[1] @ w[2] - batch[1]) ** 2) * 5

    return Case(loss, params, (f32(x), f32(y)), optax.sgd(0.02 if cured else 1.0, momentum=0.9), guess=5.0)
