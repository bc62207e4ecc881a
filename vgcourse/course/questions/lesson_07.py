"""Questions of lesson 07, gradient clipping.

Every key is computed by the package when an answer comes, and so is every known mistake.
"""

from __future__ import annotations

from functools import lru_cache

import jax.numpy as jnp
import numpy as np

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.experiments.lesson_07.clipping import clipped, cosine, directions, train_clipped
from vgcourse.views.numerals import power_of_ten


def _g(v) -> np.ndarray:
    return np.array(v["g"], np.float32)


def _norm(v) -> float:
    return float(np.linalg.norm(_g(v)))


def _draw_gradient(rng) -> dict:
    """Three entries of different sizes, one of them far above the threshold; sometimes none above."""
    while True:
        g = [float(x) for x in np.round(rng.choice([-1, 1], 3) * rng.uniform(0.5, 6, 3), 1)]
        c = float(rng.choice([1.0, 2.0, 3.0]))
        if max(abs(x) for x in g) > 1.3 * c and abs(g[0]) > 0.6 and abs(abs(g[0]) - c) > 0.2:
            return {"g": g, "c": c}


FIRST_ENTRY = Question(
    name="first-entry",
    kind="number",
    draw=_draw_gradient,
    prompt="The gradient {g} is clipped by its norm at c = {c:g}. What is its first entry then?",
    key=lambda v: float(clipped(_g(v), "global", v["c"])[0]),
    tolerance=Tolerance(relative=0.01),
    mistakes=(
        Mistake(lambda v: float(np.clip(v["g"][0], -v["c"], v["c"])), "That is by value: each entry by itself. By norm all are multiplied by c over the norm."),
        Mistake(lambda v: v["g"][0] / _norm(v), "That has norm 1. It should have norm {c:g}.") ,
        Mistake(lambda v: v["g"][0] * v["c"] / max(map(abs, v["g"])) if abs(v["g"][0]) < max(map(abs, v["g"])) else None, "That divides by the largest entry. The norm is the root of the sum of squares."),
        Mistake(lambda v: v["g"][0] * v["c"] / sum(abs(x) for x in v["g"]), "That divides by the sum of the sizes. The norm is the root of the sum of squares."),
        Mistake(lambda v: v["g"][0] * v["c"] / _norm(v) ** 2, "The norm is squared there: take its root."),
        Mistake(lambda v: v["g"][0] * _norm(v) / v["c"], "Upside down: the gradient has to become shorter."),
        Mistake(lambda v: abs(v["g"][0]) * v["c"] / _norm(v) if v["g"][0] < 0 else None, "The sign got lost."),
    ),
    explain="Every entry times c over the norm: {key:.3g}.",
)  # fmt: skip


def _draw_turn(rng) -> dict:
    """A large entry and one within the threshold."""
    c = float(rng.choice([0.5, 1.0, 2.0]))
    return {"g": [round(float(rng.uniform(4, 20)) * c, 1), round(float(rng.uniform(0.4, 1)) * c, 1)], "c": c}


def _angle(v) -> float:
    return cosine(_g(v), clipped(_g(v), "value", v["c"]))


TURNED = Question(
    name="turned",
    kind="number",
    draw=_draw_turn,
    prompt="The gradient {g} is clipped by value at {c:g}. What is the cosine of the angle between the gradient and what is left?",
    key=_angle,
    tolerance=Tolerance(absolute=0.006),
    mistakes=(
        Mistake(lambda v: 1.0, "So it would be by norm. By value the large entry is cut and the small one is not: the direction changes."),
        Mistake(lambda v: float(np.degrees(np.arccos(_angle(v)))), "That is the angle in degrees. Its cosine is asked for."),
        Mistake(lambda v: float(np.arccos(_angle(v))), "That is the angle in radians. Its cosine is asked for."),
        Mistake(lambda v: float(np.linalg.norm(clipped(_g(v), "value", v["c"]))) / _norm(v), "That is by how much it became shorter. Divide the inner product by both norms."),
        Mistake(lambda v: float(_g(v) @ np.asarray(clipped(_g(v), "value", v["c"]))), "That is the inner product: divide it by both norms."),
    ),
    explain="What is left points more towards the small entry: {key:.3g}.",
)  # fmt: skip

GRADIENTS = (
    [3.0, 4.0],
    [0.3, 0.4],
    [6.0, 0.0],
    [0.0, 0.0],
    [1e-9, 0.0],
    [0.9, 0.9],
    [-2.0, 0.5],
    [1e-3, -1e-3],
    [0.7, 0.8],
)


