"""Answers to `first_bad_stages`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def first(bad, start=1, never=0):
    return int(np.argmax(bad)) + start if np.any(bad) else never


def answer(signals, inf=np.isinf, nan=np.isnan, over=np.any, **counted):
    signals = np.asarray(signals)
    return [first(over(kind(signals), axis=1), **counted) for kind in (inf, nan)]


def wrong_from_zero(signals):
    """counted from 0"""
    return answer(signals, start=0)


def wrong_argmax_alone(signals):
    """Ask first whether any is bad"""
    return [1 + np.argmax(kind(signals).any(axis=1)) for kind in (np.isinf, np.isnan)]


def wrong_never_minus_one(signals):
    """the number is 0, not −1"""
    return answer(signals, never=-1)


def wrong_whole_stage(signals):
    """one is enough"""
    return answer(signals, over=np.all)


def wrong_plus_infinity(signals):
    """−inf is left out"""
    return answer(signals, inf=lambda s: s == np.inf)


def wrong_equals_nan(signals):
    """nan == nan is False"""
    return answer(signals, nan=lambda s: s == np.nan)


def wrong_not_finite(signals):
    """A nan is counted as infinite"""
    return answer(signals, inf=lambda s: ~np.isfinite(s))


def wrong_infinite_is_nan(signals):
    """An inf is counted as nan"""
    return answer(signals, nan=lambda s: ~np.isfinite(s))


def wrong_swapped(signals):
    """the wrong way round"""
    return answer(signals)[::-1]


def wrong_units(signals):
    """a stage is a row"""
    return answer(np.asarray(signals).T)


def wrong_how_many(signals):
    """how many stages are bad"""
    return [np.sum(kind(signals).any(axis=1)) for kind in (np.isinf, np.isnan)]


def wrong_one_number(signals):
    """Two numbers are wanted"""
    return first(~np.isfinite(signals).all(axis=1))


def wrong_last(signals):
    """the last bad stage"""
    stages = len(signals)
    bad = [kind(signals).any(axis=1) for kind in (np.isinf, np.isnan)]
    return [stages - np.argmax(b[::-1]) if b.any() else 0 for b in bad]


def honest_vectorised(signals):
    return answer(signals)


def honest_loop(signals):
    found = [0, 0]
    for number, stage in enumerate(signals, 1):
        for which, bad in enumerate((math.isinf, math.isnan)):
            if not found[which] and any(bad(x) for x in stage):
                found[which] = number
    return found


def honest_jax(signals):
    s = jnp.asarray(signals)
    bad = jnp.stack([jnp.isinf(s).any(axis=1), jnp.isnan(s).any(axis=1)])
    return jnp.where(bad.any(axis=1), jnp.argmax(bad, axis=1) + 1, 0)


def honest_nonzero(signals):
    found = []
    for kind in (np.isinf, np.isnan):
        rows = np.nonzero(kind(signals))[0]
        found.append(rows.min() + 1 if rows.size else 0)
    return tuple(found)


def honest_unequal_to_itself(signals):
    return answer(np.float32(signals), nan=lambda s: s != s)


def honest_floats(signals):
    return np.array(answer(signals), float)


def honest_x64(signals):
    s = jnp.asarray(signals, jnp.float64)
    return [first(np.asarray(kind(s).any(axis=1))) for kind in (jnp.isinf, jnp.isnan)]


def honest_prints(signals):
    print(signals.shape)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return answer(signals)


EQUIVALENT = {"return found": "a list is taken as an array"}
