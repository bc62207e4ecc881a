"""Activation functions: what they do to a signal, and what their slopes do to a gradient.

To add one, add one record: the stack, the theory, the pictures, the explorers, the quizzes and the tests take their
lists from `ACTIVATIONS`. Every program that has the activation as a knob compiles every record.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import lru_cache, partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.typing import ArrayLike
from jaxtyping import Array, Float, Int

from vgcourse.inputs import one_of


class Activation(NamedTuple):
    """One activation function φ, and all that the course says and shows of it.

    `function` works element by element and can be differentiated by JAX. `max_slope` is the supremum of |φ′|, to ten
    digits. `word` is its name in sentences, `symbol` stands before "(z)" where that is another. `family` is one of
    `FAMILIES`; `lesson` is the first one that shows it, from which on explorers and quizzes offer it. `look` holds the
    colour on white, the colour on black, and a marker of `views.look.MARKERS`, which no other member of its family has.
    """

    name: str
    word: str
    formula: str
    function: Callable[[Float[Array, "..."]], Float[Array, "..."]]
    max_slope: float
    family: str
    lesson: int
    look: tuple[str, str, str]
    symbol: str = ""

    def __call__(self, z):
        return self.function(jnp.asarray(z))

    def slope(self, z):
        """φ′(z), element by element, by automatic differentiation; same shape as `z`."""
        z = jnp.asarray(z, jnp.result_type(float))
        return jax.jvp(self.function, (z,), (jnp.ones_like(z),))[1]

    def second_moment(self, q):
        """E[φ(√q z)²], z ~ N(0, 1): the mean square of a layer's output when its pre-activations have variance `q`."""
        return gaussian_mean(lambda z: self.function(z) ** 2, q)

    def slope_second_moment(self, q):
        """E[φ′(√q z)²], z ~ N(0, 1): times σw², the mean-field factor χ (Schoenholz et al. 2017)."""
        return gaussian_mean(lambda z: self.slope(z) ** 2, q)


@jax.custom_jvp
def sigmoid(z):
    """σ(z), with a slope that survives saturation: σ(z) σ(−z).

    The usual σ (1 − σ) is 0 in float32 from z = 17 on, and 1 − tanh² from z = 9 on: false zeros, where the true
    slopes are 4e-8 and 6e-8.
    """
    return jax.nn.sigmoid(z)


@sigmoid.defjvp
def _sigmoid_slope(primals, tangents):
    (z,), (dz,) = primals, tangents
    return jax.nn.sigmoid(z), jax.nn.sigmoid(z) * jax.nn.sigmoid(-z) * dz


@jax.custom_jvp
def tanh(z):
    """tanh z = 2σ(2z) − 1, with a slope that survives saturation: 4 σ(2z) σ(−2z)."""
    return jnp.tanh(z)


@tanh.defjvp
def _tanh_slope(primals, tangents):
    (z,), (dz,) = primals, tangents
    return jnp.tanh(z), 4 * jax.nn.sigmoid(2 * z) * jax.nn.sigmoid(-2 * z) * dz


FAMILIES = ("relu", "bounded", "linear")
_RECORDS = (
    Activation("sigmoid", "sigmoid", r"\sigma(z) = 1/(1+e^{-z})", sigmoid, max_slope=0.25,
               family="bounded", lesson=1, look=("#D55E00", "#E8772E", "circle"), symbol="σ"),
    Activation("tanh", "tanh", r"\tanh(z)", tanh, max_slope=1.0,
               family="bounded", lesson=1, look=("#0072B2", "#56B4E9", "square")),
    Activation("relu", "ReLU", r"\max(0, z)", jax.nn.relu, max_slope=1.0,
               family="relu", lesson=1, look=("#009E73", "#2FC29A", "triangle")),
    Activation("linear", "linear", r"z", lambda z: z, max_slope=1.0,
               family="linear", lesson=1, look=("#6E6E6E", "#B0B0B0", "wedge"), symbol="z"),
    Activation("leaky_relu", "leaky ReLU", r"\max(z, 0.01\,z)", partial(jax.nn.leaky_relu, negative_slope=0.01),
               max_slope=1.0, family="relu", lesson=4, look=("#A08600", "#F0E442", "wedge")),
    Activation("elu", "ELU", r"z \text{ or } e^z - 1", jax.nn.elu, max_slope=1.0,
               family="relu", lesson=4, look=("#9A3D78", "#E39AC6", "square")),
    Activation("selu", "SELU", r"\lambda z \text{ or } \lambda\alpha(e^z - 1)", jax.nn.selu,
               max_slope=1.7580993408473766, family="relu", lesson=4, look=("#4B3A9E", "#A79BEB", "diamond")),
    Activation("gelu", "GELU", r"z\,\Phi(z)", partial(jax.nn.gelu, approximate=False), max_slope=1.1289041452,
               family="relu", lesson=4, look=("#8A3800", "#F08A3C", "plus")),
    Activation("silu", "SiLU", r"z\,\sigma(z)", jax.nn.silu, max_slope=1.0998393201,
               family="relu", lesson=5, look=("#2B8FC9", "#7CCBF5", "cross")),
    Activation("softplus", "softplus", r"\ln(1 + e^z)", jax.nn.softplus, max_slope=1.0,
               family="relu", lesson=5, look=("#1A1A1A", "#FFFFFF", "circle")),
)  # fmt: skip
ACTIVATIONS: dict[str, Activation] = {record.name: record for record in _RECORDS}