def _draw_set(rng) -> dict:
    while True:
        chosen = sorted(int(i) for i in rng.choice(len(GRADIENTS), 4, replace=False))
        how = str(rng.choice(["value", "global"]))
        v = {"gradients": chosen, "how": how, "words": {"value": "by value", "global": "by norm"}[how]}
        if 1 <= len(_changed(v)) <= 3 and ({5, 8} & set(chosen)) and ({3, 4, 7} & set(chosen)):
            return v


def _changed(v, how: str = "") -> frozenset[int]:
    same = lambda g: np.array_equal(np.asarray(clipped(np.float32(g), how or v["how"], 1.0)), np.float32(g))
    return frozenset(at for at, i in enumerate(v["gradients"]) if not same(GRADIENTS[i]))


def _with_the_small(v) -> frozenset[int]:
    return _changed(v) | {at for at, i in enumerate(v["gradients"]) if i in (4, 7)}


def _the_other_way(v) -> frozenset[int]:
    return _changed(v, "global" if v["how"] == "value" else "value")


def _distinct(v, ticked: frozenset[int]) -> frozenset[int] | None:
    """Ticks that no other misconception makes."""
    return None if ticked in (_with_the_small(v), _the_other_way(v)) else ticked


WHICH_CHANGE = Question(
    name="which-change",
    kind="several",
    draw=_draw_set,
    prompt="Clipping {words} at c = 1: which of these gradients come out changed? Tick all.",
    options=lambda v: [f"({GRADIENTS[i][0]:g}, {GRADIENTS[i][1]:g})" for i in v["gradients"]],
    key=_changed,
    mistakes=(
        Mistake(lambda v: _with_the_small(v) if _with_the_small(v) != _changed(v) else None, "A gradient that is too small passes as it is: the factor is min(1, c over the norm)."),
        Mistake(lambda v: _distinct(v, frozenset(range(4)) - _changed(v)), "Exactly those that are not changed."),
        Mistake(lambda v: _the_other_way(v) if _the_other_way(v) not in (_changed(v), _with_the_small(v)) else None, "So it would be with the other way of clipping: by value asks every entry, by norm the root of the sum of squares."),
        Mistake(lambda v: _distinct(v, frozenset(range(4))), "Not all: whatever is within the threshold passes as it is."),
    ),
    wrong="By value: is an entry larger than 1 in size? By norm: is the root of the sum of squares above 1?",
    explain="Changed is what exceeds the threshold, and nothing else. None has become larger.",
)  # fmt: skip


def _draw_examples(rng) -> dict:
    while True:
        many, few = int(rng.integers(6, 10)), int(rng.integers(1, 3))
        small, large = float(rng.choice([0.4, 0.5, 0.8])), -float(rng.choice([8.0, 12.0, 20.0, 30.0]))
        v = {"many": many, "few": few, "small": small, "large": large, "c": 1.0}
        if _each(v) * np.mean(_all(v)) < 0 and abs(_each(v)) > 0.1:
            return v


def _all(v) -> np.ndarray:
    return np.array([v["small"]] * v["many"] + [v["large"]] * v["few"], np.float32)


def _each(v) -> float:
    return float(jnp.mean(clipped(_all(v), "value", v["c"])))


BIAS = Question(
    name="bias",
    kind="number",
    draw=_draw_examples,
    prompt="{many} examples have the gradient {small:g}, {few} of them {large:g}; it is one number. Each is clipped at {c:g}, then the mean is taken. What is it?",
    key=_each,
    tolerance=Tolerance(absolute=0.006),
    mistakes=(
        Mistake(lambda v: float(np.mean(_all(v))), "That is the mean without clipping."),
        Mistake(lambda v: float(np.clip(np.mean(_all(v)), -v["c"], v["c"])) if abs(np.mean(_all(v))) > v["c"] else None, "That is the mean, clipped. Here each is clipped before, and the sign turns."),
        Mistake(lambda v: float(np.sum(np.clip(_all(v), -v["c"], v["c"]))), "That is the sum."),
        Mistake(lambda v: v["small"] * v["many"] / (v["many"] + v["few"]), "Clipping does not drop the large ones: they count with −{c:g}."),
        Mistake(lambda v: v["small"], "Clipping does not drop the large ones: they count with −{c:g}."),
        Mistake(lambda v: float(np.mean(np.clip(np.abs(_all(v)), 0, v["c"]))), "The sign of the large ones got lost."),
    ),
    explain="{key:.3g}, with another sign than the mean of the gradients: rare large ones count less once each is clipped.",
)  # fmt: skip

