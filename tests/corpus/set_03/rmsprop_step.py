"""Answers to `rmsprop_step`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def root(v, inside):
    return np.sqrt(v + 1e-7) if inside else np.sqrt(v) + 1e-7


def step(w, g, v, rate, divisor, new=None):
    new = 0.9 * v + 0.1 * g**2 if new is None else new
    return np.stack([w - rate * g / divisor(new), new])


def wrong_epsilon_outside(w, g, v, rate, inside):
    """ε stands outside the root"""
    with np.errstate(all="ignore"):
        return step(w, g, v, rate, lambda new: np.sqrt(new) + 1e-7)


def wrong_epsilon_inside(w, g, v, rate, inside):
    """ε stands inside the root"""
    return step(w, g, v, rate, lambda new: root(new, True))


def wrong_places_exchanged(w, g, v, rate, inside):
    """two places of ε are exchanged"""
    return step(w, g, v, rate, lambda new: root(new, not inside))


def wrong_no_epsilon(w, g, v, rate, inside):
    """the step without ε"""
    with np.errstate(all="ignore"):
        return step(w, g, v, rate, np.sqrt)


def wrong_old_mean(w, g, v, rate, inside):
    """uses the old v"""
    return step(w, g, v, rate, lambda new: root(v, inside))


def wrong_no_root(w, g, v, rate, inside):
    """The root is missing"""
    return step(w, g, v, rate, lambda new: new + 1e-7)


def wrong_shares_exchanged(w, g, v, rate, inside):
    """each other's share"""
    new = 0.1 * v + 0.9 * g**2
    return step(w, g, v, rate, lambda new: root(new, inside), new)


def wrong_adagrad(w, g, v, rate, inside):
    """as Adagrad does"""
    return step(w, g, v, rate, lambda new: root(new, inside), v + g**2)


def wrong_whole_square(w, g, v, rate, inside):
    """it has the share 0.1"""
    return step(w, g, v, rate, lambda new: root(new, inside), 0.9 * v + g**2)


def wrong_uphill(w, g, v, rate, inside):
    """uphill"""
    return step(w, -g, v, rate, lambda new: root(new, inside))


def wrong_not_squared(w, g, v, rate, inside):
    """of g itself"""
    with np.errstate(all="ignore"):
        return step(w, g, v, rate, lambda new: root(new, inside), 0.9 * v + 0.1 * g)


def wrong_sizes(w, g, v, rate, inside):
    """of |g|"""
    return step(w, g, v, rate, lambda new: root(new, inside), 0.9 * v + 0.1 * np.abs(g))


def wrong_plain_descent(w, g, v, rate, inside):
    """plain gradient descent"""
    return step(w, g, v, rate, lambda new: 1.0)


def wrong_step_alone(w, g, v, rate, inside):
    """the step alone"""
    new = 0.9 * v + 0.1 * g**2
    return np.stack([-rate * g / root(new, inside), new])


def wrong_exchanged(w, g, v, rate, inside):
    """two rows are exchanged"""
    return step(w, g, v, rate, lambda new: root(new, inside))[::-1]


def wrong_weights_only(w, g, v, rate, inside):
    """Only one row came"""
    return step(w, g, v, rate, lambda new: root(new, inside))[0]


def wrong_mean_not_returned(w, g, v, rate, inside):
    """return the new one"""
    return np.stack([step(w, g, v, rate, lambda new: root(new, inside))[0], v])


def wrong_returns_nothing(w, g, v, rate, inside):
    """is there a return?"""
    v += 0.1 * (g**2 - v)
    w -= rate * g / root(v, inside)


def honest_numpy(w, g, v, rate, inside):
    return step(w, g, v, rate, lambda new: root(new, inside))


def honest_loop(w, g, v, rate, inside):
    weights, means = [], []
    for a, b, c in zip(w, g, v, strict=True):
        means.append(0.9 * c + 0.1 * b * b)
        divisor = (means[-1] + 1e-7) ** 0.5 if inside else means[-1] ** 0.5 + 1e-7
        weights.append(a - rate * b / divisor)
    return [weights, means]


def honest_jax(w, g, v, rate, inside):
    new = 0.9 * v + 0.1 * jnp.square(g)
    divided = jax.lax.rsqrt(new + 1e-7) if inside else 1 / (jnp.sqrt(new) + 1e-7)
    return jnp.stack([w - rate * g * divided, new])


def honest_x64(w, g, v, rate, inside):
    w, g, v = (jnp.asarray(each, jnp.float64) for each in (w, g, v))
    new = 0.9 * v + 0.1 * g**2
    return jnp.stack([w - rate * g / (jnp.sqrt(new + 1e-7) if inside else jnp.sqrt(new) + 1e-7), new])


def honest_in_place(w, g, v, rate, inside):
    v *= 0.9
    v += 0.1 * g * g
    w -= rate * g / root(v, inside)
    return np.array([w, v])


def honest_tuple(w, g, v, rate, inside):
    v = v + (g * g - v) * 0.1
    return w - g * (rate / root(v, inside)), v


def honest_prints(w, g, v, rate, inside):
    print(w)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(w, g, v, rate, inside)


EQUIVALENT = {"return [w - learning_rate * g / divisor, v]": "a list of arrays is taken as an array"}
