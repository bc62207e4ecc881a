"""Questions: the key is always right, a known mistake is always recognised, the same seed asks the same."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from vgcourse.course.question import (
    Mistake,
    Question,
    Tolerance,
    explanation,
    judge,
    key_of,
    options_of,
    prompt_of,
    seed_of,
    variant,
    varies,
)
from vgcourse.inputs import BadInput

POWER = Question(
    name="power",
    kind="number",
    draw=lambda rng: {"n": int(rng.integers(2, 12)), "w": float(rng.choice([1.0, 2.0, 3.0]))},
    prompt="{n} factors of {w:g}/4?",
    key=lambda v: (v["w"] / 4) ** v["n"],
    tolerance=Tolerance(relative=0.02),
    mistakes=(
        Mistake(lambda v: 0.25 ** v["n"], "The weight {w:g} is missing, so {given:.3g} came out."),
        Mistake(lambda v: (v["w"] / 4) ** (v["n"] - 1), "One factor too few: {n} are asked for."),
        Mistake(lambda v: None, "Never said."),
    ),
    explain="({w:g}/4)^{n} = {key:.3g}",
)
LAYER = Question(
    name="layer",
    kind="one",
    draw=lambda rng: {"right": int(rng.integers(3))},
    prompt="Which layer?",
    options=lambda v: ("first", "middle", "last"),
    key=lambda v: v["right"],
    mistakes=(Mistake(lambda v: 2, "Not {given}."), Mistake(lambda v: 1, "Nothing singles out the middle.")),
    explain="Number {key}.",
)
HELP = Question(
    name="help",
    kind="several",
    prompt="What helps?",
    options=lambda v: ("tanh", "luck", "depth", "scale"),
    key=lambda v: {0, 3},
    mistakes=(Mistake(lambda v: frozenset(range(4)), "Not all of {given}."),),
)
ORDER = Question(
    name="order",
    kind="order",
    prompt="Smallest first.",
    options=lambda v: ("ten", "one", "two"),
    key=lambda v: (1, 2, 0),
    mistakes=(Mistake(lambda v: (0, 1, 2), "As they stood."),),
)
ALL = (POWER, LAYER, HELP, ORDER)
seeds = st.integers(0, 10**6)


@given(st.sampled_from(ALL), seeds)
def test_the_key_is_always_right(question, seed):
    values = variant(question, seed)
    verdict = judge(question, values, key_of(question, values))
    assert verdict.right and verdict.mistake_index is None


@given(st.sampled_from(ALL), seeds)
def test_every_mistake_is_wrong_and_recognised_unless_it_equals_the_key(question, seed):
    values = variant(question, seed)
    key = key_of(question, values)
    for index, mistake in enumerate(question.mistakes):
        answer = mistake.answer(values)
        if answer is None:
            continue
        same = question.tolerance.accepts(answer, key) if question.form == "number" else answer == key
        verdict = judge(question, values, answer)
        assert verdict.right == same
        if not same:
            assert verdict.mistake_index is not None and verdict.mistake_index <= index
            assert verdict.feedback and "{" not in verdict.feedback


def test_a_mistake_that_comes_close_to_the_key_does_not_fire():
    """For some values a misconception gives the key itself, or nearly: then it explains nothing."""
    assert judge(POWER, {"n": 5, "w": 1.0}, 0.25**5).right, "forgetting a weight of 1 is no mistake"
    close = replace(POWER, key=lambda v: 1.0, mistakes=(Mistake(lambda v: 1.015, "A misconception."),))
    assert judge(close, {"n": 2, "w": 1.0}, 1.015).right
    beside = judge(close, {"n": 2, "w": 1.0}, 1.03)
    assert not beside.right and beside.mistake_index is None


def test_feedback_is_formatted_with_the_values_and_the_answer():
    verdict = judge(POWER, {"n": 2, "w": 3.0}, "1/16")
    assert verdict.feedback == "The weight 3 is missing, so 0.0625 came out."
    assert judge(LAYER, {"right": 0}, "c").feedback == "Not last."
    assert judge(HELP, {}, "a b c d").feedback == "Not all of tanh, luck, depth, scale."


@given(seeds)
def test_the_same_seed_asks_the_same(number):
    a, b = (variant(POWER, seed_of("01", "power", number)) for _ in range(2))
    assert a == b
    assert seed_of("01", "power", number) != seed_of("01", "layer", number)


def test_the_seed_of_a_variant_is_the_same_on_every_machine():
    assert seed_of("01", "power", 3) == [642380787, 3]
    assert variant(POWER, seed_of("01", "power", 0)) == {"n": 10, "w": 2.0}


def test_a_question_without_draws_has_one_variant():
    assert varies(POWER) and varies(LAYER)
    assert not varies(HELP)


@given(st.floats(1e-30, 1e30), st.sampled_from([-1.0, 1.0]), st.floats(0.001, 0.9))
def test_a_relative_tolerance_is_a_share_of_the_key(size, sign, relative):
    key, tolerance = sign * size, Tolerance(relative=relative)
    assert tolerance.accepts(key * (1 + 0.99 * relative), key)
    assert tolerance.accepts(key * (1 - 0.99 * relative), key)
    assert not tolerance.accepts(key * (1 + 1.01 * relative + 1e-5), key)
    assert not tolerance.accepts(-key, key)


@given(st.floats(-30, 30), st.floats(0.01, 3))
def test_decades_are_powers_of_ten(log10, decades):
    key, tolerance = 10.0**log10, Tolerance(decades=decades)
    assert tolerance.accepts(10 ** (log10 + 0.99 * decades), key)
    assert tolerance.accepts(10 ** (log10 - 0.99 * decades), key)
    assert not tolerance.accepts(10 ** (log10 + 1.01 * decades + 1e-5), key)
    assert not tolerance.accepts(0.0, key)


def test_without_a_tolerance_only_rounding_is_forgiven():
    assert Tolerance().accepts(13.000001, 13.0)
    assert not Tolerance().accepts(13.001, 13.0)
    assert not Tolerance().accepts(1e-30, 0.0)
    with pytest.raises(BadInput, match="at least 0"):
        Tolerance(relative=-0.1)


@pytest.mark.parametrize(
    ("given", "right"),
    [("b", False), ("A", True), ("(a)", True), (0, True), ("first", True), (2, False)],
)
def test_options_are_named_by_letter_place_or_text(given, right):
    assert judge(LAYER, {"right": 0}, given).right is right


@pytest.mark.parametrize("given", ["a, d", "ad", "d a", ["a", "d"], {0, 3}, ["tanh", 3], "a;d"])
def test_several_options_come_in_any_form(given):
    assert judge(HELP, {}, given).right


@pytest.mark.parametrize("given", ["b, c, a", "bca", "b < c < a", [1, 2, 0], ("one", "two", "ten")])
def test_an_order_comes_in_any_form(given):
    assert judge(ORDER, {}, given).right


@pytest.mark.parametrize(
    ("question", "given", "sentence"),
    [
        (LAYER, "d", "a letter from a to c; 'd' came"),
        (LAYER, 3, "a letter from a to c; 3 came"),
        (LAYER, -1, "a letter from a to c"),
        (LAYER, True, "a letter from a to c"),
        (LAYER, "", "a letter from a to c"),
        (LAYER, None, "a letter from a to c"),
        (HELP, "a, z", "'z' came"),
        (HELP, 1.5, "1.5 came"),
        (ORDER, "a, b", "each once; 'a, b' came"),
        (ORDER, "a, a, b", "each once"),
        (POWER, "a tenth", "could not be read"),
        (POWER, None, "must be a number"),
        (POWER, [1], "must be a number"),
    ],
)
def test_an_unreadable_answer_gets_a_sentence(question, given, sentence):
    with pytest.raises(BadInput, match=sentence):
        judge(question, variant(question, 0), given)


@given(st.floats(1e-12, 1e12), st.floats(1e-12, 1e12))
def test_what_is_off_is_said_in_the_right_direction_and_without_the_key(key, answer):
    assume(abs(math.log10(answer / key)) > 0.01)
    question = replace(POWER, key=lambda v: key, mistakes=(), explain="")
    verdict = judge(replace(question, tolerance=Tolerance()), {"n": 2, "w": 1.0}, answer)
    assert not verdict.right
    assert ("large" in verdict.feedback) == (answer > key)
    assert ("small" in verdict.feedback) == (answer < key)


@pytest.mark.parametrize(
    ("key", "given", "said"),
    [
        (2.0, -2.0, "The sign is the other way round."),
        (2.0, -9.0, "The sign is wrong."),
        (2.0, 0.0, "It is not 0."),
        (0.0, 1.0, "That is too far from 0."),
        (2.0, 8.0, "Too large, by a factor of about 4."),
        (-2.0, -8.0, "Too large in size, by a factor of about 4."),
        (2.0, 2.1, "Close, and a little too large."),
        (2.0, 2.2, "Too large, by less than half."),
        (1e-6, 1e-2, "Too large, by about 4 powers of ten."),
    ],
)
def test_numbers_without_a_known_mistake(key, given, said):
    question = Question("number", "number", "How large?", lambda v: key)
    assert judge(question, {}, given).feedback == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("a", "1 is missing."),
        ("a b", "1 is missing and 1 of those you ticked does not belong."),
        ([], "2 are missing."),
        ("a b c d", "2 of those you ticked do not belong."),
    ],
)
def test_several_without_a_known_mistake(given, said):
    assert judge(replace(HELP, mistakes=()), {}, given).feedback == said


@pytest.mark.parametrize(
    ("given", "said"), [("a, c, b", "the other end"), ("b, a, c", "1 of 3"), ("c, a, b", "None stands")]
)
def test_orders_without_a_known_mistake(given, said):
    assert said in judge(ORDER, {}, given).feedback


def test_the_questions_own_sentence_comes_before_the_computed_one():
    question = replace(LAYER, wrong="Count to {right}.", mistakes=())
    assert judge(question, {"right": 1}, "a").feedback == "Count to 1."


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"kind": "severl"}, "Did you mean 'several'"),
        ({"kind": "one", "options": None}, "needs options"),
        ({"kind": "number"}, "has options"),
        ({"name": "Two Words"}, "small letters"),
        ({"prompt": " "}, "asks nothing"),
    ],
)
def test_an_author_hears_what_is_wrong_with_a_question(change, sentence):
    with pytest.raises(BadInput, match=sentence):
        replace(LAYER, **change)


@pytest.mark.parametrize(
    ("question", "key"),
    [(LAYER, 3), (LAYER, -1), (HELP, {4}), (ORDER, (0, 1)), (ORDER, (0, 1, 1)), (POWER, math.nan), (POWER, math.inf)],
)
def test_a_key_that_is_no_possible_answer_is_the_authors_mistake(question, key):
    with pytest.raises(BadInput, match="one of its possible answers"):
        key_of(replace(question, key=lambda v: key), variant(question, 0))


@pytest.mark.parametrize("options", [("same", "same"), ("alone",), ()])
def test_options_must_be_different(options):
    with pytest.raises(BadInput, match="different options"):
        options_of(replace(LAYER, options=lambda v: options), {"right": 0})


def test_draw_must_return_a_dict():
    with pytest.raises(BadInput, match="must return a dict"):
        variant(replace(LAYER, draw=lambda rng: 3), 0)


def test_a_prediction_has_the_form_of_its_answer():
    assert replace(LAYER, kind="predict").form == "one"
    assert replace(POWER, kind="predict").form == "number"
    assert prompt_of(POWER, {"n": 4, "w": 2.0}) == "4 factors of 2/4?"


@pytest.mark.parametrize(
    ("key", "written"), [(2.414e-6, "2.41 × 10⁻⁶"), (1e-9, "10⁻⁹"), (3e12, "3 × 10¹²"), (0.02, "0.02")]
)
def test_an_explanation_writes_numbers_as_a_person_reads_them(key, written):
    said = explanation(replace(POWER, explain="It is {key:.3g}, layer_1e-3 is not."), {"n": 1}, key)
    assert said == f"It is {written}, layer_1e-3 is not."
