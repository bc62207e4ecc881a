"""The exercises of the course: what each asks for and how it is judged, one module for each problem set."""

from vgcourse.course.exercises import set_01, set_02, set_03, set_04, set_05, set_06, set_07, set_08, set_09, set_10
from vgcourse.course.specification import Check

EXERCISES: dict[str, tuple[Check, ...]] = {
    "01": set_01.EXERCISES,
    "02": set_02.EXERCISES,
    "03": set_03.EXERCISES,
    "04": set_04.EXERCISES,
    "05": set_05.EXERCISES,
    "06": set_06.EXERCISES,
    "07": set_07.EXERCISES,
    "08": set_08.EXERCISES,
    "09": set_09.EXERCISES,
    "10": set_10.EXERCISES,
}
"""The checked exercises of each problem set, in their order."""

CHECKS: dict[str, Check] = {check.name: check for checks in EXERCISES.values() for check in checks}
"""All of them by name; a name is used once in the whole course."""
