"""Questions of lesson 08, recurrent nets and the LSTM.

Every key is computed by the package when an answer comes, and so is every known mistake.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.experiments.lesson_08.lags import forget_gate, half_life, lag_profile, log10_path


@lru_cache(256)
def _reaches(cell: str, lag: int, bias: float, scale: float = 1.0) -> float:
    """log10 of dL/ds that many steps back, the median of twenty untrained nets."""
    return float(np.median(lag_profile(cell, lag, bias, scale, range(20)).log10_dh[:, 0]))


LSTM_REACH = Question(
    name="lstm-reach",
    kind="predict",
    measured=True,
    prompt="An LSTM of 16 units, all biases 0, untrained, weights of variance 1/16. A gradient of size 1 enters its state (c, h) at the end. "
    "What size does it have 100 steps earlier? (For example 0.5, or `1e-3`.)",
    key=lambda v: 10.0 ** _reaches("lstm", 100, 0.0),
    tolerance=Tolerance(decades=3),
    mistakes=(
        Mistake(lambda v: 1.0, "So the article has it. With a bias of 0 the forget gate stands near one half: half of the cell is lost at every step."),
        Mistake(lambda v: 0.5**100, "That is the direct path with every gate at exactly one half. Some gates stand wider open, and there are other paths."),
        Mistake(lambda v: 0.25**100, "¼ is the largest slope of a sigmoid. On the direct path the gate's value multiplies, not its slope."),
    ),
    explain="About 10⁻¹⁵ in the median of twenty nets: far less than the article says, and far more than 0.5¹⁰⁰ = 8 × 10⁻³¹.",
)  # fmt: skip

NETS = (("rnn", 0.0), ("gru", 0.0), ("lstm", 1.0))


@lru_cache
def _first_to_add() -> int:
    """Which of the three has the lowest median loss over the last 25 of 200 steps of the adding problem, three seeds."""
    from vgcourse.experiments.lesson_08.remembering import remember

    runs = [remember(cell, "adding", steps=200, forget_bias=bias, seeds=range(3)) for cell, bias in NETS]
    return int(np.argmin([np.median(run.loss[:, -25:]) for run in runs]))


WHO_ADDS = Question(
    name="who-adds",
    kind="predict",
    measured=True,
    prompt="Fifty numbers, two of them marked: what is their sum? Which net learns it first?",
    options=lambda v: ("tanh RNN", "GRU, b = 0", "LSTM, b = 1"),
    key=lambda v: _first_to_add(),
    mistakes=(
        Mistake(lambda v: 2, "Over fifty steps it keeps the largest gradient of the three before training, and it learns. Another learns sooner."),
        Mistake(lambda v: 0, "It never left the guess. Its gradient before training was larger than the GRU's."),
    ),
    explain="The GRU, whose gradient over fifty steps is the smallest of the three before training.",
)  # fmt: skip


@lru_cache
def _names_the_bit() -> int:
    """Which of the three is right most often in the last 25 of 50 steps, over six seeds."""
    from vgcourse.experiments.lesson_08.remembering import remember

    given = dict(length=100, steps=50, batch=16, seeds=range(6))
    nets = (("lstm", 1.0), ("lstm", 3.0), ("orthogonal", 0.0))
    runs = [remember(cell, "first_bit", forget_bias=bias, **given) for cell, bias in nets]
    return int(np.argmax([np.mean(run.right[:, -25:]) for run in runs]))


FIRST_BIT = Question(
    name="first-bit",
    kind="predict",
    measured=True,
    prompt="Was the first of 100 inputs +1 or −1? The rest is noise. Which net is right with the most seeds after 50 steps of training?",
    options=lambda v: ("LSTM, forget bias 1", "LSTM, forget bias 3", "tanh RNN, W orthogonal"),
    key=lambda v: _names_the_bit(),
    mistakes=(
        Mistake(lambda v: 0, "The recommended bias: its half-life is 2.2 steps, and the bit is 99 steps away."),
        Mistake(lambda v: 2, "It gets there with more than half of the seeds, given 200 steps. One other is there sooner."),
    ),
    explain="A bias of 3 has a half-life of 14 steps. The orthogonal net comes second, and with a bias of 1 few seeds get there at all.",
)  # fmt: skip

HALF_LIFE = Question(
    name="half-life",
    kind="number",
    draw=lambda rng: {"bias": int(rng.integers(11, 50)) / 10},
    prompt="An LSTM's forget gate has the bias {bias:g}, and nothing else speaks. After how many steps is half of the direct path lost? (One decimal is enough.)",
    key=lambda v: half_life(v["bias"]),
    tolerance=Tolerance(relative=0.02, absolute=0.05),
    mistakes=(
        Mistake(lambda v: 0.5 / (1 - forget_gate(v["bias"])), "That takes the same amount away at every step. The gate takes the same share: f, f², f³ …"),
        Mistake(lambda v: 1 / (1 - forget_gate(v["bias"])) if v["bias"] < 3 else None, "One over the share that a step loses is about where 1/e is left, 37 %. Half is left sooner."),
        Mistake(lambda v: -1 / np.log(forget_gate(v["bias"])), "After that many steps 1/e is left, 37 %. Half is left after ln 2 times as many."),
        Mistake(lambda v: forget_gate(v["bias"]), "That is the gate f = σ({bias:g}). How often can it multiply until one half is left?"),
        Mistake(lambda v: np.log10(0.5) / np.log(forget_gate(v["bias"])), "Two kinds of logarithm: take both with the same base."),
        Mistake(lambda v: np.log(2) / v["bias"], "The bias is not the rate: the gate is near 1 − e^−b, and loses e^−b in a step."),
    ),
    wrong="Compute f = σ({bias:g}) first, then the n at which fⁿ = ½.",
    explain="f = σ({bias:g}), and fⁿ = ½ at n = ln ½ / ln f = {key:.3g}.",
)  # fmt: skip


def _sigmoid_slope(b: float) -> float:
    f = forget_gate(b)
    return f * (1 - f)


DIRECT_PATH = Question(
    name="direct-path",
    kind="number",
    draw=lambda rng: {"bias": int(rng.integers(9)) / 2, "steps": 5 * int(rng.integers(2, 21))},
    prompt="Forget gates at σ({bias:g}) throughout. How much of the gradient is left on the direct path of the cell after {steps} steps? (For example `3e-5`.)",
    key=lambda v: 10.0 ** float(log10_path(v["bias"], v["steps"])),
    tolerance=Tolerance(relative=0.05),
    mistakes=(
        Mistake(lambda v: 1.0, "That is the LSTM of 1997, which had no forget gate. Today's multiplies by f < 1 at every step."),
        Mistake(lambda v: _sigmoid_slope(v["bias"]) ** v["steps"], "You multiplied slopes of the sigmoid. On the direct path c becomes f·c + …, so f itself is the derivative."),
        Mistake(lambda v: (1 - forget_gate(v["bias"])) ** v["steps"] if v["bias"] else None, "1 − f is what a step loses. What it keeps is f."),
        Mistake(lambda v: 0.5 ** v["steps"] if v["bias"] else None, "So it would be with a bias of 0. Here f = σ({bias:g})."),
        Mistake(lambda v: forget_gate(v["bias"]) if v["bias"] < 3 else None, "That is one step. There are {steps}."),
        Mistake(lambda v: forget_gate(v["bias"]) ** (v["steps"] / 2), "That is the root of it. Each step multiplies the gradient itself by f, not its square."),
    ),
    wrong="Each step multiplies by f = σ({bias:g}).",
    explain="σ({bias:g}) to the power {steps}: {key:.3g}.",
)  # fmt: skip

VERDICTS = ("They must vanish", "They must explode", "These weights alone do not decide it")
_KINDS = (
    ("bounded", 0), ("one-way", 0), ("linear", 0), ("linear", 0), ("linear", 1), ("linear", 1), ("linear", 1), ("linear", 1),
    ("small radius", 2), ("small radius", 2), ("large radius", 2), ("large radius", 2),
)  # fmt: skip
"""What is drawn, and its verdict, each of the three as often as the others."""


def _draw_matrix(rng) -> dict:
    """A matrix, 2 × 2, and a slope γ, well away from every bound."""
    kind, verdict = _KINDS[int(rng.integers(len(_KINDS)))]
    name, gamma = ("identity", 1.0) if kind == "linear" else (("tanh", 1.0), ("sigmoid", 0.25))[int(rng.integers(2))]
    while True:
        entries = rng.uniform(0.1, 3, (2, 2)) * rng.choice([-1, 1], (2, 2))
        if rng.random() < 0.5 or kind == "one-way":
            entries[1, 0], entries[1, 1] = 0, entries[0, 0]
        v = {"rows": np.round(entries / gamma, 1).tolist(), "gamma": gamma, "name": name}
        sizes = _size(v), _radius(v), _radius_of_sizes(v)
        if min(abs(size - 1) for size in sizes) > 0.1 and _kind(v) == kind and _verdict(v) == verdict:
            return v


def _size(v) -> float:
    """γ·σ_max"""
    return v["gamma"] * float(np.linalg.norm(np.array(v["rows"]), 2))


def _radius(v) -> float:
    """γ·ρ"""
    return v["gamma"] * float(np.abs(np.linalg.eigvals(np.array(v["rows"]))).max())


def _radius_of_sizes(v) -> float:
    """γ·ρ(|W|). With slopes up to γ no entry of a product of steps exceeds that of (γ|W|)ⁿ."""
    return _radius({**v, "rows": np.abs(v["rows"])})


def _one_unit(v) -> float:
    """γ times the larger of the two weights of a unit to itself: what a step multiplies by while the other is closed."""
    return v["gamma"] * max(abs(v["rows"][i][i]) for i in range(2))


def _kind(v) -> str:
    if v["name"] == "identity":
        return "linear" if _size(v) > 1.1 else "other"
    if _size(v) < 1:
        return "bounded"
    if _radius_of_sizes(v) < 1:
        return "one-way"
    if max(_radius(v), _one_unit(v)) < 1.1:
        return "other"  # growing would take longer cycles of open and closed units
    return "small radius" if _radius(v) < 1 else "large radius"


def _verdict(v) -> int:
    if v["name"] == "identity":
        return int(_radius(v) > 1)
    return 0 if min(_size(v), _radius_of_sizes(v)) < 1 else 2


def _said(verdict: int, when):
    """The answer `verdict`, where it is wrong and `when(v)` holds."""
    return lambda v: verdict if verdict != _verdict(v) and when(v) else None


PASCANU = Question(
    name="conditions",
    kind="one",
    draw=_draw_matrix,
    prompt="A recurrent net of two units, at every step h ← φ(W h + what comes from outside), has φ = {name} and W = {rows}. What comes from outside may be anything. "
    "What do these weights say about the entries of ∂h_n/∂h_0 after very many steps n?",
    options=lambda v: VERDICTS,
    key=_verdict,
    mistakes=(
        Mistake(_said(0, lambda v: v["name"] != "identity" and _radius(v) < 1), "The eigenvalues times the largest slope are below 1, yes. That settles a linear net. Here the slopes change from step to step: close one unit and see what the other does to itself."),
        Mistake(_said(0, lambda v: v["name"] != "identity" and _radius(v) > 1), "Let all slopes be γ, at every step: then the product is (γW)ⁿ, and it grows. Nothing forbids such inputs."),
        Mistake(_said(0, lambda v: v["name"] == "identity"), "All slopes are 1, so the product is Wⁿ: compute the eigenvalues of W."),
        Mistake(_said(1, lambda v: v["name"] != "identity" and _size(v) < 1), "Every step shortens the gradient: γ·σ_max is below 1."),
        Mistake(_said(1, lambda v: v["name"] != "identity" and _size(v) > 1), "No W makes it explode for certain: where units are saturated the slopes are near 0. Large weights are necessary for it, and do not suffice."),
        Mistake(_said(1, lambda v: v["name"] == "identity"), "A step can lengthen a gradient, as σ_max says. But the slopes are 1 and the product is Wⁿ: compute the eigenvalues of W."),
        Mistake(_said(2, lambda v: v["name"] == "identity"), "They do: the slopes are 1 at every step, and the product is Wⁿ. Which number of W says how that grows?"),
        Mistake(_said(2, lambda v: v["name"] != "identity" and _size(v) > 1), "γ·σ_max is above 1, so that bound says nothing. Another one does: no entry of the product is larger in size than that of (γ|W|)ⁿ. How does that grow?"),
        Mistake(_said(2, lambda v: v["name"] == "sigmoid" and _size(v) < 1), "The sigmoid's slopes are at most ¼, so singular values up to 4 are still too small. Compare σ_max with 1/γ."),
        Mistake(_said(2, lambda v: v["name"] == "tanh" and _size(v) < 1), "Compute the largest singular value: it is below 1, and the slopes of tanh are at most 1, so every step shortens the gradient."),
    ),
    wrong="With φ = identity the product is Wⁿ: compute the eigenvalues. Otherwise compare γ·σ_max with 1, and γ times the spectral radius of |W|; γ is 1 for tanh and ¼ for the sigmoid.",
    explain="Linear: the eigenvalues of W decide. Otherwise γ·σ_max below 1 suffices for vanishing, and so does γ·ρ(|W|) below 1. Above both, inputs that open the right units make it grow, and inputs that saturate all units make it vanish.",
)  # fmt: skip

CANDIDATES = (
    ("rnn", 0.0, 0.4, "tanh RNN, Gaussian weights, σ_w = 0.4", 0.4, "With σ_w = 0.4 a step keeps less than half, and sixty of them nothing that one could use."),
    ("rnn", 0.0, 1.0, "tanh RNN, Gaussian weights, σ_w = 1", 0.85, "A tanh RNN with Gaussian weights loses about a seventh at every step, and one net differs much from the next. Is there one that loses less?"),
    ("irnn", 0.0, 0.8, "ReLU RNN, W = 0.8 times the identity", 0.8, "Open units keep 0.8 in a step: 0.8⁶⁰ is about 10⁻⁶. Is there one that keeps more?"),
    ("irnn", 0.0, 0.9, "ReLU RNN, W = 0.9 times the identity", 0.9, "Open units keep 0.9 in a step: 0.9⁶⁰ is about 2 × 10⁻³. Is there one that keeps more?"),
    *(
        (cell, float(b), 1.0, f"{cell.upper()}, b = {b}", float(forget_gate(b)), f"At b = {b} the gate of this {cell.upper()} stands near {said}: {lost} is lost at every step. The name alone says little: compare what a step keeps.")
        for cell in ("lstm", "gru")
        for b, said, lost in ((0, "one half", "half"), (1, "0.73", "a quarter"), (2, "0.88", "an eighth"), (3, "0.95", "a twentieth"))
    ),
)  # fmt: skip
"""Cell, bias, σw, what it is called, about what a step keeps, and what to tell who takes it and should not."""


def _sizes(chosen) -> np.ndarray:
    return np.array([_reaches(cell, 60, bias, scale) for cell, bias, scale, *_ in (CANDIDATES[i] for i in chosen)])


def _draw_nets(rng) -> dict:
    """Four nets, an LSTM among them, no two of which keep about the same; the first is so by nearly a power of ten."""
    while True:
        chosen = [int(i) for i in rng.choice(len(CANDIDATES), 4, replace=False)]
        kept = np.array([CANDIDATES[i][4] for i in chosen])
        if not any(CANDIDATES[i][0] == "lstm" for i in chosen) or np.diff(np.sort(kept)).min() < 0.02:
            continue
        *_, second, first = np.sort(sizes := _sizes(chosen))
        if first - second > 0.7 and np.argmax(sizes) == np.argmax(kept):
            return {"nets": chosen}


def _wrongly(v, net: int) -> int | None:
    """The place of that net, where it is not the right one."""
    return v["nets"].index(net) if net in v["nets"] and net != v["nets"][int(np.argmax(_sizes(v["nets"])))] else None


FARTHEST = Question(
    name="farthest",
    kind="one",
    measured=True,
    draw=_draw_nets,
    prompt="Untrained nets, 16 units. In which one does the *most* of the gradient reach the state 60 steps before the end?",
    options=lambda v: [CANDIDATES[i][3] for i in v["nets"]],
    key=lambda v: int(np.argmax(_sizes(v["nets"]))),
    mistakes=(
        *(
            Mistake(lambda v, net=net: _wrongly(v, net), told)
            for net, (_, b, *_, told) in enumerate(CANDIDATES)
            if b < 3  # which keeps most wherever it stands
        ),
    ),
    wrong="Estimate what one step keeps: σ of its bias or somewhat more for a gated cell, the factor itself for a multiple of the identity.",
    explain="Twenty nets of each were measured. A step keeps σ of the bias or somewhat more in a gated cell, and the factor itself where W is a multiple of the identity.",
)  # fmt: skip


def _misread(place: int):
    """That one of the known wrong errors; None where one before it, or the right one, is the same number."""

    def answer(v):
        n, a = v["marked"], v["top"]
        wrong = [
            1 / 6, a**2 / 12, n / 12, n * a / 12, n * a / 2, n**2 * a**2 / 12, np.sqrt(n * a**2 / 12), n * a**2 / 3
        ]  # fmt: skip
        taken = [n * a**2 / 12, *wrong[:place]]
        return None if np.any(np.isclose(wrong[place], taken, rtol=0.02)) else wrong[place]

    return answer


GUESSING = Question(
    name="guessing",
    kind="number",
    draw=lambda rng: {"marked": int(rng.integers(2, 10)), "top": int(rng.integers(2, 9))},
    prompt="An adding problem with {marked} marked numbers, drawn evenly between 0 and {top}. A net has learnt nothing and always gives the best constant answer. What is its mean squared error?",
    key=lambda v: v["marked"] * v["top"] ** 2 / 12,
    tolerance=Tolerance(relative=0.005),
    mistakes=(
        Mistake(_misread(0), "That is for two numbers between 0 and 1. Variances add, and they grow with the square of the range."),
        Mistake(_misread(1), "That is one number. {marked} independent ones are added, and their variances add."),
        Mistake(_misread(2), "The numbers go up to {top}: the variance has its square as a factor."),
        Mistake(_misread(3), "The variance of even numbers up to a goes with a², not with a."),
        Mistake(_misread(4), "That is the best constant answer, the mean. The question asks for its mean squared error."),
        Mistake(_misread(5), "Independent numbers: variances add, standard deviations do not."),
        Mistake(_misread(6), "That is the standard deviation. The mean squared error is its square."),
        Mistake(_misread(7), "Always answering 0 gives other numbers still; the best constant is the mean, and around it the variance is a²/12 for each number."),
    ),
    explain="Each number has the variance {top}²/12, and {marked} of them add up to {key:.4g}.",
)  # fmt: skip

QUESTIONS = (LSTM_REACH, WHO_ADDS, FIRST_BIT, HALF_LIFE, DIRECT_PATH, PASCANU, FARTHEST, GUESSING)
