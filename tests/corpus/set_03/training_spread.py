"""Answers to `training_spread`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def loss_and_gradient(w, x, y, slopes=True):
    """One run's loss and its gradient: forward, then back."""
    values = [np.asarray(x)]
    for weight in w:
        values.append(sigmoid(weight * values[-1]))
    off = values[-1] - y
    δ, gradient = 2 * off / len(x), np.zeros(len(w))
    for l in reversed(range(len(w))):
        behind = δ * values[l + 1] * (1 - values[l + 1]) if slopes else δ
        gradient[l] = np.sum(behind * values[l])
        δ = behind * w[l]
    return np.mean(off**2), gradient


def losses(starts, x, y, rate, steps, sign=-1.0, **how):
    found = []
    for start in starts:
        w = np.array(start, float)
        for _ in range(steps):
            w = w + sign * rate * loss_and_gradient(w, x, y, **how)[1]
        found.append(loss_and_gradient(w, x, y)[0])
    return np.array(found)


def percentiles(values):
    return np.percentile(values, [5, 50, 95])


def wrong_carried_on(starts, x, y, rate, steps):
    """begins where the last one stopped"""
    found, w = [], np.array(starts[0], float)
    for _ in starts:
        for _ in range(steps):
            w -= rate * loss_and_gradient(w, x, y)[1]
        found.append(loss_and_gradient(w, x, y)[0])
    return percentiles(found)


def wrong_loss_before_the_last_step(starts, x, y, rate, steps):
    """one step too few"""
    return percentiles(losses(starts, x, y, rate, max(steps - 1, 0)))


def wrong_one_step_more(starts, x, y, rate, steps):
    """one step too many"""
    return percentiles(losses(starts, x, y, rate, steps + 1))


def wrong_never_moves(starts, x, y, rate, steps):
    """do not move"""
    return percentiles(losses(starts, x, y, rate, 0))


def wrong_uphill(starts, x, y, rate, steps):
    """uphill"""
    return percentiles(losses(starts, x, y, rate, steps, sign=1.0))


def wrong_sum_over_examples(starts, x, y, rate, steps):
    """that of the sum over the examples"""
    return percentiles(losses(starts, x, y, rate * len(x), steps))


def wrong_half_the_gradient(starts, x, y, rate, steps):
    """half as large"""
    return percentiles(losses(starts, x, y, rate / 2, steps))


def wrong_no_slopes(starts, x, y, rate, steps):
    """slopes of the sigmoid are missing"""
    return percentiles(losses(starts, x, y, rate, steps, slopes=False))


def wrong_quartiles(starts, x, y, rate, steps):
    """the 25th and the 75th"""
    return np.percentile(losses(starts, x, y, rate, steps), [25, 50, 75])


def wrong_extremes(starts, x, y, rate, steps):
    """smallest and the largest"""
    return np.percentile(losses(starts, x, y, rate, steps), [0, 50, 100])


def wrong_mean_in_the_middle(starts, x, y, rate, steps):
    """is the mean"""
    ends = losses(starts, x, y, rate, steps)
    return np.percentile(ends, 5), np.mean(ends), np.percentile(ends, 95)


def wrong_mean_and_deviation(starts, x, y, rate, steps):
    """one deviation to both sides"""
    ends = losses(starts, x, y, rate, steps)
    return [ends.mean() - ends.std(), ends.mean(), ends.mean() + ends.std()]


def wrong_fractions(starts, x, y, rate, steps):
    """wants per cent"""
    return np.percentile(losses(starts, x, y, rate, steps), [0.05, 0.5, 0.95])


def wrong_mean_start(starts, x, y, rate, steps):
    """from the mean of all starts"""
    return percentiles(losses([np.mean(starts, axis=0)], x, y, rate, steps))


def wrong_first_run(starts, x, y, rate, steps):
    """Only the first run"""
    return percentiles(losses(starts[:1], x, y, rate, steps))


def wrong_roots(starts, x, y, rate, steps):
    """roots of the losses"""
    return percentiles(np.sqrt(losses(starts, x, y, rate, steps)))


def wrong_order(starts, x, y, rate, steps):
    """in another order"""
    return np.percentile(losses(starts, x, y, rate, steps), [50, 5, 95])


def wrong_all_of_them(starts, x, y, rate, steps):
    """a number for every run"""
    return losses(starts, x, y, rate, steps)


def wrong_median_alone(starts, x, y, rate, steps):
    """three are asked for"""
    return np.median(losses(starts, x, y, rate, steps))


def honest_numpy(starts, x, y, rate, steps):
    return percentiles(losses(starts, x, y, rate, steps))


def forward(w, x):
    values = [np.broadcast_to(x, (len(w), len(x)))]
    for l in range(w.shape[1]):
        values.append(sigmoid(w[:, l : l + 1] * values[-1]))
    return values


def honest_side_by_side(starts, x, y, rate, steps):
    w = np.array(starts, float)
    for _ in range(steps):
        values, gradient = forward(w, x), np.zeros_like(w)
        δ = 2 * (values[-1] - y) / len(x)
        for l in reversed(range(w.shape[1])):
            δ = δ * values[l + 1] * (1 - values[l + 1])
            gradient[:, l] = np.sum(δ * values[l], axis=1)
            δ = δ * w[:, l : l + 1]
        w -= rate * gradient
    return np.quantile(np.mean((forward(w, x)[-1] - y) ** 2, axis=1), [0.05, 0.5, 0.95])


def loss(w, x, y):
    a = x
    for l in range(len(w)):
        a = jax.nn.sigmoid(w[l] * a)
    return jnp.mean((a - y) ** 2)


def honest_grad(starts, x, y, rate, steps):
    ends, slope = [], jax.jit(jax.grad(loss))
    for w in jnp.asarray(starts, jnp.float32):
        for _ in range(steps):
            w = w - rate * slope(w, x, y)
        ends.append(float(loss(w, x, y)))
    return percentiles(ends)


def honest_vmap_of_grad(starts, x, y, rate, steps):
    w = jnp.asarray(starts)
    for _ in range(steps):
        w = w - rate * jax.vmap(jax.grad(loss), (0, None, None))(w, x, y)
    return jnp.percentile(jax.vmap(loss, (0, None, None))(w, x, y), jnp.array([5, 50, 95]))


def honest_x64(starts, x, y, rate, steps):
    w, slope = jnp.asarray(starts, jnp.float64), jax.jit(jax.vmap(jax.grad(loss), (0, None, None)))
    for _ in range(steps):
        w = w - rate * slope(w, jnp.asarray(x), jnp.asarray(y))
    return percentiles(jax.vmap(loss, (0, None, None))(w, x, y))


def honest_prints(starts, x, y, rate, steps):
    ends = losses(starts, x, y, rate, steps)
    print(ends)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return list(percentiles(ends))


EQUIVALENT = {
    "w = start": "w is never changed in place",
    "δ = 2 * (values[-1] - y) / len(y)": "there are as many x as y",
}
