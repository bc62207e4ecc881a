"""Answers to `cured_stack`. A wrong one is caught with the hint that its docstring quotes."""

import jax
import numpy as np


def joined(Ws, biases=0.0):
    Ws = np.asarray(Ws, float)
    return np.concatenate([Ws, np.broadcast_to(biases, (len(Ws), 1, Ws.shape[2]))], axis=1)


def centred(Ws):
    """Each h is about ½: the biases take away what that adds up to."""
    Ws = np.asarray(Ws, float)
    return joined(Ws, -Ws.sum(axis=1, keepdims=True) / 2)


def orthogonal(n, layers, seed):
    rng = np.random.default_rng(seed)
    return np.stack([np.linalg.qr(rng.normal(size=(n, n)))[0] for _ in range(layers)])


def gaussian(x, layers, seed, scale):
    n = x.shape[1]
    return scale / np.sqrt(n) * np.random.default_rng(seed).normal(size=(layers, n, n))


def wrong_glorot(x, layers, seed):
    """by more than a factor of 2 in each layer"""
    return joined(gaussian(x, layers, seed, 1.0))


def wrong_he(x, layers, seed):
    """by more than a factor of 2 in each layer"""
    return joined(gaussian(x, layers, seed, 2**0.5))


def wrong_orthogonal(x, layers, seed):
    """by more than a factor of 2 in each layer"""
    return centred(orthogonal(x.shape[1], layers, seed))


def wrong_small(x, layers, seed):
    """by more than a factor of 2 in each layer"""
    return joined(gaussian(x, layers, seed, 0.01))


def wrong_a_little_small(x, layers, seed):
    """The gradient still vanishes, though slowly"""
    return centred(2.6 * orthogonal(x.shape[1], layers, seed))


def wrong_without_biases(x, layers, seed):
    """only where z is near 0"""
    return joined(4 * np.stack([np.eye(x.shape[1])] * layers))


def wrong_zeros(x, layers, seed):
    """Nothing passes at all"""
    return np.zeros((layers, x.shape[1] + 1, x.shape[1]))


def wrong_drowned(x, layers, seed):
    """Nothing passes at all"""
    return joined(4 * orthogonal(x.shape[1], layers, seed), 1000.0)


def wrong_loud(x, layers, seed):
    """Now the gradient explodes"""
    return centred(20 * orthogonal(x.shape[1], layers, seed))


def wrong_no_biases_row(x, layers, seed):
    """the biases as the last row"""
    return 4 * orthogonal(x.shape[1], layers, seed)


def wrong_biases_first(x, layers, seed):
    """though slowly"""
    return np.roll(centred(4 * orthogonal(x.shape[1], layers, seed)), 1, axis=1)


def wrong_transposed(x, layers, seed):
    """An array (layers, n + 1, n)"""
    return centred(4 * orthogonal(x.shape[1], layers, seed)).transpose(0, 2, 1)


def wrong_nan(x, layers, seed):
    """of finite numbers"""
    return np.full((layers, x.shape[1] + 1, x.shape[1]), np.nan)


# On the public inputs it is not learnt; with units as saturated as these, on others the gradient may explode or vanish.
def wrong_far_too_large(x, layers, seed):
    """gradient"""
    return centred(40 * orthogonal(x.shape[1], layers, seed))


def honest_orthogonal(x, layers, seed):
    return centred(4 * orthogonal(x.shape[1], layers, seed))


def honest_a_little_larger(x, layers, seed):
    return centred(4.5 * orthogonal(x.shape[1], layers, seed))


def honest_identity(x, layers, seed):
    return centred(4 * np.stack([np.eye(x.shape[1])] * layers))


def honest_negative(x, layers, seed):
    return centred(-4 * np.stack([np.eye(x.shape[1])] * layers))


def honest_permutation(x, layers, seed):
    rng, n = np.random.default_rng(seed), x.shape[1]
    return centred(4.2 * np.stack([np.eye(n)[rng.permutation(n)] for _ in range(layers)]))


def honest_from_the_data(x, layers, seed):
    """Each layer scaled until its slopes let the gradient pass, its biases from the means that come."""
    rng, h, found = np.random.default_rng(seed), np.asarray(x, float), []
    n = h.shape[1]
    for _ in range(layers):
        Q = np.linalg.qr(rng.normal(size=(n, n)))[0]
        scale = 4.0
        for _ in range(20):
            b = -h.mean(axis=0) @ (scale * Q)
            after = 1 / (1 + np.exp(-(h @ (scale * Q) + b)))
            scale /= scale * np.sqrt(np.mean((after * (1 - after)) ** 2))
        found.append(np.concatenate([scale * Q, b[None]]))
        h = 1 / (1 + np.exp(-(h @ found[-1][:-1] + b)))
    return np.stack(found)


def honest_in_jax(x, layers, seed):
    n = x.shape[1]
    keys = jax.random.split(jax.random.key(seed), layers)
    return centred([4 * np.linalg.qr(np.asarray(jax.random.normal(key, (n, n))))[0] for key in keys])


EQUIVALENT = {
    "return found": "a list of arrays is an array",
    "rng = np.random.default_rng(layers)": "other random numbers do as well",
    "W = 5 * np.linalg.qr(rng.normal(size=(n, n)))[0]": "a factor 5 cures, too",
    "W = 8 * np.linalg.qr(rng.normal(size=(n, n)))[0]": "in most stacks a factor 8 cures, too",
}
