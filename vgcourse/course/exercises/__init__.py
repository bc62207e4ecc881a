"""The exercises of the course: what each asks for and how it is judged, one module for each, in its set's folder."""

from importlib import import_module
from pathlib import Path

from vgcourse.course.specification import Check


def _found(folder: Path) -> tuple[Check, ...]:
    """The `EXERCISE` of every module in a folder set_NN, in the order of their places."""
    names = (path.stem for path in folder.glob("[!_]*.py"))
    found = (import_module(f"{__name__}.{folder.name}.{name}").EXERCISE for name in names)
    return tuple(sorted(found, key=lambda check: check.place))


EXERCISES: dict[str, tuple[Check, ...]] = {
    folder.name[-2:]: _found(folder) for folder in sorted(Path(__file__).parent.glob("set_[0-9][0-9]"))
}
"""The checked exercises of each problem set, in their order there."""

CHECKS: dict[str, Check] = {check.name: check for checks in EXERCISES.values() for check in checks}
"""All of them by name; a name is used once in the whole course."""
