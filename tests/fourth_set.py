"""The fourth set of the ward, whose labels rest on trainings (`clinic/test_fourth_set.py`) and not on one gradient."""

from pathlib import Path

from vgcourse.clinic import ward

MODULES = ("memory", "networks", "objectives", "pace", "thriving")
PATIENTS = {each.name: each for each in ward.patients("seen") if Path(each.file).stem in MODULES}
