"""Questions of lesson 09, residual networks.

Every key is computed by the package when an answer comes, and so is every known mistake.
"""

from __future__ import annotations

from functools import lru_cache

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.experiments.lesson_09.depth_race import train_residual
from vgcourse.experiments.lesson_09.residuals import passage, predicted_passage
from vgcourse.experiments.lesson_09.skips import last_block_slope
from vgcourse.nets import residual
from vgcourse.nets.initializers import signals


@lru_cache(256)
def _predicted(**given):
    return predicted_passage(**given)


@lru_cache(64)
def _first(blocks, strength=1.0, skip=1.0, branch_scale=1.0, normalisation="none") -> float:
    """log10 of the typical dL/dh at the first block, the median of twenty seeds."""
    runs = passage(seed=range(20), blocks=blocks, width=64, batch=64, strength=strength, skip=skip, branch_scale=branch_scale,
                   normalisation=normalisation)  # fmt: skip
    return float(np.median(runs.log10_dh[:, 0]))


VARIANCE = Question(
    name="variance",
    kind="number",
    draw=lambda rng: {"blocks": int(rng.integers(6, 20)), "α": float(rng.choice([0.2, 0.3, 0.4, 0.5, 0.6, 0.7]))},
    prompt="{blocks} residual blocks h + α F(h), α = {α:g}, no normalisation; F has two ReLU layers with He’s weights, and is wide. "
    "The input has mean square 1. What is the mean square of the output?",
    key=lambda v: float(_predicted(blocks=v["blocks"], strength=v["α"]).variance[-1]),
    tolerance=Tolerance(relative=0.02),
    mistakes=(
        Mistake(lambda v: 2.0 ** v["blocks"], "So it is at α = 1. Here the branch brings α² of what enters it."),
        Mistake(lambda v: (1 + v["α"]) ** v["blocks"], "α multiplies F; the mean square of αF has α²."),
        Mistake(lambda v: (1 + v["α"]) ** (2 * v["blocks"]), "So it would be if F pointed where h points. They are uncorrelated: their mean squares add, not their sizes."),
        Mistake(lambda v: 1 + v["blocks"] * v["α"] ** 2, "That is what normalised branches do: the same amount every block. Without normalisation F grows with h."),
        Mistake(lambda v: (1 + v["α"] ** 2) ** (v["blocks"] / 2), "That is the size (RMS). The mean square was asked for."),
        Mistake(lambda v: v["α"] ** (2 * v["blocks"]), "That is the way through all branches alone. The skip adds a 1 at every block."),
        Mistake(lambda v: 1.0, "The skip passes h as it is, and αF is added to it."),
    ),
    explain="Each block multiplies it by 1 + {α:g}², {blocks} times: {key:.3g}.",
)  # fmt: skip


def _draw_scale(rng) -> dict:
    return {"blocks": int(rng.integers(10, 200)), "growth": float(rng.choice([1.5, 2.0, 3.0, 5.0, 10.0]))}


STRENGTH = Question(
    name="strength",
    kind="number",
    draw=_draw_scale,
    prompt="You want {blocks} un-normalised residual blocks with He’s weights, and the mean square of h may grow by a factor of {growth:g} from first to last. Which α?",
    key=lambda v: float(np.sqrt(v["growth"] ** (1 / v["blocks"]) - 1)),
    tolerance=Tolerance(relative=0.01),
    mistakes=(
        Mistake(lambda v: v["growth"] ** (1 / v["blocks"]) - 1, "That is α². A block multiplies the mean square by 1 + α²."),
        Mistake(lambda v: 1 / np.sqrt(v["blocks"]), "1/√L gives a growth of about e, 2.7, whatever L is. Here it may be {growth:g}."),
        Mistake(lambda v: 1 / v["blocks"], "With 1/L the growth is about 1 + 1/L: far less than allowed."),
        Mistake(lambda v: v["growth"] ** (1 / v["blocks"]), "That is the factor a block may have, 1 + α². Take off the 1 of the skip, and the root."),
        Mistake(lambda v: np.sqrt((v["growth"] - 1) / v["blocks"]), "That would be right if every block added the same amount. Without normalisation each adds to what the others have added."),
        Mistake(lambda v: np.sqrt(v["growth"] ** (2 / v["blocks"]) - 1), "Here the growth was taken for the size, RMS; it is that of the mean square."),
    ),
    explain="(1 + α²)^{blocks} = {growth:g}, so α = {key:.3g}.",
)  # fmt: skip

