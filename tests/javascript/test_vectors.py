"""Loops by WebAssembly and by JavaScript's own loops, where a page forbids it: both are what JAX computes."""

import re

import jax
import jax.numpy as jnp
import node
import numpy as np
import pytest

from vgcourse.javascript.module import module_of
from vgcourse.javascript.terms import linear, read

A = np.sin(np.arange(12 * 16, dtype=np.float32)).reshape(12, 16) * 3
DRAWN = 5004

CASES = {
    "along a row": lambda s, x, A: jnp.sum(A * x, 1),
    "along a column": lambda s, x, A: jnp.sum(jnp.square(A - x), 0),
    "over all": lambda s, x, A: jnp.stack([jnp.sum(A * x), jnp.max(jnp.abs(A)), jnp.min(A - x), jnp.prod(A[0] / 2)]),
    "two axes of three": lambda s, x, A: jnp.sum((A * x).reshape(3, 4, 16), (1, 2)),
    "most": lambda s, x, A: jnp.concatenate([jnp.max(A * x, 0), jnp.min(A * x, 1)]),
    "some": lambda s, x, A: jnp.concatenate([jnp.any(A > 2.9 * x, 0), jnp.all(A < 2.9 * x, 1)]) * 1.0,
    "counted": lambda s, x, A: jnp.sum(A > x, 0) / jnp.sum(A < x),
    "turned": lambda s, x, A: jnp.ravel((A * x).T / 7 + jnp.exp(A[:, ::-1]).T),
    "backwards": lambda s, x, A: jnp.ravel((A * x)[::-1, ::-1]),
    "parts": lambda s, x, A: jnp.ravel(jnp.concatenate([A[:, :8] * x, A[:, 4:]], 1)),
    "chosen": lambda s, x, A: jnp.ravel(jnp.where((A > x) & ~(A > 2) | (A < -2), A / x, jnp.where(A == A[0], 0, -A))),
    "no numbers": lambda s, x, A: jnp.ravel(jnp.where(jnp.isfinite(1 / jnp.maximum(A, 0)), x, jnp.nan)),
    "of one number": lambda s, x, A: jnp.ravel(A * jnp.where(x > 1, x, 0) + jnp.exp(A) * (x > 1)),
    "a row for all": lambda s, x, A: jnp.ravel((A - jnp.mean(A * x, 0)) / jnp.std(A * x, 1)[:, None]),
    "by steps": lambda s, x, A: jnp.ravel(jax.lax.scan(lambda c, a: (c * x + a, c - a), A[0] * x, A)[1]),
    "functions": lambda s, x, A: jnp.ravel(jax.nn.gelu(A * x, approximate=False) + jax.nn.silu(A) + jax.nn.softplus(A)),
    "erf": lambda s, x, A: jnp.ravel(jax.lax.erf(A * x) + jnp.log1p(jnp.abs(A) * x) + jnp.log(A * A * x)),
    "many draws": lambda s, x, A: x * jax.random.normal(jax.random.key(s), (DRAWN,)),
    "a sum of draws": lambda s, x, A: jnp.ravel(A * x) + jnp.mean(jax.random.normal(jax.random.key(s), (8192,)) ** 2),
    "in parts": lambda s, x, A: x * jnp.concatenate([w := jax.random.normal(jax.random.key(s), (8192,)), -w]),
    "true so far": lambda s, x, A: jnp.ravel(jax.lax.scan(lambda c, a: (c & (a < 2 * x), c), A[0] > -9, A)[1]) * 1.0,
    "true at first": lambda s, x, A: (
        jnp.ravel(jax.lax.scan(lambda c, a: (c & (a > x), c), jnp.ones(16, bool), A)[1]) * x
    ),
    "a condition for all": lambda s, x, A: jnp.ravel(jnp.where((x > 1) & (A > 0), A, -A)),
    "of no number": lambda s, x, A: jnp.concatenate(
        [jnp.sum(A[:, :0], 1) + x, jnp.ravel(A[:0] @ A.T), jnp.ravel(A * x)]
    ),
}
CALLS = [(0, 1.25), (3, 0.5)]
VECTORS = re.compile(r"\(\{([\w,]*)\}=made\)(.*)\}catch")
"""The loops that follow from the controls, and what is written around those that follow from the seed."""


def given(f):
    return lambda s, x: f(s, x, A + (x - x))


@pytest.fixture(scope="module")
def texts():
    return {name: module_of(given(f), np.int32(0), np.float32(1)) for name, f in CASES.items()}


@pytest.fixture(scope="module", params=[False, True], ids=["vectors", "forbidden"])
def found(request, texts, tmp_path_factory):
    jobs = [
        (node.forbidden(text) if request.param else text, [list(call) for call in CALLS]) for text in texts.values()
    ]
    return dict(zip(CASES, node.rows(tmp_path_factory.mktemp("modules"), jobs), strict=True))


@pytest.mark.parametrize("name", CASES)
def test_a_loop_is_what_jax_computes(found, name):
    compiled = jax.jit(given(CASES[name]))
    for (seed, x), row in zip(CALLS, found[name], strict=True):
        np.testing.assert_allclose(row, compiled(np.int32(seed), np.float32(x)), rtol=2e-5, atol=3e-6)


