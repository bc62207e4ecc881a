"""The explorer and the pictures of the ReLU family."""

from itertools import combinations

import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.inputs import BadInput
from vgcourse.measuring.profile import profile
from vgcourse.measuring.theory import mean_field
from vgcourse.nets.activations import ACTIVATIONS
from vgcourse.views.activation_plots import dead_figure, family_figure
from vgcourse.views.explorers import activation as family
from vgcourse.views.look import MARKERS


@pytest.fixture(scope="module")
def explorer():
    return family.activation_explorer()


@pytest.mark.parametrize("turned", [{}, {"activation": "gelu"}, {"leak": 0.0, "depth": 1}, {"leak": 1.0, "depth": 30}])
def test_every_row_is_the_measurement_and_the_theory(explorer, turned):
    at = {"activation": "relu", "leak": 0.2, "weight_scale": 1.2, "depth": 12} | turned
    expected, n = (profile(**at).log10_dh, mean_field(**at).profile.log10_dh), at["depth"]
    for curve, values in zip(explorer.curves(**at).values(), expected, strict=True):
        np.testing.assert_allclose(curve[:n], values, atol=2e-3)
        assert np.isnan(curve[n:]).all()


def test_its_first_picture_loses_twelve_powers_of_ten(explorer):
    assert "× 10⁻¹" in explorer.figure().title


def test_a_slider_compiles_nothing(explorer):
    explorer.curves()
    with compiles_nothing():
        explorer.curves(leak=0.5, weight_scale=0.5, depth=12, activation="gelu")


def test_a_jump_is_not_joined_by_a_line():
    curves = family_figure("relu", "elu", "leaky_relu", leak=0.2).curves
    assert [max(c.x) < 0 or min(c.x) > 0 for c in curves] == [True, True, False, True, True]
    np.testing.assert_allclose(curves[3].y, 0.2, rtol=1e-6)
    assert set(curves[4].y) == {1.0}
    assert "GELU from 0 to 1;" in family_figure("gelu", "relu").alt, "−0.00 is no number to read aloud"


def test_the_picture_of_the_dead_says_both_ends():
    share = np.array([[0, 0.5], [0, 0.5], [0, 0.6]])
    figure = dead_figure({"default": share}, title="They die")
    assert figure.curves[0].y == (0, 0.5)
    assert "0 at layer 1, 0.5 at layer 2" in figure.alt
    assert "0.5" not in repr(dead_figure({"default": share}, title="They die", trained=True))
    for wrong in ({}, {"default": [1, 2]}):
        with pytest.raises(BadInput, match="dead_figure needs"):
            dead_figure(wrong)
    with pytest.raises(BadInput, match="one activation or more"):
        family_figure()


def clashes(records) -> list[str]:
    """A sentence for each marker that there is not, or that a family has twice, and for colours too near each other."""
    said = []
    for φ in records:
        if φ.look[2] not in MARKERS:
            said.append(f"{φ.name} has the marker {φ.look[2]!r}; there are {', '.join(MARKERS)}.")
    for φ, other in combinations(records, 2):
        if φ.family == other.family and φ.look[2] == other.look[2]:
            free = [marker for marker in MARKERS if marker not in {r.look[2] for r in records if r.family == φ.family}]
            said.append(
                f"{φ.name} and {other.name} are both of the family {φ.family!r} and have the same marker, "
                f"{φ.look[2]}; free are {', '.join(free) or 'none: add one to look.MARKERS'}."
            )
        for theme, ground in enumerate(("white", "black")):
            one, two = (np.array([int(r.look[theme][i : i + 2], 16) for i in (1, 3, 5)]) for r in (φ, other))
            if (apart := np.linalg.norm(one - two)) < NEAR:
                said.append(
                    f"{φ.name} and {other.name} look the same on {ground}: {φ.look[theme]} and {other.look[theme]} lie "
                    f"{apart:.0f} apart in red, green and blue; take {NEAR} or more."
                )
    return said


NEAR = 20
"""The nearest two, sigmoid and GELU on black, are 25 apart."""


def test_every_activation_has_a_look_of_its_own():
    found = clashes(ACTIVATIONS.values())
    assert not found, "\n".join(found)


def test_a_clash_is_said_in_a_sentence():
    gelu = ACTIVATIONS["gelu"]
    twin = gelu._replace(name="mish", look=("#8A3801", "#00FF00", "plus"))
    taken = {record.look[2] for record in ACTIVATIONS.values() if record.family == "relu"}
    free = ", ".join(marker for marker in MARKERS if marker not in taken)
    assert clashes([*ACTIVATIONS.values(), twin]) == [
        f"gelu and mish are both of the family 'relu' and have the same marker, plus; free are {free}.",
        "gelu and mish look the same on white: #8A3800 and #8A3801 lie 1 apart in red, green and blue; "
        "take 20 or more.",
    ]
    [lost] = clashes([gelu._replace(look=("#8A3800", "#F08A3C", "heart"))])
    assert lost.startswith("gelu has the marker 'heart'; there are circle, square")
    crowd = [gelu._replace(name=f"φ{i}", look=("#000000", "#FFFFFF", m)) for i, m in enumerate([*MARKERS, "star"])]
    assert any(sentence.endswith("free are none: add one to look.MARKERS.") for sentence in clashes(crowd))
