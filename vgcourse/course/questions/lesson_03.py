"""Questions of lesson 03, watch it train.

Keys that need trainings run twenty of them when an answer comes, by the tutorial's rule: ε outside the root.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.nets.tasks import two_circles
from vgcourse.training.fit import fit
from vgcourse.training.runs import first_to_last, variance_shares

TWENTY = range(20)
TUTORIAL = "rmsprop_outside"


@lru_cache(64)
def _right(seeds=TWENTY, optimizer=TUTORIAL, **setting) -> np.ndarray:
    """Share right at the end, for each seed of the lesson's experiment."""
    tasks = [two_circles(seed) for seed in seeds]
    return fit(tasks, seeds=seeds, optimizer=optimizer, **setting).accuracy[:, -1]


def _median(**setting) -> float:
    return float(np.median(_right(**setting)))


def _step(v, kept=0.1, **other) -> float:
    """The size of RMSprop's first step for a gradient g; ε in the place that is asked for, or in the `other` one."""
    v = v | other
    mean = kept * v["g"] ** 2
    return v["rate"] * v["g"] / (np.sqrt(mean + v["ε"]) if v["place"] == "inside" else np.sqrt(mean) + v["ε"])


def _draw_step(rng) -> dict:
    place = str(rng.choice(["inside", "outside"]))
    power = int(rng.integers(-6, -3)) if place == "inside" else int(rng.integers(-8, -5))
    v = {
        "place": place,
        "g": float(rng.choice([1, 2, 3, 5])) * 10.0**power,
        "rate": float(rng.choice([1e-3, 3e-3, 1e-2])),
    }
    return v | {
        "ε": 1e-7,
        "divisor": "√(v + ε)" if place == "inside" else "√v + ε",
        "floor": "√ε = 3·10⁻⁴" if place == "inside" else "ε = 10⁻⁷",
    }


FIRST_STEP = Question(
    name="first-step",
    kind="number",
    draw=_draw_step,
    prompt="RMSprop takes its first step: v, the running mean of the square, starts at 0 and keeps 0.9 of itself. The learning rate is {rate:g}, "
    "ε = 1e-7, and the gradient is divided by {divisor}, with the new v. The gradient of a weight is {g:.0e}. By how much does the weight move (its size)?",
    key=_step,
    tolerance=Tolerance(relative=0.02),
    mistakes=(
        Mistake(lambda v: _step(v, ε=0.0) if v["place"] == "outside" else None, "That is the step without ε: the same for every gradient. Here {floor} is no longer small beside √v."),
        Mistake(lambda v: _step(v, place="outside") if v["place"] == "inside" else None, "That is the step with ε outside the root, where so small a number hardly counts. Inside it, its own root counts: 3·10⁻⁴."),
        Mistake(lambda v: _step(v, place="inside") if v["place"] == "outside" else None, "That has ε inside the root, where its own root counts, 3·10⁻⁴. Outside it counts as it is."),
        Mistake(lambda v: _step(v, kept=1.0), "The running mean starts at 0 and takes in a tenth of g², not all of it."),
        Mistake(lambda v: _step(v, kept=0.9), "0.9 is what the old mean keeps. The new square enters with 0.1."),
        Mistake(lambda v: v["rate"] * v["g"], "That is plain gradient descent. RMSprop divides by {divisor}."),
        Mistake(lambda v: v["rate"] * v["g"] / (0.1 * v["g"] ** 2 + v["ε"]), "The root is missing: the divisor is {divisor}."),
        Mistake(lambda v: v["rate"], "That would be so if the divisor were g itself."),
    ),
    explain="v = 0.1·g², and the step is {rate:g}·g/({divisor}) = {key:.3g}. The floor under the divisor, {floor}, is what holds small gradients back.",
)  # fmt: skip


