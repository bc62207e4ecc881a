"""PyTorch's operations, written in JAX: the table by which `mirror` follows what a module computes.

Names and arguments are those of ATen, the library below PyTorch; whoever calls casts results to PyTorch's format. What
is not here is taken apart by PyTorch's own decompositions.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax, nn

from vgcourse.clinic.pytorch import layers

GIVEN = (
    "empty_like", "zeros_like", "ones_like", "full_like", "rand_like", "randn_like", "randint_like", "new_empty",
    "new_empty_strided", "new_zeros", "new_ones", "new_full", "bernoulli", "multinomial", "normal", "uniform",
    "random", "exponential",
)  # fmt: skip
"""Operations that take no more than a shape from a signal, or that draw: their result is a constant."""


def _axes(dim) -> Any:
    return None if dim is None or dim == [] else tuple(dim) if isinstance(dim, (list, tuple)) else dim


def _reduced(function: Callable) -> Callable:
    return lambda x, dim=None, keepdim=False: function(x, axis=_axes(dim), keepdims=keepdim)


def _spread(function: Callable) -> Callable:
    return lambda x, dim=None, *, correction=1, keepdim=False: function(
        x, axis=_axes(dim), ddof=1 if correction is None else correction, keepdims=keepdim
    )


def _extreme(value: Callable, at: Callable) -> Callable:
    def found(x, dim=None, keepdim=False):
        best = value(x, axis=dim, keepdims=keepdim)
        return best if dim is None else (best, at(x, axis=dim, keepdims=keepdim))

    return found


def _expand(x, shape, **_):
    ahead = len(shape) - x.ndim
    return jnp.broadcast_to(x, [x.shape[i - ahead] if n == -1 else n for i, n in enumerate(shape)])


def _squeeze(x, dim=None):
    dims = range(x.ndim) if dim is None else dim if isinstance(dim, (list, tuple)) else [dim]
    return jnp.squeeze(x, tuple(d for d in dims if x.ndim and x.shape[d] == 1))


def _slice(x, dim=0, start=None, end=None, step=1):
    at = [slice(None)] * x.ndim
    at[dim] = slice(start, end, step)
    return x[tuple(at)]


def _split(x, size, dim=0):
    sizes = size if isinstance(size, (list, tuple)) else [size] * -(-x.shape[dim] // size)
    return jnp.split(x, np.cumsum(sizes)[:-1], dim)


def _at(where) -> tuple:
    return tuple(slice(None) if i is None else i for i in where)


def _gather(x, dim, index, **_):
    near = x[tuple(slice(None) if d == dim % x.ndim else slice(n) for d, n in enumerate(index.shape))]
    return jnp.take_along_axis(near, index, dim)


def _embedding(w, at, padding=-1, *_):
    """The row of the padding is looked up and not trained."""
    rows = w[at]
    return rows if padding < 0 else jnp.where((at == padding)[..., None], lax.stop_gradient(rows), rows)


def _index_put(x, where, value, accumulate=False):
    at = jnp.asarray(x).at[_at(where)]
    return at.add(value) if accumulate else at.set(value)


def _pad(x, pad, value=0.0):
    pairs = [(pad[i], pad[i + 1]) for i in range(0, len(pad), 2)][::-1]
    return lax.pad(x, jnp.asarray(value, x.dtype), [(0, 0, 0)] * (x.ndim - len(pairs)) + [(*p, 0) for p in pairs])


def _root(squares):
    """Of a norm or a standard deviation, whose slope at 0 is 0 in PyTorch."""
    return jnp.where(squares == 0, 0.0, jnp.sqrt(jnp.where(squares == 0, 1.0, squares)))


def _norm(x, ord=2, dim=None, keepdim=False):
    if ord == 2:
        return _root(jnp.sum(x**2, _axes(dim), keepdims=keepdim))
    return jnp.linalg.norm(x.reshape(-1) if dim is None else x, ord, _axes(dim), keepdims=keepdim)


def _power(x, to):
    return x ** (int(to) if isinstance(to, float) and to.is_integer() else to)


def _clamp(x, low=None, high=None):
    if high is None and isinstance(low, (int, float)) and low == 0:
        return nn.relu(x)
    x = x if low is None else jnp.maximum(x, low)
    return x if high is None else jnp.minimum(x, high)


def _elu(x, alpha=1.0, scale=1.0, input_scale=1.0):
    if abs(scale - 1.0507) < 1e-4 and abs(alpha - 1.6733) < 1e-4:
        return nn.selu(x)
    if input_scale == scale == 1.0:
        return nn.elu(x, alpha)
    return scale * jnp.where(x > 0, x, alpha * jnp.expm1(jnp.minimum(x, 0) * input_scale))


def _safe_softmax(x, dim, *_, **__):
    """Attention's: a row that is masked as a whole has weights of 0, and no nan."""
    nothing = jnp.all(x == -jnp.inf, dim, keepdims=True)
    return jnp.where(nothing, 0.0, nn.softmax(jnp.where(nothing, 0.0, x), dim))


