"""Answers to `claim_gains`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax.numpy as jnp
import numpy as np


def both(before, after):
    return (before >= 0) & (after >= 0)


def shares(before, after, of):
    with np.errstate(all="ignore"):
        return [np.where(of, each, 0).sum(0) / of.sum(0) for each in (before, after)]


def gain(b, a, over=None, none=np.inf):
    with np.errstate(all="ignore"):
        g = (a - b) / (1 - b if over is None else over)
    return np.where(np.isnan(b) | (b == 1), none, g)


def wrong_difference(before, after):
    """How much was there to gain"""
    b, a = shares(before, after, both(before, after))
    return gain(b, a, 1.0)


def wrong_over_before(before, after):
    """divided by b"""
    b, a = shares(before, after, both(before, after))
    return gain(b, a, b)


def wrong_over_after(before, after):
    """divided by 1 − a"""
    b, a = shares(before, after, both(before, after))
    return gain(b, a, 1 - a)


def wrong_not_the_same_people(before, after):
    """answered only once"""
    b, a = shares(before, before, before >= 0)[0], shares(after, after, after >= 0)[0]
    return gain(b, a)


def wrong_missing_is_wrong(before, after):
    """counted as wrong"""
    return gain((before == 1).mean(0), (after == 1).mean(0))


def wrong_minus_one(before, after):
    """as if it were an answer"""
    return gain(before.mean(0), after.mean(0))


def wrong_by_learner(before, after):
    """one number for each learner"""
    b, a = shares(before.T, after.T, both(before, after).T)
    return gain(b, a)


def wrong_zero(before, after):
    """would say that nothing was learned"""
    b, a = shares(before, after, both(before, after))
    return gain(b, a, none=0.0)


def wrong_one_number(before, after):
    """One number came out"""
    b, a = shares(before, after, both(before, after))
    return gain(b, a, none=0.0).mean()


def wrong_sign(before, after):
    """signs got lost"""
    b, a = shares(before, after, both(before, after))
    return np.abs(gain(b, a))


def wrong_nan(before, after):
    """nan came out"""
    b, a = shares(before, after, both(before, after))
    return gain(b, a, none=np.nan)


def wrong_as_a_share_of_all(before, after):
    """counted as wrong"""
    of = both(before, after)
    return gain((before * of).mean(0), (after * of).mean(0))


def wrong_complete_rows(before, after):
    """those who answered every claim"""
    rows = both(before, after).all(1)
    b, a = shares(before[rows], after[rows], both(before, after)[rows])
    return gain(b, a)


def wrong_losses_left_out(before, after):
    """and lost it count as well"""
    wrong = both(before, after) & (before == 0)
    with np.errstate(all="ignore"):
        return np.where(wrong.any(0), (wrong & (after == 1)).sum(0) / wrong.sum(0), np.inf)


def wrong_losses_cut(before, after):
    """A gain below 0 is made 0"""
    return np.maximum(honest_numpy(before, after), 0)


def wrong_normalised_change(before, after):
    """as Marx and Cummings do"""
    b, a = shares(before, after, both(before, after))
    with np.errstate(all="ignore"):
        return np.where(a < b, (a - b) / b, gain(b, a))


def wrong_counts(before, after):
    """Learners are counted where shares belong"""
    of = both(before, after)
    with np.errstate(all="ignore"):
        return gain((before * of).sum(0), (after * of).sum(0))


def wrong_per_cent(before, after):
    """in per cent"""
    return 100 * honest_numpy(before, after)


def wrong_opposite(before, after):
    """the sign is the opposite one"""
    return -honest_numpy(before, after)


def wrong_one_by_one(before, after):
    """Was a gain computed for each learner"""
    with np.errstate(all="ignore"):
        return np.nanmean((after - before) / (1 - before), axis=0)


def wrong_one_for_none(before, after):
    """The other numbers are right"""
    b, a = shares(before, after, both(before, after))
    return gain(b, a, none=1.0)


def wrong_whole_class(before, after):
    """One number came out"""
    of = both(before, after)
    return gain(before[of].mean(), after[of].mean())


def honest_numpy(before, after):
    b, a = shares(before, after, both(before, after))
    return gain(b, a)


def honest_loops(before, after):
    found = []
    for x, y in zip(before.T, after.T, strict=True):
        pairs = [(p, q) for p, q in zip(x, y, strict=True) if p >= 0 and q >= 0]
        right = sum(p for p, _ in pairs)
        if not pairs or right == len(pairs):
            found.append(float("inf"))
        else:
            found.append((sum(q for _, q in pairs) - right) / (len(pairs) - right))
    return found


def honest_counts(before, after):
    of = both(before, after)
    b, a, n = (before * of).sum(0), (after * of).sum(0), of.sum(0)
    left = n - b
    return np.where(left > 0, (a - b) / np.maximum(left, 1), np.inf)


def honest_masked(before, after):
    mask = ~both(before, after)
    b = np.ma.masked_array(before, mask).mean(0).filled(1.0)
    a = np.ma.masked_array(after, mask).mean(0).filled(1.0)
    return np.where(b < 1, (a - b) / np.where(b < 1, 1 - b, 1), np.inf)


def honest_jax(before, after):
    before, after = jnp.asarray(before), jnp.asarray(after)
    of = (before >= 0) & (after >= 0)
    b, a, n = jnp.sum(before * of, 0), jnp.sum(after * of, 0), jnp.sum(of, 0)
    return jnp.where(n > b, (a - b) / jnp.maximum(n - b, 1), jnp.inf)


def honest_x64(before, after):
    before, after = jnp.asarray(before, jnp.float64), jnp.asarray(after, jnp.float64)
    of = (before >= 0) & (after >= 0)
    b, a, n = jnp.sum(before * of, 0), jnp.sum(after * of, 0), jnp.sum(of, 0)
    return jnp.where(n > b, (a - b) / jnp.maximum(n - b, 1), jnp.inf)


def honest_prints(before, after):
    print(before.shape)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_counts(before, after)


EQUIVALENT = {}
