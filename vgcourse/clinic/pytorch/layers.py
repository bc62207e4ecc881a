"""PyTorch's layers, written in JAX: recurrent ones, convolutions, normalisations and pools, with ATen's arguments."""

from __future__ import annotations

from collections.abc import Callable

import jax.numpy as jnp
import numpy as np
from jax import lax, nn


def recurrent(cell: str, x, states, weights, biases: bool, layers: int, both: bool, batch_first: bool) -> list:
    """(outputs, last states …) of torch.lstm, .gru, .rnn_tanh or .rnn_relu: one scan over time for each direction."""
    x = jnp.swapaxes(x, 0, 1) if batch_first else x
    ways, each = 1 + both, 4 if biases else 2
    ends = []
    for layer in range(layers):
        out = []
        for way in range(ways):
            i = layer * ways + way
            Wx, Wh, bx, bh = (*weights[each * i : each * (i + 1)], 0.0, 0.0)[:4]

            def step(state, x_t, Wx=Wx, Wh=Wh, bx=bx, bh=bh):
                state = CELLS[cell](x_t @ Wx.T + bx, state[0] @ Wh.T + bh, *state)
                return state, state[0]

            end, h = lax.scan(step, tuple(state[i] for state in states), x, reverse=bool(way))
            out.append(h)
            ends.append(end)
        x = jnp.concatenate(out, -1)
    return [jnp.swapaxes(x, 0, 1) if batch_first else x, *map(jnp.stack, zip(*ends, strict=True))]


def _lstm(a, b, h, c):
    i, f, g, o = jnp.split(a + b, 4, -1)
    c = nn.sigmoid(f) * c + nn.sigmoid(i) * jnp.tanh(g)
    return nn.sigmoid(o) * jnp.tanh(c), c


def _gru(a, b, h):
    (r, z, n), (hr, hz, hn) = jnp.split(a, 3, -1), jnp.split(b, 3, -1)
    z = nn.sigmoid(z + hz)
    return ((1 - z) * jnp.tanh(n + nn.sigmoid(r + hr) * hn) + z * h,)


CELLS: dict[str, Callable] = {
    "lstm": _lstm,
    "gru": _gru,
    "rnn_tanh": lambda a, b, h: (jnp.tanh(a + b),),
    "rnn_relu": lambda a, b, h: (nn.relu(a + b),),
}


def convolution(x, w, b, stride, padding, dilation, transposed, output_padding, groups):
    n, at = w.ndim - 2, "DHW"[5 - w.ndim :]
    pads = [(p, p) for p in padding]
    ahead = (1,) * n
    if transposed:
        w = w.reshape(groups, -1, *w.shape[1:]).swapaxes(1, 2).reshape(-1, w.shape[0] // groups, *w.shape[2:])
        w = jnp.flip(w, range(2, w.ndim))
        reach = [d * (k - 1) - p for d, k, p in zip(dilation, w.shape[2:], padding, strict=True)]
        pads = [(r, r + o) for r, o in zip(reach, output_padding, strict=True)]
        stride, ahead = ahead, stride
    names = (f"NC{at}", f"OI{at}", f"NC{at}")
    z = lax.conv_general_dilated(
        x, w, stride, pads, lhs_dilation=ahead, rhs_dilation=dilation, dimension_numbers=names,
        feature_group_count=groups,
    )  # fmt: skip
    return z if b is None else z + b.reshape(-1, *(1,) * n)


def _normalised(x, axes, eps):
    x = x.astype(jnp.promote_types(x.dtype, jnp.float32))
    return (x - x.mean(axes, keepdims=True)) * lax.rsqrt(x.var(axes, keepdims=True) + eps)


def _scaled(x, w, b, shape=None):
    for each, put in ((w, jnp.multiply), (b, jnp.add)):
        x = x if each is None else put(x, each if shape is None else each.reshape(shape))
    return x


def batch_norm(x, w, b, mean, var, training, momentum, eps, *_):
    shape = (1, -1, *(1,) * (x.ndim - 2))
    if training:
        y = _normalised(x, (0, *range(2, x.ndim)), eps)
    else:
        y = (x - mean.reshape(shape)) * lax.rsqrt(var.reshape(shape) + eps)
    return _scaled(y, w, b, shape), None, None


def layer_norm(x, shape, w, b, eps):
    return _scaled(_normalised(x, tuple(range(-len(shape), 0)), eps), w, b), None, None


def group_norm(x, w, b, examples, channels, size, groups, eps):
    y = _normalised(x.reshape(examples, groups, -1), (-1,), eps).reshape(x.shape)
    return _scaled(y, w, b, (1, -1, *(1,) * (x.ndim - 2))), None, None


def rms_norm(x, shape, w, eps):
    wide = x.astype(jnp.promote_types(x.dtype, jnp.float32))
    eps = jnp.finfo(x.dtype).eps if eps is None else eps
    y = wide * lax.rsqrt((wide**2).mean(tuple(range(-len(shape), 0)), keepdims=True) + eps)
    return _scaled(y, w, None), None


def _window(x, size, stride, padding, dilation, up):
    """(window, stride, padding, dilation) over the last axes of x, as lax.reduce_window takes them."""
    many = lambda given: (
        tuple(given) * (len(size) // len(given)) if isinstance(given, (list, tuple)) else (given,) * len(size)
    )
    stride, padding, dilation, one = many(stride or size), many(padding), many(dilation), (1,) * (x.ndim - len(size))
    pads = []
    for length, k, s, p, d in zip(x.shape[-len(size) :], size, stride, padding, dilation, strict=True):
        room = length + 2 * p - d * (k - 1) - 1
        steps = -(-room // s) if up else room // s
        steps -= up and steps * s >= length + p  # the last window must begin inside
        pads.append((p, max(p, steps * s + d * (k - 1) + 1 - length - p)))
    return (*one, *size), (*one, *stride), ((0, 0),) * len(one) + tuple(pads), (*one, *dilation)


def max_pool(x, size, stride=(), padding=0, dilation=1, up=False):
    window, strides, pads, dilations = _window(x, size, stride, padding, dilation, up)
    return lax.reduce_window(x, -np.inf, lax.max, window, strides, pads, window_dilation=dilations), None


def avg_pool(x, size, stride=(), padding=0, up=False, count_padding=True, divisor=None):
    window, strides, pads, _ = _window(x, size, stride, padding, 1, up)
    around, behind = (
        [(low, low) for low, _ in pads],
        [(0, high - low) for low, high in pads],
    )  # by rounding up: no share
    total = lambda x: lax.reduce_window(x, 0.0, lax.add, window, strides, behind)
    # what rounding up adds behind the padding has no share in a mean
    shares = jnp.pad(jnp.ones_like(x), around, constant_values=float(count_padding))
    return total(jnp.pad(x, around)) / (divisor or total(shares))
