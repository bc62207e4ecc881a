"""Answers to `activation_share`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax.numpy as jnp
import numpy as np


def shares(values):
    total, cells = np.var(values), values.mean(2)
    a, i = np.var(cells.mean(1)) / total, np.var(cells.mean(0)) / total
    return a, i, np.var(cells) / total - a - i


def wrong_initialisation(values):
    """the share of the initialisation"""
    return np.var(values.mean((0, 2))) / np.var(values)


def wrong_with_interaction(values):
    """The interaction is counted in"""
    a, _, both = shares(values)
    return a + both


def wrong_cells(values):
    """the variance between the cells"""
    return np.var(values.mean(2)) / np.var(values)


def wrong_seeds(values):
    """the share of the seeds"""
    return 1 - sum(shares(values))


def wrong_the_rest(values):
    """everything else"""
    return 1 - shares(values)[0]


def wrong_deviations(values):
    """a ratio of standard deviations"""
    return np.std(values.mean((1, 2))) / np.std(values)


def wrong_not_divided(values):
    """divide by the variance of all values"""
    return np.var(values.mean((1, 2)))


def wrong_sample_variance(values):
    """divides by n − 1"""
    return np.var(values.mean((1, 2)), ddof=1) / np.var(values, ddof=1)


def wrong_sums_of_squares(values):
    """stands for many"""
    means = values.mean((1, 2))
    return np.sum((means - means.mean()) ** 2) / np.sum((values - values.mean()) ** 2)


def wrong_explained_part(values):
    """leaves the seeds out"""
    a, i, both = shares(values)
    return a / (a + i + both)


def wrong_first_initialisation(values):
    """Only the first initialisation"""
    return np.var(values[:, 0].mean(-1)) / np.var(values)


def wrong_medians(values):
    """medians over the runs"""
    return np.var(np.median(values, (1, 2))) / np.var(values)


def wrong_means_themselves(values):
    """One number is wanted"""
    return values.mean((1, 2))


def honest_numpy(values):
    return np.var(values.mean((1, 2))) / np.var(values)


def honest_sums_of_squares(values):
    means = values.mean((1, 2))
    return values[0].size * np.sum((means - means.mean()) ** 2) / np.sum((values - values.mean()) ** 2)


def honest_jax(values):
    values = jnp.asarray(values)
    return jnp.var(jnp.mean(values, (1, 2))) / jnp.var(values)


def honest_x64(values):
    values = jnp.asarray(values, jnp.float64)
    return jnp.var(values.mean(2).mean(1)) / jnp.var(values)


def honest_loop(values):
    everything = [x for table in values for row in table for x in row]
    mean = sum(everything) / len(everything)
    total = sum((x - mean) ** 2 for x in everything) / len(everything)
    means = [sum(x for row in table for x in row) / (len(table) * len(table[0])) for table in values]
    return sum((m - mean) ** 2 for m in means) / len(means) / total


def honest_reshaped(values):
    flat = values.reshape(len(values), -1)
    return flat.mean(1).var() / flat.var()


def honest_array(values):
    return np.array(honest_numpy(values))


def honest_prints(values):
    print(values)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return float(honest_numpy(values))


EQUIVALENT = {}
