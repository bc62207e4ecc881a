"""What cannot be examined gets one sentence: what was expected, what came, what to do."""

import os
import platform
import subprocess
import sys

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from vgcourse.clinic.examination import examine
from vgcourse.inputs import BadInput

W, X = {"w": jnp.ones((3, 2))}, jnp.ones((4, 3))
KEPT: list = []


def good(params, batch):
    return jnp.mean(jnp.tanh(batch @ params["w"]) ** 2)


def keeps(params, batch):
    KEPT.append(batch @ params["w"])
    return jnp.mean(KEPT[-1])


def with_numpy(params, batch):
    return np.mean(np.asarray(batch @ params["w"]))


def decides(params, batch):
    z = jnp.mean(batch @ params["w"])
    return z if z > 0 else -z


def loops(params, batch):
    return jnp.mean(jax.lax.while_loop(lambda h: jnp.sum(h) < 50, lambda h: h @ params["w"] @ params["w"].T, batch))


REFUSED = {
    "several numbers": ((lambda p, b: b @ p["w"], W, X), r"the shape \(4, 2\) came"),
    "(loss, aux)": ((lambda p, b: (good(p, b), 1), W, X), "has_aux=True"),
    "nothing": ((lambda p, b: None, W, X), "None"),
    "a count": ((lambda p, b: jnp.sum(b @ p["w"] > 0), W, X), "int32 came"),
    "whole numbers": ((good, {"w": jnp.ones((3, 2), int)}, X), "int32"),
    "an empty leaf": ((good, {"w": jnp.ones((3, 0))}, X), r"params\['w'\] is empty"),
    "nan in the batch": ((good, W, X.at[1, 2].set(jnp.nan)), r"batch holds nan, in 1 of 12 entries, first at \[1, 2\]"),
    "nan in the parameters": ((good, {"w": W["w"].at[0, 1].set(jnp.nan)}, X), r"params\['w'\] holds nan"),
    "no function": ((3, W, X), "3 came first"),
    "a function second": ((W, good, X), "A function came second"),
    "params and batch swapped": ((good, X, W), "the order is loss, params, batch"),
    "an empty batch": ((good, W, jnp.ones((0, 3))), "The batch is empty"),
    "side effects": ((keeps, W, X), "KEPT.*has_aux=True"),
    "NumPy": ((with_numpy, W, X), "with_numpy|NumPy.*use jax.numpy"),
    "a decision": ((decides, W, X), r"return z if z > 0.*jnp.where"),
    "a while loop": ((loops, W, X), "jax.lax.scan"),
    "shapes that do not fit": ((lambda p, b: jnp.mean(b @ p["w"].T), W, X), "The loss itself fails.*dot_general"),
    "a billion": ((good, {"w": jax.ShapeDtypeStruct((40_000, 40_000), "float32")}, X), "1.6 billion parameters"),
    "only shapes": ((good, {"w": jax.ShapeDtypeStruct((3, 2), "float32")}, X), "initialise"),
    "no parameters": ((good, {}, X), "none came"),
    "no batch": ((lambda p, b: jnp.mean(b[0] @ p["w"]), W, None), "must hold arrays, such as .*; None came"),
    "words": ((good, W, ("a", "b")), "must hold arrays.*; a tuple without any came"),
    "a gradient as well": ((jax.value_and_grad(good), W, X), "give the loss itself"),
    "a print of the number": ((lambda p, b: float(good(p, b)), W, X), r"take float\(…\)"),
    "a closure": ((lambda: good(W, X), W, X), r"it takes \(\).*def loss\(params, batch\)"),
    "other arguments": ((lambda p, a, b, c: 0.0, W, X), r"it takes \(p, a, b, c\)"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_refused_in_one_sentence(what):
    args, words = REFUSED[what]
    with pytest.raises(BadInput, match=words) as refused:
        examine(*args)
    assert "\n" not in str(refused.value) and len(str(refused.value)) < 420
    KEPT.clear()


def test_options():
    with pytest.raises(BadInput, match="Leave has_aux out"):
        examine(good, W, X, has_aux=True)
    with pytest.raises(BadInput, match="one of optax"):
        examine(good, W, X, optimizer="adam")
    with pytest.raises(BadInput, match="the function adam came"):
        examine(good, W, X, optimizer=optax.adam)
    with pytest.raises(BadInput, match="outside of jit"):
        jax.jit(lambda w: examine(good, w, X))(W)


def test_what_is_said_in_a_note():
    def uses_numbers(params, batch):
        return good(params, np.asarray(batch) + 1) * params["count"][0]

    found = examine(uses_numbers, {**W, "count": jnp.arange(1, 3)}, X)
    assert len(found.notes) == 2 and "as numbers" in found.notes[0] and "['count']" in found.notes[1]
    assert [each.path for each in found.parameters] == ["['w']"]


def test_a_tuple_may_be_what_the_loss_takes_one_by_one():
    found = examine(lambda p, x, scale: scale * good(p, x), W, (X, jnp.float32(2)))
    assert found.loss.value == pytest.approx(2 * float(good(W, X)))


HALF = """
import jax.numpy as jnp
from vgcourse.clinic.examination import examine
loss = lambda p, x: jnp.mean((x.astype(DTYPE) @ p.astype(DTYPE)).astype(jnp.float32) ** 2)
print(len(examine(loss, jnp.ones((4, 3)), jnp.ones((8, 4))).stages))
"""


@pytest.mark.parametrize("dtype", ["float16", "float32"])
def test_a_processor_without_half_precision_is_told_so(dtype):
    """XLA has no float16 where the processor has none: JAX's own error names missing symbols. (ARM knows no SSE4.2.)"""
    as_old = os.environ | {"XLA_FLAGS": "--xla_cpu_max_isa=SSE4_2"}
    code = HALF.replace("DTYPE", f"jnp.{dtype}")
    done = subprocess.run([sys.executable, "-c", code], env=as_old, capture_output=True, text=True)
    if dtype == "float32" or platform.machine() not in ("x86_64", "AMD64"):
        assert done.returncode == 0 and done.stdout.strip() == "1", done.stderr
    else:
        said = done.stderr.strip().splitlines()[-1]
        assert "BadInput: The loss computes in float16" in said and "examine it in float32" in said, done.stderr
