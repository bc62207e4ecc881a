"""Questions of lesson 05, the ReLU family.

Every key is computed by the package when an answer comes, and so is every known mistake.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.course.questions.drawing import apart, told_apart
from vgcourse.experiments.lesson_05.dead import dead_share, dead_units
from vgcourse.experiments.lesson_05.leak import critical
from vgcourse.measuring import theory
from vgcourse.measuring.profile import sweep
from vgcourse.nets.activations import activation, offered
from vgcourse.nets.tasks import digits
from vgcourse.views.numerals import number

DEFAULT = float(np.sqrt(1 / 3))
"""σ_w of the default initialisation of a popular library: Var(W) = 1/(3n)."""


@lru_cache(256)
def _first_layer(depth, activation, weight_scale, seeds=5) -> float:
    """log10 of the typical dL/dh at the first layer, the median of so many seeds."""
    runs = sweep(seed=range(seeds), depth=depth, activation=activation, weight_scale=weight_scale)
    return float(np.median(runs.log10_dh[:, 0]))


CRITICAL_GAIN = Question(
    name="critical-gain",
    kind="number",
    draw=lambda rng: {"leak": float(rng.choice([0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]))},
    prompt="A leaky ReLU has slope 1 on the right and {leak:g} on the left. At which σ_w does a deep stack of such layers keep "
    "the size of its gradient?",
    key=lambda v: critical("relu", v["leak"]).gain,
    tolerance=Tolerance(relative=0.006),
    mistakes=(
        Mistake(lambda v: np.sqrt(2), "√2 is for a ReLU that passes nothing on the left. Here the left half adds {leak:g}²/2 to the mean square of the slope."),
        Mistake(lambda v: 2 / (1 + v["leak"] ** 2), "That is σ_w². The question asks for σ_w."),
        Mistake(lambda v: 2 / (1 + v["leak"]), "That is one over the mean slope. A gradient of random sign goes by the mean of the squared slope, and by the root of it."),
        Mistake(lambda v: np.sqrt(2 / (1 + v["leak"])), "The slopes are to be squared before the mean is taken: {leak:g}² on the left, not {leak:g}."),
        Mistake(lambda v: np.sqrt((1 + v["leak"] ** 2) / 2), "That is the root of E[φ′²], the loss. The gain has to make up for it."),
        Mistake(lambda v: 1 / np.sqrt(1 + v["leak"] ** 2), "Both sides count, each with half of all z: E[φ′²] is (1 + {leak:g}²)/2."),
    ),
    explain="E[φ′²] = (1 + {leak:g}²)/2, and σ_w² times that has to be 1: σ_w = √(2/(1 + {leak:g}²)) = {key:.4g}.",
)  # fmt: skip


def _reaches(v) -> float:
    field = theory.mean_field(v["depth"], "relu", np.sqrt(v["variance"]))
    return float(10.0 ** field.profile.log10_dh[0])


PRODUCT_MISTAKES = (
    Mistake(lambda v: (v["variance"] / 2) ** (v["depth"] - 1), "That is the mean square. Its root is the size."),
    Mistake(lambda v: (v["variance"] / 2) ** (v["depth"] / 2), "One factor too many: between the outputs of the first and of the last of {depth} layers lie {depth} − 1."),
    Mistake(lambda v: 1.0, "So it would be if the slopes of 0 and 1 were the whole product. Each factor also has weights, and half of the slopes are 0."),
    Mistake(lambda v: v["variance"] ** ((v["depth"] - 1) / 2), "Those are the weights alone. Half of the slopes are 0, which halves the mean square at every layer."),
    Mistake(lambda v: 0.5 ** ((v["depth"] - 1) / 2), "Those are the slopes alone. σ_w² multiplies each factor of the mean square."),
    Mistake(lambda v: (np.sqrt(v["variance"]) / 2) ** (v["depth"] - 1), "The ½ is E[φ′²], a mean square: it wants the root, as σ_w² does."),
)  # fmt: skip

RELU_PRODUCT = Question(
    name="relu-product",
    kind="number",
    draw=apart(lambda rng: {"depth": int(rng.integers(4, 13)), "variance": float(rng.choice([0.3, 0.4, 0.8, 1.2, 1.5, 3.0]))}, PRODUCT_MISTAKES),
    prompt="A wide stack of {depth} ReLU layers, σ_w² = {variance:g}. A gradient of size (RMS) 1 enters at the output of the last layer. "
    "What size does theory give it at the output of the first layer?",
    key=_reaches,
    tolerance=Tolerance(relative=0.02),
    mistakes=PRODUCT_MISTAKES,
    explain="{depth} − 1 factors of {variance:g}/2 in the mean square, and the root of their product: {key:.3g}.",
)  # fmt: skip


def _draw_path(rng) -> dict:
    length = int(rng.integers(3, 6))
    weights = [round(float(w), 1) for w in rng.choice([-1, 1], length) * rng.uniform(0.5, 2, length)]
    z = [round(float(x), 1) for x in rng.uniform(0.2, 2, length)]
    if rng.random() < 0.3:
        z[int(rng.integers(length))] *= -1
    return {"weights": weights, "z": z, "along": _listed(weights), "passed": _listed(z)}


def _listed(numbers) -> str:
    return ", ".join(number(x, 1) for x in numbers)


def _along(v) -> float:
    slopes = np.asarray(activation("relu").slope(np.asarray(v["z"], np.float32)))
    return float(np.prod(np.asarray(v["weights"]) * slopes))


PATH_MISTAKES = (
    Mistake(lambda v: 1.0 if min(v["z"]) > 0 else None, "That is the product of the slopes. Along a path it is 0 or 1, as the article says; the weights multiply it."),
    Mistake(lambda v: float(np.prod(v["weights"])) if min(v["z"]) < 0 else None, "One unit on the path has z below 0: its slope is 0, and nothing passes."),
    Mistake(lambda v: float(np.prod(np.abs(v["weights"]))) if min(v["z"]) > 0 else None, "The sizes are right. A negative weight turns the sign."),
    Mistake(lambda v: float(np.prod(v["weights"]) * np.prod(v["z"])), "The pre-activations do not multiply, their slopes do: 1 where z is above 0."),
    Mistake(lambda v: float(np.sum(v["weights"])), "The chain rule multiplies the weights along a path; sums are taken over paths."),
)  # fmt: skip

ONE_PATH = Question(
    name="one-path",
    kind="number",
    draw=apart(_draw_path, PATH_MISTAKES),
    prompt="One path through a ReLU network passes the weights {along} and units whose pre-activations are z = {passed}. "
    "What does this path contribute to ∂output/∂input?",
    key=_along,
    tolerance=Tolerance(relative=0.02, absolute=1e-9),
    mistakes=PATH_MISTAKES,
    wrong="Multiply the weights, and a slope for every unit: 1 where z is above 0, otherwise 0.",
    explain="The slopes give 1 or 0, the weights the rest: {key:.3g}.",
)  # fmt: skip

FLAT = 0.005
CANDIDATES = offered(5, "relu", "bounded", without=("selu", "gelu", "silu"))
"""One of a kind: SELU goes with ELU, and the smooth GELU and SiLU with softplus."""
_PLACES = frozenset(range(len(CANDIDATES)))


def _of(*names: str) -> frozenset[int]:
    return frozenset(CANDIDATES.index(name) for name in names)


def _flat(z) -> frozenset[int]:
    return _of(*(name for name in CANDIDATES if abs(float(activation(name).slope(z))) < FLAT))


def _draw_z(rng) -> dict:
    z = float(rng.choice([-9, -8, -7, -6, -5.5, -5, -4.5, -4, 4, 4.5, 5, 5.5, 6, 7, 8]))
    return {"z": z, "at": number(z, 1), "tail": float(f"{np.exp(-abs(z)):.2g}")}


def _where(v, part: str, *ticked: str) -> frozenset[int] | None:
    """These, on one part of the line: the right, the left as far as e^z counts, and the left beyond."""
    here = "right" if v["z"] > 0 else "near" if v["tail"] > FLAT else "far"
    return _of(*ticked) if here == part else None


_ALL_BUT_LEAKY = tuple(name for name in CANDIDATES if name != "leaky_relu")

SATURATED = Question(
    name="saturated",
    kind="several",
    draw=_draw_z,
    prompt="Which of these are saturated at z = {at}, with a slope of less than 0.005 in size? Tick all.",
    options=lambda v: tuple(activation(name).word + " (0.01)" * (name == "leaky_relu") for name in CANDIDATES),
    key=lambda v: _flat(v["z"]),
    mistakes=(
        Mistake(lambda v: _of("sigmoid", "tanh"), "So an article has it: the sigmoid and the tanh saturate, ReLU and its relatives do not. Look at the slope of each at this z."),
        Mistake(lambda v: _where(v, "far", "relu", "sigmoid", "tanh"), "ReLU is flat on the left, and others approach their limit there as well, with a slope of about e^z = {tail:g}."),
        Mistake(lambda v: _where(v, "near", "relu", "sigmoid", "tanh"), "ReLU and tanh are. The sigmoid’s slope here is about e^z = {tail:g}: small, and above 0.005."),
        Mistake(lambda v: _where(v, "right", "relu", "sigmoid", "tanh"), "On the right the slope of ReLU is 1."),
        Mistake(lambda v: _where(v, "far", *CANDIDATES), "Not all: one of them has a slope of 0.01 however far you go to the left."),
        Mistake(lambda v: _where(v, "near", *CANDIDATES), "Not all: the leak has a slope of 0.01 everywhere on the left, and three others about e^z = {tail:g} here."),
        Mistake(lambda v: _where(v, "far", *(n for n in _ALL_BUT_LEAKY if n != "softplus")), "Softplus is ln(1 + e^z): its slope is the sigmoid. If that is flat, so is this."),
        Mistake(lambda v: _where(v, "near", *_ALL_BUT_LEAKY), "That is right further to the left. Here sigmoid, ELU and softplus still have slopes of about e^z = {tail:g}."),
        Mistake(lambda v: None if _flat(-v["z"]) == _of("sigmoid", "tanh") else _flat(-v["z"]), "That would be right on the other side of 0."),
    ),
    wrong="Compute the slopes: vg.activation(\"elu\").slope(z), and so on.",
    explain="On the right only the bounded two become flat. On the left all but the leaky one do, ReLU at once, tanh like e^2z, the others like e^z.",
)  # fmt: skip


def _draw_units(rng) -> dict:
    """Four examples of five units, two or three of them dead, one at least now and then below 0."""
    while True:
        z = rng.choice([-1, 1], (4, 5)) * rng.integers(1, 10, (4, 5)) / 10
        z[:, rng.choice(5, int(rng.integers(1, 4)), replace=False)] *= -1
        for unit in rng.choice(5, int(rng.integers(1, 3)), replace=False):
            z[:, unit] = -rng.integers(1, 10, 4) / 10
        dead, below = (z <= 0).all(0).sum(), (z <= 0).any(0).sum()
        if 1 <= dead < below < 5 and (z <= 0).all(1).sum() == 0 and len({dead, below, 5 - dead, (z <= 0).sum()}) == 4:
            rows = [[float(x) for x in row] for row in z]
            return {"rows": rows, "shown": "; ".join(f"({_listed(row)})" for row in rows)}


def _shown(v) -> np.ndarray:
    return np.array(v["rows"])


def _mean_below(v) -> float | None:
    """Units whose mean is below 0; None where another mistake counts as many."""
    z = _shown(v)
    count = (z.mean(0) <= 0).sum()
    return None if count in ((z <= 0).sum(), (z <= 0).any(0).sum(), (z > 0).any(0).sum()) else float(count)


DEAD_UNITS = Question(
    name="dead-units",
    kind="number",
    draw=_draw_units,
    prompt="A ReLU layer of five units saw four examples. Each bracket holds the pre-activations of the five units for one example: {shown}. How many units are dead on these?",
    key=lambda v: float(dead_units(_shown(v))),
    mistakes=(
        Mistake(lambda v: float((_shown(v) <= 0).sum()), "That counts every 0 among the outputs. A unit has one place in all brackets, and is dead if nothing there is above 0."),
        Mistake(lambda v: float((_shown(v) <= 0).any(0).sum()), "Those units are silent for some example. Dead are those that are silent for all."),
        Mistake(lambda v: float((_shown(v) > 0).any(0).sum()), "Those are the units that are alive."),
        Mistake(lambda v: int((_shown(v) <= 0).all(1).sum()), "That goes through the brackets, which are examples. A unit is one place in all of them."),
        Mistake(lambda v: _mean_below(v), "A mean below 0 does not make a unit dead: one example above 0 keeps it learning."),
    ),
    wrong="Go through the places: a unit is dead if the number in its place is above 0 in no bracket.",
    explain="In {key:g} places no number is above 0. On another batch these units may live again.",
)  # fmt: skip


@lru_cache(4096)
def _predicted(name, depth, weight_scale) -> float:
    return float(theory.mean_field(depth, name, weight_scale).profile.log10_dh[0])


NETWORKS = (
    ("sigmoid", 1.0, "sigmoid, σ_w = 1"), ("sigmoid", 4.0, "sigmoid, σ_w = 4"), ("tanh", 0.8, "tanh, σ_w = 0.8"),
    ("tanh", 1.0, "tanh, σ_w = 1"), ("relu", DEFAULT, "ReLU, default weights (σ_w² = ⅓)"),
    ("relu", 1.0, "ReLU, σ_w = 1"), ("relu", 2**0.5, "ReLU, He’s weights (σ_w² = 2)"), ("linear", 0.8, "linear, σ_w = 0.8"),
    ("elu", 1.0, "ELU, σ_w = 1"), ("silu", 2.0, "SiLU, σ_w = 2"),
)  # fmt: skip


def _draw_four(rng) -> dict:
    """Four networks, ReLU among them, whose first layers differ by more than half a power of ten in theory."""
    while True:
        depth = int(rng.choice([10, 15, 20]))
        chosen = [int(i) for i in rng.choice(len(NETWORKS), 4, replace=False)]
        log10 = [_predicted(NETWORKS[i][0], depth, NETWORKS[i][1]) for i in chosen]
        if np.min(np.diff(np.sort(log10))) > 0.6 and any(NETWORKS[i][0] == "relu" for i in chosen):
            return {"depth": depth, "networks": chosen}


def _sizes(v) -> list[float]:
    return [_first_layer(v["depth"], *NETWORKS[i][:2]) for i in v["networks"]]


def _chosen(v) -> tuple[int | None, ...]:
    """What is chosen by its name: a ReLU, a sigmoid, linear and tanh below σ_w = 1, tanh at 1; and the smallest one."""

    def called(*names, at=lambda σw: True) -> int | None:
        return next((n for n, i in enumerate(v["networks"]) if NETWORKS[i][0] in names and at(NETWORKS[i][1])), None)

    below = lambda σw: σw < 1
    return told_apart(
        called("relu"),
        called("sigmoid"),
        called("linear", at=below),
        called("tanh", at=below),
        called("tanh", at=lambda σw: σw == 1),
        int(np.argmin(_sizes(v))),
    )


RECOMMENDED_NETWORK = Question(
    name="recommended-network",
    kind="one",
    measured=True,
    draw=_draw_four,
    prompt="“Which activation function is recommended to mitigate the vanishing gradient problem?” asks a popular quiz. Asked so "
    "that it has an answer: in which of these {depth}-layer networks does the first layer get the *largest* gradient?",
    options=lambda v: [NETWORKS[i][2] for i in v["networks"]],
    key=lambda v: int(np.argmax(_sizes(v))),
    mistakes=(
        Mistake(lambda v: _chosen(v)[0], "ReLU is the popular quiz’s answer. Its factor is σ_w²/2 in the square: look at the σ_w that stands beside it."),
        Mistake(lambda v: _chosen(v)[1], "A slope of at most ¼ wants large weights. Is this σ_w large enough?"),
        Mistake(lambda v: _chosen(v)[2], "A slope of 1 everywhere is a good start, but with σ_w below 1 every factor is below 1."),
        Mistake(lambda v: _chosen(v)[3], "A slope near 1 is a good start, but with σ_w below 1 every factor is below 1 still; compare with the others."),
        Mistake(lambda v: _chosen(v)[4], "The slope of tanh is 1 at z = 0 and less beside it, so that at σ_w = 1 a little is lost in each layer; compare with the others."),
        Mistake(lambda v: _chosen(v)[5], "That is the one where least arrives."),
    ),
    wrong="Estimate for each σ_w² times the mean square of its slope, and remember the depth.",
    explain="Each network's first-layer gradient was measured on five seeds. σ_w² · E[φ′²] is the factor, and its distance from 1 counts once for every layer.",
)  # fmt: skip

EVENTS = (
    (1943, "McCulloch and Pitts: units with a threshold"),
    (1958, "Rosenblatt: the perceptron"),
    (1969, "Fukushima: rectified units, max(0, z)"),
    (1991, "Hochreiter: the vanishing gradient, in a thesis"),
    (2010, "Nair and Hinton: rectified units in Boltzmann machines"),
    (2015, "He and others: PReLU, and weights of variance 2/n"),
)


def _order(v, year=lambda i: EVENTS[i][0]) -> tuple[int, ...]:
    return tuple(int(at) for at in np.argsort([year(i) for i in v["events"]], kind="stable"))


def _draw_events(rng) -> dict:
    """Four events in any order but the right one; Fukushima's among them, and one that is older or younger."""
    while True:
        chosen = [int(i) for i in rng.choice(len(EVENTS), 4, replace=False)]
        if 2 in chosen and chosen != sorted(chosen):
            return {"events": chosen}


