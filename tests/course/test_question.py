"""Questions: the key is always right, a known mistake is always recognised, the same seed asks the same."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from vgcourse.course.answers import explanation, judge, kept, read_kept
from vgcourse.course.question import (
    Mistake,
    Question,
    Tolerance,
    key_of,
    mistaken,
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
        answer = mistaken(question, values, mistake)
        if answer is None:
            continue
        verdict = judge(question, values, answer)
        assert verdict.right == (answer == key)
        if not verdict.right:
            assert verdict.mistake_index is not None and verdict.mistake_index <= index
            assert verdict.feedback and "{" not in verdict.feedback


def test_a_mistake_that_comes_close_to_the_key_does_not_fire():
    """For some values a misconception gives the key itself, or nearly: then it explains nothing."""
    assert judge(POWER, {"n": 5, "w": 1.0}, 0.25**5).right, "forgetting a weight of 1 is no mistake"
    close = replace(POWER, key=lambda v: 1.0, mistakes=(Mistake(lambda v: 1.015, "A misconception."),))
    assert judge(close, {"n": 2, "w": 1.0}, 1.015).right
    beside = judge(close, {"n": 2, "w": 1.0}, 1.03)
    assert not beside.right and beside.mistake_index is None


CLOSE = replace(POWER, draw=lambda rng: {"n": 2, "w": float(rng.choice([1.0, 1.05, 3.0]))})


@given(seeds)
def test_a_variant_in_which_a_known_mistake_could_pass_for_the_key_is_drawn_again(seed):
    """With the weight 1 forgetting it is no mistake; with 1.05 it is one of 10 %, less than twice 6."""
    assert variant(CLOSE, seed)["w"] in (1.05, 3.0)
    assert variant(replace(CLOSE, tolerance=Tolerance(relative=0.06)), seed)["w"] == 3.0
    measured = replace(CLOSE, measured=True, key=lambda v: pytest.fail("a training for a drawing"))
    assert variant(measured, seed) == CLOSE.draw(np.random.default_rng(seed))


def test_drawing_ends_where_every_variant_is_too_close():
    assert variant(replace(POWER, key=lambda v: 0.25 ** v["n"]), 0)


@pytest.mark.parametrize("wrong", [0.0, 1e-200**2, math.nan, math.inf, np.float32(0)])
def test_a_mistake_that_underflows_is_nobodys_answer(wrong):
    question = replace(POWER, key=lambda v: 0.26, mistakes=(Mistake(lambda v: wrong, "Slopes were multiplied."),))
    assert judge(question, {"n": 1, "w": 1.0}, 0).mistake_index is None
    assert mistaken(question, {}, question.mistakes[0]) is None


def test_a_mistake_of_zero_is_the_whole_number_0():
    question = replace(POWER, mistakes=(Mistake(lambda v: 0, "A tenth is guessed."),))
    assert judge(question, {"n": 2, "w": 1.0}, "0").feedback == "A tenth is guessed."
    assert judge(question, {"n": 2, "w": 1.0}, "1e-9").mistake_index is None


def test_small_mistakes_are_compared_by_their_sizes():
    question = replace(POWER, tolerance=Tolerance(absolute=0.01), mistakes=(Mistake(lambda v: 1e-9, "Slopes."),))
    said = [
        judge(question, {"n": 1, "w": 3.0}, given).mistake_index for given in (1e-9, "1.0000001e-9", 2e-9, 0, 0.005)
    ]
    assert said == [0, 0, None, None, None]
    assert judge(question, {"n": 20, "w": 1.0}, 0.5).feedback.startswith("Too large")
    assert judge(replace(POWER, key=lambda v: 1e-90), {"n": 1, "w": 1.0}, 0).feedback == "It is small, but it is not 0."


@given(st.floats(1e-30, 1e30), st.integers(2, 6))
def test_a_key_rounded_to_the_digits_asked_for_is_right(key, digits):
    question = replace(POWER, key=lambda v: key, tolerance=Tolerance(relative=1e-7), digits=digits)
    question = replace(question, mistakes=(), explain="")
    assert judge(question, {}, f"{key:.{digits - 1}e}").right
    assert not judge(question, {}, key * (1 + 2 * 10.0 ** -(digits - 1))).right
    assert not judge(replace(question, tolerance=Tolerance(), key=lambda v: 1024), {}, 1020).right, (
        "nobody rounds a count"
    )


def test_more_digits_than_were_asked_for_have_to_be_right():
    """1.40 is an honest 1.4049; 1.4003 is another number."""
    question = replace(POWER, key=lambda v: 1.4049, tolerance=Tolerance(relative=0.002), mistakes=(), explain="")
    assert judge(question, {}, "1.40").right and not judge(question, {}, "1.4003").right


def test_three_digits_will_do_is_said_where_the_prompt_names_none():
    assert POWER.hint == "Three digits will do."
    assert replace(POWER, digits=4).hint == "Four digits will do."
    for change in (
        {"prompt": "Two digits?"},
        {"prompt": "To one decimal."},
        {"whole": True},
        {"kind": "predict"},
        {"tolerance": Tolerance()},
    ):
        assert replace(POWER, **change).hint == ""
    assert LAYER.hint == HELP.hint == ""


def test_options_are_shuffled_together_with_key_and_mistakes():
    seen = set()
    for seed in range(200):
        values = variant(HELP, seed)
        options = options_of(HELP, values)
        assert {options[i] for i in key_of(HELP, values)} == {"tanh", "scale"}
        assert judge(HELP, values, ["scale", "tanh"]).right and not judge(HELP, values, ["luck", "tanh"]).right
        values = variant(ORDER, seed)
        assert [options_of(ORDER, values)[i] for i in key_of(ORDER, values)] == ["one", "two", "ten"]
        assert judge(ORDER, values, ["ten", "one", "two"]).feedback == "As they stood."
        values = variant(LAYER, seed)
        said = judge(LAYER, values, "last" if values["right"] != 2 else "middle")
        assert said.feedback == ("Not last." if values["right"] != 2 else "Nothing singles out the middle.")
        assert judge(LAYER, values, ("first", "middle", "last")[values["right"]]).feedback.startswith("Number ")
        seen |= {options, *[options_of(LAYER, values)]}
    assert len(seen) == 24 + 6, "every order comes"


def test_the_order_of_the_options_is_the_same_on_every_machine():
    assert options_of(HELP, variant(HELP, seed_of("01", "help", 0))) == ("scale", "tanh", "luck", "depth")


@given(seeds)
def test_some_options_stay_last(seed):
    question = replace(HELP, last=("depth", "luck"))
    options = options_of(question, variant(question, seed))
    assert options[2:] == ("luck", "depth") and set(options[:2]) == {"tanh", "scale"}


@given(st.sampled_from((LAYER, HELP, ORDER)), seeds, seeds)
def test_a_kept_answer_is_read_as_it_was_meant(question, seed, later):
    """In whatever order the options are shown next time; and places, as they were kept once, are the author's."""
    question = replace(question, draw=lambda rng: {"right": 0})
    values, other = variant(question, seed), variant(question, later)
    answer = key_of(question, values)
    assert read_kept(question, other, json.loads(json.dumps(kept(question, values, answer)))) == key_of(question, other)
    former = question.key(values)
    former = former if isinstance(former, int) else list(former)
    assert read_kept(question, other, former) == key_of(question, other)


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
        (HELP, [], "Nothing is ticked yet."),
        (HELP, " ", "Nothing is ticked yet."),
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
        ("a", "All you ticked are right; one is missing."),
        ("a b", "One is missing and one of those you ticked does not belong."),
        ("b c", "Two are missing and two of those you ticked do not belong."),
        ("a b d", "None is missing; one of those you ticked does not belong."),
        ("a b c d", "None is missing; two of those you ticked do not belong."),
    ],
)
def test_several_without_a_known_mistake(given, said):
    assert judge(replace(HELP, mistakes=()), {}, given).feedback == said


@pytest.mark.parametrize(
    ("given", "said"), [("a, c, b", "the other end"), ("b, a, c", "One of three stands"), ("c, a, b", "None stands")]
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
