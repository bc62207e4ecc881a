"""From a narrow network that trains to a wide one: SDs and Adam's rates of μP, matrix by matrix."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, exercise, seems
from vgcourse.experiments.lesson_11.widths import BASE, scales


def _reference(sds, rate, narrow, wide) -> np.ndarray:
    """By the package's scales at the two widths, as ratios: what the lesson trained with."""
    at = [scales(max(1, round(BASE * 100 * width / narrow)), "μP") for width in (narrow, wide)]
    ratio = {layer: np.array(at[1][layer]) / np.array(at[0][layer]) for layer in at[0]}
    sd, factor = np.array([ratio[layer] for layer in ("input", "hidden", "output")]).T
    return np.array([np.asarray(sds, float) * sd, rate * factor])


def _law(sds, rate, m, sd=(0, -0.5, -1), rates=(0, -1, -1)) -> np.ndarray:
    """The settings at m times the width, with these powers of m."""
    return np.array([np.asarray(sds, float) * m ** np.array(sd, float), rate * m ** np.array(rates, float)])


def _draw(rng: np.random.Generator, factors) -> tuple:
    narrow = int(rng.choice([32, 48, 64, 100]))
    return between(rng, 0.05, 0.5, 3), between(rng, 0.001, 0.02, digits=3), narrow, int(narrow * rng.choice(factors))


def _wrong(**powers):
    return lambda sds, rate, narrow, wide: _law(sds, rate, wide / narrow, **powers)


EXERCISE = exercise(
    __name__, place=4,
    contract="""mup_settings(sds, learning_rate, narrow, wide) → a (2, 3) array: SDs, then Adam's rates, of input, hidden and output matrix at width wide.
True of it: sds are the three SDs at width narrow, where all three have the rate `learning_rate`. μP: how far a step moves z must not depend on the width.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "four and sixteen times as wide", 2, lambda rng: [_draw(rng, [4]), _draw(rng, [16])]),
        Group("edge", "the same width; half of it", 1, lambda rng: [_draw(rng, [1]), _draw(rng, [0.5])]),
        Group("odd", "factors that are no powers of 2", 1, lambda rng: [_draw(rng, [3, 5, 7, 10])]),
    ),
    reference=_reference, tolerance=Within(2e-3),
    mistakes=(
        ("standard", "These are the standard settings: one rate for all, and the output as any other matrix.", _wrong(sd=(0, -0.5, -0.5), rates=(0, 0, 0))),
        ("one rate", "The rates are not changed. Adam moves each weight by its rate, and a unit adds up as many as the layer is wide.", _wrong(rates=(0, 0, 0))),
        ("input rate", "The rate of the input matrix must stay: its inputs do not become more.", _wrong(rates=(-1, -1, -1))),
        ("root of the rate", "A rate goes with 1/width and not with its root: what Adam does to the inputs of a unit points one way.", _wrong(rates=(0, -0.5, -0.5))),
        ("output SD", "The output’s SD went with the root. In μP it falls as 1/width, so that what has been learnt, which adds up, is not drowned.", _wrong(sd=(0, -0.5, -0.5))),
        ("hidden SD", "The hidden SD went with 1/width. It is random, and sums of random things go as the root.", _wrong(sd=(0, -1, -1))),
        ("variances", "SDs are wanted, and these were changed as variances are.", _wrong(sd=(0, -1, -2))),
        ("input SD", "The input matrix’s SD must stay: it reads as many inputs as before.", _wrong(sd=(-0.5, -0.5, -1))),
        ("output rate", "The rate of the output matrix must fall as well: it reads all units of the wide layer.", _wrong(rates=(0, -1, 0))),
        ("inverse", "Width was divided the other way round: wide/narrow is the factor.", lambda sds, rate, narrow, wide: _law(sds, rate, narrow / wide)),
        ("exchanged", "The two rows are exchanged: SDs first, then rates.", lambda sds, rate, narrow, wide: _law(sds, rate, wide / narrow)[::-1]),
        ("columns", "Rows and columns are exchanged: a row for the SDs, a row for the rates.", lambda sds, rate, narrow, wide: _law(sds, rate, wide / narrow).T),
        ("SDs unchanged", "The SDs are not changed. A wider matrix reads more inputs: hidden and output have to shrink.", _wrong(sd=(0, 0, 0))),
        ("width itself", "It is divided by the width, where the narrow network’s settings are known: by how many times wider it is.",
         lambda sds, rate, narrow, wide: _law(sds, rate, float(wide))),
        ("hidden SD unchanged", "The hidden SD is not changed. A unit of a wider layer adds up more inputs: its weights have to shrink.", _wrong(sd=(0, 0, -1))),
        ("input with the rest", "The input matrix is changed with the others. It reads as many inputs as before: its SD and its rate stay.", _wrong(sd=(-0.5, -0.5, -1), rates=(-1, -1, -1))),
        ("all alike", "All three matrices are changed alike. They read different things: the input, one wide layer, and another.", _wrong(sd=(-0.5, -0.5, -0.5), rates=(-1, -1, -1))),
        ("rates of SGD", "These are rates for plain SGD. Adam divides a gradient by its size, and moves each weight by the rate.", _wrong(rates=(1, 0, -1))),
        ("rates squared", "The rates are divided by the factor twice.", _wrong(rates=(0, -2, -2))),
        ("everything as a root", "Everything goes with the root here. That is right of what adds up at random: of one matrix’s SD alone.", _wrong(sd=(0, -0.5, -0.5), rates=(-0.5, -0.5, -0.5))),
        ("He", "The SDs were made anew from the width. Those of the narrow network, which trains well, are given: keep what is special about them.",
         lambda sds, rate, narrow, wide: np.array([[sds[0], (2 / wide) ** 0.5, 1 / wide], _law(sds, rate, wide / narrow)[1]])),
        seems("six in a row", "Six numbers came in one row: two rows are wanted, SDs and rates.", lambda _, expected, got: bool(got.shape == (6,))),
        seems("rates alone", "Three numbers came: two rows are wanted, SDs and rates.", lambda _, expected, got: bool(got.shape == (3,))),
    ),
)  # fmt: skip
