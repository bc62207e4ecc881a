"""The profile of any JAX loss, without touching its code: `profile(loss, params, batch)`.

The loss is traced to a jaxpr. Wherever a matrix product or a convolution meets something that comes from the parameters (a *stage*),
and wherever an activation follows, a zero is added to the result. One reverse pass with respect to these zeros gives dL/dz and dL/dh
at every stage; the values at the same places come along. A stage inside `scan` gets one zero for each step: so a recurrent net has a
profile over its time steps. Every stage is named by the line of the user's code that it stands on.
"""

from __future__ import annotations
import linecache
from typing import NamedTuple, Any
from vgcourse.clinic.record import Place
import jax, jax.numpy as jnp, numpy as np
from jax._src import source_info_util as si
from jax.extend.core import Literal, jaxpr_as_fun

PRODUCTS = {"dot_general", "conv_general_dilated", "ragged_dot"}
BENT = {
    "tanh",
    "logistic",
    "erf",
    "erfc",
    "max",
    "min",
    "exp",
    "log1p",
    "sin",
    "cos",
    "select_n",
    "custom_jvp_call",
    "custom_vjp_call",
    "pow",
    "integer_pow",
    "square",
}
INLINE = {"jit", "pjit", "closed_call", "core_call", "remat2", "checkpoint", "remat"}


class Tap(NamedTuple):
    where: Any  # the place
    what: str  # primitive
    shape: tuple
    dtype: Any
    steps: int  # 0, or the length of the scan it stands in


def _bind(eqn, values):
    found = eqn.primitive.get_bind_params(eqn.params)  # JAX's own; (functions, parameters) in older versions
    before, given = found if isinstance(found, tuple) else ((), found)
    with eqn.ctx.manager:
        return eqn.primitive.bind(*before, *values, **given)


def _line(eqn):
    frames = [f for f in si.user_frames(eqn.source_info.traceback) if "site-packages" not in f.file_name]
    if not frames:
        return Place("?", 0)
    f = frames[0]
    return Place(
        f.file_name.rsplit("/", 1)[-1],
        f.start_line,
        f.start_column,
        f.function_name,
        linecache.getline(f.file_name, f.start_line).strip(),
    )


class Walk:
    """Evaluates a jaxpr with a zero added at every tap. `zeros` None: only find out what taps there are."""

    def __init__(self, zeros=None):
        self.zeros, self.taps, self.seen, self.steps = zeros, [], [], 0

    def tap(self, eqn, x):
        i = len(self.taps)
        self.taps.append(
            Tap(
                _line(eqn),
                eqn.primitive.name
                if eqn.primitive.name not in ("custom_jvp_call", "jit", "pjit")
                else str(eqn.params.get("name") or eqn.primitive.name),
                x.shape,
                x.dtype,
                self.steps,
            )
        )
        if self.zeros is not None:
            x = x + self.zeros[i]
        self.seen.append(x)
        return x

    def run(self, jaxpr, consts, args, learnt, fed):
        """learnt[i]: whether args[i] comes from parameters alone. fed: from a stage (its input reaches the parameters and the data)."""
        env, is_θ, from_stage = {}, {}, {}

        def put(v, x, θ, s):
            env[v], is_θ[v], from_stage[v] = x, θ, s

        get = lambda v: (v.val, False, False) if isinstance(v, Literal) else (env[v], is_θ[v], from_stage[v])
        for v, c in zip(jaxpr.constvars, consts):
            put(v, c, False, False)
        for v, a, θ, s in zip(jaxpr.invars, args, learnt, fed):
            put(v, a, θ, s)
        for e in jaxpr.eqns:
            vals, θs, ss = zip(*map(get, e.invars)) if e.invars else ((), (), ())
            p = e.primitive.name
            any_θ, only_θ = (
                any(θs),
                bool(θs) and all(t or isinstance(v, Literal) for t, v in zip(θs, e.invars)) and any(θs),
            )
            if p in INLINE:
                j = e.params.get("jaxpr") or e.params.get("call_jaxpr")
                jp, cs = (j.jaxpr, j.consts) if hasattr(j, "consts") else (j, [])
                outs = self.run(jp, cs, vals, θs, ss)
                for v, (x, θ, s) in zip(e.outvars, outs):
                    put(v, x, θ, s)
                continue
            if p == "scan" and (any_θ or any(ss)):
                for v, (x, θ, s) in zip(e.outvars, self.scan(e, vals, θs, ss)):
                    put(v, x, θ, s)
                continue
            out = _bind(e, vals)
            outs = out if e.primitive.multiple_results else [out]
            stage = p in PRODUCTS and any_θ and not only_θ
            bent = (
                p in BENT
                and any(ss)
                and not any_θ
                and len(outs) == 1
                and jnp.issubdtype(outs[0].dtype, jnp.floating)
                and outs[0].ndim > 0
            )
            for v, x in zip(e.outvars, outs):
                if (stage or bent) and jnp.issubdtype(x.dtype, jnp.floating) and x.ndim > 0:
                    x = self.tap(e, x)
                put(v, x, only_θ, (stage or any(ss)) and jnp.issubdtype(jnp.result_type(x), jnp.floating))
        return [get(v) for v in jaxpr.outvars]

    def scan(self, e, vals, θs, ss):
        q = e.params
        nc, nk, n = q["num_consts"], q["num_carry"], q["length"]
        j = q["jaxpr"]
        fed = list(ss[:nc]) + [True] * nk + list(ss[nc + nk :])
        learnt = list(θs)
        for i in range(nc, nc + nk):
            learnt[i] = False
        probe = Walk(None)
        probe.steps = n
        shape = lambda x: jax.ShapeDtypeStruct(jnp.shape(x), jnp.result_type(x))
        inner = [shape(x) for x in vals[: nc + nk]] + [
            jax.ShapeDtypeStruct(jnp.shape(x)[1:], jnp.result_type(x)) for x in vals[nc + nk :]
        ]
        flags = []

        def look(*a):
            out = probe.run(j.jaxpr, j.consts, a, learnt, fed)
            flags[:] = [(θ, s) for _, θ, s in out]
            return [x for x, _, _ in out]

        jax.eval_shape(look, *inner)
        first, count = len(self.taps), len(probe.taps)
        zeros = (
            self.zeros[first : first + count]
            if self.zeros is not None
            else [jnp.zeros((n, *t.shape), t.dtype) for t in probe.taps]
        )

        def body(carry, xs):
            z, x = xs
            w = Walk(z)
            w.steps = n
            out = [x_ for x_, _, _ in w.run(j.jaxpr, j.consts, [*vals[:nc], *carry, *x], learnt, fed)]
            return out[:nk], (out[nk:], w.seen)

        carry, (ys, seen) = jax.lax.scan(
            body, list(vals[nc : nc + nk]), (zeros, list(vals[nc + nk :])), length=n, reverse=q["reverse"]
        )
        self.taps += [t._replace(shape=(n, *t.shape)) for t in probe.taps]
        self.seen += seen
        return [(x, θ, s) for x, (θ, s) in zip([*carry, *ys], flags)]