HISTORY = Question(
    name="history",
    kind="order",
    draw=_draw_events,
    prompt="S. Thapa’s “Vanishing Gradient Problem in Deep Learning” (Medium, 2020) says that the networks of the 1950s, with sigmoids, failed because ReLU “was not invented”. Put these in order, the oldest first.",
    options=lambda v: [EVENTS[i][1] for i in v["events"]],
    key=_order,
    mistakes=(
        Mistake(lambda v: _order(v, lambda i: 2009 if i == 2 else EVENTS[i][0]), "The rectifier is older than its fame: Fukushima used it decades before its return in 2010."),
        Mistake(lambda v: _order(v, lambda i: 1950 if i == 2 else EVENTS[i][0]) if 1 in v["events"] else None, "The perceptron of 1958 still had a threshold, no rectifier."),
        Mistake(lambda v: _order(v, lambda i: 1960 if i == 0 else EVENTS[i][0]) if 1 in v["events"] and 0 in v["events"] else None, "Thresholds are older than the perceptron: it is made of them."),
        Mistake(lambda v: _order(v)[::-1], "That is the right order from the other end."),
    ),
    explain="Thresholds 1943 and 1958, rectifiers 1969, the diagnosis 1991, the return of the rectifiers 2010 and 2011, their gain 2015.",
)  # fmt: skip