_CASES = (("inf", np.inf), ("NaN", np.nan), ("10³⁰", 1e30), ("10¹⁵", 1e15))


def _text(values) -> str:
    """Two numbers as a pair; powers of ten as people write them."""

    def one(x: float) -> str:
        if np.isnan(x):
            return "NaN"
        mantissa, _, power = f"{x:.3g}".partition("e")
        return f"{mantissa} × {power_of_ten(int(power))}" if power else mantissa

    return f"({', '.join(one(float(x)) for x in values)})"


def _clipped_pair(v, how: str = "") -> str:
    return _text(np.asarray(clipped(np.array([_CASES[v["case"]][1], 1.0], np.float32), how or v["how"], v["c"])))


def _pairs(v) -> list[str]:
    nan, c = np.nan, v["c"]
    return [_text(pair) for pair in ((c, c), (0, 0), (nan, 0), (nan, c), (nan, nan), (np.inf, c), (c, c * 1e-15))]


def _draw_case(rng) -> dict:
    case, how = int(rng.integers(4)), str(rng.choice(["value", "global"]))
    name = {"value": "clip", "global": "clip_by_global_norm"}[how]
    return {"case": case, "entry": _CASES[case][0], "how": how, "name": name, "c": float(rng.choice([0.5, 0.2, 0.1]))}


def _other_pair(v) -> int:
    return _pairs(v).index(_clipped_pair(v, "global" if v["how"] == "value" else "value"))


def _taken(place: int, when):
    """The option at that place, where it is wrong, is not what the other way of clipping makes, and `when(v)` holds."""
    right = lambda v: _pairs(v).index(_clipped_pair(v))
    return lambda v: place if place not in (right(v), _other_pair(v)) and when(v) else None


OVERFLOWN = Question(
    name="overflown",
    kind="one",
    draw=_draw_case,
    prompt="A gradient in float32 is ({entry}, 1). What does optax’s `{name}` make of it, with the threshold {c:g}?",
    options=_pairs,
    key=lambda v: _pairs(v).index(_clipped_pair(v)),
    mistakes=(
        Mistake(_other_pair, "So does the other way of clipping: this one is {name}."),
        Mistake(_taken(1, lambda v: v["case"] == 3), "Does the square of 10¹⁵ overflow? float32 goes to 3 · 10³⁸, and 10³⁰ is less."),
        Mistake(_taken(6, lambda v: True), "That would need a norm that float32 can hold. The squares are added first: how large is the largest?"),
        Mistake(_taken(5, lambda v: True), "An infinite entry does not pass: by value it becomes the threshold, by norm it is divided by an infinite norm."),
        Mistake(_taken(0, lambda v: v["case"] != 3), "By value both finite entries become the threshold. By norm both are divided by the same number, and stay as unequal as they were."),
        Mistake(_taken(1, lambda v: v["case"] != 3), "Zero comes out where a finite entry is divided by an infinite norm. Is this that case, for both entries?"),
    ),
    wrong="Go through it: minimum and maximum for `clip`; the root of the sum of squares, then a division, for `clip_by_global_norm`. The squares of which entries exceed 3 · 10³⁸?",
    explain="By value: minimum and maximum, and NaN stays NaN. By norm: where a square exceeds 3 · 10³⁸ the norm is inf, finite over inf is 0, inf over inf is NaN.",
)  # fmt: skip


def _draw_norms(rng) -> dict:
    while True:
        norms = [float(x) for x in np.round(np.exp(rng.normal(0.7, 0.8, 10)), 1)]
        if len(set(norms)) == 10:
            return {"norms": [float(x) for x in rng.permutation(norms)], "cut": int(rng.choice([1, 2, 3]))}


def _largest(v, n: int) -> float:
    return sorted(v["norms"], reverse=True)[n]


def _cut(v, c: float) -> int:
    return sum(norm > c for norm in v["norms"])


