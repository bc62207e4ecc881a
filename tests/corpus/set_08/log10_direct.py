"""Answers to `log10_direct`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def after(values):
    return np.cumsum(values[::-1], axis=0)[::-1] - values


def wrong_own_gate(f):
    """The gate of step t itself"""
    return np.cumsum(np.log10(f)[::-1], axis=0)[::-1]


def wrong_from_the_front(f):
    """The gates before t are multiplied"""
    return np.cumsum(np.log10(f), axis=0)


def wrong_from_c_0(f):
    """the way from c₀"""
    return np.cumsum(np.log10(f), axis=0) - np.log10(f)


def wrong_last_left_out(f):
    """The last gate is left out"""
    logs = np.log10(f)
    logs[-1] = 0
    return after(logs)


def wrong_natural(f):
    """the natural logarithm"""
    return after(np.log(f))


def wrong_product(f):
    """the products themselves"""
    return 10 ** after(np.log10(f))


def wrong_slopes(f):
    """slope of the gate's sigmoid"""
    return after(np.log10(f * (1 - f)))


def wrong_what_is_lost(f):
    """It keeps f"""
    return after(np.log10(1 - f))


def wrong_one_step(f):
    """the next step alone"""
    return np.concatenate([np.log10(f[1:]), np.zeros((1, f.shape[1]))])


def wrong_units_mixed(f):
    """The units are averaged"""
    return np.broadcast_to(after(np.log10(f)).mean(1, keepdims=True), f.shape)


def wrong_gates_averaged(f):
    """The average gate"""
    return np.arange(len(f))[::-1, None] * np.log10(f.mean(0))


def wrong_underflow(f):
    """The products were formed first"""
    products = np.ones(f.shape)
    for t in range(len(f) - 2, -1, -1):
        products[t] = products[t + 1] * f[t + 1]
    with np.errstate(divide="ignore"):
        return np.log10(products)


def wrong_row_short(f):
    """One row is missing"""
    return np.cumsum(np.log10(f[1:])[::-1], axis=0)[::-1]


def wrong_reversed(f):
    """in reverse order"""
    return after(np.log10(f))[::-1]


def wrong_sign(f):
    """the sign is the opposite one"""
    return -after(np.log10(f))


def honest_cumsum(f):
    return after(np.log10(f))


def honest_loop(f):
    out = np.zeros(f.shape)
    for t in range(len(f) - 2, -1, -1):
        out[t] = out[t + 1] + np.log10(f[t + 1])
    return out


def honest_lists(f):
    rows = [[0.0] * f.shape[1]]
    for gates in f[:0:-1].tolist():
        rows.append([total + math.log10(gate) for total, gate in zip(rows[-1], gates, strict=True)])
    return rows[::-1]


def honest_total_minus(f):
    logs = np.log10(f)
    return logs.sum(0) - np.cumsum(logs, axis=0)


def honest_jax(f):
    logs = jnp.log10(jnp.asarray(f))
    return jnp.cumsum(logs[::-1], axis=0)[::-1] - logs


def honest_scan_jax(f):
    logs = jnp.log10(jnp.asarray(f))
    return jax.lax.scan(lambda total, row: (total + row, total), jnp.zeros(f.shape[1]), logs, reverse=True)[1]


def honest_jnp_x64(f):
    logs = jnp.log10(jnp.asarray(f, jnp.float64))
    return jnp.cumsum(logs[::-1], axis=0)[::-1] - logs


def honest_matrix(f):
    n = len(f)
    return np.triu(np.ones((n, n)), 1) @ np.log10(f)


def honest_prints(f):
    print(f.shape)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_cumsum(f)


EQUIVALENT = {}
