"""Answers to `mup_settings`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax.numpy as jnp
import numpy as np


def law(sds, rate, m, sd=(0, -0.5, -1), rates=(0, -1, -1)):
    return np.stack([np.asarray(sds) * m ** np.array(sd, float), rate * m ** np.array(rates, float)])


def wrong_standard(sds, rate, narrow, wide):
    """These are the standard settings"""
    return law(sds, rate, wide / narrow, (0, -0.5, -0.5), (0, 0, 0))


def wrong_one_rate(sds, rate, narrow, wide):
    """The rates are not changed"""
    return law(sds, rate, wide / narrow, rates=(0, 0, 0))


def wrong_input_rate(sds, rate, narrow, wide):
    """The rate of the input matrix must stay"""
    return law(sds, rate, wide / narrow, rates=(-1, -1, -1))


def wrong_root(sds, rate, narrow, wide):
    """not with its root"""
    return law(sds, rate, wide / narrow, rates=(0, -0.5, -0.5))


def wrong_output_sd(sds, rate, narrow, wide):
    """The output’s SD went with the root"""
    return law(sds, rate, wide / narrow, (0, -0.5, -0.5))


def wrong_hidden_sd(sds, rate, narrow, wide):
    """The hidden SD went with 1/width"""
    return law(sds, rate, wide / narrow, (0, -1, -1))


def wrong_variances(sds, rate, narrow, wide):
    """as variances are"""
    return law(sds, rate, wide / narrow, (0, -1, -2))


def wrong_input_sd(sds, rate, narrow, wide):
    """The input matrix’s SD must stay"""
    return law(sds, rate, wide / narrow, (-0.5, -0.5, -1))


def wrong_output_rate(sds, rate, narrow, wide):
    """The rate of the output matrix must fall"""
    return law(sds, rate, wide / narrow, rates=(0, -1, 0))


def wrong_inverse(sds, rate, narrow, wide):
    """divided the other way round"""
    return law(sds, rate, narrow / wide)


def wrong_exchanged(sds, rate, narrow, wide):
    """The two rows are exchanged"""
    return law(sds, rate, wide / narrow)[::-1]


def wrong_columns(sds, rate, narrow, wide):
    """a row for the SDs, a row for the rates"""
    return law(sds, rate, wide / narrow).T


def wrong_same_sds(sds, rate, narrow, wide):
    """The SDs are not changed"""
    return law(sds, rate, wide / narrow, (0, 0, 0))


def wrong_rates_alone(sds, rate, narrow, wide):
    """Three numbers came"""
    return law(sds, rate, wide / narrow)[1]


def wrong_width_itself(sds, rate, narrow, wide):
    """by how many times wider it is"""
    return law(sds, rate, wide)


def wrong_hidden_unchanged(sds, rate, narrow, wide):
    """The hidden SD is not changed"""
    return law(sds, rate, wide / narrow, (0, 0, -1))


def wrong_input_too(sds, rate, narrow, wide):
    """The input matrix is changed with the others"""
    return law(sds, rate, wide / narrow, (-0.5, -0.5, -1), (-1, -1, -1))


def wrong_all_alike(sds, rate, narrow, wide):
    """All three matrices are changed alike"""
    return law(sds, rate, wide / narrow, (-0.5, -0.5, -0.5), (-1, -1, -1))


def wrong_of_sgd(sds, rate, narrow, wide):
    """rates for plain SGD"""
    return law(sds, rate, wide / narrow, rates=(1, 0, -1))


def wrong_rates_squared(sds, rate, narrow, wide):
    """divided by the factor twice"""
    return law(sds, rate, wide / narrow, rates=(0, -2, -2))


def wrong_roots(sds, rate, narrow, wide):
    """Everything goes with the root"""
    return law(sds, rate, wide / narrow, (0, -0.5, -0.5), (-0.5, -0.5, -0.5))


def wrong_he(sds, rate, narrow, wide):
    """The SDs were made anew"""
    m = wide / narrow
    return [[sds[0], (2 / wide) ** 0.5, 1 / wide], [rate, rate / m, rate / m]]


def wrong_in_a_row(sds, rate, narrow, wide):
    """Six numbers came in one row"""
    return law(sds, rate, wide / narrow).ravel()


def honest_powers(sds, rate, narrow, wide):
    return law(sds, rate, wide / narrow)


def honest_lists(sds, rate, narrow, wide):
    m = wide / narrow
    return [[sds[0], sds[1] / m**0.5, sds[2] / m], [rate, rate / m, rate / m]]


def honest_loop(sds, rate, narrow, wide):
    found = np.empty((2, 3))
    for at, (layer, sd) in enumerate(zip(("input", "hidden", "output"), sds, strict=True)):
        found[0, at] = sd * {"input": 1, "hidden": np.sqrt(narrow / wide), "output": narrow / wide}[layer]
        found[1, at] = rate if layer == "input" else rate * narrow / wide
    return found


def honest_variances(sds, rate, narrow, wide):
    variances = np.square(sds) * np.array([1, narrow / wide, (narrow / wide) ** 2])
    return np.array([np.sqrt(variances), np.full(3, rate) / [1, wide / narrow, wide / narrow]])


def honest_jax(sds, rate, narrow, wide):
    m = wide / narrow
    return jnp.stack([jnp.asarray(sds) / jnp.array([1, m**0.5, m]), rate / jnp.array([1, m, m])])


def honest_float32(sds, rate, narrow, wide):
    return law(np.float32(sds), np.float32(rate), np.float32(wide / narrow)).astype(np.float32)


def honest_tuple(sds, rate, narrow, wide):
    return tuple(map(tuple, law(sds, rate, wide / narrow)))


def honest_prints(sds, rate, narrow, wide):
    print(wide)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return law(sds, rate, wide / narrow)


EQUIVALENT = {
    "return [sds, rates]": "two arrays in a list are two rows",
    "sds = sds / np.array([1, wider ** 0.5, wider])": "the SDs come as an array",
    "sds = np.array(sds) / [1, wider ** 0.5, wider]": "an array divides by a list",
}
