"""The one measurement of the course: how large dL/dh and dL/dW are at every stage of a chain.

Everything is carried as log10, and no stage is ever a false zero. Two signals are renormalised on their way: the
gradient after every stage (squares of 1e-23 already underflow in float32), and the forward signal when it has become
so small that every activation is a straight line (`FAINT`), so that dL/dW, which multiplies the two, survives as well.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float

from vgcourse.inputs import BadInput, one_of, whole_number
from vgcourse.measure.sweep import in_parts, rows_at_once
from vgcourse.nets import stack

FAINT = 1e-18
NAMED = {"activation", "normalisation"}
"""Knobs that choose a branch: swept, they would compute every branch for every row."""


class GradientProfile(NamedTuple):
    """log10 of the RMS of dL/dh and of dL/dW at every stage, input first; nan beyond the depth.

    h_l is the *output* of stage l, so `log10_dh[0]` is what arrives at the output of the first layer. -inf means that
    a gradient is exactly zero (a dead ReLU network), never that it was too small to print.
    """

    log10_dh: Float[Array, "*sweep stages"] | np.ndarray
    log10_dW: Float[Array, "*sweep stages"] | np.ndarray

    @property
    def depth(self) -> int:
        """The number of stages (the largest one, if this is a sweep over depths)."""
        return int(np.max(np.sum(~np.isnan(self.log10_dh), axis=-1)))

    def trimmed(self) -> GradientProfile:
        """The same profile without the stages beyond the depth, as NumPy arrays."""
        return GradientProfile(*(np.asarray(values)[..., : self.depth] for values in self))

    @property
    def decades_lost(self) -> np.ndarray:
        """log10 |dL/dh_L| − log10 |dL/dh_1|: the powers of ten that the gradient lost on its way to the first stage."""
        dh = np.asarray(self.log10_dh)
        last = np.take_along_axis(dh, np.sum(~np.isnan(dh), axis=-1, keepdims=True) - 1, axis=-1)[..., 0]
        return last - dh[..., 0]

    def __repr__(self) -> str:
        ends = [f"{name} {_power(values[..., 0])} … {_power(values[..., -1])}" for name, values in
                zip(("dL/dh", "dL/dW"), self.trimmed(), strict=True)]  # fmt: skip
        runs = f"median of {np.size(self.log10_dh[..., 0])} runs, " if np.ndim(self.log10_dh) > 1 else ""
        return f"GradientProfile({self.depth} stages, {runs}{', '.join(ends)})"


def _power(log10: np.ndarray) -> str:
    middle = float(np.nanmedian(log10))
    return "0" if middle == -np.inf else f"10^{middle + 0.0:.1f}"


def log10_rms(x: Float[Array, "..."]) -> Float[Array, ""]:
    """log10 of the root mean square of all entries of `x`, scaled before squaring; -inf if all are zero."""
    size = jnp.max(jnp.abs(x))
    unit = jnp.where(size > 0, size, 1)
    return jnp.where(size > 0, jnp.log10(unit) + 0.5 * jnp.log10(jnp.mean((x / unit) ** 2)), -jnp.inf)


def _renormalised(x: Float[Array, "..."], when: Bool[Array, ""] | bool = True) -> tuple[Array, Float[Array, ""]]:
    """(x / s, log10 s) with s = max|x|, or s = 1 where `when` is false or x is zero."""
    size = jnp.max(jnp.abs(x))
    s = jnp.where(jnp.logical_and(when, size > 0), size, 1)
    return x / s, jnp.log10(s)


def measure(
    stage: Callable[[Any, Any], Any],
    parameters: Any,
    x: Float[Array, "..."],
    loss: Callable[[Float[Array, "..."]], Float[Array, ""]],
    active: Bool[Array, "stages"] | None = None,
    part: Callable[[Any], Any] = lambda δ: δ,
) -> GradientProfile:
    """Measure any chain h_l = stage(h_{l−1}, θ_l), by reverse-mode autodiff (`jax.vjp`) stage by stage.

    stage: (h, θ_l) → h of the same shape; below `FAINT` it must be linear, as every smooth φ with φ(0) = 0 is, and a
    normalisation, whose ε is then far above the variance.
    parameters: a pytree whose leaves have the stages as leading axis; dL/dW is measured over `θ_l.weights` if there
    is such a field, otherwise over all leaves together. x: h_0. loss: h_L → a number.
    active: which stages exist; the others pass h on and are nan in the profile. part: what of dL/dh is measured, such
    as one half of a state that has two.
    """
    for name, function in (("stage", stage), ("loss", loss)):
        if not callable(function):
            raise BadInput(f"measure needs {name} as a function; {function!r} came.")
    lengths = {np.shape(leaf)[:1] for leaf in jax.tree.leaves(parameters)}
    if len(lengths) != 1 or () in lengths:
        raise BadInput(f"Every parameter needs the stages as its first axis; lengths {sorted(lengths)} came.")
    stages = lengths.pop()[0]
    active = jnp.ones(stages, bool) if active is None else active

    def forward(carry, layer):
        h, log_h = carry
        θ_l, on = layer
        faint, log_s = _renormalised(h, jnp.max(jnp.abs(h)) < FAINT)
        h_in = jnp.where(log_s < 0, FAINT * faint, faint)
        log_in = log_h + jnp.where(log_s < 0, log_s - math.log10(FAINT), 0)
        return (jnp.where(on, stage(h_in, θ_l), h), jnp.where(on, log_in, log_h)), (h_in, log_in)

    nothing = jnp.zeros((), x.dtype)
    (h_L, log_L), (h_ins, log_ins) = jax.lax.scan(forward, (x, nothing), (parameters, active))
    δ_L, log_δ = _renormalised(jax.grad(lambda h: loss(h).astype(h.dtype))(h_L * 10.0**log_L))

    def backward(carry, layer):
        δ, log_δ = carry
        h_in, log_in, θ_l, on = layer
        δ_in, dθ = jax.vjp(stage, h_in, θ_l)[1](δ)
        dW = dθ.weights if hasattr(dθ, "weights") else jnp.concatenate([leaf.ravel() for leaf in jax.tree.leaves(dθ)])
        measured = jnp.where(on, jnp.stack([log10_rms(part(δ)) + log_δ, log10_rms(dW) + log_δ + log_in]), jnp.nan)
        unit, log_s = _renormalised(δ_in)
        return (jnp.where(on, unit, δ), jnp.where(on, log_δ + log_s, log_δ)), measured

    _, measured = jax.lax.scan(backward, (δ_L, log_δ), (h_ins, log_ins, parameters, active), reverse=True)
    return GradientProfile(measured[:, 0], measured[:, 1])


def profile_of(k: stack.Knobs, width: int = 32, batch: int = 32) -> GradientProfile:
    """The profile of a stack, for knobs that may be traced: what `profile` and `sweep` compile."""
    x, readout = stack.signals(k, width, batch)
    return measure(partial(stack.stage, k), stack.init(k, width), x, lambda h: jnp.sum(readout * h), stack.active(k))


compiled_profile = jax.jit(profile_of, static_argnames=("width", "batch"))


def profile(
    depth=10,
    activation="sigmoid",
    weight_scale=1.0,
    bias_scale=0.0,
    seed=0,
    normalisation="none",
    *,
    width: int = 32,
    batch: int = 32,
) -> GradientProfile:
    """How large dL/dh and dL/dW are at every stage of a stack of `depth` layers, by automatic differentiation.

    The loss is L = Σ ±h_L (random signs, summed over the batch), so that a gradient of size exactly 1 enters at the
    output: the profile of dL/dh ends at 10^0. Weights are N(0, σw²/width), biases N(0, σb²), inputs N(0, 1).
    normalisation: "none", "batch" or "layer", of every pre-activation.
    Turning a knob never recompiles; `width` and `batch` are shapes, and a new shape compiles once.
    """
    k = stack.knobs(depth, activation, weight_scale, bias_scale, seed, normalisation)
    return compiled_profile(k, width=_size("width", width), batch=_size("batch", batch)).trimmed()


def sweep(*, width: int = 32, batch: int = 32, **given) -> GradientProfile:
    """Profiles along a sweep: the knobs of `profile`, of which some are sequences, turned together.

    `sweep(seed=range(20), depth=30)` is twenty runs in one call (`jax.vmap`); the arrays have shape (20, 30).
    """
    defaults = stack.knobs()
    chosen = {name: one_of("The knob", name, defaults._fields) and value for name, value in given.items()}
    swept = tuple(name for name in chosen if np.ndim(chosen[name]) > 0)
    lengths = {name: len(chosen[name]) for name in swept}
    if not swept or len(set(lengths.values())) > 1 or NAMED & set(swept) or 0 in lengths.values():
        raise BadInput(
            "A sweep needs one or more of depth, weight_scale, bias_scale and seed as sequences of one length "
            f"(one call for each activation and normalisation); {lengths or 'no sequence'} came."
        )
    values = {
        name: np.array([stack.coerced(name, v) for v in value]) if name in swept else stack.coerced(name, value)
        for name, value in chosen.items()
    }
    width, batch, shared = _size("width", width), _size("batch", batch), defaults._replace(**values)
    compiled, count = compiled_sweep(swept), lengths[swept[0]]
    some = lambda at: compiled(shared._replace(**{name: values[name][at] for name in swept}), width, batch)
    return in_parts(some, count, rows_at_once(width), f"measuring {count} networks").trimmed()


@lru_cache
def compiled_sweep(swept: tuple[str, ...]) -> Callable[[stack.Knobs, int, int], GradientProfile]:
    """The jitted `profile_of`, vectorised over the named knobs; the others are shared by all rows."""
    axes = stack.Knobs(*(0 if name in swept else None for name in stack.Knobs._fields))

    def rows(k, width, batch):
        return jax.vmap(partial(profile_of, width=width, batch=batch), (axes,))(k)

    return jax.jit(rows, static_argnums=(1, 2))


def _size(what: str, given: object) -> int:
    return whole_number(f"The {what}", given, 1, 4096)
