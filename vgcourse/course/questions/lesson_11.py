"""Questions of lesson 11, the same product today.

Every key is computed by the package when an answer comes, and so is every known mistake.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.experiments.lesson_11.alike import alike, collapse, next_power
from vgcourse.experiments.lesson_11.born_dead import predicted_dead
from vgcourse.experiments.lesson_11.branches import pre_ln_growth
from vgcourse.experiments.lesson_11.edge import threshold
from vgcourse.experiments.lesson_11.memory import memory, predicted_memory, ring_energy
from vgcourse.experiments.lesson_11.widths import scales


@lru_cache(32)
def _alike(**given):
    return alike(seed=range(20), **given)


FOUR_LAYERS = Question(
    name="four-layers",
    kind="predict",
    prompt="Sixteen tokens go through four layers of attention alone: no skips, no MLPs, random weights. At the start 0.97 of a token (RMS) is its own, the rest it shares with all others. What share is its own after four layers? (For example 0.5, or 0.01, or `1e-7`.)",
    key=lambda v: 10.0 ** float(np.median(collapse(4)[:, -1])),
    tolerance=Tolerance(decades=2),
    mistakes=(
        Mistake(lambda v: 0.3, "That is a factor a layer, the same each time. Here the factor itself shrinks: what is mixed already is told apart less, and so is mixed more."),
        Mistake(lambda v: 10.0**-7, "There float32 ends, and rounding begins: three layers get as far as 10⁻⁶. The tokens go on."),
    ),
    explain="0.7, 0.03, 10⁻⁶, 10⁻¹⁹: each layer multiplies the powers of ten that are lost by three or more.",
    measured=True,
)  # fmt: skip

GRADIENTS = ("That of W_Q and W_K", "That of W_V", "That of h, dL/dh", "All are of one size, within a factor of 10")


def _sizes_in_the_middle() -> dict[str, float]:
    """log10 at block 13 of 24 with post-LN: dL/dW_Q and dL/dW_V, dL/dh beside that at the last block."""
    found = _alike(blocks=24, place="post")
    q, v, h = (float(np.median(each[:, 12])) for each in (found.log10_dQ, found.log10_dV, found.log10_dh))
    return {"Q": q - v, "h": h - float(np.median(found.log10_dh[:, -1]))}


def _smallest(v) -> int:
    sizes = _sizes_in_the_middle()
    return 0 if sizes["Q"] < -1 else 2 if sizes["h"] < -1 else 3


WHICH_VANISHES = Question(
    name="which-vanishes",
    kind="predict",
    prompt="24 attention blocks with skips, and a layer norm after each sum, as the first transformers had them. Before training: which gradient has all but vanished in the middle of the stack?",
    options=lambda v: GRADIENTS,
    key=_smallest,
    mistakes=(
        Mistake(lambda v: 1, "What all tokens share goes through W_V as well as what differs: its gradient needs no difference."),
        Mistake(lambda v: 2, "dL/dh comes through with at most a factor of five lost: it has the skip, and the norm divides by no more than the sum has grown."),
        Mistake(lambda v: 3, "Queries and keys say who attends to whom. Where tokens are alike it makes no difference whom one attends to."),
    ),
    explain="Queries and keys choose among tokens. Where the tokens are alike, choosing changes nothing, and so the gradient of the choice is small.",
    last=(GRADIENTS[3],),
    measured=True,
)  # fmt: skip

PRICE = Question(
    name="price",
    kind="predict",
    prompt="h ← λh + x with λ = 0.999, and white noise x of mean square 1. All slopes dh_t/dh_s are below 1, and h settles at a size (RMS) of 22. What size has dh/dλ, the derivative of the last h by λ? (For example 1, or 50, or `1e6`.)",
    key=lambda v: float(np.sqrt(np.mean(memory(0.999).sensitivity2))),
    tolerance=Tolerance(decades=0.3),
    mistakes=(
        Mistake(lambda v: 1.0, "Each slope from state to state is below 1. But λ acts in every step, and a thousand steps still count."),
        Mistake(lambda v: 22.4, "That is h. Its derivative by λ is a sum of a thousand of them."),
        Mistake(lambda v: 1000.0, "That is how many steps count. In each of them λ moves an h of size 22."),
        Mistake(lambda v: 2.5e8, "That is the mean square."),
    ),
    explain="√((1 + λ²)/(1 − λ²)³) = 15 800.",
    measured=True,
)  # fmt: skip


@lru_cache(2)
def _branch(scaled: bool) -> float:
    return float(np.median(pre_ln_growth(64, scaled).branch[:, -1]))


DEEP_BRANCH = Question(
    name="deep-branch",
    kind="predict",
    prompt="64 pre-LN layers before training. Now the output of every layer norm is divided by √l, l being the layer’s number. The branch of layer 64, as a share of the h that it is added to: is it then larger or smaller than before?",
    options=lambda v: ("Larger, by more than a fifth", "Smaller, by more than a fifth", "The same, within a fifth"),
    key=lambda v: 0 if _branch(True) > 1.2 * _branch(False) else 1 if 1.2 * _branch(True) < _branch(False) else 2,
    mistakes=(
        Mistake(lambda v: 0, "h is smaller then, by a factor of about 3.4. But the branch is divided by √64 = 8."),
        Mistake(lambda v: 2, "The two would have to cancel: 1/8 of a branch on an h of 1/3.4."),
    ),
    explain="Before training: about 0.05 in place of 0.12. What training makes of it is another question.",
    last=("The same, within a fifth",),
    measured=True,
)  # fmt: skip


def _draw_powers(rng) -> dict:
    before = float(np.round(rng.uniform(-3, -1.2), 1))
    return {
        "layer": int(rng.integers(2, 5)),
        "before": before,
        "now": float(np.round(3 * before - rng.uniform(0.6, 2.0), 1)),
    }


NEXT_LAYER = Question(
    name="next-layer",
    kind="number",
    draw=lambda rng: (lambda v: v | {"next": v["layer"] + 1, "last": v["layer"] + 2})(_draw_powers(rng)),
    prompt="Attention alone. After layer {layer} a share of 10^{before:g} tells the tokens apart, after layer {next} one of 10^{now:g}. Which power of ten is it after layer {last}? Give the exponent, with its sign and one decimal.",
    key=lambda v: float(next_power(v["before"], v["now"])),
    tolerance=Tolerance(absolute=0.06),
    digits=3,
    mistakes=(
        Mistake(lambda v: 2 * v["now"] - v["before"], "That is the same factor once more: a product of equal factors. Here the next factor is the cube of the last."),
        Mistake(lambda v: 3 * v["now"], "The cube is right, up to a constant factor: take that from the two shares you have."),
        Mistake(lambda v: v["now"] + 2 * (v["now"] - v["before"]), "That would be squares. Three things shrink with what differs: queries, keys and values."),
        Mistake(lambda v: v["now"] ** 2 / v["before"], "Here the exponents were taken to grow by the same factor. It is the loss from layer to layer that triples."),
        Mistake(lambda v: -(v["now"] + 3 * (v["now"] - v["before"])), "The size is right. A share below 1 has a negative exponent."),
        Mistake(lambda v: 10.0 ** next_power(v["before"], v["now"]), "The exponent is asked for."),
    ),
    explain="The share goes as its cube, times a constant: each loss is three times the one before, {now:g} + 3 · ({now:g} − {before:g}) = {key:.1f}.",
)  # fmt: skip

STACKS = {
    "alone": ({"skip": 0, "blocks": 24}, "24 layers of attention alone"),
    "post": ({"place": "post", "blocks": 24}, "24 attention blocks with skips and post-LN, α = 1"),
    "pre": ({"place": "pre", "blocks": 24}, "24 attention blocks with skips and pre-LN, α = 1"),
    "scaled": ({"strength": 24**-0.5, "blocks": 24}, "24 attention blocks with skips, no normalisation, α = 1/√24"),
}
FACTS = (
    "less than a hundredth of a token is its own after the last block",
    "in block 13 dL/dW_Q is less than a hundredth of dL/dW_V",
    "dL/dh at the first block is less than a hundredth of that at the last",
    "a tenth or more of a token is still its own after the last block",
    "dL/dh at the first block is more than twice that at the last",
)


@lru_cache(8)
def _true_of(kind: str) -> frozenset[int]:
    """Measured, medians of 20 seeds; where only rounding is left, what it stands for is below 10⁻⁵."""
    found = _alike(**STACKS[kind][0])
    middle = lambda values: -9.0 if np.any(np.isnan(values)) else float(np.median(values))
    share, first = middle(found.log10_share[:, -1]), middle(found.log10_dh[:, 0])
    facts = (
        share < -2, middle(found.log10_dQ[:, 12] - found.log10_dV[:, 12]) < -2, first < -2, share > -1,
        first > np.log10(2),
    )  # fmt: skip
    return frozenset(i for i, true in enumerate(facts) if true)


def _of(kind: str, *facts: int):
    """A mistake that is made about one of the stacks."""
    return lambda v: frozenset(facts) if v["kind"] == kind else None


WHAT_IS_LEFT = Question(
    name="what-is-left",
    kind="several",
    draw=lambda rng: (lambda kind: {"kind": kind, "stack": STACKS[kind][1]})(str(rng.choice(list(STACKS)))),
    prompt="{stack}, 16 tokens, before training. Which of these are true? Tick all.",
    options=lambda v: FACTS,
    key=lambda v: _true_of(v["kind"]),
    mistakes=(
        Mistake(lambda v: frozenset({0, 1, 2}) if v["kind"] in ("alone", "post") else None, "What all tokens share comes through, and with it dL/dh. It is the choice among tokens that has nothing left to tell apart."),
        Mistake(lambda v: frozenset({0, 2}), "That would be a vanishing dL/dh. No stack here has it: what the tokens share passes through W_V, layer after layer."),
        Mistake(lambda v: frozenset({0}) if v["kind"] in ("alone", "post") else None, "And what does W_Q learn where it makes no difference whom one attends to?"),
        Mistake(lambda v: frozenset({1}) if v["kind"] in ("alone", "post") else None, "The gradient of W_Q is small because the tokens have become alike."),
        Mistake(_of("post", 3, 4), "A skip alone does not stop it: with post-LN each block takes about a quarter of what still differs."),
        Mistake(_of("pre", 0, 1), "That is post-LN. With pre-LN h grows, each branch counts for less beside it, and the fall becomes a power of the depth."),
        Mistake(_of("pre", 3), "And dL/dh? It passes over the skip, and each branch adds to it; the first ones add most, as nothing divides them yet."),
        Mistake(_of("pre", 4), "And the tokens? What is their own passes over the skip as well."),
        Mistake(_of("scaled", 3, 4), "Each branch adds to the mean square of dL/dh at most α² = 1/24 of it: over 24 blocks that stays below e, and the size below its root."),
    ),
    wrong="Ask of each: is it about what tokens share, or about what tells them apart?",
    explain="What is shared passes through attention, what differs needs the skip; and the gradient of W_Q needs what differs.",
    measured=True,
)  # fmt: skip

ORDERED = (
    ({"skip": 0, "blocks": 3}, "attention alone, 3 layers"),
    ({"place": "post", "blocks": 24}, "skips and post-LN, 24 blocks"),
    ({"place": "post", "blocks": 8}, "skips and post-LN, 8 blocks"),
    ({"place": "pre", "blocks": 24}, "skips and pre-LN, 24 blocks"),
    ({"strength": 24**-0.5, "blocks": 24}, "skips and α = 1/√24, 24 blocks"),
)


@lru_cache(8)
def _own(i: int) -> float:
    """log10 of what is left of the differences, the median of twenty networks."""
    given, _ = ORDERED[i]
    if not given.get("skip", 1):
        return float(np.median(collapse(given["blocks"])[:, -1]))
    return float(np.median(_alike(**given).log10_share[:, -1]))


def _draw_ordered(rng) -> dict:
    """Four of the five, in any order; 8 post-LN blocks and 24 pre-LN blocks lie too near to each other."""
    while True:
        chosen = [int(i) for i in rng.choice(5, 4, replace=False)]
        if not {2, 3} <= set(chosen):
            return {"stacks": chosen}


def _order(v, own=_own) -> tuple[int, ...]:
    return tuple(int(i) for i in np.argsort([own(i) for i in v["stacks"]], kind="stable"))


def _instead(**powers):
    """The order if single stacks had other powers: their places in ORDERED → what is believed."""
    known = {int(at[1:]): power for at, power in powers.items()}
    return lambda v: _order(v, lambda i: known.get(i, _own(i)))


ALIKE = Question(
    name="alike",
    kind="order",
    draw=_draw_ordered,
    prompt="Put these stacks in order, the one whose tokens have become most alike first. (Before training, α = 1 where nothing is said.)",
    options=lambda v: [ORDERED[i][1] for i in v["stacks"]],
    key=_order,
    mistakes=(
        Mistake(lambda v: _order(v)[::-1], "That is the right order from the other end: the most alike first."),
        Mistake(_instead(_0=9.0), "Three layers of attention alone are enough: with nothing that carries a token past them, what differs falls as its cube."),
        Mistake(_instead(_0=-2.0), "24 blocks with skips are not as bad as three without: 10⁻³ against 10⁻⁶."),
        Mistake(_instead(_1=-0.01, _2=-0.005), "Post-LN gets its size back after every sum; what differs it does not get back."),
        Mistake(_instead(_4=-2.0), "A small branch mixes little: after 24 blocks with 1/√24 nearly all of a token is its own."),
        Mistake(_instead(_3=-4.0), "With pre-LN each branch counts for less and less beside h: the fall is a power of the depth."),
    ),
    wrong="Ask of each stack what carries the differences past the mixing, and how strong the mixing is beside it.",
    explain="Alone: a cube a layer. Post-LN: a factor a block. Pre-LN: a power of the depth. α = 1/√L: next to nothing.",
    measured=True,
)  # fmt: skip

RADII = ((0.5, 0.9), (0.9, 0.99), (0.9, 0.999), (0.8, 0.95), (0.0, 0.9), (0.95, 0.999), (0.7, 0.98), (0.6, 0.99))

RING = Question(
    name="ring",
    kind="number",
    draw=lambda rng: dict(zip(("inner", "outer"), RADII[rng.integers(len(RADII))], strict=True)),
    prompt="A state space layer h ← λh + x has its λ spread evenly over the area of the ring {inner:g} ≤ |λ| ≤ {outer:g}. x is white noise of mean square 1. What is the mean of |h|² over the units, after long?",
    key=lambda v: ring_energy(v["inner"], v["outer"]),
    tolerance=Tolerance(relative=0.01),
    mistakes=(
        Mistake(lambda v: 1 / (1 - v["outer"] ** 2), "That is the unit with the longest memory alone. Average 1/(1 − |λ|²) over the ring."),
        Mistake(lambda v: 1 / (1 - v["inner"] ** 2), "That is the innermost unit alone. Average 1/(1 − |λ|²) over the ring."),
        Mistake(lambda v: 1 / (1 - (v["inner"] ** 2 + v["outer"] ** 2) / 2), "That is 1/(1 − |λ|²) at the mean of |λ|². The mean of a curve is not the curve at the mean: the outermost units count for more."),
        Mistake(lambda v: float(np.log((1 - v["inner"] ** 2) / (1 - v["outer"] ** 2))), "The integral is right. Divide it by the length of the interval of |λ|² that it was taken over."),
        Mistake(lambda v: float(np.mean(1 / (1 - np.linspace(v["inner"], v["outer"], 20001) ** 2))), "That is for |λ| spread evenly. Spread evenly over the area, |λ|² is: further out there is more room."),
        Mistake(lambda v: float(np.sqrt(ring_energy(v["inner"], v["outer"]))), "That is the size (RMS). The mean of |h|² was asked for."),
        Mistake(lambda v: 1.0, "So it is once every input is multiplied by its γ = √(1 − |λ|²). Here it is not."),
    ),
    explain="ln((1 − r₀²)/(1 − r₁²))/(r₁² − r₀²) = {key:.3g}. With γ = √(1 − |λ|²) before x it would be 1.",
)  # fmt: skip


def _draw_longer(rng) -> dict:
    steps = int(rng.choice([50, 100, 200]))
    return {"steps": steps, "longer": int(steps * rng.choice([4, 9, 10, 16, 25]))}


def _rms(steps: float, which: int = 1) -> float:
    return predicted_memory(1 - 1 / steps)[which] ** 0.5


LONGER = Question(
    name="longer",
    kind="number",
    draw=_draw_longer,
    prompt="h ← λh + x remembers about 1/(1 − λ) steps. λ is raised so that these become {longer} in place of {steps}. By which factor does the size (RMS) of dh/dλ grow, for white noise?",
    key=lambda v: _rms(v["longer"]) / _rms(v["steps"]),
    tolerance=Tolerance(relative=0.03),
    mistakes=(
        Mistake(lambda v: 1.0, "As if nothing grew because no slope exceeds 1. λ acts in every step that is remembered."),
        Mistake(lambda v: v["longer"] / v["steps"], "That is how many more steps there are. In each of them λ moves a larger h, too."),
        Mistake(lambda v: (v["longer"] / v["steps"]) ** 3, "That is the mean square. The size is its root."),
        Mistake(lambda v: _rms(v["longer"], 0) / _rms(v["steps"], 0), "That is by how much h grows. Its derivative by λ grows faster."),
        Mistake(lambda v: (v["longer"] / v["steps"]) ** 2, "Steps times steps would hold if what is added pointed one way. White noise does not: its sums grow as roots."),
    ),
    explain="E (dh/dλ)² = (1 + λ²)/(1 − λ²)³ goes as the cube of the memory, its root as the power 3/2: {key:.3g}.",
)  # fmt: skip

DEAD = Question(
    name="dead",
    kind="number",
    draw=lambda rng: {"width": int(rng.integers(2, 8)), "depth": int(rng.integers(5, 60))},
    prompt="A ReLU network has {depth} layers of weights and {width} units in each hidden layer, weights as often negative as positive, no biases. What is the chance that for a given input some hidden layer is all 0, before training?",
    key=lambda v: predicted_dead(v["width"], v["depth"]),
    tolerance=Tolerance(relative=0.01),
    mistakes=(
        Mistake(lambda v: predicted_dead(v["width"], v["depth"] + 1), "The last of the layers has no ReLU: one fewer can die."),
        Mistake(lambda v: 2.0 ** -v["width"], "That is one hidden layer. Each of them has to live."),
        Mistake(lambda v: 1 - predicted_dead(v["width"], v["depth"]), "That is the chance to be alive."),
        Mistake(lambda v: (v["depth"] - 1) * 2.0 ** -v["width"] if (v["depth"] - 1) * 2.0 ** -v["width"] <= 1 else None, "The chances of the layers were added. A network that is dead already cannot die again: multiply the chances to live."),
        Mistake(lambda v: 2.0 ** -(v["width"] * (v["depth"] - 1)), "That is the chance that every unit of every layer is 0. One layer is enough."),
        Mistake(lambda v: 1 - (1 - 0.5) ** (v["depth"] - 1) if v["width"] > 1 else None, "½ is the chance of one unit. All {width} of a layer have to be 0."),
        Mistake(lambda v: (1 - 2.0 ** -v["width"]) ** v["depth"], "That is the chance to be alive, with one layer too many."),
    ),
    explain="A layer is all 0 with 2^−{width}; {depth} − 1 hidden layers all live with (1 − 2^−{width})^({depth} − 1). So {key:.3g}.",
)  # fmt: skip


def _draw_wider(rng) -> dict:
    narrow = int(rng.choice([64, 128, 256]))
    return {
        "narrow": narrow,
        "wide": int(narrow * rng.choice([4, 8, 16, 32])),
        "rate": float(rng.choice([1e-3, 2e-3, 3e-3])),
    }


def _rate(v, way="μP", layer="hidden") -> float:
    return v["rate"] * scales(v["wide"], way)[layer][1] / scales(v["narrow"], way)[layer][1]


WIDER = Question(
    name="wider",
    kind="number",
    draw=_draw_wider,
    prompt="At width {narrow} Adam does best with a rate of {rate:g}. The network is made {wide} wide. Which rate does μP give its hidden matrices?",
    key=_rate,
    tolerance=Tolerance(relative=0.01),
    mistakes=(
        Mistake(lambda v: v["rate"], "That is the standard way: then what a step does to h grows with the width. (And it is what μP gives the first matrix.)"),
        Mistake(lambda v: v["rate"] * (v["narrow"] / v["wide"]) ** 0.5, "The root is for sums of independent things. A step of Adam points the same way in all n inputs of a unit: their parts add up."),
        Mistake(lambda v: v["rate"] * v["wide"] / v["narrow"], "The other way: the wider the matrix, the more inputs add up, and the smaller each part may be."),
        Mistake(lambda v: v["rate"] * (v["narrow"] / v["wide"]) ** 2, "Once is enough: a unit sums over n inputs, and each weight moves by the rate."),
    ),
    explain="Adam moves each weight by about the rate, and a unit adds up n of these: rate times {narrow}/{wide} = {key:.3g}.",
)  # fmt: skip

EDGE = Question(
    name="edge",
    kind="number",
    draw=lambda rng: {"rate": float(rng.choice([0.02, 0.04, 0.05, 0.08, 0.1, 0.16, 0.2, 0.25])), "start": float(rng.choice([1.5, 3.0, 4.0, 6.0]))},
    prompt="Gradient descent with all examples in every step and the rate η = {rate:g}. The sharpness, the largest eigenvalue of the loss’s Hessian, starts at {start:g}, and there is a lot left to learn. Around which value does it settle?",
    key=lambda v: threshold(v["rate"]),
    tolerance=Tolerance(relative=0.03),
    mistakes=(
        Mistake(lambda v: 1 / v["rate"], "At 1/η a step ends at the bottom of the parabola. It overshoots from there on, but comes back smaller, up to 2/η."),
        Mistake(lambda v: v["start"], "It does not stay where it starts: as long as it is below its edge, it rises."),
        Mistake(lambda v: v["rate"] / 2, "The inverse: a larger rate bears less sharpness."),
        Mistake(lambda v: 2 * v["rate"], "The inverse of the rate is in it: a larger rate bears less sharpness."),
        Mistake(lambda v: 4 / v["rate"], "At 4/η a step overshoots to three times the distance, each time: that diverges."),
    ),
    explain="2/η = {key:.3g}: above it a step in that direction overshoots by more than it began with. If the loss is gone before, it never gets there.",
)  # fmt: skip

QUESTIONS = (
    FOUR_LAYERS, WHICH_VANISHES, PRICE, DEEP_BRANCH, NEXT_LAYER, WHAT_IS_LEFT, ALIKE, RING, LONGER, DEAD, WIDER, EDGE,
)  # fmt: skip
