"""Answers to `forget_bias_for`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def logit(f):
    with np.errstate(all="ignore"):
        return np.log(np.float64(f) / (1 - np.float64(f)))


def wrong_gate(steps, share):
    """That is the gate f"""
    return share ** (1 / steps)


def wrong_logarithm(steps, share):
    """That is ln f"""
    return math.log(share) / steps


def wrong_same_amount(steps, share):
    """the same amount"""
    return logit(1 - (1 - share) / steps)


def wrong_divided(steps, share):
    """share is divided by the steps"""
    return logit(share / steps)


def wrong_one_step(steps, share):
    """over one step"""
    return logit(share)


def wrong_one_fewer(steps, share):
    """One step too few"""
    return logit(share ** (1 / (steps - 1)))


def wrong_one_more(steps, share):
    """One step too many"""
    return logit(share ** (1 / (steps + 1)))


def wrong_mean_square(steps, share):
    """f² is taken as the factor"""
    return logit(share ** (0.5 / steps))


def wrong_arctanh(steps, share):
    """the tanh turned round"""
    with np.errstate(all="ignore"):
        return np.arctanh(share ** (1 / steps))


def wrong_base_10(steps, share):
    """the one to base 10"""
    return -math.log10(math.expm1(-math.log(share) / steps))


def wrong_half(steps, share):
    """That bias leaves half"""
    return -math.log(math.expm1(math.log(2) / steps))


def wrong_sign(steps, share):
    """the sign is the opposite one"""
    return math.log(math.expm1(-math.log(share) / steps))


def wrong_rounds_to_one(steps, share):
    """f rounded to 1"""
    return logit(share ** (1 / steps))


def honest_expm1(steps, share):
    return -math.log(math.expm1(-math.log(share) / steps))


def honest_numpy(steps, share):
    return -np.log(np.expm1(-np.log(share) / steps))


def honest_two_logarithms(steps, share):
    ln_f = math.log(share) / steps
    return ln_f - math.log(-math.expm1(ln_f))


def honest_bisection(steps, share):
    low, high = -80.0, 80.0
    for _ in range(120):
        b = (low + high) / 2
        low, high = (b, high) if -steps * np.logaddexp(0, -b) < math.log(share) else (low, b)
    return b


def honest_jax(steps, share):
    return -jnp.log(jnp.expm1(-jnp.log(share) / float(steps)))


def honest_jnp_x64(steps, share):
    return -jnp.log(jnp.expm1(-jnp.log(jnp.float64(share)) / steps))


def honest_array(steps, share):
    return np.array(honest_expm1(steps, share), np.float32)


def honest_prints(steps, share):
    print(steps)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_expm1(steps, share)


EQUIVALENT = {}
