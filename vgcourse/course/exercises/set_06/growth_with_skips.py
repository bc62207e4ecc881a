"""How much a stack with batch norm and skips enlarges the gradient: the branches become a smaller part of the sum."""

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, exercise, seems, whole
from vgcourse.nets.activations import activate, activation_index


@jax.jit
def _both(index, u):
    """(φ, φ′)"""
    return jax.jvp(lambda u: activate(index, u), (u,), (jnp.ones_like(u),))


@jax.jit
def _reference(h, slopes, blocks):
    """Block by block: the variance of the sum, and the logarithm of what the gradient gained."""

    def block(_, carry):
        variance, log = carry
        return variance + jnp.var(h), log + jnp.log1p(jnp.mean(slopes**2) / variance)

    return jnp.exp(jax.lax.fori_loop(0, blocks, block, (jnp.float32(1), jnp.float32(0)))[1] / 2)


def _of(name: str, rng: np.random.Generator, blocks: int, count: int = 300, offset: float = 0.0, factor: float = 1.0) -> tuple:
    """(φ, φ′) of numbers near N(0, 1), the function moved and stretched, and a number of blocks."""
    u = rng.normal(size=count).astype(np.float32)
    h, slope = _both(np.int32(activation_index(name)), u)
    return np.round(factor * np.asarray(h, float) + offset, 5), np.round(factor * np.asarray(slope, float), 5), blocks


def _basic(rng: np.random.Generator) -> list[tuple]:
    softplus = _of("softplus", rng, whole(rng, 4, 8))
    return [_of("relu", rng, whole(rng, 5, 12)), softplus, _of("sigmoid", rng, whole(rng, 20, 40), factor=between(rng, 2, 3))]


def _edge(rng: np.random.Generator) -> list[tuple]:
    *table, _ = _of("relu", rng, 0, offset=-between(rng, 1, 2))
    return [
        _of("elu", rng, whole(rng, 3, 6), offset=between(rng, 10, 30)), _of("silu", rng, 1, factor=-between(rng, 1.5, 3)),
        (*(part.reshape(20, 15) for part in table), whole(rng, 3, 6)), _of("relu", rng, 0),
    ]  # fmt: skip


_m2 = lambda values: float(np.mean(np.square(values)))


def _by(h, slopes, blocks, *, left=np.var, gain=_m2, first=0, more=0, skip=1.0, grows=True, root=0.5) -> float:
    """The model solution with one thing done wrong: which spread adds up, from where, and what of it is taken."""
    variances = 1 + float(left(h)) * (first + np.arange(max(blocks + more, 0)) * grows)
    return float(np.prod(skip + gain(slopes) / variances) ** root)


EXERCISE = exercise(
    __name__, place=3,
    contract="""growth_with_skips(h, slopes, blocks) → by what blocks x + φ(norm(x W)) together multiply the size (RMS) of the gradient.
True of it: h, slopes hold φ(u), φ′(u) of many normalised u; the first x has variance 1; skip and branch are uncorrelated.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "activations with a mean above 0, several blocks", 2, _basic),
        Group("edge", "outputs far from 0; negative slopes and one block; a table; no block at all", 1, _edge),
    ),
    reference=lambda h, slopes, blocks: np.asarray(_reference(np.float32(h), np.float32(slopes), np.int32(blocks))),
    tolerance=Within(2e-3), mistaken=_by,
    mistakes=(
        ("squared", "This is the factor of the squared gradient: its root is the size.", dict(root=1.0)),
        ("no skip", "These are layers without a skip: over the skip a gradient goes unchanged, beside the branch's.", lambda h, s, n: float((_m2(s) / np.var(h)) ** (n / 2))),
        ("branch alone", "This is what comes through the branches alone. What comes over the skip is added, block by block.", dict(skip=0.0)),
        ("same factor", "Every block has the same factor here. The sum grows from block to block, and the norm divides by its spread.", lambda h, s, n: float((1 + _m2(s) / np.var(h)) ** (n / 2))),
        ("variance stays", "The variance stays at 1 here. Every branch adds its own to that of x.", dict(grows=False)),
        ("mean kept", "The branch adds E[φ²] here. The mean of φ is the same for all examples: no variance.", dict(left=_m2)),
        ("one block late", "The first norm divides by more than 1 here: what it sees is x W, and its x has variance 1.", dict(first=1)),
        ("one block short", "A block is missing: as many factors as blocks.", dict(more=-1)),
        ("sizes added", "The sizes of skip and branch are added. They are uncorrelated: their squares add.", lambda h, s, n: float(np.prod(1 + np.sqrt(_m2(s) / (1 + np.var(h) * np.arange(n)))))),
        ("mean slope", "The slopes have to be squared before the mean is taken.", dict(gain=lambda s: float(np.mean(s)) ** 2)),
        ("variance of slopes", "The mean of the slopes is taken off. That happens to what the branch adds, not to its slopes.", dict(gain=lambda s: float(np.var(s)))),
        ("doubling", "The variance doubles at every block here. So it does without a norm: a normalised branch adds the same every time.", lambda h, s, n: float(np.sqrt(np.prod(1 + _m2(s) / 2.0 ** np.arange(n))))),
        ("added up", "The gains of the blocks are added to 1. Block after block, they multiply.", lambda h, s, n: float(np.sqrt(1 + np.sum(_m2(s) / (1 + np.var(h) * np.arange(n)))))),
        ("upside down", "Upside down: from the last block back to the first the gradient grows.", dict(root=-0.5)),
        seems("axis", "One number is asked for: the means go over all entries.", lambda _, expected, got: got.ndim > 0),
    ),
)  # fmt: skip
