"""Answers to `between_examples`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def layers(Ws, x):
    h, out = x, []
    for W in Ws:
        h = 1 / (1 + np.exp(-(h @ W)))
        out.append(h)
    return out


def rms(v):
    return np.sqrt(np.mean(v**2))


def wrong_variance(Ws, x):
    """These are variances"""
    return np.array([h.var(0).mean() for h in layers(Ws, x)])


def wrong_all_entries(Ws, x):
    """the SD of all entries together"""
    return np.array([h.std() for h in layers(Ws, x)])


def wrong_over_units(Ws, x):
    """over the units of an example"""
    return np.array([rms(h.std(1)) for h in layers(Ws, x)])


def wrong_mean_of_sds(Ws, x):
    """The SDs of the units are averaged"""
    return np.array([h.std(0).mean() for h in layers(Ws, x)])


def wrong_size(Ws, x):
    """near ½ whatever comes in"""
    return np.array([rms(h) for h in layers(Ws, x)])


def wrong_pre_activations(Ws, x):
    """before the sigmoid"""
    return np.array([rms((h @ W).std(0)) for h, W in zip([x, *layers(Ws, x)[:-1]], Ws, strict=True)])


def wrong_input_counted(Ws, x):
    """The input is counted as a layer"""
    return np.array([rms(h.std(0)) for h in [x, *layers(Ws, x)[:-1]]])


def wrong_tanh(Ws, x):
    """a stack of tanh"""
    h, out = x, []
    for W in Ws:
        h = np.tanh(h @ W)
        out.append(rms(h.std(0)))
    return np.array(out)


def wrong_no_activation(Ws, x):
    """The sigmoid is missing"""
    h, out = x, []
    for W in Ws:
        h = h @ W
        out.append(rms(h.std(0)))
    return np.array(out)


def wrong_ddof(Ws, x):
    """yours by one less"""
    return np.array([rms(h.std(0, ddof=1)) for h in layers(Ws, x)])


def wrong_range(Ws, x):
    """between largest and smallest"""
    return np.array([rms(np.ptp(h, axis=0)) for h in layers(Ws, x)])


def wrong_transposed_weights(Ws, x):
    """the wrong way round"""
    return np.array([rms(h.std(0)) for h in layers([W.T for W in Ws], x)])


def wrong_unit_by_unit(Ws, x):
    """One number for each layer is wanted"""
    return np.array([h.std(0) for h in layers(Ws, x)])


def wrong_last_layer(Ws, x):
    """One number came"""
    return rms(layers(Ws, x)[-1].std(0))


def wrong_reversed(Ws, x):
    """in reverse order"""
    return honest_layers(Ws, x)[::-1]


def honest_layers(Ws, x):
    return np.array([rms(h.std(0)) for h in layers(Ws, x)])


def honest_root_of_mean_variance(Ws, x):
    return np.sqrt([h.var(0).mean() for h in layers(Ws, x)])


def honest_two_passes(Ws, x):
    found, h = [], np.asarray(x, float)
    for W in Ws:
        h = 1 / (1 + np.exp(-(h @ W)))
        total = 0.0
        for unit in h.T:
            middle = sum(unit) / len(unit)
            total += sum((value - middle) ** 2 for value in unit) / len(unit)
        found.append(math.sqrt(total / h.shape[1]))
    return found


def honest_scan(Ws, x):
    def layer(h, W):
        h = jax.nn.sigmoid(h @ W)
        return h, jnp.sqrt(jnp.mean(jnp.var(h, axis=0)))

    return jax.lax.scan(layer, jnp.asarray(x, jnp.float32), jnp.asarray(Ws, jnp.float32))[1]


def honest_float32(Ws, x):
    return honest_layers(np.float32(Ws), np.float32(x))


def honest_differences(Ws, x):
    """The variance as half the mean squared difference of all pairs."""
    return np.sqrt([np.mean((h[:, None] - h[None]) ** 2) / 2 for h in layers(Ws, x)])


def honest_tanh_of_half(Ws, x):
    h, out = x, []
    for W in Ws:
        h = 0.5 * (1 + np.tanh(0.5 * (h @ W)))
        out.append(np.linalg.norm(h - h.mean(0)) / math.sqrt(h.size))
    return np.array(out)


def honest_prints(Ws, x):
    print(len(Ws))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_layers(Ws, x)


EQUIVALENT = {"return found": "a list is taken as an array"}
