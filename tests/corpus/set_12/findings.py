"""Answers to `findings`. A wrong one is caught with the hint that its docstring quotes."""

import math

import jax.numpy as jnp
import numpy as np


def all_of(one):
    """The same for every network."""
    return lambda dh, dz: [one(np.asarray(h, float), np.asarray(z, float)) for h, z in zip(dh, dz, strict=True)]


def decades(after, before):
    """log10 of after over before, stage by stage; 0 where nothing arrives, 50 for a factor of 0 or inf."""
    found = []
    for a, b in zip(after, before, strict=True):
        both_gone = (a == 0 and b == 0) or (math.isinf(a) and math.isinf(b))
        sign = -1 if a == 0 or math.isinf(b) else 1
        gone = not (0 < a < math.inf and 0 < b < math.inf)
        found.append(0.0 if both_gone else 50.0 * sign if gone else math.log10(a) - math.log10(b))
    return np.array(found)


def taken(dh, dz):
    return decades(dz, dh[1:]), decades(dh[:-1], dz)


def right(dh, dz, line=3.0):
    slopes, weights = (each.sum() for each in taken(dh, dz))
    if abs(slopes + weights) < line:
        return 0
    return 3 if slopes + weights > 0 else 1 if weights < slopes else 2


def by_size(dh, dz):
    change = decades(dh[:1], [1.0])[0]
    if abs(change) < 3:
        return 0
    slopes, weights = (each.sum() for each in taken(dh, dz))
    return 3 if change > 0 else 1 if weights < slopes else 2


def blamed(cause):
    """The right verdict with another cause of what vanishes."""
    return all_of(lambda dh, dz: cause(dh, dz) if right(dh, dz) in (1, 2) else right(dh, dz))


def sick_by(decades_of):
    def one(dh, dz):
        change = decades_of(*taken(dh, dz))
        slopes, weights = (each.sum() for each in taken(dh, dz))
        return 0 if abs(change) < 3 else 3 if change > 0 else 1 if weights < slopes else 2

    return all_of(one)


def wrong_size(dh, dz):
    """The size of the gradient at the first stage decides"""
    return all_of(by_size)(dh, dz)


def wrong_exchanged(dh, dz):
    """Weights and slopes are exchanged"""
    return [{1: 2, 2: 1}.get(each, each) for each in all_of(right)(dh, dz)]


def wrong_upside_down(dh, dz):
    """the gradient goes from the output to the input"""

    def one(h, z):
        slopes, weights = (each.sum() for each in taken(h, z))
        change = -(slopes + weights)
        return 0 if abs(change) < 3 else 3 if change > 0 else 1 if weights < slopes else 2

    return all_of(one)(dh, dz)


def wrong_neighbours(dh, dz):
    """Only the first layer is looked at"""
    return sick_by(lambda slopes, weights: slopes[0] + weights[0])(dh, dz)


def wrong_slopes_alone(dh, dz):
    """The weights may give it back"""
    return sick_by(lambda slopes, weights: slopes.sum())(dh, dz)


def wrong_weights_alone(dh, dz):
    """The slopes take their part as well"""
    return sick_by(lambda slopes, weights: weights.sum())(dh, dz)


def wrong_always_slopes(dh, dz):
    """blamed on the slopes"""
    return blamed(lambda h, z: 2)(dh, dz)


def wrong_always_weights(dh, dz):
    """blamed on the weights"""
    return blamed(lambda h, z: 1)(dh, dz)


def wrong_one_layer(dh, dz):
    """The first layer alone says"""
    return blamed(lambda h, z: 2 if taken(h, z)[0][0] < taken(h, z)[1][0] else 1)(dh, dz)


def wrong_worst_layer(dh, dz):
    """The worst layer alone says"""
    return blamed(lambda h, z: 2 if min(taken(h, z)[0]) < min(taken(h, z)[1]) else 1)(dh, dz)


def wrong_mean_factor(dh, dz):
    """The mean factors are compared"""
    return blamed(lambda h, z: 2 if np.mean(10 ** taken(h, z)[0]) < np.mean(10 ** taken(h, z)[1]) else 1)(dh, dz)


def wrong_zero_is_healthy(dh, dz):
    """Something has taken all of it"""
    return all_of(lambda h, z: 0 if h[0] == 0 else right(h, z))(dh, dz)


def wrong_inf_is_healthy(dh, dz):
    """An overflow counts as healthy"""
    return all_of(lambda h, z: right(h, z) if np.isfinite(h).all() else 0)(dh, dz)


def wrong_ten(dh, dz):
    """The line is drawn too early"""
    return all_of(lambda h, z: right(h, z, line=1.0))(dh, dz)


def wrong_one_for_all(dh, dz):
    """is wanted for each network"""
    return right(dh[0], dz[0])