NETWORKS = (
    ({"strength": 1.0}, "residual, He’s weights, α = 1"),
    ({"strength": 0.0}, "residual, F = 0 at the start"),
    ({"strength": 0.5}, "residual, α = ½"),
    ({"normalisation": "batch"}, "residual, batch norm, α = 1"),
    ({"skip": 0.0, "normalisation": "batch"}, "batch norm without the skip"),
)  # fmt: skip


def _sizes(v) -> list[float]:
    return [_first(v["blocks"], **NETWORKS[i][0]) for i in v["networks"]]


def _draw_networks(rng) -> dict:
    """Four of the networks, in any order, whose first blocks differ by more than a fifth of a decade in theory."""
    while True:
        blocks = int(rng.choice([20, 30, 40]))
        chosen = [int(i) for i in rng.choice(len(NETWORKS), 4, replace=False)]
        log10 = [float(_predicted(blocks=blocks, **NETWORKS[i][0]).log10_dh[0]) for i in chosen]
        if np.min(np.diff(np.sort(log10))) > 0.35:
            return {"blocks": blocks, "networks": chosen}


def _order(v, sizes=None) -> tuple[int, ...]:
    return tuple(int(i) for i in np.argsort(sizes or _sizes(v), kind="stable"))


FIRST_BLOCK = Question(
    name="first-block",
    kind="order",
    draw=_draw_networks,
    prompt="{blocks} blocks each, a gradient of size 1 at the last. Put the networks in order of the gradient that arrives at the first block, the smallest first.",
    options=lambda v: [NETWORKS[i][1] for i in v["networks"]],
    key=_order,
    mistakes=(
        Mistake(lambda v: _order(v)[::-1], "That is the right order from the other end."),
        Mistake(lambda v: _order(v, [-100 if i == 4 else s for i, s in zip(v["networks"], _sizes(v), strict=True)]), "Without the skip it does not vanish: batch norm with ReLU explodes, by π/(π − 1) a layer in the square."),
        Mistake(lambda v: _order(v, [-100 if i == 0 else s for i, s in zip(v["networks"], _sizes(v), strict=True)]), "An article would have it so: nothing is modified on the skip. But the branch adds as much again, at every block."),
        Mistake(lambda v: _order(v, [100 if i == 3 else s for i, s in zip(v["networks"], _sizes(v), strict=True)]), "A normalised branch adds the same amount every block. That is a power of the depth, not an exponential."),
    ),
    wrong="Estimate for each what one block does to the mean square of the gradient.",
    explain="F = 0 passes it untouched; normalised branches multiply by 1 + something that falls as 1/l; α by 1 + α² every time.",
    measured=True,
)  # fmt: skip

WHAT = ("dL/dh at the first block is as large as at the last", "dL/dW₁ is 0 in every block", "dL/dW₂ is 0 in every block",
        "the output is the input", "the variance doubles with every block")  # fmt: skip


GIVEN = {"W2": {"branch_scale": 0}, "He": {}, "α": {"strength": 0}}


@lru_cache(3)
def _true_of(kind) -> frozenset[int]:
    """Measured: five blocks, 32 wide, their gradients by autodiff."""
    k = residual.knobs(blocks=5, seed=1, **GIVEN[kind])
    x, readout = signals(k.seed, 32, 32)
    W = residual.init(k, 32, 5)
    dW = jax.grad(lambda W: jnp.sum(readout * residual.apply(k, residual.Block(W), x)))(W.weights)
    ways = passage(blocks=5, seed=1, **GIVEN[kind])
    facts = (
        np.ptp(ways.log10_dh) < 1e-3,
        not jnp.any(dW[:, 0]),
        not jnp.any(dW[:, 1]),
        bool(jnp.all(residual.apply(k, W, x) == x)),
        ways.variance[-1] > 8,
    )
    return frozenset(i for i, true in enumerate(facts) if true)


KINDS = {"W2": "W₂ = 0 in every block at the start, α = 1", "He": "He’s weights in W₁ and W₂, α = 1",
         "α": "He’s weights, and α = 0 at the start, a parameter as in ReZero"}  # fmt: skip

