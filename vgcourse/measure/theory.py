"""What the theory predicts: the product of slopes, its bound, and the mean-field profile of a wide random stack."""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import BadInput, finite_number, one_of, whole_number
from vgcourse.measure.profile import GradientProfile
from vgcourse.nets import stack
from vgcourse.nets.activations import activate, activation, activation_index, moments
from vgcourse.nets.stack import MAX_DEPTH


def bound(n, activation_name: str = "sigmoid"):
    """The largest product that `n` slopes of φ can have, (max φ′)ⁿ: for the sigmoid ¼ⁿ. Weights are 1."""
    return activation(activation_name).max_slope ** np.asarray(n)


def log10_bound(n, activation_name: str = "sigmoid"):
    """log10 of `bound`, which never underflows."""
    return np.asarray(n) * np.log10(activation(activation_name).max_slope)


FORMATS = ("bfloat16", "float16", "float32", "float64")


def silent_depth(weight: float, number_format: str = "float32") -> int:
    """The first n at which weight − ¼ⁿ rounds to weight in that format: what comes through n sigmoid layers is lost."""
    number = jnp.dtype(one_of("The number format", number_format, FORMATS)).type
    w = number(finite_number("The weight", weight))
    return next(n for n in range(1, 1000) if w - number(bound(n)) == w)


class ScalarChain(NamedTuple):
    """One unit per layer, a_l = φ(w a_{l−1} + b): what the chain rule multiplies, stage by stage, input first.

    `factor[l]` = w φ′(z_l), and `log10_product[l]` = log10 |da_L/da_l| with one factor for every stage *after* l.
    So the first entry has depth − 1 factors, the last is 0; `log10_end_to_end` = log10 |da_L/da_0| has all of them.
    """

    z: Float[Array, "stages"]
    a: Float[Array, "stages"]
    factor: Float[Array, "stages"]
    log10_product: Float[Array, "stages"]
    log10_end_to_end: Float[Array, ""]


def chain_of(depth, index, weight, bias, x) -> ScalarChain:
    """The scalar chain for arguments that may be traced; arrays have `MAX_DEPTH` stages, nan beyond the depth."""
    on = jnp.arange(MAX_DEPTH) < depth

    def step(a, on):
        z = weight * a + bias
        a_out, slope = jax.jvp(lambda z: activate(index, z), (z,), (jnp.ones_like(z),))
        return jnp.where(on, a_out, a), (z, a_out, slope)

    _, (z, a, slope) = jax.lax.scan(step, jnp.asarray(x, jnp.float32), on)
    factor, log_factor = weight * slope, jnp.where(on, jnp.log10(jnp.abs(weight)) + jnp.log10(jnp.abs(slope)), 0)
    to_end = jnp.cumsum(log_factor[::-1])[::-1]
    masked = (jnp.where(on, values, jnp.nan) for values in (z, a, factor, jnp.append(to_end[1:], 0.0)))
    return ScalarChain(*masked, to_end[0])


compiled_chain = jax.jit(chain_of)


def chain(depth=10, activation="sigmoid", weight=1.0, bias=0.0, x=0.5) -> ScalarChain:
    """The scalar chain of `depth` layers with the same weight and bias everywhere, started at a_0 = `x`."""
    length = whole_number("The depth", depth, 1, MAX_DEPTH)
    numbers = (
        np.float32(finite_number(f"The {name}", value, -1e6, 1e6))
        for name, value in (("weight", weight), ("bias", bias), ("input", x))
    )
    values = compiled_chain(np.int32(length), np.int32(activation_index(activation)), *numbers)
    return ScalarChain(*(np.asarray(v)[:length] for v in values[:-1]), np.asarray(values.log10_end_to_end))


class MeanField(NamedTuple):
    """The infinitely wide random stack, stage by stage: q_l = E[z_l²] and χ_l = σw² E[φ′(√q_l z)²]."""

    q: Float[Array, "stages"]
    chi: Float[Array, "stages"]
    profile: GradientProfile


