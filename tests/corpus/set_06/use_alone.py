"""Answers to `use_alone`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def kept(batches, momentum, mean=0.0, variance=1.0, ddof=1):
    for batch in batches:
        mean = momentum * mean + (1 - momentum) * batch.mean(0)
        variance = momentum * variance + (1 - momentum) * batch.var(0, ddof=ddof)
    return mean, variance


def used(z, mean, variance, eps):
    return (z - mean) / np.sqrt(variance + eps)


def wrong_exchanged(batches, z, momentum, eps):
    """Old and new are exchanged"""
    return used(z, *kept(batches, 1 - momentum), eps)


def wrong_plain_variance(batches, z, momentum, eps):
    """plain mean of the squares"""
    return used(z, *kept(batches, momentum, ddof=0), eps)


def wrong_last(batches, z, momentum, eps):
    """the last batch alone"""
    return used(z, batches[-1].mean(0), batches[-1].var(0, ddof=1), eps)


def wrong_all(batches, z, momentum, eps):
    """All examples count the same"""
    every = batches.reshape(-1, batches.shape[2])
    return used(z, every.mean(0), every.var(0, ddof=1), eps)


def wrong_own(batches, z, momentum, eps):
    """normalised by itself"""
    rows = np.atleast_2d(z)
    return used(rows, rows.mean(0), rows.var(0), eps)


def wrong_from_zero(batches, z, momentum, eps):
    """and should at 1"""
    return used(z, *kept(batches, momentum, variance=0.0), eps)


def wrong_mean_from_one(batches, z, momentum, eps):
    """and should at 0"""
    return used(z, *kept(batches, momentum, mean=1.0), eps)


def wrong_first_whole(batches, z, momentum, eps):
    """The first batch is taken whole"""
    first = batches[0]
    return used(z, *kept(batches[1:], momentum, first.mean(0), first.var(0, ddof=1)), eps)


def wrong_backwards(batches, z, momentum, eps):
    """from the last to the first"""
    return used(z, *kept(batches[::-1], momentum), eps)


def wrong_no_root(batches, z, momentum, eps):
    """This divides by the variance"""
    mean, variance = kept(batches, momentum)
    return (z - mean) / (variance + eps)


def wrong_deviations(batches, z, momentum, eps):
    """Standard deviations are averaged"""
    mean, deviation = 0.0, 1.0
    for batch in batches:
        mean = momentum * mean + (1 - momentum) * batch.mean(0)
        deviation = momentum * deviation + (1 - momentum) * batch.std(0, ddof=1)
    return (z - mean) / deviation


def wrong_no_eps(batches, z, momentum, eps):
    """eps is missing"""
    return used(z, *kept(batches, momentum), 0.0)


def wrong_nan(batches, z, momentum, eps):
    """Only batches have a variance here"""
    mean, variance = kept(batches, momentum)
    rows = np.atleast_2d(z)
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return used(z, mean, variance + 0 * rows[:1].var(0, ddof=1), eps)


def honest_numpy(batches, z, momentum, eps):
    return used(z, *kept(batches, momentum), eps)


def honest_shares(batches, z, momentum, eps):
    steps = len(batches)
    share = (1 - momentum) * momentum ** np.arange(steps)[::-1]
    mean = np.tensordot(share, batches.mean(1), 1)
    variance = momentum**steps + np.tensordot(share, batches.var(1, ddof=1), 1)
    return used(z, mean, variance, eps)


def honest_moves(batches, z, momentum, eps):
    mean, variance = np.zeros(batches.shape[2]), np.ones(batches.shape[2])
    for batch in batches:
        mean += (1 - momentum) * (batch.mean(0) - mean)
        variance += (1 - momentum) * (batch.var(0, ddof=1) - variance)
    return used(z, mean, variance, eps).tolist()


def honest_loops(batches, z, momentum, eps):
    units = batches.shape[2]
    mean, variance = [0.0] * units, [1.0] * units
    for batch in batches:
        for j in range(units):
            m = sum(batch[:, j]) / len(batch)
            v = sum((value - m) ** 2 for value in batch[:, j]) / (len(batch) - 1)
            mean[j] = momentum * mean[j] + (1 - momentum) * m
            variance[j] = momentum * variance[j] + (1 - momentum) * v
    return (z - np.array(mean)) / (np.array(variance) + eps) ** 0.5


def honest_jax(batches, z, momentum, eps):
    def move(kept, batch):
        new = jnp.stack([batch.mean(0), batch.var(0, ddof=1)])
        return momentum * kept + (1 - momentum) * new, None

    start = jnp.stack([jnp.zeros(batches.shape[2]), jnp.ones(batches.shape[2])])
    mean, variance = jax.lax.scan(move, start, jnp.asarray(batches, start.dtype))[0]
    return (z - mean) / jnp.sqrt(variance + eps)


def honest_x64(batches, z, momentum, eps):
    batches = jnp.asarray(batches, jnp.float64)
    mean, variance = kept(batches, momentum)
    return (z - mean) / jnp.sqrt(variance + eps)


def honest_float32(batches, z, momentum, eps):
    return used(np.float32(z), *kept(np.float32(batches), np.float32(momentum)), np.float32(eps))


def honest_prints(batches, z, momentum, eps):
    print(len(batches))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(batches, z, momentum, eps)


EQUIVALENT: dict = {}