def _draw_entries(rng) -> dict:
    while True:
        entries = [int(e) for e in rng.choice([-4, -3, -2, -1, 1, 2, 3, 4, 5], 4)]
        if abs(sum(entries)) in range(2, 6) and len(set(map(abs, entries))) > 2:
            return {"entries": entries, "list": ", ".join(map(str, entries))}


ROOT_MEAN_SQUARE = Question(
    name="root-mean-square",
    kind="number",
    draw=_draw_entries,
    prompt="A weight matrix has the gradient entries {list} (times 10⁻³). What is their size as an RMS, in units of 10⁻³?",
    key=lambda v: float(np.sqrt(np.mean(np.square(v["entries"])))),
    tolerance=Tolerance(relative=0.005),
    mistakes=(
        Mistake(lambda v: np.mean(v["entries"]) if np.mean(v["entries"]) < 0 else None, "That is the mean. Entries of opposite signs cancel in it: it says nothing about their size."),
        Mistake(lambda v: abs(np.mean(v["entries"])), "That is the size of the mean. The signs cancelled before the size was taken."),
        Mistake(lambda v: np.std(v["entries"]), "That is the standard deviation, the size of what is left once the mean is subtracted."),
        Mistake(lambda v: np.mean(np.abs(v["entries"])), "That is the mean of the sizes. The RMS squares, takes the mean, and then the root."),
        Mistake(lambda v: np.mean(np.square(v["entries"])), "That is the mean square. The root is missing."),
        Mistake(lambda v: np.linalg.norm(v["entries"]), "That is the norm: it grows with the number of entries. Take the mean of the squares, not their sum."),
    ),
    explain="Square, mean, root: {key:.3g}.",
)  # fmt: skip


def _draw_runs(rng) -> dict:
    while True:
        a, b = (sorted(round(float(x), 2) for x in rng.uniform(low, low + 0.3, 5)) for low in (0.55, 0.62))
        if not set(a) & set(b) and np.median(a) < np.median(b) and 4 <= sum(x > y for x in a for y in b) <= 10:
            return {"a": a, "b": b, "list_a": ", ".join(map(str, a)), "list_b": ", ".join(map(str, b))}


ONE_RUN_EACH = Question(
    name="one-run-each",
    kind="number",
    draw=_draw_runs,
    prompt="Five runs of network A end with {list_a} right, five of network B with {list_b}. An article trains each once, with "
    "one of these seeds drawn at random and independently. How likely is it that A looks better?",
    key=lambda v: float(np.mean(np.greater.outer(v["a"], v["b"]))),
    tolerance=Tolerance(absolute=0.015),
    mistakes=(
        Mistake(lambda v: 0, "B has the higher median. A single pair can still come out the other way: count the pairs."),
        Mistake(lambda v: float(np.mean(np.less.outer(v["a"], v["b"]))), "That is how often B looks better."),
        Mistake(lambda v: float(np.mean(np.greater(v["a"], v["b"]))), "You compared the runs in the order in which they stand. Both seeds are drawn at random: 25 pairs."),
        Mistake(lambda v: 0.5, "One half would be so if there were no difference. Count the pairs in which A is higher, of 25."),
        Mistake(lambda v: float(np.sum(np.greater.outer(v["a"], v["b"]))), "That is the number of pairs. Divide by 25."),
    ),
    explain="Of the 25 pairs of runs, A is higher in a share of {key:.2f}. That is what a comparison of single runs is worth.",
)  # fmt: skip

KINDS = {
    "sigmoid, weights from N(0, 1)": ("sigmoid", {}, 0.5),
    "sigmoid, orthogonal weights times 4": ("sigmoid", {"initializer": "orthogonal", "gain": 4.0}, 0.25),
    "tanh, weights from N(0, 1)": ("tanh", {}, 0.0),
    "sigmoid, weights from N(0, 0.05²)": ("sigmoid", {"gain": 0.05}, 1.5),
}
"""Activation, how its weights are drawn, and powers of ten that a layer loses, roughly: no draw is to be close."""