def mean_field_of(k: stack.Knobs, batch: int = 32, moments=moments) -> MeanField:
    """The mean-field prediction for knobs that may be traced; nan beyond the depth.

    moments: (number of the activation, q) → (E[φ²], E[φ′²]), for another φ than those of `ACTIVATIONS`.

    q_l = σw² E[φ(√q_{l−1} z)²] + σb², from inputs with E[x²] = 1 (Poole et al. 2016, eq. 3); going back one stage
    multiplies E[(dL/dh)²] by χ (Schoenholz et al. 2017, eq. 6). dL/dW_l sums `batch` outer products.
    """
    on = jnp.arange(MAX_DEPTH) < k.depth
    σw2, σb2 = k.weight_scale**2, k.bias_scale**2

    def forward(carry, _):
        h2, log_h2 = carry
        s = jnp.where((h2 > 0) & (h2 < 1e-30), h2 * 1e30, 1.0)  # φ is a straight line there: only the scale is carried
        h2, log_h2 = h2 / s, log_h2 + jnp.log10(s)
        q = σw2 * h2 + σb2
        φ2, slope2 = moments(k.activation, q)
        return (φ2, log_h2), (q, jnp.log10(h2) + log_h2, slope2)

    _, (q, log_h2, slope2) = jax.lax.scan(forward, (jnp.float32(1), jnp.float32(0)), None, MAX_DEPTH)
    log_χ = jnp.where(on, jnp.log10(σw2 * slope2), 0)
    log10_dh = 0.5 * jnp.append(jnp.cumsum(log_χ[::-1])[::-1][1:], 0.0)
    log10_dW = log10_dh + 0.5 * (jnp.log10(batch * slope2) + log_h2)
    masked = [jnp.where(on, values, jnp.nan) for values in (q, σw2 * slope2, log10_dh, log10_dW)]
    return MeanField(masked[0], masked[1], GradientProfile(masked[2], masked[3]))


compiled_mean_field = jax.jit(mean_field_of, static_argnames=("batch", "moments"))


def mean_field(depth=10, activation="sigmoid", weight_scale=1.0, bias_scale=0.0, *, batch: int = 32) -> MeanField:
    """What mean-field theory predicts for `profile` with the same knobs, at infinite width; there is no seed."""
    k = stack.knobs(depth, activation, weight_scale, bias_scale)
    field = compiled_mean_field(k, batch=batch)
    length = int(k.depth)
    return MeanField(np.asarray(field.q)[:length], np.asarray(field.chi)[:length], field.profile.trimmed())


def chi_1(weight_scale: float, q: float, activation_name: str) -> float:
    """χ₁ = σw² E[φ′(√q z)²]: the factor by which one stage multiplies the mean square of the gradient."""
    σw, q = finite_number("The weight scale σw", weight_scale, 0), finite_number("The variance q", q, 0)
    return float(σw**2 * activation(activation_name).slope_second_moment(q))


def fixed_point(activation_name: str, weight_scale: float, bias_scale: float = 0.0, steps: int = 2000) -> float:
    """q*, where q = σw² E[φ(√q z)²] + σb²: where the variance of z settles; inf where it grows for ever."""
    k = stack.knobs(1, activation_name, weight_scale, bias_scale)
    q = float(_iterated(k.activation, k.weight_scale, k.bias_scale, steps))
    return q if q < 1e30 else np.inf


@jax.jit
def _iterated(index, weight_scale, bias_scale, steps):
    def body(_, q):
        return jnp.minimum(weight_scale**2 * moments(index, q)[0] + bias_scale**2, 1e30)

    return jax.lax.fori_loop(0, steps, body, jnp.float32(1))


def healthy_width(activation_name: str, weight: float) -> float:
    """The width of the range of a in which |w φ′(w a + b)| ≥ 1, for the sigmoid (Nielsen, ch. 5); 0 below |w| = 4."""
    if activation_name != "sigmoid":
        raise BadInput(f"The range is known in closed form for 'sigmoid'; {activation_name!r} came.")
    w = abs(finite_number("The weight", weight))
    return 0.0 if w < 4 else float(2 / w * np.log(w * (1 + np.sqrt(1 - 4 / w)) / 2 - 1))
