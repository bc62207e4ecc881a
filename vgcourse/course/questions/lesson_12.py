"""Questions of lesson 12, the clinic.

Every key is computed by the package when an answer comes, and so is every known mistake.
"""

from __future__ import annotations

from functools import lru_cache

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.experiments.lesson_12.first_remedy import ILLNESSES, facts, losses_after, patient
from vgcourse.experiments.lesson_12.three_patients import consultation
from vgcourse.views import numerals

# ---- predictions


def _first_loss(v) -> float:
    """The cross-entropy of ten classes at weights so small that every logit is 0."""
    return float(optax.softmax_cross_entropy_with_integer_labels(jnp.zeros(10), 3))


START = Question(
    name="start",
    kind="predict",
    prompt="A classifier for the ten digits has weights that are nearly 0. What is its loss before the first step?",
    tolerance=Tolerance(absolute=0.06),
    key=_first_loss,
    mistakes=(
        Mistake(lambda v: 0.9, "That is the share it gets wrong. The loss is the mean of −log p, and p is one tenth."),
        Mistake(lambda v: float(np.log2(10)), "That is log₂ 10. The loss takes the natural logarithm."),
        Mistake(lambda v: 1.0, "That is −log₁₀ of one tenth. The loss takes the natural logarithm."),
        Mistake(lambda v: float(np.log(2)), "That is log 2, for two classes. Here are ten."),
        Mistake(lambda v: 0.1, "One tenth is the probability of the right class. The loss is −log of it."),
    ),
    explain="Every class has the probability one tenth, and −log 0.1 = log 10 = {key:.3g}. A network that starts far above it is sure of what it cannot know yet.",
)  # fmt: skip


@lru_cache(1)
def _shares() -> tuple[int, int]:
    """Of the ward's sick networks: how many there are, and in how many a gradient vanishes."""
    from vgcourse.clinic import ward

    sick = [each for each in ward.patients() if not each.healthy]
    return len(sick), sum(each.kind.startswith("vanishing") for each in sick)


HOW_MANY = Question(
    name="how-many-vanish",
    kind="predict",
    prompt="The ward of this lesson holds networks that do not learn, after cases in which people asked for help. In how many of them is the cause a vanishing gradient?",
    options=lambda v: ("In fewer than a quarter", "In about half", "In more than three quarters"),
    key=lambda v: 0 if 4 * _shares()[1] < _shares()[0] else 2 if 4 * _shares()[1] > 3 * _shares()[0] else 1,
    mistakes=(
        Mistake(lambda v: 1, "It is one cause among many: loss functions, inputs, rates, dead units and cut gradients are there, too."),
        Mistake(lambda v: 2, "So one would think after eleven lessons. Whoever knows one illness finds it everywhere."),
    ),
    explain="A loss that does not move has many causes, and this is one of them.",
)  # fmt: skip

_COMPLAINTS = (
    "A gradient vanishes on its way",
    "Units are dead",
    "The loss is the wrong one",
    "The steps are too small",
)


_KINDS = ("vanishing", "dead units", "wrong loss", "learning rate too small")


@lru_cache(3)
def _found(letter: str) -> int:
    """The complaint that the doctor finds."""
    from vgcourse.clinic.diagnosis import diagnose

    loss, params, batch, optimizer = consultation(letter)
    return _KINDS.index(diagnose(loss, params, batch, optimizer=optimizer).first.kind)


def _patient(letter: str, complaint: str, mistakes: dict[int, str], explain: str) -> Question:
    """A patient of the lesson, whose code the learner sees. mistakes: the sentence for each complaint it has not."""
    return Question(
        name=f"patient-{letter}",
        kind="predict",
        measured=True,
        prompt=f"Patient {letter.upper()}: {complaint} What is it?",
        options=lambda v: _COMPLAINTS,
        key=lambda v: _found(letter),
        mistakes=tuple(Mistake(lambda v, place=place: place, says) for place, says in mistakes.items()),
        explain=explain,
    )


