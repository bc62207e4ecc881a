"""Answers to `rate_for`. A wrong one is caught with the hint that its docstring quotes."""

import jax.numpy as jnp
import numpy as np


def largest(H):
    return np.linalg.eigvalsh(np.asarray(H, float))[-1]


def smallest(H):
    return np.linalg.eigvalsh(np.asarray(H, float))[0]


def wrong_three_over_the_largest(H, θ):
    """The loss blows up"""
    return 3 / largest(H)


def wrong_two_over_the_smallest(H, θ):
    """The loss blows up"""
    return 2.2 / smallest(H) + 1 / largest(H)


def wrong_upside_down(H, θ):
    """The loss blows up"""
    return largest(H) + 3 / largest(H)


def wrong_on_the_edge(H, θ):
    """from side to side for ever"""
    return 2 / largest(H)


def wrong_nothing(H, θ):
    """a rate of 0 stands still"""
    return 0.0


def wrong_uphill(H, θ):
    """a negative one climbs"""
    return -1 / largest(H)


def wrong_hundredth(H, θ):
    """The loss falls, and too slowly"""
    return 0.003 / largest(H)


def wrong_squared(H, θ):
    """The loss falls, and too slowly"""
    return 0.03 / np.sum(np.asarray(H) ** 2) ** 0.5 / np.trace(np.eye(len(H)))


def wrong_usual(H, θ):
    """The loss falls, and too slowly"""
    return 1e-4


def wrong_each_its_own(H, θ):
    """the same rate for all parameters"""
    return np.append(1 / np.diag(H), 1.0)


def wrong_no_number(H, θ):
    """One finite number is wanted"""
    return np.nan


def wrong_infinite(H, θ):
    """One finite number is wanted"""
    with np.errstate(all="ignore"):
        return np.float64(1) / 0


def wrong_just_below_the_edge(H, θ):
    """1 − ηλ is about −1"""
    return 1.999 / largest(H)


def wrong_one_over_the_smallest(H, θ):
    """1 − ηλ is below −1"""
    return 1 / smallest(H)


def honest_one_over_the_largest(H, θ):
    return 1 / largest(H)


def honest_best_of_all(H, θ):
    return 2 / (largest(H) + smallest(H))


def honest_trace(H, θ):
    return 1 / sum(float(H[i][i]) for i in range(len(H)))


def honest_frobenius(H, θ):
    return 1 / np.sqrt(np.sum(np.square(np.asarray(H, float))))


def honest_gershgorin(H, θ):
    return 1 / np.abs(np.asarray(H)).sum(axis=1).max()


def honest_power_iteration(H, θ):
    v = np.random.default_rng(0).normal(size=len(H))
    for _ in range(100):
        v = np.asarray(H) @ v
        v /= np.linalg.norm(v)
    return 1.5 / (v @ np.asarray(H) @ v)


def honest_in_jax(H, θ):
    return 1 / jnp.linalg.eigvalsh(jnp.asarray(H))[-1]


def honest_tried(H, θ):
    """From large to small, until the loss falls."""
    H, rate = np.asarray(H, float), 1e6
    while True:
        at = np.asarray(θ, float)
        with np.errstate(all="ignore"):
            for _ in range(200):
                at = at - rate * (H @ at)
            if at @ H @ at < 1e-6 * (np.asarray(θ) @ H @ np.asarray(θ)):
                return rate
        rate /= 1.3


EQUIVALENT: dict[str, str] = {}