@lru_cache
def _ratio(kind, hidden) -> float:
    activation, weights, _ = KINDS[kind]
    run = fit([two_circles(seed) for seed in TWENTY], seeds=TWENTY, activation=activation, hidden=hidden, epochs=1,
              optimizer=TUTORIAL, **weights)  # fmt: skip
    return float(np.nanmedian(first_to_last(run)))


def _draw_ratio(rng) -> dict:
    while True:
        nets = [(str(rng.choice([*KINDS])), int(rng.choice([1, 2, 3, 4, 6, 8]))) for _ in range(4)]
        lost = np.sort([hidden * KINDS[kind][2] for kind, hidden in nets])
        if len({*nets}) == 4 and lost[-1] - lost[-2] >= 1:
            return {"nets": nets}


SMALLEST_RATIO = Question(
    name="smallest-ratio",
    kind="one",
    measured=True,
    draw=_draw_ratio,
    prompt="Before any training, five units a layer, two circles: which of these networks has the *smallest* gradient in its first matrix, as a share "
    "of the last one's?",
    options=lambda v: [f"{h} hidden {'layer' if h == 1 else 'layers'} of {kind}" for kind, h in v["nets"]],
    key=lambda v: int(np.argmin([_ratio(*net) for net in v["nets"]])),
    mistakes=(
        Mistake(lambda v: int(np.argmax([_ratio(*net) for net in v["nets"]])), "That is the one whose first matrix gets the largest share."),
        Mistake(lambda v: int(np.argmax([h for _, h in v["nets"]])), "It has the most factors. How large is each of them, weight times slope?"),
        Mistake(lambda v: next((i for i, (kind, _) in enumerate(v["nets"]) if kind.startswith("sigmoid")), None), "A sigmoid has the smaller slope. Its weights, and the number of layers, count as well."),
    ),
    wrong="Count the factors between the last matrix and the first, and ask how large each is: weight times slope.",
    explain="With weights from N(0, 1) the sigmoid loses a factor of about three a layer, and with weights twenty times smaller a factor of about forty; orthogonal weights times 4 pay for its slope of ¼, and tanh has the slope 1 at 0. (Twenty networks of each were measured.)",
)  # fmt: skip

CHANGES = {
    "Ten times the learning rate": {"learning_rate": 1e-2},
    "Orthogonal weights times 4": {"initializer": "orthogonal", "gain": 4.0},
    "ReLU in place of the sigmoid": {"activation": "relu"},
    "tanh in place of the sigmoid": {"activation": "tanh"},
    "Two more layers of sigmoids": {"more": 2},
    "Orthogonal weights": {"initializer": "orthogonal"},
    "A tenth of the learning rate": {"learning_rate": 1e-4},
    "ε inside the root": {"optimizer": "rmsprop"},
}
HELPING, IDLE = [*CHANGES][:4], [*CHANGES][4:]


def _draw_changes(rng) -> dict:
    offered = [*rng.permutation(HELPING)[: rng.integers(1, 4)], *rng.permutation(IDLE)]
    return {"hidden": int(rng.choice([3, 4])), "offered": tuple(str(change) for change in sorted(offered[:5]))}


def _helps(v) -> frozenset[int]:
    """Which changes raise the median of twenty runs above 0.9."""
    reached = [_changed(v["hidden"], **CHANGES[change]) for change in v["offered"]]
    return frozenset(i for i, right in enumerate(reached) if right > 0.9)


def _changed(hidden, more=0, **setting) -> float:
    return _median(hidden=hidden + more, **setting)


def _also(*changes):
    """All that help, and these: what somebody ticks who believes in them, too."""
    return lambda v: _helps(v) | {v["offered"].index(change) for change in changes if change in v["offered"]}


