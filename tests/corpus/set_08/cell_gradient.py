"""Answers to `cell_gradient`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def σ(z):
    return 1 / (1 + np.exp(-z))


def walk(w, a, c, h, ways=(1, 1, 1, 1), gate=lambda s: s * (1 - s), z_slope=None, out=None, weighted=True, line=None):
    """All (c, dc, dh) along the way, the tangent carried with the state."""
    dc, dh, seen = 1.0, 0.0, []
    for a_t in a:
        i, f, z, o = w * h + a_t
        i, f, z, o = σ(i), σ(f), np.tanh(z), σ(o)
        u = np.asarray(ways) * (w if weighted else 1.0) * dh
        dc = f * (dc if line is None else line(dc)) + c * gate(f) * u[1] + z * gate(i) * u[0]
        dc = dc + i * (1 - z**2 if z_slope is None else z_slope(z)) * u[2]
        c = f * c + i * z
        t = np.tanh(c)
        dh = o * (1 - t**2 if out is None else out(t)) * dc + t * gate(o) * u[3]
        h = o * t
        seen.append((dc, dh))
    return seen


def wrong_direct(w, a, c, h):
    """the direct path alone"""
    product = 1.0
    for a_t in a:
        i, f, z, o = w * h + a_t
        c = σ(f) * c + σ(i) * np.tanh(z)
        h = σ(o) * np.tanh(c)
        product *= σ(f)
    return product


def wrong_one_step(w, a, c, h):
    """This is one step"""
    return walk(w, a, c, h)[0][0]


def wrong_one_fewer(w, a, c, h):
    """One step is missing"""
    return walk(w, a[:-1], c, h)[-1][0] if len(a) > 1 else 1.0


def wrong_forget_held(w, a, c, h):
    """The forget gate is held"""
    return walk(w, a, c, h, ways=(1, 0, 1, 1))[-1][0]


def wrong_input_held(w, a, c, h):
    """The input gate is held"""
    return walk(w, a, c, h, ways=(0, 1, 1, 1))[-1][0]


def wrong_candidate_held(w, a, c, h):
    """z is held"""
    return walk(w, a, c, h, ways=(1, 1, 0, 1))[-1][0]


def wrong_output_held(w, a, c, h):
    """The output gate is held"""
    return walk(w, a, c, h, ways=(1, 1, 1, 0))[-1][0]


def wrong_gates_held(w, a, c, h):
    """Only z hears h"""
    return walk(w, a, c, h, ways=(0, 0, 1, 0))[-1][0]


def wrong_no_slope_of_c(w, a, c, h):
    """The slope of tanh(c) is missing"""
    return walk(w, a, c, h, out=np.ones_like)[-1][0]


def wrong_gate_for_slope(w, a, c, h):
    """here the gate itself multiplies"""
    return walk(w, a, c, h, gate=lambda s: s)[-1][0]


def wrong_no_slope(w, a, c, h):
    """The slopes of the gates are missing"""
    return walk(w, a, c, h, gate=np.ones_like)[-1][0]


def wrong_tanh_slope(w, a, c, h):
    """1 − s² is the slope of tanh"""
    return walk(w, a, c, h, gate=lambda s: 1 - s**2)[-1][0]


def wrong_sigmoid_slope(w, a, c, h):
    """its slope is 1 − z²"""
    return walk(w, a, c, h, z_slope=lambda z: z * (1 - z))[-1][0]


def wrong_no_weights(w, a, c, h):
    """The weights are missing"""
    return walk(w, a, c, h, weighted=False)[-1][0]


def wrong_anew(w, a, c, h):
    """c starts anew"""
    return walk(w, a, c, h, line=lambda dc: 1.0)[-1][0]


def wrong_round_alone(w, a, c, h):
    """the ways round the line alone"""
    return walk(w, a, c, h, line=lambda dc: 0.0)[-1][0]


def wrong_dh(w, a, c, h):
    """This is what h_T does"""
    return walk(w, a, c, h)[-1][1]


def wrong_all_steps(w, a, c, h):
    """here is one for each step"""
    return [dc for dc, _ in walk(w, a, c, h)]


def wrong_sign(w, a, c, h):
    """the sign is the opposite one"""
    return -walk(w, a, c, h)[-1][0]


def honest_tangent(w, a, c, h):
    return walk(w, a, c, h)[-1][0]


def honest_matrices(w, a, c, h):
    """The product of the 2 × 2 Jacobians of (c, h)."""
    total = np.eye(2)
    for a_t in a:
        i, f, z, o = w * h + a_t
        i, f, z, o = σ(i), σ(f), np.tanh(z), σ(o)
        dc_dh = c * f * (1 - f) * w[1] + z * i * (1 - i) * w[0] + i * (1 - z * z) * w[2]
        c = f * c + i * z
        t = np.tanh(c)
        k = o * (1 - t * t)
        total = np.array([[f, dc_dh], [k * f, k * dc_dh + t * o * (1 - o) * w[3]]]) @ total
        h = o * t
    return total[0, 0]


def honest_backwards(w, a, c, h):
    kept = []
    for a_t in a:
        i, f, z, o = w * h + a_t
        i, f, z, o = σ(i), σ(f), np.tanh(z), σ(o)
        kept.append((i, f, z, o, c))
        c = f * c + i * z
        h = o * np.tanh(c)
    gc, gh, after = 1.0, 0.0, c
    for i, f, z, o, before in kept[::-1]:
        t = math.tanh(after)
        gc = gc + gh * o * (1 - t * t)
        into = gc * np.array([z * i * (1 - i), before * f * (1 - f), i * (1 - z * z), 0]) + gh * np.array(
            [0, 0, 0, t * o * (1 - o)]
        )
        gh, gc, after = into @ w, gc * f, before
    return gc


def honest_plain_floats(w, a, c, h):
    w, dc, dh = [float(x) for x in w], 1.0, 0.0
    s = lambda x: 1 / (1 + math.exp(-x))
    for row in a:
        i, f, o = (s(w[k] * h + float(row[k])) for k in (0, 1, 3))
        z = math.tanh(w[2] * h + float(row[2]))
        new = f * dc + dh * (c * f * (1 - f) * w[1] + z * i * (1 - i) * w[0] + i * (1 - z**2) * w[2])
        c = f * c + i * z
        h, dh, dc = (
            o * math.tanh(c),
            dh * o * (1 - o) * w[3] * math.tanh(c) + o * (1 - math.tanh(c) ** 2) * new,
            new,
        )
    return dc


def end(w, a, c, h):
    for a_t in a:
        i, f, z, o = w * h + a_t
        c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(z)
        h = jax.nn.sigmoid(o) * jnp.tanh(c)
    return c


def honest_jax_grad(w, a, c, h):
    return jax.grad(end, 2)(jnp.asarray(w), jnp.asarray(a), float(c), float(h))


def honest_grad_x64(w, a, c, h):
    return jax.jvp(lambda c: end(jnp.asarray(w), jnp.asarray(a), c, h), (float(c),), (1.0,))[1]


def honest_prints(w, a, c, h):
    print(len(a))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_tangent(w, a, c, h)


EQUIVALENT = {
    "di, df, dz, do = [i * (1 - i), f * (1 - f), 1 - z ** 2, o * (1 - o)] * w * dh": "list × array: an array",
}
