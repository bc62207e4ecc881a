"""Questions of lesson 04, Glorot, He and the edge.

Every key is computed by the package's jitted gradients and quadratures when an answer comes, and so is every mistake.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.course.questions.drawing import apart, told_apart
from vgcourse.measuring import edge, theory
from vgcourse.measuring.profile import sweep
from vgcourse.nets.activations import activation

SEEDS = range(20)


@lru_cache(64)
def _ends(depth, name, σw) -> tuple[float, float]:
    """log10 of dL/dh and of dL/dW at the first layer over the last, the medians of twenty seeds."""
    runs = sweep(seed=SEEDS, depth=depth, activation=name, weight_scale=σw)
    dh, dW = (np.median(values[:, 0] - values[:, -1]) for values in (runs.log10_dh, runs.log10_dW))
    return float(dh), float(dW)


STANDARD_START = Question(
    name="standard-start",
    kind="predict",
    measured=True,
    prompt="Twenty tanh layers, weights drawn evenly between −1/√n and 1/√n. How much of the gradient dL/dh at the last layer reaches the first? (For example 0.1, or `1e-3`.)",
    key=lambda v: 10.0 ** _ends(20, "tanh", 3**-0.5)[0],
    tolerance=Tolerance(decades=0.7),
    mistakes=(
        Mistake(lambda v: 1.0, "tanh has the slope 1 at 0, but the factor is weight times slope, and these weights have n·Var(W) = ⅓."),
        Mistake(lambda v: 3.0**-19, "⅓ is what a layer leaves of the mean *square*. Of the size it leaves √⅓."),
    ),
    explain="A layer multiplies the mean square by n·Var(W) = ⅓, so the size by √⅓ = 0.577, nineteen times.",
)  # fmt: skip

PROFILES = (
    "They shrink towards the input just as dL/dh does",
    "They shrink towards the input, but less",
    "They have about the same size in all layers",
    "They grow towards the input",
)  # fmt: skip


def _profile_option(v) -> int:
    dh, dW = _ends(20, "tanh", 3**-0.5)
    if abs(dW) < 0.3:
        return 2
    return 3 if dW > 0 else 0 if dW < 0.8 * dh else 1


TWO_PROFILES = Question(
    name="two-profiles",
    kind="predict",
    measured=True,
    prompt="And the gradients of the weights, dL/dW, in these twenty layers?",
    options=lambda v: PROFILES,
    key=_profile_option,
    mistakes=(
        Mistake(lambda v: 0, "dL/dW is a product: the gradient at the layer's output times the signal at its input. The signal is largest near the input."),
        Mistake(lambda v: 1, "Right that there is a second factor. How much does the signal shrink on its way forward, compared with the gradient on its way back?"),
        Mistake(lambda v: 3, "The signal is larger near the input, but the gradient is smaller there by as much."),
    ),
    explain="dL/dW at layer l is the signal entering (l − 1 factors √⅓) times the gradient leaving (L − l factors √⅓): the sum of both counts is the same everywhere.",
)  # fmt: skip

SIGMOIDS = (
    "Nothing: fifty slopes of at most ¼ are fifty slopes of at most ¼",
    "A little: a few powers of ten out of thirty",
    "The first layer can get a tenth of the gradient",
)  # fmt: skip


@lru_cache
def _best_sigmoid() -> float:
    """log10 of first over last dL/dh of the re-centred sigmoid, which is that of tanh at σ_w = 1."""
    return float(np.median(sweep(seed=SEEDS, depth=50, activation="tanh", weight_scale=1.0).log10_dh[:, 0]))


FIFTY_SIGMOIDS = Question(
    name="fifty-sigmoids",
    kind="predict",
    measured=True,
    prompt="Fifty sigmoid layers. You may choose the weights and the biases they start with. What can that do for the gradient at the first layer?",
    options=lambda v: SIGMOIDS,
    key=lambda v: 2 if _best_sigmoid() > -1.5 else 1 if _best_sigmoid() > -28 else 0,
    mistakes=(
        Mistake(lambda v: 0, "The slopes are at most ¼, but each factor is weight times slope, and weights may be 4 times as large."),
        Mistake(lambda v: 1, "With weights four times as large, and biases that keep z near 0, every factor is near 1."),
    ),
    explain="With 4W and biases that re-centre, the sigmoid network is a tanh network at its edge.",
)  # fmt: skip


def _sizes(rng) -> tuple[int, int]:
    sizes = (50, 64, 100, 128, 200, 300, 400, 512, 784, 1000)
    n_in, n_out = rng.choice(sizes, 2, replace=False)
    return int(n_in), int(n_out)


def _draw_widths(rng) -> dict:
    return dict(zip(("n_in", "n_out"), _sizes(rng), strict=True))


GLOROT_MISTAKES = (
    Mistake(lambda v: np.sqrt(2 / (v["n_in"] + v["n_out"])), "That is the standard deviation. Of a uniform draw on ±a it is a/√3."),
    Mistake(lambda v: 2 / (v["n_in"] + v["n_out"]), "That is the variance, 2/(n_in + n_out). The limit a has a²/3 equal to it."),
    Mistake(lambda v: 6 / (v["n_in"] + v["n_out"]), "The square root is missing: a² = 6/(n_in + n_out)."),
    Mistake(lambda v: np.sqrt(6 / v["n_in"]), "That is for ReLU after He, which looks at the inputs alone. Glorot’s is a compromise: both widths count."),
    Mistake(lambda v: np.sqrt(3 / v["n_in"]), "That keeps the way forward alone. Glorot’s looks at inputs and outputs."),
    Mistake(lambda v: 1 / np.sqrt(v["n_in"]), "That is the habit before Glorot: n·Var(W) = ⅓."),
    Mistake(lambda v: np.sqrt(6 / v["n_out"]), "Both widths count: their sum stands under the root."),
    Mistake(lambda v: np.sqrt(3 / (v["n_in"] + v["n_out"])), "Var(W) is to be 2/(n_in + n_out), the inverse of the *mean* of the two widths."),
)  # fmt: skip

GLOROT_LIMIT = Question(
    name="glorot-limit",
    kind="number",
    draw=apart(_draw_widths, GLOROT_MISTAKES),
    prompt="A layer has {n_in} inputs and {n_out} outputs. Glorot’s uniform initialisation draws its weights evenly between −a and a. What is a?",
    key=lambda v: float(np.sqrt(6 / (v["n_in"] + v["n_out"]))),
    tolerance=Tolerance(relative=0.01),
    mistakes=GLOROT_MISTAKES,
    explain="Var(W) = 2/(n_in + n_out) and a²/3 = Var(W): a = √6/√({n_in} + {n_out}) = {key:.3g}.",
)  # fmt: skip

HE_WITH_A_LEAK = Question(
    name="he-with-a-leak",
    kind="number",
    draw=lambda rng: {"slope": float(rng.choice([0.2, 0.25, 0.3, 0.4, 0.5, 0.6])), "n_in": _sizes(rng)[0]},
    prompt="A layer of leaky ReLU has {n_in} inputs; on the negative side its slope is {slope:g}. Which standard deviation of the weights keeps the mean square of the signal?",
    key=lambda v: float(np.sqrt(2 / ((1 + v["slope"] ** 2) * v["n_in"]))),
    tolerance=Tolerance(relative=0.005),
    mistakes=(
        Mistake(lambda v: np.sqrt(2 / v["n_in"]), "That is He’s for ReLU without a leak. The negative side passes {slope:g}² of its mean square: count it."),
        Mistake(lambda v: 2 / ((1 + v["slope"] ** 2) * v["n_in"]), "That is the variance. The standard deviation is its root."),
        Mistake(lambda v: np.sqrt(2 / ((1 + v["slope"]) * v["n_in"])), "The leak enters squared: what is kept is the mean *square*."),
        Mistake(lambda v: np.sqrt(1 / v["n_in"]), "That is right for a linear layer. Of a leaky one the negative half passes only {slope:g}² of its mean square."),
        Mistake(lambda v: np.sqrt(2 / (1 + v["slope"] ** 2)), "That is the gain, √2/√(1 + α²). The sum over {n_in} inputs is still to be divided out: times 1/√n."),
        Mistake(lambda v: np.sqrt(2 / ((1 - v["slope"] ** 2) * v["n_in"])), "The leak adds to what passes, so the weights may be smaller than He’s: 1 + α², not 1 − α²."),
    ),
    explain="Half of the mean square passes in full, half times {slope:g}²: E[φ²] = (1 + α²)/2 · q. So n·Var(W) = 2/(1 + α²), and the standard deviation is {key:.3g}.",
)  # fmt: skip


SCALES = (0.4, 0.5, 0.6, 0.8, 1.2, 1.5, 1.8, 2.2, 2.5, 3.0)


def _draw_scale(rng) -> dict:
    """A layer that is not next to the edge, where χ₁ and its root are one number, and whose two factors differ."""
    while True:
        name = str(rng.choice(["relu", "linear", "tanh", "selu", "gelu", "elu"]))
        v = {"activation": name, "weight_variance": float(rng.choice(SCALES)), "q": 1.0}
        if abs(np.log(_chi(v))) > 0.1 and abs(np.log(_slopes_squared(v) / v["weight_variance"])) > 0.05:
            return v


@lru_cache(64)
def _moments(name, q) -> tuple[float, float]:
    """E[φ²] and E[φ′²]"""
    return float(activation(name).second_moment(q)), theory.chi_1(1.0, q, name)


def _chi(v) -> float:
    return v["weight_variance"] * _slopes_squared(v)


def _slopes_squared(v) -> float:
    return _moments(v["activation"], v["q"])[1]


def _forward(v) -> float | None:
    """The factor of the signal. With one kink, at 0, it is that of the gradient, and of the SELU it is σ_w²."""
    if v["activation"] in ("linear", "relu", "selu"):
        return None
    return v["weight_variance"] * _moments(v["activation"], v["q"])[0]


def _unless_linear(v, wrong: float) -> float | None:
    """What is wrong where slopes are not all 1."""
    return None if v["activation"] == "linear" else wrong


CHI_MISTAKES = (
    Mistake(lambda v: _chi(v) ** 0.5, "That is the factor of the RMS. Of the mean square it is the square."),
    Mistake(_forward, "That is the way forward, with E[φ²]. On the way back the slope counts, E[φ′²]."),
    Mistake(lambda v: v["weight_variance"] * _chi(v), "σ_w² is {weight_variance:g} already; it was squared once more."),
    Mistake(lambda v: _unless_linear(v, _slopes_squared(v)), "That is E[φ′²]. The weights are a factor as well."),
    Mistake(lambda v: _unless_linear(v, v["weight_variance"]), "That holds for slopes of 1, as in a linear layer. Here the mean square of the slope is not 1."),
    Mistake(lambda v: 1.0 if v["activation"] == "linear" else None, "Slopes of 1 alone do not do it. The weights are a factor as well."),
)  # fmt: skip

CHI_ONE = Question(
    name="chi-one",
    kind="number",
    draw=apart(_draw_scale, CHI_MISTAKES),
    prompt="A wide layer of {activation}, with σ_w² = {weight_variance:g}; the pre-activations z have the variance {q:g}. By which factor does it multiply the mean square of dL/dh? (Compute it: `vg.activation(\"{activation}\").slope_second_moment(…)` is an average.)",
    key=_chi,
    tolerance=Tolerance(relative=0.01),
    mistakes=CHI_MISTAKES,
    explain="χ₁ = σ_w² · E[φ′(z)²] = {key:.3g}.",
)  # fmt: skip


CHIS = (
    0.6,
    0.65,
    0.7,
    0.75,
    0.8,
    0.85,
    0.9,
    0.92,
    0.94,
    0.95,
    0.96,
    0.97,
    0.98,
    1.02,
    1.03,
    1.04,
    1.05,
    1.06,
    1.08,
    1.1,
    1.15,
    1.2,
    1.25,
    1.4,
)


def _draw_point(rng) -> dict:
    return {"chi": float(rng.choice(CHIS))}


DEPTH_MISTAKES = (
    Mistake(lambda v: edge.depth_scale(v["chi"]), "That is ξ, one depth scale, after which e⁻¹ is left. The rule allows six."),
    Mistake(lambda v: 12 * edge.depth_scale(v["chi"]), "That is with √χ₁, the factor of the RMS. ξ is defined by χ₁ itself."),
    Mistake(lambda v: 3 * edge.depth_scale(v["chi"]), "That is half of it: ξ is 1/|ln χ₁|, with χ₁ as it stands."),
    Mistake(lambda v: 6 / abs(np.log10(v["chi"])), "That is with log10. The depth scale belongs to e: ξ = 1/|ln χ₁|."),
    Mistake(lambda v: 6 * abs(np.log(v["chi"])), "The other way round: the nearer χ₁ is to 1, the deeper. ξ = 1/|ln χ₁|."),
    Mistake(lambda v: -6 * edge.depth_scale(v["chi"]), "The sign of ln χ₁ says whether gradients vanish or explode; for the depth its size counts."),
)  # fmt: skip

HOW_DEEP = Question(
    name="how-deep",
    kind="number",
    draw=apart(_draw_point, DEPTH_MISTAKES, 0.07, absolute=2.1),
    prompt="A stack has χ₁ = {chi:g}. Up to which depth does the rule of six depth scales expect that it can be trained?",
    key=lambda v: 6 * edge.depth_scale(v["chi"]),
    tolerance=Tolerance(relative=0.03, absolute=1),
    mistakes=DEPTH_MISTAKES,
    explain="ξ = 1/|ln {chi:g}|, and 6 ξ = {key:.3g} layers.",
)  # fmt: skip


def _draw_phases(rng) -> dict:
    """Four stacks at least .05 away from the edge in ln χ₁, not all on one side."""
    while True:
        stacks = [
            (
                str(rng.choice(["tanh", "relu", "linear", "sigmoid"])),
                float(rng.choice([0.5, 0.8, 1.0, 1.2, 1.5, 2.0, 3.0])),
                float(rng.choice([0.0, 0.5])),
            )
            for _ in range(4)
        ]
        logs = [_log_chi(*stack) for stack in stacks]
        if len(set(stacks)) == 4 and min(map(abs, logs)) > 0.05 and 0 < sum(log < 0 for log in logs) < 4:
            return {"stacks": stacks}


@lru_cache(512)
def _log_chi(name, σw2, σb) -> float:
    return float(np.log(edge.phase(name, σw2**0.5, σb).chi))


def _vanishing(v) -> frozenset[int]:
    return frozenset(i for i, stack in enumerate(v["stacks"]) if _log_chi(*stack) < 0)


def _guesses(v) -> tuple[frozenset[int] | None, ...]:
    """What is ticked by other rules than χ₁ < 1; each set once."""

    def those(rule) -> frozenset[int]:
        return frozenset(i for i, (name, σw2, _) in enumerate(v["stacks"]) if rule(name, σw2))

    return told_apart(
        frozenset(range(4)) - _vanishing(v),
        those(lambda name, σw2: name == "sigmoid"),
        those(lambda name, σw2: σw2 < 1),
        those(lambda name, σw2: σw2 < 2),
        those(lambda name, σw2: name in ("sigmoid", "tanh")),
    )


WHICH_VANISH = Question(
    name="which-vanish",
    kind="several",
    draw=_draw_phases,
    prompt="In which of these wide stacks do gradients vanish with depth? Tick all. (`vg.phase(name, σw, σb)` can be asked.)",
    options=lambda v: [f"{name}, σ_w² = {σw2:g}, σ_b = {σb:g}" for name, σw2, σb in v["stacks"]],
    key=_vanishing,
    mistakes=(
        Mistake(lambda v: _guesses(v)[0], "These are the ones in which they explode: χ₁ above 1."),
        Mistake(lambda v: _guesses(v)[1], "The sigmoid’s do, here. Are there others with χ₁ below 1?"),
        Mistake(lambda v: _guesses(v)[2], "σ_w² = 1 is the edge for linear layers, and for tanh without biases. ReLU has it at 2, others elsewhere."),
        Mistake(lambda v: _guesses(v)[3], "σ_w² = 2 is the edge for ReLU alone."),
        Mistake(lambda v: _guesses(v)[4], "Whether it saturates does not decide: χ₁ is weights times slopes."),
    ),
    wrong="Compute χ₁ = σ_w²·E[φ′²] for each, at the q where its variance settles.",
    explain="Those with χ₁ below 1, at the variance where each settles.",
)  # fmt: skip


def _draw_recentred(rng) -> dict:
    return {
        "weight": float(rng.choice([-1.5, -0.9, -0.5, 0.3, 0.5, 0.8, 1.2])),
        "bias": float(rng.choice([-1.2, -0.6, 0.2, 0.4, 0.7, 1.0])),
        "n": int(rng.integers(3, 7)),
    }


BIAS_MISTAKES = (
    Mistake(lambda v: v["bias"], "With that bias every input would be ½ too high on average: s = (1 + t)/2 stands for t."),
    Mistake(lambda v: 2 * v["bias"], "Doubled is right, since u = 2z. The sum of the weights is still to be taken off, because s is centred at ½."),
    Mistake(lambda v: v["bias"] - 2 * v["n"] * v["weight"], "The bias of the tanh unit doubles as well: u/2 stands where z stood."),
    Mistake(lambda v: 2 * v["bias"] - 2 * v["weight"], "One input only? Each of the {n} is ½ too high."),
    Mistake(lambda v: 2 * v["bias"] - v["n"] * v["weight"], "2t·W = (4s − 2)·W: the constant is −2 times each weight."),
    Mistake(lambda v: 2 * v["bias"] + 2 * v["n"] * v["weight"], "The shift of the inputs is to be taken off, so the sign is minus."),
    Mistake(lambda v: 2 * v["bias"] - 8 * v["n"] * v["weight"], "The sum runs over the weights of the tanh network: −2·ΣW, which is −½ of the sum of the new ones."),
    Mistake(lambda v: 4 * v["bias"] - 2 * v["n"] * v["weight"], "Four belongs to the weights: t = 2s − 1 brings a 2, u = 2z the other. The bias gets only the second."),
)  # fmt: skip

RECENTRED_BIAS = Question(
    name="recentred-bias",
    kind="number",
    draw=apart(_draw_recentred, BIAS_MISTAKES, 0.0, absolute=0.05),
    prompt="A unit of a tanh network has {n} inputs from the layer before, each with the weight {weight:g}, and the bias {bias:g}. In the sigmoid network that computes the same the weights are four times as large. What is the bias?",
    key=lambda v: 2 * v["bias"] - 2 * v["n"] * v["weight"],
    tolerance=Tolerance(absolute=0.011),
    mistakes=BIAS_MISTAKES,
    explain="u = 2(b + ΣW·(2s − 1)) = 4ΣW·s + 2b − 2ΣW, so the bias is 2·{bias:g} − 2·{n}·{weight:g} = {key:.3g}.",
)  # fmt: skip

QUESTIONS = (
    STANDARD_START,
    TWO_PROFILES,
    FIFTY_SIGMOIDS,
    GLOROT_LIMIT,
    HE_WITH_A_LEAK,
    CHI_ONE,
    HOW_DEEP,
    WHICH_VANISH,
    RECENTRED_BIAS,
)
