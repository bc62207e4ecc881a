"""Answers to `surprises`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax.numpy as jnp
import numpy as np


def given(p, symbols):
    return p[np.arange(len(symbols) - 1), symbols[1:]]


def wrong_same_step(p, symbols, threshold):
    """The prediction of the wrong step"""
    return np.append(0, 1 + np.flatnonzero(p[np.arange(1, len(symbols)), symbols[1:]] < threshold))


def wrong_first_missing(p, symbols, threshold):
    """The first symbol is missing"""
    return 1 + np.flatnonzero(given(p, symbols) < threshold)


def wrong_shifted(p, symbols, threshold):
    """The places are those of the symbol before"""
    return np.flatnonzero(given(p, symbols) < threshold)


def wrong_expected(p, symbols, threshold):
    """These are the places that were expected"""
    return np.append(0, 1 + np.flatnonzero(given(p, symbols) >= threshold))


def wrong_argmax(p, symbols, threshold):
    """can still have got too little"""
    return np.append(0, 1 + np.flatnonzero(np.argmax(p[:-1], 1) != symbols[1:]))


def wrong_largest(p, symbols, threshold):
    """The largest probability of a step"""
    return np.append(0, 1 + np.flatnonzero(p[:-1].max(1) < threshold))


def wrong_below_or_at(p, symbols, threshold):
    """with exactly the threshold"""
    return np.append(0, 1 + np.flatnonzero(given(p, symbols) <= threshold))


def wrong_half(p, symbols, threshold):
    """½ is taken as the threshold"""
    return np.append(0, 1 + np.flatnonzero(given(p, symbols) < 0.5))


def wrong_symbols(p, symbols, threshold):
    """the symbols that pass"""
    return symbols[honest_where(p, symbols, threshold)]


def wrong_mask(p, symbols, threshold):
    """a mask of the stream"""
    return np.append(1, given(p, symbols) < threshold).astype(int)


def wrong_count(p, symbols, threshold):
    """how many pass"""
    return 1 + int(np.sum(given(p, symbols) < threshold))


def wrong_from_one(p, symbols, threshold):
    """counted from 1"""
    return 1 + honest_where(p, symbols, threshold)


def wrong_previous_symbol(p, symbols, threshold):
    """The probability of the symbol before"""
    return np.append(0, 1 + np.flatnonzero(p[np.arange(1, len(symbols)), symbols[:-1]] < threshold))


def honest_where(p, symbols, threshold):
    return np.append(0, 1 + np.flatnonzero(given(p, symbols) < threshold))


def honest_loop(p, symbols, threshold):
    found = [0]
    for t in range(1, len(symbols)):
        if p[t - 1][symbols[t]] < threshold:
            found.append(t)
    return found


def honest_one_hot(p, symbols, threshold):
    came = (np.eye(p.shape[1])[symbols[1:]] * p[:-1]).sum(1)
    return np.nonzero(np.concatenate([[True], came < threshold]))[0]


def honest_take_along_axis(p, symbols, threshold):
    came = np.take_along_axis(p[:-1], symbols[1:, None], 1)[:, 0]
    return np.argwhere(np.r_[-1.0, came] < threshold).ravel()


def honest_jax(p, symbols, threshold):
    came = jnp.asarray(p)[jnp.arange(len(symbols) - 1), jnp.asarray(symbols[1:])]
    return jnp.concatenate([jnp.zeros(1, int), 1 + jnp.flatnonzero(came < jnp.float32(threshold))])


def honest_floats(p, symbols, threshold):
    return [float(t) for t in honest_loop(p.tolist(), symbols.tolist(), threshold)]


def honest_shuffled(p, symbols, threshold):
    return sorted({0} | {t for t in reversed(range(1, len(symbols))) if not p[t - 1, symbols[t]] >= threshold})


def honest_prints(p, symbols, threshold):
    print(len(symbols))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_where(p, symbols, threshold)


EQUIVALENT = {
    "given = p[np.arange(len(p) - 1), symbols[1:]]": "there is a prediction after every symbol",
}
