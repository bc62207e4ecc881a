"""Answers to `finding`. A wrong one is caught with the hint that its docstring quotes."""

import math

import jax.numpy as jnp
import numpy as np


def all_of(one):
    """The same for every network."""
    return lambda gradients, dead: [one(np.asarray(g, float), list(d)) for g, d in zip(gradients, dead, strict=True)]


def right(g, dead):
    if max(dead) > 0.9:
        return 3
    if not np.all(np.isfinite(g)):
        return 2
    return 1 if g[0] < g[-1] / 1000 else 2 if g[0] > g[-1] * 1000 else 0


def unless_dead(g, dead, otherwise):
    return 3 if max(dead) > 0.9 else 2 if not np.isfinite(g).all() else otherwise


def wrong_size(gradients, dead):
    """A small gradient is not a vanishing one: compare it"""
    return all_of(lambda g, d: unless_dead(g, d, 1 if g[0] < 1e-3 else 2 if g[0] > 1e3 else 0))(gradients, dead)


def wrong_smallest(gradients, dead):
    """The smallest gradient decides here"""
    return all_of(lambda g, d: unless_dead(g, d, 1 if min(g) < 1e-3 else right(g, d)))(gradients, dead)


def wrong_mean_size(gradients, dead):
    """The mean size of the gradients decides"""

    def one(g, d):
        with np.errstate(divide="ignore"):
            mean = np.mean(np.maximum(np.log10(g), -99))
        return unless_dead(g, d, 1 if mean < -3 else 2 if mean > 3 else 0)

    return all_of(one)(gradients, dead)


def wrong_upside_down(gradients, dead):
    """followed from the output to the input"""
    return all_of(lambda g, d: unless_dead(g, d, {0: 0, 1: 2, 2: 1, 3: 3}[right(g, d)]))(gradients, dead)


def wrong_neighbours(gradients, dead):
    """Only two neighbouring stages"""
    return all_of(lambda g, d: unless_dead(g, d, 1 if g[0] < g[1] / 1000 else 2 if g[0] > g[1] * 1000 else 0))(
        gradients, dead
    )


def wrong_difference(gradients, dead):
    """A factor is asked for: divide"""
    return all_of(lambda g, d: unless_dead(g, d, 1 if g[0] - g[-1] < -1e-3 else 2 if g[0] - g[-1] > 1e3 else 0))(
        gradients, dead
    )


def wrong_dead_last(gradients, dead):
    """The gradient is looked at first here"""
    return all_of(lambda g, d: right(g, [0]) or (3 if max(d) > 0.9 else 0))(gradients, dead)


def wrong_never_dead(gradients, dead):
    """Dead units are not looked at"""
    return all_of(lambda g, d: right(g, [0]))(gradients, dead)


def wrong_mean_of_dead(gradients, dead):
    """One dead layer stops everything"""
    return all_of(lambda g, d: right(g, [np.mean(d)]))(gradients, dead)


def wrong_dead_at_a_half(gradients, dead):
    """from a half on"""
    return all_of(lambda g, d: 3 if max(d) > 0.5 else right(g, d))(gradients, dead)


def wrong_inf_vanishes(gradients, dead):
    """inf or nan counts as vanishing"""
    return all_of(lambda g, d: right(g, d) if np.isfinite(g).all() or max(d) > 0.9 else 1)(gradients, dead)


def wrong_inf_is_healthy(gradients, dead):
    """inf or nan counts as healthy here"""
    return all_of(lambda g, d: right(g, d) if np.isfinite(g).all() or max(d) > 0.9 else 0)(gradients, dead)


def wrong_zero_is_healthy(gradients, dead):
    """It vanished so far that the format lost it"""
    return all_of(lambda g, d: 0 if max(d) <= 0.9 and np.min(g) == 0 else right(g, d))(gradients, dead)


def wrong_ten(gradients, dead):
    """drawn at a factor of 10"""
    return all_of(lambda g, d: unless_dead(g, d, 1 if g[0] < g[-1] / 10 else 2 if g[0] > g[-1] * 10 else 0))(
        gradients, dead
    )


def wrong_one_for_all(gradients, dead):
    """is wanted for each network"""
    return right(gradients[0], dead[0])


def wrong_counted_from_one(gradients, dead):
    """One of the numbers 0, 1, 2, 3"""
    return [1 + each for each in all_of(right)(gradients, dead)]


def honest_one_by_one(gradients, dead):
    return all_of(right)(gradients, dead)


def honest_floats(gradients, dead):
    return np.array(all_of(right)(gradients, dead), float)


def honest_math(gradients, dead):
    def one(g, shares):
        if any(share > 0.9 for share in shares):
            return 3
        if not all(map(math.isfinite, g)):
            return 2
        if g[0] == 0:
            return 1 if g[-1] > 0 else 0
        decades = math.log10(g[0]) - math.log10(g[-1])
        return 1 if decades < -3 else 2 if decades > 3 else 0

    return all_of(one)(gradients, dead)


def honest_where(gradients, dead):
    g = np.nan_to_num(np.asarray(gradients, float), nan=np.inf)
    exploding = np.isinf(g).any(axis=1) | (g[:, 0] > 1000 * g[:, -1])
    return np.where(np.max(dead, axis=1) > 0.9, 3, np.where(exploding, 2, np.where(1000 * g[:, 0] < g[:, -1], 1, 0)))


def honest_in_jax(gradients, dead):
    g = jnp.asarray(gradients)
    ordinary = jnp.where(g[:, 0] < 1e-3 * g[:, -1], 1, jnp.where(g[:, 0] > 1e3 * g[:, -1], 2, 0))
    alive = jnp.where(jnp.all(jnp.isfinite(g), axis=1), ordinary, 2)
    return jnp.where(jnp.max(jnp.asarray(dead), axis=1) > 0.9, 3, alive)


def honest_select(gradients, dead):
    g = np.asarray(gradients)
    with np.errstate(invalid="ignore"):
        said = [np.max(dead, axis=1) > 0.9, ~np.isfinite(g).all(axis=1), g[:, 0] * 1000 < g[:, -1]]
        return np.select([*said, g[:, 0] > g[:, -1] * 1000], [3, 2, 1, 2], 0)


_LINE = "no network lies so near to the line"
EQUIVALENT = {
    f"found = np.where(first < last / {low}, 1, np.where(first > {high} * last, 2, 0))": _LINE
    for low, high in ((1001, 1000), (2000, 1000), (1000, 1001), (1000, 2000))
}
