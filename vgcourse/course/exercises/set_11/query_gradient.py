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


def _weights(x, Wq, Wk, by, axis=1) -> np.ndarray:
    z = (x @ Wq) @ (x @ Wk).T / by
    A = np.exp(z - z.max(axis, keepdims=True))
    return A / A.sum(axis, keepdims=True)


def _wrong(x, Wq, Wk, Wv, delta, *, root=1, inside=1, width=None, slope="whole", of="query", to="value", across=False, axis=1):
    """dL/dW_Q with one thing done wrong. root, inside: how often √width is divided by, on the way back and before."""
    x, Wq, Wk, Wv, delta = (np.asarray(each, float) for each in (x, Wq, Wk, Wv, delta))
    width = np.shape(x)[1 if width is None else width] ** 0.5
    A = _weights(x, Wq, Wk, width**inside, axis)
    dA = delta @ {"value": x @ Wv, "token": x, "key": x @ Wk}[to].T
    if across:
        A = A.T
    gain = A * dA
    dz = {
        "whole": A * (dA - np.sum(gain, axis, keepdims=True)), "own": A * (1 - A) * dA, "none": dA, "first": gain,
        "turned": A * (dA - np.sum(gain, 1)), "columns": A * (dA - np.sum(gain, 0)), "all": A * (dA - np.sum(gain)),
        "unweighted": A * (dA - np.sum(dA, 1, keepdims=True)), "mean": A * (dA - np.mean(dA, 1, keepdims=True)),
        "outside": gain - np.sum(gain, 1, keepdims=True),
    }[slope]  # fmt: skip
    dz = dz / width**root
    return {
        "query": x.T @ dz @ (x @ Wk), "key": x.T @ dz.T @ (x @ Wq), "value": x.T @ A.T @ delta,
        "queries": dz @ (x @ Wk), "no key": x.T @ dz @ x, "turned": x.T @ dz.T @ (x @ Wk),
    }[of]  # fmt: skip


def _half_turned(x, Wq, Wk, Wv, delta) -> np.ndarray:
    """A is normalised by columns, and the way back goes by rows."""
    root = np.shape(x)[1] ** 0.5
    A, dA = _weights(x, Wq, Wk, root, 0), delta @ (x @ Wv).T
    return x.T @ (A * (dA - np.sum(A * dA, 1, keepdims=True)) / root) @ (x @ Wk)


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
    reference=_gradient, tolerance=Within(2e-3, 2e-5), alike=Within(2e-3, 2e-5), mistaken=_wrong,
    mistakes=(
        seems("zero", "Nothing but 0 came out. Where every dL/dA of a row is the same, a softmax takes all of it off: does delta come in?",
              lambda _, expected, got: bool(np.any(np.abs(expected) > 1e-3) and np.all(np.abs(got) < 1e-6))),
        ("no root", "1/√d is missing on the way back: it stands between dL/dz and QKᵀ.", {"root": 0}),
        ("root nowhere", "1/√d is missing inside the softmax: z = QKᵀ/√d.", {"inside": 0}),
        ("root twice", "It is divided by √d twice on the way back: 1/√d stands once between dL/dz and QKᵀ.", {"root": 2}),
        ("root of tokens", "d is how many numbers a token has. Here it is how many tokens there are.", {"width": 0}),
        ("softmax of columns", "The softmax runs down the columns here. It is each row of A that sums to 1.", {"axis": 0}),
        ("softmax of columns, rows back", "The softmax runs down the columns here. It is each row of A that sums to 1.",
         _half_turned),
        ("sum turned", "Σ A·dA of a row is taken off a column: the sum of the first row from all that stands first. keepdims=True keeps it with its row.", {"slope": "turned"}),
        ("sum of columns", "Σ A·dA is the sum of a column here. What a weight gains is lost by the others of its row.", {"slope": "columns"}),
        ("sum of all", "Σ A·dA is the sum over all rows here. Each row has its own.", {"slope": "all"}),
        ("sum unweighted", "What is taken off is the sum of the row’s dA, without weights. A decides how much each counts.", {"slope": "unweighted"}),
        ("mean unweighted", "What is taken off is the plain mean of the row’s dA. A decides how much each counts.", {"slope": "mean"}),
        ("outside", "Σ A·dA is taken off after multiplying by A. It belongs inside: all of the bracket is multiplied.", {"slope": "outside"}),
        ("tokens for values", "dL/dA was made with x. What A averages are the values, V = x W_V.", {"to": "token"}),
        ("keys for values", "dL/dA was made with the keys. What A averages are the values, V = x W_V.", {"to": "key"}),
        ("mean of tokens", "It is divided by the number of tokens. The loss is no mean here: what delta says of each token is added up.",
         lambda *given: _wrong(*given) / len(given[0])),
        ("opposite", "The sign is the opposite one everywhere: the gradient itself is wanted, not the step against it.", lambda *given: -_wrong(*given)),
        ("own slope", "A(1 − A) is the slope of a sigmoid. In a softmax raising one weight lowers all others of its row: take off the row’s Σ A·dA.", {"slope": "own"}),
        ("first part", "The second part of the softmax’s slope is missing: what a row gains in one place it loses in the others, Σ A·dA.", {"slope": "first"}),
        ("no slope", "The softmax is missing on the way back: dL/dA was taken for dL/dz.", {"slope": "none"}),
        ("keys", "This is dL/dW_K: x stands on the side of the keys.", {"of": "key"}),
        ("values", "This is dL/dW_V. It needs no slope of the softmax; dL/dW_Q does.", {"of": "value"}),
        ("queries", "This is dL/dQ, for each token. One more step: Q = x W_Q.", {"of": "queries"}),
        ("no W_k", "W_K is missing: the queries met the keys, x W_K, and not x.", {"of": "no key"}),
        ("rows and columns", "dL/dz is turned on its side: row i belongs to the token that asks.", {"of": "turned"}),
        ("columns", "The weights of each column were used for those of a row.", {"across": True}),
        ("transposed", "Rows and columns are exchanged: dL/dW_Q = xᵀ dL/dQ.", lambda *given: _wrong(*given).T),
        seems("size", "One number came: the gradient of every entry of W_Q is wanted.", lambda _, expected, got: bool(got.ndim == 0)),
    ),
)  # fmt: skip
