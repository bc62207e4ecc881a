"""Rows in parts: the same rows as in one call, whatever the parts, and a bar that moves."""

from typing import NamedTuple

import jax
import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.inputs import BadInput
from vgcourse.measure import sweep as rows
from vgcourse.measure.profile import profile, profile_of
from vgcourse.measure.sweep import in_parts, rows_at_once, swept
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
    of = lambda k: profile_of(k._replace(weight_scale=k.louder * k.weight_scale), 8, 8).log10_dh
    k = stack.knobs(4, "tanh", 0.5, 0.1, seed=2)
    wide = Wide(louder=np.float32(2), **k._asdict())
    seeds, louder = np.arange(3, dtype=np.int32), np.float32([1, 2, 4])
    one_by_one = [[profile_of(k._replace(weight_scale=np.float32(0.5 * a), seed=s), 8, 8).log10_dh for s in seeds]
                  for a in louder]  # fmt: skip
    np.testing.assert_allclose(swept(of)(wide._replace(seed=seeds)), one_by_one[1], atol=1e-5)
    rows = swept(of)(wide._replace(louder=louder, seed=seeds))
    np.testing.assert_allclose(rows, [one_by_one[i][i] for i in range(3)], atol=1e-5)
    np.testing.assert_allclose(swept(of)(wide), one_by_one[1][2], atol=1e-5)


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
    plain, resting, turned = (profile(**at, **given) for given in ({}, {knob: rest}, {knob: value}))
    np.testing.assert_allclose(resting.log10_dh, plain.log10_dh, atol=1e-5)
    assert np.abs(turned.log10_dh[:-1] - plain.log10_dh[:-1]).max() > 0.01
    with compiles_nothing():
        profile(**{**at, "depth": 3}, **{knob: value})
