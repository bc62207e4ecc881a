"""Rows in parts: the same rows as in one call, whatever the parts, and a bar that moves."""

from typing import NamedTuple

import jax
import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.inputs import BadInput
from vgcourse.measuring import sweep as rows
from vgcourse.measuring.profile import profile, profile_of, sweep
from vgcourse.measuring.sweep import in_parts, rows_at_once, swept
from vgcourse.nets import recurrent, residual, stack


@pytest.mark.parametrize("size", [1, 3, 5, 7, 100])
def test_parts_are_joined_in_order_and_the_filling_is_dropped(size):
    seen = []

    def compute(which):
        seen.append(len(which))
        return {"square": which**2, "pair": np.stack([which, -which], 1)}

    joined = in_parts(compute, 7, size, "counting")
    np.testing.assert_array_equal(joined["square"], np.arange(7) ** 2)
    np.testing.assert_array_equal(joined["pair"][:, 1], -np.arange(7))
    assert set(seen) == {min(size, 7)}, "one shape, so that nothing compiles twice"


def test_the_bar_moves_with_every_part(monkeypatch):
    shares = []

    class Seen(rows.Bar):
        def __call__(self, share):
            shares.append(share)

    monkeypatch.setattr(rows, "Bar", Seen)
    in_parts(lambda which: which, 4, 1, "counting")
    assert shares == [0.25, 0.5, 0.75, 1.0]


def test_wide_stacks_go_alone():
    assert rows_at_once(32) == rows_at_once(32, 1) == 256 and rows_at_once(32, 64) == 128
    assert rows_at_once(256) == 4 and rows_at_once(4096) == 1


class Wide(NamedTuple):
    """The knobs of a stack with one more, in the middle."""

    depth: object
    activation: object
    louder: object
    weight_scale: object
    bias_scale: object
    seed: object
    normalisation: object = None
    leak: object = None
    skip: object = None
    count: object = None


def test_another_knob_takes_nobodys_place_and_is_shared_only_if_it_is_one_number():
    of = lambda k, more: k.louder * k.weight_scale + 10 * k.seed + 100 * k.depth + more
    wide = Wide(louder=np.float32(2), **stack.knobs(4, weight_scale=0.5, seed=2)._asdict())
    assert swept(of)(wide, 1000) == 1421
    np.testing.assert_array_equal(swept(of)(wide._replace(seed=np.arange(3)), 1000), [1401, 1411, 1421])
    rows = wide._replace(louder=np.float32([2, 4, 6]), seed=np.arange(3))
    np.testing.assert_array_equal(swept(of)(rows, more=1000), [1401, 1412, 1423])


def test_a_knob_that_is_not_there_and_rows_that_do_not_fit_get_a_sentence():
    with pytest.raises(BadInput, match="The knob must be one of 'depth', .* Did you mean 'weight_scale'"):
        stack.rows(weight_scales=[1, 2])
    with pytest.raises(BadInput, match=r"sequences of one length .*; \{'depth': 2, 'seed': 3\} came"):
        stack.rows(depth=[1, 2], seed=range(3))
    with pytest.raises(BadInput, match="one call for each activation and normalisation"):
        stack.rows(activation=["relu", "tanh"])
    for module, knob in ((stack, "lag"), (residual, "depth"), (recurrent, "seed")):
        with pytest.raises(BadInput, match=f"The knob must be one of .*; '{knob}' came"):
            module.PANEL.coerced(knob, 3)


@pytest.mark.parametrize("knob, value", [("leak", 0.3), ("skip", 0.5), ("count", 8)])
def test_a_knob_that_is_left_out_is_no_part_of_the_program_and_at_rest_changes_nothing(knob, value):
    rest = {"leak": 0, "skip": 0, "count": 16}[knob]
    text = lambda **given: jax.jit(profile_of, static_argnums=(1, 2)).lower(stack.knobs(**given), 8, 16).as_text()
    assert text() == text(**{knob: None}) != text(**{knob: rest})
    at = dict(depth=6, activation="relu", weight_scale=1.3, normalisation="batch", width=8, batch=16)
    plain, (resting, turned) = profile(**at).log10_dh, sweep(**{knob: (rest, value)}, **at).log10_dh
    np.testing.assert_allclose(resting, plain, atol=1e-5)
    assert np.abs(turned[:-1] - plain[:-1]).max() > 0.01
    with compiles_nothing():
        sweep(**{knob: (value, rest)}, **{**at, "depth": 3})


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: sweep(3, skip=[0, None]), "The rows of skip are numbers; None came among them"),
        (lambda: profile(3, count=33), "examples that count must be a whole number from 2 to 32; 33 came"),
        (lambda: sweep(3, count=[2, 40]), "examples that count must be a whole number from 2 to 32; 40 came"),
        (lambda: profile(3, wieght_scale=1), "Did you mean 'weight_scale'"),
    ],
)
def test_a_knob_that_cannot_be_is_a_sentence(call, said):
    with pytest.raises(BadInput, match=said):
        call()


def test_a_knob_given_twice_names_the_function():
    with pytest.raises(TypeError, match=r"profile\(\): multiple values for argument 'depth'"):
        profile(3, depth=3)