DEFAULT_RELU = Question(
    name="default-relu",
    kind="predict",
    measured=True,
    prompt="Thirty ReLU layers, weights of variance 1/(3n), a gradient of size 1 at the output. How much of it reaches the first layer? (For example 0.5, or `1e-3`.)",
    key=lambda v: 10.0 ** _first_layer(30, "relu", DEFAULT, 20),
    tolerance=Tolerance(decades=1.3),
    mistakes=(
        Mistake(lambda v: 1.0, "So it would be if the slopes were the whole product. Each of the 29 factors has weights in it."),
        Mistake(lambda v: 0.5**29, "That halves the gradient at every layer, for the half of the slopes that is 0. Halving goes for the square; and the weights are missing."),
        Mistake(lambda v: (1 / 6) ** 29, "A factor of ⅙ is right for the squared gradient. Its size has the root of it."),
    ),
    explain="29 factors of √(⅓ · ½) = 0.41 each: 10⁻¹¹ in theory, a third of a power of ten less in networks 32 wide.",
)  # fmt: skip

FOUR = (("sigmoid", 1.0), ("tanh", 1.0), ("relu", DEFAULT), ("linear", 1.0))

RECOMMENDED = Question(
    name="recommended",
    kind="predict",
    measured=True,
    prompt="Thirty layers each. In which does the first layer get the largest gradient?",
    options=lambda v: ("Sigmoid, σ_w = 1", "Tanh, σ_w = 1", "ReLU, default weights (σ_w² = ⅓)", "Linear, σ_w = 1"),
    key=lambda v: int(np.argmax([_first_layer(30, *network, 20) for network in FOUR])),
    mistakes=(
        Mistake(lambda v: 2, "The popular quiz's answer. With these weights each of its layers keeps 0.41."),
        Mistake(lambda v: 1, "A good choice: the second place, and it can bend. Where is the slope exactly 1?"),
        Mistake(lambda v: 0, "Its slopes are at most ¼, and the weights here do not make up for it."),
    ),
    explain="The straight line has slope 1 everywhere and σ_w = 1: nothing is lost, and nothing can be learnt but a line.",
)  # fmt: skip