@pytest.mark.parametrize("name", CASES)
def test_what_is_long_is_by_vectors(texts, name):
    """All loops of 12 steps and more but the last, which copies what stays from one call to the next."""
    made = {*re.findall(r"loop\d+", "".join(VECTORS.search(texts[name]).groups()))}
    loops = re.findall(r"function (loop\d+)\((?!.*<0;).*<(?:\d\d\d+|1[26]);", texts[name])
    assert made and made >= {*loops[:-1]}


def test_random_bits_are_jaxs_to_the_last_one(tmp_path):
    """Not only where there are as many as vectors hold."""

    def bits(s, x):
        drawn = jax.random.bits(jax.random.key(s), (DRAWN - 3,)) >> 9 | 0x3F800000
        return jnp.concatenate([jax.lax.bitcast_convert_type(drawn, jnp.float32), jnp.ravel(x * A)])

    text = module_of(bits, np.int32(0), np.float32(1))
    assert "made.bits" in text
    rows, same = node.rows(tmp_path, [(text, [[5, 0.0]]), (node.forbidden(text), [[5, 0.0]])])
    np.testing.assert_array_equal(rows, same)
    np.testing.assert_array_equal(rows[0], jax.jit(bits)(np.int32(5), np.float32(0)))


LARGE = np.array([2**24 + 1, -(2**24) - 3, 2**30 + 1, 2**31 - 1] * 4, np.int32)
WORDS = np.array([2**32 - 1, 2**31 + 1, 2**24 + 1, 7] * 4, np.uint32)
SMALL = np.arange(16, dtype=np.int32) * 100_003
INTEGERS = {
    "compared": lambda x, some: (jnp.arange(16) + 2**24 + jnp.int32(x) > 2**24 + 1) * 1,
    "all": lambda x, some: jnp.sum(jnp.where(some, LARGE, SMALL))[None],
    "most": lambda x, some: jnp.stack([jnp.max(jnp.where(some, LARGE, SMALL)), jnp.min(jnp.where(some, SMALL, LARGE))]),
    "chosen": lambda x, some: (jnp.where(some, LARGE, SMALL) > jnp.where(some, LARGE - 1, SMALL)) * 1,
    "of a number": lambda x, some: jnp.maximum(LARGE, 2**24 + 2 + jnp.int32(x)) + (LARGE == 2**24 + 1 + jnp.int32(x)),
    "by steps": lambda x, some: jnp.ravel(
        jax.lax.scan(lambda c, b: (c + b, c), LARGE + jnp.int32(x), np.stack([SMALL] * 4))[1]),
    "without a sign": lambda x, some: jnp.where(some, WORDS, jnp.maximum(WORDS, 5)),
    "words in all": lambda x, some: (jnp.sum(WORDS + jnp.uint32(x)) % jnp.uint32(1009))[None],
}  # fmt: skip
"""f(x, some): integers of 32 bits, of which single precision has not all; some: A > 0."""


@pytest.mark.parametrize("forbidden", [False, True], ids=["vectors", "forbidden"])
def test_integers_that_single_precision_has_not_stay_integers(forbidden, tmp_path):
    bits = lambda y: jax.lax.bitcast_convert_type(y, jnp.uint32)
    whole = lambda f: lambda s, x: jnp.ravel(jnp.stack([(y := bits(f(x, A[0] + x > 0))) >> 16, y & 0xFFFF])) * 1.0
    texts = [module_of(whole(f), np.int32(0), np.float32(1)) for f in INTEGERS.values()]
    jobs = [(node.forbidden(text) if forbidden else text, [[0, 0.0]]) for text in texts]
    for (name, f), [row] in zip(INTEGERS.items(), node.rows(tmp_path, jobs), strict=True):
        np.testing.assert_array_equal(row, jax.jit(whole(f))(np.int32(0), np.float32(0)), name)


def test_a_module_whose_only_long_loop_follows_from_the_seed_has_it_by_vectors(tmp_path):
    f = lambda s, x: x * jnp.sum(jnp.exp(jax.random.normal(jax.random.key(s), (DRAWN,))))[None]
    text = module_of(f, np.int32(0), np.float32(1))
    assert "const vectors" in text and "await vectors" in text
    [[row]] = node.rows(tmp_path, [(text, [[4, 1.5]])])
    np.testing.assert_allclose(row, jax.jit(f)(np.int32(4), np.float32(1.5)), rtol=2e-6)


def test_an_expression_is_read_as_it_was_written():
    assert read("(a+b[3*i+1])*-2.5e-06").of[0].of[1].of == ("b", "3*i+1")
    assert read("a?b:c?d:e").of[2] == read("(c?d:e)")
    assert read("a-b-c") == read("(a-b)-c") != read("a-(b-c)")
    for wrong in ("a+", "(a", "a b", "a[1", "a=>b", "'a'"):
        with pytest.raises(ValueError):
            read(wrong)


def test_an_index_is_a_sum_of_products():
    assert linear("t*64+(15-(i))+3") == {"": 18, "t": 64, "i": -1}
    for wrong in ("i*i", "i*j", "min(i,3)", "i%2"):
        with pytest.raises(ValueError):
            linear(wrong)
