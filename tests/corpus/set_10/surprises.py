"""Answers to `surprises`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings
from collections import Counter, defaultdict

import jax.numpy as jnp
import numpy as np


def shares(symbols):
    """The share of each symbol but the first, None where nothing is known of its predecessor."""
    counts, found = defaultdict(Counter), []
    for here, there in zip(symbols[:-1], symbols[1:], strict=True):
        total = sum(counts[here].values())
        found.append(counts[here][there] / total if total else None)
        counts[here][there] += 1
    return found


def places(surprising):
    return np.array([0, *(t for t, s in enumerate(surprising, 1) if s)])


def wrong_whole_stream(symbols, threshold):
    """A predictor knows only what came before"""
    kinds = symbols.max() + 1
    counts = np.zeros((kinds, kinds))
    np.add.at(counts, (symbols[:-1], symbols[1:]), 1)
    expected = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    return np.flatnonzero(np.append(True, expected[symbols[:-1], symbols[1:]] < threshold))


def wrong_counted_first(symbols, threshold):
    """ask first, then count"""
    counts, found = defaultdict(Counter), []
    for here, there in zip(symbols[:-1], symbols[1:], strict=True):
        counts[here][there] += 1
        found.append(counts[here][there] / sum(counts[here].values()) < threshold)
    return places(found)


def wrong_unknown_is_expected(symbols, threshold):
    """the share is 0/0"""
    return places(s is not None and s < threshold for s in shares(symbols))


def wrong_first_missing(symbols, threshold):
    """The first symbol is missing"""
    return honest_loop(symbols, threshold)[1:]


def wrong_shifted(symbols, threshold):
    """The places are those of the symbol before"""
    return np.array(honest_loop(symbols, threshold)[1:]) - 1


def wrong_expected(symbols, threshold):
    """These are the places that were expected"""
    return places(s is not None and s >= threshold for s in shares(symbols))


def wrong_new_pairs(symbols, threshold):
    """Only pairs that never came before"""
    return places(not s for s in shares(symbols))


def wrong_likeliest(symbols, threshold):
    """whatever its share"""
    counts, found = defaultdict(Counter), []
    for here, there in zip(symbols[:-1], symbols[1:], strict=True):
        best = max(counts[here].values(), default=0)
        found.append(counts[here][there] < max(best, 1))
        counts[here][there] += 1
    return places(found)


def wrong_no_predecessor(symbols, threshold):
    """how often the symbol itself came"""
    return places(np.mean(symbols[:t] == symbols[t]) < threshold for t in range(1, len(symbols)))


def wrong_backwards(symbols, threshold):
    """The share goes backwards"""
    counts, found = defaultdict(Counter), []
    for here, there in zip(symbols[:-1], symbols[1:], strict=True):
        total = sum(counts[there].values())
        found.append(not total or counts[there][here] / total < threshold)
        counts[there][here] += 1
    return places(found)


def wrong_surprises_counted(symbols, threshold):
    """Only what surprised is counted"""
    counts, found = defaultdict(Counter), []
    for here, there in zip(symbols[:-1], symbols[1:], strict=True):
        total = sum(counts[here].values())
        found.append(not total or counts[here][there] / total < threshold)
        if found[-1]:
            counts[here][there] += 1
    return places(found)


def wrong_of_all_pairs(symbols, threshold):
    """divided by that of all pairs"""
    pairs = list(zip(symbols[:-1], symbols[1:], strict=True))
    return places(pairs[:t].count(pair) < threshold * t for t, pair in enumerate(pairs))


def wrong_below_or_at(symbols, threshold):
    """of exactly the threshold"""
    return places(s is None or s <= threshold for s in shares(symbols))


def wrong_half(symbols, threshold):
    """½ is taken as the threshold"""
    return honest_loop(symbols, 0.5)


def wrong_symbols(symbols, threshold):
    """the symbols that pass"""
    return symbols[honest_loop(symbols, threshold)]


def wrong_mask(symbols, threshold):
    """a mask of the stream"""
    return np.isin(np.arange(len(symbols)), honest_loop(symbols, threshold)).astype(int)


def wrong_count(symbols, threshold):
    """how many pass"""
    return len(honest_loop(symbols, threshold))


def wrong_from_one(symbols, threshold):
    """counted from 1"""
    return 1 + np.array(honest_loop(symbols, threshold))


def honest_loop(symbols, threshold):
    return [0, *(t for t, s in enumerate(shares(symbols), 1) if s is None or s < threshold)]


def honest_table(symbols, threshold):
    counts, found = np.zeros((max(symbols) + 1,) * 2), [0]
    for t in range(1, len(symbols)):
        row = counts[symbols[t - 1]]
        if not row.sum() or row[symbols[t]] < threshold * row.sum():
            found.append(t)
        row[symbols[t]] += 1
    return np.array(found)


def honest_masks(symbols, threshold):
    """Every place looks back at the whole past."""
    found = [0]
    for t in range(1, len(symbols)):
        followers = symbols[1:t][symbols[: t - 1] == symbols[t - 1]]
        if len(followers) == 0 or np.mean(followers == symbols[t]) < threshold:
            found.append(t)
    return found


def honest_square(symbols, threshold):
    """All pairs of places at once."""
    here, there = symbols[:-1], symbols[1:]
    earlier = np.tril(np.ones((len(here), len(here))), -1) * (here[:, None] == here)
    total, same = earlier.sum(1), (earlier * (there[:, None] == there)).sum(1)
    return np.flatnonzero(np.append(True, (total == 0) | (same < threshold * total)))


def honest_nan(symbols, threshold):
    found = np.array([np.nan if s is None else s for s in shares(symbols)])
    return np.append(0, 1 + np.flatnonzero(~(found >= threshold)))


def honest_jax(symbols, threshold):
    return jnp.asarray(honest_square(symbols, threshold))


def honest_floats(symbols, threshold):
    return [float(t) for t in honest_loop(symbols.tolist(), threshold)]


def honest_prints(symbols, threshold):
    print(len(symbols))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_table(symbols, threshold)


EQUIVALENT = {"return passed": "a list of places is taken as well"}
