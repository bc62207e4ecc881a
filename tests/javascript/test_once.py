"""What one loop has computed no other computes again, and the numbers are still JAX's."""

import jax
import jax.numpy as jnp
import node
import numpy as np
import pytest
from jax import lax

from vgcourse.javascript.module import module_of

WEIGHTS = np.cos(np.arange(5 * 8 * 8, dtype=np.float32)).reshape(5, 8, 8) / 2
BEGIN = np.sin(np.arange(64, dtype=np.float32)).reshape(8, 8)
stage = lambda h, W: jnp.tanh(h @ W)


def back(carry, layer):
    h, W = layer
    return jax.vjp(stage, h, W)[1](carry)[0], jnp.sum(carry**2)


def thrice(s, x):
    """Forward, forward again for sizes, and backward, which computes each stage once more: as `measure` does."""
    Ws, h = WEIGHTS * x, BEGIN * x
    last, hs = lax.scan(lambda h, W: (stage(h, W), h), h, Ws)
    sizes = lax.scan(lambda h, W: ((out := stage(h, W)), jnp.max(out)), h, Ws)[1]
    return jnp.concatenate([sizes, lax.scan(back, last, (hs, Ws), reverse=True)[1]])


def in_a_branch(s, x):
    return lax.cond(x > 1, lambda: thrice(s, x), lambda: -thrice(s, x * 2))


def masked(s, x):
    """All stages are there: the mask is known when the module is made."""
    on, Ws, h = jnp.arange(5) < 5, WEIGHTS * x, BEGIN * x
    plain = lax.scan(lambda h, W: (stage(h, W), jnp.min(h)), h, Ws)[1]
    where = lambda h, layer: (jnp.where(layer[1], stage(h, layer[0]), h), jnp.max(h))
    return plain + lax.scan(where, h, (Ws, on))[1]


def alike_at_first(s, x):
    """Two carries begin alike in both loops, and one of them goes another way."""
    Ws, h = WEIGHTS * x, BEGIN * x
    one = lambda c, W: ((stage(c[0], W), c[1] + jnp.max(c[0])), c[1])
    other = lambda c, W: ((stage(c[0], W), c[1] - jnp.max(c[0])), c[1])
    third = lambda c, W: ((stage(c[0], W) + c[1], c[1]), jnp.max(c[0]))
    return jnp.concatenate([lax.scan(each, (h, x * 0), Ws)[1] for each in (one, other, third)])


def other_ways(s, x):
    """The same steps from another beginning, in the other direction, and fewer of them."""
    Ws, step = WEIGHTS * x, lambda h, W: (stage(h, W), jnp.max(h))
    return jnp.concatenate([
        lax.scan(step, BEGIN * x, Ws)[1], lax.scan(step, BEGIN + x, Ws)[1],
        lax.scan(step, BEGIN * x, Ws, reverse=True)[1], lax.scan(step, BEGIN * x, Ws[:4])[1],
    ])  # fmt: skip


def within_another(s, x):
    """Two loops of 2 and 4 steps in the steps of a third one, whose value both use."""

    def outer(c, _):
        inner = lambda ways: lax.scan(lambda k, w: (k + jnp.sin(c) * w, k), x, jnp.arange(1.0, ways) * x)[1]
        return c + x, jnp.concatenate([inner(3), inner(5)])

    return jnp.ravel(lax.scan(outer, x, None, length=3)[1])


def test_what_is_the_same_at_every_step_is_not_stacked():
    def f(s, x):
        step = lambda by: lambda c, W: (c + by * W * jnp.cos(c[0, 0]), c[0] * jnp.sin(x))
        return sum(lax.scan(step(by), BEGIN * x, WEIGHTS)[1] for by in (1, 2))

    text = module_of(f, np.int32(0), np.float32(1)).partition("let seed;")[2]
    assert text.count("sin(") == 2


CASES = {
    thrice: (2, 1),
    in_a_branch: (4, 2),
    masked: (1, 1),
    alike_at_first: (2, 2),
    other_ways: (4, 4),
    within_another: (0, 0),
}
"""Function → how many products and how many tanh its module may have."""
X = (0.5, 1.25)


@pytest.fixture(scope="module")
def modules():
    return {f: module_of(f, np.int32(0), np.float32(1)) for f in CASES}


@pytest.mark.parametrize("f", CASES)
def test_nothing_is_computed_twice(modules, f):
    text = modules[f].partition("let seed;")
    loops = [line for line in text[0].splitlines() if line.startswith("function loop")]
    assert (text[2].count("product("), sum("tanh(" in line for line in loops)) == CASES[f]


@pytest.mark.parametrize("forbidden", [False, True])
def test_it_is_what_jax_computes_also_where_a_page_forbids_webassembly(modules, tmp_path, forbidden):
    texts = [text.replace("WebAssembly.", "forbidden.") if forbidden else text for text in modules.values()]
    found = node.rows(tmp_path, [(text, [[0, x] for x in X]) for text in texts])
    for f, rows in zip(CASES, found, strict=True):
        for x, row in zip(X, rows, strict=True):
            np.testing.assert_allclose(
                row, jax.jit(f)(np.int32(0), np.float32(x)), rtol=1e-4, atol=1e-5, err_msg=f.__name__
            )


COUNTED = """
export async function run(modules) {
  const { Instance } = WebAssembly;
  let count = 0;
  WebAssembly.Instance = function (module) { count += 1; return new Instance(module); };
  for (const each of modules) await import(each);
  return count;
}
"""


def test_the_modules_of_a_page_share_one_memory(modules, tmp_path):
    """Chromium gives a page 125 of them, and whoever runs a cell again loads its module anew."""
    paths = [tmp_path / f"{f.__name__}.mjs" for f in CASES]
    for path, text in zip(paths, modules.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    assert node.run(tmp_path, COUNTED, [path.as_uri() for path in paths]) == 1