THRESHOLD = Question(
    name="threshold",
    kind="number",
    draw=_draw_norms,
    prompt="The norms of ten gradients are {norms}. Which is the smallest of these numbers that, as a threshold, shortens exactly {cut} of the ten?",
    key=lambda v: next(c for c in sorted(v["norms"]) if _cut(v, c) == v["cut"]),
    tolerance=Tolerance(absolute=1e-3),
    mistakes=(
        Mistake(lambda v: _largest(v, v["cut"] - 1), "One off: a gradient whose norm is the threshold is not shortened."),
        Mistake(lambda v: _largest(v, v["cut"] + 1), "That shortens one too many."),
        Mistake(lambda v: sorted(v["norms"])[v["cut"]], "That lets {cut} pass below it and shortens nearly all. Count from the largest."),
        Mistake(lambda v: float(np.mean(v["norms"])), "That is the mean. Count from the largest."),
        Mistake(lambda v: float(np.median(v["norms"])) if abs(np.median(v["norms"]) - np.mean(v["norms"])) > 0.02 else None, "That is the median: it shortens half of them."),
    ),
    wrong="Put them in order, and count from the largest.",
    explain="{key:g}: {cut} of the ten are above it.",
)  # fmt: skip

_TINY = (1.0, 1e-9, 0.0, 1e-18)

TINY = Question(
    name="tiny",
    kind="predict",
    prompt="A gradient has the norm 10⁻⁹ and is clipped to norm 1. What norm has it then?",
    options=lambda v: ("1", "10⁻⁹", "0", "10⁻¹⁸"),
    key=lambda v: int(np.argmin(np.abs(np.array(_TINY) - float(clipped(np.float32([1e-9]), "global", 1.0)[0])))),
    mistakes=(
        Mistake(lambda v: 0, "That would be normalising. Clipping multiplies by min(1, c over the norm), which here is 1."),
        Mistake(lambda v: 2, "Nothing is taken away from what is below the threshold."),
        Mistake(lambda v: 3, "Nothing is multiplied: the norm is below the threshold."),
    ),
    explain="10⁻⁹: what is below the threshold passes as it is. Clipping never enlarges.",
)  # fmt: skip


@lru_cache(1)
def _turns() -> list[float]:
    found = directions([0.01], seeds=range(5))
    return [float(np.median(found[how])) for how in ("value", "array", "global")]


ARRAY_BY_ARRAY = Question(
    name="array-by-array",
    kind="predict",
    measured=True,
    prompt="Ten layers. Every array of the gradient is clipped by its own norm, all at the same small threshold. The direction of the whole gradient …",
    options=lambda v: ("stays the same", "changes, less than by value", "changes, more than by value"),
    key=lambda v: 0 if _turns()[1] > 0.999 else 1 if _turns()[1] > _turns()[0] else 2,
    mistakes=(
        Mistake(lambda v: 0, "The direction of each array stays. Their proportions to each other do not, and they belong to the direction of the whole."),
        Mistake(lambda v: 2, "It changes, but within each layer everything stays as it was; by value nothing does."),
    ),
    explain="All arrays come out with the same norm: within a layer nothing turns, between layers it does.",
)  # fmt: skip


@lru_cache(4)
def _learns(σw) -> bool:
    """With the gradient clipped at norm 10; the median of five networks."""
    return bool(np.median(train_clipped("global", 10.0, σw, seeds=range(5)).accuracy) > 0.5)


WHICH_HELPS = Question(
    name="which-helps",
    kind="predict",
    measured=True,
    prompt="Ten ReLU layers on digits. At σ_w = ½ gradients vanish and no network learns. At σ_w = 2 they explode and many do not. Now every gradient is clipped at norm 10. Where do most networks learn?",
    options=lambda v: ("At σ_w = 2", "At σ_w = ½", "At both", "At neither"),
    last=("At both", "At neither"),
    key=lambda v: {(False, True): 0, (True, False): 1, (True, True): 2, (False, False): 3}[_learns(0.5), _learns(2.0)],
    mistakes=(
        Mistake(lambda v: 1, "There the gradient is below the threshold: clipping does nothing."),
        Mistake(lambda v: 2, "At ½ the gradient is below the threshold: clipping does nothing."),
        Mistake(lambda v: 3, "It cannot mend the factors. But only a few steps are so large that they destroy the network, and these it shortens."),
    ),
    explain="At σ_w = 2 the first steps can destroy a network, and they are shortened: all twenty learn. At ½ nothing is clipped.",
)  # fmt: skip

QUESTIONS = (
    TINY,
    ARRAY_BY_ARRAY,
    WHICH_HELPS,
    FIRST_ENTRY,
    TURNED,
    WHICH_CHANGE,
    BIAS,
    THRESHOLD,
    OVERFLOWN,
)
