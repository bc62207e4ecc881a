"""Sound networks whose steps are lost, cut, tiny or too large."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import optax

from vgcourse.clinic.ward.data import clouds
from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.networks import cross_entropy, glorot
from vgcourse.clinic.ward.seen.objectives import mlp, predict


def _case(seed, loss_fn, optimizer, params=None):
    params = mlp(jax.random.key(seed), 20, 48, 48, 4) if params is None else params
    return Case(loss_fn, params, clouds(jax.random.key(seed)), optimizer, guess=math.log(4), classes=4)


@patient(
    "rounded away", also=("rate too small",), source="fine-tuning in bfloat16 alone, without float32 copies", steps=900
)
def fine_tuned_in_bfloat16(seed, cured=False):
    """AdamW at 2·10⁻⁵, as for fine-tuning, on weights that are kept in bfloat16 (biases apart)."""
    params = mlp(jax.random.key(seed), 20, 64, 64, 4)
    params = [w if cured else w.astype(jnp.bfloat16) for w, _ in params]

    def loss_fn(params, batch):
        h = batch[0].astype(params[0].dtype)
        h = jax.nn.gelu(h @ params[0])
        h = jax.nn.gelu(h @ params[1])
        return cross_entropy((h @ params[2]).astype(jnp.float32), batch[1])

    return _case(seed, loss_fn, optax.adamw(2e-5), params)


@patient("rounded away", source="Micikevicius et al. 2018, § 3.2: gradients below the least float16", steps=100)
def no_loss_scale(seed, cured=False):
    """Master weights in float32, a pass in float16, a loss divided by the 2¹⁸ tokens of all devices."""
    scale = 1.0 if cured else 1 / 2**18
    half = jnp.float32 if cured else jnp.float16

    def loss_fn(params, batch):
        params = jax.tree.map(lambda p: p.astype(half), params)
        logits = predict(params, batch[0].astype(half))
        return cross_entropy(logits, batch[1]) * jnp.asarray(scale, half)

    case = _case(seed, loss_fn, optax.adam(3e-3))
    return case._replace(guess=scale * case.guess)


@patient("clipped", also=("rate too small",), source="a sum over the batch, and the clip of a mean", steps=100)
def clip_of_a_sum(seed, cured=False):
    """The loss is a sum over 256 examples, and its rate fits; a clip to norm 1 was left from when it was a mean."""

    def loss_fn(params, batch):
        return optax.softmax_cross_entropy_with_integer_labels(predict(params, batch[0]), batch[1]).sum()

    clip = 1e3 if cured else 1.0
    case = _case(seed, loss_fn, optax.chain(optax.clip_by_global_norm(clip), optax.sgd(3e-4)))
    return case._replace(guess=256 * math.log(4))


@patient("rate too small", source="ε = 1.0 of Inception's recipe, with the rate of another", steps=100)
def epsilon_of_one(seed, cured=False):
    """Adam with ε = 1: gradients of 10⁻³ are divided by 1. No word for a bad ε: the nearest."""

    def loss_fn(params, batch):
        return cross_entropy(predict(params, batch[0]), batch[1])

    return _case(seed, loss_fn, optax.adam(1e-3, eps=1e-8 if cured else 1.0))


@patient("rate too small", steps=100)
def cosine_in_epochs(seed, cured=False):
    """A cosine to 0 over 3 steps, since epochs were given where steps were asked."""

    def loss_fn(params, batch):
        return cross_entropy(predict(params, batch[0]), batch[1])

    return _case(seed, loss_fn, optax.adam(optax.cosine_decay_schedule(1e-3, 500 if cured else 3)))


@patient("rate too large", source="the rate of SGD, kept when Adam was put in", steps=100)
def rate_of_sgd(seed, cured=False):
    """A transformer's block without normalisation, and Adam at 0.3."""
    keys = jax.random.split(jax.random.key(seed), 7)
    params = {"emb": jax.random.normal(keys[0], (12, 16)) * 0.5, "pos": jax.random.normal(keys[1], (10, 16)) * 0.5}
    params |= {name: glorot(k, 16, 16) for name, k in zip("qkvo", keys[2:6], strict=True)}
    params["up"], params["down"] = glorot(keys[6], 16, 32), glorot(keys[0], 32, 12)

    def loss_fn(params, batch):
        tokens, targets = batch
        x = params["emb"][tokens] + params["pos"]
        q, k, v = (x @ params[name] for name in "qkv")
        x = x + jax.nn.softmax(q @ k.swapaxes(1, 2) / 4.0) @ v @ params["o"]
        return cross_entropy(jax.nn.relu(x @ params["up"]) @ params["down"], targets)

    tokens = jax.random.randint(keys[6], (48, 10), 0, 12)
    batch = (tokens, tokens[:, ::-1])
    return Case(loss_fn, params, batch, optax.adam(3e-3 if cured else 0.3), guess=math.log(12), classes=12)