_NO_VANISHING = "The first layer gets about as much as the last."
_NO_DEAD_UNITS = "Nothing arrives behind dead units. Here it does."
PATIENTS = (
    _patient(
        "a",
        "the loss begins at log 10, sinks to about 1.5 and stays there.",
        {
            0: _NO_VANISHING,
            1: _NO_DEAD_UNITS,
            3: "The loss has fallen by nearly one, so the steps do something. Where could it not fall any further?",
        },
        "p has been through a softmax, and the loss takes another one. Sure and right, it cannot get below 1.46.",
    ),
    _patient(
        "b",
        "the loss begins at log 10 and stays there.",
        {
            0: "A vanishing gradient is small. This one is exactly 0: a factor of the product is.",
            2: "Logits go into a loss that takes logits. Look at what goes into the first ReLU.",
            3: "No step is large enough for a gradient of exactly 0.",
        },
        "Six is taken away from every pre-activation, and none is above six: every unit of the first layer is 0.",
    ),
    _patient(
        "c",
        "the loss begins near log 10 and does not move.",
        {0: _NO_VANISHING, 1: _NO_DEAD_UNITS, 2: "Logits go into a loss that takes logits. It is a sound loss."},
        "The gradients are healthy. A rate of 10⁻⁵ makes a step of them that is a millionth of a weight.",
    ),
)


# ---- the quiz


def _draw_factor(rng) -> dict:
    while True:
        v = {
            "behind": float(f"{10.0 ** rng.uniform(-4, -1):.2g}"),
            "slope": float(np.round(rng.uniform(0.08, 0.6), 2)),
            "weights": float(np.round(rng.uniform(0.2, 4.0), 1)),
        }
        v["front"] = float(f"{v['behind'] * v['slope'] * v['weights']:.2g}")
        if abs(np.log(_weight_share(v))) > 0.15 and abs(np.log(v["front"] / v["behind"])) > 0.3:
            return v | {"before": _said(v["behind"]), "after": _said(v["front"])}


def _said(size: float) -> str:
    return numerals.size(float(np.log10(size)), 2)


def _weight_share(v) -> float:
    return v["front"] / v["behind"] / v["slope"]


FACTOR = Question(
    name="which-factor",
    kind="number",
    draw=_draw_factor,
    prompt="A diagnosis shows |dL/dh| = {before} behind a layer and {after} in front of it. The RMS slope of its activation is {slope:g}. By how much do its weights multiply a gradient?",
    tolerance=Tolerance(relative=0.03),
    key=_weight_share,
    mistakes=(
        Mistake(lambda v: v["front"] / v["behind"], "That is the whole factor of the layer: weights times slope. Take the slope out."),
        Mistake(lambda v: v["front"] / v["behind"] * v["slope"], "The factor is weights times slope: divide by the slope instead of multiplying by it."),
        Mistake(lambda v: v["behind"] / v["front"] / v["slope"], "Upside down: the gradient comes from behind the layer."),
        Mistake(lambda v: v["behind"] / v["front"], "Upside down, and with the slope in it."),
        Mistake(lambda v: v["slope"], "That is the slope's share. The weights' share is what is left of the factor."),
    ),
    explain="The factor is {after} over {before}; the slope makes {slope:g} of it, so the weights make {key:.2g}. Which of the two is far from 1 says what to change.",
)  # fmt: skip


def _draw_floor(rng) -> dict:
    return {"classes": int(rng.choice([2, 3, 4, 5, 10, 20, 50, 100, 1000]))}


def _floor(v) -> float:
    """The loss of a network that is sure and right, whose probabilities go into a loss that takes logits."""
    sure = jax.nn.one_hot(0, v["classes"])
    return float(optax.softmax_cross_entropy_with_integer_labels(sure, 0))


FLOOR = Question(
    name="twice",
    kind="number",
    draw=_draw_floor,
    prompt="A network ends in a softmax over {classes} classes, and the loss takes a softmax once more. The network is sure and right: 1 for the right class, 0 for all others. What is the loss?",
    tolerance=Tolerance(relative=0.01, absolute=0.004),
    key=_floor,
    mistakes=(
        Mistake(lambda v: 0, "So it should be. But 1 and 0 are taken for logits: what does a softmax make of them?"),
        Mistake(lambda v: float(np.log(v["classes"])), "That is the loss of guessing. A logit of 1 against 0 is a little better."),
        Mistake(lambda v: 1.0, "That is −log of 1/e. The softmax divides by the sum of all exponentials."),
        Mistake(lambda v: float(np.log1p((v["classes"] - 1) * np.e)), "There a wrong class has the 1. Here the right one has it."),
        Mistake(lambda v: float(np.e / (np.e + v["classes"] - 1)), "That is the probability which the second softmax gives. The loss is −log of it."),
        Mistake(lambda v: float(np.log1p(v["classes"] / np.e)), "One class too many in the sum: the right one has e, the {classes} classes less one have 1 each."),
    ),
    explain="The second softmax makes e/(e + {classes} − 1) of it, and −log of that is {key:.3g}. No training gets below.",
)  # fmt: skip