WHAT_MAKES_IT_LEARN = Question(
    name="what-makes-it-learn",
    kind="several",
    measured=True,
    draw=_draw_changes,
    prompt="{hidden} hidden sigmoid layers, RMSprop with 1e-3 and ε outside the root, N(0, 1) weights, 100 epochs. Which single changes bring the "
    "median run above 0.9? Tick all.",
    options=lambda v: v["offered"],
    key=_helps,
    mistakes=(
        Mistake(lambda v: frozenset(range(5)), "Not all: some of them change no step and no factor, or make them smaller."),
        Mistake(_also("Orthogonal weights"), "Orthogonal weights have nearly the size of N(0, 1/n). The shape alone pays for nothing; times 4 would."),
        Mistake(_also("ε inside the root"), "Inside the root ε matters for gradients below 3·10⁻⁴, and there it makes the step smaller. Here the run is short of steps."),
        Mistake(_also("Two more layers of sigmoids"), "Two more layers lengthen the product, and a sigmoid's factor is below 1 here."),
        Mistake(_also("A tenth of the learning rate"), "The run is short of steps as it is; a tenth of the rate is a tenth of the way."),
    ),
    wrong="Ask of each: does it enlarge the steps, or the factors of the product, by several times?",
    explain="Larger steps, larger weights or larger slopes: each of the three is enough alone. All were trained, twenty seeds each.",
)  # fmt: skip


def _table(v) -> np.ndarray:
    return np.array([[v["a"], v["b"]], [v["c"], v["d"]]])[..., None]


def _draw_table(rng) -> dict:
    while True:
        v = dict(zip("abcd", (round(float(x), 2) for x in rng.integers(50, 101, 4) / 100), strict=True))
        if np.ptp(_table(v)) and 0.1 < variance_shares(_table(v))[0] < 0.9:
            return v


SHARE_OF_THE_ACTIVATION = Question(
    name="share-of-the-activation",
    kind="number",
    draw=_draw_table,
    prompt="Sigmoid reaches {a:g} with one initialisation and {b:g} with another; tanh {c:g} and {d:g}. Which share of the variance of these "
    "four numbers is the activation's alone (its main effect)?",
    key=lambda v: variance_shares(_table(v))[0],
    tolerance=Tolerance(absolute=0.01),
    mistakes=(
        Mistake(lambda v: variance_shares(_table(v))[1], "That is the share of the initialisation: the means were taken the other way."),
        Mistake(lambda v: variance_shares(_table(v))[0] + variance_shares(_table(v))[2], "The interaction is counted in. The main effect uses the two means of the activations only."),
        Mistake(lambda v: np.sqrt(variance_shares(_table(v))[0]), "That is the share of the standard deviation. Shares are of the variance: square it."),
        Mistake(lambda v: abs(v["a"] + v["b"] - v["c"] - v["d"]) / 2, "That is the difference of the two means. Its share of the variance is wanted."),
    ),
    explain="The variance of the two activations' means over the variance of the four numbers: {key:.2f}.",
)  # fmt: skip

SPREAD_OF_RUNS = Question(
    name="spread-of-runs",
    kind="predict",
    measured=True,
    prompt="Four sigmoid layers, the published setting, 200 seeds. How wide is the range from the 5th to the 95th percentile of the share right? (The published single run: 0.588.)",
    key=lambda v: float(np.ptp(np.percentile(_right(range(200)), [5, 95]))),
    tolerance=Tolerance(absolute=0.1),
    mistakes=(
        Mistake(lambda v: 0.05, "A few hundredths is what tanh has. The sigmoid's runs are stopped half way, and where they stand then depends on the draw."),
        Mistake(lambda v: 0.5, "That is the whole way from a coin toss to perfect. No sigmoid run comes close to perfect in 100 epochs."),
    ),
    explain="From a little better than a coin to four in five: the runs are stopped half way, and where each stands then depends on the draw.",
)  # fmt: skip

