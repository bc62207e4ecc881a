"""Which curve a chain of operations computes: recognised by what it does to numbers, whatever it was written with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from scipy.special import erf, expit

from vgcourse.clinic.flow import Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Value


class Curve(NamedTuple):
    """What a chain of operations does to numbers from −10 to 10."""

    word: str = ""  # "gelu"; "" for one that is not known
    top_slope: float = 1.0
    straight: bool = False
    times: float = 1.0  # by how much it is less steep than the curve of that name, for a number that multiplies it


FLATTENS = {"logistic": Curve("sigmoid", 0.25), "tanh": Curve("tanh", 1.0)}
"""Operations that are flat far from 0, and are no straight line."""
NAMED = ("logistic", "tanh", "erf", "erfc", "max", "min", "clamp", "custom_jvp_call", "custom_vjp_call")
"""Operations by whose name a curve goes that is not known otherwise, such as 1 + tanh."""
FAR = 1e4
"""Where these have come to their ends, whatever is added to z."""
_normal = lambda z: 0.5 * (1 + erf(z / np.sqrt(2)))
_softplus = lambda z: np.logaddexp(z, 0)
_elu = lambda z, a=1.0: np.where(z > 0, z, a * np.expm1(np.minimum(z, 0)))
_approximate_gelu = lambda z: 0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)))
KNOWN = (
    ("tanh", np.tanh), ("sigmoid", expit), ("relu", lambda z: np.maximum(z, 0)), ("elu", _elu),
    ("selu", lambda z: 1.0507009873554805 * _elu(z, 1.6732632423543772)), ("gelu", lambda z: z * _normal(z)),
    ("gelu", _approximate_gelu), ("silu", lambda z: z * expit(z)), ("softplus", _softplus),
    ("mish", lambda z: z * np.tanh(_softplus(z))), ("sin", np.sin), ("cos", np.cos), ("erf", erf),
    ("softsign", lambda z: z / (1 + np.abs(z))), ("relu6", lambda z: np.clip(z, 0, 6)),
    ("hard tanh", lambda z: np.clip(z, -1, 1)), ("hard sigmoid", lambda z: np.clip(z + 3, 0, 6) / 6),
    ("squared relu", lambda z: np.maximum(z, 0) ** 2), ("log sigmoid", lambda z: -_softplus(-z)),
    ("square", np.square), ("exp", np.exp), ("absolute value", np.abs),
)  # fmt: skip
_GRID = np.linspace(-10, 10, 401)
_SEEN: dict[str, Curve] = {}


def recognised(curve: tuple[Op, ...], root: Value, value: Value, flow: Flow) -> Curve:
    """The curve from `root` to `value`; one without a name where it cannot be computed for numbers alone."""
    if any(jnp.issubdtype(each.dtype, jnp.complexfloating) for each in (root, value)):
        return Curve()  # what these are known by are real numbers
    try:
        key = _key(curve, [root], flow)
        if key not in _SEEN:
            _SEEN[key] = _recognised(curve, root, value, flow)
    except Exception:  # whatever an operation of a later JAX refuses: then the curve has its operation's name
        return Curve()
    return _SEEN[key]


def _key(curve: tuple[Op, ...], roots: Sequence[Value], flow: Flow) -> str:
    numbers = {root: i for i, root in enumerate(roots)}
    parts = [str(root.dtype) for root in roots]
    for op in curve:
        ins = [str(numbers[v]) if v in numbers else repr(np.asarray(constant(v, flow))) for v in op.inputs]
        numbers[op.out] = len(numbers)
        small = {k: v for k, v in op.params.items() if isinstance(v, (int, float, str)) or k == "new_dtype"}
        inside = [_key(tuple(body.ops), body.inputs, flow) for body in op.inner]
        parts.append(f"{op.name}({','.join(ins)}){small}{inside}")
    return ";".join(parts)


def _recognised(curve, root, value, flow) -> Curve:
    function = lambda z: _values(curve, root, value, flow, z)
    z = jnp.asarray(_GRID, root.dtype)
    h, slope = jax.jit(partial(slope_of, function))(z)
    z, h, slope = (np.asarray(v, np.float64) for v in (z, h, slope))
    near = lambda a, b: np.allclose(a, b, *((3e-2, 3e-2) if root.dtype.itemsize < 4 else (1e-4, 1e-5)), equal_nan=True)
    top = float(np.nanmax(np.abs(slope)))
    if not np.isfinite(h).all():
        return Curve("", top)
    line = np.polyfit(z, h, 1)
    if near(h, np.polyval(line, z)):
        bent = next((FLATTENS[op.name] for op in curve if op.name in FLATTENS), None)
        if bent and not near(ends(curve, root, value, flow), np.polyval(line, [-FAR, FAR])):
            return bent  # σ(z − 24): its flat end alone was seen; but 0 · σ(z) is a line
        return Curve("", top, straight=True)
    for word, known in KNOWN:
        with np.errstate(all="ignore"):  # where z is out of its range, a curve is inf, nan or 0: then it is another one
            values = known(z)
            scale = values @ h / (values @ values)  # 2 relu(z) is a relu
        if scale > 0 and near(h, scale * values):
            return Curve(word, top, times=scale)
    below = np.median(h[z < -1] / z[z < -1])
    if near(h, np.where(z > 0, z, below * z)):
        return Curve("leaky relu", top, times=top)
    if not h[z <= 0].any() and near(h, np.where(h != 0, h[-1] / z[-1] * z, 0)):
        return Curve("thresholded relu", top, times=top)  # z above some threshold, and 0 below (Konda et al. 2015)
    if any(op.name in NAMED for op in curve):
        return Curve("", top)
    far = np.asarray([_values(curve, root, value, flow, jnp.array([-k, k], root.dtype)) for k in (FAR / 10, FAR)])
    rises = (slope >= -1e-6 * top).all() or (slope <= 1e-6 * top).all()
    if rises and np.isfinite(far).all() and abs(far[0, 1] - far[0, 0]) > 0 and near(far[0], far[1]):
        return Curve("squashing", top)  # from one end to another, whatever it is, such as z/√(1 + z²)
    return Curve("", top)


def slope_of(function, z: jax.Array) -> tuple[jax.Array, jax.Array]:
    """(φ(z), φ′(z)) of a curve, backward, since some have a rule for that alone."""
    h, back = jax.vjp(function, z)
    return h, back(jnp.ones_like(h))[0]


def ends(curve: tuple[Op, ...], root: Value, value: Value, flow: Flow) -> tuple[float, float]:
    """What a curve comes to, far below 0 and far above."""
    low, high = _values(curve, root, value, flow, jnp.array([-FAR, FAR], root.dtype))
    return float(low), float(high)


def _values(curve, root, value, flow, z):
    environment = {root: z}

    def read(v):
        if v in environment:
            return environment[v]
        return jnp.broadcast_to(constant(v, flow), z.shape)

    for op in curve:
        environment[op.out] = _applied(op, [read(v) for v in op.inputs])
    return environment[value]


def _applied(op: Op, values: list):
    if op.inner:
        (body,) = op.inner
        environment = dict(zip(body.inputs, values, strict=True))
        shape = values[0].shape
        read = lambda v: jnp.broadcast_to(v.value, shape) if isinstance(v, Fixed) else environment[v]
        for each in body.ops:
            if each.name == "broadcast_in_dim":
                environment[each.out] = read(each.inputs[0])
            else:
                environment[each.out] = _applied(each, [read(v) for v in each.inputs])
        return read(body.outputs[0])
    return op.bind(*values)[0]


def constant(v: Value | Fixed, flow: Flow):
    """A constant of the curve, which must be one number."""
    if isinstance(v, Fixed):
        return jnp.asarray(v.value)
    if v in flow.constants:
        return jnp.asarray(flow.constants[v]).reshape(())
    made = flow.makers[v]
    if made.name in ("broadcast_in_dim", "reshape", "squeeze"):
        return constant(made.inputs[0], flow)
    return made.bind(*(constant(each, flow) for each in made.inputs))[0].reshape(())