def _draw_step(rng) -> dict:
    while True:
        v = {
            "rate": float(rng.choice([1e-4, 3e-4, 1e-3, 3e-3, 1e-2])),
            "weight": float(rng.choice([0.02, 0.05, 0.1, 0.2])),
            "gradient": float(rng.choice([1e-9, 3e-9, 1e-7, 1e-5, 1e-2, 0.3])),
        }
        if abs(np.log10(v["gradient"] / 1e-8)) > 0.4:
            return v | {"small": _said(v["gradient"])}


def _first_step(v) -> float:
    """log₁₀ of update over weight, by optax's own Adam."""
    adam = optax.adam(v["rate"])
    g = jnp.full(4, v["gradient"], jnp.float32)
    update, _ = adam.update(g, adam.init(g))
    return float(jnp.log10(jnp.abs(update[0]) / v["weight"]))


RATIO = Question(
    name="update-over-weight",
    kind="number",
    draw=_draw_step,
    prompt="Every weight of a layer is {weight:g} in size, every gradient {small}. Adam takes its first step with a rate of {rate:g} and ε = 10⁻⁸; it makes up for its running means having begun at 0. What is log₁₀ of update over weight?",
    tolerance=Tolerance(absolute=0.06),
    key=_first_step,
    mistakes=(
        Mistake(lambda v: float(np.log10(v["rate"] * v["gradient"] / v["weight"])), "So it is for plain SGD. Adam divides the gradient by its own size first."),
        Mistake(lambda v: float(np.log10(v["rate"] / v["weight"])) if v["gradient"] < 1e-7 else None, "That forgets ε: against 10⁻⁸ a gradient of {small} is small, and the step gets shorter."),
        Mistake(lambda v: float(np.log10(v["rate"])) if v["gradient"] > 1e-8 else None, "That is the update. Divide it by the weight."),
        Mistake(lambda v: -_first_step(v), "Upside down: update over weight."),
        Mistake(lambda v: float(np.log10(0.1 * v["rate"] / v["weight"])), "The mean starts at 0, and Adam makes up for that: the first step is not a tenth."),
    ),
    explain="Adam's first update is rate · g/(g + ε); over the weight that is 10 to the {key:.2g}. Around −3 is usual.",
)  # fmt: skip

_WORDS = {
    "weights": "Other weights: scaled until each layer passes a gradient on",
    "inputs": "Inputs standardised: mean 0, SD 1",
    "rate": "A much smaller learning rate",
}


def _draw_patient(rng) -> dict:
    illness, seed = str(rng.choice(ILLNESSES)), int(rng.integers(1000))
    seen = facts(patient(illness, seed))
    last = f"{seen.last_loss:.2f}" if seen.last_loss < 10 else "far above where it began"
    return {
        "illness": illness, "seed": seed, "first": f"{seen.first_loss:.2f}", "last": last,
        "decades": f"{seen.log10_ratio:.1f}".replace("-", "−"), "saturated": f"{100 * seen.saturated:.0f}",
        "sd": f"{seen.input_sd:.2g}", "step": f"{np.log10(seen.update_to_weight):.1f}".replace("-", "−"),
    }  # fmt: skip


def _best(v) -> int:
    after = losses_after(patient(v["illness"], v["seed"]))
    return list(_WORDS).index(min(after, key=after.get))


def _unless_best(remedy: str, when=lambda v: True):
    place = list(_WORDS).index(remedy)
    return lambda v: place if v["illness"] != remedy and when(v) else None


