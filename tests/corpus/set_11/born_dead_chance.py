"""Answers to `born_dead_chance`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def dead(widths, closed):
    return -math.expm1(sum(math.log1p(-(closed ** int(width))) for width in widths))


def wrong_alive(widths, closed):
    """the chance to be alive"""
    return 1 - dead(widths, closed)


def wrong_added(widths, closed):
    """The chances of the layers are added"""
    return sum(closed ** int(width) for width in widths)


def wrong_every_layer(widths, closed):
    """the chance that every layer is all 0"""
    return closed ** float(np.sum(widths))


def wrong_unit(widths, closed):
    """the chance of a single unit"""
    return 1 - (1 - closed) ** len(widths)


def wrong_any_unit(widths, closed):
    """if any of its units is closed"""
    return 1 - (1 - closed) ** int(np.sum(widths))


def wrong_half(widths, closed):
    """½ is taken for the chance"""
    return dead(widths, 0.5)


def wrong_open(widths, closed):
    """units that are open with that chance"""
    return dead(widths, 1 - closed)


def wrong_last(widths, closed):
    """One layer too few"""
    return dead(widths[:-1], closed)


def wrong_first(widths, closed):
    """The first hidden layer was left out"""
    return dead(widths[1:], closed)


def wrong_mean(widths, closed):
    """The mean of the widths"""
    return 1 - (1 - closed ** np.mean(widths)) ** len(widths)


def wrong_narrowest(widths, closed):
    """the narrowest layer alone"""
    return closed ** int(np.min(widths))


def wrong_rounded(widths, closed):
    """0 came out"""
    return 1 - np.prod([1 - closed ** int(width) for width in widths])


def wrong_each(widths, closed):
    """the chance of the whole network"""
    return closed ** np.asarray(widths, float)


def wrong_first_width(widths, closed):
    """The first width was used for all"""
    return 1 - (1 - closed ** int(widths[0])) ** len(widths)


def wrong_logarithm(widths, closed):
    """This is a logarithm"""
    return -np.sum(np.log1p(-(closed ** np.asarray(widths, float))))


def wrong_mean_layer(widths, closed):
    """the chance of a layer, on the mean"""
    return np.mean(closed ** np.asarray(widths, float))


def wrong_per_cent(widths, closed):
    """in per cent"""
    return 100 * dead(widths, closed)


def wrong_sign(widths, closed):
    """the sign is not"""
    return np.expm1(np.sum(np.log1p(-(closed ** np.asarray(widths, float)))))


def honest_logarithms(widths, closed):
    return dead(widths, closed)


def honest_recursion(widths, closed):
    chance = 0.0
    for width in widths:
        chance += (1 - chance) * closed ** int(width)
    return chance


def honest_numpy(widths, closed):
    return -np.expm1(np.sum(np.log1p(-(float(closed) ** np.asarray(widths)))))


def honest_first_death(widths, closed):
    alive, chance = 1.0, 0.0
    for each in closed ** np.asarray(widths, float):
        chance, alive = chance + alive * each, alive * (1 - each)
    return chance


def honest_recursive(widths, closed):
    if len(widths) == 0:
        return 0.0
    here = closed ** int(widths[0])
    return here + (1 - here) * honest_recursive(widths[1:], closed)


def honest_jax(widths, closed):
    return -jnp.expm1(jnp.sum(jnp.log1p(-(jnp.float32(closed) ** jnp.asarray(widths)))))


def honest_float32(widths, closed):
    return -np.expm1(np.sum(np.log1p(-(np.float32(closed) ** np.float32(widths)))))


def honest_prints(widths, closed):
    print(widths)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return dead(widths, closed)


EQUIVALENT = {
    "log_alive = sum((math.log1p(-closed ** width) for width in widths))": "a NumPy integer is an integer",
}
