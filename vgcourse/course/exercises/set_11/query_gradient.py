"""dL/dW_Q of one attention layer, by hand: the softmax's slope, and what is left where tokens are alike."""

import jax
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, compiled, either_sign, exercise, seems


@compiled
def _gradient(x, Wq, Wk, Wv, delta):
    def loss(Wq):
        A = jax.nn.softmax((x @ Wq) @ (x @ Wk).T / x.shape[1] ** 0.5)
        return jax.numpy.sum(delta * (A @ (x @ Wv)))

    return jax.grad(loss)(Wq)


def _weights(x, Wq, Wk, scaled=True) -> np.ndarray:
    z = (x @ Wq) @ (x @ Wk).T / (x.shape[1] ** 0.5 if scaled else 1)
    A = np.exp(z - z.max(1, keepdims=True))
    return A / A.sum(1, keepdims=True)


def _wrong(x, Wq, Wk, Wv, delta, *, root=True, inside=True, slope="whole", of="query", start=True, across=False):
    """dL/dW_Q with one thing done wrong."""
    x, Wq, Wk, Wv, delta = (np.asarray(each, float) for each in (x, Wq, Wk, Wv, delta))
    A, V = _weights(x, Wq, Wk, inside), x @ Wv
    dA = delta @ V.T if start else np.ones_like(A)
    if across:
        A = A.T
    total = np.sum(A * dA, 1, keepdims=True)
    dz = {"whole": A * (dA - total), "own": A * (1 - A) * dA, "none": dA, "first": A * dA}[slope]
    dz = dz / (x.shape[1] ** 0.5 if root else 1)
    return {
        "query": x.T @ dz @ (x @ Wk), "key": x.T @ dz.T @ (x @ Wq), "value": x.T @ A.T @ delta,
        "queries": dz @ (x @ Wk), "no key": x.T @ dz @ x, "turned": x.T @ dz.T @ (x @ Wk),
    }[of]  # fmt: skip


def _draw(rng: np.random.Generator, tokens: int, d: int, alike: int = 1) -> tuple:
    """The first `alike` tokens are the same."""
    x = either_sign(rng, 0.3, 1.2, tokens * d).reshape(tokens, d)
    x[:alike] = x[0]
    W = [either_sign(rng, 0.2, 0.9, d * d).reshape(d, d) for _ in range(3)]
    return x, *W, between(rng, -1, 1, (tokens, d))


EXERCISE = exercise(
    __name__, place=1,
    contract="""query_gradient(x, Wq, Wk, Wv, delta) → dL/dWq, a (d, d) matrix; delta is dL/dh of h = A V, as large as x.
True of it: A = softmax of Q Kᵀ/√d over each row, Q = x Wq, K = x Wk, V = x Wv; x is (tokens, d), no mask, one head.
Allowed: NumPy, jax.numpy. Write the chain rule by hand; jax.grad is there to compare with. Not vgcourse.""",
    groups=(
        Group("basic", "three tokens of two numbers, four of three", 3, lambda rng: [_draw(rng, 3, 2), _draw(rng, 4, 3)]),
        Group("alike", "tokens that are all the same, and three of four", 1, lambda rng: [_draw(rng, 4, 3, 4), _draw(rng, 4, 3, 3)]),
        Group("edge", "one token; more tokens than numbers", 1, lambda rng: [_draw(rng, 1, 3), _draw(rng, 6, 2)]),
    ),
    reference=_gradient, tolerance=Within(2e-3, 2e-5), mistaken=_wrong,
    mistakes=(
        ("no root", "1/√d is missing on the way back: it stands between dL/dz and QKᵀ.", {"root": False}),
        ("root nowhere", "1/√d is missing inside the softmax: z = QKᵀ/√d.", {"inside": False}),
        ("own slope", "A(1 − A) is the slope of a sigmoid. In a softmax raising one weight lowers all others of its row: take off the row’s Σ A·dA.", {"slope": "own"}),
        ("first part", "The second part of the softmax’s slope is missing: what a row gains in one place it loses in the others, Σ A·dA.", {"slope": "first"}),
        ("no slope", "The softmax is missing on the way back: dL/dA was taken for dL/dz.", {"slope": "none"}),
        ("keys", "This is dL/dW_K: x stands on the side of the keys.", {"of": "key"}),
        ("values", "This is dL/dW_V. It needs no slope of the softmax; dL/dW_Q does.", {"of": "value"}),
        ("queries", "This is dL/dQ, for each token. One more step: Q = x W_Q.", {"of": "queries"}),
        ("no W_k", "W_K is missing: the queries met the keys, x W_K, and not x.", {"of": "no key"}),
        ("delta forgotten", "delta does not come in: dL/dA is delta Vᵀ.", {"start": False}),
        ("rows and columns", "dL/dz is turned on its side: row i belongs to the token that asks.", {"of": "turned"}),
        ("columns", "The weights of each column were used for those of a row.", {"across": True}),
        ("transposed", "Rows and columns are exchanged: dL/dW_Q = xᵀ dL/dQ.", lambda *given: _wrong(*given).T),
        seems("size", "One number came: the gradient of every entry of W_Q is wanted.", lambda _, expected, got: bool(got.ndim == 0)),
    ),
)  # fmt: skip