def wrong_counted_from_one(dh, dz):
    """One of the numbers 0, 1, 2, 3"""
    return [1 + each for each in all_of(right)(dh, dz)]


def wrong_all_healthy(dh, dz):
    """Every network gets the same finding"""
    return np.zeros(len(dh))


def wrong_size_alone(dh, dz):
    """The size of the gradient at the first stage decides"""
    return np.where(dh[:, 0] > 1e3, 3, np.where(dh[:, 0] < 1e-3, 1, 0))


def wrong_products(dh, dz):
    """no comparison with one is true"""
    with np.errstate(all="ignore"):
        slopes, weights = np.prod(dz / dh[:, 1:], axis=1), np.prod(dh[:, :-1] / dz, axis=1)
        all_of_it = slopes * weights
    return np.where(all_of_it > 1e3, 3, np.where(all_of_it < 1e-3, np.where(slopes < weights, 2, 1), 0))


def wrong_natural_logarithm(dh, dz):
    """6.9 in the natural logarithm"""
    return all_of(lambda h, z: right(h, z, line=3 / math.log(10)))(dh, dz)


def honest_one_by_one(dh, dz):
    return all_of(right)(dh, dz)


def honest_floats(dh, dz):
    return np.array(all_of(right)(dh, dz), float)


def honest_ratio_first(dh, dz):
    """End to end by a division, and the slopes' part by logarithms: the weights' is the rest."""
    with np.errstate(all="ignore"):
        change = np.nan_to_num(np.log10(dh[:, 0] / dh[:, -1]), posinf=90, neginf=-90)
        slopes = np.nan_to_num(np.log10(dz / dh[:, 1:]), nan=0, posinf=90, neginf=-90).sum(axis=1)
    weights = change - slopes
    return np.select([change > 3, change > -3, slopes < weights], [3, 0, 2], 1)


def wrong_no_number(dh, dz):
    """no comparison with it is true"""
    with np.errstate(all="ignore"):
        change = dh[:, 0] / dh[:, -1]
        slopes, weights = np.prod(dz / dh[:, 1:], axis=1), np.prod(dh[:, :-1] / dz, axis=1)
    return np.where(change > 1000, 3, np.where(change > 1e-3, 0, np.where(slopes < weights, 2, 1)))


def honest_products(dh, dz):
    """Products of factors, in float64, which has room for eight of them."""
    kept = []
    for front, back in ((dz, dh[:, 1:]), (dh[:, :-1], dz)):
        with np.errstate(all="ignore"):
            factors = front / back
        kept.append(np.prod(np.where(np.isnan(factors), 1.0, factors), axis=1))
    slopes, weights = kept
    all_in_all = slopes * weights
    return np.where(all_in_all > 1000, 3, np.where(all_in_all > 1e-3, 0, np.where(slopes < weights, 2, 1)))


def honest_in_jax(dh, dz):
    dh, dz = jnp.asarray(dh), jnp.asarray(dz)
    parts = [jnp.log10(dz) - jnp.log10(dh[:, 1:]), jnp.log10(dh[:, :-1]) - jnp.log10(dz)]
    slopes, weights = (jnp.nan_to_num(each, nan=0.0, posinf=60.0, neginf=-60.0).sum(axis=1) for each in parts)
    sick = jnp.where(weights < slopes, 1, 2)
    return jnp.where(jnp.abs(slopes + weights) < 3, 0, jnp.where(slopes + weights > 0, 3, sick))


def honest_loops(dh, dz):
    found = []
    for h, z in zip(dh.tolist(), dz.tolist(), strict=True):
        slopes = weights = 0.0
        for layer in range(len(z) - 1, -1, -1):
            if math.isinf(z[layer]):
                break
            if z[layer] == 0:
                slopes -= 99 if h[layer + 1] > 0 else 0
                break
            slopes += math.log10(z[layer] / h[layer + 1])
            if h[layer] == 0 or math.isinf(h[layer]):
                weights += 99 if h[layer] else -99
                break
            weights += math.log10(h[layer] / z[layer])
        change = slopes + weights
        found.append(3 if change > 3 else 0 if change > -3 else 2 if slopes < weights else 1)
    return found


_ENOUGH = "a factor of 0 or inf counts for more than all others"
_BOTH = "where nothing arrives, slopes and weights get the same, and far less than a factor of 0 has taken"
EQUIVALENT = {
    "kept = [np.nan_to_num(each, nan=1, posinf=99, neginf=-99) for each in kept]": _BOTH,
    **{
        f"kept = [np.nan_to_num(each, nan=0, posinf={high}, neginf={low}) for each in kept]": _ENOUGH
        for high, low in ((100, -99), (198, -99), (99, -100), (99, -198))
    },
}