def activation(name: str) -> Activation:
    """The activation function of that name; a misspelt one gets the nearest name in a sentence."""
    return ACTIVATIONS[one_of("The activation", name, ACTIVATIONS)]


def offered(lesson: int, *families: str, without: Collection[str] = ()) -> tuple[str, ...]:
    """The activations that this lesson offers to choose from: those met so far, `without` the ones it has reasons for.

    In the order of `ACTIVATIONS`; with `families`, these alone, one after the other.
    """
    met = [record for record in _RECORDS if record.lesson <= lesson and record.name not in without]
    if families:
        met = [record for family in families for record in met if record.family == family]
    return tuple(record.name for record in met)


def activation_index(name: str) -> int:
    """Where the activation stands in `ACTIVATIONS`: its number as a traced knob."""
    return tuple(ACTIVATIONS).index(activation(name).name)


def _switched(index: Int[ArrayLike, ""], z: Float[ArrayLike, "..."]) -> tuple[Array, Array]:
    branches = [lambda z, each=each: jax.jvp(each.function, (z,), (jnp.ones_like(z),)) for each in _RECORDS]
    return jax.lax.switch(index, branches, z)


@jax.custom_jvp
def _with_slope(index, z):
    """(φ(z), φ′(z)), with a rule that says what JAX would do anyway.

    When JAX separates what is known from what is linear, it takes a switch apart, branch by branch, even one of which
    all is known; what has a rule it leaves alone then. Tracing a training takes 0.18 CPU seconds instead of 0.24.
    """
    return _switched(index, z)


@_with_slope.defjvp
def _its_own_slope(primals, tangents):
    index, z = primals
    return jax.jvp(lambda z: _switched(index, z), (z,), tangents[1:])


@jax.custom_jvp
def activate(index: Int[ArrayLike, ""], z: Float[ArrayLike, "..."]) -> Float[Array, "..."]:
    """φ(z) for the activation with that number. The number may be traced: changing it compiles nothing.

    It is differentiated by a switch for value and slope together: JAX would differentiate a switch by keeping what any
    of its branches needs, which takes a fifth longer to compile.
    """
    return jax.lax.switch(index, [record.function for record in _RECORDS], z)


@activate.defjvp
def _activate_slope(primals, tangents):
    h, slope = _with_slope(*primals)
    return h, slope * tangents[1]


def moments(index: Int[ArrayLike, ""], q: Float[ArrayLike, ""]) -> tuple[Float[Array, ""], Float[Array, ""]]:
    """(E[φ(√q z)²], E[φ′(√q z)²]) for the activation with that, possibly traced, number."""
    return jax.lax.switch(index, [lambda q, r=r: (r.second_moment(q), r.slope_second_moment(q)) for r in _RECORDS], q)


@lru_cache
def gaussian_nodes(count: int = 128, reach: float = 9.0) -> tuple[np.ndarray, np.ndarray]:
    """Nodes and weights for E[f(z)], z ~ N(0, 1): Gauss–Legendre on each side of 0.

    Gauss–Hermite converges slowly here for two reasons that matter in this course: ReLU and its relatives have a
    kink at 0, and at large q the slope of tanh is a spike of width 1/√q there. Two half-ranges put the kink at an end
    point, where Legendre's nodes crowd. (Gauss–Hermite agrees to 1e-6 wherever it has converged: a test holds that.)
    """
    node, weight = np.polynomial.legendre.leggauss(count)
    z = (node + 1) / 2 * reach
    w = weight * reach / 2 * np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    w /= 2 * w.sum()
    return np.concatenate([-z[::-1], z]), np.concatenate([w[::-1], w])


def gaussian_mean(f: Callable, q) -> Float[Array, "..."]:
    """E[f(√q z)] for z ~ N(0, 1), by quadrature; `q` may have any shape, and so has the result."""
    q = jnp.asarray(q, jnp.result_type(float))
    z, weights = (jnp.asarray(part, q.dtype) for part in gaussian_nodes())
    return f(jnp.sqrt(q)[..., None] * z) @ weights