FIRST = Question(
    name="what-first",
    kind="one",
    draw=_draw_patient,
    measured=True,
    prompt="Two classes, six sigmoid layers, SGD. The loss begins at {first} and is {last} after 150 steps. From the last to the first layer the gradient changes by {decades} decades. In the first layer {saturated} % of the slopes are flat. The inputs have an SD of {sd}. The first step’s log₁₀ of update over weight is {step}. What first?",
    options=lambda v: tuple(_WORDS.values()),
    key=_best,
    mistakes=(
        Mistake(_unless_best("weights", lambda v: v["illness"] == "inputs"), "The product is sound: {decades} decades over six layers. What is flat is the first layer, because of what goes into it."),
        Mistake(_unless_best("weights", lambda v: v["illness"] == "rate"), "The gradient arrives. It is the step that is as long as the weights themselves."),
        Mistake(_unless_best("inputs"), "The inputs have an SD of {sd} already: standardised, they are what they were."),
        Mistake(_unless_best("rate"), "The steps are short already, a hundredth of the weights or less: shorter ones only take longer."),
    ),
    explain="Each remedy was tried by itself, for 150 steps: this one lowers the loss most.",
)  # fmt: skip

_PROGRAMS = {
    "p = exp(z) / exp(z).sum(), then −log(p)[0]": (
        lambda z: -jnp.log(jnp.exp(z) / jnp.exp(z).sum())[0],
        ((1000.0, 0.0), (2.0, 1.0), (0.0, 50.0), (-300.0, 0.0)),
    ),
    "sqrt((z · z).sum())": (lambda z: jnp.sqrt((z * z).sum()), ((0.0, 0.0), (3.0, 4.0), (1.0, 0.0))),
    "where(z > 0, sqrt(z), 0).sum()": (
        lambda z: jnp.where(z > 0, jnp.sqrt(z), 0.0).sum(),
        ((0.0, 2.0), (0.5, 2.0), (9.0, 4.0)),
    ),
    "log(1 + exp(z)).sum()": (lambda z: jnp.log(1 + jnp.exp(z)).sum(), ((100.0, 0.0), (20.0, 0.0), (-9.0, -1.0))),
}
_WHERE = ("On the way forward, in the loss", "On the way back, in its gradient", "Nowhere: both are finite")


def _draw_program(rng) -> dict:
    program = str(rng.choice(list(_PROGRAMS)))
    points = _PROGRAMS[program][1]
    point = points[int(rng.integers(len(points)))]
    return {"program": program, "point": list(point), "z": f"({point[0]:g}, {point[1]:g})".replace("-", "−")}


def _born(v) -> int:
    """Where the first number that is not finite appears, in float32."""
    loss, gradient = jax.value_and_grad(_PROGRAMS[v["program"]][0])(jnp.array(v["point"], jnp.float32))
    return 0 if not jnp.isfinite(loss) else 2 if jnp.isfinite(gradient).all() else 1


BORN = Question(
    name="where-nan-is-born",
    kind="one",
    draw=_draw_program,
    prompt="In float32, z = {z}. The loss is {program}. Where does the first number appear that is not finite?",
    options=lambda v: _WHERE,
    last=(_WHERE[2],),
    key=_born,
    mistakes=(
        Mistake(lambda v: 2 if _born(v) == 1 else None, "The loss is finite. And its gradient? What is the derivative of a root at 0?"),
        Mistake(lambda v: 1 if _born(v) == 0 else None, "The loss itself is not finite any more: which exponential exceeds 3 · 10³⁸, or which logarithm is that of 0?"),
        Mistake(lambda v: 2 if _born(v) == 0 else None, "Go through it: which exponential exceeds 3 · 10³⁸, or which logarithm is that of 0?"),
        Mistake(lambda v: 0 if _born(v) == 1 else None, "Every step of the loss is finite here. Differentiate it: the derivative of a root at 0 is infinite, and a `where` multiplies it by 0."),
        Mistake(lambda v: 0 if _born(v) == 2 else None, "All of it is finite: float32 goes to 3 · 10³⁸, which only exp of about 88 would reach, and no logarithm of 0 is taken."),
        Mistake(lambda v: 1 if _born(v) == 2 else None, "All of it is finite: no root is taken at 0, and nothing overflows."),
    ),
    explain="exp overflows in float32 from about 88 on, and a root has an infinite slope at 0, and there alone. A `where` chooses between values; on the way back both are multiplied, and 0 · inf is nan.",
)  # fmt: skip

QUESTIONS = (START, HOW_MANY, *PATIENTS, FACTOR, FLOOR, RATIO, BORN, FIRST)