AT_THE_START = Question(
    name="at-the-start",
    kind="several",
    draw=lambda rng: (lambda kind: {"kind": kind, "network": KINDS[kind]})(str(rng.choice(list(KINDS)))),
    prompt="Residual blocks h + α W₂ φ(W₁ φ(h)), no normalisation. Which of these are true before the first step? Tick all. The network: {network}.",
    options=lambda v: WHAT,
    key=lambda v: _true_of(v["kind"]),
    mistakes=(
        Mistake(lambda v: frozenset({0}) if v["kind"] == "He" else None, "So it is on the skip alone. Here every branch sends back as much again."),
        Mistake(lambda v: frozenset({0}) if v["kind"] != "He" else None, "The gradient does keep its size here. But more follows from F = 0 than that."),
        Mistake(lambda v: frozenset({0, 1, 2, 3}) if v["kind"] == "W2" else None, "If all gradients were 0 the network could never begin. W₂ = 0 blocks what goes through W₂, and not W₂’s own gradient."),
        Mistake(lambda v: frozenset({0, 2, 3}) if v["kind"] == "W2" else None, "The gradient of W₂ needs what stands before it, the gradient of W₁ what stands after it. Which of the two is 0?"),
        Mistake(lambda v: frozenset({0, 4}), "These two exclude each other: where the mean square doubles on the way forward, that of the gradient does on the way back."),
        Mistake(lambda v: frozenset({0, 3}) if v["kind"] != "He" else None, "Follow one more step: what does W₁ get through a W₂, or an α, that is 0?"),
    ),
    wrong="Write down dL/dW₂ and dL/dW₁ for one block: each has a factor from before it and one from after it.",
    explain="Where F = 0 both ways are the identity. W₂ = 0 stops the gradient on its way to W₁ and leaves W₂’s own; α = 0 stops both, and α itself learns.",
)  # fmt: skip


DEPTHS = (2, 8, 32)


@lru_cache(2)
def _exponent(place) -> float:
    return last_block_slope(place, DEPTHS, seeds=range(4)).slope


PRE_OR_POST = Question(
    name="pre-or-post",
    kind="number",
    draw=lambda rng: {"place": str(rng.choice(["pre", "post"])), "factor": int(rng.choice([4, 9, 16, 25]))},
    prompt="A transformer with {place}-LN blocks gets {factor} times as many of them. By which factor does theory (Xiong and others) change the gradient of its last block before training?",
    key=lambda v: float(v["factor"] ** (np.round(2 * _exponent(v["place"])) / 2)),
    tolerance=Tolerance(relative=0.02),
    mistakes=(
        Mistake(lambda v: 1 / v["factor"], "1/L is too much: the variance of the sum grows as L, and the last normalisation divides by its root."),
        Mistake(lambda v: 1 / np.sqrt(v["factor"]) if v["place"] == "post" else None, "That is pre-LN. With post-LN every sum is normalised, and the last block does not know how many came before."),
        Mistake(lambda v: 1.0 if v["place"] == "pre" else None, "That is post-LN. With pre-LN the sum grows with every block, and the last normalisation divides by its size."),
        Mistake(lambda v: np.sqrt(v["factor"]), "That is how the sum grows. The gradient goes the other way."),
        Mistake(lambda v: float(v["factor"]), "That is how the variance of the sum grows with pre-LN. The gradient is divided by its root."),
    ),
    explain="Pre-LN: 1/√L, because the sum has grown to √L. Post-LN: unchanged. The factor is {key:.3g}; the exponent that was measured is nearer to this one than to any other half.",
    measured=True,
)  # fmt: skip

ONE_OR_OTHER = ((4, 0.6), (10, 0.4), (25, 0.25), (60, 0.15))
"""Blocks and α with which the mean square stays below 3 where the blocks add, and passes it where they multiply."""
CLEAR = ((4, 0.3), (10, 0.2), (25, 0.1), (60, 0.1), (4, 1.0), (10, 0.7), (25, 0.5), (60, 0.3))


def _draw_growing(rng) -> dict:
    """Four networks, two with and two without normalisation, of which some stay below 3 and some do not."""
    pairs = [ONE_OR_OTHER[i] for i in rng.permutation(4)[:2]] + [CLEAR[i] for i in rng.permutation(8)[:2]]
    kinds = ["batch", "none", *rng.permutation(["batch", "none"])]
    return {"networks": [(blocks, α, str(kind)) for (blocks, α), kind in zip(pairs, kinds, strict=True)]}


def _measured_growth(blocks, α, normalisation) -> float:
    return float(_predicted(blocks=blocks, strength=α, normalisation=normalisation).variance[-1])


def _small(v, growth=_measured_growth) -> frozenset[int]:
    """The networks in which the mean square of h ends below 3."""
    return frozenset(at for at, each in enumerate(v["networks"]) if growth(*each) < 3)


def _some(chosen: frozenset[int]) -> frozenset[int] | None:
    return chosen or None


