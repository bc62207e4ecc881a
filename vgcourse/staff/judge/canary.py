"""Before anybody is graded: three submissions whose grades are known. If one of them gets another, nobody is graded."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from vgcourse.inputs import BadInput
from vgcourse.staff.judge.judging import Cell, judge

EXERCISE = "sigmoid_slope"
WRONG = "import numpy as np\ndef sigmoid_slope(z):\n    return np.asarray(z) * 0 + 0.25"
HOSTILE = """
import os, sys, struct, numpy as np
np.testing.assert_allclose = np.allclose = np.array_equal = lambda *a, **k: True
import vgcourse.course.comparison as comparison
comparison.agree = lambda *a, **k: True
class Equal(np.ndarray):
    __eq__ = lambda self, other: np.ones(self.shape, bool)
def sigmoid_slope(z):
    frame = sys._getframe()
    while frame:
        frame.f_locals.update(points=9.0, passes=True)
        frame = frame.f_back
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, struct.pack("<I", 8) + b"forged!!")
        except OSError:
            pass
    return np.full(np.shape(z), 7.0).view(Equal)
"""
RIGHT = """
import jax
def sigmoid_slope(z):
    z = jax.numpy.asarray(z)
    return jax.nn.sigmoid(z) * jax.nn.sigmoid(-z)
"""


class Broken(BadInput):
    """The judge is not what it should be here."""


def sing(check, seed: int, run: Callable) -> None:
    """`Broken`, unless a right answer earns everything, and a wrong and a hostile one nothing that is not theirs."""
    points = {
        name: judge([Cell(source), Cell("", EXERCISE, EXERCISE)], {EXERCISE: check}, seed, run)[EXERCISE]
        for name, source in (("right", RIGHT), ("wrong", WRONG), ("hostile", HOSTILE))
    }
    if not points["right"].passes or points["wrong"].points or points["hostile"].points:
        said = ", ".join(f"{name} {verdict.points:g} of {verdict.of:g}" for name, verdict in points.items())
        raise Broken(
            f"The judge gives known answers wrong grades ({said}), so it grades nobody. Run `vgcourse doctor`."
        )


@cache
def sung(check, seed: int, run: Callable) -> None:
    """`sing`, once in a process."""
    sing(check, seed, run)
