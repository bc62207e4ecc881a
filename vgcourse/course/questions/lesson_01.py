"""Questions of lesson 01, the chain rule multiplies slopes.

Every key is computed by the package's jitted gradients when an answer comes, and so is every known mistake.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.measuring import theory
from vgcourse.measuring.profile import sweep
from vgcourse.measuring.theory import FORMATS, silent_depth
from vgcourse.nets.activations import activation


@lru_cache(256)
def _first_layer(depth, activation, weight_scale, seed=range(5), batch=32) -> float:
    """log10 of the typical dL/dh at the first layer, the median of five seeds."""
    runs = sweep(seed=seed, depth=depth, activation=activation, weight_scale=weight_scale, batch=batch)
    return float(np.median(runs.log10_dh[:, 0]))


def _centred(v) -> float:
    """|da_n/da_0| of a chain whose pre-activations are all 0: every slope is exactly ¼."""
    chain = theory.chain(v["depth"], "sigmoid", v["weight"], bias=-v["weight"] / 2, x=0.5)
    return float(10.0**chain.log10_end_to_end)


CENTRED_CHAIN = Question(
    name="centred-chain",
    kind="number",
    draw=lambda rng: {"depth": int(rng.integers(3, 9)), "weight": float(rng.choice([0.4, 0.6, 0.8, 1.2, 1.8, 2.0, 2.4, 3.0, 5.0, 6.0]))},
    prompt="One unit per layer, {depth} sigmoid layers, every weight is {weight:g}, and the biases are such that every "
    "pre-activation z is exactly 0. How large is |da_n/da_0|?",
    key=_centred,
    tolerance=Tolerance(relative=0.03),
    mistakes=(
        Mistake(lambda v: 0.25 ** v["depth"], "That is the product of the slopes alone. Each factor is weight times slope: {weight:g} · ¼."),
        Mistake(lambda v: v["weight"] * 0.25 ** v["depth"], "The weight stands in every factor, not once: {depth} layers, {depth} weights."),
        Mistake(lambda v: (v["weight"] / 4) ** (v["depth"] - 1), "One factor is missing. From a_0 to a_n there are {depth} layers, and each gives a factor."),
        Mistake(lambda v: (v["weight"] / 4) ** (v["depth"] + 1), "One factor too many. From a_0 to a_n there are {depth} layers."),
        Mistake(lambda v: v["weight"] ** v["depth"], "That is the product of the weights alone. Each layer also contributes its slope, at z = 0 exactly ¼."),
        Mistake(lambda v: v["depth"] * v["weight"] / 4, "The chain rule multiplies the factors; here they were added."),
    ),
    explain="Each of the {depth} factors is w·σ′(0) = {weight:g}/4, so the product is ({weight:g}/4) to the power {depth}: {key:.3g}.",
)  # fmt: skip


def _through(v, factor) -> float:
    """The product over the layers of factor(z_l, a_l), forward through the chain in float64."""
    a, product = v["x"], 1.0
    for _ in range(v["depth"]):
        z = v["weight"] * a + v["bias"]
        a = 1 / (1 + np.exp(-z))
        product *= factor(z, a)
    return abs(product)


SLOPE_WHERE_IT_IS = Question(
    name="slope-where-it-is",
    kind="number",
    draw=lambda rng: {
        "depth": int(rng.integers(2, 5)),
        "weight": float(rng.choice([-3.0, -2.0, -1.5, 1.5, 2.0, 3.0])),
        "bias": float(rng.choice([-2.0, -1.0, 1.0, 1.5, 2.0, 3.0])),
        "x": float(rng.choice([0.0, 0.3, 0.5, 0.8, 1.0])),
    },
    prompt="One unit per layer, {depth} sigmoid layers, every weight {weight:g}, every bias {bias:g}, and a_0 = {x:g}. "
    "How large is |da_n/da_0|? (Compute it in a cell: three digits will do.)",
    key=lambda v: float(10.0 ** theory.chain(v["depth"], "sigmoid", v["weight"], v["bias"], v["x"]).log10_end_to_end),
    tolerance=Tolerance(relative=0.02),
    mistakes=(
        Mistake(lambda v: (abs(v["weight"]) / 4) ** v["depth"], "That takes the largest slope, ¼, in every layer. The slope is ¼ only at z = 0; here z = w·a + b is elsewhere."),
        Mistake(lambda v: 0.25 ** v["depth"], "That is the bound ¼ⁿ. Here the slopes are smaller than ¼, and every factor also has a weight."),
        Mistake(lambda v: _through(v, lambda z, a: a * (1 - a)), "The slopes are right. Each of them is still to be multiplied by its weight, {weight:g}."),
        Mistake(lambda v: _through(v, lambda z, a: v["weight"] * np.exp(-a) / (1 + np.exp(-a)) ** 2), "The slope was taken at the output a. σ′ wants the pre-activation, z = w·a + b of the layer before."),
        Mistake(lambda v: _through({**v, "depth": v["depth"] - 1}, lambda z, a: v["weight"] * a * (1 - a)), "One layer is missing: there are {depth} factors."),
        Mistake(lambda v: _through({**v, "depth": v["depth"] + 1}, lambda z, a: v["weight"] * a * (1 - a)), "One layer too many: there are {depth} factors."),
        Mistake(lambda v: np.log10(_through(v, lambda z, a: v["weight"] * a * (1 - a))), "That is the logarithm of the product."),
    ),
    explain="Go forward once, keep every z, then multiply the {depth} factors w·σ′(z): {key:.3g}.",
)  # fmt: skip

PLACES = ("The first layer, next to the input", "A layer in the middle", "The last layer, next to the output", "All get the same")  # fmt: skip


@lru_cache(1024)
def _starved_place(depth, activation, weight_scale) -> int:
    runs = sweep(seed=range(5), depth=depth, activation=activation, weight_scale=weight_scale)
    dh = np.median(runs.log10_dh, axis=0)[:depth]
    if np.ptp(dh) < 0.3:
        return 3
    smallest = int(np.argmin(dh))
    return 0 if smallest == 0 else 2 if smallest == depth - 1 else 1


def _starved(v) -> int:
    return _starved_place(v["depth"], v["activation"], v["weight_scale"])


def _draw_starved(rng) -> dict:
    name, scale = [
        ("sigmoid", 0.5),
        ("sigmoid", 1.0),
        ("sigmoid", 2.0),
        ("tanh", 0.5),
        ("sigmoid", 16.0),
        ("sigmoid", 32.0),
        ("tanh", 2.0),
        ("tanh", 3.0),
    ][rng.integers(8)]
    return {"depth": int(rng.integers(8, 41)), "activation": name, "weight_scale": scale}


STARVED_LAYER = Question(
    name="starved-layer",
    kind="one",
    measured=True,
    draw=_draw_starved,
    prompt="A stack of {depth} {activation} layers with random weights of scale σw = {weight_scale:g}. In which layer is dL/dh smallest?",
    options=lambda v: PLACES,
    last=("All get the same",),
    key=_starved,
    mistakes=(
        Mistake(lambda v: 2 if _starved(v) == 0 else None, "The last layer is next to the loss: the signal has passed no factor yet. One article says “deeper layers”; count the factors on the way back, each of them below 1."),
        Mistake(lambda v: 0 if _starved(v) == 2 else None, "The first layer has the longest product. How large is each of its factors, with weights of this size?"),
        Mistake(lambda v: 1, "The product gets longer with every layer towards the input: nothing singles out the middle."),
        Mistake(lambda v: 3, "Going back one layer multiplies by one more factor, and here a factor is not near 1."),
    ),
    explain="The gradient at layer l has one factor for every layer after it, and the first layer has the most. So it gets the least where a factor is below 1, and the most where it is above.",
)  # fmt: skip


def _weight_for(v, slope=None) -> float:
    return v["factor"] / float(activation("sigmoid").slope(v["z"]) if slope is None else slope)


SMALLEST_WEIGHT = Question(
    name="smallest-weight",
    kind="number",
    draw=lambda rng: {
        "factor": float(rng.choice([0.25, 0.5, 0.75, 1.0, 1.5, 2.0])),
        "z": float(rng.choice([-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0])),
    },
    prompt="One sigmoid layer whose pre-activation is z = {z:g}. How large must |w| at least be, so that its factor |w·σ′(z)| reaches {factor:g}?",
    key=_weight_for,
    tolerance=Tolerance(relative=0.005),
    mistakes=(
        Mistake(lambda v: v["factor"], "That would do if the slope could be 1. The sigmoid's largest slope is ¼."),
        Mistake(lambda v: v["factor"] * float(activation("sigmoid").slope(v["z"])), "Divide by the slope instead of multiplying: |w| · σ′(z) has to reach {factor:g}."),
        Mistake(lambda v: _weight_for(v, 1 / (1 + np.exp(-v["z"]))), "That divides by the sigmoid's value σ(z). Its slope is σ(z)·(1 − σ(z))."),
        Mistake(lambda v: _weight_for(v, 0.25) if v["z"] else None, "That takes the largest slope, ¼. It is found at z = 0; here z = {z:g}, where the slope is smaller."),
    ),
    explain="σ′({z:g}) = σ(z)·(1 − σ(z)), at most ¼ and that at z = 0; so |w| must be at least {factor:g} over it: {key:.3g}.",
)  # fmt: skip


def _draw_update(rng) -> dict:
    return {
        "weight": float(rng.choice([0.07, 0.3, 0.7, 1.298, 1.7, 2.6, 5.3, 11.0, 40.0])),
        "format": str(rng.choice(FORMATS)),
    }


SILENT_WEIGHT = Question(
    name="silent-weight",
    kind="number",
    draw=_draw_update,
    prompt="A weight is {weight:g}, stored as {format}. It is changed by ¼ⁿ. What is the smallest n for which nothing changes at all?",
    key=lambda v: silent_depth(v["weight"], v["format"]),
    mistakes=(
        Mistake(lambda v: silent_depth(v["weight"], v["format"]) - 1, "Close. At that n the weight still moves: the change is half the gap to its neighbour, or more."),
        Mistake(lambda v: silent_depth(v["weight"], v["format"]) + 1, "Nothing changes there, but one n earlier nothing changes either."),
        Mistake(lambda v: 13 if v["format"] != "float32" else None, "13 belongs to a number near 1 in float32. {format} keeps another number of digits."),
        Mistake(lambda v: 64, "64 is where JAX prints ¼ⁿ itself as 0, in float32. The weight stops moving much earlier: when ¼ⁿ is less than half the gap between {weight:g} and its neighbour."),
    ),
    explain="Numbers of size {weight:g} have gaps. A change of less than half a gap is rounded away, and one of exactly half a gap is when the weight’s last binary digit is 0. In {format} nothing changes from n = {key:g} on.",
)  # fmt: skip


@lru_cache(4096)
def _predicted_first_layer(depth, activation, weight_scale) -> float:
    return float(theory.mean_field(depth, activation, weight_scale).profile.log10_dh[0])


WEIGHTS = {"sigmoid": (1.0, 2.0, 4.0, 8.0, 16.0), "tanh": (0.25, 0.5, 0.7, 1.0, 2.0)}


def _draw_four(rng) -> dict:
    """Four stacks whose first layers differ by more than half a power of ten in the mean-field theory.

    Either activation gets most as often, so that its name is no hint.
    """
    most = str(rng.choice([*WEIGHTS]))
    while True:
        names = [str(name) for name in rng.permutation(["sigmoid", "sigmoid", "tanh", "tanh"])]
        stacks = [(name, int(rng.integers(10, 36)), float(rng.choice(WEIGHTS[name]))) for name in names]
        log10 = [_predicted_first_layer(depth, name, σw) for name, depth, σw in stacks]
        if np.min(np.diff(np.sort(log10))) > 0.7 and names[int(np.argmax(log10))] == most:
            return {"stacks": stacks}


def _described(v) -> list[str]:
    return [f"{depth} {name} layers, σw = {σw:g}" for name, depth, σw in v["stacks"]]


def _sizes(v) -> list[float]:
    return [_first_layer(depth, name, σw) for name, depth, σw in v["stacks"]]


LARGEST_GRADIENT = Question(
    name="largest-gradient",
    kind="one",
    measured=True,
    draw=_draw_four,
    prompt="A popular quiz asks what causes vanishing gradients, and keys the effect. So: in which of these four networks does "
    "the first layer get the *largest* gradient?",
    options=_described,
    key=lambda v: int(np.argmax(_sizes(v))),
    mistakes=(
        Mistake(lambda v: int(np.argmin(_sizes(v))), "That is the one where least arrives."),
        Mistake(lambda v: int(np.argmin([depth for _, depth, _ in v["stacks"]])), "The shortest product is not always the largest: look at the size of its factors, weight times slope."),
        Mistake(lambda v: int(np.argmax([σw for _, _, σw in v["stacks"]])), "The largest weights alone do not decide: the slope, and the number of factors, count as well."),
        Mistake(lambda v: next((i for i, (name, _, _) in enumerate(v["stacks"]) if name == "tanh"), None), "A tanh has the larger slope at 0. Its weights and the number of layers decide with it."),
    ),
    wrong="Estimate each factor (σw times a typical slope) and raise it to the number of layers.",
    explain="Each network's first-layer gradient was measured on five seeds. The factor is weight times slope, and depth is its exponent.",
)  # fmt: skip

GRADIENT_ORDER = Question(
    name="gradient-order",
    kind="order",
    measured=True,
    draw=_draw_four,
    prompt="Order these networks by the gradient that reaches the first layer, smallest first.",
    options=_described,
    key=lambda v: tuple(int(i) for i in np.argsort(_sizes(v))),
    mistakes=(
        Mistake(lambda v: tuple(int(i) for i in np.argsort(_sizes(v))[::-1]), "Right, but the other way round: the smallest gradient comes first."),
        Mistake(lambda v: tuple(int(i) for i in np.argsort([-depth for _, depth, _ in v["stacks"]], kind="stable")), "That is the order of depth alone. A factor near 1 or above makes a long product harmless."),
    ),
    wrong="Estimate each factor (σw times a typical slope) and raise it to the number of layers.",
    explain="Measured on five seeds each.",
)  # fmt: skip

CHANGES = {
    "Use half as many layers": lambda net: net | {"depth": net["depth"] // 2},
    "Make all weights twice as large": lambda net: net | {"weight_scale": 2 * net["weight_scale"]},
    "Use tanh in place of the sigmoid": lambda net: net | {"activation": "tanh"},
    "Take away a quarter of the layers": lambda net: net | {"depth": 3 * net["depth"] // 4},
    "Use a batch half as large": lambda net: net | {"batch": net["batch"] // 2},
    "Use other random seeds": lambda net: net | {"seed": range(100, 105)},
    "Make all weights half as large": lambda net: net | {"weight_scale": net["weight_scale"] / 2},
    "Add two more layers": lambda net: net | {"depth": net["depth"] + 2},
}
HELPING, IDLE = [*CHANGES][:4], [*CHANGES][4:]


def _draw_changes(rng) -> dict:
    offered = [*rng.permutation(HELPING)[: rng.integers(1, 5)], *rng.permutation(IDLE)]
    return {
        "depth": int(rng.choice([12, 16, 20, 24])),
        "weight_scale": float(rng.choice([0.5, 1.0])),
        "offered": tuple(str(change) for change in sorted(offered[:5])),
    }


def _helps(v) -> frozenset[int]:
    """Which changes raise dL/dh at the first layer at least threefold."""
    net = {"depth": v["depth"], "activation": "sigmoid", "weight_scale": v["weight_scale"], "batch": 32}
    before = _first_layer(**net)
    gained = [_first_layer(**CHANGES[change](net)) - before for change in v["offered"]]
    return frozenset(i for i, decades in enumerate(gained) if decades > np.log10(3))


def _also(change):
    """All that help, and this one: what somebody ticks who believes in it, too."""
    return lambda v: _helps(v) | {v["offered"].index(change)} if change in v["offered"] else None


WHAT_HELPS = Question(
    name="what-helps",
    kind="several",
    measured=True,
    draw=_draw_changes,
    prompt="A stack of {depth} sigmoid layers, σw = {weight_scale:g}. Which of these let at least three times as much gradient reach the first layer? Tick all.",
    options=lambda v: v["offered"],
    key=_helps,
    mistakes=(
        Mistake(lambda v: frozenset(range(5)), "Not all of them: ask of each whether it changes the number of factors, the weights, or the slopes, and in which direction."),
        Mistake(_also("Use a batch half as large"), "The size of the batch does not enter the product: dL/dh is measured for each example."),
        Mistake(_also("Use other random seeds"), "Other seeds draw other weights of the same size; the product of many factors hardly notices."),
        Mistake(_also("Make all weights half as large"), "The weight is half of each factor: half as large, it makes each of them smaller still."),
        Mistake(_also("Add two more layers"), "Two more layers are two more factors, each below ¼."),
    ),
    wrong="Go through them: does it change the number of factors, the weights, or the slopes? If none of the three, it cannot help.",
    explain="The product has a number of factors, and each is weight times slope. What changes one of these three helps; the batch and the seeds do not.",
)  # fmt: skip

TEN_LAYERS = Question(
    name="ten-layers",
    kind="predict",
    measured=True,
    prompt="Ten sigmoid layers, a training signal of size 1 at the output. How much of it reaches the first layer? (A share between 0 and 1, for example 0.1 or `1e-3`.)",
    key=lambda v: 10.0 ** _first_layer(10, "sigmoid", 1.0),
    tolerance=Tolerance(decades=0.7),
    mistakes=(
        Mistake(lambda v: 0.1, "Two factors of ¼ are less than a tenth already. There are nine factors between the last layer and the first."),
        Mistake(lambda v: 0.5**10, "A thousandth is ten factors of ½, or five of ¼. ½ is the sigmoid's value at 0; its slope there is ¼."),
    ),
    explain="Nine factors lie between the tenth layer and the first, each a little below ¼.",
)  # fmt: skip

SILENT_UPDATE = Question(
    name="silent-update",
    kind="predict",
    prompt="A weight of 1.298 in ordinary 32-bit numbers is changed by ¼ⁿ. From which n on is the new weight exactly the old one?",
    key=lambda v: silent_depth(1.298, "float32"),
    tolerance=Tolerance(absolute=1),
    mistakes=(
        Mistake(lambda v: 64, "At 64 the change itself is printed as 0. It stops mattering to the weight much earlier."),
        Mistake(lambda v: 100, "The article says hundreds of layers; a dozen are enough."),
    ),
    explain="Between 1 and 2 the gap of float32 is 2⁻²³. A change below half of it, 2⁻²⁴ = ¼¹², is lost. One of exactly half goes to the neighbour whose last binary digit is 0: here it still moves the weight.",
)  # fmt: skip

FOUR_TIMES_OPTIONS = (
    "It stays at a quarter or less: the slope is bounded",
    "It grows, but stays below 1",
    "It becomes four times larger: about 1",
    "It becomes smaller: the sigmoid saturates",
)  # fmt: skip


def _four_times(v) -> int:
    one, four = (10.0 ** (_first_layer(20, "sigmoid", σw) / 19) for σw in (1.0, 4.0))
    return 3 if four < one else 0 if four <= 0.25 else 1 if four < 0.9 else 2


FOUR_TIMES_LARGER = Question(
    name="four-times-larger",
    kind="predict",
    measured=True,
    prompt="Twenty sigmoid layers keep 0.23 of the gradient each, with σw = 1. All weights are made four times larger. What happens to that factor?",
    options=lambda v: FOUR_TIMES_OPTIONS,
    key=_four_times,
    mistakes=(
        Mistake(lambda v: 0, "The slope is bounded by ¼, but the factor is weight times slope."),
        Mistake(lambda v: 2, "Four times the weight, but the larger weight also pushes z away from 0, where slopes are smaller."),
        Mistake(lambda v: 3, "Saturation is real: slopes do get smaller. Not four times smaller, though."),
    ),
    explain="The weight grows fourfold, the typical slope falls by a third, from about 0.23 to about 0.15, and the product of the two is about 0.6.",
)  # fmt: skip

QUESTIONS = (
    TEN_LAYERS,
    SILENT_UPDATE,
    FOUR_TIMES_LARGER,
    CENTRED_CHAIN,
    SLOPE_WHERE_IT_IS,
    STARVED_LAYER,
    SMALLEST_WEIGHT,
    SILENT_WEIGHT,
    LARGEST_GRADIENT,
    GRADIENT_ORDER,
    WHAT_HELPS,
)
