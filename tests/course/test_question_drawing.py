"""Variants in which one wrong answer has one reason."""

import numpy as np

from vgcourse.course.question import Mistake
from vgcourse.course.questions.drawing import apart, told_apart

MISTAKES = (
    Mistake(lambda v: v["n"] ** 2, "Squared."),
    Mistake(lambda v: 2.0 * v["n"], "Doubled."),
    Mistake(lambda v: 0.0 if v["n"] == 5 else None, "Underflown."),
)


def test_variants_are_drawn_again_while_two_mistakes_are_one_number_or_one_is_nothing():
    draw = lambda rng: {"n": float(rng.choice([2.0, 2.02, 3.0, 5.0]))}
    drawn = {apart(draw, MISTAKES)(np.random.default_rng(seed))["n"] for seed in range(60)}
    assert drawn == {3.0}, "0.0 is nobody's mistake, and 2² is 2 · 2, nearly as 2.02² is"
    assert apart(draw, MISTAKES, relative=0)(np.random.default_rng(1))["n"] in (2.02, 3.0)


def test_where_no_variant_is_clear_the_last_one_stands():
    assert apart(lambda rng: {"n": 2.0}, MISTAKES)(np.random.default_rng(0)) == {"n": 2.0}


def test_what_several_mistakes_tick_is_said_by_the_first_alone():
    one, two = frozenset({1}), frozenset({2})
    assert told_apart(one, two, one, frozenset(), None, 0, 0) == (one, two, None, None, None, 0, None)
