"""Questions of lesson 06, normalisation.

Every key is computed by the package when an answer comes, and so is every known mistake.
"""

from __future__ import annotations

from functools import lru_cache

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.experiments.lesson_06 import normalised
from vgcourse.experiments.lesson_06.normalised import skip_sweep
from vgcourse.measuring.profile import sweep
from vgcourse.nets.activations import activation
from vgcourse.nets.normalisation import batch_norm, layer_norm

growth = lru_cache(64)(normalised.growth)


@lru_cache(64)
def _first_layer(activation, normalisation) -> float:
    """log10 of dL/dh at the first of thirty layers 64 wide, a batch of 64, the median of twenty seeds."""
    runs = sweep(seed=range(20), depth=30, activation=activation, normalisation=normalisation, width=64, batch=64)
    return float(np.median(runs.log10_dh[:, 0]))


def _draw_depth(rng) -> dict:
    name = str(rng.choice(["relu", "tanh", "gelu"]))
    return {"depth": int(rng.integers(12, 41)), "name": name, "word": activation(name).word}


def _size(v, factor: float) -> float:
    return factor ** ((v["depth"] - 1) / 2)


EXPLOSION = Question(
    name="explosion",
    kind="number",
    draw=_draw_depth,
    prompt="A stack of {depth} {word} layers with batch norm, wide layers, a large batch, σ_w = 2, no training yet. A gradient of size (RMS) "
    "1 enters at the output of the last layer. What size has it at the output of the first?",
    key=lambda v: _size(v, growth(v["name"], "batch")),
    tolerance=Tolerance(relative=0.03),
    mistakes=(
        Mistake(lambda v: 1.0, "So the claim has it. The division by the spread stands in the gradient as well: E[φ′²]/Var[φ] a layer."),
        Mistake(lambda v: growth(v["name"], "batch") ** (v["depth"] - 1), "That is the squared gradient. Its root is the size."),
        Mistake(lambda v: growth(v["name"], "batch") ** (v["depth"] / 2), "One factor too many: between the outputs of the first and of the last of {depth} layers lie {depth} − 1."),
        Mistake(lambda v: _size(v, 4 * growth(v["name"], "none")), "That is σ_w²·E[φ′²], the plain stack. Batch norm divides by its spread, and σ_w cancels."),
        Mistake(lambda v: None if v["name"] == "relu" else _size(v, growth(v["name"], "layer")), "That divides by E[φ²]. Batch norm takes the mean off first and divides by what is left, Var[φ]."),
        Mistake(lambda v: _size(v, 4 * growth(v["name"], "batch")), "σ_w² cancels: it multiplies the gradient, and the spread s² that divides it."),
    ),
    wrong="Take vg.growth(name, \"batch\") to the power of the number of factors, and the root.",
    explain="{depth} − 1 factors of E[φ′²]/Var[φ] in the square, at every σ_w: {key:.3g}.",
)  # fmt: skip


_batch_norm = jax.jit(batch_norm)


def _draw_batch(rng) -> dict:
    """Four or five numbers with a mean and a spread."""
    while True:
        z = [float(x) for x in np.round(rng.normal(rng.uniform(1, 4), 2, int(rng.integers(4, 6))), 1)]
        if len(set(z)) < len(z) or np.std(z) < 1 or abs(z[0] - np.mean(z)) < 0.5 or abs(np.mean(z)) < 0.5:
            continue
        if np.min(np.diff(np.sort([_normed({"z": z}), *_misread(z)]))) > 0.03:
            return {"z": z}


def _misread(z) -> list[float]:
    """What is left undivided; divided by the variance; with n − 1; with its mean; by the RMS."""
    off, n = z[0] - np.mean(z), len(z)
    return [
        off,
        off / np.var(z),
        off / np.std(z) * np.sqrt((n - 1) / n),
        z[0] / np.std(z),
        z[0] / np.sqrt(np.mean(np.square(z))),
    ]


def _normed(v) -> float:
    return float(_batch_norm(np.array(v["z"], np.float32)[:, None])[0, 0])


