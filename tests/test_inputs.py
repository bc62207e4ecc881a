"""What a person typed is a value, or one sentence that helps."""

import pytest

import vgcourse as vg
from vgcourse.inputs import SHORT, BadInput, one_of

NAMES = [f"name_{letter}" for letter in "abcdefghijklmnop"]


def said(*given, **more):
    with pytest.raises(BadInput) as caught:
        one_of("The name", *given, **more)
    return str(caught.value)


def test_a_short_list_is_named_whole_and_a_long_one_by_its_nearest():
    short = said("tanhh", ["tanh", "relu"])
    assert short == "The name must be one of 'tanh', 'relu'; 'tanhh' came. Did you mean 'tanh'?"
    assert said("x", NAMES[:SHORT]).count("name_") == SHORT
    long = said("name_aa", NAMES, where="as the map lists them")
    assert long.startswith("The name must be one of 16, as the map lists them; 'name_aa' came. Did you mean 'name_a'")
    assert long.count("name_") <= 4
    alone = said("x", NAMES)
    assert alone.startswith("The name must be one of 'name_a', 'name_b', ") and alone.count("name_") == SHORT
    assert alone.endswith("'name_l' and 4 more; 'x' came.")
    assert (
        said("x", NAMES, where="as the map lists them")
        == "The name must be one of 16, as the map lists them; 'x' came."
    )


@pytest.mark.parametrize("given", ["x" * 5000, ["x"] * 5000, None, "two\nlines"])
def test_whatever_came_it_is_one_short_sentence(given):
    assert len(said(given, NAMES)) < 250 and "\n" not in said(given, NAMES)


def test_a_misspelt_exercise_gets_its_own_name():
    with pytest.raises(BadInput, match="one of [0-9]+, as the problem sets name them; .* Did you mean 'sigmoid_slope'"):
        vg.check("sigmoid_slop", lambda z: z)
