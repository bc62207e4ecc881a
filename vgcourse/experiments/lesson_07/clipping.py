"""Gradient clipping, by optax's transformations, and the cliff that made it necessary.

Pascanu, Mikolov & Bengio 2013: a recurrent net of one unit, x_t = w σ(x_{t−1}) + b, has an error surface with a wall;
a gradient taken on the wall throws the parameters away.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float, Int

from vgcourse.inputs import BadInput, finite_number, one_of, shown, whole_number
from vgcourse.nets import stack
from vgcourse.training import digits
from vgcourse.training.optimise import Problem, optimise

CLIPS = ("none", "value", "array", "global")
"""What is limited: nothing; every entry; the norm of every array; the norm of all arrays together."""


def clipping(how: str, threshold: float) -> optax.GradientTransformation:
    """The optax transformation: `optax.clip`, `optax.clip_by_global_norm`, or the latter array by array.

    how: "none", "value", "array" or "global". threshold: c > 0, of an entry or of a norm; it may be traced.
    """
    one_of("The way of clipping", how, CLIPS)
    if how == "value":
        return optax.clip(threshold)
    if how == "global":
        return optax.clip_by_global_norm(threshold)
    whole = optax.clip_by_global_norm(threshold)
    alone = lambda updates, state, _=None: (jax.tree.map(lambda g: whole.update(g, whole.init(g))[0], updates), state)
    return optax.identity() if how == "none" else optax.GradientTransformation(lambda _: optax.EmptyState(), alone)


def clipped(gradient: Any, how: str = "global", threshold: float = 1.0) -> Any:
    """The gradient, a pytree of arrays, after clipping."""
    c = finite_number("The threshold", threshold, 0)
    if c == 0:
        raise BadInput("The threshold must be above 0: at 0 nothing would be left of any gradient.")
    move = clipping(how, c)
    try:
        with np.errstate(over="ignore"):
            gradient = jax.tree.map(jnp.asarray, gradient)
    except (TypeError, ValueError):
        raise BadInput(f"The gradient must be made of arrays of numbers; {shown(gradient)} came.") from None
    return move.update(gradient, move.init(gradient))[0]


def cosine(a: Any, b: Any) -> float:
    """The cosine of the angle between two gradients, over all arrays together; nan where one of them is 0."""
    a, b = (np.concatenate([np.ravel(leaf).astype(float) for leaf in jax.tree.leaves(tree)]) for tree in (a, b))
    sizes = np.max(np.abs(a), initial=0), np.max(np.abs(b), initial=0)
    if not all(sizes):
        return float("nan")
    a, b = a / sizes[0], b / sizes[1]
    return float(a @ b / np.sqrt((a @ a) * (b @ b)))


@jax.jit
def _turned(k, net, batch, shares):
    """The cosines of one gradient with its clipped selves, (ways, shares)."""
    g = jax.grad(digits.loss, 1)(k, net, batch)
    g = (list(g.stages.weights), g.readout)
    flat = lambda tree: jnp.concatenate([leaf.ravel() for leaf in jax.tree.leaves(tree)])
    largest, norm, whole = jnp.max(jnp.abs(flat(g))), optax.tree.norm(g), flat(g)

    def one(how, share):
        v = flat(clipped_by(how, g, share * (largest if how == "value" else norm)))
        return v @ whole / (jnp.linalg.norm(v) * norm)

    return jnp.stack([jax.vmap(lambda share, how=how: one(how, share))(shares) for how in CLIPS[1:]])


def directions(
    shares: Sequence[float], weight_scale: float = 2.0, *, seeds: Sequence[int] = range(20)
) -> dict[str, Float[np.ndarray, "seeds shares"]]:
    """{way of clipping: cosine of a real gradient with its clipped self}, for thresholds that are shares of its size.

    The gradient is that of ten ReLU layers on 32 digits. Size is the largest entry for "value", else the global norm.
    """
    shares = np.array([finite_number("A share", each, 1e-6, 1e6) for each in shares], np.float32)
    rows = []
    for seed in seeds:
        k = stack.knobs(10, "relu", weight_scale, seed=seed)
        batch = digits.batch_of(None, jax.random.key(seed))
        rows.append(np.asarray(_turned(k, digits.initial_net(k), batch, shares)))
    return dict(zip(CLIPS[1:], np.stack(rows, 1), strict=True))


# ---- the cliff

TARGET, START, TIME = 0.7, 0.5, 50
"""Pascanu et al. 2013, fig. 6: (σ(x_50) − .7)², from x_0 = .5."""
ABOVE_THE_FOOT = (6.0, -2.6)
"""Where the lesson's walks begin: right of the wall, on the gentle slope down to it."""


class Walk(NamedTuple):
    """Gradient descent step by step: the parameters before each step, loss and norm of the gradient there."""

    w: Float[Array, "*runs steps"] | np.ndarray
    b: Float[Array, "*runs steps"] | np.ndarray
    loss: Float[Array, "*runs steps"] | np.ndarray
    norm: Float[Array, "*runs steps"] | np.ndarray

    def __repr__(self) -> str:
        return f"Walk({np.shape(self.w)[-1]} steps, loss {np.median(np.asarray(self.loss)[..., -1]):.2g} at the end)"