ONE_COLUMN = Question(
    name="one-column",
    kind="number",
    draw=_draw_batch,
    prompt="One unit, a batch of examples: its pre-activations are z = {z}. What does batch norm make of {z[0]:g}?",
    key=_normed,
    tolerance=Tolerance(absolute=0.006),
    mistakes=(
        Mistake(lambda v: _misread(v["z"])[0], "The mean is taken off. Divide by the standard deviation as well."),
        Mistake(lambda v: _misread(v["z"])[1], "Divide by the standard deviation, the root of the variance."),
        Mistake(lambda v: _misread(v["z"])[2], "That divides by n − 1 under the root. In training, batch norm takes the plain mean of the squares; n − 1 goes into the running average."),
        Mistake(lambda v: _misread(v["z"])[3], "Take the mean of the batch off first."),
        Mistake(lambda v: _misread(v["z"])[4], "That divides by the RMS and takes no mean off: so does RMS norm, which is another one."),
    ),
    wrong="Take the mean off, and divide by the root of the mean square of what is left.",
    explain="(z − mean)/standard deviation: {key:.3g}.",
)  # fmt: skip


@jax.jit
def _gradient_size(a, σ):
    key_w, key_x = jax.random.split(jax.random.key(0))
    W, x = σ * jax.random.normal(key_w, (16, 16)), jax.random.normal(key_x, (32, 16))
    loss = lambda W: jnp.sum(jnp.tanh(batch_norm(x @ W)) ** 3)
    return jnp.linalg.norm(jax.grad(loss)(a * W)) / jnp.linalg.norm(jax.grad(loss)(W))


_SCALES = [
    0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 9.0, 12.0, 15.0, 16.0, 20.0, 25.0,
    30.0, 40.0, 50.0,
]  # fmt: skip

SCALED_GRADIENT = Question(
    name="scaled-gradient",
    kind="number",
    draw=lambda rng: {"a": float(rng.choice(_SCALES))},
    prompt="All weights W in front of a batch norm are multiplied by {a:g}. By what is dL/dW multiplied?",
    key=lambda v: float(_gradient_size(np.float32(v["a"]), np.float32(5))),
    tolerance=Tolerance(relative=0.01),
    mistakes=(
        Mistake(lambda v: 1.0, "The loss stays the same. Its slope does not: the same valley is {a:g} times as wide."),
        Mistake(lambda v: v["a"], "The other way round: where W is larger, it takes a larger step to change anything."),
        Mistake(lambda v: v["a"] ** -2, "That is the effective learning rate. The gradient has one factor 1/{a:g}; the other comes from comparing the step with W."),
        Mistake(lambda v: v["a"] ** 2, "The loss does not change when W is multiplied by a. Differentiate L(aW) = L(W) by W."),
    ),
    explain="L(aW) = L(W), so a·L′(aW) = L′(W): the gradient is divided by {a:g}.",
)  # fmt: skip

SAME_TRAINING = Question(
    name="same-training",
    kind="number",
    draw=lambda rng: {"a": float(rng.choice(_SCALES)), "rate": float(rng.choice([0.01, 0.02, 0.03, 0.05, 0.06, 0.08, 0.1]))},
    prompt="A network with batch norm after every weight matrix trains well with plain SGD at the rate {rate:g}. Somebody multiplies all its "
    "initial weights by {a:g}, before training. With which rate does it train as before?",
    key=lambda v: v["rate"] * v["a"] / float(_gradient_size(np.float32(v["a"]), np.float32(5))),
    tolerance=Tolerance(relative=0.02),
    mistakes=(
        Mistake(lambda v: v["rate"], "The network computes the same, and its steps are not the same: look at the gradient and at the weights that it moves."),
        Mistake(lambda v: v["rate"] * v["a"], "That makes up for the gradient, which is divided by {a:g}. The weights that have to turn are {a:g} times as long as well."),
        Mistake(lambda v: v["rate"] / v["a"] ** 2, "The other way round: longer weights turn less."),
        Mistake(lambda v: v["rate"] / v["a"], "Two things change, the gradient and the weights that it moves, and both the other way."),
    ),
    explain="The step has to be {a:g} times as long, from a gradient that is divided by {a:g}: the rate times {a:g}², {key:.3g}.",
)  # fmt: skip

NETWORKS = (
    ("relu", "batch", "ReLU, batch norm"), ("relu", "layer", "ReLU, layer norm"), ("tanh", "batch", "tanh, batch norm"),
    ("sigmoid", "batch", "sigmoid, batch norm"), ("sigmoid", "layer", "sigmoid, layer norm"), ("gelu", "batch", "GELU, batch norm"),
    ("linear", "batch", "no activation, batch norm"),
)  # fmt: skip


def _draw_networks(rng) -> dict:
    """Four networks whose factors in theory differ clearly; the one that vanishes among them, or the fastest."""
    while True:
        chosen = [int(i) for i in rng.choice(len(NETWORKS), 4, replace=False)]
        factors = sorted(growth(*NETWORKS[i][:2]) for i in chosen)
        if np.min(np.diff(factors)) > 0.1 and (0 in chosen or 4 in chosen):
            return {"networks": chosen, "most": bool(rng.random() < 0.5 or 4 not in chosen)}