class Stage(NamedTuple):
    where: str
    what: str
    steps: int
    value_rms: np.ndarray
    grad_rms: np.ndarray
    zero_grad: float
    value: Any
    grad: Any


def trace(loss, params, batch):
    closed = jax.make_jaxpr(loss)(params, batch)
    flat, tree = jax.tree.flatten((params, batch))
    nθ = len(jax.tree.leaves(params))
    learnt = [i < nθ for i in range(len(flat))]

    def run(flat, zeros):
        w = Walk(zeros)
        ((out, *_),) = [w.run(closed.jaxpr, closed.consts, flat, learnt, [False] * len(flat))]
        return out[0], (w.seen, w.taps)

    taps = []
    jax.eval_shape(lambda f: (lambda o: (taps.extend(o[1][1]), o[0])[1])(run(f, None)), flat)
    zeros = [jnp.zeros(t.shape, t.dtype) for t in taps]

    @jax.jit
    def both(flat, zeros):
        θ, data = flat[:nθ], flat[nθ:]
        f = lambda θ, zeros: (lambda o: (o[0], o[1][0]))(run([*θ, *data], zeros))
        (value, seen), (dθ, δ) = jax.value_and_grad(f, (0, 1), has_aux=True)(θ, zeros)
        return value, seen, dθ, δ

    value, seen, dθ, δ = both(flat, zeros)
    rms = lambda x, ax: np.asarray(jnp.sqrt(jnp.mean(jnp.square(x.astype(jnp.float32)), ax)))
    stages = []
    for t, x, g in zip(taps, seen, δ):
        ax = tuple(range(1, x.ndim)) if t.steps else None
        stages.append(Stage(t.where, t.what, t.steps, rms(x, ax), rms(g, ax), float(jnp.mean(g == 0)), x, g))
    return float(value), stages, jax.tree.unflatten(jax.tree.structure(params), dθ)


def first_bad(loss, params, batch):
    """The first operation whose result is inf or nan although its inputs are finite: forward, then on the way back."""
    for name, f in (("forward", loss), ("backward", jax.grad(loss))):
        closed = jax.make_jaxpr(f)(params, batch)
        found = _walk_bad(closed.jaxpr, closed.consts, jax.tree.leaves((params, batch)))
        if isinstance(found, tuple):
            return name, *found


def _walk_bad(jaxpr, consts, args):
    env = dict(zip(jaxpr.constvars, consts)) | dict(zip(jaxpr.invars, args))
    get = lambda v: v.val if isinstance(v, Literal) else env[v]
    finite = lambda x: bool(jnp.all(jnp.isfinite(x))) if jnp.issubdtype(jnp.result_type(x), jnp.floating) else True
    for e in jaxpr.eqns:
        vals = [get(v) for v in e.invars]
        if e.primitive.name in INLINE:
            j = e.params.get("jaxpr") or e.params.get("call_jaxpr")
            jp, cs = (j.jaxpr, j.consts) if hasattr(j, "consts") else (j, [])
            outs = _walk_bad(jp, cs, vals)
            if isinstance(outs, tuple):
                return outs
        else:
            o = _bind(e, vals)
            outs = o if e.primitive.multiple_results else [o]
            for o in outs:
                if not finite(o) and all(map(finite, vals)):
                    at = np.argwhere(~np.isfinite(np.asarray(o, np.float32)))[0].tolist() if jnp.ndim(o) else []
                    return (e.primitive.name, _line(e), at)
        env.update(zip(e.outvars, outs))
    return [get(v) for v in jaxpr.outvars]
