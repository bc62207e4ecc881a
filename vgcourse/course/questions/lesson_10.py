"""Questions of lesson 10, one level at a time.

Every key is computed by the package when an answer comes, and so is every known mistake.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.experiments.lesson_10 import chunker, greedy
from vgcourse.experiments.lesson_10.without_backprop import estimated_cosine, random_features
from vgcourse.measuring import edge
from vgcourse.nets.surgery import shuffled
from vgcourse.nets.tasks import digits, two_circles

FEW = range(3)


@lru_cache
def _reached(name: str, gain: float, initializer: str = "glorot_uniform") -> float:
    """The median share of training digits that three networks of five layers get right after 20 epochs."""
    nets = greedy.untrained(FEW, gain=gain, initializer=initializer)
    rate = 0.02 if name == "relu" else 0.1
    return float(np.median(greedy.fine_tune(digits(), nets, activation=name, learning_rate=rate).train))


@lru_cache
def _shuffled_reach() -> float:
    nets = shuffled(greedy.pretrain(digits(), greedy.untrained(FEW)))
    return float(np.median(greedy.fine_tune(digits(), nets).train))


@lru_cache
def _share_solved() -> float:
    """The share of six tanh RNNs that learn the answer beside the next symbol, within 8000 sequences."""
    return float(np.mean(np.isfinite(chunker.learn_history("rnn", seeds=range(6)).solved())))


FIVE_SIGMOIDS = Question(
    name="five-sigmoids",
    kind="predict",
    prompt="Five sigmoid layers of 50, Glorot's weights, 20 epochs of SGD on ten kinds of digits. What share of the training digits is right at the end? (For example 0.8.)",
    key=lambda v: _reached("sigmoid", 1.0),
    tolerance=Tolerance(absolute=0.05),
    mistakes=(
        Mistake(lambda v: 1.0, "So it would be with ReLU and He’s weights. Each sigmoid layer keeps about a quarter: of the gradient on its way back, and of the differences between pictures on their way up."),
        Mistake(lambda v: 0, "Guessing already gets a tenth of them."),
        Mistake(lambda v: 0.5, "A coin has two sides, digits are ten: guessing gets a tenth."),
    ),
    explain="A tenth: it guesses. The first layers get hardly a gradient; the last ones get one, but what reaches them from below is the same for all pictures. Both fall by the same factor, a quarter a layer.",
    measured=True,
)  # fmt: skip

TWENTY_STEPS = Question(
    name="twenty-steps",
    kind="predict",
    prompt="Twenty tanh RNNs with two goals, the next symbol and, 20 steps late, which of two symbols came first. After 8000 sequences, how many know the late answer?",
    options=lambda v: ("None or nearly none", "About half", "All or nearly all"),
    key=lambda v: int(np.digitize(_share_solved(), (0.25, 0.75))),
    mistakes=(
        Mistake(lambda v: 2, "At the start more than a ten-thousandth of the gradient comes through 20 steps, and that might do. But there is another goal that is learnt first."),
        Mistake(lambda v: 1, "A reasonable guess: it is what happens, and more, if the answer is asked for alone. With the other goal beside it hardly one gets there."),
    ),
    explain="Nearly none. What one has to look at is the second goal: while it is learnt, the reach of the gradient shrinks.",
    measured=True,
)  # fmt: skip

SHUFFLED = Question(
    name="shuffled",
    kind="predict",
    prompt="The pre-trained weights, shuffled within every matrix, then 20 epochs of fine-tuning. What comes out on the training digits?",
    options=lambda v: ("Chance, as without pre-training", "Something between 0.2 and 0.95", "Above 0.95, nearly as if not shuffled"),
    key=lambda v: int(np.digitize(_shuffled_reach(), (0.2, 0.95))),
    mistakes=(
        Mistake(lambda v: 0, "So it would be if nothing but what was learnt could help. What did shuffling leave as it was?"),
        Mistake(lambda v: 1, "So it would be if each had half of the work to itself. The size alone is enough here; and, as the lesson measures next, so is what was learnt."),
    ),
    explain="What was learnt is gone, the size is left, and it is enough: σw is about 3.5 instead of 1, and each layer keeps more of the gradient. Whether it is also necessary, this run does not tell: for that, take the size away and leave the rest.",
    measured=True,
)  # fmt: skip


@lru_cache
def _features_right() -> float:
    tasks = []
    for seed in range(20):
        old, new = two_circles(seed), two_circles(1000 + seed)
        tasks.append(old._replace(x_test=new.x, y_test=new.y))
    return float(np.median(random_features(tasks, 20).test))


RANDOM_FEATURES = Question(
    name="random-features",
    kind="predict",
    prompt="Two circles, 20 random tanh units that are never trained, a readout by least squares. What share of new points is right? (For example 0.7.)",
    key=lambda v: _features_right(),
    tolerance=Tolerance(absolute=0.03),
    mistakes=(
        Mistake(lambda v: 0.5, "Random weights are not random answers: the readout chooses among 20 curved features."),
        Mistake(lambda v: 0.65, "So much a straight line gets. Twenty tanh units bend the plane enough for a circle."),
    ),
    explain="Nearly all. In two dimensions 20 random bends are enough to build a circle from.",
    measured=True,
)  # fmt: skip


def _kept(v) -> float:
    return float(edge.phase("sigmoid", v["gain"]).chi ** ((v["depth"] - 1) / 2))


KEPT = Question(
    name="kept",
    kind="number",
    draw=lambda rng: {"gain": float(rng.choice([1.0, 2.0, 3.0, 4.0, 6.0])), "depth": int(rng.integers(4, 9))},
    prompt="A wide stack of {depth} sigmoid layers, σw = {gain:g}, no biases. A gradient of size 1 enters at the output of the last layer. "
    "What size does theory give it at the output of the first? (vg.phase(\"sigmoid\", σw).chi is χ₁.)",
    key=_kept,
    tolerance=Tolerance(relative=0.08),
    mistakes=(
        Mistake(lambda v: _kept(v) ** 2, "That is the mean square. χ₁ multiplies squares; the size has its root."),
        Mistake(lambda v: edge.phase("sigmoid", v["gain"]).chi ** (v["depth"] / 2), "One factor too many: between the outputs of the first and of the last of {depth} layers lie {depth} − 1."),
        Mistake(lambda v: (v["gain"] / 4) ** (v["depth"] - 1), "That takes ¼, the largest slope, for every slope. Slopes are ¼ at z = 0 only, and the mean of ½ that every h has moves z away from there."),
        Mistake(lambda v: 0.25 ** (v["depth"] - 1) if v["gain"] != 1 else None, "Those are the largest slopes alone. σw multiplies each of them."),
        Mistake(lambda v: 1.0 if v["gain"] != 4 else None, "Even σw = 4 does not keep everything: the slopes are ¼ at 0 only."),
    ),
    explain="{depth} − 1 factors of √χ₁: {key:.3g}.",
)  # fmt: skip


def _draw_repair(rng) -> dict:
    """A picture of four pixels, one or two of them set to 0, and what an autoencoder made of it.

    Every way to get it wrong gives another number.
    """
    while True:
        clean = [float(rng.integers(3, 10)) / 10 for _ in range(4)]
        lost = set(rng.choice(4, int(rng.integers(1, 3)), replace=False).tolist())
        noisy = [0.0 if i in lost else c for i, c in enumerate(clean)]
        made = [round(float(c + rng.choice([-1, 1]) * rng.integers(1, 4) / 10), 1) for c in clean]
        drawn = {"clean": clean, "noisy": noisy, "made": made}
        if np.min(np.diff(np.sort(np.log([error(drawn) for error in ERRORS])))) > 0.05:
            return drawn


def _squares(v, target: str) -> np.ndarray:
    return (np.array(v["made"]) - np.array(v[target])) ** 2


ERRORS = (
    lambda v: float(np.mean(_squares(v, "clean"))),
    lambda v: float(np.mean(_squares(v, "noisy"))),
    lambda v: float(np.sum(_squares(v, "clean"))),
    lambda v: float(np.mean(_squares(v, "clean")[np.array(v["noisy"]) == 0])),
    lambda v: float(np.mean(np.sqrt(_squares(v, "clean")))),
    lambda v: float(np.sqrt(np.mean(_squares(v, "clean")))),
    lambda v: float(np.mean((np.array(v["clean"]) - np.array(v["noisy"])) ** 2)),
)
"""What is asked for, and six other numbers."""

REPAIR = Question(
    name="repair",
    kind="number",
    draw=_draw_repair,
    prompt="A denoising autoencoder sees {noisy}. The clean picture is {clean}, what it makes of the noisy one is {made}. What is its mean squared error?",
    key=ERRORS[0],
    tolerance=Tolerance(relative=0.01),
    mistakes=(
        Mistake(ERRORS[1], "That is the distance from the noisy picture. What is asked for is the clean one: copying would earn nothing otherwise."),
        Mistake(ERRORS[2], "That is the sum. The mean divides by the four pixels."),
        Mistake(ERRORS[3], "Those are the lost pixels alone. All four count."),
        Mistake(ERRORS[4], "Those are the sizes of the errors. Square them first."),
        Mistake(ERRORS[5], "That is the root of it."),
        Mistake(ERRORS[6], "That is what the noise has destroyed, before any repair."),
    ),
    explain="The target is the clean picture, and all pixels count: {key:.3g}.",
)  # fmt: skip


def _draw_lag(rng) -> dict:
    lag = int(rng.choice([10, 20, 30, 50]))
    return {"lag": lag, "surprises": int(rng.integers(2, 6)), "factor": float(rng.choice([0.5, 0.6, 0.7, 0.8]))}


LAG = Question(
    name="lag",
    kind="number",
    draw=_draw_lag,
    prompt="A symbol is needed {lag} steps later. Of the {lag} symbols that come after it, {surprises} surprise the lower level. Each update of "
    "the upper level's state multiplies the gradient by {factor:g}; where nothing passes, the state waits. By what is the gradient "
    "multiplied from the answer back to the symbol?",
    key=lambda v: float(v["factor"] ** v["surprises"]),
    tolerance=Tolerance(relative=0.02),
    mistakes=(
        Mistake(lambda v: v["factor"] ** v["lag"], "So it is in one network that sees every symbol. The upper level sees only the surprises."),
        Mistake(lambda v: v["factor"] ** (v["lag"] - v["surprises"]), "Those are the steps at which nothing passes. A state that waits multiplies by 1."),
        Mistake(lambda v: v["factor"] ** (v["surprises"] + 1), "One too many: the symbol's own update comes before the state that has to be kept."),
        Mistake(lambda v: 1.0, "So it would be if nothing surprised. Each of the {surprises} surprises changes the state, and costs a factor."),
        Mistake(lambda v: v["factor"] * v["surprises"] if v["factor"] * v["surprises"] != 1 else None, "Factors of a chain are multiplied with each other: {factor:g} to the power {surprises}."),
    ),
    explain="{surprises} updates, so {factor:g} to the power {surprises}: {key:.3g}. The {lag} steps themselves cost nothing.",
)  # fmt: skip


def _exchanged(v) -> float:
    return float(estimated_cosine(v["m"], v["D"]))


COSINE = Question(
    name="cosine",
    kind="number",
    draw=lambda rng: {"D": int(rng.choice([21, 50, 100, 300, 500, 1000, 2000, 5000, 10000])), "m": int(rng.choice([8, 15, 20, 50, 100, 200]))},
    prompt="A network has {D} parameters. Its gradient is estimated from {m} pairs of losses at random nudges. What cosine with the true gradient do you expect?",
    key=lambda v: float(estimated_cosine(v["D"], v["m"])),
    tolerance=Tolerance(relative=0.05),
    mistakes=(
        Mistake(lambda v: float(estimated_cosine(v["D"], v["m"])) ** 2, "That is the square of the cosine. Take its root."),
        Mistake(lambda v: v["m"] / v["D"] if 0.2 < v["m"] / v["D"] < 0.9 else None, "The pairs cover that share of the directions. The cosine goes with the root of it."),
        Mistake(lambda v: _exchanged(v) if _exchanged(v) < 0.9 else None, "Pairs and parameters are exchanged: more parameters make it worse."),
        Mistake(lambda v: 1.0, "On average the estimate is the gradient. A single one has noise in all {D} directions."),
        Mistake(lambda v: 0, "It has a direction: its mean is the gradient. Only the noise is large."),
    ),
    wrong="The mean of the estimate is the gradient, and its noise spreads over all directions. How does the square of the noise compare with that of the gradient, if one pair is used, and how if {m} are averaged?",
    explain="1/√(1 + (D + 1)/m) with D = {D} and m = {m}: {key:.3g}.",
)  # fmt: skip

PATIENTS = (
    ("sigmoid", 0.5, "glorot_uniform", "sigmoid, Glorot × ½"),
    ("sigmoid", 1.0, "glorot_uniform", "sigmoid, Glorot"),
    ("sigmoid", 4.0, "glorot_uniform", "sigmoid, Glorot × 4"),
    ("sigmoid", 6.0, "glorot_uniform", "sigmoid, Glorot × 6"),
    ("tanh", 1.0, "glorot_uniform", "tanh, Glorot"),
    ("relu", 1.0, "he", "ReLU, He"),
)


def _draw_patients(rng) -> dict:
    """Four of them; at least one that trains and one that does not, by theory: the slope at 0 times the gain."""
    while True:
        chosen = [int(i) for i in rng.choice(len(PATIENTS), 4, replace=False)]
        if any(i > 1 for i in chosen) and any(i < 2 for i in chosen):
            return {"chosen": chosen}


def _trains(v) -> frozenset[int]:
    return frozenset(at for at, i in enumerate(v["chosen"]) if _reached(*PATIENTS[i][:3]) > 0.9)


def _those(v, when) -> frozenset[int]:
    return frozenset(at for at, i in enumerate(v["chosen"]) if when(*PATIENTS[i]))


PATIENTS_THAT_TRAIN = Question(
    name="patients",
    kind="several",
    draw=_draw_patients,
    prompt="Five layers of 50, digits, 20 epochs, *no* pre-training. Which of these get more than 0.9 of the training digits right? Tick all.",
    options=lambda v: [PATIENTS[i][3] for i in v["chosen"]],
    key=_trains,
    mistakes=(
        Mistake(lambda v: _those(v, lambda φ, *_: φ != "sigmoid") or None, "You took the sigmoid itself for the illness. At four times Glorot's weights its slope of ¼ is made up for."),
        Mistake(lambda v: frozenset(range(4)), "One at least loses a factor of four a layer, and by the last layer all pictures look the same."),
        Mistake(lambda v: _those(v, lambda φ, gain, *_: gain <= 1) or None, "Those with the standard weights. Standard is not the same as right: the sigmoid wants four times as much."),
    ),
    wrong="For each: gain × slope at 0. Near 1 or above, a gradient survives five layers.",
    explain="Three networks of each were trained. What decides is gain × slope at 0, not the name.",
    measured=True,
)  # fmt: skip


QUESTIONS = (
    FIVE_SIGMOIDS,
    TWENTY_STEPS,
    SHUFFLED,
    RANDOM_FEATURES,
    REPAIR,
    KEPT,
    PATIENTS_THAT_TRAIN,
    LAG,
    COSINE,
)