def _chosen(v) -> list[float]:
    return [_first_layer(*NETWORKS[i][:2]) for i in v["networks"]]


def _sorted(sizes) -> tuple[int, ...]:
    return tuple(int(i) for i in np.argsort(sizes, kind="stable"))


def _key_order(v) -> tuple[int, ...]:
    return _sorted(_chosen(v))


def _other_than(order: tuple[int, ...], *known: tuple[int, ...]) -> tuple[int, ...] | None:
    return None if order in known else order


def _by_slopes(v) -> tuple[int, ...]:
    return _sorted([growth(NETWORKS[i][0], "none") for i in v["networks"]])


def _as_if_batch(v) -> tuple[int, ...]:
    return _sorted([growth(NETWORKS[i][0], "batch") for i in v["networks"]])


ORDER = Question(
    name="order",
    kind="order",
    measured=True,
    draw=_draw_networks,
    prompt="Thirty layers each, before training, σ_w = 1. Put them in order of the gradient at the first layer, the smallest first.",
    options=lambda v: [NETWORKS[i][2] for i in v["networks"]],
    key=_key_order,
    mistakes=(
        Mistake(lambda v: _key_order(v)[::-1], "That is the right order from the other end."),
        Mistake(lambda v: _other_than(_by_slopes(v), _key_order(v)), "That goes by the slopes alone. Each normalisation divides by what it leaves: Var[φ] over the batch, E[φ²] over the units."),
        Mistake(lambda v: _other_than(_as_if_batch(v), _key_order(v), _by_slopes(v)), "So it would be if all had batch norm. Layer norm takes no mean off over the batch: it divides by E[φ²]."),
    ),
    wrong="Compute each factor: vg.growth(name, \"batch\") or vg.growth(name, \"layer\").",
    explain="The networks were measured on twenty seeds. Their factors are E[φ′²]/Var[φ] with batch norm and E[φ′²]/E[φ²] with layer norm.",
)  # fmt: skip

SENTENCES = (
    ("Another example in the training batch changes, and with it the output for this one.", frozenset({"batch"})),
    ("The output for one example in training depends on that example alone.", frozenset({"layer", "none"})),
    ("It needs running averages for use after training.", frozenset({"batch"})),
    ("All pre-activations of one example are multiplied by 3, and the output stays the same.", frozenset({"layer"})),
    (
        "A number is added to one unit's pre-activation on every example, and the output stays the same.",
        frozenset({"batch"}),
    ),
    ("A batch of one example is sent on unchanged but for its scale and mean.", frozenset({"layer"})),
    ("All weights in front of it are multiplied by 3, and the output stays the same.", frozenset({"batch", "layer"})),
)


@lru_cache(4)
def _properties(name: str) -> tuple[bool, ...]:
    """Each sentence tried on numbers."""
    norm = {"batch": batch_norm, "layer": layer_norm}[name]
    z = np.random.default_rng(0).normal(1, 2, (6, 5)).astype(np.float32)
    same = lambda a, b: bool(np.allclose(a, b, atol=1e-3))
    other, scaled, shifted = z.copy(), z.copy(), z.copy()
    other[1] += 3 * np.arange(5)
    scaled[0] *= 3
    shifted[:, 2] += 5
    alone = np.asarray(norm(z[:1]))
    depends = not same(norm(other)[0], norm(z)[0])
    return (
        depends, not depends, depends, same(norm(scaled)[0], norm(z)[0]), same(norm(shifted), norm(z)),
        bool(np.std(alone) > 0.5), same(norm(3 * z), norm(z)),
    )  # fmt: skip


def _draw_sentences(rng) -> dict:
    while True:
        name, chosen = (
            str(rng.choice(["batch", "layer"])),
            sorted(int(i) for i in rng.choice(len(SENTENCES), 4, replace=False)),
        )
        true = sum(name in SENTENCES[i][1] for i in chosen)
        if 1 <= true <= 3 and not {0, 1} <= set(chosen) and not {0, 2} <= set(chosen):
            return {"norm": name, "sentences": chosen}


def _true_of(v, name: str) -> frozenset[int]:
    return frozenset(at for at, i in enumerate(v["sentences"]) if _properties(name)[i])


def _of_the_other(v) -> frozenset[int]:
    return _true_of(v, "layer" if v["norm"] == "batch" else "batch")