def unit_loss(θ: Float[Array, "2"]) -> Float[Array, ""]:
    """The loss of the recurrent unit with θ = (w, b) after 50 steps."""
    x, _ = jax.lax.scan(lambda x, _: (θ[0] * jax.nn.sigmoid(x) + θ[1], None), jnp.float32(START), None, TIME)
    return (jax.nn.sigmoid(x) - TARGET) ** 2


@jax.jit
def _surface(w, b):
    return jax.vmap(lambda b: jax.vmap(lambda w: unit_loss(jnp.stack([w, b])))(w))(b)


def cliff(ws: Sequence[float], bs: Sequence[float]) -> Float[np.ndarray, "bs ws"]:
    """The loss of the recurrent unit over a grid, one row for each b."""
    return np.asarray(_surface(np.asarray(ws, np.float32), np.asarray(bs, np.float32)))


def walk_of(how: Int[Array, ""], threshold, rate, w, b, steps: int) -> Walk:
    """A walk for knobs that may be traced; `how` counts in `CLIPS`."""
    branches = [lambda g, name=name: clipped_by(name, g, threshold) for name in CLIPS]

    def step(θ, _):
        value, g = jax.value_and_grad(unit_loss)(θ)
        seen = (θ[0], θ[1], value, jnp.linalg.norm(g))
        return θ - rate * jax.lax.switch(how, branches, g), seen

    return Walk(*jax.lax.scan(step, jnp.stack([w, b]), None, steps)[1])


def clipped_by(how: str, g: Any, threshold) -> Any:
    """The gradient clipped at a traced threshold."""
    move = clipping(how, threshold)
    return move.update(g, move.init(g))[0]


@lru_cache
def compiled_walk(steps: int):
    """The jitted `walk_of`; all of its arguments but `steps` may differ from row to row, `how` is shared."""
    return jax.jit(jax.vmap(lambda *k: walk_of(*k, steps), (None, 0, 0, 0, 0)))


def walk(how="none", threshold=1.0, learning_rate=0.5, start=ABOVE_THE_FOOT, steps=100) -> Walk:
    """Gradient descent on the recurrent unit, from one start (w, b), or one row for each of several starts."""
    with np.errstate(over="ignore"):
        starts = np.atleast_2d(np.asarray(start, np.float32))
    if starts.ndim != 2 or starts.shape[1] != 2:
        raise BadInput(f"A start is a pair (w, b), or there are several; shape {np.shape(start)} came.")
    if not np.isfinite(starts).all():
        raise BadInput(f"A start is a pair of numbers that float32 can hold; {shown(start)} came.")
    number = np.int32(CLIPS.index(one_of("The way of clipping", how, CLIPS)))
    same = lambda what, value: np.full(len(starts), finite_number(what, value, 0), np.float32)
    knobs = number, same("The threshold", threshold), same("The learning rate", learning_rate), *starts.T
    rows = Walk(*map(np.asarray, compiled_walk(whole_number("The number of steps", steps, 1, 10_000))(*knobs)))
    return rows if np.ndim(start) == 2 else Walk(*(values[0] for values in rows))


# ---- training


class Held(NamedTuple):
    """A network, and the threshold beside it, so that another threshold compiles nothing."""

    net: digits.Net
    threshold: Float[Array, ""]


@lru_cache
def _problem(how: str) -> Problem:
    def loss(k, held, batch):
        g = jax.grad(digits.loss, 1)(k, jax.lax.stop_gradient(held.net), batch)
        return digits.loss(k, held.net, batch), optax.tree.norm(g)

    def optimizer(rate):
        def update(g, state, held):
            step = jax.tree.map(lambda leaf: -rate * leaf, clipped_by(how, g.net, held.threshold))
            return Held(step, jnp.zeros_like(held.threshold)), state

        return optax.GradientTransformation(lambda _: optax.EmptyState(), update)

    return Problem(loss, digits.batch_of, optimizer, records=True)


class Clipped(NamedTuple):
    """accuracy: (seeds,), on all training digits. norms: (seeds, steps), of the gradient before clipping."""

    accuracy: Float[np.ndarray, " seeds"]
    norms: Float[np.ndarray, "seeds steps"]

    def __repr__(self) -> str:
        return f"Clipped({len(self.accuracy)} runs, accuracy {np.median(self.accuracy):.2f} in the median)"


def train_clipped(
    how="global",
    threshold=1.0,
    weight_scale=2**0.5,
    depth=10,
    activation="relu",
    *,
    steps=150,
    learning_rate=0.03,
    seeds: Sequence[int] = range(20),
) -> Clipped:
    """Plain SGD on the digits with batches of 32, networks 64 wide without biases, the gradient clipped before use."""
    one_of("The way of clipping", how, CLIPS)
    ks = [stack.knobs(depth, activation, weight_scale, seed=seed) for seed in seeds]
    c = np.float32(finite_number("The threshold", threshold, 1e-30))
    nets = [Held(digits.initial_net(k), c) for k in ks]
    learning_rate = finite_number("The learning rate", learning_rate, 0)
    done = optimise(_problem(how), nets, ks, learning_rate=learning_rate, steps=steps, seeds=list(seeds),
                    what=f"training {len(ks)} networks")  # fmt: skip
    return Clipped(digits.accuracies(ks, [held.net for held in done.parameters]), np.asarray(done.recorded))
