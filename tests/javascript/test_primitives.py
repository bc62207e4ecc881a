"""Each primitive in Node against JAX; random bits to the last one."""

import jax
import jax.numpy as jnp
import node
import numpy as np
import pytest
from jax import lax
from scipy import special

from vgcourse.inputs import BadInput
from vgcourse.javascript.module import module_of
from vgcourse.javascript.rules import RULES

GRID = np.linspace(-3, 3, 24, dtype=np.float32).reshape(4, 6)
SQUARE = np.linspace(-1, 1, 64, dtype=np.float32).reshape(8, 8) ** 3
KEY = lambda s: jax.random.key(s)
bits = lambda u: lax.bitcast_convert_type(u, jnp.float32)

CASES = {
    "arithmetic": lambda s, x, G, W: x * G + G / (x + 4) - (-G) + jnp.abs(G) * jnp.sign(G) + G % 0.7,
    "powers": lambda s, x, G, W: G**2 + G**3 + jnp.abs(G) ** x + jnp.sqrt(jnp.abs(G)) + lax.rsqrt(G**2 + 1),
    "exponentials": lambda s, x, G, W: jnp.exp(G) + jnp.log(G**2 + x) + jnp.log1p(G**2) + jnp.expm1(x * G),
    "bounded": lambda s, x, G, W: jnp.tanh(G * x) + jax.nn.sigmoid(G) + lax.erf(G) + lax.erfc(G),
    "tails": lambda s, x, G, W: jnp.log(lax.erfc(jnp.abs(G) * 2.5)) + jnp.log(jax.nn.sigmoid(G * 20 * x)),
    "erf_inv": lambda s, x, G, W: lax.erf_inv(G / 3.0001 * x),
    "waves": lambda s, x, G, W: jnp.sin(G) + jnp.cos(x * G) + jnp.floor(G) + jnp.ceil(G) + jnp.round(G),
    "choices": lambda s, x, G, W: jnp.where(G > x, G, jnp.clip(G, -1, 1)) + jnp.maximum(G, 0) + jnp.minimum(x, G),
    "comparisons": lambda s, x, G, W: jnp.stack([G < x, G <= 0, G >= x, G == x, G != x, ~(G > 0) & (G < x)]) * 1.0,
    "nothing": lambda s, x, G, W: jnp.where(jnp.isfinite(G / 0), x, jnp.nan) + jnp.maximum(jnp.nan, G),
    "integers": lambda s, x, G, W: ((lax.iota(jnp.int32, 8) * 100_003 * (s + 7)) // 7 % 5 - 2).astype(jnp.float32),
    "words": lambda s, x, G, W: (
        bits(((lax.iota(jnp.uint32, 8) * jnp.uint32(2654435769) >> 9) | jnp.uint32(0x3F800000)) ^ 5)),
    "shapes": lambda s, x, G, W: (
        G.reshape(3, 8).T[::2, ::-1][:, 1:] * x + jnp.broadcast_to(G[:2, :1], (2, 4)).reshape(4, 2)),
    "parts": lambda s, x, G, W: jnp.concatenate([*jnp.split(G * x, 3, axis=1)[::-1], G[:, None, 0]], axis=1),
    "padding": lambda s, x, G, W: lax.pad(G * x, jnp.float32(7), [(1, 2, 0), (0, 1, 1)]),
    "stacks": lambda s, x, G, W: jnp.stack([G, G * x], axis=1),
    "sums": lambda s, x, G, W: (
        jnp.sum(x * G, 0) + jnp.max(G) + jnp.min(G * x, (0, 1)) + jnp.prod(G[:, 0]) + jnp.mean(G, 1)[0]),
    "some": lambda s, x, G, W: jnp.stack([jnp.any(G > x, 0), jnp.all(G < 3 * x, 0)]) * 1.0,
    "running sums": lambda s, x, G, W: jnp.cumsum(G * x, 0) + lax.cumsum(G, 1, reverse=True),
    "matrices": lambda s, x, G, W: W @ (W * x) + W.T @ W + W @ W.T,
    "long matrices": lambda s, x, G, W: (
        jnp.concatenate([W, x * W], axis=1) @ jnp.concatenate([x * W, W.T])
        + jnp.concatenate([W, W.T, W]).T @ jnp.concatenate([W, x * W, W])[:, ::-1]
        + jnp.concatenate([W, W.T] * 3, axis=1) @ jnp.concatenate([x * W] * 6, axis=1).T),
    "a few rows by many": lambda s, x, G, W: jnp.einsum(
        "ik,jk->ij", long := jnp.concatenate([W, x * W, W.T], axis=1), jnp.concatenate([long, x * long, long, long])),
    "matrices of integers": lambda s, x, G, W: (
        ((A := jnp.arange(64).reshape(8, 8) * 99 + s % 7) @ A.T) % 1009 * x),
    "a loop over zeros of both signs": lambda s, x, G, W: lax.scan(
        lambda k, w: (k, jnp.sign(1 / (w * x))), x, jnp.array([-0.0, 0.0, 0.0]))[1],
    "vectors": lambda s, x, G, W: (W * x) @ W[0] + (W[1] @ W[2] * x) + W[3] @ W,
    "many matrices": lambda s, x, G, W: jnp.einsum("bij,bjk->bik", jnp.stack([W, x * W]), jnp.stack([W.T, W])),
    "a part that moves": lambda s, x, G, W: lax.dynamic_slice(G * x, (s, 5), (2, 2)),
    "a part replaced": lambda s, x, G, W: lax.dynamic_update_slice(G, x * G[:2, :2], (s, 2)),
    "a switch": lambda s, x, G, W: lax.switch(s % 3, [jnp.sin, lambda y: y * 2, lambda y: y - x], G),
    "a condition": lambda s, x, G, W: lax.cond(x > 1.5, lambda: x, lambda: -x),
    "forward": lambda s, x, G, W: lax.scan(lambda c, g: (jnp.tanh(c + g * x), (c, c.sum())), jnp.zeros(6), G)[1][0],
    "backward": lambda s, x, G, W: lax.scan(lambda c, g: (c * x + g.sum(), c), jnp.float32(s), G, reverse=True)[1],
    "both carried": lambda s, x, G, W: (
        jnp.stack(lax.scan(lambda c, g: ((c[1], c[0] + g), None), (G[0], x * G[1]), G)[0])),
    "scan in scan": lambda s, x, G, W: lax.scan(
        lambda c, g: (lax.scan(lambda d, h: (d + h * c, d), jnp.float32(0), g)[0], c), x, G)[1],
    "until": lambda s, x, G, W: lax.while_loop(lambda c: c[0] < 5, lambda c: (c[0] + x, c[1] * x), (x * 0, G))[1],
    "a gradient": lambda s, x, G, W: (
        jax.grad(lambda w: jnp.sum(lax.scan(lambda h, _: (jnp.tanh(h @ w), None), W, None, 3)[0]))(W * x)),
    "bits": lambda s, x, G, W: bits(jax.random.bits(KEY(s), (5, 3)) >> 9 | 0x3F800000),
    "keys": lambda s, x, G, W: (
        bits(jax.random.key_data(jax.random.split(jax.random.fold_in(KEY(s), 7), 3)) >> 9 | 0x3F800000)),
    "uniform": lambda s, x, G, W: jax.random.uniform(KEY(s), (1000,)),
    "coins": lambda s, x, G, W: jax.random.rademacher(jax.random.split(KEY(s))[1], (100,), jnp.float32),
    "keys in a loop": lambda s, x, G, W: (
        lax.scan(lambda c, k: (c, jax.random.uniform(k, (3,))), x, jax.random.split(KEY(s), 4))[1]),
    "a key that is given": lambda s, x, G, W: jax.random.uniform(
        jax.random.wrap_key_data(lax.bitcast_convert_type(jnp.stack([s, 3 * s]), jnp.uint32)), (9,)),
    "the same": lambda s, x, G, W: lax.stop_gradient(lax.square(G)) + jnp.copy(x * G),
    "normal": lambda s, x, G, W: jax.random.normal(KEY(s), (1000,)),
}  # fmt: skip
EXACT = {
    "a key that is given",
    "bits",
    "keys",
    "uniform",
    "coins",
    "keys in a loop",
    "words",
    "integers",
    "comparisons",
    "parts",
    "padding",
}
"""f(seed, x, G, W), G 4 × 6 and W 8 × 8."""
CALLS = [(0, 1.25), (1, 0.5), (7, 2.0), (2**31 - 1, 1.0)]


def given(f):
    """The function of seed and number alone; the arrays follow from x, so that nothing is computed by NumPy."""
    return lambda s, x: f(s, x, GRID + (x - x), SQUARE + (x - x))


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    jobs = [(module_of(given(f), np.int32(0), np.float32(1)), [list(call) for call in CALLS]) for f in CASES.values()]
    return dict(zip(CASES, node.rows(tmp_path_factory.mktemp("modules"), jobs), strict=True))


@pytest.mark.parametrize("name", CASES)
def test_a_primitive_is_what_it_is_in_jax(found, name):
    compiled = jax.jit(given(CASES[name]))
    for (seed, x), row in zip(CALLS, found[name], strict=True):
        want = np.ravel(np.asarray(compiled(np.int32(seed), np.float32(x)), np.float32))
        if name in EXACT:
            np.testing.assert_array_equal(row.view(np.uint32), want.view(np.uint32))
        else:
            np.testing.assert_allclose(row, want, rtol=1e-5, atol=3e-6)


NEAR = np.linspace(-0.1, 0.1, 3000)
WIDE = np.concatenate([np.linspace(-104, 88.7, 3000), NEAR])
SIZES = np.geomspace(1e-37, 1e38, 3000)
UNIT = np.concatenate(
    [np.linspace(-0.9999, 0.9999, 4000), 1 - np.geomspace(1e-6, 0.1, 1000), np.geomspace(1e-30, 0.1, 1000)]
)
FUNCTIONS = {
    "exp": (jnp.exp, np.exp, 0.52, WIDE),
    "expm1": (jnp.expm1, np.expm1, 0.52, WIDE),
    "tanh": (jnp.tanh, np.tanh, 0.52, WIDE),
    "logistic": (jax.nn.sigmoid, special.expit, 0.52, np.linspace(-87, 88, 6000)),
    "log": (jnp.log, np.log, 0.51, np.concatenate([SIZES, np.linspace(0.5, 2, 3000)])),
    "log1p": (jnp.log1p, np.log1p, 0.51, np.concatenate([np.linspace(-0.999, 3, 3000), NEAR, SIZES])),
    "erf": (lax.erf, special.erf, 0.85, np.concatenate([np.linspace(-4, 4, 6000), NEAR])),
    "erfc": (lax.erfc, special.erfc, 2.3, np.linspace(-4, 9, 6000)),
    "erf_inv": (lax.erf_inv, lambda x: np.asarray(lax.erf_inv(np.float32(x)), float), 4, UNIT),
}
"""Name → what it is in JAX, what is right, how many last bits may be between that and the browser's, and where.

erf⁻¹ loses bits as its 1 - x² does: it is compared with JAX's, which loses the same.
"""
WAYS = pytest.mark.parametrize("forbidden", [False, True], ids=["vectors", "forbidden"])


@WAYS
def test_functions_are_right_to_their_last_bits(forbidden, tmp_path):
    """By both formulas: those of lanes.py, four numbers at a time, and those of runtime.js."""
    texts, at = [], [x.astype(np.float32) for *_, x in FUNCTIONS.values()]
    for (ours, *_), x in zip(FUNCTIONS.values(), at, strict=True):
        texts.append(module_of(lambda s, zero, ours=ours, x=x: ours(x + zero), np.int32(0), np.float32(1)))
    assert all("await vectors" in text for text in texts)
    jobs = [(node.forbidden(text) if forbidden else text, [[0, 0.0]]) for text in texts]
    for (name, (_, right, bits, _)), x, [found] in zip(FUNCTIONS.items(), at, node.rows(tmp_path, jobs), strict=True):
        want = right(x.astype(float))
        off = np.max(np.abs(found - want) / np.spacing(np.abs(want).astype(np.float32)))
        assert off < bits, (name, off)


ENDS = np.array([-np.inf, -1e38, 88.9, 1e38, np.inf, np.nan, 0, -0.0, 1, -1, -150, 20.5], np.float32)


@WAYS
def test_functions_are_right_at_their_ends(forbidden, tmp_path):
    each = [ours for ours, *_ in FUNCTIONS.values()] + [lambda y: jnp.maximum(y, 0), lambda y: jnp.isfinite(y) * 1.0]
    f = lambda s, x: jnp.stack([ours(ENDS + x) for ours in each])
    text = module_of(f, np.int32(0), np.float32(1))
    [[found]] = node.rows(tmp_path, [(node.forbidden(text) if forbidden else text, [[0, -0.0]])])
    want = jax.jit(f)(np.int32(0), np.float32(-0.0))
    np.testing.assert_allclose(found.reshape(want.shape), want, rtol=1e-6)


def test_a_primitive_without_a_rule_is_named():
    with pytest.raises(
        BadInput, match=r"cannot compute 'sort' .*give it a rule in vgcourse/javascript.*test_primitives"
    ):
        module_of(given(lambda s, x, G, W: jnp.sort(G * x)), np.int32(0), np.float32(1))


def test_what_follows_from_the_seed_alone_is_computed_when_it_changes():
    text = module_of(lambda s, x: x * jnp.exp(jax.random.normal(KEY(s), (9,))), np.int32(0), np.float32(1))
    once, always = text.split("function draw(){")[1].split("export function rows")
    assert "randomBits" in once and "randomBits" not in always
    [loop] = [line for line in text.splitlines() if line.startswith("function loop") and "exp(" in line]
    assert loop.split("(")[0].removeprefix("function ") in once


def test_equal_operations_are_computed_once_and_what_nobody_needs_never():
    def twice(s, x):
        rows = lax.scan(lambda c, g: (c + g, (jnp.exp(c), jnp.sin(c))), x, jnp.exp(x * GRID[0]))[1][0]
        return rows + jnp.exp(x * GRID[0])

    text = module_of(twice, np.int32(0), np.float32(1)).split("function numbers")[1]
    assert text.count("exp(") == 2 and "sin(" not in text


def test_every_rule_is_tried():
    tried = set()
    for f in CASES.values():
        tried |= names_of(jax.make_jaxpr(given(f))(np.int32(0), np.float32(1)).jaxpr)
    untried = {*RULES} - tried - {"empty2"}  # JAX makes it where it differentiates a branch: lesson 11 has it
    assert not untried, f"no case for {sorted(untried)}"


def names_of(jaxpr):
    """The primitives of a jaxpr and of all programs in it."""
    found = set()
    for equation in jaxpr.eqns:
        found.add(equation.primitive.name)
        for value in equation.params.values():
            for each in value if isinstance(value, (tuple, list)) else [value]:
                inner = getattr(each, "jaxpr", each)
                found |= names_of(inner) if hasattr(inner, "eqns") else set()
    return found