BELOW_THREE = Question(
    name="below-three",
    kind="several",
    draw=_draw_growing,
    prompt="Residual blocks h + α F(h) with He’s weights; the mean square of h is 1 at the input. In which of these networks is it below 3 after the last block? Tick all.",
    options=lambda v: [f"{L} blocks, α = {α:g}, {'batch norm' if n == 'batch' else 'no normalisation'}" for L, α, n in v["networks"]],
    key=_small,
    mistakes=(
        Mistake(lambda v: _some(_small(v, lambda L, α, n: (1 + α**2) ** L)), "You let all of them multiply. A normalised branch brings α² at every block, however large h has become: it adds."),
        Mistake(lambda v: _some(_small(v, lambda L, α, n: 1 + L * α**2)), "You let all of them add. Without normalisation a branch is as large as the h that enters it: it multiplies."),
        Mistake(lambda v: _some(_small(v, lambda L, α, n: 1 + L * α if n == "batch" else (1 + α) ** L)), "α multiplies F. In the mean square it stands as α²."),
        Mistake(lambda v: _some(frozenset(at for at, each in enumerate(v["networks"]) if each[1] < 1)), "A small α does not tell by itself. What counts is α² and how many blocks there are."),
        Mistake(lambda v: _some(frozenset(at for at, each in enumerate(v["networks"]) if each[2] == "batch")), "Batch norm does not bound the sum: every block still adds its α²."),
    ),
    wrong="For each network: does a block add to the mean square or multiply it, and by how much?",
    explain="Without normalisation (1 + α²)^L, with it 1 + Lα²: {key}.",
)  # fmt: skip


MARKS = (0.1, 0.3, 0.6, 1.0)
"""As near as the lesson tells an accuracy: the next digit hangs on the last bits of a machine."""


@lru_cache(4)
def _accuracy(blocks, **given) -> float:
    """The mark next to the median."""
    right = np.median(train_residual(blocks, **given).accuracy)
    return min(MARKS, key=lambda mark: abs(mark - right))


TWENTY_BLOCKS = Question(
    name="twenty-blocks",
    kind="predict",
    prompt="Twenty residual blocks with He’s weights, a gradient of size (RMS) 1 at the last one. What size has it at the first? (For example 1, or 0.01, or `1e3`.)",
    key=lambda v: 10.0 ** _first(20),
    tolerance=Tolerance(decades=0.5),
    mistakes=(
        Mistake(lambda v: 1.0, "So the article has it. That is the part that came over the skips; each branch on the way added as much again."),
        Mistake(lambda v: 20.0, "As if each block added the same amount: that is what normalised branches do."),
        Mistake(lambda v: 2.0**20, "That is the mean square. Its root is the size."),
    ),
    explain="19 blocks multiply the mean square by 2 each: √2¹⁹ = 720. The median of twenty narrow networks lies a little below.",
    measured=True,
)  # fmt: skip

FIFTY_SIX = Question(
    name="fifty-six",
    kind="predict",
    prompt="The 8-layer network gets 0.99 of its training digits right. What share does the 56-layer one get right, after as many steps, without skips?",
    key=lambda v: _accuracy(27, skip=0, seeds=range(20)),
    tolerance=Tolerance(absolute=0.15),
    mistakes=(
        Mistake(lambda v: 0.99, "More layers could do at least what fewer can: the rest would have to copy. It does not find that."),
        Mistake(lambda v: 0.1, "That would be guessing. It learns something: its gradients are healthy."),
    ),
    explain="In the median of 20 seeds; the cell below the question trains them. The next digit hangs on the last bits of a machine.",
    measured=True,
)  # fmt: skip

TRAINS = ("The skip alone", "The skip, α = 1/√27", "Batch norm, no skip", "All of them")
_GIVEN = ({}, {"strength": 27**-0.5}, {"skip": 0, "normalisation": "batch"})
"""As in the lesson, where the trainings of these seeds have been done."""

WHICH_TRAINS = Question(
    name="which-trains",
    kind="predict",
    prompt="56 layers, He’s weights. Which of these gets above 0.9 of its training digits?",
    options=lambda v: TRAINS,
    key=lambda v: int(np.argmax([_accuracy(27, seeds=range(4), **given) for given in _GIVEN])),
    mistakes=(
        Mistake(lambda v: 0, "The skip alone doubles the variance 27 times. It ended below the plain network."),
        Mistake(lambda v: 2, "Without a skip batch norm’s gradient explodes (1.467 a layer in the square, lesson 06) and is noise from picture to picture. It ends at guessing."),
        Mistake(lambda v: 3, "One of the three has a small branch."),
    ),
    explain="The skip with a branch of 1/√L. Zero-initialisation and skip with batch norm do as well.",
    last=("All of them",),
    measured=True,
)  # fmt: skip

QUESTIONS = (
    TWENTY_BLOCKS,
    FIFTY_SIX,
    WHICH_TRAINS,
    VARIANCE,
    STRENGTH,
    FIRST_BLOCK,
    AT_THE_START,
    PRE_OR_POST,
    BELOW_THREE,
)