TEN_TIMES_THE_RATE = Question(
    name="ten-times-the-rate",
    kind="predict",
    measured=True,
    prompt="The same four sigmoid layers with a learning rate of 1e-2 in place of 1e-3. The median share right?",
    options=lambda v: ("Still about 0.7", "About 0.85", "Above 0.95", "At 0.5: it diverges"),
    key=lambda v: int(np.argmin(np.abs(np.array([0.7, 0.85, 1.0, 0.5]) - _median(learning_rate=1e-2)))),
    mistakes=(
        Mistake(lambda v: 0, "RMSprop divides each gradient by its own size, so the small ones make steps as well: about the rate each. Ten times the rate is ten times the way."),
        Mistake(lambda v: 3, "RMSprop's steps are about the learning rate in size, whatever the gradient. 1e-2 is still small beside weights of size 1."),
    ),
    explain="Under RMSprop every matrix gets steps of about the rate, however small its gradient. The run was short of steps.",
)  # fmt: skip


@lru_cache
def _relu_wins() -> float:
    relu, tanh = (
        fit([two_circles(s) for s in TWENTY], seeds=TWENTY, activation=name, optimizer=TUTORIAL).loss[:, -1]
        for name in ("relu", "tanh")
    )
    return float(np.mean(relu < tanh))


RELU_OR_TANH = Question(
    name="relu-or-tanh",
    kind="predict",
    measured=True,
    prompt="ReLU and tanh, the same data, weights and order, RMSprop. In how many draws does ReLU end with the lower loss?",
    options=lambda v: ("In nearly all", "In about two thirds", "In about half or fewer"),
    key=lambda v: 0 if _relu_wins() > 0.85 else 1 if _relu_wins() > 0.58 else 2,
    mistakes=(
        Mistake(lambda v: 0, "That is its reputation. With five units a layer it also dies more easily."),
        Mistake(lambda v: 1, "It is the other way round: tanh ends lower in most draws here."),
    ),
    explain="tanh ends lower in most draws of this experiment.",
)  # fmt: skip

WHICH_DECIDES = Question(
    name="which-decides",
    kind="predict",
    measured=True,
    prompt="Among three activations and *ten* initialisations, the narrow one and the fourfold ones included: what accounts for more of the variance of the accuracy?",
    options=lambda v: ("The activation, by far", "Both about equally", "The initialisation, by far"),
    key=lambda v: _decides(),
    mistakes=(
        Mistake(lambda v: 0, "That is so inside the usual menu: all of it works for tanh and ReLU, and none of it for the sigmoid."),
        Mistake(lambda v: 2, "The activation keeps about a quarter: at size 1 it decides, at 0.05 nothing trains, at 4 nearly everything does."),
    ),
    explain="Each has about a quarter to a third, and their combination much of the rest: which weights are right depends on the activation.",
)  # fmt: skip


@lru_cache
def _decides() -> int:
    """The lesson's table with six of its columns, five seeds: enough to tell which is larger."""
    tasks, columns = (
        [two_circles(s) for s in range(5)],
        (("normal", 1.0), ("lecun", 1.0), ("he", 1.0), ("normal", 0.05), ("lecun", 4.0), ("orthogonal", 4.0)),
    )
    right = [
        fit(tasks * 6, seeds=list(range(5)) * 6, activation=activation, optimizer=TUTORIAL,
            initializer=[name for name, _ in columns for _ in tasks], gain=[gain for _, gain in columns for _ in tasks],
            ).accuracy[:, -1].reshape(6, 5)
        for activation in ("sigmoid", "tanh", "relu")
    ]  # fmt: skip
    activation, initialisation, *_ = variance_shares(np.array(right))
    return 0 if activation > 2 * initialisation else 2 if initialisation > 4 * activation else 1


QUESTIONS = (
    SPREAD_OF_RUNS,
    TEN_TIMES_THE_RATE,
    RELU_OR_TANH,
    WHICH_DECIDES,
    FIRST_STEP,
    ROOT_MEAN_SQUARE,
    ONE_RUN_EACH,
    SMALLEST_RATIO,
    WHAT_MAKES_IT_LEARN,
    SHARE_OF_THE_ACTIVATION,
)
