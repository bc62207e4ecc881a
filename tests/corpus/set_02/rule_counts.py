"""Answers to `rule_counts`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax.numpy as jnp
import numpy as np


def counts(said, true):
    return np.array([np.sum(said & true), np.sum(said & ~true), np.sum(~said & true), np.sum(~said & ~true)])


def right(shares, log10_ratios, threshold):
    return counts(np.asarray(shares) > threshold, np.asarray(log10_ratios) < -3)


def wrong_alarms_and_missed_swapped(shares, log10_ratios, threshold):
    """in each other's place"""
    return right(shares, log10_ratios, threshold)[[0, 2, 1, 3]]


def wrong_rule_turned_round(shares, log10_ratios, threshold):
    """*many* weights"""
    return counts(shares <= threshold, log10_ratios < -3)


def wrong_truth_turned_round(shares, log10_ratios, threshold):
    """Vanishing and not vanishing are swapped"""
    return counts(shares > threshold, log10_ratios >= -3)


def wrong_reversed(shares, log10_ratios, threshold):
    """hits come first"""
    return right(shares, log10_ratios, threshold)[::-1]


def wrong_limit_not_logarithm(shares, log10_ratios, threshold):
    """The ratios are logarithms already"""
    return counts(shares > threshold, log10_ratios < 1e-3)


def wrong_size_of_the_logarithm(shares, log10_ratios, threshold):
    """A gradient that grows"""
    return counts(shares > threshold, np.abs(log10_ratios) > 3)


def wrong_any_loss(shares, log10_ratios, threshold):
    """Every loss was called vanishing"""
    return counts(shares > threshold, log10_ratios < 0)


def wrong_a_quarter_always(shares, log10_ratios, threshold):
    """The threshold is an argument"""
    return right(shares, log10_ratios, 0.25)


def wrong_at_the_threshold(shares, log10_ratios, threshold):
    """exactly at the threshold"""
    return counts(shares >= threshold, log10_ratios < -3)


def wrong_at_the_limit(shares, log10_ratios, threshold):
    """exactly at the limit"""
    return counts(shares > threshold, log10_ratios <= -3)


def wrong_marginals(shares, log10_ratios, threshold):
    """Count both together"""
    said, true = shares > threshold, log10_ratios < -3
    return [said.sum(), true.sum(), (~said).sum(), (~true).sum()]


def wrong_shares(shares, log10_ratios, threshold):
    """counts are wanted"""
    found = right(shares, log10_ratios, threshold)
    return found / found.sum()


def wrong_percentages(shares, log10_ratios, threshold):
    """percentages"""
    found = right(shares, log10_ratios, threshold)
    return 100 * found / found.sum()


def wrong_accuracy(shares, log10_ratios, threshold):
    """One alone hides"""
    return np.mean((shares > threshold) == (log10_ratios < -3))


def wrong_table(shares, log10_ratios, threshold):
    """as a table"""
    return right(shares, log10_ratios, threshold).reshape(2, 2)


def honest_vectorised(shares, log10_ratios, threshold):
    return right(shares, log10_ratios, threshold)


def honest_loop(shares, log10_ratios, threshold):
    found = [0, 0, 0, 0]
    for share, ratio in zip(shares, log10_ratios, strict=True):
        found[2 * (share <= threshold) + (ratio >= -3)] += 1
    return found


def honest_subtracted(shares, log10_ratios, threshold):
    said, true = shares > threshold, log10_ratios < -3
    hits = int(np.sum(said * true))
    alarms, missed = int(said.sum()) - hits, int(true.sum()) - hits
    return hits, alarms, missed, len(said) - hits - alarms - missed


def honest_histogram(shares, log10_ratios, threshold):
    return np.bincount(2 * (shares <= threshold) + (log10_ratios >= -3), minlength=4)


def honest_jax(shares, log10_ratios, threshold):
    said, true = jnp.asarray(np.asarray(shares) > threshold), jnp.asarray(log10_ratios) < -3
    return jnp.stack([jnp.sum(said & true), jnp.sum(said & ~true), jnp.sum(~said & true), jnp.sum(~said & ~true)])


def honest_floats(shares, log10_ratios, threshold):
    return right(shares, log10_ratios, threshold).astype(np.float32)


def honest_x64(shares, log10_ratios, threshold):
    said, true = jnp.asarray(shares, jnp.float64) > threshold, jnp.asarray(log10_ratios, jnp.float64) < -3
    return [int(jnp.sum(a & b)) for a, b in ((said, true), (said, ~true), (~said, true), (~said, ~true))]


def honest_prints(shares, log10_ratios, threshold):
    print(len(shares))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return list(right(shares, log10_ratios, threshold))


EQUIVALENT = {
    "return [hits, alarms, missed, quiet]": "a list is taken as an array",
    "said = shares > threshold": "the shares come as an array",
    "true = log10_ratios < -3": "the ratios come as an array",
}
