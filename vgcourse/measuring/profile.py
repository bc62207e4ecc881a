"""The one measurement of the course: how large dL/dh and dL/dW are at every stage of a chain.

Everything is carried as log10, and no stage is ever a false zero. Two signals are renormalised on their way: the
gradient after every stage (squares of 1e-23 already underflow in float32), and the forward signal when it has become
so small that every activation is a straight line (`size.FAINT`), or so large that float32 would soon not hold it
(`size.HUGE`), so that dL/dW, which multiplies the two, survives as well.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float

from vgcourse.inputs import BadInput, shown
from vgcourse.measuring import size
from vgcourse.measuring.size import HUGE, carried, log10_rms, power, renormalised
from vgcourse.measuring.sweep import measured, swept
from vgcourse.nets import stack


class GradientProfile(NamedTuple):
    """log10 of the RMS of dL/dh and of dL/dW at every stage, input first; nan beyond the depth.

    h_l is the *output* of stage l, so `log10_dh[0]` is what arrives at the output of the first layer. -inf means that
    a gradient is exactly zero (a dead ReLU network), never that it was too small to print.
    """

    log10_dh: Float[Array, "*sweep stages"] | np.ndarray
    log10_dW: Float[Array, "*sweep stages"] | np.ndarray

    depth = property(size.depth)
    trimmed = size.trimmed

    @property
    def decades_lost(self) -> np.ndarray:
        """log10 |dL/dh_L| − log10 |dL/dh_1|: the powers of ten that the gradient lost on its way to the first stage."""
        dh = np.asarray(self.log10_dh)
        last = np.take_along_axis(dh, size.last_told(dh)[..., None] - 1, axis=-1)[..., 0]
        return last - dh[..., 0]

    def __repr__(self) -> str:
        ends = [f"{name} {power(values[..., 0])} … {power(values[..., -1])}" for name, values in
                zip(("dL/dh", "dL/dW"), self.trimmed(), strict=True)]  # fmt: skip
        runs = f"median of {np.size(self.log10_dh[..., 0])} runs, " if np.ndim(self.log10_dh) > 1 else ""
        return f"GradientProfile({self.depth} stages, {runs}{', '.join(ends)})"


def _differentiable(what: str, function: Callable, *arguments: Any) -> Any:
    try:
        return function(*arguments)
    except jax.errors.TracerArrayConversionError:
        raise BadInput(f"{what} must be made of jax.numpy, to be differentiated; a part of it is NumPy's.") from None


def _what(came: Any) -> str:
    return f"the shape {came.shape}" if hasattr(came, "shape") else shown(came)


def measure(
    stage: Callable[[Any, Any], Any],
    parameters: Any,
    x: Float[Array, "..."],
    loss: Callable[[Float[Array, "..."]], Float[Array, ""]],
    active: Bool[Array, " stages"] | None = None,
    part: Callable[[Any], Any] = lambda δ: δ,
    grows: bool = True,
) -> GradientProfile:
    """Measure any chain h_l = stage(h_{l−1}, θ_l), by reverse-mode autodiff (`jax.vjp`) stage by stage.

    stage: (h, θ_l) → h of the same shape; below `size.FAINT` it must be linear, as every smooth φ with φ(0) = 0 is, and
    a normalisation, whose ε is then far above the variance.
    parameters: a pytree whose leaves have the stages as leading axis; dL/dW is measured over `θ_l.weights` if there
    is such a field, otherwise over all leaves together. x: h_0. loss: h_L → a number.
    active: which stages exist; the others pass h on and are nan in the profile. part: what of dL/dh is measured, such
    as one half of a state that has two. grows: whether dL/dW is proportional to h, as for weights; not so for what is
    added to them. From `size.HUGE` on, `stage` has to turn c·h into c times what it makes of h. Before a stage that
    float32 cannot hold, and behind it up to the last, everything is nan.
    """
    for name, function in (("stage", stage), ("loss", loss)):
        if not callable(function):
            raise BadInput(f"measure needs {name} as a function; {function!r} came.")
    lengths = {np.shape(leaf)[:1] for leaf in jax.tree.leaves(parameters)}
    if len(lengths) != 1 or () in lengths:
        raise BadInput(f"Every parameter needs the stages as its first axis; lengths {sorted(lengths)} came.")
    for leaf in jax.tree.leaves(parameters):
        kind = leaf.dtype if hasattr(leaf, "dtype") else np.asarray(leaf).dtype
        if not any(jnp.issubdtype(kind, real) for real in (np.floating, np.integer, np.bool_)):
            raise BadInput(f"Parameters must be arrays of real numbers; one of {kind} came.")
    stages = lengths.pop()[0]
    active = jnp.ones(stages, bool) if active is None else active

    # Masks and not a `lax.cond`, as in `nets.depth`: nothing is differentiated through the scan, and it compiles in .8.
    def forward(h, layer):
        θ_l, on = layer
        if np.shape(came := _differentiable("The stage", stage, h, θ_l)) != h.shape or came is None:
            raise BadInput(f"A stage must give h in its own shape, {h.shape}; {_what(came)} came.")
        return jnp.where(on, came, h), h

    (h_L, log_L), (h_ins, log_ins) = carried(forward, x, (parameters, active), huge=HUGE)

    def lost(h):
        if np.shape(came := _differentiable("The loss", loss, h)) != () or isinstance(came, str | None):
            raise BadInput(f"The loss must be one number; {_what(came)} came.")
        return jnp.asarray(came).astype(h.dtype)

    δ_L, log_δ = renormalised(jax.grad(lost)(h_L * 10.0**log_L))

    def backward(carry, layer):
        δ, log_δ = carry
        h_in, log_in, θ_l, on = layer
        h_out, back = jax.vjp(stage, h_in, θ_l)
        δ_in, dθ = back(δ)
        dW = dθ.weights if hasattr(dθ, "weights") else jnp.concatenate([leaf.ravel() for leaf in jax.tree.leaves(dθ)])
        log_out, log_δ = log_δ, jnp.where(jnp.isfinite(h_out).all(), log_δ, jnp.nan) + 0 * log_in
        sizes = (
            jnp.where(on, size, jnp.nan)
            for size in (log10_rms(part(δ)) + log_out, log10_rms(dW) + log_δ + (log_in if grows else 0))
        )
        unit, log_s = renormalised(δ_in)
        return (jnp.where(on, unit, δ), jnp.where(on, log_δ + log_s, log_out)), tuple(sizes)

    _, sizes = jax.lax.scan(backward, (δ_L, log_δ), (h_ins, log_ins, parameters, active), reverse=True)
    return GradientProfile(*sizes)


def profile_of(k: stack.Knobs, width: int = 32, batch: int = 32, room: int = stack.MAX_DEPTH) -> GradientProfile:
    """The profile of a stack, for knobs that may be traced: what `profile` and `sweep` compile."""
    x, readout = stack.signals(k, width, batch)
    θ, on = stack.init(k, width, room), stack.active(k, room)
    found = measure(partial(stack.stage, k), θ, x, lambda h: jnp.sum(readout * h), on)
    return found._replace(log10_dh=found.log10_dh + stack.log10_counted(k, batch))


compiled_profile = jax.jit(swept(profile_of), static_argnames=("width", "batch"))


@stack.PANEL.turned()
def profile(k: stack.Knobs, *, width: int = 32, batch: int = 32) -> GradientProfile:
    """How large dL/dh and dL/dW are at every stage of a stack of `depth` layers, by automatic differentiation.

    The loss is L = Σ ±h_L (random signs, summed over the batch), so that a gradient of size exactly 1 enters at the
    output: the profile of dL/dh ends at 10^0. Weights are N(0, σw²/width), biases N(0, σb²), inputs N(0, 1).
    normalisation: "none", "batch" or "layer", of every pre-activation. leak, skip, count: see `nets.stack.knobs`.
    Turning a knob never recompiles; `width` and `batch` are shapes, and a new shape compiles once.
    """
    return measured(compiled_profile, k, width, batch)


@stack.PANEL.turned(rows=True)
def sweep(k: stack.Knobs, *, width: int = 32, batch: int = 32) -> GradientProfile:
    """Profiles along a sweep: the knobs of `profile`, of which some are sequences, turned together.

    `sweep(seed=range(20), depth=30)` is twenty runs in one call (`jax.vmap`); the arrays have shape (20, 30).
    """
    stack.PANEL.lengths(k, needed=True)
    return measured(compiled_profile, k, width, batch)
