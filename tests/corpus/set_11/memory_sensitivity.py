"""Answers to `memory_sensitivity`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def carried(lam, x, gamma, slope):
    h, dh = 0.0, 0.0
    for x_t in x:
        h, dh = lam * h + gamma * x_t, lam * dh + h + slope * x_t
    return h, dh


def gamma_of(lam):
    return math.sqrt(1 - lam**2)


def wrong_gamma_held(lam, x):
    """γ was held"""
    return carried(lam, x, gamma_of(lam), 0)[1] + 0.0


def wrong_no_gamma(lam, x):
    """The γ before x is missing"""
    return carried(lam, x, 1, 0)[1]


def wrong_sign_of_gamma(lam, x):
    """The sign of dγ/dλ"""
    return carried(lam, x, gamma_of(lam), lam / gamma_of(lam))[1]


def wrong_last_step(lam, x):
    """with h_{T−1} held"""
    h = carried(lam, x[:-1], gamma_of(lam), 0)[0]
    return h - lam / gamma_of(lam) * x[-1]


def wrong_not_damped(lam, x):
    """not multiplied by λ on its way"""
    h, dh = 0.0, 0.0
    for x_t in x:
        dh += h - lam / gamma_of(lam) * x_t
        h = lam * h + gamma_of(lam) * x_t
    return dh


def wrong_new_state(lam, x):
    """The new h stands where the one before belongs"""
    h, dh = 0.0, 0.0
    for x_t in x:
        h = lam * h + gamma_of(lam) * x_t
        dh = lam * dh + h - lam / gamma_of(lam) * x_t
    return dh


def wrong_backwards(lam, x):
    """from the last to the first"""
    return honest_loop(lam, x[::-1])


def wrong_state(lam, x):
    """This is h_T itself"""
    return carried(lam, x, gamma_of(lam), 0)[0]


def wrong_log(lam, x):
    """the derivative by ν"""
    return honest_loop(lam, x) * lam * math.log(lam)


def wrong_square(lam, x):
    """This is its square"""
    return honest_loop(lam, x) ** 2


def wrong_opposite(lam, x):
    """The sign is the opposite"""
    return -honest_loop(lam, x)


def wrong_every_step(lam, x):
    """only that of the last state is wanted"""
    return np.array([honest_loop(lam, x[: t + 1]) for t in range(len(x))])


def wrong_twice(lam, x):
    """a root halves"""
    return carried(lam, x, gamma_of(lam), -2 * lam / gamma_of(lam))[1]


def wrong_root_forgotten(lam, x):
    """the root divides by something"""
    return carried(lam, x, gamma_of(lam), -lam)[1]


def wrong_square_forgotten(lam, x):
    """The root of it is meant"""
    return carried(lam, x, gamma_of(lam), -2 * lam)[1]


def wrong_outer_slope(lam, x):
    """what stands inside the root"""
    return carried(lam, x, gamma_of(lam), 1 / (2 * gamma_of(lam)))[1]


def wrong_once_too_often(lam, x):
    """divided by γ once too often"""
    return carried(lam, x, gamma_of(lam), -lam / gamma_of(lam) ** 2)[1]


def wrong_gamma_at_the_end(lam, x):
    """γ moves in the last step alone"""
    return carried(lam, x, gamma_of(lam), 0)[1] - lam / gamma_of(lam) * x[-1]


def wrong_without_x(lam, x):
    """γ stands before x"""
    h, dh = 0.0, 0.0
    for x_t in x:
        h, dh = lam * h + gamma_of(lam) * x_t, lam * dh + h - lam / gamma_of(lam)
    return dh


def wrong_begun_at_one(lam, x):
    """h_0 is 0 whatever λ is"""
    return honest_loop(lam, x) + lam ** len(x)


def wrong_begun_at_x(lam, x):
    """x_1 comes in with γ"""
    h, dh = x[0], 0.0
    for x_t in x[1:]:
        h, dh = lam * h + gamma_of(lam) * x_t, lam * dh + h - lam / gamma_of(lam) * x_t
    return dh


def wrong_without_the_first(lam, x):
    """The first x is left out"""
    return honest_loop(lam, x[1:])


def wrong_returned_early(lam, x):
    """does a return stand inside the loop"""
    return next(-lam / gamma_of(lam) * x_t for x_t in x)


def wrong_power(lam, x):
    """how h_T depends on h_0"""
    return lam ** len(x)


def wrong_slope_of_the_power(lam, x):
    """how h_T depends on h_0"""
    return len(x) * lam ** (len(x) - 1)


def wrong_all_states(lam, x):
    """of all states together"""
    return sum(honest_loop(lam, x[: t + 1]) for t in range(len(x)))


def wrong_noise(lam, x):
    """the lesson’s mean over noise"""
    return (1 + lam**2) / (1 - lam**2) ** 3


def wrong_mean(lam, x):
    """divided by the number of steps"""
    return honest_loop(lam, x) / len(x)


def wrong_size(lam, x):
    """The derivative has a sign"""
    return abs(honest_loop(lam, x))


def honest_loop(lam, x):
    return carried(lam, x, gamma_of(lam), -lam / gamma_of(lam))[1]


def honest_sum(lam, x):
    n = np.arange(len(x))[::-1]
    g = np.sqrt(1 - lam**2)
    return np.sum(x * (g * n * lam ** np.maximum(n - 1, 0) - lam / g * lam**n))


def honest_differences(lam, x):
    last = lambda lam: carried(lam, x, gamma_of(lam), 0)[0]
    return (last(lam + 1e-6) - last(lam - 1e-6)) / 2e-6


def honest_polynomial(lam, x):
    p = np.polynomial.Polynomial(np.asarray(x, float)[::-1])
    return gamma_of(lam) * p.deriv()(lam) - lam / gamma_of(lam) * p(lam)


def honest_grad(lam, x):
    def last(lam):
        powers = lam ** jnp.arange(len(x) - 1, -1, -1.0)
        return jnp.sqrt(1 - lam**2) * jnp.sum(powers * jnp.asarray(x))

    return jax.grad(last)(float(lam))


def honest_scan(lam, x):
    step = lambda h, x_t: (lam * h + x_t, None)
    f = lambda lam: jnp.sqrt(1 - lam**2) * jax.lax.scan(lambda h, x_t: (lam * h + x_t, None), 0.0, jnp.asarray(x))[0]
    return jax.jvp(f, (float(lam),), (1.0,))[1] + 0 * step(0.0, 0.0)[0]


def honest_x64(lam, x):
    return jnp.asarray(honest_sum(lam, np.asarray(x)), jnp.float64)


def honest_prints(lam, x):
    print(lam)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_loop(lam, x)


EQUIVALENT = {}