def _hardtanh(x, low=-1.0, high=1.0):
    return (
        nn.hard_tanh(x) if (low, high) == (-1, 1) else nn.relu6(x) if (low, high) == (0, 6) else jnp.clip(x, low, high)
    )


def _binary_cross_entropy(p, y, weight=None, reduction=1):
    least = jnp.finfo(p.dtype).tiny
    lost = -(y * jnp.log(jnp.maximum(p, least)) + (1 - y) * jnp.log(jnp.maximum(1 - p, least)))
    return (lambda x: x, jnp.mean, jnp.sum)[reduction](lost if weight is None else weight * lost)


def _softshrink(x, width=0.5):
    return jnp.where(x > width, x - width, jnp.where(x < -width, x + width, 0.0))


def _softplus(x, beta=1.0, threshold=20.0):
    return nn.softplus(x) if beta == 1 else nn.softplus(beta * x) / beta


def _product_and_sum(b, x, w, beta=1, alpha=1):
    return x @ w + b if alpha == beta == 1 else alpha * (x @ w) + beta * b


def _div(a, b, rounding_mode=None):
    a = a / b
    return {None: lambda x: x, "floor": jnp.floor, "trunc": jnp.trunc}[rounding_mode](a)


_SAME = (
    "acos", "asin", "atan", "bitwise_and", "bitwise_not", "bitwise_or", "ceil", "cos", "cosh",
    "exp", "exp2", "expm1", "floor", "isfinite", "isinf", "isnan", "log", "log10", "log1p", "log2", "logical_and",
    "logical_not", "logical_or", "maximum", "minimum", "outer", "remainder", "round", "sign", "sin", "sinh", "sqrt",
    "tan", "tanh", "trunc", "where",
)  # fmt: skip
_RENAMED: dict[str, Callable] = {
    "eq": jnp.equal, "ne": jnp.not_equal, "lt": jnp.less, "le": jnp.less_equal, "gt": jnp.greater,
    "ge": jnp.greater_equal, "mul": jnp.multiply, "neg": jnp.negative, "t": jnp.transpose,
    "transpose": jnp.swapaxes, "permute": jnp.transpose, "unsqueeze": jnp.expand_dims, "flip": jnp.flip,
    "repeat": jnp.tile, "mm": jnp.matmul, "bmm": jnp.matmul, "mv": jnp.matmul, "dot": jnp.matmul,
    "rsqrt": lax.rsqrt, "erf": lax.erf, "tril": jnp.tril, "triu": jnp.triu, "roll": jnp.roll, "cumsum": jnp.cumsum,
    "sigmoid": nn.sigmoid, "relu": nn.relu, "silu": nn.silu, "leaky_relu": nn.leaky_relu, "mish": nn.mish,
    "hardsigmoid": nn.hard_sigmoid, "hardswish": nn.hard_swish, "detach": lax.stop_gradient,
}  # fmt: skip
_same = lambda x, *_, **__: x  # noqa: E731
OPERATIONS: dict[str, Callable] = {
    **{name: getattr(jnp, name) for name in _SAME},
    **_RENAMED,
    **dict.fromkeys(("alias", "clone", "contiguous", "lift_fresh", "_to_copy", "to"), _same),
    **dict.fromkeys(("view", "_unsafe_view", "reshape"), lambda x, shape: x.reshape(shape)),
    **{name: _reduced(getattr(jnp, name)) for name in ("sum", "mean", "prod", "any", "all", "amax", "amin")},
    **{name: _reduced(getattr(jnp, name)) for name in ("argmax", "argmin")},
    "abs": lambda x: jnp.where(x == 0, jnp.zeros_like(x), jnp.abs(x)),  # slope 0 at 0; JAX's is 1
    "var": _spread(jnp.var), "std": _spread(lambda x, **how: _root(jnp.var(x, **how))),
    "max": _extreme(jnp.max, jnp.argmax), "min": _extreme(jnp.min, jnp.argmin),
    "logsumexp": _reduced(nn.logsumexp), "linalg_vector_norm": _norm,
    "add": lambda a, b, alpha=1: a + (b if alpha == 1 else alpha * b),
    "sub": lambda a, b, alpha=1: a - (b if alpha == 1 else alpha * b),
    "rsub": lambda a, b, alpha=1: b - (a if alpha == 1 else alpha * a),
    "div": _div, "reciprocal": lambda x: 1 / x, "pow": _power, "clamp": _clamp, "clamp_min": _clamp,
    "clamp_max": lambda x, high: jnp.minimum(x, high),
    **dict.fromkeys(("addmm", "baddbmm", "addmv"), _product_and_sum),
    "gelu": lambda x, approximate="none": nn.gelu(x, approximate=approximate == "tanh"),
    "binary_cross_entropy": _binary_cross_entropy, "elu": _elu, "softshrink": _softshrink,
    "hardtanh": _hardtanh, "softplus": _softplus,
    "log_sigmoid_forward": lambda x: (nn.log_sigmoid(x), None),
    "_prelu_kernel": lambda x, w: jnp.where(x > 0, x, w * x),
    "_softmax": lambda x, dim, *_: nn.softmax(x, dim), "_safe_softmax": _safe_softmax,
    "_log_softmax": lambda x, dim, *_: nn.log_softmax(x, dim),
    "convolution": layers.convolution, "native_batch_norm": layers.batch_norm,
    "_native_batch_norm_legit": layers.batch_norm,
    "native_layer_norm": layers.layer_norm, "native_group_norm": layers.group_norm, "_fused_rms_norm": layers.rms_norm,
    "max_pool2d_with_indices": layers.max_pool, **dict.fromkeys(("avg_pool2d", "avg_pool3d"), layers.avg_pool),
    "embedding": _embedding, "gather": _gather, "index": lambda x, where: x[_at(where)],
    "index_put": _index_put, "index_select": lambda x, dim, at: jnp.take(x, at, dim),
    "masked_fill": lambda x, mask, value: jnp.where(mask, value, x), "constant_pad_nd": _pad,
    "expand": _expand, "squeeze": _squeeze, "slice": _slice, "split": _split, "split_with_sizes": _split,
    "unsafe_split": _split, "select": lambda x, dim, at: lax.index_in_dim(x, at, dim, keepdims=False),
    "unbind": lambda x, dim=0: [lax.index_in_dim(x, i, dim, keepdims=False) for i in range(x.shape[dim])],
    "cat": lambda parts, dim=0: jnp.concatenate([x for x in parts if x.shape != (0,)], dim),
    "stack": lambda parts, dim=0: jnp.stack(parts, dim),
    "copy": lambda x, other: jnp.broadcast_to(other, x.shape), "fill": lambda x, value: jnp.full_like(x, value),
    "zero": jnp.zeros_like,
}  # fmt: skip


def written_back(base: jax.Array, way: Callable, value: jax.Array) -> jax.Array:
    """The base of a view, `way(base)`, after the view was overwritten."""
    seen, back = jax.vjp(way, base)
    (there,) = back(jnp.ones_like(seen))
    return jnp.where(there > 0, back(value.astype(seen.dtype))[0], base)