@lru_cache
def _dead_at_birth() -> float:
    """The median share of dead units in layers 8 to 10, as in the lesson."""
    x = digits().x
    share = dead_share((x - x.mean()) / x.std(), 10, "relu", DEFAULT, DEFAULT / 8)
    return float(np.median(share[:, 7:]))


DEAD_AT_BIRTH = Question(
    name="dead-at-birth",
    kind="predict",
    measured=True,
    prompt="Ten ReLU layers of 64 units, default weights and biases, 1437 digits, no training. What share of the units of the last three layers is above 0 on no digit at all? (For example 0.1.)",
    key=lambda v: _dead_at_birth(),
    tolerance=Tolerance(absolute=0.1),
    mistakes=(
        Mistake(lambda v: 0, "With 1437 examples one would think that each unit finds one that it likes. Deep in the network they all look the same."),
        Mistake(lambda v: 1.0, "If all were dead, nothing could be learnt at all. A bias above 0 keeps a unit alive."),
    ),
    explain="About half: deep down z is little else than the bias, and half of the biases are below 0.",
)  # fmt: skip

QUESTIONS = (
    DEFAULT_RELU,
    RECOMMENDED,
    DEAD_AT_BIRTH,
    CRITICAL_GAIN,
    RELU_PRODUCT,
    ONE_PATH,
    SATURATED,
    DEAD_UNITS,
    RECOMMENDED_NETWORK,
    HISTORY,
)
