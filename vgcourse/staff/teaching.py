"""What those who teach have installed beside what a learner has."""

from __future__ import annotations

from importlib.util import find_spec

from vgcourse.staff.project import own_checkout

TEACH = ("jupytext", "nbgrader", "nbval")
"""Of the extra `teach`, what comes with nothing else."""


def without_teach() -> list[str]:
    """Which of them are not installed."""
    return [each for each in TEACH if find_spec(each) is None]


def how() -> str:
    """The command that installs it, in a checkout and from the wheel."""
    return "pip install --editable '.[teach]'" if own_checkout() else "pip install 'vgcourse[teach]'"