def _unless_other(v, ticked: frozenset[int]) -> frozenset[int] | None:
    """What is true of the other norm is answered so, and not otherwise."""
    return None if ticked == _of_the_other(v) else ticked


WHICH_IS_TRUE = Question(
    name="which-is-true",
    kind="several",
    draw=_draw_sentences,
    prompt="Which of these are true of {norm} norm? Tick all.",
    options=lambda v: [SENTENCES[i][0] for i in v["sentences"]],
    key=lambda v: _true_of(v, v["norm"]),
    mistakes=(
        Mistake(_of_the_other, "Those are true of the other one. Batch norm goes down the columns, one unit over all examples; layer norm along the rows."),
        Mistake(lambda v: _unless_other(v, frozenset(range(4)) - _true_of(v, v["norm"])), "Exactly those that are false."),
        Mistake(lambda v: _unless_other(v, frozenset(range(4))), "Not all: some are true of the other norm only."),
    ),
    wrong="Make a small table, apply vg.batch_norm or vg.layer_norm, change what the sentence changes, and compare.",
    explain="Batch norm standardises each unit over the examples, layer norm each example over the units; the rest follows.",
)  # fmt: skip

THIRTY_NORMALISED = Question(
    name="thirty-normalised",
    kind="predict",
    measured=True,
    prompt="Thirty ReLU layers with batch norm over 64 examples, no training. A gradient of size 1 enters at the output. What size has it at the first layer? (For example 1, or `1e-3`, or 50.)",
    key=lambda v: 10.0 ** _first_layer("relu", "batch"),
    tolerance=Tolerance(decades=0.6),
    digits=1,
    mistakes=(
        Mistake(lambda v: 1.0, "So says the claim. It is true of the signal on its way forward."),
        Mistake(lambda v: 1.467**29, "That is the squared gradient; the root of it is the size."),
        Mistake(lambda v: 1e-3, "It does not vanish: it grows."),
    ),
    explain="29 factors of √1.467 = 1.21 are 260 times, by the theory of a large batch. Measured with 64 examples it is more: some 300 in the median of twenty networks.",
)  # fmt: skip

_CORNERS = ((0, "none"), (0, "batch"), (1, "none"), (1, "batch"))


@lru_cache(4)
def _corner(skip, normalisation) -> float:
    return float(np.median(skip_sweep(skip, normalisation, seeds=range(20)).log10_dh[:, 0]))


WHICH_EXPLODES = Question(
    name="which-explodes",
    kind="predict",
    measured=True,
    prompt="Thirty ReLU layers with He's weights. In which does the gradient grow most on its way to the first layer?",
    options=lambda v: ("No skip, no norm", "Batch norm, no skip", "Skip, no norm", "Skip and batch norm"),
    key=lambda v: int(np.argmax([_corner(*corner) for corner in _CORNERS])),
    mistakes=(
        Mistake(lambda v: 0, "With He's weights each layer keeps the gradient: that is lesson 04."),
        Mistake(lambda v: 1, "It explodes, by 1.467 a layer in the square. One of them is faster: count what the skip adds."),
        Mistake(lambda v: 3, "Both together are the mildest of the three that grow."),
    ),
    explain="The skip adds a factor 1 to the branch's 1: the squares at least double at every layer. Batch norm alone has 1.467, both together grow less, and the plain stack with He's weights does not grow at all.",
)  # fmt: skip

TEN_TIMES = Question(
    name="ten-times",
    kind="predict",
    prompt="W is multiplied by 10 in front of a batch norm. The loss stays the same. Its gradient with respect to W …",
    options=lambda v: ("is ten times as large", "stays the same", "is a tenth", "is a hundredth"),
    key=lambda v: int(np.argmin(np.abs(np.log10([10, 1, 0.1, 0.01]) - np.log10(_gradient_size(np.float32(10), np.float32(5)))))),
    mistakes=(
        Mistake(lambda v: 1, "The loss is the same, but at another place: a slope is a change for each step, and steps count relative to W."),
        Mistake(lambda v: 0, "The other way round: a step of the same length changes a long W less."),
        Mistake(lambda v: 3, "That is by how much less the direction of W turns in one step."),
    ),
    explain="L(10 W) = L(W). Differentiate both sides: ten times the gradient there is the gradient here.",
)  # fmt: skip

QUESTIONS = (
    THIRTY_NORMALISED,
    WHICH_EXPLODES,
    TEN_TIMES,
    EXPLOSION,
    ONE_COLUMN,
    SCALED_GRADIENT,
    SAME_TRAINING,
    ORDER,
    WHICH_IS_TRUE,
)
