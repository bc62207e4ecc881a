"""Answers to `residual_variance`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax.numpy as jnp
import numpy as np


def law(gained, normalised):
    return np.append(1, 1 + np.cumsum(gained) if normalised else np.cumprod(1 + gained))


def wrong_not_squared(alphas, normalised):
    """alpha is to be squared"""
    return law(alphas, normalised)


def wrong_always_multiplied(alphas, normalised):
    """its part is added"""
    return law(alphas**2, False)


def wrong_always_added(alphas, normalised):
    """every block multiplies"""
    return law(alphas**2, True)


def wrong_exchanged(alphas, normalised):
    """The two kinds are exchanged"""
    return law(alphas**2, not normalised)


def wrong_correlated(alphas, normalised):
    """their mean squares add"""
    return np.append(1, np.cumprod((1 + alphas) ** 2))


def wrong_rms(alphas, normalised):
    """the mean squares are wanted"""
    return np.sqrt(law(alphas**2, normalised))


def wrong_no_beginning(alphas, normalised):
    """The 1 before the first block"""
    return law(alphas**2, normalised)[1:]


def wrong_no_end(alphas, normalised):
    """after the last block is missing"""
    return law(alphas**2, normalised)[:-1]


def wrong_end_alone(alphas, normalised):
    """the end alone"""
    return law(alphas**2, normalised)[-1]


def wrong_branch_alone(alphas, normalised):
    """The skip is missing"""
    return np.append(1, np.cumprod(alphas**2))


def wrong_factors(alphas, normalised):
    """factors of the single blocks"""
    return np.append(1, 1 + alphas**2)


def wrong_one_strength(alphas, normalised):
    """each has its own"""
    return law(np.full(len(alphas), alphas[0]) ** 2, normalised)


def wrong_reversed(alphas, normalised):
    """in reverse order"""
    return law(alphas**2, normalised)[::-1]


def wrong_flat(alphas, normalised):
    """The same number everywhere"""
    return np.ones(len(alphas) + 1)


def honest_loop(alphas, normalised):
    q = [1.0]
    for alpha in alphas:
        q.append(q[-1] + alpha**2 * (1 if normalised else q[-1]))
    return q


def honest_vectorised(alphas, normalised):
    return law(alphas**2, normalised)


def honest_logarithms(alphas, normalised):
    steps = np.concatenate([[0], alphas**2])
    return 1 + np.cumsum(steps) if normalised else np.exp(np.cumsum(np.log1p(steps)))


def honest_jax(alphas, normalised):
    a2 = jnp.asarray(alphas) ** 2
    return jnp.append(1.0, 1 + jnp.cumsum(a2) if normalised else jnp.cumprod(1 + a2))


def honest_float32(alphas, normalised):
    return law(np.float32(alphas) ** 2, normalised).astype(np.float32)


def honest_recursive(alphas, normalised):
    if len(alphas) == 0:
        return np.ones(1)
    before = honest_recursive(alphas[:-1], normalised)
    return np.append(before, before[-1] + alphas[-1] ** 2 * (1.0 if normalised else before[-1]))


def honest_x64(alphas, normalised):
    return jnp.asarray(honest_loop(jnp.asarray(alphas, jnp.float64), normalised))


def honest_prints(alphas, normalised):
    print(normalised)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_loop(alphas, normalised)


EQUIVALENT = {"return q": "a list of numbers is as good as an array"}
